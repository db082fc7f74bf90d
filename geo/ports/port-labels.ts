import { portCity } from '../../data/port-city';
import type { Site } from '../../data/site';
import { type Language, languages, type Text } from '../../data/vocabulary/languages';
import { type Box, boxAround, contains, overlaps } from '../placement/box';
import { emsOf } from '../placement/caption';
import { largestText } from '../placement/text-size';
import { type Pixel, stage } from '../projection';
import {
  type LabelSide,
  labelGap,
  type PortLine,
  type PortMark,
  portLabelSizes,
} from './port-mark';
import { portRoles } from './port-roles';

const sides: readonly LabelSide[] = ['right', 'left', 'below', 'above'];
const sideCosts: Readonly<Record<LabelSide, number>> = { right: 0, left: 1, below: 4, above: 4 };

interface Words {
  name: Text;
  role: Text;
}

const wordsOf = (site: Site): Words => ({
  name: portCity(site),
  role: portRoles[`${site.port?.mode} ${site.port?.rank}`] ?? { zh: '', en: '' },
});

/** Room of a label, px: in the widest of some languages, in lettering so many times the middle one. */
const boxOf = (
  { at: [x, y], size }: PortMark,
  { name, role }: Words,
  side: LabelSide,
  among: readonly Language[] = languages,
  lettering = largestText,
): Box => {
  const widest = (text: Text, px: number): number =>
    Math.max(...among.map((language) => emsOf(text[language]) * px));
  const width =
    lettering * Math.max(widest(name, portLabelSizes.name), widest(role, portLabelSizes.role));
  const height = 2 * portLabelSizes.line * lettering;
  const reach = size / 2 + labelGap;
  switch (side) {
    case 'right':
      return [x + reach, y - height / 2, x + reach + width, y + height / 2];
    case 'left':
      return [x - reach - width, y - height / 2, x - reach, y + height / 2];
    case 'below':
      return [x - width / 2, y + reach, x + width / 2, y + reach + height];
    case 'above':
      return [x - width / 2, y - reach - height, x + width / 2, y - reach];
  }
};

const onStage = ([x0, y0, x1, y1]: Box): boolean =>
  x0 > 2 && y0 > 2 && x1 < stage.width - 2 && y1 < stage.height - 2;

interface Choice {
  mark: number;
  side: LabelSide;
  /** What is kept free of names and marks: the widest that the label can be. */
  box: Box;
  /** What the label covers in each language. */
  covers: readonly Box[];
}

/** Points every few px along lines. */
const along = (lines: readonly PortLine[]): Pixel[] =>
  lines.flatMap(({ line }) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4));
      return Array.from({ length: steps }, (_, step): Pixel => {
        const t = step / steps;
        return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      });
    }),
  );

/**
 * Gives each port one label, on the side where it covers least: first no mark and no other label,
 * then as little of the lines as can be.
 * @param others centres of further symbols, 12 px wide, of what is drawn as dots, and of seats
 */
export const labelled = (
  marks: readonly PortMark[],
  lines: readonly PortLine[],
  sites: readonly Site[],
  others: Readonly<Record<'symbols' | 'dots' | 'seats', readonly Pixel[]>>,
): PortMark[] => {
  const solid = [
    ...marks.map(({ at, size }) => boxAround([at], size / 2 + 2)),
    ...others.symbols.map((at) => boxAround([at], 8)),
  ];
  const pairs = along(lines.filter(({ kind }) => kind === 'pair')).map((at) => boxAround([at], 13));
  const thin = along(lines.filter(({ kind }) => kind === 'rail' || kind === 'branch'));
  const axis = along(lines.filter(({ kind }) => kind === 'axis'));
  const dots = others.dots.map((at) => boxAround([at], 3));
  const rings = others.seats.map((at) => boxAround([at], 4));
  const chosen = new Map<string, Choice>();
  const costOf = (site: string, { side, box, covers }: Choice): number => {
    const hits = [...solid, ...pairs].filter((other) => overlaps(box, other)).length;
    const names = [...chosen].filter(([id, { box: other }]) => id !== site && overlaps(box, other));
    const covered = covers.map(
      (each) =>
        12 * rings.filter((ring) => overlaps(each, ring)).length +
        8 * dots.filter((dot) => overlaps(each, dot)).length +
        3 * thin.filter((point) => contains(each, point)).length +
        8 * axis.filter((point) => contains(each, point)).length,
    );
    return (
      (onStage(box) ? 0 : 2000) +
      300 * (hits + names.length) +
      covered.reduce((sum, each) => sum + each, 0) +
      sideCosts[side]
    );
  };
  const wanted = [...new Set(marks.map(({ site }) => site))].map((id) => {
    const site = sites.find((each) => each.id === id);
    if (!site) throw new Error(`${id} is no site`);
    const words = wordsOf(site);
    const choices = marks.flatMap((mark, index) =>
      mark.site === id
        ? sides.map(
            (side): Choice => ({
              mark: index,
              side,
              box: boxOf(mark, words, side),
              covers: languages.map((language) => boxOf(mark, words, side, [language], 1)),
            }),
          )
        : [],
    );
    return { id, words, choices };
  });
  for (let round = 0; round < 4; round++) {
    for (const { id, choices } of wanted) {
      const best = choices.reduce((a, b) => (costOf(id, b) < costOf(id, a) ? b : a));
      chosen.set(id, best);
    }
  }
  return marks.map((mark, index) => {
    const choice = chosen.get(mark.site);
    const words = wanted.find(({ id }) => id === mark.site)?.words;
    return choice?.mark === index && words
      ? { ...mark, label: { ...words, side: choice.side } }
      : mark;
  });
};
