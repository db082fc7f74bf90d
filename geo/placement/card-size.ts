import { emsOf } from './caption';

/** Font sizes, line heights and paddings of a site's card on the map, px at the middle lettering. */
export const card = {
  name: 13,
  nameLine: 18,
  note: 11.5,
  noteLine: 17,
  paddingX: 11,
  paddingY: 7,
  widest: 236,
} as const;

/**
 * Room that a card of a name and a line under it takes, px.
 * @param text what the reader's choice multiplies the lettering by
 */
export const cardSize = (
  name: string,
  note: string,
  text: number,
): { width: number; height: number } => {
  const room = card.widest * text - 2 * card.paddingX;
  const [nameLength, noteLength] = [emsOf(name) * card.name * text, emsOf(note) * card.note * text];
  const lines = (length: number): number => Math.ceil(length / room);
  return {
    width: Math.ceil(Math.min(room, Math.max(nameLength, noteLength)) + 2 * card.paddingX),
    height: Math.ceil(
      text * (lines(nameLength) * card.nameLine + lines(noteLength) * card.noteLine) +
        2 * card.paddingY,
    ),
  };
};
