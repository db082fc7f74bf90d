import type { ShapeId } from './symbol';

const number = (value: number): string => String(Math.round(value * 100) / 100);

const polygon = (points: readonly (readonly [number, number])[], scale: number): string =>
  `M${points.map(([x, y]) => `${number(x * scale)} ${number(y * scale)}`).join('L')}Z`;

const regular = (corners: number, radius: number, inner = radius): [number, number][] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    const reach = corner % 2 === 0 ? radius : inner;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });

/** About a point `below` px under the centre. */
export const roundedBox = (
  halfWidth: number,
  halfHeight: number,
  corner: number,
  s: number,
  below = 0,
): string => {
  const top = number(below - halfHeight * s);
  const r = number(corner * s);
  const across = number(2 * (halfWidth - corner) * s);
  const down = number(2 * (halfHeight - corner) * s);
  return `M${number((corner - halfWidth) * s)} ${top}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 -${r} ${r}h-${across}a${r} ${r} 0 0 1 -${r} -${r}v-${down}a${r} ${r} 0 0 1 ${r} -${r}Z`;
};

export const circle = (radius: number, below = 0): string =>
  `M-${number(radius)} ${number(below)}a${number(radius)} ${number(radius)} 0 1 0 ${number(2 * radius)} 0a${number(radius)} ${number(radius)} 0 1 0 -${number(2 * radius)} 0Z`;

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
export const outlines: Readonly<Record<ShapeId, (s: number) => string>> = {
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
export const hatch = (reach: number, pitch: number): string => {
  const lines: string[] = [];
  for (let offset = -2 * reach; offset <= 2 * reach; offset += pitch) {
    const from = Math.max(-reach, offset - reach);
    const to = Math.min(reach, offset + reach);
    if (to > from)
      lines.push(`M${number(from)} ${number(offset - from)}L${number(to)} ${number(offset - to)}`);
  }
  return lines.join('');
};
