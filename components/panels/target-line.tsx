import type { Target } from '@/data/schema/target';

const width = 132;
const height = 12;
const reach = 6;

/** The right end of the scale: all of a share, or a little past the goal. */
const scaleEnd = ({ unit, value, baseline }: Target): number =>
  unit.en === '%' ? 100 : Math.max(value, baseline?.value ?? 0) * 1.08;

/**
 * Where a goal stands beside its baseline, on a scale from nought: only where both are in one unit.
 * The table says the same in numbers.
 */
export const TargetLine = ({ target, colour }: { target: Target; colour: string }) => {
  if (!target.baseline) return null;
  const at = (value: number) => reach + (value / scaleEnd(target)) * (width - 2 * reach);
  const [from, to, middle] = [at(target.baseline.value), at(target.value), height / 2];
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
