import type { Stroke, SymbolDrawing } from '@/geo/symbol';

const StrokePath = ({ stroke }: { stroke: Stroke }) => (
  <path
    d={stroke.path}
    fill={stroke.fill ?? 'none'}
    stroke={stroke.stroke}
    strokeWidth={stroke.width}
    strokeDasharray={stroke.dash?.join(' ')}
    strokeLinejoin="round"
  />
);

/** What tells the strokes of one drawing apart. */
const keyOf = ({ path, fill, stroke }: Stroke): string => `${path} ${fill} ${stroke}`;

/**
 * A symbol as SVG, about the origin.
 * @param cut an id of its own on the page for what cuts the hatch to the outline
 */
export const DrawnSymbol = ({ drawing, cut }: { drawing: SymbolDrawing; cut: string }) => {
  const { outline, under, clipped, over, letter } = drawing;
  return (
    <>
      {under.map((stroke) => (
        <StrokePath key={keyOf(stroke)} stroke={stroke} />
      ))}
      {clipped.length > 0 && (
        <>
          <clipPath id={cut}>
            <path d={outline} />
          </clipPath>
          <g clipPath={`url(#${cut})`}>
            {clipped.map((stroke) => (
              <StrokePath key={keyOf(stroke)} stroke={stroke} />
            ))}
          </g>
        </>
      )}
      {over.map((stroke) => (
        <StrokePath key={keyOf(stroke)} stroke={stroke} />
      ))}
      {letter && (
        <text
          y={letter.y}
          fill={letter.fill}
          fontSize={letter.size}
          textAnchor="middle"
          dominantBaseline="central"
          className="font-sans font-semibold"
        >
          {letter.text}
        </text>
      )}
    </>
  );
};
