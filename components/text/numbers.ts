import type { Language, Text } from '@/data/vocabulary/languages';

/** Chinese groups digits from five on (2500, 18,000), English from four on (2,500). */
const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { useGrouping: 'min2', maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** No digit of the plan is lost when a figure moves to another unit. */
const exactFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { useGrouping: 'min2', maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

const signedFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
};

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  zh: new Intl.ListFormat('zh-CN', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

const percents: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { style: 'percent', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }),
};

const plurals = new Intl.PluralRules('en-GB');

/** A number as the reader's language writes it, to two decimals at most. */
export const numberIn = (language: Language, value: number): string =>
  formats[language].format(value);

/** A number with all the digits that the plan gives it. */
export const exactNumberIn = (language: Language, value: number): string =>
  exactFormats[language].format(value);

/** A difference, with its sign: “+6.8”. */
export const signedIn = (language: Language, value: number): string =>
  signedFormats[language].format(value);

/** A fraction as a percentage, to one decimal: 0.1227 is “12.3%”. */
export const percentIn = (language: Language, fraction: number): string =>
  percents[language].format(fraction);

/** “a, b and c”, 「a、b和c」. */
export const listIn = (language: Language, words: readonly string[]): string =>
  lists[language].format(words);

/** A noun for a number: Chinese has one form, English two. */
export interface Noun {
  zh: string;
  one: string;
  other: string;
}

/** The form of a noun that goes with a number, without the number. */
export const nounFor = (count: number, { zh, one, other }: Noun): Text => ({
  zh,
  en: plurals.select(count) === 'one' ? one : other,
});
