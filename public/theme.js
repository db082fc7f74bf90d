// Runs before the first paint, so that a link's theme or layout never flashes the other one.
{
  const query = new URLSearchParams(window.location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const mode = query.get('mode');
  if (mode === 'present' || mode === 'embed') document.documentElement.dataset.mode = mode;
}
