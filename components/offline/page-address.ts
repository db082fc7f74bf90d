/** Whether an address asks for what Next fetches when a link is followed, not for a page. */
export const isPayload = ({ pathname, searchParams }: URL): boolean =>
  searchParams.has('_rsc') || pathname.endsWith('/index.rsc');

/** The path of the page that an address belongs to, whichever way it is asked for. */
export const pageOf = ({ pathname }: URL): string =>
  pathname.replace(/index\.(rsc|html)$/, '').replace(/(?<=.)\/$/, '');
