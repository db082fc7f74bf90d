// Runs before the first paint, so that a link's theme or the hall's layout never flashes the other one.
{
  const query = new URLSearchParams(window.location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (query.get('mode') === 'present') document.documentElement.dataset.mode = 'present';
}
