import { baselineOf, goalOf, type Level, type Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import { units } from '@/data/vocabulary/units';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { shortlistWords } from '../text/shortlist-words';
import { baselineMissing, baselineWord, goalPhrases, goalWord } from '../text/targets';
import { Citation } from '../ui/citation';

interface EndProps {
  level: Level | undefined;
  language: Language;
}

const End = ({ level, language }: EndProps) =>
  level ? (
    <Filled
      text={goalPhrases[level.comparator]}
      language={language}
      slots={{ value: numberIn(language, level.value) }}
    />
  ) : (
    <span className="text-small font-normal text-ink-second">{t(baselineMissing, language)}</span>
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
      <span className="text-small text-ink-second">{t(units[target.unit].name, language)}</span>
      <span className="block font-semibold tabular-nums">
        <span className="sr-only">{t(baselineWord, language)} </span>
        <End level={baselineOf(target)} language={language} />
        <span aria-hidden="true"> → </span>
        <span className="sr-only"> {t(goalWord, language)} </span>
        <End level={goalOf(target)} language={language} />
      </span>
      <Citation paragraphs={[...new Set(stated)].sort((a, b) => a - b)} language={language} />
    </>
  );
};
