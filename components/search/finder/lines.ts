import { folded } from './folded';
import { type Marks, rangesOf } from './marks';
import type { Searchable } from './searchable';
import type { Spelling } from './spelling';
import { wordsOf } from './typed';

/** A text to be searched, each stretch of which says what it stands for. */
interface Piece {
  text: string;
  /** Which name of the entry. */
  name: number;
  /** For each letter the character of the name; its own place where nothing is said. */
  at?: readonly number[];
}

export interface Line {
  /** Which of the searchables it belongs to. */
  owner: number;
  text: string;
  /** Its words with one space between them. */
  plain: string;
  pieces: readonly (Piece & { start: number })[];
}

/** No letter and no digit, so that no word goes across. */
const border = ' ¦ ';

const lineOf = (owner: number, pieces: readonly Piece[]): Line => {
  let start = 0;
  const placed = pieces.map((piece) => {
    const at = start;
    start += piece.text.length + border.length;
    return { ...piece, start: at };
  });
  const text = pieces.map((piece) => piece.text).join(border);
  return { owner, text, plain: wordsOf(text), pieces: placed };
};

/** LuLiang: capitals say where a syllable begins. */
const readAloud = ({ characters, syllables, at }: Spelling, name: number): Piece => {
  const read = characters.map((character, index) => syllables[index]?.[0] ?? character);
  return {
    text: read.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    name,
    at: read.flatMap((word, index) => Array<number>(word.length).fill(at[index] ?? 0)),
  };
};

const written = ({ names, holds }: Searchable): Piece[] =>
  [...names, ...holds].map((text, name) => ({ text: folded(text), name }));

const aloud = ({ spellings }: Searchable): Piece[] =>
  spellings.flatMap((spelling, name) => (spelling ? [readAloud(spelling, name)] : []));

const latin = ({ names, spellings }: Searchable): Piece[] =>
  names.flatMap((text, name) => (spellings[name] ? [] : [{ text: folded(text), name }]));

const isGist = ({ entry }: Searchable): boolean => entry.kind === 'paragraph';

/** One line for each name in Latin letters. */
export const latinLines = (searchables: readonly Searchable[]): readonly Line[] =>
  searchables.flatMap((each, owner) => latin(each).map((piece) => lineOf(owner, [piece])));

/** One line for each name as it is read aloud; whole paragraphs sound like anything. */
export const spokenLines = (searchables: readonly Searchable[]): readonly Line[] =>
  searchables.flatMap((each, owner) =>
    isGist(each) ? [] : aloud(each).map((piece) => lineOf(owner, [piece])),
  );

/** All that is known of an entry in one line. */
export const wholeLines = (searchables: readonly Searchable[]): readonly Line[] =>
  searchables.map((each, owner) =>
    lineOf(owner, [...written(each), ...(isGist(each) ? [] : aloud(each))]),
  );

/**
 * The characters of the names that stretches of a line stand for.
 * @param ranges from, to, from, to … in the line's text, as uFuzzy gives them
 */
export const marksIn = ({ pieces }: Line, ranges: readonly number[]): Marks => {
  const found = new Map<number, number[]>();
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    for (let place = ranges[index] ?? 0; place < (ranges[index + 1] ?? 0); place++) {
      const piece = pieces.findLast(({ start }) => start <= place);
      if (!piece || place - piece.start >= piece.text.length) continue;
      const characters = found.get(piece.name) ?? [];
      characters.push(piece.at?.[place - piece.start] ?? place - piece.start);
      found.set(piece.name, characters);
    }
  }
  return new Map([...found].map(([name, characters]) => [name, rangesOf(characters)]));
};
