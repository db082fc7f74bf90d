import { targets } from '@/data/dataset';
import { sections } from '@/data/outline/sections';
import { baselineOf, goalOf, type Level, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { fromIn2015, mainGoals, mainGoalsNote } from '../text/indicators';
import { levelFigure } from '../text/levels';
import { amountIn, unitBeside } from '../text/units';
import { Citation } from '../ui/citation';
import { SectionHeading } from '../ui/section-heading';

const mainGoalsSection = '三（三）';

interface MainGoal {
  target: Target;
  goal: Extract<Level, { derived?: undefined }>;
}

/** The first figure of each paragraph of the plan's section on main goals. */
const mainGoalsOfPlan = (): MainGoal[] => {
  const section = sections.find(({ path }) => path === mainGoalsSection);
  const { from = 0, to = 0 } = section ?? {};
  const firsts = new Map<number, MainGoal>();
  for (const target of targets) {
    const goal = goalOf(target);
    if (target.sector !== 'province' || !goal || goal.derived) continue;
    const { paragraph } = goal.citation;
    if (from <= paragraph && paragraph <= to && !firsts.has(paragraph)) {
      firsts.set(paragraph, { target, goal });
    }
  }
  return [...firsts].sort(([a], [b]) => a - b).map(([, found]) => found);
};

/** “≥ 60%” in parts, so that the sign does not shout as loud as the number. */
const BigFigure = ({ target, goal, language }: MainGoal & { language: Language }) => {
  const written = levelFigure(target, goal, language);
  const [, sign = '', figure = ''] = /^(\D*)(.*)$/.exec(written) ?? [];
  const unit = unitBeside(language, target.unit);
  return (
    <p className="main-goal-figure" data-year={goal.year}>
      {sign && <span className="main-goal-sign">{sign}</span>}
      {figure}
      {unit && <span className="main-goal-unit"> {unit}</span>}
    </p>
  );
};

/** The province's main goals, large. */
export const TargetsStrip = ({ language }: { language: Language }) => (
  <section>
    <SectionHeading>{t(mainGoals, language)}</SectionHeading>
    <ol className="main-goals">
      {mainGoalsOfPlan().map(({ target, goal }) => {
        const baseline = baselineOf(target);
        return (
          <li key={target.id}>
            <p className="main-goal-name">{t(target.indicator, language)}</p>
            <BigFigure target={target} goal={goal} language={language} />
            <p className="text-small text-ink-second">
              {baseline && (
                <span className="block">
                  {t(
                    inBoth(fromIn2015, { value: amountIn(language, target.unit, baseline) }),
                    language,
                  )}{' '}
                </span>
              )}
              <Citation
                paragraphs={[
                  ...new Set([
                    ...(baseline && !baseline.derived ? [baseline.citation.paragraph] : []),
                    goal.citation.paragraph,
                  ]),
                ]}
                language={language}
                standing="sentence"
              />
            </p>
          </li>
        );
      })}
    </ol>
    <p className="text-citation text-ink-second">{t(mainGoalsNote, language)}</p>
  </section>
);
