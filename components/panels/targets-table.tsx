import type { ComponentType, ReactNode } from 'react';
import { baselineOf, baseYear, goalOf, type Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type Column, columnNames, columns } from '../indicators/columns';
import { noGoal, notGiven, readingOf } from '../text/targets';
import { unitBeside } from '../text/units';
import { TargetGrowth } from './target-growth';
import { TargetLevel } from './target-level';
import './targets-table.css';

const Quiet = ({ children }: { children: ReactNode }) => (
  <span className="text-small text-ink-second">{children}</span>
);

/** Why a level stands as it does, where that is our reading. */
const Readings = ({ target, language }: { target: Target; language: Language }) => (
  <>
    {target.levels.map(
      ({ year, interpreted }) =>
        interpreted && (
          <p key={year} className="text-citation text-ink-second">
            {t(readingOf(year), language)}
            {t(interpreted, language)}
          </p>
        ),
    )}
  </>
);

/** The cells of one indicator. */
const TargetCells = ({
  target,
  language,
  whose,
}: {
  target: Target;
  language: Language;
  whose?: ReactNode;
}) => {
  const [baseline, goal] = [baselineOf(target), goalOf(target)];
  const earlier = target.levels.filter(({ year }) => year < baseYear);
  const unit = unitBeside(language, target.unit);
  return (
    <>
      <th scope="row">
        {whose}
        {t(target.indicator, language)} {unit && <Quiet>{unit}</Quiet>}
        <Readings target={target} language={language} />
      </th>
      <td>
        {earlier.map((level) => (
          <TargetLevel key={level.year} target={target} level={level} language={language} yearToo />
        ))}
        {baseline ? (
          <TargetLevel target={target} level={baseline} language={language} />
        ) : (
          <Quiet>{t(notGiven, language)}</Quiet>
        )}
      </td>
      <td className="font-semibold text-ink">
        {goal ? (
          <TargetLevel target={target} level={goal} language={language} />
        ) : (
          <Quiet>{t(noGoal, language)}</Quiet>
        )}
      </td>
      <td>
        <TargetGrowth target={target} language={language} />
      </td>
    </>
  );
};

export interface TableParts {
  /** A column's heading: its name, or a button that sorts. */
  Head: ComponentType<{ column: Column; language: Language }>;
  Body: ComponentType<{ ids: readonly string[]; children: readonly ReactNode[] }>;
}

const plainParts: TableParts = {
  Head: ({ column, language }) => <th scope="col">{t(columnNames[column], language)}</th>,
  Body: ({ ids, children }) => (
    <tbody>
      {ids.map((id, index) => (
        <tr key={id} data-target={id}>
          {children[index]}
        </tr>
      ))}
    </tbody>
  ),
};

interface TargetsTableProps {
  targets: readonly Target[];
  language: Language;
  caption: Text;
  parts?: TableParts;
  /** What an indicator belongs to, where the table holds more than one sector. */
  whoseOf?: (target: Target) => ReactNode;
}

/** Every indicator with every level that the plan gives it, each with its paragraph. */
export const TargetsTable = (props: TargetsTableProps) => {
  const { targets, language, caption, parts = plainParts, whoseOf } = props;
  return (
    <table className="targets-table">
      <caption className="sr-only">{t(caption, language)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <parts.Head key={column} column={column} language={language} />
          ))}
        </tr>
      </thead>
      <parts.Body ids={targets.map(({ id }) => id)}>
        {targets.map((target) => (
          <TargetCells
            key={target.id}
            target={target}
            language={language}
            whose={whoseOf?.(target)}
          />
        ))}
      </parts.Body>
    </table>
  );
};
