import { prefectureIds } from '@/data/vocabulary/prefectures';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import { bands } from '../placement/bands';
import { type Box, boxAround, shifted } from '../placement/box';
import { labelWidth } from '../placement/caption';
import { bandOn, type Screen, sizeOn, stageOn, standOn } from '../placement/on-screen';
import type { PlacedBand, PlacedPlate } from '../placement/placed';
import { bilingualLine, englishShare } from '../placement/text-size';
import type { Pixel } from '../projection';
import { plateNameWidth } from './plate-name-width';
import { drawnGround } from './stage';

/** A seat with the ring that it wears as a member of something, px. */
const seatRoom = 8;

/** A text of a size about the point that it is held at. */
const textBox = (
  [x, y]: Pixel,
  align: 'start' | 'middle' | 'end',
  width: number,
  height: number,
): Box => {
  const left = { start: 0, middle: -width / 2, end: -width }[align];
  return shifted([left, -height / 2, left + width, height / 2], [x, y]);
};

export interface Lettering {
  /** What the reader's choice multiplies the lettering by. */
  text: number;
  /** Whether names are written in both languages. */
  bilingual: boolean;
}

const namesOf = (
  plate: PlacedPlate,
  band: PlacedBand,
  screen: Screen,
  { text, bilingual }: Lettering,
): Box[] => {
  const plan = bands.find(({ minScale }) => minScale === band.minScale);
  const size = sizeOn(screen) * text;
  const fontSize = (plate.kind === 'region' ? plan?.regionCaption : plan?.cityCaption) ?? 13;
  const { offset, align } = bilingual ? plate.bilingual : plate.caption;
  const height = fontSize * size * (bilingual ? bilingualLine * (1 + englishShare) : 1);
  const at = standOn(screen, plate.anchor, offset);
  const lines = (plate.lines ?? []).map((line) => {
    const name = sectors[sectorIds[line.sectorRank] ?? 'coal'].name;
    const held = standOn(screen, plate.anchor, line.offset);
    return textBox(held, 'end', labelWidth(name) * size, 13 * size);
  });
  return [textBox(at, align, plateNameWidth(plate, fontSize) * size, height), ...lines];
};

/** What stands on a map already, one box each, CSS px. */
export interface Taken {
  /** Symbols, and names of cities, sectors and margins: nothing may lie over them. */
  kept: Box[];
  /** Names of regions and rings of seats: they give way where there is no other room. */
  yielding: Box[];
}

/**
 * What symbols and names take of a frame.
 * @param shown ids of the sites that pass the filter
 */
export const takenOn = (
  screen: Screen,
  shown: ReadonlySet<string>,
  lettering: Lettering,
): Taken => {
  const band = bandOn(screen);
  const half = (band.size / 2) * sizeOn(screen);
  const symbols = band.symbols
    .filter(({ id }) => shown.has(id))
    .map(({ anchor, offset }) => boxAround([standOn(screen, anchor, offset)], half));
  const names = (regional: boolean): Box[] =>
    band.plates
      .filter(({ kind }) => (kind === 'region') === regional)
      .flatMap((plate) => namesOf(plate, band, screen, lettering));
  const seats = prefectureIds.map((id) =>
    boxAround([stageOn(screen, drawnGround.seats[id])], seatRoom),
  );
  return { kept: [...symbols, ...names(false)], yielding: [...names(true), ...seats] };
};
