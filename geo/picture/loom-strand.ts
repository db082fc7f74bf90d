import { type Language, t } from '../../data/vocabulary/languages';
import { isLit, type Selection } from '../features/filter';
import { loomSizes, type Strand } from '../features/loom';
import { mapSiteById } from '../features/map-sites';
import type { Emphasis } from '../features/strand-emphasis';
import { palette, type Theme } from '../palette';
import { middleToBase } from '../placement/text-size';
import { designId } from '../symbol';
import { mapImage, sansStack } from './map-images';
import { element, escaped, px } from './markup';

/** How the loom is drawn, besides its strands. */
export interface LoomLook {
  language: Language;
  theme: Theme;
  selection: Selection;
  shown: ReadonlySet<string>;
  /** What sizes of letters are multiplied by. */
  lettering: number;
}

const faint = 0.28;

const imageId = (design: string): string => `picture-loom-${design}`;

/** The symbols of these strands, each once, for their tokens to use. */
export const tokenImages = (strands: readonly Strand[], theme: Theme): string => {
  const designs = new Set(strands.flatMap(({ sites }) => sites.map(designId)));
  const images = [...designs].map((design) => {
    const id = imageId(design);
    return element('g', { id }, mapImage(id, `site|${theme}|${loomSizes.token}|${design}`));
  });
  return element('defs', {}, ...images);
};

/** Chinese stands upright in a column, letter by letter; English is turned to read upwards. */
const nameOf = (
  { x, nameFoot, label }: Strand,
  emphasis: Emphasis,
  { language, theme, lettering }: LoomLook,
): string => {
  const { ink, inkSecond } = palette[theme].ground;
  const size = loomSizes.nameSize * lettering;
  const base = middleToBase * size;
  const written = {
    'font-family': sansStack,
    'font-size': px(size),
    'font-weight': emphasis === 'strong' ? 700 : 400,
    fill: emphasis === 'strong' || emphasis === 'lit' ? ink : inkSecond,
  };
  if (language === 'en') {
    const transform = `translate(${px(x)} ${px(nameFoot)}) rotate(-90)`;
    return element('text', { ...written, transform, y: px(base) }, escaped(label.en));
  }
  const letters = [...label.zh.replaceAll(' ', '')];
  const middle = (index: number) => nameFoot - (letters.length - index - 0.5) * size;
  return element(
    'text',
    {
      ...written,
      'text-anchor': 'middle',
      x: letters.map(() => px(x)).join(' '),
      y: letters.map((_, index) => px(middle(index) + base)).join(' '),
    },
    escaped(letters.join('')),
  );
};

const lineOf = (strand: Strand, emphasis: Emphasis, theme: Theme): string => {
  const { ground, sectors } = palette[theme];
  const { x, stops } = strand;
  const strong = emphasis === 'strong';
  const down = `M${px(x)} ${px(stops[0]?.y ?? 0)}V${px(stops.at(-1)?.y ?? 0)}`;
  if (strand.kind === 'region') {
    const bar = { d: down, stroke: ground.inkSecond };
    const mark = strong
      ? { fill: ground.ink, stroke: ground.ink, 'stroke-width': 2 }
      : { fill: ground.inkSecond };
    return [
      element('path', { ...bar, 'stroke-width': strong ? 8 : 5, opacity: strong ? 0.45 : 0.25 }),
      ...stops.map(({ y }) =>
        element('rect', { x: px(x - 3), y: px(y - 4), width: 6, height: 8, rx: 2, ...mark }),
      ),
    ].join('');
  }
  const stroke = sectors[strand.sector].colour;
  return [
    element('path', { d: down, stroke, 'stroke-width': strong ? 5 : 1.7 }),
    ...stops.map(({ y }) =>
      element('circle', {
        cx: px(x),
        cy: px(y),
        r: strong ? 4.8 : 2.9,
        fill: ground.outside,
        stroke,
        'stroke-width': strong ? 2.2 : 1.5,
      }),
    ),
  ].join('');
};

const tokensOf = (
  { tokens }: Strand,
  emphasis: Emphasis,
  { language, theme, selection, shown }: LoomLook,
): string => {
  const { outside, ink } = palette[theme].ground;
  const selected = selection.type === 'site' ? mapSiteById(selection.id) : undefined;
  return tokens
    .filter(({ site }) => shown.has(site.id))
    .map(({ site, at: [x, y] }) => {
      const stepsBack = emphasis !== 'dim' && !isLit(site, selection, selected?.entry);
      return element(
        'g',
        {
          'data-site': site.id,
          transform: `translate(${px(x)} ${px(y)})`,
          opacity: stepsBack ? faint : undefined,
        },
        `<title>${escaped(t(site.name, language))}</title>`,
        site.id === selected?.id
          ? element('circle', { r: 8, fill: outside, stroke: ink, 'stroke-width': 1.8 })
          : '',
        element('use', { href: `#${imageId(designId(site))}` }),
      );
    })
    .join('');
};

/** One strand: its name, its line across the rungs, and its sites. */
export const loomStrand = (strand: Strand, emphasis: Emphasis, look: LoomLook): string =>
  element(
    'g',
    {
      'data-strand': strand.id,
      'data-emphasis': emphasis,
      opacity: emphasis === 'dim' ? faint : undefined,
    },
    `<title>${escaped(t(strand.name, look.language))}</title>`,
    nameOf(strand, emphasis, look),
    lineOf(strand, emphasis, look.theme),
    tokensOf(strand, emphasis, look),
  );
