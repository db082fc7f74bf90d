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
const within = (shown: Marked, longer: Marked): Marked => {
  const start = longer.text.indexOf(shown.text);
  const end = start + shown.text.length;
  return {
    ...shown,
    ranges: longer.ranges.flatMap(([from, to]): Range[] =>
      from < end && to > start ? [[Math.max(from, start) - start, Math.min(to, end) - start]] : [],
    ),
  };
};

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

const paragraphResult = (own: Marked, theirs: Marked): ShownResult =>
  isMarked(theirs) && !isMarked(own)
    ? { title: own, others: [fromMatch(theirs)] }
    : { title: fromMatch(own), others: [] };

/** What a result says of itself to a reader of a language. */
export const shownResult = (found: Found, language: Language): ShownResult => {
  const [own, theirs] = (language === 'zh' ? [0, 1] : [1, 0]).map((name) =>
    markedName(found, name),
  ) as [Marked, Marked];
  if (found.entry.kind === 'paragraph') return paragraphResult(own, theirs);
  const other = theirs.text === own.text ? [] : [theirs];
  const further = found.names
    .slice(2)
    .map((_, name) => markedName(found, name + 2))
    .find(isMarked);
  if (!further) return { title: own, others: other };
  const longer = [own, theirs].find(({ text }) => further.text.includes(text));
  if (!longer) return { title: own, others: [further, ...other] };
  if (isMarked(own) || isMarked(theirs)) return { title: own, others: other };
  const [title, second] = [own, theirs].map((name) =>
    name === longer ? within(name, further) : name,
  ) as [Marked, Marked];
  return isMarked(title) || isMarked(second)
    ? { title, others: [second] }
    : { title, others: [further, ...other] };
};
