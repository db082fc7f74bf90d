import { Fragment } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';

/** A stretch that is not in the language around it: Chinese in English, English in Chinese. */
const foreign = {
  en: /((?:\p{Script=Han}[\p{Script=Han}、·]*)+)/u,
  zh: /([A-Za-z]+(?: [A-Za-z]+)+)/,
} as const satisfies Record<Language, RegExp>;

/** A sentence in which the words of the other language say that they are. */
export const Mixed = ({ text, language }: { text: Text; language: Language }) =>
  t(text, language)
    .split(foreign[language])
    .map((part, index) =>
      index % 2 === 1 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
        <span key={index} lang={language === 'en' ? 'zh' : 'en'}>
          {part}
        </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={index}>{part}</Fragment>
      ),
    );
