export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** A word or phrase on screen, interface and data alike. */
export type Text = Readonly<Record<Language, string>>;

/** The reader's version of a text. */
export const t = (text: Text, language: Language): string => text[language];

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);
