import UFuzzy from '@leeoniya/ufuzzy';
import { type Line, latinLines, marksIn, spokenLines, wholeLines } from './lines';
import { type Grade, grades, type Match } from './match';
import type { Searchable } from './searchable';
import type { Typed } from './typed';

/** Where a word may begin: after no letter, at a capital, at any Chinese character. */
const boundaries = {
  unicode: true,
  interSplit: "[^\\p{L}\\p{N}']+",
  interBound: '[^\\p{L}\\p{N}]',
  intraSplit: '[a-z][A-Z]',
  intraBound: '[a-z0-9][A-Z]|\\p{Script=Han}',
  intraChars: "[\\p{L}\\p{N}']",
  interLft: 1,
} as const satisfies UFuzzy.Options;

const exact = new UFuzzy({ ...boundaries, intraMode: 0, intraIns: 0 });
/** One letter too many, too few, another one, or two that changed places. */
const withSlip = new UFuzzy({ ...boundaries, intraMode: 1 });
/** Any characters between those that were typed. */
const withGaps = new UFuzzy({
  ...boundaries,
  intraMode: 0,
  intraIns: Number.POSITIVE_INFINITY,
  intraChars: '.',
});

/** Up to so many words may come in any order; each more would cost as many searches again. */
const wordsInAnyOrder = 4;

/** 锂[离子]电池, 太原[千万吨级]钢铁基地; what stands farther apart is there by chance. */
const widestGap = 4;

interface Hit {
  line: Line;
  /** from, to, from, to … in the line's text. */
  ranges: readonly number[];
  /** How many characters stand between those that were typed. */
  gap: number;
}

/** Lines of text with the one list of strings that the matcher wants. */
interface Haystack {
  lines: readonly Line[];
  texts: string[];
}

const haystackOf = (lines: readonly Line[]): Haystack => ({
  lines,
  texts: lines.map(({ text }) => text),
});

const hitsOf = (fuzzy: UFuzzy, { lines, texts }: Haystack, words: string): Hit[] => {
  const count = words.split(' ').length;
  const anyOrder = count <= wordsInAnyOrder ? count : 0;
  const [, info] = fuzzy.search(texts, words, anyOrder, Number.POSITIVE_INFINITY);
  return (info?.idx ?? []).flatMap((index, place) => {
    const line = lines[index];
    const gap = info?.intraIns[place] ?? 0;
    return line ? [{ line, ranges: info?.ranges[place] ?? [], gap }] : [];
  });
};

const matchOf = ({ line, ranges }: Hit, grade: Grade): Match => ({
  owner: line.owner,
  grade,
  marks: marksIn(line, ranges),
  isCut: false,
});

const gradeOf = ({ plain }: Line, words: string): Grade => {
  if (plain === words) return grades.whole;
  return plain.startsWith(words) ? grades.start : grades.inside;
};

/** Whether a stretch is all of its line. */
const isWhole = ({ line, ranges }: Hit): boolean =>
  ranges[0] === 0 && ranges.length === 2 && ranges[1] === line.text.length;

const onDemand = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Searches that compare words: in Latin names, over all that is known, with gaps, with a slip. */
export const wordSearchOf = (searchables: readonly Searchable[]) => {
  const latin = haystackOf(latinLines(searchables));
  // Most searches need no more than that.
  const spoken = onDemand(() => haystackOf(spokenLines(searchables)));
  const whole = onDemand(() => haystackOf(wholeLines(searchables)));
  const apart = (hit: Hit): Match => {
    const match = matchOf(hit, hit.gap > widestGap ? grades.scattered : grades.apart);
    const own = searchables[match.owner]?.names ?? [];
    const isNamed = [...match.marks.keys()].some((name) => name < own.length);
    return isNamed || match.grade === grades.scattered ? match : { ...match, grade: grades.held };
  };
  const isCode = ({ owner, pieces: [piece] }: Line): boolean =>
    /^[A-Z0-9]+$/.test(searchables[owner]?.names[piece?.name ?? 0] ?? '');
  return {
    /** A code, of an airport or a paragraph, is typed whole. */
    inLatin: (words: string): Match[] =>
      hitsOf(exact, latin, words)
        .filter(({ line }) => line.plain === words || !isCode(line))
        .map((hit) => matchOf(hit, gradeOf(hit.line, words))),
    together: (words: string): Match[] => hitsOf(exact, whole(), words).map(apart),
    withGaps: (words: string): Match[] => hitsOf(withGaps, whole(), words).map(apart),
    /** Of whole names only, or of their parts as well. */
    withSlip: ({ words, spelt }: Typed, parts: boolean): Match[] =>
      [
        ...hitsOf(withSlip, latin, words),
        ...spelt.flatMap((letters) => hitsOf(withSlip, spoken(), letters.replaceAll('v', 'u'))),
      ]
        .filter((hit) => parts || isWhole(hit))
        .map((hit) => matchOf(hit, grades.slip)),
  };
};
