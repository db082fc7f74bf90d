import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { captionWidth, spacedCaptionWidth } from '../placement/caption';
import type { PlacedPlate } from '../placement/placed';
import { marginNames } from './margin-names';

/** Width of a plate's name with its count, in the wider language, px. */
export const plateNameWidth = ({ id, kind }: PlacedPlate, fontSize: number): number => {
  if (kind === 'region')
    return spacedCaptionWidth(regions[id as keyof typeof regions].label, fontSize);
  const name =
    kind === 'margin'
      ? marginNames[id as keyof typeof marginNames]
      : prefectures[id as keyof typeof prefectures].name;
  return captionWidth(name, fontSize, 2);
};
