'use client';

import { useId } from 'react';
import { type Language, languages, type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { ownStoryWords } from '../text/own-story-words';
import { Disclosure } from '../ui/disclosure';
import { withWords } from './own-story';

interface WordsFieldProps {
  label: string;
  value: string;
  longest: number;
  /** Of several lines. */
  long?: boolean;
  lang: Language;
  onChange: (words: string) => void;
}

const field =
  'w-full rounded-sm border border-ink-third bg-panel px-2 text-ink focus-visible:border-ink';

const WordsField = ({ label, value, longest, long, lang, onChange }: WordsFieldProps) => {
  const id = useId();
  const given = { id, value, lang, maxLength: longest };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small text-ink-second">
        {label}
      </label>
      {long ? (
        <textarea
          {...given}
          rows={3}
          onChange={({ target }) => onChange(target.value)}
          className={`${field} py-1 text-row`}
        />
      ) : (
        <input
          {...given}
          type="text"
          onChange={({ target }) => onChange(target.value)}
          className={`${field} min-h-8 font-serif text-lead pointer-coarse:min-h-11`}
        />
      )}
    </div>
  );
};

interface Written {
  label: Text;
  text: Text;
  longest: number;
  long?: boolean;
  onChange: (text: Text) => void;
}

const languageNames: Readonly<Record<Language, Text>> = {
  zh: ownStoryWords.chinese,
  en: ownStoryWords.english,
};

/** Texts to write in the reader's language, and folded away in the other one. */
export const WordsFields = ({
  language,
  written,
}: {
  language: Language;
  written: readonly Written[];
}) => {
  const other: Language = languages.find((each) => each !== language) ?? 'en';
  const otherName = languageNames[other];
  const fieldsIn = (lang: Language) =>
    written.map(({ label, text, onChange, ...rest }) => {
      const named =
        lang === language ? label : inBoth(ownStoryWords.in, { label, language: otherName });
      return (
        <WordsField
          key={label.en}
          label={t(named, language)}
          value={text[lang]}
          lang={lang}
          onChange={(words) => onChange(withWords(text, lang, words))}
          {...rest}
        />
      );
    });
  return (
    <>
      {fieldsIn(language)}
      <Disclosure summary={t(inBoth(ownStoryWords.inOther, { language: otherName }), language)}>
        <div className="flex flex-col gap-2">{fieldsIn(other)}</div>
      </Disclosure>
    </>
  );
};
