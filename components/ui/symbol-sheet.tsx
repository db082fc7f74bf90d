import { cssPaintsOf, designId, drawSymbol, type Stroke, type SymbolDesign } from '@/geo/symbol';

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

const Drawing = ({ design, size }: { design: SymbolDesign; size: number }) => {
  const { outline, under, clipped, over } = drawSymbol(design, size, cssPaintsOf(design.sector));
  const id = designId(design);
  return (
    <g id={id}>
      {under.map((stroke) => (
        <StrokePath key={`under ${stroke.path}${stroke.fill}`} stroke={stroke} />
      ))}
      {clipped.length > 0 && (
        <>
          <clipPath id={`${id}-cut`}>
            <path d={outline} />
          </clipPath>
          <g clipPath={`url(#${id}-cut)`}>
            {clipped.map((stroke) => (
              <StrokePath key={stroke.path} stroke={stroke} />
            ))}
          </g>
        </>
      )}
      {over.map((stroke) => (
        <StrokePath key={`over ${stroke.path}${stroke.fill}`} stroke={stroke} />
      ))}
    </g>
  );
};

/** Every design once, in the colours of the page: both the drawn map and the lists use these. */
export const SymbolSheet = ({
  designs,
  size,
}: {
  designs: readonly SymbolDesign[];
  size: number;
}) => (
  <svg aria-hidden="true" className="absolute size-0">
    <defs>
      {designs.map((design) => (
        <Drawing key={designId(design)} design={design} size={size} />
      ))}
    </defs>
  </svg>
);
