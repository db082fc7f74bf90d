/** Where readers find the atlas, and whether the operator said so. */
export interface PublicOrigin {
  /** `https://atlas.example`, without a slash at the end. */
  origin: string;
  /** Read from the request where false: true of that one reader only. */
  configured: boolean;
}

const fallback = 'http://localhost';

/** Host names, IPv4 and bracketed IPv6, with a port: nothing that could begin a path or markup. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** The first of a list that proxies have added to. */
const first = (value: string | null): string => value?.split(',')[0]?.trim() ?? '';

const httpOrigin = (value: string): string | undefined => {
  if (!URL.canParse(value)) return undefined;
  const { protocol, origin } = new URL(value);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
};

/**
 * The origin that links of an answer begin with. `configured` (the operator's) wins; without it, what
 * a proxy forwarded, then the Host header. A header that is no plain host is not repeated to anyone.
 * Headers come from whoever asks, so an answer made from them must not be kept for others: see
 * `configured` in what is returned.
 */
export const publicOrigin = (
  configured: string | null,
  headers: Pick<Headers, 'get'>,
): PublicOrigin => {
  if (configured) return { origin: configured, configured: true };
  const host = [headers.get('x-forwarded-host'), headers.get('host')]
    .map(first)
    .find((value) => plainHost.test(value));
  const protocol = first(headers.get('x-forwarded-proto')) === 'https' ? 'https' : 'http';
  const origin = (host && httpOrigin(`${protocol}://${host}`)) || fallback;
  return { origin, configured: false };
};
