import { type AuditedParagraph, yieldKinds } from '@/data/audit';
import { type Language, t } from '@/data/vocabulary/languages';
import { separator } from '../text/atlas';
import { nounFor, numberIn } from '../text/numbers';
import { yieldNouns } from '../text/plan';

/** How many different things of each kind come of some paragraphs: “3 sites · 1 figure”. */
export const YieldCounts = ({
  rows,
  language,
}: {
  rows: readonly AuditedParagraph[];
  language: Language;
}) => {
  const counts = yieldKinds.map((kind) => {
    const things = rows.flatMap(({ yields }): readonly object[] =>
      kind === 'targets' ? yields.targets.map(({ target }) => target) : yields[kind],
    );
    return { kind, count: new Set(things).size };
  });
  return counts
    .filter(({ count }) => count > 0)
    .map(
      ({ kind, count }) =>
        `${numberIn(language, count)} ${t(nounFor(count, yieldNouns[kind]), language)}`,
    )
    .join(separator);
};
