import type { ComponentType, ReactNode } from 'react';
import { baselineOf, baseYear, goalOf, type Level, type Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type Column, columnNames, columns } from '../indicators/columns';
import { noGoal, notGiven } from '../text/targets';
import { unitBeside } from '../text/units';
import { Mixed } from '../ui/mixed';
import { TargetGrowth } from './target-growth';
import { TargetLevel } from './target-level';
import { notesOn, type TargetNotes } from './target-notes';
import './targets-table.css';

const Quiet = ({ children }: { children: ReactNode }) => (
  <span className="text-small font-normal text-ink-second">{children}</span>
);

interface TargetCellsProps {
  target: Target;
  language: Language;
  whose?: ReactNode;
  numberOf: TargetNotes['numberOf'];
}

/** The cells of one indicator. */
const TargetCells = ({ target, language, whose, numberOf }: TargetCellsProps) => {
  const [baseline, goal] = [baselineOf(target), goalOf(target)];
  const earlier = target.levels.filter(({ year }) => year < baseYear);
  const show = (level: Level) => ({ target, level, language, note: numberOf(target, level) });
  const unit = unitBeside(language, target.unit);
  return (
    <>
      <th scope="row">
        {whose}
        {t(target.indicator, language)} {unit && <Quiet>{unit}</Quiet>}
      </th>
      <td>
        {earlier.map((level) => (
          <TargetLevel key={level.year} {...show(level)} yearToo />
        ))}
        {baseline ? <TargetLevel {...show(baseline)} /> : <Quiet>{t(notGiven, language)}</Quiet>}
      </td>
      <td className="font-semibold text-ink">
        {goal ? <TargetLevel {...show(goal)} /> : <Quiet>{t(noGoal, language)}</Quiet>}
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

/** How figures of the table were derived or read, by number. */
const Notes = ({ notes, language }: { notes: readonly Text[]; language: Language }) => (
  <ol className="targets-notes">
    {notes.map((note) => (
      <li key={note.zh}>
        <Mixed text={note} language={language} />
      </li>
    ))}
  </ol>
);

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
  const { notes, numberOf } = notesOn(targets);
  return (
    <div className="targets-frame">
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
              numberOf={numberOf}
            />
          ))}
        </parts.Body>
      </table>
      <Notes notes={notes} language={language} />
    </div>
  );
};
