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

const cityOf = ({ at }: PlaceableSite): string | undefined =>
  'prefecture' in at ? at.prefecture : undefined;

/** Which city has to step back: the one that is named, else the fullest that is still set out. */
const overfull = (message: string, alone: readonly PlaceableSite[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const site of alone) {
    const city = cityOf(site);
    if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const [fullest] = [...counts].sort((a, b) => b[1] - a[1]).map(([city]) => city);
  return [...counts.keys()].find((city) => message.includes(city)) ?? fullest;
};

/**
 * Processor seconds until everything stands. A city whose sites find no room becomes one group,
 * which is what the map is to do with it, and the rest is set again.
 */
const timed = (count: number) => {
  const input = inputOf(count);
  const grouped = new Set<string>();
  const from = process.cpuUsage();
  for (;;) {
    const alone = input.sites.filter((site) => !grouped.has(cityOf(site) ?? ''));
    try {
      place({ ...input, sites: alone });
      const seconds = process.cpuUsage(from).user / 1e6;
      return { count, seconds, placed: alone.length, grouped: [...grouped] };
    } catch (error) {
      const city = overfull((error as Error).message, alone);
      if (!city) throw error;
      grouped.add(city);
    }
  }
};

process.stdout.write(
  '| sites | processor seconds | set one by one | cities that became a group |\n',
);
process.stdout.write('| ---: | ---: | ---: | --- |\n');
for (const wanted of process.argv.slice(2).map(Number)) {
  const { count, seconds, placed, grouped } = timed(wanted);
  const cells = [count, seconds.toFixed(1), placed, grouped.join(', ') || '–'];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
