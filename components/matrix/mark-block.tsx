import { kindIds } from '@/data/vocabulary/kinds';
import type { MapSite } from '@/geo/features/map-site';
import { designId } from '@/geo/symbol';
import { hollowId } from './hollow-sheet';

const pitch = 10.5;
/** Symbols of 12 px on the sheet are drawn at 9. */
const scale = 0.75;

const byKind = (sites: readonly MapSite[]): MapSite[] =>
  [...sites].sort((a, b) => kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind));

interface MarkBlockProps {
  own: readonly MapSite[];
  /** Sites that are counted elsewhere: hollow, after the others. */
  shared?: readonly MapSite[];
  perLine: number;
}

/** One mark a site, set like lines of type, kind by kind as in a plate of the map. */
export const MarkBlock = ({ own, shared = [], perLine }: MarkBlockProps) => {
  const marks = [
    ...byKind(own).map((site) => ({ site, href: `#${designId(site)}` })),
    ...byKind(shared).map((site) => ({ site, href: `#${hollowId(site.shape)}` })),
  ];
  const width = Math.min(marks.length, perLine) * pitch;
  const height = Math.ceil(marks.length / perLine) * pitch;
  const middle = (index: number) => (index + 0.5) * pitch;
  return (
    <svg
      aria-hidden="true"
      className="mark-block"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {marks.map(({ site, href }, index) => (
        <use
          key={site.id}
          href={href}
          transform={`translate(${middle(index % perLine)} ${middle(Math.floor(index / perLine))}) scale(${scale})`}
          color={`var(--sector-${site.sector})`}
        />
      ))}
    </svg>
  );
};
