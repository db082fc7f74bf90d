import { type Language, t } from '@/data/vocabulary/languages';
import { type SectorId, sectors, subsectorsOf } from '@/data/vocabulary/sectors';
import { wholeProvince } from '../text/atlas';
import { inLine } from '../text/places';
import { NameLink } from '../ui/name-link';
import { pathTo } from '../view/paths';

interface SectorLinkProps {
  sector: SectorId | 'province';
  subsector?: string | undefined;
  language: Language;
}

/** The page that something belongs to: a sector's, with the line in it, or the province's. */
export const SectorLink = ({ sector, subsector, language }: SectorLinkProps) => {
  if (sector === 'province') {
    return (
      <NameLink href={pathTo(language, { type: 'province' })}>
        {t(wholeProvince, language)}
      </NameLink>
    );
  }
  const line = subsector ? subsectorsOf(sector)[subsector] : undefined;
  return (
    <NameLink href={pathTo(language, { type: 'sector', id: sector })}>
      {inLine([sectors[sector].name, ...(line ? [line] : [])], language)}
    </NameLink>
  );
};
