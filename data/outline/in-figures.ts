/** The preamble, then the chapters: the place of each is its number. */
const numerals = '序一二三四五六';

/** A heading's path in figures, for English and for links: 四（一）1 is 4.1.1, the preamble 0. */
export const inFigures = (path: string): string =>
  [...path]
    .map((character) => {
      const number = numerals.indexOf(character);
      return number < 0 ? character : String(number);
    })
    .filter((character) => /\d/.test(character))
    .join('.');
