import { measures } from '@/data/dataset';
import { groupBy } from '@/data/group-by';
import { sectionOf } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberIn } from '../text/numbers';
import { measuresOfProvince } from '../text/plan';
import { Disclosure } from '../ui/disclosure';
import { QuietCount } from '../ui/quiet-count';
import { MeasurePoints } from './measure-points';

/** What the plan will do for all of industry, by the heading that it stands under. */
export const ProvinceMeasures = ({ language }: { language: Language }) => {
  const held = measures.filter(({ sector }) => sector === 'province');
  if (held.length === 0) return null;
  const bySection = groupBy(held, ({ citation }) => sectionOf(citation.paragraph));
  return (
    <section className="border-b border-rule">
      <Disclosure
        summary={
          <h2 className="text-row font-semibold text-ink">
            {t(measuresOfProvince, language)}
            <QuietCount>{numberIn(language, held.length)}</QuietCount>
          </h2>
        }
      >
        {[...bySection].map(([{ path, title }, points]) => (
          <MeasurePoints key={path} name={title} measures={points} language={language} />
        ))}
      </Disclosure>
    </section>
  );
};
