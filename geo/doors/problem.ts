import type { Text } from '../../data/vocabulary/languages';

/** What was wrong with a request, said to a person who reads it in the log of a GIS program. */
export class Problem extends Error {
  constructor(
    readonly status: keyof typeof titles,
    readonly detail: Text,
  ) {
    super(detail.en);
  }
}

const titles = {
  400: { zh: '请求有误', en: 'Bad request', code: 'BadRequest' },
  404: { zh: '没有这一项', en: 'Not found', code: 'NotFound' },
  405: { zh: '只读', en: 'Method not allowed', code: 'MethodNotAllowed' },
} as const satisfies Record<number, Text & { code: string }>;

/**
 * Names in typographic quotes: what came from outside is repeated, never at length, and without
 * characters that would turn a log's lines round.
 */
export const quoted = (value: string): string => {
  const visible = value.replace(/[\p{C}]/gu, '\uFFFD');
  return `“${visible.length > 60 ? `${visible.slice(0, 60)}…` : visible}”`;
};

/**
 * The problem as RFC 9457 writes it, in both languages: programs print the body and know nothing
 * of the reader's. `code` is what OGC's own schema of errors asks for.
 */
export const problemDocument = ({ status, detail }: Problem, path: string) => ({
  type: 'about:blank',
  title: `${titles[status].en} · ${titles[status].zh}`,
  status,
  code: titles[status].code,
  detail: `${detail.en} ${detail.zh}`,
  instance: path,
});
