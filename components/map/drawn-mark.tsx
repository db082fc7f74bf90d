const mark = `requestAnimationFrame(function () {
  setTimeout(function () { performance.mark("atlas:drawn") })
})`;

/**
 * Stands behind the drawn map in the HTML and marks when that is on screen, which is long before
 * React has taken the page over.
 */
export const DrawnMark = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant
  <script dangerouslySetInnerHTML={{ __html: mark }} />
);
