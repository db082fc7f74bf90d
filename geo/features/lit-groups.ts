import type { PlacedGroup } from '../placement/placed';
import { isLit, type Selection } from './filter';
import type { MapSite } from './map-site';
import { mapSiteById } from './map-sites';

/** Groups that hold something of what is selected: on a phone they stand for their sites. */
export const litGroups = (
  groups: readonly PlacedGroup[],
  shown: readonly MapSite[],
  selection: Selection,
): ReadonlySet<string> => {
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  const lit = new Set(shown.filter((site) => isLit(site, selection, entry)).map(({ id }) => id));
  return new Set(
    groups.filter(({ members }) => members.some((id) => lit.has(id))).map(({ id }) => id),
  );
};
