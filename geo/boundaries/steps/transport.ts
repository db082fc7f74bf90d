import type { FeatureCollection, LineString } from 'geojson';
import type { TransportProperties } from '../context-properties';
import { sourceFile } from './source-file';

type Kind = TransportProperties['kind'];

const line = (id: string, kind: Kind, zh: string, en: string): TransportProperties => ({
  id,
  zh,
  en,
  kind,
  schematic: true,
});

/** By the source's name. */
const lines: Record<string, TransportProperties> = {
  大秦铁路: line('daqin', 'rail', '大秦铁路', 'Datong–Qinhuangdao Railway'),
  同蒲铁路: line('tongpu', 'rail', '同蒲铁路', 'Tongpu Railway'),
  石太铁路: line('shitai', 'rail', '石太铁路', 'Shijiazhuang–Taiyuan Railway'),
  '大西高铁太原—西安': line('daxi', 'rail', '大西高铁', 'Datong–Xi’an High-Speed Railway'),
  大运高速: line('dayun', 'road', '大运高速', 'Datong–Yuncheng Expressway'),
  G5京昆: line('g5', 'road', 'G5 京昆高速', 'G5 Beijing–Kunming Expressway'),
  G55二广: line('g55', 'road', 'G55 二广高速', 'G55 Erenhot–Guangzhou Expressway'),
  国道108: line('g108', 'road', '108 国道', 'National Highway 108'),
};

/** Main railways and roads as straight lines from seat to seat, own work. */
export function transportLines(): FeatureCollection<LineString, TransportProperties> {
  const source = sourceFile<FeatureCollection<LineString, { name: string }>>(
    'schematic-transport.json',
  );
  return {
    type: 'FeatureCollection',
    features: source.features.map(({ properties: { name }, geometry }) => {
      const properties = lines[name];
      if (!properties) throw new Error(`${name} has no English name`);
      return { type: 'Feature', id: properties.id, properties, geometry };
    }),
  };
}
