import type { Level, Target } from '@/data/target';
import type { Text } from '@/data/vocabulary/languages';
import { derivationOf } from '../charts/derivation';
import { inBoth } from '../text/fill';
import { derivedNote, derivedNoteWithReason } from '../text/targets';

/** How a level was derived, or why it is read as it is; nothing where the plan says it plainly. */
const noteOn = (target: Target, level: Level): Text | undefined => {
  const formula = derivationOf(target, level);
  if (!formula) return level.interpreted;
  const reason = level.interpreted;
  return reason
    ? inBoth(derivedNoteWithReason, { formula, reason })
    : inBoth(derivedNote, { formula });
};

export interface TargetNotes {
  /** In the order in which a table first needs them. */
  notes: readonly Text[];
  /** The number of a level's note, from 1. */
  numberOf: (target: Target, level: Level) => number | undefined;
}

/** The notes under a table of these indicators; what is said of several levels is said once. */
export const notesOn = (targets: readonly Target[]): TargetNotes => {
  const notes = new Map<string, Text>();
  for (const target of targets) {
    for (const level of target.levels) {
      const note = noteOn(target, level);
      if (note && !notes.has(note.zh)) notes.set(note.zh, note);
    }
  }
  const order = [...notes.keys()];
  return {
    notes: [...notes.values()],
    numberOf: (target, level) => {
      const note = noteOn(target, level);
      return note && order.indexOf(note.zh) + 1;
    },
  };
};
