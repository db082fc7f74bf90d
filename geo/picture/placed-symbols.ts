import type {
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { type Box, boxAround, contains, overlaps } from '../placement/box';
import type { Pixel } from '../projection';
import { labelBox } from './label';
import type { Projected } from './outline-path';
import { isSeen } from './style-values';
import { type Candidate, candidatesOf } from './symbol-candidates';

/** Room that images without a size in their name take, px. */
const plainSide = 8;

const sideOf = (name: string): number => {
  const [what, , size] = name.split('|');
  return what === 'site' || what === 'selected' ? Number(size) : plainSide;
};

const middleOf = ({ at: [x, y], icon }: Candidate): Pixel => {
  const { offset, scale } = icon ?? { offset: [0, 0], scale: 1 };
  return [x + offset[0] * scale, y + offset[1] * scale];
};

const iconBox = (candidate: Candidate): Box[] => {
  const { icon } = candidate;
  if (!icon) return [];
  return [boxAround([middleOf(candidate)], (sideOf(icon.name) / 2) * icon.scale)];
};

/** A label's room; of a turned one, small boxes along it. */
const labelBoxes = ({ at: [x, y], label }: Candidate): Box[] => {
  if (!label) return [];
  const [left, top, right, bottom] = labelBox(label);
  const { padding } = label;
  if (!label.angle) {
    return [[x + left - padding, y + top - padding, x + right + padding, y + bottom + padding]];
  }
  const turn = (label.angle * Math.PI) / 180;
  const half = (bottom - top) / 2;
  const count = Math.max(2, Math.ceil((right - left) / (2 * half)) + 1);
  return Array.from({ length: count }, (_, index): Box => {
    const along = left + ((right - left) * index) / (count - 1);
    const down = (top + bottom) / 2;
    const cx = x + along * Math.cos(turn) - down * Math.sin(turn);
    const cy = y + along * Math.sin(turn) + down * Math.cos(turn);
    return [cx - half, cy - half, cx + half, cy + half];
  });
};

const inside = ([left, top, right, bottom]: Box, [x0, y0, x1, y1]: Box): boolean =>
  left >= x0 && top >= y0 && right <= x1 && bottom <= y1;

/** Of one line's many places a name takes those that lie far enough apart. */
const farFrom = (others: readonly Pixel[], [x, y]: Pixel, spacing: number): boolean =>
  others.every(([ox, oy]) => Math.hypot(x - ox, y - oy) >= spacing);

/**
 * What every symbol layer draws, by layer, when names give way to what lies above them, as on the
 * live map: layers are asked top to bottom. Left out are names that the frame would cut and symbols
 * whose middle is not in sight.
 */
export const placedSymbols = (
  layers: readonly LayerSpecification[],
  data: Readonly<Record<string, FeatureCollection>>,
  zoom: number,
  at: Projected,
  frame: Box,
): ReadonlyMap<string, readonly Candidate[]> => {
  const taken: Box[] = [];
  const isFree = (boxes: readonly Box[]): boolean =>
    boxes.every((box) => !taken.some((other) => overlaps(box, other)));

  const place = (layer: SymbolLayerSpecification): Candidate[] => {
    const onLine = layer.layout?.['symbol-placement'] === 'line';
    const spacing = (layer.layout?.['symbol-spacing'] as number | undefined) ?? 250;
    const stands = new Map<unknown, Pixel[]>();
    const features = data[layer.source]?.features ?? [];
    return candidatesOf(layer, features, zoom, at).filter((candidate) => {
      const { icon, label } = candidate;
      if (onLine && !farFrom(stands.get(candidate.feature) ?? [], candidate.at, spacing))
        return false;
      const [icons, labels] = [iconBox(candidate), labelBoxes(candidate)];
      if (icon && !contains(frame, middleOf(candidate))) return false;
      if (icon && !icon.overlaps && !isFree(icons)) return false;
      if (!labels.every((box) => inside(box, frame))) return false;
      if (label && !label.overlaps && !isFree(labels)) return false;
      taken.push(...(icon?.ignored ? [] : icons), ...labels);
      stands.set(candidate.feature, [...(stands.get(candidate.feature) ?? []), candidate.at]);
      return true;
    });
  };

  const symbolLayers = layers.filter(
    (layer): layer is SymbolLayerSpecification => layer.type === 'symbol' && isSeen(layer, zoom),
  );
  return new Map(symbolLayers.toReversed().map((layer) => [layer.id, place(layer)]));
};
