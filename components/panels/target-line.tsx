import { baselineOf, goalOf, type Level, type Target } from '@/data/target';

const width = 132;
const height = 12;
const reach = 6;

/** The right end of the scale: all of a share, or a little past the goal. */
const scaleEnd = ({ unit }: Target, from: Level, to: Level): number =>
  unit === 'percent' ? 100 : Math.max(from.value, to.value) * 1.08;

/**
 * Where a goal stands beside its baseline, on a scale from nought: only where both are in one unit.
 * The table says the same in numbers.
 */
export const TargetLine = ({ target, colour }: { target: Target; colour: string }) => {
  const [baseline, goal] = [baselineOf(target), goalOf(target)];
  if (!baseline || !goal) return null;
  const end = scaleEnd(target, baseline, goal);
  const at = (value: number) => reach + (value / end) * (width - 2 * reach);
  const [from, to, middle] = [at(baseline.value), at(goal.value), height / 2];
  return (
    <svg
      aria-hidden="true"
      className="mt-1 block"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path
        d={`M${reach} ${middle - 3}v6M${reach} ${middle}H${width - reach}`}
        stroke="var(--rule)"
      />
      <path d={`M${from} ${middle}H${to}`} stroke={colour} strokeWidth={2} />
      <circle cx={from} cy={middle} r={4} fill="var(--panel)" stroke={colour} strokeWidth={2} />
      <circle cx={to} cy={middle} r={5} fill={colour} />
    </svg>
  );
};
