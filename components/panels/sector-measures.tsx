import { measures } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import { type Language, t } from '@/data/vocabulary/languages';
import { type SectorId, subsectorsOf } from '@/data/vocabulary/sectors';
import { numberIn } from '../text/numbers';
import { measuresTitle } from '../text/plan';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { MeasurePoints } from './measure-points';

/** What the plan will do for a sector: for the whole of it first, then line by line. */
export const SectorMeasures = ({ sector, language }: { sector: SectorId; language: Language }) => {
  const held = measures.filter((measure) => measure.sector === sector);
  if (held.length === 0) return null;
  const byLine = groupBy(held, ({ subsector }) => subsector);
  const groups = [
    { name: undefined, points: byLine.get(undefined) },
    ...Object.entries(subsectorsOf(sector)).map(([line, name]) => ({
      name,
      points: byLine.get(line),
    })),
  ];
  return (
    <section>
      <SectionHeading>
        {t(measuresTitle, language)}
        <QuietCount>{numberIn(language, held.length)}</QuietCount>
      </SectionHeading>
      {groups.map(
        ({ name, points }) =>
          points && (
            <MeasurePoints
              key={name?.en ?? sector}
              name={name}
              measures={points}
              language={language}
            />
          ),
      )}
    </section>
  );
};
