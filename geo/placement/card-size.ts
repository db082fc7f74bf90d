import { emsOf } from './caption';

/** Signs that Chinese fonts set as wide as a character. */
const wideSigns = /[·‘’“”—…]/g;

/** Advance of a card's words in em, rather too long than too short. */
const lengthOf = (words: string): number => emsOf(words.replace(wideSigns, '\u3000'));

/** Font sizes, line heights and paddings of a site's card on the map, px at the middle lettering. */
export const card = {
  name: 13,
  nameLine: 18,
  note: 11.5,
  noteLine: 17,
  paddingX: 11,
  paddingY: 7,
  widest: 236,
} as const;

/** Room for a card, and whether there is room for the line under the name. */
export interface CardSize {
  width: number;
  height: number;
  note: boolean;
}

const narrower = 150;
const narrowest = 112;

/** The longest piece of words that no line can break; Chinese breaks anywhere, Latin at blanks and dashes. */
const longestWord = (words: string): number =>
  Math.max(
    ...words.split(/[ –-]/).map((word) => (/^[\x20-\u2e7f]*$/.test(word) ? emsOf(word) : 1)),
  );

const sizeOf = (name: string, note: string, text: number, widest: number): CardSize => {
  const longest = Math.max(longestWord(name) * card.name, longestWord(note) * card.note) * text;
  const room = Math.max(longest, widest * text - 2 * card.paddingX);
  const nameLength = lengthOf(name) * card.name * text;
  const noteLength = lengthOf(note) * card.note * text;
  const lines = (length: number): number => Math.ceil(length / room);
  return {
    width: Math.ceil(Math.min(room, Math.max(nameLength, noteLength)) + 2 * card.paddingX),
    height: Math.ceil(
      text * (lines(nameLength) * card.nameLine + lines(noteLength) * card.noteLine) +
        2 * card.paddingY,
    ),
    note: note !== '',
  };
};

/**
 * Rooms that a card of a name and a line under it may take, the best first, px.
 * @param text what the reader's choice multiplies the lettering by
 */
export const cardSizes = (name: string, note: string, text: number): CardSize[] => [
  sizeOf(name, note, text, card.widest),
  sizeOf(name, note, text, narrower),
  sizeOf(name, '', text, narrower),
  sizeOf(name, '', text, narrowest),
];
