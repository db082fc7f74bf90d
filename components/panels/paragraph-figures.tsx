import type { StatedTarget } from '@/data/audit';
import type { StatedLevel } from '@/data/schema/target';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { ourReading } from '../text/citation';
import { levelFigure } from '../text/levels';
import { numberIn } from '../text/numbers';
import { yieldNames } from '../text/plan';
import { unitBeside } from '../text/units';
import { NameLink } from '../ui/name-link';
import { PlanQuote } from '../ui/plan-quote';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';
import { pathToTarget } from '../view/paths';
import { SectorLink } from './sector-link';

interface LevelProps {
  target: Target;
  level: StatedLevel;
  language: Language;
}

/** What is said of one year, over the phrase that says it. */
const LevelLine = ({ target, level, language }: LevelProps) => (
  <>
    <p className="flex items-baseline gap-2">
      <span className="text-small text-ink-second tabular-nums">{level.year}</span>
      <span className="font-semibold text-ink tabular-nums">
        {levelFigure(target, level, language)}
      </span>
      {unitBeside(language, target.unit) && (
        <span className="text-small text-ink-second">{unitBeside(language, target.unit)}</span>
      )}
    </p>
    <PlanQuote phrase={level.citation.phrase} language={language} />
    {level.interpreted && (
      <p className="text-small/5 text-pretty text-ink-second">
        <b className="font-semibold">{t(ourReading, language)}</b> {t(level.interpreted, language)}
      </p>
    )}
  </>
);

/** The indicators of which a paragraph states a level, each with what it states and its words. */
export const ParagraphFigures = ({
  targets,
  language,
}: {
  targets: readonly StatedTarget[];
  language: Language;
}) =>
  targets.length > 0 && (
    <section>
      <SectionHeading>
        {t(yieldNames.targets, language)}
        <QuietCount>{numberIn(language, targets.length)}</QuietCount>
      </SectionHeading>
      <ul>
        {targets.map(({ target, levels }) => (
          <li key={target.id} data-target={target.id} className="border-b border-rule py-1.5">
            <p className="flex items-baseline justify-between gap-3">
              <NameLink href={pathToTarget(language, target.id)}>
                {t(target.indicator, language)}
              </NameLink>
              <span className="shrink-0 text-small text-ink-second">
                <SectorLink sector={target.sector} language={language} />
              </span>
            </p>
            {levels.map((level) => (
              <LevelLine key={level.year} target={target} level={level} language={language} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
