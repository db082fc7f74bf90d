'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { shareWords } from '../text/share-words';

interface FullWindowProps {
  title: string;
  language: Language;
  onClose: () => void;
  children: ReactNode;
}

/** What needs the whole window for a moment; Esc closes it and nothing below it. */
export const FullWindow = ({ title, language, onClose, children }: FullWindowProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  /** Closed by the browser first, which gives the focus back to where it came from. */
  const close = () => dialog.current?.close();
  const closeOnEscape = (event: KeyboardEvent) => {
    // Keys pressed here are not the page’s.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="full-window"
      onClose={onClose}
      onKeyDown={closeOnEscape}
    >
      <header className="full-window-head">
        <h2 id={heading} className="font-serif text-lead font-semibold">
          {title}
        </h2>
        <button type="button" onClick={close} className="tool-button">
          {t(shareWords.close, language)}
        </button>
      </header>
      {children}
    </dialog>
  );
};
