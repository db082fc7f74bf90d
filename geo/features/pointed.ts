import type { Selection } from './filter';

/** What can be pointed at: whatever is one thing on the map. */
export type Pointed = Extract<Selection, { type: 'site' | 'region' | 'city' }>;

export const isPointable = (selection: Selection): selection is Pointed =>
  selection.type === 'site' || selection.type === 'region' || selection.type === 'city';
