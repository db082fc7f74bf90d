/** A phone's group symbol, CSS px at every scale: over its box a name, or its two lines in both languages. */
const box = { width: 44, height: 30 } as const;
const nameRoom = 26;

/** All of it; what is held at the group's anchor is the middle. */
export const groupSize = { width: box.width, height: nameRoom + box.height } as const;

/** The box from the anchor: its top, and its middle, where the count stands. */
export const groupBox = {
  ...box,
  top: nameRoom - groupSize.height / 2,
  middle: nameRoom + (box.height - groupSize.height) / 2,
} as const;

/** The English line's descenders end above the box. */
const descent = 1.5;

/** Middles of the name's line, and of a name in both languages, from the anchor. */
export const groupNameAt = {
  one: groupBox.top - 8,
  both: groupBox.top - nameRoom / 2 - descent,
} as const;

/** Font sizes of the name, px: in one language, and of the Chinese where the English stands under it. */
export const groupNameSizes = { one: 13, both: 12 } as const;
