/** A question about a character, asked once for each: the index holds a hundred thousand of them. */
const remembered = <Answer>(
  ask: (character: string) => Answer,
): ((character: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (character) => {
    const known = answers.get(character);
    if (known !== undefined) return known;
    const answer = ask(character);
    answers.set(character, answer);
    return answer;
  };
};

const foldedCharacter = remembered((character) =>
  character === '’' ? "'" : character.normalize('NFKD').charAt(0).toLowerCase(),
);

/** Lower case without accents, half width: as many characters as before, each in its place. */
export const folded = (text: string): string =>
  text.length === 0 ? '' : text.split('').map(foldedCharacter).join('');

/** Letters and digits that a reader may type, or a Chinese character. */
export const isWritten = remembered((character) => /[\p{L}\p{N}]/u.test(character));

export const isHan = remembered((character) => /\p{Script=Han}/u.test(character));
