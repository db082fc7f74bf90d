import { goalsAt, measures } from './goals.mjs';
import { spread } from './statistics.mjs';

const round = (value) => (Math.abs(value) < 10 ? value.toFixed(1) : Math.round(value).toString());

const scale = { ms: 1, MB: 1, kB: 1 / 1000 };

const cell = (values, unit) => {
  if (values.length === 0) return '–';
  const { median, least, most } = spread(values.map((value) => value * scale[unit]));
  return round(least) === round(most)
    ? round(median)
    : `${round(median)} (${round(least)}–${round(most)})`;
};

const row = (cells) => `| ${cells.join(' | ')} |`;

/** All values that were measured of one thing, one a run, in the order of the runs. */
const valuesOf = (results, size, name, measure) =>
  results
    .filter((result) => result.size === size && result.name === name)
    .map(({ measured }) => measured[measure])
    .filter((value) => value !== undefined);

/** Ratios (or differences) within each run, since what slows a run slows both pages. */
const compared = (results, size, { measure, against, above }) => {
  const own = valuesOf(results, size, 'atlas', measure);
  const other = valuesOf(results, size, against, measure);
  return own
    .slice(0, other.length)
    .map((value, run) => (above === undefined ? value / other[run] : value - other[run]));
};

const verdict = (results, size, goal) => {
  const values = compared(results, size, goal);
  if (values.length === 0) return undefined;
  const limit = goal.above ?? goal.ratio;
  const { median, least, most } = spread(values);
  const write = (value) => (goal.above ? `${round(value / 1000)} kB` : value.toFixed(2));
  const sign = goal.above ? '−' : '÷';
  return {
    ...goal,
    median,
    least,
    most,
    met: median <= limit,
    line: row([
      `${measures[goal.measure].title} ${sign} ${goal.against}`,
      `≤ ${write(limit)}`,
      `${write(median)} (${write(least)}–${write(most)})`,
      median <= limit ? 'met' : '**missed**',
    ]),
  };
};

/** The goals at one size with what was reached. */
export const verdicts = (results, size, ownSize) =>
  goalsAt(size, ownSize)
    .map((goal) => verdict(results, size, goal))
    .filter(Boolean);

/** One size as Markdown: medians with their spread, then the goals. */
export const table = (results, size, names, ownSize) => {
  const rows = Object.entries(measures).map(([measure, { title, unit }]) =>
    row([
      `${title}, ${unit}`,
      ...names.map((name) => cell(valuesOf(results, size, name, measure), unit)),
    ]),
  );
  const what = size === ownSize ? 'the plan’s own' : 'synthetic, of exact position';
  return [
    `\n## ${size} sites (${what})\n`,
    row(['median (least–most)', ...names]),
    row(['---', ...names.map(() => '---:')]),
    ...rows,
    '',
    row(['goal', 'limit', 'median within runs (least–most)', '']),
    row(['---', '---:', '---:', '---']),
    ...verdicts(results, size, ownSize).map(({ line }) => line),
  ].join('\n');
};
