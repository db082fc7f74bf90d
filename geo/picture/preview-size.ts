/** What networks show beside a link, px. */
export const previewSize = { width: 1200, height: 630 } as const;
