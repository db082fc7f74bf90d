import type { ReactNode } from 'react';
import { targets } from '@/data/dataset';
import { goalOf, goalYear, type Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type SectorId, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { units } from '@/data/vocabulary/units';
import { goalChart } from '../charts/goal-charts';
import { GoalFigure } from '../charts/goal-figure';
import type { Figure } from '../charts/goal-marks';
import { isRate, neededRate } from '../charts/growth';
import { ListedRows } from '../indicators/listed-rows';
import { ratesNote, ratesTitle, revenueNote, revenueTitle } from '../text/indicators';
import { percentIn } from '../text/numbers';
import { NameLink } from '../ui/name-link';
import { SectionHeading } from '../ui/section-heading';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';

export const colourOf = ({ sector }: Target): string =>
  sector === 'province' ? 'var(--ink)' : `var(--sector-${sector})`;

/** The first revenue figure of each sector. */
const revenues = sectorIds.flatMap(
  (id) =>
    targets.find(
      (target) =>
        target.sector === id && goalOf(target) && units[target.unit].dimension === 'money',
    ) ?? [],
);

const rates = targets.filter(isRate);

/** What the figures of the indicator that grows by this rate amount to. */
const neededFigure =
  (language: Language) =>
  ({ id }: Target): Figure[] =>
    targets.flatMap((target) => {
      const needed = target.growth === id ? neededRate(target) : undefined;
      if (!needed) return [];
      const value = needed.value * 100;
      const label = percentIn(language, needed.value);
      return [{ kind: 'needed', year: goalYear, derived: false, value, upper: value, label }];
    });

const SectorName = ({ id, language }: { id: SectorId; language: Language }) => (
  <span className="inline-flex items-center gap-1.5">
    <SectorTile sector={id} language={language} size={16} />
    <NameLink href={pathTo(language, { type: 'sector', id })}>
      {t(sectors[id].name, language)}
    </NameLink>
  </span>
);

/** An indicator under the name of its sector. */
const nameOf =
  (language: Language, indicatorToo: boolean) =>
  ({ sector, indicator }: Target): ReactNode => (
    <>
      {sector !== 'province' && <SectorName id={sector} language={language} />}
      {(indicatorToo || sector === 'province') && (
        <span className="text-ink-second"> {t(indicator, language)}</span>
      )}
    </>
  );

interface OverviewProps {
  title: Text;
  note: Text;
  language: Language;
  children: ReactNode;
}

const Overview = ({ title, note, language, children }: OverviewProps) => (
  <section className="target-group">
    <SectionHeading>{t(title, language)}</SectionHeading>
    <p className="pt-1 pb-2 text-citation text-ink-second">{t(note, language)}</p>
    {children}
  </section>
);

/** All sectors on one scale: what each is to earn, and how fast each is to grow. */
export const TargetsOverview = ({ language }: { language: Language }) => {
  const drawing = { language, colourOf, Rows: ListedRows };
  return (
    <>
      <Overview title={revenueTitle} note={revenueNote} language={language}>
        <GoalFigure
          chart={goalChart(revenues as [Target, ...Target[]], language)}
          drawing={{ ...drawing, nameOf: nameOf(language, false) }}
        />
      </Overview>
      <Overview title={ratesTitle} note={ratesNote} language={language}>
        <GoalFigure
          chart={goalChart(rates as [Target, ...Target[]], language, neededFigure(language))}
          drawing={{ ...drawing, nameOf: nameOf(language, true) }}
        />
      </Overview>
    </>
  );
};
