'use client';

import { groupBy } from '@/data/group-by';
import { t } from '@/data/vocabulary/languages';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { mapSiteById } from '@/geo/features/map-sites';
import { listIn, numberIn } from '../text/numbers';
import { useView } from '../view/use-view';
import { useShown } from './use-shown';

interface ShownBarProps {
  sites: readonly string[];
  /** How many sites the full width stands for; all that are shown where it is left out. */
  of?: number;
  height?: number;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** The sites that pass the filter as one bar: a stretch a sector, in the plan's order. */
export const ShownBar = ({ sites, of, height = 14 }: ShownBarProps) => {
  const { language } = useView();
  const shown = useShown();
  const held = sites.filter(shown).flatMap((id) => mapSiteById(id) ?? []);
  const bySector = groupBy(held, ({ sector }) => sector);
  const present = sectorIds.filter((id) => bySector.has(id));
  const full = of ?? held.length;
  const countOf = (id: (typeof sectorIds)[number]) => bySector.get(id)?.length ?? 0;
  const before = (index: number) =>
    present.slice(0, index).reduce((sum, id) => sum + countOf(id), 0);
  const spoken = present.map(
    (id) => `${t(sectors[id].name, language)} ${numberIn(language, countOf(id))}`,
  );
  if (held.length === 0) return null;
  return (
    <svg role="img" aria-label={listIn(language, spoken)} width="100%" height={height}>
      {present.map((id, index) => (
        <rect
          key={id}
          x={percent(before(index) / full)}
          width={percent(countOf(id) / full)}
          height={height}
          fill={`var(--sector-${id})`}
          stroke="var(--panel)"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
};
