import type {
  Formatted,
  ResolvedImage,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { emsOf } from '../placement/caption';
import type { Pixel } from '../projection';
import { broken, type Label, type Section } from './label';
import type { Projected } from './outline-path';
import { alongLines } from './stands-on-line';
import { colourOf, styleValues } from './style-values';

/** An image of the style and how it is set. */
export interface Icon {
  name: string;
  scale: number;
  offset: Pixel;
  opacity: number;
  /** Whether it is drawn whatever is under it, and whether others need not keep off it. */
  overlaps: boolean;
  ignored: boolean;
}

/** What a symbol layer would draw of one feature at one point. */
export interface Candidate {
  feature: Feature;
  at: Pixel;
  icon?: Icon;
  label?: Label & { overlaps: boolean; padding: number };
  /** Higher is drawn later. */
  order: number;
}

type Reader = ReturnType<typeof styleValues>['read'];

const iconOf = (read: Reader, feature: Feature): Icon | undefined => {
  const image = read('icon-image', feature) as ResolvedImage | string | undefined;
  const name = image ? String(image) : '';
  if (name === '') return undefined;
  return {
    name,
    scale: read('icon-size', feature) as number,
    offset: read('icon-offset', feature) as Pixel,
    opacity: read('icon-opacity', feature) as number,
    overlaps: read('icon-allow-overlap', feature) as boolean,
    ignored: read('icon-ignore-placement', feature) as boolean,
  };
};

/** Sections as lines: a break where one is written, and where a line would be too long. */
const linesOf = (sections: readonly Section[], widest: number): Section[][] => {
  const [only] = sections;
  if (only && sections.length === 1 && !only.text.includes('\n')) {
    return broken(only.text, widest).map((text) => [{ ...only, text }]);
  }
  const lines: Section[][] = [[]];
  for (const section of sections) {
    for (const [row, text] of section.text.split('\n').entries()) {
      if (row > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...section, text });
    }
  }
  return lines;
};

const labelOf = (read: Reader, feature: Feature, onLine: boolean): Candidate['label'] => {
  const text = read('text-field', feature) as Formatted | string | undefined;
  if (!text || String(text) === '') return undefined;
  const colour = colourOf(read('text-color', feature));
  const upper = read('text-transform', feature) === 'uppercase';
  const cased = (words: string): string => (upper ? words.toUpperCase() : words);
  const sections: Section[] =
    typeof text === 'string'
      ? [{ text: cased(text), scale: 1, colour }]
      : text.sections.map((section) => ({
          text: cased(section.text),
          scale: section.scale ?? 1,
          colour: section.textColor ? colourOf(section.textColor) : colour,
        }));
  const size = read('text-size', feature) as number;
  const [dx, dy] = read('text-offset', feature) as Pixel;
  const haloWidth = read('text-halo-width', feature) as number;
  return {
    lines: linesOf(
      sections,
      onLine ? Number.POSITIVE_INFINITY : (read('text-max-width', feature) as number),
    ),
    size,
    lineHeight: read('text-line-height', feature) as number,
    spacing: read('text-letter-spacing', feature) as number,
    halo: haloWidth > 0 ? colourOf(read('text-halo-color', feature)) : undefined,
    haloWidth,
    anchor: read('text-anchor', feature) as string,
    offset: [dx * size, dy * size],
    angle: read('text-rotate', feature) as number,
    opacity: read('text-opacity', feature) as number,
    overlaps: read('text-allow-overlap', feature) as boolean,
    padding: read('text-padding', feature) as number,
  };
};

/** All that a symbol layer would draw at a zoom, bottom to top. */
export const candidatesOf = (
  layer: SymbolLayerSpecification,
  features: readonly Feature[],
  zoom: number,
  at: Projected,
): Candidate[] => {
  const { draws, read } = styleValues(layer, zoom);
  const onLine = layer.layout?.['symbol-placement'] === 'line';
  const found = features.filter(draws).flatMap((feature): Candidate[] => {
    const icon = iconOf(read, feature);
    const label = labelOf(read, feature, onLine);
    const order = (read('symbol-sort-key', feature) as number | undefined) ?? 0;
    const shared = { feature, order, ...(icon ? { icon } : {}), ...(label ? { label } : {}) };
    if (feature.geometry.type === 'Point') {
      const [lng = 0, lat = 0] = feature.geometry.coordinates;
      return [{ ...shared, at: at([lng, lat]) }];
    }
    if (!onLine || !label) return [];
    const [line = []] = label.lines;
    const length = line.reduce((sum, { text }) => sum + emsOf(text), 0) * label.size;
    return alongLines(feature.geometry, at, length).map(({ at: stand, angle }) => ({
      ...shared,
      at: stand,
      label: { ...label, angle },
    }));
  });
  return found.toSorted((a, b) => a.order - b.order);
};
