/** What is measured, in the order of the table; `unit` also says how it is written. */
export const measures = {
  drawn: { title: 'sites visible', unit: 'ms' },
  live: { title: 'live map ready', unit: 'ms' },
  blocking: { title: 'main thread blocked', unit: 'ms' },
  script: { title: 'script, compressed', unit: 'kB' },
  total: { title: 'everything, compressed', unit: 'kB' },
  switch: { title: 'switch → drawn', unit: 'ms' },
  select: { title: 'select → drawn', unit: 'ms' },
  panel: { title: 'select → panel', unit: 'ms' },
  frame: { title: 'pan, frame (median)', unit: 'ms' },
  slowFrame: { title: 'pan, frame (95th)', unit: 'ms' },
  heap: { title: 'heap after 100 selections', unit: 'MB' },
};

const kilobyte = 1000;

/** What the atlas means to reach: a ratio to another page, or so many bytes above it. */
export const goalsAt = (size, ownSize) => {
  const goals = [
    { measure: 'drawn', against: 'echarts', ratio: 0.5 },
    { measure: 'live', against: 'bare', ratio: 1.15 },
    { measure: 'switch', against: 'bare', ratio: 1.1 },
    { measure: 'script', against: 'bare', above: 90 * kilobyte },
  ];
  if (size === ownSize) return goals;
  const most = ['drawn', 'live', 'blocking', 'total', 'select', 'frame', 'slowFrame', 'heap'];
  return [
    ...goals.filter(({ measure }) => measure !== 'live'),
    ...most.map((measure) => ({ measure, against: 'bare', ratio: 1.2 })),
  ];
};
