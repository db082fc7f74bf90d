/** The numbers of a text as it writes them, without separators of thousands. */
export const numbersIn = (text: string): string[] =>
  text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(\.\d+)?/g) ?? [];

/** 5000亿 and 500 billion are one number: the digits that matter, without point and zeros. */
export const digits = (text: string): Set<string> =>
  new Set(numbersIn(text).map((number) => number.replace('.', '').replace(/^0+|0+$/g, '')));
