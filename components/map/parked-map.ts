import type { AtlasMap, AtlasMapEvents } from './atlas-map';

/** How long a map that lost its page waits for the next one, ms. */
const patience = 4000;

let parked: { map: AtlasMap; timer: ReturnType<typeof setTimeout> } | null = null;

/**
 * Keeps a live map whose page is gone. The other language is another document to Next, so the page
 * is built anew; the map is taken along, or the reader would see it go and come again.
 */
export const park = (map: AtlasMap): void => {
  if (parked) discard();
  map.leave();
  parked = { map, timer: setTimeout(discard, patience) };
};

const discard = (): void => {
  parked?.map.remove();
  parked = null;
};

/** The map that is waiting, put into an element and listening anew; null where none is. */
export const takeParked = (element: HTMLElement, events: AtlasMapEvents): AtlasMap | null => {
  if (!parked) return null;
  const { map, timer } = parked;
  clearTimeout(timer);
  parked = null;
  map.enter(element, events);
  return map;
};
