'use client';

import { type Text, t } from '@/data/vocabulary/languages';
import { useView } from '../view/use-view';

interface FormatButtonProps {
  title: Text;
  purpose: Text;
  /** Whether what it is made of has arrived. */
  ready: boolean;
  onChoose: () => void;
}

/** One way to take sites along, and what it is good for. */
export const FormatButton = ({ title, purpose, ready, onChoose }: FormatButtonProps) => {
  const { language } = useView();
  return (
    <li className="border-b border-rule">
      <button
        type="button"
        disabled={!ready}
        onClick={onChoose}
        className="flex min-h-8 w-full cursor-pointer flex-wrap items-baseline gap-x-3 py-1 text-left hover:bg-wash disabled:cursor-default disabled:text-ink-third pointer-coarse:min-h-11"
      >
        {t(title, language)}
        <span className="text-small text-ink-second">{t(purpose, language)}</span>
      </button>
    </li>
  );
};
