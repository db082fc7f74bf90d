import type { Text } from '@/data/vocabulary/languages';

/** A text with the slots in braces filled, in both languages; see {@link Filled} for elements. */
export const fill = (text: Text, slots: Readonly<Record<string, Text>>): Text => {
  const filled = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (slot, key: string) => slots[key]?.[language] ?? slot);
  return { zh: filled('zh'), en: filled('en') };
};
