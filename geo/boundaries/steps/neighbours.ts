import type { FeatureCollection, Point } from 'geojson';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Text } from '@/data/vocabulary/languages';
import type { NeighbourTopology, ProvinceTopology } from '../province-topology';
import { mapshaper } from './mapshaper';
import { sourceFile } from './source-file';

/** West, south, east, north. Short of every national border, so that none can be drawn. */
const clip = '109,33.5,116.5,42';

/** What the opening view shows round the province: where a neighbour's label is worth most. */
const labelWindow = '109.75,34.3,115,41';

/** By the codes of the Digital Chart of the World; 天津 lies outside the clip. */
const names: Record<string, Text & { adcode: string }> = {
  'CN.HE': { adcode: '130000', zh: '河北', en: 'Hebei' },
  'CN.HA': { adcode: '410000', zh: '河南', en: 'Henan' },
  'CN.SN': { adcode: '610000', zh: '陕西', en: 'Shaanxi' },
  'CN.NM': { adcode: '150000', zh: '内蒙古', en: 'Inner Mongolia' },
  'CN.BJ': { adcode: '110000', zh: '北京', en: 'Beijing' },
};

interface Piece {
  code?: string;
}

type Pieces = Topology<{ pieces: GeometryCollection<Piece> }>;

/** The provinces without the shipped Shanxi, in single polygons; what is left of theirs is CN.SX. */
function piecesAround(shanxi: ProvinceTopology): Pieces {
  const simplified = mapshaper<Topology>(
    { 'dcw.json': sourceFile('dcw-provinces.topo.json') },
    `-i dcw.json -rename-layers pieces -clip bbox=${clip} -simplify weighted 30% keep-shapes
     -filter-fields code -o out.json format=topojson no-quantization`,
  );
  return mapshaper<Pieces>(
    { 'pieces.json': simplified, 'shanxi.json': shanxi },
    `-i pieces.json shanxi.json combine-files -erase target=pieces source=province
     -explode target=pieces -o out.json format=topojson no-quantization target=pieces`,
  );
}

const pieceOf = (geometry?: GeometryObject<Piece>): Piece => geometry?.properties ?? {};

/**
 * Gives each sliver between the two sources' outlines of Shanxi to a neighbour that it touches, so
 * that the neighbours reach the shipped outline. A sliver that touches none is dropped.
 */
function withSliversGiven(pieces: Pieces): Pieces {
  const { geometries } = pieces.objects.pieces;
  const touching = neighbors(geometries);
  const codeOf = (index: number) => pieceOf(geometries[index]).code ?? '';
  const given = geometries.flatMap((geometry, index) => {
    const codes = [index, ...(touching[index] ?? [])].map(codeOf);
    const code = codes.find((candidate) => candidate in names);
    return code ? [{ ...geometry, properties: { code } }] : [];
  });
  return { ...pieces, objects: { pieces: { type: 'GeometryCollection', geometries: given } } };
}

function labelPoints(neighbours: Topology): Map<string, [number, number]> {
  const points = (bbox: string) =>
    mapshaper<FeatureCollection<Point, { code: string }>>(
      { 'neighbours.json': neighbours },
      `-i neighbours.json -clip bbox=${bbox} -points inner
       -o out.json format=geojson precision=0.001`,
    ).features.map(
      ({ properties, geometry }) =>
        [properties.code, geometry.coordinates as [number, number]] as const,
    );
  return new Map([...points(clip), ...points(labelWindow)]);
}

/**
 * The provinces round Shanxi as far as the clip, cut along its shipped outline, each with a label
 * point: inside the opening view where the province reaches into it.
 */
export function neighbours(shanxi: ProvinceTopology): NeighbourTopology {
  const topology = mapshaper<Topology<{ neighbours: GeometryCollection<Piece> }>>(
    { 'pieces.json': withSliversGiven(piecesAround(shanxi)) },
    `-i pieces.json -dissolve code -rename-layers neighbours
     -o out.json format=topojson quantization=100000`,
  );
  const labels = labelPoints(topology);
  const named = topology.objects.neighbours.geometries.map((geometry) => {
    const { code = '' } = pieceOf(geometry);
    const { adcode, zh, en } = names[code] ?? { adcode: '', zh: '', en: '' };
    return { ...geometry, id: adcode, properties: { adcode, zh, en, label: labels.get(code) } };
  });
  const sorted = named.sort((a, b) => a.id.localeCompare(b.id));
  return {
    ...topology,
    objects: { neighbours: { type: 'GeometryCollection', geometries: sorted } },
  } as NeighbourTopology;
}
