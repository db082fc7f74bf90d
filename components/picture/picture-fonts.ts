import { type FontFace, serifFaces, serifFamily } from '@/geo/fonts/serif';

/** `U+20-7E` or `U+6EF9` as its first and last code point. */
const rangeOf = (range: string): [first: number, last: number] => {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};

const covers = (face: FontFace, points: ReadonlySet<number>): boolean =>
  face['unicode-range']
    .map(rangeOf)
    .some(([first, last]) => [...points].some((point) => point >= first && point <= last));

const asDataUrl = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
};

const loaded = new Map<string, Promise<string>>();

/** A file that did not arrive is asked for again the next time. */
const load = (url: string): Promise<string> => {
  const known = loaded.get(url);
  if (known) return known;
  const arriving = asDataUrl(url);
  loaded.set(url, arriving);
  arriving.catch(() => loaded.delete(url));
  return arriving;
};

/** All files of the atlas's serif, as addresses that hold what they name. */
export const readFonts = (): Promise<readonly string[]> =>
  Promise.all(serifFaces.map(({ url }) => load(url)));

/** `@font-face` rules for the letters of a picture: an SVG that is an image may load nothing. */
export const fontRules = (files: readonly string[], drawn: string): string => {
  const points = new Set([...drawn].map((letter) => letter.codePointAt(0) ?? 0));
  return serifFaces
    .map((face, index) => ({ face, file: files[index] }))
    .filter(({ face, file }) => file && covers(face, points))
    .map(
      ({ face, file }) =>
        `@font-face{font-family:'${serifFamily}';font-weight:400 900;src:url(${file}) format('woff2');unicode-range:${face['unicode-range'].join(',')}}`,
    )
    .join('');
};
