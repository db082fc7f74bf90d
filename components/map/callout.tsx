import type { Language } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import type { Callout as Layout } from '@/geo/placement/callout';
import { SiteCard } from './site-card';

/** The side of its room on which a card stands: the one that its line comes from. */
const sideOf = (from: number, start: number, end: number): 'start' | 'center' | 'end' => {
  if (from <= start) return 'start';
  return from >= end ? 'end' : 'center';
};

/** A selected site's name beside its symbol, joined to it by a line. */
export const Callout = ({
  layout: { box, line, note },
  site,
  language,
}: {
  layout: Layout;
  site: MapSite;
  language: Language;
}) => {
  const [[x1, y1], [x2, y2]] = line;
  return (
    <g data-callout={site.id} className="callout">
      <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="var(--ink)" strokeWidth="1.1" />
      <foreignObject x={box[0]} y={box[1]} width={box[2] - box[0]} height={box[3] - box[1]}>
        <div
          className="callout-room"
          data-x={sideOf(x1, box[0], box[2])}
          data-y={sideOf(y1, box[1], box[3])}
        >
          <SiteCard site={site} language={language} note={note} />
        </div>
      </foreignObject>
    </g>
  );
};
