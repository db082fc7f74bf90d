import { type Camera, openingCamera, type Rectangle, stageScale } from '@/geo/projection';

/** How the stage of the drawn map lies in its frame. */
export interface Stage {
  opening: Camera;
  scale: number;
  viewport: { width: number; height: number };
}

/**
 * How the drawn map lies in its frame: the live map opens with exactly that, so that one takes the
 * other's place without a jump.
 */
export const stageOf = (frame: HTMLElement): Stage => {
  const outer = frame.getBoundingClientRect();
  const inner = frame.querySelector('.drawn-map')?.getBoundingClientRect() ?? outer;
  const drawn: Rectangle = {
    x: inner.x - outer.x,
    y: inner.y - outer.y,
    width: inner.width,
    height: inner.height,
  };
  const viewport = { width: outer.width, height: outer.height };
  return { opening: openingCamera(viewport, drawn), scale: stageScale(drawn), viewport };
};
