import { type Language, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import { designId, drawSymbol, type SymbolDesign } from '@/geo/symbol';
import { cssPaintsOf } from '@/geo/symbol-paints';
import { DrawnSymbol } from './drawn-symbol';

const room = 18;

interface SiteMarkProps {
  design: SymbolDesign;
  size?: number;
  /** Where the mark is large enough for a letter, the language of it. */
  lettered?: Language;
}

/** A site's symbol in a line of text. Its meaning is always written beside it. */
export const SiteMark = ({ design, size = 15, lettered }: SiteMarkProps) => {
  const side = lettered ? size * 1.2 : room;
  return (
    <svg
      aria-hidden="true"
      className="inline-block shrink-0 overflow-visible"
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      width={size * 1.2}
      height={size * 1.2}
    >
      {lettered ? (
        <DrawnSymbol
          drawing={drawSymbol(
            design,
            size,
            cssPaintsOf(design.sector),
            t(sectors[design.sector].glyph, lettered),
          )}
          cut={`lettered-${designId(design)}`}
        />
      ) : (
        <use href={`#${designId(design)}`} />
      )}
    </svg>
  );
};
