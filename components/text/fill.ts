import type { Text } from '@/data/vocabulary/languages';
import { numberIn } from './numbers';

type Slots = Readonly<Record<string, Text | string | number>>;

/** A text with its slots in braces filled, in both languages; `Filled` does it with elements. */
export const inBoth = (text: Text, slots: Slots): Text => {
  const filled = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (slot, key: string) => {
      const value = slots[key] ?? slot;
      if (typeof value === 'number') return numberIn(language, value);
      return typeof value === 'string' ? value : value[language];
    });
  return { zh: filled('zh'), en: filled('en') };
};
