import type { Text } from '@/data/vocabulary/languages';
import type { Pixel } from '../projection';
import type { Block } from './block';
import type { Box } from './box';

/** Where a caption stands: its text's middle height, and the end of the text that is held. */
export interface CaptionPlace {
  offset: Pixel;
  align: 'start' | 'middle' | 'end';
}

/** A possible place of a caption, with the room it takes and what it costs to put it there. */
export interface CaptionChoice extends CaptionPlace {
  box: Box;
  cost: number;
}

/** Room between a caption and the block that it names, px. */
const gap = 3;

/**
 * Advance of a text in em, the wider of the two languages: a plate must suit both. Latin letters of
 * the bold serif take up to 0.62 em on average, Chinese ones a whole em; spaces 0.3.
 */
function widestEms(text: Text): number {
  return Math.max(emsOf(text.zh), emsOf(text.en));
}

/** Advance of words in em, rather too long than too short. */
export function emsOf(words: string): number {
  return [...words].reduce(
    (sum, letter) => sum + (letter > '\u2e7f' ? 1 : letter === ' ' ? 0.3 : 0.62),
    0,
  );
}

/** Width of a caption in px, with a count of up to `digits` figures after it. */
export function captionWidth(text: Text, fontSize: number, digits = 0): number {
  const count = digits > 0 ? 4 + digits * fontSize * 0.5 : 0;
  return Math.ceil(widestEms(text) * fontSize + count);
}

/** Width of a letterspaced region name in px: Chinese is spaced by .2 em, Latin by .04. */
export function spacedCaptionWidth(text: Text, fontSize: number): number {
  const spacing = Math.max([...text.zh].length * 0.2, [...text.en].length * 0.04);
  return Math.ceil((widestEms(text) + spacing * 0.5) * fontSize);
}

/** Width in px of a sector's name at the left of its line: 12.5 px sans, narrower than the serif. */
export function labelWidth(text: Text): number {
  return Math.ceil(widestEms(text) * 12.5 * 0.95);
}

/** The places beside a block: above, below, right and left, flush with its left side if possible. */
export function captionChoices(block: Block, width: number, fontSize: number): CaptionChoice[] {
  const height = Math.ceil(fontSize * 1.15);
  const first = block.runs[0] as Box;
  const last = block.runs[block.runs.length - 1] as Box;
  const above = first[1] - gap - height / 2;
  const below = last[3] + gap + height / 2;
  const level = (first[1] + first[3]) / 2;
  const from = (x: number, y: number, cost: number): CaptionChoice => ({
    offset: [x, y],
    align: 'start',
    box: [x, y - height / 2, x + width, y + height / 2],
    cost,
  });
  const upTo = (x: number, y: number, cost: number): CaptionChoice => ({
    offset: [x, y],
    align: 'end',
    box: [x - width, y - height / 2, x, y + height / 2],
    cost,
  });
  return [
    from(first[0], above, 0),
    upTo(first[2], above, 6),
    from(last[0], below, 7),
    upTo(last[2], below, 13),
    from(first[2] + 6, level, 14),
    upTo(first[0] - 6, level, 21),
  ];
}

/** The two places of a region's name: centred over the block, or under it. */
export function centredCaptionChoices(
  block: Block,
  width: number,
  fontSize: number,
  costBelow: number,
): CaptionChoice[] {
  const height = Math.ceil(fontSize * 1.15);
  const x = (block.box[0] + block.box[2]) / 2;
  const line = (y0: number): Box => [x - width / 2, y0, x + width / 2, y0 + height];
  const above = block.box[1] - gap - height;
  const below = block.box[3] + gap;
  return [
    { offset: [x, above + height / 2], align: 'middle', box: line(above), cost: 0 },
    { offset: [x, below + height / 2], align: 'middle', box: line(below), cost: costBelow },
  ];
}
