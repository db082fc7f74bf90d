import { baselineOf, goalOf, type Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { units } from '@/data/vocabulary/units';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import {
  baselineMissing,
  baselineMissingInFull,
  baselineWord,
  goalPhrases,
  goalWord,
  indicatorWord,
  paragraphWord,
} from '../text/targets';
import { Citation } from '../ui/citation';
import { TargetLine } from './target-line';

const isShare = ({ unit }: Target) => unit === 'percent';

const withUnit = (target: Target, value: number, language: Language) =>
  `${numberIn(language, value)}${isShare(target) ? '%' : ''}`;

const paragraphsOf = ({ levels }: Target): number[] => [
  ...new Set(levels.flatMap((level) => (level.derived ? [] : [level.citation.paragraph]))),
];

const TargetRow = ({
  target,
  language,
  colour,
}: {
  target: Target;
  language: Language;
  colour: string;
}) => {
  const [baseline, goal] = [baselineOf(target), goalOf(target)];
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-1.5 pr-2 text-left font-normal">
        {t(target.indicator, language)}
        {!isShare(target) && (
          <span className="text-small text-ink-second">
            {' '}
            {t(units[target.unit].name, language)}
          </span>
        )}
        <TargetLine target={target} colour={colour} />
      </th>
      <td className="py-1.5 pl-2 text-right whitespace-nowrap text-ink-second tabular-nums">
        {baseline ? (
          withUnit(target, baseline.value, language)
        ) : (
          <span className="text-small" title={t(baselineMissingInFull, language)}>
            {t(baselineMissing, language)}
          </span>
        )}
      </td>
      <td className="py-1.5 pl-2 text-right font-semibold whitespace-nowrap text-ink tabular-nums">
        {goal && (
          <Filled
            text={goalPhrases[goal.comparator]}
            language={language}
            slots={{ value: withUnit(target, goal.value, language) }}
          />
        )}
      </td>
      <td className="py-1.5 pl-2.5 text-right whitespace-nowrap">
        <Citation paragraphs={paragraphsOf(target)} language={language} />
      </td>
    </tr>
  );
};

const ColumnHead = ({
  text,
  dot,
  language,
}: {
  text: Text;
  dot: '○' | '●';
  language: Language;
}) => (
  <th scope="col" className="pb-1 pl-2 text-right font-normal whitespace-nowrap">
    <span aria-hidden="true">{dot} </span>
    {t(text, language)}
  </th>
);

interface TargetsTableProps {
  targets: readonly Target[];
  language: Language;
  caption: Text;
  /** A CSS colour for the drawn lines. */
  colour: string;
}

/** Goals beside their baselines, each with the paragraph that says so. */
export const TargetsTable = ({ targets, language, caption, colour }: TargetsTableProps) => (
  <table className="w-full table-fixed border-collapse text-row/5">
    <caption className="pb-1 text-left">
      <h2 className="text-row font-semibold text-ink">{t(caption, language)}</h2>
    </caption>
    <colgroup>
      <col />
      <col className="w-17" />
      <col className="w-23" />
      <col className="w-13" />
    </colgroup>
    <thead className="border-b border-rule text-small text-ink-second">
      <tr>
        <th scope="col">
          <span className="sr-only">{t(indicatorWord, language)}</span>
        </th>
        <ColumnHead text={baselineWord} dot="○" language={language} />
        <ColumnHead text={goalWord} dot="●" language={language} />
        <th scope="col">
          <span className="sr-only">{t(paragraphWord, language)}</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {targets.map((target) => (
        <TargetRow key={target.id} target={target} language={language} colour={colour} />
      ))}
    </tbody>
  </table>
);
