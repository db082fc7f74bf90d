import type { Language } from '@/data/vocabulary/languages';
import type { Found } from './finder/finder';
import { isHan } from './finder/folded';
import type { Range } from './finder/marks';

/** A text with the stretches of it that match. */
export interface Marked {
  text: string;
  ranges: readonly Range[];
  language: Language;
}

export interface ShownResult {
  title: Marked;
  /** The other language's name and, where neither matches, the name that does. */
  others: readonly Marked[];
}

const languageOf = (text: string): Language => (text.split('').some(isHan) ? 'zh' : 'en');

const markedName = ({ names, marks }: Found, name: number): Marked => {
  const text = names[name] ?? '';
  return { text, ranges: marks.get(name) ?? [], language: languageOf(text) };
};

const isMarked = ({ ranges }: Marked): boolean => ranges.length > 0;

/** 太原市 matched, 太原 is shown: its own part of the match. */
const within = (shown: Marked, longer: Marked): Marked => ({
  ...shown,
  ranges: longer.ranges.flatMap(([from, to]): Range[] =>
    from < shown.text.length ? [[from, Math.min(to, shown.text.length)]] : [],
  ),
});

/** How many characters before a match give it its context. */
const lead: Readonly<Record<Language, number>> = { zh: 8, en: 24 };

/** A long text from shortly before its first match on. */
const fromMatch = ({ text, ranges, language }: Marked): Marked => {
  const first = ranges[0]?.[0] ?? 0;
  if (first <= 2 * lead[language]) return { text, ranges, language };
  const from = language === 'zh' ? first - lead.zh : text.lastIndexOf(' ', first - lead.en) + 1;
  const moved = 1 - from;
  return {
    text: `…${text.slice(from)}`,
    ranges: ranges.map(([start, end]) => [start + moved, end + moved]),
    language,
  };
};

/** What a result says of itself to a reader of a language. */
export const shownResult = (found: Found, language: Language): ShownResult => {
  const [title, other] = language === 'zh' ? [0, 1] : [1, 0];
  const names = [markedName(found, title), markedName(found, other)] as const;
  if (found.entry.kind === 'paragraph') {
    const [own, theirs] = names;
    return isMarked(theirs) && !isMarked(own)
      ? { title: own, others: [fromMatch(theirs)] }
      : { title: fromMatch(own), others: [] };
  }
  if (names.some(isMarked))
    return { title: names[0], others: names[1].text === names[0].text ? [] : [names[1]] };
  const further = found.names.map((_, name) => markedName(found, name)).find(isMarked);
  if (!further) return { title: names[0], others: [names[1]] };
  const [own, theirs] = names.map((name) =>
    further.text.startsWith(name.text) ? within(name, further) : name,
  ) as [Marked, Marked];
  return {
    title: own,
    others: isMarked(own) || isMarked(theirs) ? [theirs] : [further, theirs],
  };
};
