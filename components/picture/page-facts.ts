import { type Language, t } from '@/data/vocabulary/languages';
import type { Size } from '@/geo/picture/frames';
import type { ShownCamera } from '@/geo/picture/picture-camera';
import { stageOf } from '../map/stage-rectangle';
import { mapWords } from '../text/map-words';
import { shellWords } from '../text/shell-words';

/** What a picture takes from the page as it stands: nothing of it is in the view. */
export interface PageFacts {
  title: string;
  credits: string;
  /** With its number, where the operator has one. */
  approval: string | null;
  window: Size;
  map: Omit<ShownCamera, 'camera'>;
}

export const pageFacts = (frame: HTMLElement, language: Language): PageFacts => {
  const atlas = t(shellWords.title, language);
  const approvalWord = t(mapWords.approval, language);
  const written = frame.querySelector('[data-credits]')?.textContent ?? '';
  const [credits = '', number] = written.split(` · ${approvalWord} `);
  const { scale, viewport } = stageOf(frame);
  const loom = frame.querySelector('.loom')?.getBoundingClientRect();
  return {
    title: document.title.replace(` · ${atlas}`, ''),
    credits,
    approval: number ? `${approvalWord} ${number}` : null,
    window: { width: window.innerWidth, height: window.innerHeight },
    map: { viewport, stageScale: scale, loom: loom !== undefined && loom.width > 0 },
  };
};
