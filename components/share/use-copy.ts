'use client';

import { type RefObject, useState } from 'react';
import type { Text } from '@/data/vocabulary/languages';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts what a field holds on the clipboard. Where the browser refuses, the field is left selected,
 * so that one key takes it.
 * @returns what came of it, to be said, and the act itself
 */
export const useCopy = (field: RefObject<Field | null>, words: { done: Text; refused: Text }) => {
  const [said, setSaid] = useState<Text | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setSaid(words.done);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(words.refused);
    }
  };
  return { said, copy: () => void copy() };
};
