'use client';

import { type ComponentType, type MouseEvent, useState } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { pictureWords } from '../text/picture-words';
import { type PageFacts, pageFacts } from './page-facts';

type Dialog = ComponentType<{ facts: PageFacts; onClose: () => void }>;

interface Opened {
  Dialog: Dialog;
  facts: PageFacts;
}

/** Opens the dialog that makes pictures of the present view; its code comes when it is asked for. */
export const PictureButton = ({
  language,
  className,
}: {
  language: Language;
  className: string;
}) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const frame = currentTarget.closest<HTMLElement>('.atlas-map');
    const code = await import('./picture-dialog').catch(() => null);
    setFailed(!code);
    if (code && frame) setOpened({ Dialog: code.default, facts: pageFacts(frame, language) });
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        title={failed ? t(pictureWords.noCode, language) : t(pictureWords.title, language)}
        onClick={(event) => void open(event)}
        className={className}
      >
        {t(failed ? pictureWords.retry : pictureWords.open, language)}
      </button>
      <span role="status" className="sr-only">
        {failed && t(pictureWords.noCode, language)}
      </span>
      {opened && <opened.Dialog facts={opened.facts} onClose={() => setOpened(null)} />}
    </>
  );
};
