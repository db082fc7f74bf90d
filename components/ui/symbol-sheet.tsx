import { designId, drawSymbol, type SymbolDesign } from '@/geo/symbol';
import { cssPaintsOf } from '@/geo/symbol-paints';
import { DrawnSymbol } from './drawn-symbol';

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
      {designs.map((design) => {
        const id = designId(design);
        return (
          <g key={id} id={id}>
            <DrawnSymbol
              drawing={drawSymbol(design, size, cssPaintsOf(design.sector))}
              cut={`${id}-cut`}
            />
          </g>
        );
      })}
    </defs>
  </svg>
);
