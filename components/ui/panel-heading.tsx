import type { ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { OtherName } from './other-name';

interface PanelHeadingProps {
  name: Text;
  language: Language;
  /** The tile or mark of what the panel is about. */
  mark?: ReactNode;
  /** How many, at the right. */
  count?: ReactNode;
}

/** A panel's title: its sign, its name in both languages, and how much there is of it. */
export const PanelHeading = ({ name, language, mark, count }: PanelHeadingProps) => (
  <div className="flex items-start gap-3">
    {mark && <span className="mt-1 flex shrink-0">{mark}</span>}
    <div className="min-w-0 flex-1">
      <h1 className="font-serif text-2xl/8 font-bold text-balance text-ink">{t(name, language)}</h1>
      <OtherName
        name={name}
        language={language}
        className="block font-serif text-row text-ink-second"
      />
    </div>
    {count && (
      <p className="mt-0.5 shrink-0 font-serif text-2xl/8 text-ink tabular-nums">{count}</p>
    )}
  </div>
);
