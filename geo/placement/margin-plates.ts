import type { Pixel } from '../projection';
import type { Band } from './bands';
import { aboutOrigin, setInLines } from './block';
import { captionChoices, captionWidth } from './caption';
import type { Depth } from './ground';
import type { Lot, Stand } from './lot';
import { inPlateOrder, type PlaceableSite, type PlacementInput } from './placeable';
import { standAt, standingOf } from './stand';

/** One of the two plates outside the outline, for what the plan puts nowhere or across cities. */
export interface MarginPlate {
  id: 'province' | 'span';
  sites: PlaceableSite[];
  stand: Stand;
}

/** Corner of the first plate, stage px: the empty north-west, clear of the zoom buttons. */
const corner: Pixel = [22, 118];

/** How many columns the two plates may have, the calmest first where they fit alike. */
const columnChoices = [6, 5, 7, 4, 8];

/** Room between a margin plate and the province, px. */
const room = 8;

/** From the last line of the one plate to the first of the other, in caption heights. */
const leading = 2.6;

/** Symbols that the last lines of the plates fall short of. */
function emptyCells(plates: readonly (readonly PlaceableSite[])[], columns: number): number {
  return plates.reduce((sum, sites) => sum + ((columns - (sites.length % columns)) % columns), 0);
}

/** Both plates one under the other about one anchor, so that they keep together at every zoom. */
function stackAt(
  lot: Lot,
  anchor: Pixel,
  columns: number,
  members: readonly Pick<MarginPlate, 'id' | 'sites'>[],
  widths: Readonly<Record<string, number>>,
): MarginPlate[] | undefined {
  const plates: MarginPlate[] = [];
  let top = 0;
  for (const { id, sites } of members) {
    const block = aboutOrigin(setInLines(sites, 'run-on', columns, lot.band), [0, -top]);
    const here: Lot = {
      ...lot,
      surroundings: {
        ...lot.surroundings,
        plates: plates.map(({ stand }) => standingOf(stand)),
      },
      captionsFor: () => captionChoices(block, widths[id] ?? 0, lot.band.cityCaption).slice(0, 1),
    };
    const stand = standAt(here, block, anchor, Number.POSITIVE_INFINITY);
    if (!stand) return;
    plates.push({ id, sites, stand });
    top = block.box[3] + Math.round(leading * lot.band.cityCaption);
  }
  return plates;
}

/**
 * Sets the plates of the province-wide sites and of the spans outside the outline, flush left, with
 * as many columns as leave the fewest gaps. Throws where neither fits between stage and province.
 * @param province depth in the province, px of the band
 */
export function setMarginPlates(band: Band, input: PlacementInput, province: Depth): MarginPlate[] {
  const members = (['province', 'span'] as const)
    .map((id) => ({ id, sites: inPlateOrder(input.sites.filter(({ at }) => at.form === id)) }))
    .filter(({ sites }) => sites.length > 0);
  const widths = Object.fromEntries(
    members.map(({ id, sites }) => [
      id,
      captionWidth(input.marginLabels[id], band.cityCaption, String(sites.length).length),
    ]),
  );
  const lot: Lot = {
    band,
    depth: (x, y) => -province(x, y) - room - band.size * Math.SQRT1_2,
    clearance: 0,
    homeOf: () => () => 0,
    cornerCost: 0,
    surroundings: { seats: [], located: [], plates: [] },
    strict: true,
    plateGap: 4,
    symbolGap: 1,
    costAt: () => 0,
    leastAt: () => 0,
    captionsFor: () => [],
    namesFor: () => [],
  };
  const sites = members.map((member) => member.sites);
  const choices = [...columnChoices].sort((a, b) => emptyCells(sites, a) - emptyCells(sites, b));
  const anchor: Pixel = [
    Math.round(corner[0] * band.minScale),
    Math.round(corner[1] * band.minScale),
  ];
  for (const columns of choices) {
    const plates = stackAt(lot, anchor, columns, members, widths);
    if (plates) return plates;
  }
  throw new Error('The plates outside the outline find no room in the north-west of the stage');
}
