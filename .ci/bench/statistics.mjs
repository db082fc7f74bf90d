/** The value below which a share of the values lies; between two of them by proportion. */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (above - sorted[below]) * (position - below);
};

/** Middle, least and greatest of the runs. */
export const spread = (values) => ({
  median: percentile(values, 0.5),
  least: Math.min(...values),
  most: Math.max(...values),
});
