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

/** 太原市 matched, 太原 is shown: its own part of the match, if it is part of the longer name. */
const within = (shown: Marked, longer: Marked): Marked => {
  const start = longer.text.indexOf(shown.text);
  if (start < 0) return shown;
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
  const ownNames = 2 + (found.entry.also?.length ?? 0);
  const further = found.names.map((_, name) => markedName(found, name)).slice(2);
  const held = further
    .slice(ownNames - 2)
    .filter(isMarked)
    .slice(0, 1);
  if (isMarked(own) || isMarked(theirs)) return { title: own, others: [...held, ...other] };
  const [also] = [...further.slice(0, ownNames - 2).filter(isMarked), ...held];
  if (!also) return { title: own, others: other };
  const [title, second] = [within(own, also), within(theirs, also)];
  return isMarked(title) || isMarked(second)
    ? { title, others: [second] }
    : { title, others: [also, ...other] };
};
