import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS-84: equatorial radius, km, and first eccentricity. */
const equatorialRadius = 6378.137;
const eccentricity = 0.0818191908426215;

/** Height of a latitude on the cylinder of equal area, km. Snyder, Map Projections (1987), 10-15. */
function height(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const es = eccentricity * sine;
  return (
    (equatorialRadius / 2) *
    (1 - eccentricity ** 2) *
    (sine / (1 - es ** 2) + Math.atanh(es) / eccentricity)
  );
}

function ringArea(ring: Position[]): number {
  let twice = 0;
  for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
    const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += (nextLng - lng) * (height(lat) + height(nextLat));
  }
  return Math.abs((twice / 2) * (Math.PI / 180) * equatorialRadius);
}

/**
 * Area on the WGS-84 ellipsoid, km², of an outline in lng, lat; holes are taken off.
 * The plane area on Lambert's cylinder of equal area: exact but for the edges, which are straight on
 * the cylinder instead of geodesic. A sphere is 0.1 % off here, and the official
 * figures that the boundaries are held to allow 1.5 %.
 */
export function areaKm2(outline: Polygon | MultiPolygon): number {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.reduce((total, [outer = [], ...holes]) => {
    const taken = holes.reduce((sum, hole) => sum + ringArea(hole), 0);
    return total + ringArea(outer) - taken;
  }, 0);
}
