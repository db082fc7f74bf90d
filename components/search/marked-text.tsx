import type { Language } from '@/data/vocabulary/languages';
import type { Marked } from './shown-result';

interface Stretch {
  from: number;
  text: string;
  matches: boolean;
}

const stretchesOf = ({ text, ranges }: Marked): Stretch[] => {
  const borders = [0, ...ranges.flat(), text.length];
  return borders.slice(1).flatMap((to, index): Stretch[] => {
    const from = borders[index] ?? 0;
    return to > from ? [{ from, text: text.slice(from, to), matches: index % 2 === 1 }] : [];
  });
};

/** A name with what matches in it marked, in its own language. */
export const MarkedText = ({ marked, language }: { marked: Marked; language: Language }) => (
  <span lang={marked.language === language ? undefined : marked.language}>
    {stretchesOf(marked).map(({ from, text, matches }) =>
      matches ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
    )}
  </span>
);
