const fail = (what: string): never => {
  throw new Error(`The font has no ${what}`);
};

/** Where the records of a list are, by index: their first byte, their size, how many. */
const offsets = (first: number, size: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index * size);

/** The code points of a character map of format 4: segments of two bytes a number. */
const inSegments = (font: DataView, table: number): number[] => {
  const bytes = font.getUint16(table + 6);
  return offsets(table + 14, 2, bytes / 2).flatMap((endAt) => {
    const startAt = endAt + bytes + 2;
    const [start, end] = [font.getUint16(startAt), font.getUint16(endAt)];
    const delta = font.getUint16(startAt + bytes);
    const glyphsAt = startAt + 2 * bytes + font.getUint16(startAt + 2 * bytes);
    const glyphOf = (point: number): number =>
      glyphsAt === startAt + 2 * bytes
        ? (point + delta) % 0x10000
        : font.getUint16(glyphsAt + 2 * (point - start));
    return offsets(start, 1, end - start + 1).filter((point) => glyphOf(point) !== 0);
  });
};

/**
 * The code points of the basic plane that an uncompressed OpenType font has a glyph for, after the
 * tables `cmap` and `cmap` format 4 of its specification. Throws where the font has none.
 */
export const codePointsOf = (sfnt: Uint8Array): Set<number> => {
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const record = offsets(12, 16, font.getUint16(4)).find((at) => font.getUint32(at) === 0x636d6170);
  const cmap = font.getUint32((record ?? fail('cmap')) + 8);
  const table = offsets(cmap + 4, 8, font.getUint16(cmap + 2))
    .map((at) => cmap + font.getUint32(at + 4))
    .find((at) => font.getUint16(at) === 4);
  return new Set(inSegments(font, table ?? fail('character map of format 4')));
};
