import { useId } from 'react';
import type { KindId } from '@/data/vocabulary/kinds';
import type { PrecisionId } from '@/data/vocabulary/precisions';
import { drawSymbol, type ShapeId, shapeOf } from '@/geo/symbol';
import type { Paints } from '@/geo/symbol-paints';
import { DrawnSymbol } from '../ui/drawn-symbol';

/** The legend's own ink: shapes and fills are explained without a sector's colour. */
const ink: Paints = {
  colour: 'var(--ink-second)',
  glyph: 'var(--land)',
  tint: 'color-mix(in srgb, var(--ink-second) 34%, var(--land))',
  land: 'var(--land)',
  ink: 'var(--ink)',
};

const far = 13;
const close = 20;

interface LegendMarkProps {
  shape: ShapeId;
  precision: PrecisionId;
  /** A letter, to show the mark as the closest band draws it. */
  letter?: string;
}

/** A shape and a fill as the map draws them, in the legend's ink. */
export const LegendMark = ({ shape, precision, letter }: LegendMarkProps) => {
  const cut = useId();
  const size = letter ? close : far;
  const side = Math.round(size * 1.35);
  return (
    <svg
      aria-hidden="true"
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      width={side}
      height={side}
      className="shrink-0"
    >
      <DrawnSymbol drawing={drawSymbol({ shape, precision }, size, ink, letter)} cut={cut} />
    </svg>
  );
};

/** A kind's shape. A port stands for its two common ones by the airport's. */
export const KindMark = ({ kind }: { kind: KindId }) => (
  <LegendMark shape={shapeOf({ kind })} precision="prefecture" />
);
