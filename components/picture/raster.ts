import { withDensity } from './png-density';

/** CSS px of an inch. */
export const pixelsPerInch = 96;

/** The browser gave no canvas or no file, as it does when memory is short. */
export class NotDrawn extends Error {}

const decoded = async (svg: string): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/**
 * A drawing as PNG, px for px: the drawing says itself how large it is, so that nothing is stretched.
 * @param ratio px of the file for one CSS px
 * @throws NotDrawn where the browser cannot
 */
export const rasterOf = async (svg: string, ratio: number): Promise<Blob> => {
  const image = await decoded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new NotDrawn();
  context.drawImage(image, 0, 0);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new NotDrawn();
  return withDensity(file, pixelsPerInch * ratio);
};
