'use client';

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../../text/fill';
import { loomWords } from '../../text/loom-words';
import { LoomList } from './loom-list';
import { useStrands } from './use-strands';

interface LoomTabProps {
  language: Language;
  folded: boolean;
}

/** The loom as a tab at the map's edge, and as a list where there is no room for its strands. */
const Tab = ({ language, folded }: LoomTabProps) => {
  const { strands, counts } = useStrands();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  });
  useEffect(() => {
    if (!open) return;
    const listener = (event: KeyboardEvent) => closeOnEscape(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [open]);

  return (
    <div className="loom-tab" data-folded={folded} data-open={open}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t(inBoth(loomWords.tab, counts), language)}
      </button>
      <div id={list} hidden={!open} className="loom-list">
        <p className="text-small text-ink-second">{t(loomWords.sentence, language)}</p>
        <LoomList strands={strands} language={language} onChosen={close} />
      </div>
    </div>
  );
};

/** Starts closed each time that the loom folds. */
export const LoomTab = ({ language, folded }: LoomTabProps) => (
  <Tab key={String(folded)} language={language} folded={folded} />
);
