import { baselineOf, baseYear, goalOf, type Level, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { levelFigure } from '../text/levels';
import { shortlistWords } from '../text/shortlist-words';
import { goalWord, notGiven } from '../text/targets';
import { unitBeside } from '../text/units';
import { Citation } from '../ui/citation';

interface EndProps {
  target: Target;
  level: Level | undefined;
  language: Language;
}

const End = ({ target, level, language }: EndProps) =>
  level ? (
    levelFigure(target, level, language)
  ) : (
    <span className="text-small font-normal text-ink-second">{t(notGiven, language)}</span>
  );

/** The figure that stands for a site's sector: where it was in 2015, and where it shall be in 2020. */
export const PickTarget = ({ target, language }: { target?: Target; language: Language }) => {
  if (!target)
    return <span className="text-ink-second">{t(shortlistWords.noTarget, language)}</span>;
  const stated = target.levels.flatMap((level) =>
    level.derived ? [] : [level.citation.paragraph],
  );
  return (
    <>
      {t(target.indicator, language)}{' '}
      <span className="text-small text-ink-second">{unitBeside(language, target.unit)}</span>
      <span className="block font-semibold tabular-nums">
        <span className="sr-only">{baseYear} </span>
        <End target={target} level={baselineOf(target)} language={language} />
        <span aria-hidden="true"> → </span>
        <span className="sr-only"> {t(goalWord, language)} </span>
        <End target={target} level={goalOf(target)} language={language} />
      </span>
      <Citation paragraphs={[...new Set(stated)].sort((a, b) => a - b)} language={language} />
    </>
  );
};
