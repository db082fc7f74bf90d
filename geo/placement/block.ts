import type { Pixel } from '../projection';
import type { Band } from './bands';
import { type Box, boxAround, shifted } from './box';
import type { PlaceableSite } from './placeable';

export type Mode = 'sector' | 'family' | 'run-on' | 'flow';

/** Symbols set in lines; all px relative to one origin, first the block's corner, then the anchor. */
export interface Block {
  mode: Mode;
  /** Centres of the symbols, in plate order. */
  cells: readonly Pixel[];
  /** One box a line, or a piece of a line, that symbols fill without a hole. */
  runs: readonly Box[];
  /** The extent of all symbols. */
  box: Box;
  /** Size in cells. */
  columns: number;
  rows: number;
  /** Lines that begin a sector, with the left end of the line at half its height. */
  sectorLines: readonly { sectorRank: number; offset: Pixel }[];
}

interface Line {
  sites: PlaceableSite[];
  /** Whether the line begins a new family. */
  family: boolean;
}

/** Breaks a plate's symbols into lines of at most `columns`. */
function linesOf(sites: readonly PlaceableSite[], mode: Mode, columns: number): Line[] {
  const lines: Line[] = [];
  let previous: PlaceableSite | undefined;
  for (const site of sites) {
    const line = lines.at(-1);
    const family = previous !== undefined && previous.familyRank !== site.familyRank;
    const sector = previous !== undefined && previous.sectorRank !== site.sectorRank;
    const breaks = (mode === 'family' && family) || (mode === 'sector' && sector);
    if (!line || breaks || line.sites.length >= columns) {
      lines.push({ sites: [site], family: mode === 'family' && family });
    } else {
      line.sites.push(site);
    }
    previous = site;
  }
  return lines;
}

/** Sets symbols in lines of at most `columns`, flush left, from the corner (0, 0). */
export function setInLines(
  sites: readonly PlaceableSite[],
  mode: Exclude<Mode, 'flow'>,
  columns: number,
  band: Band,
): Block {
  const { size, pitch, familyGap } = band;
  const half = size / 2;
  const cells: Pixel[] = [];
  const runs: Box[] = [];
  const sectorLines: { sectorRank: number; offset: Pixel }[] = [];
  let y = half;
  let named = -1;
  const lines = linesOf(sites, mode, columns);
  for (const [index, line] of lines.entries()) {
    if (index > 0) y += pitch + (line.family ? familyGap : 0);
    const row = line.sites.map((_, column): Pixel => [half + column * pitch, y]);
    cells.push(...row);
    runs.push(boxAround(row, half));
    const sectorRank = line.sites[0]?.sectorRank ?? -1;
    if (mode === 'sector' && sectorRank !== named) sectorLines.push({ sectorRank, offset: [0, y] });
    named = sectorRank;
  }
  return {
    mode,
    cells,
    runs,
    box: boxAround(cells, half),
    columns: Math.max(...lines.map((line) => line.sites.length)),
    rows: lines.length,
    sectorLines,
  };
}

/** The middle of a block's symbols, on whole px so that symbols stay sharp. */
export function middleOf(block: Block): Pixel {
  const sum = block.cells.reduce<Pixel>(([x, y], cell) => [x + cell[0], y + cell[1]], [0, 0]);
  return [Math.round(sum[0] / block.cells.length), Math.round(sum[1] / block.cells.length)];
}

/** The same block about another origin. */
export function aboutOrigin(block: Block, [ox, oy]: Pixel): Block {
  const back: Pixel = [-ox, -oy];
  return {
    ...block,
    cells: block.cells.map(([x, y]) => [x - ox, y - oy]),
    runs: block.runs.map((run) => shifted(run, back)),
    box: shifted(block.box, back),
    sectorLines: block.sectorLines.map(({ sectorRank, offset: [x, y] }) => ({
      sectorRank,
      offset: [x - ox, y - oy],
    })),
  };
}

/** All ways of setting a plate: every mode that is asked for at every width, none twice. */
export function settingsOf(
  sites: readonly PlaceableSite[],
  modes: readonly Exclude<Mode, 'flow'>[],
  widest: number,
  band: Band,
): Block[] {
  const seen = new Set<string>();
  const blocks: Block[] = [];
  for (const mode of modes) {
    for (let columns = 1; columns <= Math.min(widest, sites.length); columns++) {
      const block = aboutCentre(setInLines(sites, mode, columns, band));
      const key = JSON.stringify([mode, block.cells]);
      if (!seen.has(key)) blocks.push(block);
      seen.add(key);
    }
  }
  return blocks;
}

function aboutCentre(block: Block): Block {
  return aboutOrigin(block, middleOf(block));
}
