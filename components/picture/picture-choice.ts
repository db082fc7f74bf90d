import type { FrameId, Ratio } from '@/geo/picture/frames';

export const formats = ['png', 'svg', 'pdf'] as const;
export type FormatId = (typeof formats)[number];

/** What the reader wants of a picture, beside the view. */
export interface PictureChoice {
  format: FormatId;
  frame: FrameId;
  upright: boolean;
  ratio: Ratio;
}

export const firstChoice: PictureChoice = {
  format: 'png',
  frame: 'wide',
  upright: false,
  ratio: 2,
};
