import type { FrameId } from '@/geo/picture/frames';
import { frames } from '@/geo/picture/frames';

/** The sheet that a frame is printed on: its own, or A4 for what is no paper. */
const paperOf = (frame: FrameId): string => {
  const entry = frames[frame];
  return 'paper' in entry ? entry.paper.toLowerCase() : 'a4';
};

/**
 * Prints a drawing alone on its sheet, as vectors, in place of the page (`print-picture.css`). The
 * page comes back when the print window is closed.
 */
export const printPicture = async (svg: string, frame: FrameId, lying: boolean): Promise<void> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  image.alt = '';
  const sheet = document.createElement('div');
  sheet.className = 'printed-picture';
  sheet.dataset.sheet = `${paperOf(frame)}-${lying ? 'lying' : 'upright'}`;
  sheet.append(image);
  await image.decode();
  const leave = () => {
    sheet.remove();
    delete document.documentElement.dataset.printed;
    URL.revokeObjectURL(url);
  };
  window.addEventListener('afterprint', leave, { once: true });
  document.documentElement.dataset.printed = 'picture';
  document.body.append(sheet);
  window.print();
};
