import type { MarkKind } from './goal-marks';
import { GoalPoint } from './goal-point';

interface GoalSignProps {
  kind: MarkKind;
  derived?: boolean;
  range?: boolean;
  colour?: string;
}

/** The mark of a level in a line of text, as it stands on the lines. */
export const GoalSign = (props: GoalSignProps) => {
  const { kind, derived = false, range = false, colour = 'var(--ink-second)' } = props;
  return (
    <svg
      aria-hidden="true"
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      color={colour}
      className="inline-block shrink-0"
    >
      <GoalPoint
        kind={kind}
        derived={derived}
        x={range ? -2 : 0}
        y={0}
        to={range ? 2 : undefined}
      />
    </svg>
  );
};
