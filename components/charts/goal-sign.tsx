import type { MarkKind } from './goal-marks';

interface GoalSignProps {
  kind: MarkKind | 'range';
  derived?: boolean;
  colour?: string;
}

/** The mark of a level in a line of text, as it stands on the lines. */
export const GoalSign = ({ kind, derived, colour = 'var(--ink-second)' }: GoalSignProps) => (
  <svg
    aria-hidden="true"
    width="14"
    height="14"
    viewBox="-7 -7 14 14"
    color={colour}
    className="inline-block shrink-0"
  >
    {kind === 'needed' && <path d="M0-6 6 0 0 6-6 0Z" className="goal-needed" />}
    {kind === 'range' && <line x1="-2" x2="2" className="goal-range" />}
    {kind !== 'needed' && kind !== 'range' && (
      <circle
        r={{ earlier: 2.75, base: 4.5, goal: 6 }[kind]}
        className={`goal-${kind}`}
        pathLength={derived ? 9 : undefined}
        data-derived={derived || undefined}
      />
    )}
  </svg>
);
