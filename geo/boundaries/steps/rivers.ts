import type { FeatureCollection, MultiLineString } from 'geojson';
import type { RiverProperties } from '../context-properties';
import { mapshaper } from './mapshaper';
import { sourceFile } from './source-file';

const rivers: Record<string, RiverProperties> = {
  黄河: { id: 'yellow-river', zh: '黄河', en: 'Yellow River', rank: 'yellow' },
  汾河: { id: 'fen', zh: '汾河', en: 'Fen River', rank: 'fen' },
  桑干河: { id: 'sanggan', zh: '桑干河', en: 'Sanggan River', rank: 'other' },
  滹沱河: { id: 'hutuo', zh: '滹沱河', en: 'Hutuo River', rank: 'other' },
  沁河: { id: 'qin', zh: '沁河', en: 'Qin River', rank: 'other' },
  浊漳河: { id: 'zhuozhang', zh: '浊漳河', en: 'Zhuozhang River', rank: 'other' },
  丹河: { id: 'dan', zh: '丹河', en: 'Dan River', rank: 'other' },
};

/** The seven rivers, generalised to half their vertices; 0.001° (100 m), the source knows 400 m. */
export function riverLines(): FeatureCollection<MultiLineString, RiverProperties> {
  const generalised = mapshaper<FeatureCollection<MultiLineString, { name: string }>>(
    { 'rivers.json': sourceFile('gshhg-named-rivers.json') },
    '-i rivers.json -simplify weighted 50% -o out.json format=geojson precision=0.001',
  );
  return {
    type: 'FeatureCollection',
    features: generalised.features.map((river) => {
      const properties = rivers[river.properties.name];
      if (!properties) throw new Error(`${river.properties.name} has no English name`);
      return { ...river, id: properties.id, properties };
    }),
  };
}
