import type { Text } from '../../data/vocabulary/languages';

interface FrameEntry {
  name: Text;
  /** Lying, CSS px; the reader's own window where none is given. */
  size?: readonly [width: number, height: number];
  /** As `@page` and print dialogs call the sheet. */
  paper?: 'A4' | 'A3';
}

/** What a picture is made for. Paper is measured in CSS px, 96 to the inch. */
export const frames = {
  screen: { name: { zh: '当前窗口', en: 'This window' } },
  wide: { name: { zh: '16:9（1920×1080）', en: '16:9 (1920×1080)' }, size: [1920, 1080] },
  standard: { name: { zh: '4:3（1600×1200）', en: '4:3 (1600×1200)' }, size: [1600, 1200] },
  a4: { name: { zh: 'A4 纸', en: 'A4 paper' }, size: [1123, 794], paper: 'A4' },
  a3: { name: { zh: 'A3 纸', en: 'A3 paper' }, size: [1587, 1123], paper: 'A3' },
} as const satisfies Record<string, FrameEntry>;

export type FrameId = keyof typeof frames;

export const frameIds = Object.keys(frames) as FrameId[];

export interface Size {
  width: number;
  height: number;
}

export const ratios = [1, 2, 3, 4] as const;
export type Ratio = (typeof ratios)[number];

/** A frame's size in CSS px. @param upright whether it stands instead of lying */
export const frameSize = (id: FrameId, upright: boolean, window: Size): Size => {
  const entry: FrameEntry = frames[id];
  if (!entry.size) return { width: Math.round(window.width), height: Math.round(window.height) };
  const [long, short] = entry.size;
  return upright ? { width: short, height: long } : { width: long, height: short };
};

/** What browsers of every maker draw on one canvas: px in all, and on a side. */
const mostPixels = 120_000_000;
const longestSide = 16_384;

/** Whether a picture of so many px can be drawn. */
export const canBeDrawn = ({ width, height }: Size, ratio: number): boolean =>
  width * height * ratio * ratio <= mostPixels && Math.max(width, height) * ratio <= longestSide;
