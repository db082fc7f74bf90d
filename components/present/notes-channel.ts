import type { Language, Text } from '@/data/vocabulary/languages';

/** What the window of the notes is told. */
export interface Prompt {
  type: 'prompt';
  language: Language;
  title: Text;
  note: Text | null;
  next: Text | null;
  number: number;
  count: number;
  /** When the presentation began, ms since 1970. */
  since: number;
}

/** What the window of the notes says back: that it listens, or which way the presenter pressed. */
export type Reply = { type: 'listening' } | { type: 'step'; by: -1 | 1 };

/** The two windows of one presentation talk on a channel of their own: two halls do not mix. */
export const openChannel = (hall: string): BroadcastChannel =>
  new BroadcastChannel(`atlas-hall-${hall}`);

/** The path of the window of the notes, and which presentation it follows. */
export const notesPath = (hall: string): string => `/notes?hall=${hall}`;
