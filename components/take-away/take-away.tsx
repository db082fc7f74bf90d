'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { t } from '@/data/vocabulary/languages';
import { takeAwayWords } from '../text/take-away-words';
import { useView } from '../view/use-view';
import { TakeAwayMenu } from './take-away-menu';
import type { Taken } from './taken';

/** What is filtered or picked, to take along as a file or as text. */
export const TakeAway = ({ taken }: { taken: Taken }) => {
  const { language } = useView();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Esc would also leave the page.
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from anywhere inside
    <div className="take-away" onKeyDown={close}>
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={menu}
        disabled={taken.sites.length === 0}
        onClick={() => setOpen(!open)}
        className="tool-button"
      >
        {t(takeAwayWords.open, language)} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div id={menu} hidden={!open} className="take-away-menu">
        {open && <TakeAwayMenu taken={taken} />}
      </div>
    </div>
  );
};
