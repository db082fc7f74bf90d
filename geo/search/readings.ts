import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings that the dictionary does not know or weighs wrongly. A test compares every unit of the
 * vocabulary with its English name.
 */
customPinyin({
  万柏林: 'wàn bǎi lín',
  繁峙: 'fán shì',
  尧都: 'yáo dū',
  洪洞: 'hóng tóng',
  省调: 'shěng diào',
});

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/**
 * How a text is read aloud: one syllable a character, without tone, ü as v; empty for what is no
 * Chinese character.
 * @throws Error where characters and syllables do not pair off
 */
export const syllablesOf = (text: string): readonly string[] => {
  const characters = text.split('');
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  if (syllables.length !== characters.length) throw new Error(`“${text}” cannot be read`);
  return characters.map((character, at) => (isHan(character) ? (syllables[at] ?? '') : ''));
};
