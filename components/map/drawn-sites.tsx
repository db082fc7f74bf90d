import { type Language, t } from '@/data/vocabulary/languages';
import { isLit, type Selection } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSiteById } from '@/geo/features/map-sites';
import { placement, standsAt } from '@/geo/placement/placement';
import { portMarkSites } from '@/geo/ports/port-map';
import type { Pixel } from '@/geo/projection';
import { designId } from '@/geo/symbol';
import { pathTo } from '../view/paths';

const [opening] = placement.bands;
const stands = new Map(
  (opening?.symbols ?? []).map(({ id, anchor, offset }) => [id, standsAt(anchor, offset, 1)]),
);

/** Where a site's symbol stands at the opening view, px of the stage. */
export const standOf = (site: string): Pixel | undefined => stands.get(site);

const drawnLast = (selection: Selection) => (a: MapSite, b: MapSite) =>
  Number(selection.type === 'site' && a.id === selection.id) -
  Number(selection.type === 'site' && b.id === selection.id);

/** The selected one last, so that its ring lies over its neighbours; ports are drawn as a system. */
const inPlates = (shown: readonly MapSite[], selection: Selection): MapSite[] =>
  shown
    .filter(({ id }) => selection.type !== 'ports' || !portMarkSites.includes(id))
    .toSorted(drawnLast(selection));

/** One symbol a site, each a link to its page; what is not selected steps back. */
export const DrawnSites = ({
  shown,
  selection,
  language,
}: {
  shown: readonly MapSite[];
  selection: Selection;
  language: Language;
}) => {
  const half = (opening?.pitch ?? 13) / 2;
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  return (
    <g className="map-plates">
      {inPlates(shown, selection).map((site) => {
        const at = stands.get(site.id);
        if (!at) return null;
        const selected = selection.type === 'site' && selection.id === site.id;
        return (
          <g key={site.id} transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}>
            <a
              href={pathTo(language, { type: 'site', id: site.id })}
              data-site={site.id}
              data-lit={selection.type === 'ports' || isLit(site, selection, entry)}
              data-selected={selected || undefined}
              className="map-site"
              tabIndex={-1}
            >
              <title>{t(site.name, language)}</title>
              <rect x={-half} y={-half} width={2 * half} height={2 * half} fill="transparent" />
              {selected && (
                <circle r="9.5" fill="var(--land)" stroke="var(--ink)" strokeWidth="2.1" />
              )}
              {selection.type === 'ports' && site.sector !== 'ports' ? (
                <rect className="map-dot" x="-2" y="-2" width="4" height="4" />
              ) : (
                <use href={`#${designId(site)}`} />
              )}
            </a>
          </g>
        );
      })}
    </g>
  );
};
