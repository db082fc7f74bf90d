import { publicOrigin } from '@/geo/doors/origin';
import { operator } from '@/operator.config.mjs';
import { trimmed } from './client-error';

const most = { bytes: 8_192, inAMinute: 60 } as const;

/** Counts no readers, only reports: so many in a minute, whoever sends them. */
const minuteOf = (now: () => number) => {
  let started = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (): boolean => {
    if (now() - started >= 60_000) {
      started = now();
      count = 0;
    }
    count += 1;
    return count <= most.inAMinute;
  };
};

const isOurs = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin') ?? '';
  const own = publicOrigin(operator().publicOrigin, request.headers);
  return URL.canParse(origin) && new URL(origin).host === new URL(own.origin).host;
};

/** The body up to the limit; null beyond it, so that nobody can make the server hold more. */
const bodyOf = async (request: Request): Promise<string | null> => {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text;
    bytes += part.value.byteLength;
    if (bytes > most.bytes) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const answer = (status: number): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } });

interface ErrorDoor {
  isOpen: () => boolean;
  log: (line: string) => void;
  now?: () => number;
}

/**
 * Takes reports of errors from readers' browsers and writes each as one line of JSON. Closed, it is
 * no page. It answers 403 to another site, 413 to what is too long, 415 and 400 to what is no
 * report, 429 to more than sixty in a minute.
 */
export const errorDoor = ({ isOpen, log, now = Date.now }: ErrorDoor) => {
  const hasRoom = minuteOf(now);
  return async (request: Request): Promise<Response> => {
    if (!isOpen()) return answer(404);
    if (!isOurs(request)) return answer(403);
    if (!request.headers.get('content-type')?.startsWith('application/json')) return answer(415);
    if (!hasRoom()) return answer(429);
    const body = await bodyOf(request);
    if (body === null) return answer(413);
    const error = trimmed(parsed(body));
    if (!error) return answer(400);
    log(JSON.stringify({ event: 'client-error', at: new Date(now()).toISOString(), ...error }));
    return answer(204);
  };
};
