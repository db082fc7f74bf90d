import { Fragment, type ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';

interface FilledProps {
  /** A sentence with slots in braces: “{count} of {total} sites”. */
  text: Text;
  language: Language;
  slots: Readonly<Record<string, ReactNode>>;
}

/** A sentence whose slots hold numbers, links or emphasis, in each language's own order. */
export const Filled = ({ text, language, slots }: FilledProps) =>
  t(text, language)
    .split(/\{(\w+)\}/)
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <Fragment key={index}>{index % 2 === 1 ? slots[part] : part}</Fragment>
    ));
