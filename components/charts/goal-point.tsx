import type { MarkKind } from './goal-marks';

/** A derived mark is a ring of so many dashes, whatever its size. */
const dashes = 9;

const dashed = (radius: number): string => {
  const step = (2 * Math.PI * radius) / dashes;
  return `${(0.58 * step).toFixed(2)} ${(0.42 * step).toFixed(2)}`;
};

const radii = { earlier: 2.75, base: 4.5, goal: 6 } as const;

interface GoalPointProps {
  kind: MarkKind;
  derived?: boolean;
  /** Lengths or percentages. */
  x: string | number;
  y: number;
  /** The other end of a range. */
  to?: string | number | undefined;
}

/** A level by its shape: · before, ○ baseline, ● goal, ◇ needed, a bar for a range; derived dashed. */
export const GoalPoint = ({ kind, derived = false, x, y, to }: GoalPointProps) => {
  if (kind === 'needed') {
    return (
      <svg aria-hidden="true" x={x} y={y} overflow="visible">
        <path d="M0-6 6 0 0 6-6 0Z" className="goal-needed" />
      </svg>
    );
  }
  if (to !== undefined) return <line x1={x} x2={to} y1={y} y2={y} className="goal-range" />;
  return (
    <circle
      cx={x}
      cy={y}
      r={radii[kind]}
      className={`goal-${kind}`}
      strokeDasharray={derived ? dashed(radii[kind]) : undefined}
      data-derived={derived || undefined}
    />
  );
};
