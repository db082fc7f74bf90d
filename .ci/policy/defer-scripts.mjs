/**
 * Scripts of a built page wait until all of it has been read. Next marks them `async`, which runs
 * them as they arrive: in the middle of the page, before the drawn map is on screen, though none can
 * do anything before the page's data at its end.
 */
export const deferred = (html) =>
  html.replace(/(<script src="\/_next\/[^"]+") async=""/g, '$1 defer=""');
