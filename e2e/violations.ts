import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another theme can break: everything else is the same HTML. */
const colours = ['color-contrast'];

const findings = async (page: Page, rules: readonly string[], part = 'html'): Promise<string[]> => {
  const found = await page.evaluate(
    async ([within, values]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: string, options: object) => Promise<{ violations: Violation[] }> };
      };
      const options = { runOnly: values, resultTypes: ['violations'] };
      const { violations } = await axe.run(within, options);
      return violations;
    },
    [part, [...rules]] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
};

/** What axe finds against WCAG 2.2 AA, one line a node; in a part of the page if one is named. */
export const violations = async (page: Page, part?: string): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return findings(page, wcag, part);
};

const wear = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

/** The same page as others see it; the page itself stays as it is. */
const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  dark: (page) => wear(page, 'dark'),
  'forced colours': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    // Without another change Chromium keeps the colours that it has.
    await wear(page, 'light');
  },
  print: (page) => page.emulateMedia({ forcedColors: 'none', media: 'print' }),
};

/** What axe finds on the page as it is, then with its colours in each other theme. */
export const violationsInEveryTheme = async (page: Page, part?: string): Promise<string[]> => {
  await wear(page, 'light');
  const found = await violations(page, part);
  for (const [name, look] of Object.entries(looks)) {
    await look(page);
    found.push(...(await findings(page, colours, part)).map((each) => `${name}: ${each}`));
  }
  await page.emulateMedia({ media: null });
  return found;
};
