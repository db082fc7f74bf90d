const foldedCharacter = (character: string): string =>
  character === '’' ? "'" : character.normalize('NFKD').charAt(0).toLowerCase();

/** Lower case without accents, half width: as many characters as before, each in its place. */
export const folded = (text: string): string =>
  text.length === 0 ? '' : text.split('').map(foldedCharacter).join('');

/** Letters and digits that a reader may type, or a Chinese character. */
export const isWritten = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
