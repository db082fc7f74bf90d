/** A day or a moment of RFC 3339. */
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/i;

const isInstant = (value: string): boolean => {
  if (!moment.test(value)) return false;
  // JavaScript moves 30 February on to March; a GIS user would rather hear of it.
  const day = value.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(value)) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(day)
  );
};

const isOpen = (value: string): boolean => value === '' || value === '..';

/** Whether this is a time or an interval as OGC API – Features writes them. */
export const isMoment = (value: string): boolean => {
  const parts = value.split('/');
  const [from = '', to = ''] = parts;
  if (parts.length === 1) return isInstant(from);
  if (parts.length !== 2 || value === '/') return false;
  if (![from, to].every((end) => isOpen(end) || isInstant(end))) return false;
  return isOpen(from) || isOpen(to) || Date.parse(from) <= Date.parse(to);
};
