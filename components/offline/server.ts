/**
 * What the server has at this address now, as a mark that changes with the page; null where the
 * server does not answer. No worker stands between.
 */
export const markOnServer = async (): Promise<string | null> => {
  const asked = { method: 'HEAD', cache: 'no-store' } as const;
  const answer = await fetch(window.location.pathname, asked).catch(() => null);
  // Unread, an answer counts as broken off, though it has no content.
  await answer?.text();
  if (!answer?.ok) return null;
  return answer.headers.get('etag') ?? answer.headers.get('last-modified') ?? '';
};

const anHour = 3_600_000;

/** Asks now and then, and when the reader comes back, whether the server has another build. */
export const watchServer = (onNewer: () => void): void => {
  const first = new Map<string, string>();
  const ask = async (): Promise<void> => {
    const { pathname } = window.location;
    const mark = await markOnServer();
    if (mark === null || pathname !== window.location.pathname) return;
    const before = first.get(pathname);
    if (before === undefined) first.set(pathname, mark);
    else if (before !== mark) onNewer();
  };
  void ask();
  setInterval(() => void ask(), anHour);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
};
