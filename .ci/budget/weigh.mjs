import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Problem, root, say } from '../process.mjs';
import { pageBudgets, partBudgets } from './budgets.mjs';

const languages = ['zh', 'en'];
const built = path.join(root, '.next');
const weights = new Map();

/** A file of the build after gzip, kB; nothing where there is no such file. */
const weightOf = (...parts) => {
  const file = path.join(built, ...parts);
  if (!weights.has(file)) {
    weights.set(file, existsSync(file) ? gzipSync(readFileSync(file)).length / 1000 : 0);
  }
  return weights.get(file);
};

const tags = (html, name) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

/** The files that a page's HTML asks a browser of today for. */
export const assetsOf = (html) => {
  const named = (list, attribute, ending) => [
    ...new Set(
      list.flatMap(
        (tag) => new RegExp(`${attribute}="/_next/(static/[^"?]+${ending})`).exec(tag)?.[1] ?? [],
      ),
    ),
  ];
  const scripts = tags(html, 'script').filter((tag) => !/nomodule/i.test(tag));
  const sheets = tags(html, 'link').filter((tag) => tag.includes('rel="stylesheet"'));
  return { js: named(scripts, 'src', '\\.js'), css: named(sheets, 'href', '\\.css') };
};

const sum = (files) => files.reduce((total, file) => total + weightOf(file), 0);

/** A page in the language in which each part of it is heavier. */
const pageWeights = (page) => {
  const each = languages.map((language) => {
    const file = ['server', 'app', `${[language, page].filter(Boolean).join('/')}.html`];
    if (weightOf(...file) === 0) return { html: 0, css: 0, js: 0 };
    const { js, css } = assetsOf(readFileSync(path.join(built, ...file), 'utf8'));
    return { html: weightOf(...file), css: sum(css), js: sum(js) };
  });
  const heaviest = (part) => Math.max(...each.map((weight) => weight[part]));
  return { html: heaviest('html'), css: heaviest('css'), js: heaviest('js') };
};

const mapScripts = () => {
  const folder = path.join('static', 'chunks');
  const chunks = readdirSync(path.join(built, folder)).filter((name) => name.endsWith('.js'));
  return chunks
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(path.join(built, file)).includes('GPUInitializationError'));
};

/** Two files of the serif, Latin and what the opening view says in Chinese, are asked for by it. */
const openingFonts = () =>
  ['latin', 'opening'].map((name) =>
    path.relative(built, path.join(root, 'public', 'fonts', `atlas-serif-${name}.woff2`)),
  );

/** Where the sites are and what they are; the bundle holds these files as they are. */
const siteData = () =>
  ['map-sites', 'placement', 'port-map', 'spans'].map((name) =>
    path.relative(built, path.join(root, 'geo', 'generated', `${name}.json`)),
  );

const groundData = path.join('server', 'app', 'map', 'ground.json.body');

const partWeights = () => ({
  'live map, script': sum(mapScripts()),
  'live map, ground': weightOf(groundData),
  'live map, ground and sites': sum([groundData, ...siteData()]),
  'search, index': weightOf('server', 'app', 'search', 'index.json.body'),
  'opening view, serif': sum(openingFonts()),
});

/** Every weight of the build with its budget: `{ what, weight, budget }`, kB. */
export const weigh = () => [
  ...Object.entries(pageBudgets).flatMap(([page, budgets]) => {
    const weight = pageWeights(page);
    return Object.entries(budgets).map(([part, budget]) => ({
      what: `/${page} ${part}`,
      weight: weight[part],
      budget,
    }));
  }),
  ...Object.entries(partWeights()).map(([what, weight]) => ({
    what,
    weight,
    budget: partBudgets[what],
  })),
];

/** What weighs more than it may, or nothing at all, which is a file that was not found. */
export const overBudget = (rows) =>
  rows.filter(({ weight, budget }) => !(weight > 0 && weight <= budget));

const line = ({ what, weight, budget }) =>
  `${what.padEnd(32)} ${weight.toFixed(1).padStart(7)} of ${String(budget).padStart(4)} kB`;

/** @throws Problem when anything of the build is over its budget */
export const checkBudget = () => {
  const over = overBudget(weigh());
  if (over.length === 0) return;
  throw new Problem(
    `Over budget (.ci/budget/budgets.mjs, kB after gzip):\n${over.map(line).join('\n')}`,
  );
};

/** Prints the whole table. */
export const showBudget = () => {
  if (!existsSync(path.join(built, 'BUILD_ID'))) throw new Problem('There is no build to weigh.');
  say(weigh().map(line).join('\n'));
};
