import { isLit, type Selection } from './filter';
import type { Strand } from './loom';
import { mapSiteById } from './map-sites';

/** How a strand stands to what is selected: nothing is, it is meant, it shares a part, or it is not. */
export type Emphasis = 'rest' | 'strong' | 'lit' | 'dim';

/** Whether a selection, or what the pointer is on, is this strand or a part of it. */
export const isMeant = ({ id, kind, sites }: Strand, selection: Selection): boolean => {
  if (selection.type === 'region') return kind === 'region' && id === selection.id;
  return selection.type === 'site' && sites.some((site) => site.id === selection.id);
};

export const emphasisOf = (strand: Strand, selection: Selection): Emphasis => {
  if (selection.type === 'province') return 'rest';
  if (isMeant(strand, selection)) return 'strong';
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  return strand.sites.some((site) => isLit(site, selection, entry)) ? 'lit' : 'dim';
};
