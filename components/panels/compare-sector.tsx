import type { Language } from '@/data/vocabulary/languages';
import { type SectorId, sectors } from '@/data/vocabulary/sectors';
import { sectorMostLike } from '@/geo/features/likeness';
import { mapSites } from '@/geo/features/map-sites';
import { sectorRow } from '@/geo/features/matrix';
import { alikeSector } from '../text/compare';
import { CompareLine } from './compare-line';

/** From a sector to its comparison with the one that is spread most alike, if there is one. */
export const CompareSector = ({ sector, language }: { sector: SectorId; language: Language }) => {
  const like = sectorMostLike(mapSites, sector);
  const leaves = (id: SectorId) => sectorRow(id).leaves;
  return (
    <ul>
      <CompareLine
        sectors={[...leaves(sector), ...(like ? leaves(like) : [])]}
        name={like && sectors[like].name}
        teaser={like && alikeSector}
        language={language}
      />
    </ul>
  );
};
