/** How an embedded map stands in a page. */
export interface Embed {
  /** Absolute. */
  link: string;
  /** What the frame is called, for who does not see it. */
  title: string;
  /** CSS px; the whole column where there is none. */
  width: number | null;
  /** CSS px. */
  height: number;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const inAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** HTML that shows the map in a page of someone else’s. */
export const embedCode = ({ link, title, width, height }: Embed): string =>
  [
    `<iframe src="${inAttribute(link)}"`,
    `title="${inAttribute(title)}"`,
    `width="${width ?? '100%'}" height="${height}" style="border:0"`,
    'loading="lazy" allowfullscreen></iframe>',
  ].join(' ');

/** Frames are at least this large: less shows nothing of a map. CSS px. */
const smallest = 200;
const largest = 4000;

/** A length that was typed, CSS px; what is no length is null. */
export const lengthIn = (typed: string): number | null => {
  const length = Math.round(Number(typed));
  if (typed.trim() === '' || !Number.isFinite(length) || length <= 0) return null;
  return Math.min(largest, Math.max(smallest, length));
};
