import { siteDesigns } from '@/geo/features/site-designs';
import { drawSymbol, type ShapeId } from '@/geo/symbol';
import { cssPaintsOf } from '@/geo/symbol-paints';

/** As on the symbol sheet, so that both stand side by side in one size. */
const size = 12;

const shapes: readonly ShapeId[] = [...new Set(siteDesigns.map(({ shape }) => shape))];

const outlineOf = (shape: ShapeId): string =>
  drawSymbol({ shape, precision: 'prefecture' }, size, cssPaintsOf('space')).outline;

/** A shape that says only “here too”: its outline, in the colour of the text around it. */
export const hollowId = (shape: ShapeId): string => `hollow-${shape}`;

/** Every shape once, hollow, for marks of sites that are counted elsewhere. */
export const HollowSheet = () => (
  <svg aria-hidden="true" className="absolute size-0">
    <defs>
      {shapes.map((shape) => (
        <path
          key={shape}
          id={hollowId(shape)}
          d={outlineOf(shape)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      ))}
    </defs>
  </svg>
);
