'use client';

import type { ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { legendWords } from '../text/legend-words';

interface SwitchGroupProps {
  id: string;
  title: Text;
  language: Language;
  open?: boolean;
  onAll: () => void;
  onNone: () => void;
  children: ReactNode;
}

const button =
  'min-h-6 px-1.5 text-small text-ink-second underline decoration-dotted underline-offset-3 hover:text-ink pointer-coarse:min-h-11';

/** A foldable group of switches with all and none. */
export const SwitchGroup = (props: SwitchGroupProps) => {
  const { id, title, language, open, onAll, onNone, children } = props;
  return (
    <details open={open} data-switch-group={id} className="relative border-rule border-t py-1.5">
      <summary className="cursor-pointer font-semibold text-small text-ink-second pointer-coarse:py-3.5">
        {t(title, language)}
      </summary>
      <div className="absolute end-0 top-1.5 flex gap-1">
        <button type="button" className={button} data-all={id} onClick={onAll}>
          {t(legendWords.all, language)}
        </button>
        <button type="button" className={button} data-none={id} onClick={onNone}>
          {t(legendWords.none, language)}
        </button>
      </div>
      {children}
    </details>
  );
};
