import { preferredLanguage } from '../view/preferred-language';
import { isPayload, pageOf } from './page-address';

/**
 * Runs before everything else in the pages of the hall kit, which a plain file server serves. It
 * does what only a server of our own could: choose the language at the bare address, leave off the
 * slash that file servers put after a folder, and give Next what a page is made of when a link is
 * followed, which here is a file beside the page.
 */
const ask = window.fetch;

const payloadOf = async (url: URL): Promise<Response> => {
  const answer = await ask(`${pageOf(url)}/index.rsc`);
  if (!answer.ok) return answer;
  const payload = new Response(answer.body, { headers: { 'content-type': 'text/x-component' } });
  return Object.defineProperty(payload, 'url', { value: url.href });
};

window.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href);
  const headers = new Headers(init?.headers);
  const follows = headers.has('rsc') && !headers.has('next-router-prefetch') && isPayload(url);
  return follows ? payloadOf(url) : ask(input, init);
};

const { pathname, search, hash } = window.location;
const page = pageOf(new URL(window.location.href));
if (page === '/') {
  window.location.replace(`/${preferredLanguage(navigator.languages.join())}${search}${hash}`);
} else if (page !== pathname) {
  window.history.replaceState(window.history.state, '', `${page}${search}${hash}`);
}
