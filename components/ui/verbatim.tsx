import type { Language } from '@/data/vocabulary/languages';
import { characterWithoutShape } from '../text/citation';
import { Filled } from '../text/filled';

const privateUse = /([\uE000-\uF8FF])/;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`;

/** A character of the plan's file that no font can draw: a box that says which it is. */
const Shapeless = ({ character, language }: { character: string; language: Language }) => {
  const code = codeOf(character);
  return (
    <span lang={language} title={code}>
      <span
        aria-hidden="true"
        className="mx-0.5 inline-block h-[0.9em] w-[0.6em] border border-dashed border-ink-second align-[-0.1em]"
      />
      <span className="sr-only">
        <Filled text={characterWithoutShape} language={language} slots={{ code }} />
      </span>
    </span>
  );
};

/** A phrase of the plan as its file has it. Stands in an element with `lang="zh"`. */
export const Verbatim = ({ phrase, language }: { phrase: string; language: Language }) => {
  const [before = '', character, after] = phrase.split(privateUse);
  if (character === undefined) return before;
  return (
    <>
      {before}
      <Shapeless character={character} language={language} />
      {after}
    </>
  );
};
