import { designId, type SymbolDesign } from '@/geo/symbol';

const room = 18;

/** A site's symbol in a line of text. Its meaning is always written beside it. */
export const SiteMark = ({ design, size = 15 }: { design: SymbolDesign; size?: number }) => (
  <svg
    aria-hidden="true"
    className="inline-block shrink-0 overflow-visible"
    viewBox={`${-room / 2} ${-room / 2} ${room} ${room}`}
    width={size * 1.2}
    height={size * 1.2}
  >
    <use href={`#${designId(design)}`} />
  </svg>
);
