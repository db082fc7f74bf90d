import type { Paragraph } from './paragraphs';

/** A paragraph that is a heading and nothing more. */
export const heading = (zh: string, en: string): Paragraph => ({
  gist: { zh, en },
  none: { zh: '这是标题，没有正文。', en: 'A heading, with no text of its own.' },
});
