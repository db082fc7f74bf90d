import type { KindId, PortMode } from '../data/vocabulary/kinds';
import type { PrecisionId } from '../data/vocabulary/precisions';
import type { SectorId } from '../data/vocabulary/sectors';
import { type Letter, letterIn } from './symbol-letter';
import { circle, hatch, outlines, roundedBox } from './symbol-outlines';
import type { Paints } from './symbol-paints';

/** What a symbol looks like: a kind, or a port by how it is reached. */
export type ShapeId = Exclude<KindId, 'port'> | `port-${PortMode}`;

/** Everything that decides how one symbol is drawn, besides its letter. */
export interface SymbolDesign {
  shape: ShapeId;
  sector: SectorId;
  precision: PrecisionId;
}

/** One stroke of the pen: SVG path data in px about the symbol's centre, and its paint. */
export interface Stroke {
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly [number, number];
}

export const shapeOf = (site: { kind: KindId; port?: { mode: PortMode } }): ShapeId =>
  site.kind === 'port' ? `port-${site.port?.mode ?? 'air'}` : site.kind;

/** A drawn symbol, bottom to top; `clipped` strokes are cut to the outline. */
export interface SymbolDrawing {
  outline: string;
  under: readonly Stroke[];
  clipped: readonly Stroke[];
  over: readonly Stroke[];
  letter?: Letter;
}

/** Radius that a hatch leaves free for a letter, times the symbol's size. */
const clearing = 0.34;

/** A dot for a coordinate, a dash for a town: in the middle, or small at the foot of a letter. */
const finenessMarks = (
  precision: PrecisionId,
  size: number,
  glyph: string,
  lettered: boolean,
): Stroke[] => {
  const share = lettered ? 0.5 : 1;
  const foot = lettered ? 0.3 * size : 0;
  if (precision === 'exact') return [{ path: circle(0.155 * share * size, foot), fill: glyph }];
  if (precision !== 'town') return [];
  return [{ path: roundedBox(0.4, 0.13 * share, 0.01, size / 2, foot), fill: glyph }];
};

/**
 * One site's symbol: shape by kind, colour by sector, fill by precision, and from
 * a size of 20 px on the sector's letter where the shape has room for it.
 * @param size diameter in px; paths are about the centre, x to the right and y downwards
 * @param text the sector's letter in the reader's language
 */
export const drawSymbol = (
  design: Pick<SymbolDesign, 'shape' | 'precision'>,
  size: number,
  paints: Paints,
  text?: string,
): SymbolDrawing => {
  const letter = letterIn(design, size, paints, text);
  const drawing = drawShape(design, size, paints, letter !== undefined);
  return letter ? { ...drawing, letter } : drawing;
};

const drawShape = (
  { shape, precision }: Pick<SymbolDesign, 'shape' | 'precision'>,
  size: number,
  { colour, glyph, tint, land }: Paints,
  lettered: boolean,
): SymbolDrawing => {
  const edge = Math.max(1.5, 0.135 * size);
  const radius = size / 2;
  const solid = outlines[shape](radius);
  /** Stroked shapes are drawn smaller, so that with its stroke a symbol keeps its size. */
  const inset = outlines[shape](radius - edge / 2);
  const halo: Stroke = { path: solid, stroke: land, width: 2.4 };
  const blank: Stroke = { path: inset, fill: land };
  const line = Math.max(1.2, 0.115 * size);

  switch (precision) {
    case 'prefecture':
      return {
        outline: inset,
        under: [],
        clipped: [],
        over: [{ path: inset, fill: tint, stroke: colour, width: edge }],
      };
    case 'region':
      return {
        outline: inset,
        under: [halo, blank],
        clipped: [
          { path: hatch(radius, 0.26 * size), stroke: colour, width: Math.max(1, 0.1 * size) },
          ...(lettered ? [{ path: circle(clearing * size), fill: land }] : []),
        ],
        over: [{ path: inset, stroke: colour, width: line }],
      };
    case 'province':
      return {
        outline: inset,
        under: [halo, blank],
        clipped: [],
        over: [{ path: inset, stroke: colour, width: line, dash: [2.2, 1.5] }],
      };
    default:
      return {
        outline: solid,
        under: [halo],
        clipped: [],
        over: [{ path: solid, fill: colour }, ...finenessMarks(precision, size, glyph, lettered)],
      };
  }
};

/** A name for a design that is safe as an id in HTML and in a map style. */
export const designId = ({ shape, sector, precision }: SymbolDesign): string =>
  `${shape}_${sector}_${precision}`;

/** The design that {@link designId} named. */
export const designOf = (id: string): SymbolDesign => {
  const [shape, sector, precision] = id.split('_') as [ShapeId, SectorId, PrecisionId];
  return { shape, sector, precision };
};
