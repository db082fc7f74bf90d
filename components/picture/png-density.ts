const signatureLength = 8;
/** Length, name, 13 bytes and checksum of the chunk that every PNG begins with. */
const headerLength = 25;
const inchesPerMetre = 39.3701;

const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
};

/** The chunk that says how many px a metre holds. */
const densityChunk = (perInch: number): Uint8Array<ArrayBuffer> => {
  const perMetre = Math.round(perInch * inchesPerMetre);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
};

/** A PNG that says its density, so that a page-maker sets it at the size of its sheet. */
export const withDensity = (png: Blob, perInch: number): Blob => {
  const head = signatureLength + headerLength;
  return new Blob([png.slice(0, head), densityChunk(perInch), png.slice(head)], {
    type: 'image/png',
  });
};
