import type { KindId, PortMode } from '../data/vocabulary/kinds';
import type { PrecisionId } from '../data/vocabulary/precisions';
import type { SectorId } from '../data/vocabulary/sectors';
import { mix, palette, type Theme } from './palette';

/** What a symbol looks like: a kind, or a port by how it is reached. */
export type ShapeId = Exclude<KindId, 'port'> | `port-${PortMode}`;

/** Everything that decides how one symbol is drawn. */
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
  evenOdd?: boolean;
}

export const shapeOf = (site: { kind: KindId; port?: { mode: PortMode } }): ShapeId =>
  site.kind === 'port' ? `port-${site.port?.mode ?? 'air'}` : site.kind;

const number = (value: number): string => String(Math.round(value * 100) / 100);

const polygon = (points: readonly (readonly [number, number])[], scale: number): string =>
  `M${points.map(([x, y]) => `${number(x * scale)} ${number(y * scale)}`).join('L')}Z`;

const regular = (corners: number, radius: number, inner = radius): [number, number][] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    const reach = corner % 2 === 0 ? radius : inner;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });

const roundedBox = (halfWidth: number, halfHeight: number, corner: number, s: number): string => {
  const h = number(halfHeight * s);
  const r = number(corner * s);
  const across = number(2 * (halfWidth - corner) * s);
  const down = number(2 * (halfHeight - corner) * s);
  return `M${number((corner - halfWidth) * s)} -${h}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 -${r} ${r}h-${across}a${r} ${r} 0 0 1 -${r} -${r}v-${down}a${r} ${r} 0 0 1 ${r} -${r}Z`;
};

const circle = (radius: number): string =>
  `M-${number(radius)} 0a${number(radius)} ${number(radius)} 0 1 0 ${number(2 * radius)} 0a${number(radius)} ${number(radius)} 0 1 0 -${number(2 * radius)} 0Z`;

const bars = (s: number): string =>
  [-0.84, 0, 0.84]
    .map(
      (middle) =>
        `M${number(-s)} ${number((middle - 0.265) * s)}h${number(2 * s)}v${number(0.53 * s)}h-${number(2 * s)}Z`,
    )
    .join('');

const cross = (s: number): string => {
  const arm = 0.36;
  return polygon(
    [
      [-arm, -1],
      [arm, -1],
      [arm, -arm],
      [1, -arm],
      [1, arm],
      [arm, arm],
      [arm, 1],
      [-arm, 1],
      [-arm, arm],
      [-1, arm],
      [-1, -arm],
      [-arm, -arm],
    ],
    s,
  );
};

const octagon = (s: number): string => {
  const cut = 0.58 * 0.72;
  return polygon(
    [
      [-cut, -1],
      [cut, -1],
      [1, -cut],
      [1, cut],
      [cut, 1],
      [-cut, 1],
      [-1, cut],
      [-1, -cut],
    ],
    s,
  );
};

const arch = (s: number): string =>
  `M${number(-0.86 * s)} ${number(s)}V${number(-0.1 * s)}a${number(0.86 * s)} ${number(0.9 * s)} 0 0 1 ${number(1.72 * s)} 0V${number(s)}Z`;

/** The outline of each shape in a box of radius 1, times `s` px. */
const outlines: Readonly<Record<ShapeId, (s: number) => string>> = {
  base: (s) => roundedBox(0.94, 0.94, 0.32, s),
  cluster: (s) => circle(0.98 * s),
  park: (s) => polygon(regular(6, 1.06), s),
  'data-centre': bars,
  project: (s) => polygon(regular(4, 1.1), s),
  'port-air': (s) =>
    polygon(
      [
        [0, -1.1],
        [1.06, 0.92],
        [0, 0.45],
        [-1.06, 0.92],
      ],
      s,
    ),
  'port-rail': arch,
  'port-electronic': (s) => polygon(regular(3, 1.15), s),
  demonstration: (s) => polygon(regular(10, 1.14, 0.52), s),
  corridor: (s) => roundedBox(1.14, 0.52, 0.5, s),
  zone: octagon,
  innovation: cross,
};

/** 45° hatch lines across a box of half side `reach` px, `pitch` px apart. */
const hatch = (reach: number, pitch: number): string => {
  const lines: string[] = [];
  for (let offset = -2 * reach; offset <= 2 * reach; offset += pitch) {
    const from = Math.max(-reach, offset - reach);
    const to = Math.min(reach, offset + reach);
    if (to > from)
      lines.push(`M${number(from)} ${number(offset - from)}L${number(to)} ${number(offset - to)}`);
  }
  return lines.join('');
};

/** Share of the sector's colour in the tint of a symbol known to its prefecture. */
const tintShare = 0.34;

/** The colours of one sector's symbol: hex values for a canvas, CSS variables for the page. */
export interface Paints {
  colour: string;
  /** Ink of a mark that stands on the colour. */
  glyph: string;
  /** The sector's colour laid thinly on the land. */
  tint: string;
  land: string;
}

export const paintsOf = (sector: SectorId, theme: Theme): Paints => {
  const { ground, sectors } = palette[theme];
  const { colour, glyph } = sectors[sector];
  return { colour, glyph, tint: mix(colour, ground.land, tintShare), land: ground.land };
};

/** The same as CSS: follows the page's theme without being drawn again. */
export const cssPaintsOf = (sector: SectorId): Paints => ({
  colour: `var(--sector-${sector})`,
  glyph: `var(--glyph-${sector})`,
  tint: `color-mix(in srgb, var(--sector-${sector}) ${tintShare * 100}%, var(--land))`,
  land: 'var(--land)',
});

/** A drawn symbol, bottom to top; `clipped` strokes are cut to the outline. */
export interface SymbolDrawing {
  outline: string;
  under: readonly Stroke[];
  clipped: readonly Stroke[];
  over: readonly Stroke[];
}

const finenessMarks = (precision: PrecisionId, size: number, glyph: string): Stroke[] => {
  if (precision === 'exact') return [{ path: circle(0.155 * size), fill: glyph }];
  if (precision === 'town') return [{ path: roundedBox(0.4, 0.13, 0.01, size / 2), fill: glyph }];
  return [];
};

/**
 * One site's symbol: shape by kind, colour by sector, fill by precision.
 * @param size diameter in px; paths are about the centre, x to the right and y downwards
 */
export const drawSymbol = (
  { shape, precision }: Pick<SymbolDesign, 'shape' | 'precision'>,
  size: number,
  { colour, glyph, tint, land }: Paints,
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
        over: [{ path: solid, fill: colour }, ...finenessMarks(precision, size, glyph)],
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
