import type { KindId } from '@/data/vocabulary/kinds';
import type { PrecisionId } from '@/data/vocabulary/precisions';
import { drawSymbol, type Paints, type ShapeId, shapeOf } from '@/geo/symbol';

/** The legend's own ink: shapes and fills are explained without a sector's colour. */
const ink: Paints = {
  colour: 'var(--ink-second)',
  glyph: 'var(--land)',
  tint: 'color-mix(in srgb, var(--ink-second) 34%, var(--land))',
  land: 'var(--land)',
};

const size = 13;

/** A shape and a fill as the map draws them, in the legend's ink. */
export const LegendMark = ({ shape, precision }: { shape: ShapeId; precision: PrecisionId }) => {
  const { outline, under, clipped, over } = drawSymbol({ shape, precision }, size, ink);
  const cut = `legend-${shape}-${precision}`;
  return (
    <svg aria-hidden="true" viewBox="-9 -9 18 18" width="18" height="18" className="shrink-0">
      {clipped.length > 0 && (
        <clipPath id={cut}>
          <path d={outline} />
        </clipPath>
      )}
      {[...under, ...over].map(({ path, fill, stroke, width, dash }) => (
        <path
          key={`${path} ${fill} ${stroke}`}
          d={path}
          fill={fill ?? 'none'}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      ))}
      {clipped.map(({ path, stroke, width }) => (
        <path key={path} d={path} stroke={stroke} strokeWidth={width} clipPath={`url(#${cut})`} />
      ))}
    </svg>
  );
};

/** A kind's shape. A port stands for its two common ones by the airport's. */
export const KindMark = ({ kind }: { kind: KindId }) => (
  <LegendMark shape={shapeOf({ kind })} precision="prefecture" />
);
