/** Widths in em of what figures are set in, a little wide: a label must not meet its neighbour. */
const narrow = /[.,:*’ ]/;
const chinese = /[\u2e80-\uffff]/;
const widths = { narrow: 0.32, latin: 0.6, chinese: 1.04 } as const;

const widthOfCharacter = (character: string): number => {
  if (narrow.test(character)) return widths.narrow;
  return chinese.test(character) ? widths.chinese : widths.latin;
};

/** About how wide a label is drawn, in px, for charts that are laid out before they have fonts. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * fontSize;
