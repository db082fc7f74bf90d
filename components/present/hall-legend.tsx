import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type SectorId, sectorIds, sectors } from '@/data/vocabulary/sectors';
import type { MapSite } from '@/geo/features/map-site';
import { presentWords } from '../text/present-words';
import { SectorTile } from '../ui/sector-tile';

/** With more sectors than these, one language is all that can be read across a hall. */
const bothAtMost = 6;

const Entry = ({
  sector,
  language,
  other,
}: {
  sector: SectorId;
  language: Language;
  other?: Language | undefined;
}) => {
  const name: Text = sectors[sector].name;
  return (
    <li className="hall-legend-entry">
      <SectorTile sector={sector} language={language} />
      <span>
        {t(name, language)}
        {other && (
          <span lang={other} className="hall-legend-other">
            {' '}
            {t(name, other)}
          </span>
        )}
      </span>
    </li>
  );
};

/** The sectors of what stands out on the map, in the plan's order. */
export const HallLegend = ({ lit, language }: { lit: readonly MapSite[]; language: Language }) => {
  const present = new Set(lit.map(({ sector }) => sector));
  const shown = sectorIds.filter((id) => present.has(id));
  if (shown.length === 0) return null;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <ul aria-label={t(presentWords.legend, language)} className="hall-legend">
      {shown.map((sector) => (
        <Entry
          key={sector}
          sector={sector}
          language={language}
          other={shown.length <= bothAtMost ? other : undefined}
        />
      ))}
    </ul>
  );
};
