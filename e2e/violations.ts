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
const colours = ['color-contrast', 'link-in-text-block'];

const findings = async (page: Page, rules: readonly string[]): Promise<string[]> => {
  const found = await page.evaluate(
    async (values) => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
      };
      const result = await axe.run({ runOnly: values, resultTypes: ['violations'] });
      return result.violations;
    },
    [...rules],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
};

/** What axe finds against WCAG 2.2 AA, one line a node. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return findings(page, wcag);
};

const wear = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

/** The same page as others see it; the page itself stays as it is. */
const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  dark: (page) => wear(page, 'dark'),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  print: async (page) => {
    await wear(page, 'light');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  },
};

/** What axe finds on the page as it is, then with its colours in each other theme. */
export const violationsInEveryTheme = async (page: Page): Promise<string[]> => {
  await wear(page, 'light');
  const found = await violations(page);
  for (const [name, look] of Object.entries(looks)) {
    await look(page);
    found.push(...(await findings(page, colours)).map((each) => `${name}: ${each}`));
  }
  await page.emulateMedia({ forcedColors: null, media: null });
  return found;
};
