'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { pageTitle } from '../present/page-title';
import { shareWords } from '../text/share-words';
import { useView } from '../view/use-view';
import { absolute } from './absolute';
import { useCopy } from './use-copy';
import { useViewLink } from './use-view-link';

/** Neither is fetched before it is asked for. */
const QrWindow = dynamic(() => import('./qr-window'), { ssr: false });
const EmbedWindow = dynamic(() => import('./embed-window'), { ssr: false });

type Opened = 'code' | 'embed' | null;

const wasCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** The ways to hand a view on. The link stands there to be seen, and to be taken by hand. */
export const ShareMenu = () => {
  const { language, pathname, selection } = useView();
  const linkOf = useViewLink();
  const field = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [unsent, setUnsent] = useState<Text | null>(null);
  const { said, copy } = useCopy(field, { done: shareWords.copied, refused: shareWords.notCopied });
  const link = absolute(linkOf());
  const title = t(pageTitle(pathname, selection), language);
  const send = async () => {
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      setUnsent(wasCancelled(error) ? null : shareWords.notSent);
    }
  };
  const close = () => setOpened(null);
  const message = unsent ?? said;
  return (
    <>
      <label className="flex flex-col gap-1 text-small text-ink-second">
        {t(shareWords.link, language)}
        <input
          ref={field}
          readOnly
          value={link}
          data-share-link
          onFocus={({ target }) => target.select()}
          className="share-field"
        />
      </label>
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={copy} className="tool-button">
          {t(shareWords.copy, language)}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => void send()} className="tool-button">
            {t(shareWords.send, language)}
          </button>
        )}
        <button type="button" onClick={() => setOpened('code')} className="tool-button">
          {t(shareWords.code, language)}
        </button>
        <button type="button" onClick={() => setOpened('embed')} className="tool-button">
          {t(shareWords.embed, language)}
        </button>
      </div>
      <p role="status" className="text-small text-ink-second empty:hidden">
        {message && t(message, language)}
      </p>
      {opened === 'code' && <QrWindow link={link} title={title} onClose={close} />}
      {opened === 'embed' && <EmbedWindow onClose={close} />}
    </>
  );
};
