import { operator } from '@/operator.config.mjs';
import { answerTo, type Content } from './answer';
import { type PublicOrigin, publicOrigin } from './origin';

interface Asked {
  origin: PublicOrigin;
  query: URLSearchParams;
}

/** Answers a request at one of the data doors. */
export const respondTo = async (
  { method, url, headers }: Request,
  contentFor: (asked: Asked) => Content | Promise<Content>,
): Promise<Response> => {
  const { pathname, searchParams } = new URL(url);
  const origin = publicOrigin(operator().publicOrigin, headers);
  const answer = await answerTo({ method, path: pathname, headers }, () =>
    contentFor({ origin, query: searchParams }),
  );
  return new Response(answer.body as BodyInit | null, answer);
};
