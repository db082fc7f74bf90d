import { renderToStaticMarkup } from 'react-dom/server';
import { DrawnGround, DrawnSeats } from '@/components/map/drawn-ground';
import { DrawnGroups } from '@/components/map/drawn-groups';
import { sectorIds } from '@/data/vocabulary/sectors';
import type { MapSite } from '@/geo/features/map-site';
import { contextLayersOnAtRest } from '@/geo/layers/context-layers';
import { placement } from '@/geo/placement/placement';
import { project, stage } from '@/geo/projection';
import type { BenchSite } from './synthetic';

/**
 * Dots of one colour as one path: a line of no length with round ends is a dot. Those that fall on
 * the same stage px are one.
 */
const dots = (sites: readonly BenchSite[]): string =>
  [...new Set(sites.map(({ at }) => project(at).map(Math.round).join(' ')))]
    .map((spot) => `M${spot}h0`)
    .join('');

/** The drawn map of synthetic sites, as a page of the atlas would hold it: markup of one SVG. */
export const firstPaint = (sites: readonly BenchSite[]): string => {
  for (const group of placement.groups) {
    group.members = sites
      .filter(({ prefecture }) => prefecture === group.id)
      .map((site) => site.id);
  }
  const markup = renderToStaticMarkup(
    <svg className="drawn-map" role="presentation" viewBox={`0 0 ${stage.width} ${stage.height}`}>
      <DrawnGround bilingual={false} language="zh" layers={new Set(contextLayersOnAtRest)} />
      <g fill="none" strokeWidth="4" strokeLinecap="round">
        {sectorIds.map((id) => (
          <path
            key={id}
            d={dots(sites.filter(({ sector }) => sector === id))}
            stroke={`var(--sector-${id})`}
          />
        ))}
      </g>
      <DrawnSeats />
      <DrawnGroups
        shown={sites as unknown as MapSite[]}
        selection={{ type: 'province' }}
        language="zh"
        bilingual={false}
      />
    </svg>,
  );
  // A group lists its members for scripts that read the drawing; at this size that is no drawing.
  return markup.replaceAll(/ data-sites="[^"]*"/g, '');
};
