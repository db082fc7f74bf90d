'use client';

import { useRef, useState } from 'react';
import { t } from '@/data/vocabulary/languages';
import { pageTitle } from '../present/page-title';
import { inBoth } from '../text/fill';
import { shareWords } from '../text/share-words';
import { shellWords } from '../text/shell-words';
import { useView } from '../view/use-view';
import { absolute } from './absolute';
import { embedCode, lengthIn } from './embed-code';
import { EmbedForm, type EmbedWishes } from './embed-form';
import { FullWindow } from './full-window';
import { useCopy } from './use-copy';
import { useViewLink } from './use-view-link';

const heightAtRest = 520;

/** Makes the code that shows this very view in a page of someone else’s, and shows how it will look. */
const EmbedWindow = ({ onClose }: { onClose: () => void }) => {
  const { language, pathname, selection, theme, controls } = useView();
  const linkOf = useViewLink();
  const field = useRef<HTMLTextAreaElement>(null);
  const { said, copy } = useCopy(field, {
    done: shareWords.codeCopied,
    refused: shareWords.codeNotCopied,
  });
  const [wishes, setWishes] = useState<EmbedWishes>({
    controls,
    language,
    theme,
    width: '',
    height: String(heightAtRest),
  });
  const path = linkOf({
    language: wishes.language,
    query: { mode: 'embed', controls: new Set(wishes.controls), theme: wishes.theme },
  });
  const name = pageTitle(pathname, selection);
  const slots = { page: name, atlas: shellWords.title };
  const title = name === shellWords.title ? name : inBoth(shareWords.frameTitle, slots);
  const width = lengthIn(wishes.width);
  const height = lengthIn(wishes.height) ?? heightAtRest;
  const code = embedCode({
    link: absolute(path),
    title: t(title, wishes.language),
    width,
    height,
  });
  return (
    <FullWindow title={t(shareWords.embedTitle, language)} language={language} onClose={onClose}>
      <div className="embed-desk">
        <div className="embed-form">
          <p className="text-ink-second">{t(shareWords.embedLead, language)}</p>
          <EmbedForm wishes={wishes} language={language} onChange={setWishes} />
          <label className="flex flex-col gap-1 text-small text-ink-second">
            {t(shareWords.embedCode, language)}
            <textarea
              ref={field}
              readOnly
              rows={7}
              value={code}
              data-embed-code
              onFocus={({ target }) => target.select()}
              className="share-field"
            />
          </label>
          <div className="flex flex-wrap items-center gap-3">
            <button type="button" onClick={copy} className="tool-button">
              {t(shareWords.copyCode, language)}
            </button>
            <p role="status" className="text-small text-ink-second">
              {said && t(said, language)}
            </p>
          </div>
        </div>
        <figure className="embed-preview">
          <figcaption className="pb-1 text-small text-ink-second">
            {t(shareWords.preview, language)}
          </figcaption>
          <iframe
            key={path}
            src={path}
            title={t(title, wishes.language)}
            width={width ?? '100%'}
            height={height}
            allowFullScreen
          />
        </figure>
      </div>
    </FullWindow>
  );
};

export default EmbedWindow;
