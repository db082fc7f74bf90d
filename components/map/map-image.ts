import { type FamilyId, familyIds, isSector } from '@/data/vocabulary/sectors';
import { familySwatch } from '@/geo/features/group-bar';
import { palette, type Theme } from '@/geo/palette';
import { groupBox } from '@/geo/placement/group-size';
import { siteImage } from './site-image';

/** Images are drawn at twice their size, so that they are sharp on dense screens. */
export const imageRatio = 2;

/** What is drawn on a canvas of so many px. */
export interface Drawing {
  width: number;
  height: number;
  draw: (context: CanvasRenderingContext2D) => void;
}

const ringImage = (theme: Theme, size: number, strong: boolean): Drawing => {
  const radius = size / 2 + (strong ? 3.6 : 3);
  const side = Math.ceil(2 * radius + 6);
  const { ground } = palette[theme];
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.beginPath();
      context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
      if (strong) {
        context.fillStyle = ground.land;
        context.fill();
      }
      context.lineWidth = strong ? 2.1 : 1.2;
      context.strokeStyle = ground.ink;
      context.stroke();
    },
  };
};

const seatImage = (theme: Theme): Drawing => ({
  width: 8,
  height: 8,
  draw: (context) => {
    context.beginPath();
    context.arc(4, 4, 2.6, 0, 2 * Math.PI);
    context.fillStyle = palette[theme].ground.land;
    context.fill();
    context.lineWidth = 1.6;
    context.strokeStyle = palette[theme].ground.ink;
    context.stroke();
  },
});

const dotImage = (theme: Theme): Drawing => ({
  width: 6,
  height: 6,
  draw: (context) => {
    context.fillStyle = palette[theme].ground.prefectureLine;
    context.fillRect(1, 1, 4, 4);
  },
});

/** @param sector whose colour the hatch has; ink where it is none's */
const hatchImage = (theme: Theme, sector: string): Drawing => {
  const pitch = 9;
  return {
    width: pitch,
    height: pitch,
    draw: (context) => {
      context.globalAlpha = 0.34;
      context.strokeStyle = isSector(sector)
        ? palette[theme].sectors[sector].colour
        : palette[theme].ground.inkSecond;
      context.lineWidth = 1.2;
      for (const shift of [-pitch, 0, pitch]) {
        context.beginPath();
        context.moveTo(shift - 1, pitch + 1);
        context.lineTo(shift + pitch + 1, -1);
        context.stroke();
      }
    },
  };
};

const groupImage = (theme: Theme, count: string, bar: string): Drawing => {
  const { ground, sectors: colours } = palette[theme];
  const { width, height } = groupBox;
  const barWidth = 34;
  return {
    width: width + 2,
    height: height + 2,
    draw: (context) => {
      context.translate(1, 1);
      context.beginPath();
      context.roundRect(0, 0, width, height, 3);
      context.fillStyle = ground.land;
      context.fill();
      context.lineWidth = 1.2;
      context.strokeStyle = ground.ink;
      context.stroke();
      context.fillStyle = ground.ink;
      context.font = "600 15px 'Atlas Serif', Georgia, serif";
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(count, width / 2, 11.5);
      let x = (width - barWidth) / 2;
      for (const part of bar ? bar.split(',') : []) {
        const [family = '', share = '0'] = part.split(':');
        if (!(familyIds as string[]).includes(family)) continue;
        const length = Number(share) * barWidth;
        context.fillStyle = colours[familySwatch[family as FamilyId]].colour;
        context.fillRect(x, 20, Math.max(0.8, length - 0.8), 5.5);
        x += length;
      }
    },
  };
};

/** What the name of an image asks for; undefined where it is not one of ours. */
const drawingOf = (name: string): Drawing | undefined => {
  const [what, theme, ...rest] = name.split('|') as [string, Theme, ...string[]];
  if (!Object.hasOwn(palette, theme ?? '')) return undefined;
  const [first = '', second = '', third] = rest;
  switch (what) {
    case 'site':
      return siteImage(theme, Number(first), second, third);
    case 'hovered':
      return ringImage(theme, Number(first), false);
    case 'selected':
      return ringImage(theme, Number(first), true);
    case 'seat':
      return seatImage(theme);
    case 'dot':
      return dotImage(theme);
    case 'hatch':
      return hatchImage(theme, first);
    case 'group':
      return groupImage(theme, first, second);
    default:
      return undefined;
  }
};

/**
 * Draws the image that a style names, e.g. `site|light|12|base_metallurgy_prefecture`: symbols have
 * one description and are drawn when first needed. Undefined for a name that is not ours.
 */
export const drawMapImage = (name: string): ImageData | undefined => {
  const drawing = drawingOf(name);
  const canvas = document.createElement('canvas');
  /** Read back at once: a canvas on the GPU would wait for it, image by image. */
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing || !context) return undefined;
  canvas.width = drawing.width * imageRatio;
  canvas.height = drawing.height * imageRatio;
  context.scale(imageRatio, imageRatio);
  drawing.draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};
