import type { Text } from '../../data/vocabulary/languages';

/** Names in one line: 大同、朔州; Datong, Shuozhou. */
export const inOneLine = (names: readonly Text[]): Text => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => en).join(', '),
});
