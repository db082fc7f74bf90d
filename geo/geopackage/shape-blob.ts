import type { Position } from 'geojson';
import type { Shape } from '../ogc/box';

/** Little-endian throughout. */
const whole = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const place = ([lng = 0, lat = 0]: Position): Buffer => {
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleLE(lng, 0);
  bytes.writeDoubleLE(lat, 8);
  return bytes;
};

const counted = (parts: readonly Buffer[]): Buffer =>
  Buffer.concat([whole(parts.length), ...parts]);

const known = (type: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.of(1), whole(type), content]);

const line = (positions: readonly Position[]): Buffer => counted(positions.map(place));

/** Well-known binary, OGC 06-103r4. */
const wkb = (shape: Shape): Buffer => {
  if (shape.type === 'Point') return known(1, place(shape.coordinates));
  if (shape.type === 'LineString') return known(2, line(shape.coordinates));
  const polygons = shape.coordinates.map((rings) => known(3, counted(rings.map(line))));
  return known(6, counted(polygons));
};

/** A shape as a GeoPackage keeps it: magic, version, flags, reference system, then WKB. */
export const shapeBlob = (shape: Shape, system: number): Buffer =>
  Buffer.concat([Buffer.from('GP'), Buffer.of(0, 1), whole(system), wkb(shape)]);
