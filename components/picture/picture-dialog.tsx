'use client';

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Text, t } from '@/data/vocabulary/languages';
import { canBeDrawn, frameSize } from '@/geo/picture/frames';
import { saveFile } from '../take-away/save-file';
import { inBoth } from '../text/fill';
import { pictureWords } from '../text/picture-words';
import { useView } from '../view/use-view';
import type { PageFacts } from './page-facts';
import { firstChoice, type PictureChoice } from './picture-choice';
import { PictureForm } from './picture-form';
import { PicturePreview } from './picture-preview';
import { printPicture } from './print-picture';
import { rasterOf } from './raster';
import { usePicture } from './use-picture';
import './picture.css';

/** Lets what is said be seen before the work that blocks the page. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Choose a frame, look at it, take it. */
const PictureDialog = ({ facts, onClose }: { facts: PageFacts; onClose: () => void }) => {
  const { language } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(firstChoice);
  const [said, setSaid] = useState<Text | null>(null);
  const [busy, setBusy] = useState(false);
  const { draw, nameOf, failed, retry } = usePicture(facts);
  const size = frameSize(choice.frame, choice.upright, facts.window);
  const possible = choice.format !== 'png' || canBeDrawn(size, choice.ratio);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const change = (next: PictureChoice) => {
    setChoice(next);
    setSaid(null);
  };
  const take = async (make: (choice: PictureChoice) => string): Promise<Text> => {
    const drawn = make(choice);
    if (choice.format === 'pdf') {
      await printPicture(drawn, choice.frame, size.width > size.height);
      return { zh: '', en: '' };
    }
    const name = nameOf(choice);
    const file =
      choice.format === 'svg'
        ? new Blob([drawn], { type: 'image/svg+xml' })
        : await rasterOf(drawn, choice.ratio);
    saveFile(file, name);
    return inBoth(pictureWords.saved, { name });
  };
  const save = async () => {
    if (!draw) return;
    setBusy(true);
    setSaid(pictureWords.working);
    await painted();
    setSaid(await take(draw).catch(() => pictureWords.notMade));
    setBusy(false);
  };

  const title = t(inBoth(pictureWords.preview, { title: facts.title }), language);
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby="picture-title"
      className="picture-dialog"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unhandled, Esc leaves the page.
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="picture-title" className="font-semibold font-serif text-lead">
          {t(pictureWords.title, language)}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="min-h-6 cursor-pointer text-ink-second underline pointer-coarse:min-h-11"
        >
          {t(pictureWords.close, language)}
        </button>
      </div>
      <div className="picture-desk">
        <div className="picture-form">
          <PictureForm choice={choice} window={facts.window} onChange={change} />
          <button
            type="button"
            disabled={!draw || busy || !possible}
            onClick={() => void save()}
            className="tool-button self-start"
          >
            {t(choice.format === 'pdf' ? pictureWords.print : pictureWords.save, language)}
          </button>
          <p role="status" className="text-small empty:hidden">
            {said ? t(said, language) : !draw && !failed && t(pictureWords.waiting, language)}
            {failed && (
              <>
                {t(pictureWords.noData, language)}{' '}
                <button type="button" onClick={retry} className="min-h-6 underline">
                  {t(pictureWords.retry, language)}
                </button>
              </>
            )}
          </p>
        </div>
        <div className="picture-preview">
          {draw && <PicturePreview svg={draw({ ...choice, ratio: 1 })} alt={title} />}
        </div>
      </div>
    </dialog>,
    document.body,
  );
};

export default PictureDialog;
