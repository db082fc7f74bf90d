const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** 1 January 1980, 00:00: the earliest that a ZIP archive can say. */
const [time, date] = [0, 0x21];

/**
 * The same archive with one moment for all its files, in place. A workbook's writer dates them by
 * the clock, and two workbooks of one content would differ.
 * @throws Error when this is no ZIP archive
 */
export const steadyZip = (archive: Uint8Array): Uint8Array => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('A ZIP archive ends with its directory');
  let entry = view.getUint32(end + 16, true);
  while (view.getUint32(entry, true) === directoryEntry) {
    const file = view.getUint32(entry + 42, true);
    for (const moment of [entry + 12, file + 10]) {
      view.setUint16(moment, time, true);
      view.setUint16(moment + 2, date, true);
    }
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return archive;
};
