'use client';

import { useEffect, useEffectEvent } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../../text/fill';
import { loomWords } from '../../text/loom-words';
import { useFold } from '../../ui/use-fold';
import { LoomList } from './loom-list';
import { useStrands } from './use-strands';

interface LoomTabProps {
  language: Language;
  folded: boolean;
}

/** The loom as a tab at the map's edge, and as a list where there is no room for its strands. */
const Tab = ({ language, folded }: LoomTabProps) => {
  const { strands, counts } = useStrands();
  const { details, open, fold } = useFold();

  const close = () => {
    fold();
    details.current?.querySelector('summary')?.focus();
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
    <details ref={details} className="loom-tab" data-folded={folded}>
      <summary className="unmarked">{t(inBoth(loomWords.tab, counts), language)}</summary>
      <div className="loom-list">
        <p className="text-small text-ink-second">{t(loomWords.sentence, language)}</p>
        <LoomList strands={strands} language={language} onChosen={close} />
      </div>
    </details>
  );
};

/** Starts closed each time that the loom folds. */
export const LoomTab = ({ language, folded }: LoomTabProps) => (
  <Tab key={String(folded)} language={language} folded={folded} />
);
