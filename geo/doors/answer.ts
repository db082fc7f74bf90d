import { createHash } from 'node:crypto';
import { Problem, problemDocument } from './problem';

/** What a door gives to whoever asks for it. */
export interface Content {
  /** The exact media type. */
  type: string;
  body: string | Uint8Array;
  /** What the body says apart from the moment it was written; the body itself where left out. */
  stamp?: string;
  /** A file to keep, under this name. */
  fileName?: string;
  /** Whether the body holds links made from the request's own headers. */
  perReader?: boolean;
}

/** A finished HTTP answer. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

const allowed = 'GET, HEAD, OPTIONS';

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Content-Disposition',
  'x-content-type-options': 'nosniff',
};

const preflight: Answer = {
  status: 204,
  headers: {
    ...open,
    allow: allowed,
    'access-control-allow-methods': allowed,
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
    'cache-control': 'public, max-age=86400',
  },
  body: null,
};

/** Weak, because a proxy may compress, and because a body says when it was written. */
const tagOf = (content: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether the reader already has this: weak comparison of RFC 9110, 8.8.3.2. */
const isKnown = (tag: string, ifNoneMatch: string | null): boolean =>
  ifNoneMatch?.trim() === '*' ||
  (ifNoneMatch?.split(',') ?? []).some((known) => bare(known) === bare(tag));

/** An hour in shared caches, then stale for a day while a fresh copy is fetched. */
const shared = 'public, max-age=300, s-maxage=3600, stale-while-revalidate=86400';
/** Links made from a request's headers are for that reader: no shared cache may keep them. */
const own = 'private, no-cache';

/** What a 304 says too. */
const keptHeaders = ({ perReader }: Content): Record<string, string> => ({
  ...open,
  'cache-control': perReader ? own : shared,
  ...(perReader && { vary: 'Host, X-Forwarded-Host, X-Forwarded-Proto' }),
});

const headersOf = ({ type, fileName }: Content): Record<string, string> => ({
  'content-type': type,
  ...(fileName && { 'content-disposition': `attachment; filename="${fileName}"` }),
});

const refusal = (problem: Problem, path: string, method: string): Answer => {
  // Whoever shows the answer as a page must find no markup in it.
  const body = JSON.stringify(problemDocument(problem, path)).replaceAll('<', '\\u003c');
  const headers = {
    ...open,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(problem.status === 405 && { allow: allowed }),
  };
  return { status: problem.status, headers, body: method === 'HEAD' ? null : body };
};

const given = (content: Content, method: string, headers: Pick<Headers, 'get'>): Answer => {
  const tag = tagOf(content.stamp ?? content.body);
  const kept = { ...keptHeaders(content), etag: tag };
  if (isKnown(tag, headers.get('if-none-match'))) return { status: 304, headers: kept, body: null };
  const body = method === 'HEAD' ? null : content.body;
  return { status: 200, headers: { ...kept, ...headersOf(content) }, body };
};

interface Asked {
  method: string;
  /** Path and nothing else, for the problem to name. */
  path: string;
  headers: Pick<Headers, 'get'>;
}

/**
 * The answer to a request at a door that only gives: content with its headers, 304 where the reader
 * has it, a problem where what was asked for cannot be.
 */
export const answerTo = async (
  { method, path, headers }: Asked,
  contentFor: () => Content | Promise<Content>,
): Promise<Answer> => {
  if (method === 'OPTIONS') return preflight;
  try {
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Problem(405, {
        en: `This address only gives: ${method} is not taken, use GET.`,
        zh: `这里只供读取，不接受 ${method}，请用 GET。`,
      });
    }
    return given(await contentFor(), method, headers);
  } catch (error) {
    if (error instanceof Problem) return refusal(error, path, method);
    throw error;
  }
};
