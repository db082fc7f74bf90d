import type { Language } from '@/data/vocabulary/languages';
import { mapSiteById } from '@/geo/features/map-sites';
import type { SearchEntry } from '@/geo/search/search-entry';
import { SectorTile } from '../ui/sector-tile';
import { SiteMark } from '../ui/site-mark';

/** The mark of what was found, as the map and the lists draw it; nothing where it has none. */
export const ResultMark = ({ entry, language }: { entry: SearchEntry; language: Language }) => {
  const { kind, goal } = entry;
  if (kind === 'sector' || kind === 'leaf') {
    const sector = goal.type === 'leaf' ? goal.sector : goal.type === 'sector' && goal.id;
    return sector && <SectorTile sector={sector} language={language} size={18} />;
  }
  const site = kind === 'site' && goal.type === 'site' && mapSiteById(goal.id);
  return site ? <SiteMark design={site} /> : null;
};
