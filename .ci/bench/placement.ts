import { sites } from '@/data/dataset';
import { kindIds } from '@/data/vocabulary/kinds';
import { familyIds, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { place } from '@/geo/placement/compose';
import { placementInput } from '@/geo/placement/input';
import type { PlaceableSite } from '@/geo/placement/placeable';
import { syntheticSites } from './synthetic';

/** The plan's own sites with so many synthetic ones of exact position beside them. */
const inputOf = (count: number) => {
  const own = placementInput(sites);
  const more = syntheticSites(Math.max(0, count - sites.length)).map(
    ({ id, at, sector, kind, prefecture }, index): PlaceableSite => ({
      id,
      order: sites.length + index,
      sectorRank: sectorIds.indexOf(sector as never),
      familyRank: familyIds.indexOf(sectors[sector as keyof typeof sectors].family),
      kindRank: kindIds.indexOf(kind as never),
      at: { form: 'located', lngLat: at, precision: 'exact', prefecture },
    }),
  );
  return { ...own, sites: [...own.sites, ...more] };
};

/** Seconds that the placement takes, or what it says when it finds no room. */
const timed = (count: number): { count: number; seconds?: number; refusal?: string } => {
  const input = inputOf(count);
  const from = performance.now();
  try {
    place(input);
    return { count, seconds: (performance.now() - from) / 1000 };
  } catch (error) {
    return { count, refusal: (error as Error).message };
  }
};

for (const count of process.argv.slice(2).map(Number)) {
  process.stdout.write(`${JSON.stringify(timed(count))}\n`);
}
