import { expect, type Page, test } from '@playwright/test';
import { Atlas } from './atlas';
import { pages } from './pages';

/** Texts that stand in another script than the language they are said to be in, short. */
const misread = (page: Page, language: 'zh' | 'en'): Promise<string[]> =>
  page.evaluate((own) => {
    const foreign =
      own === 'en' ? /\p{Script=Han}/u : /[A-Za-z]{3,}(?:[ ,]+(?:[a-z]+ )*[A-Za-z]{3,}){2,}/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement || parentElement.closest('script, style, [hidden]')) continue;
      const said = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
      // An address is in no language.
      const isAddress = /^(\/|https?:)/.test(data.trim());
      if (said.startsWith(own) && !isAddress && foreign.test(data))
        found.push(data.trim().slice(0, 60));
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
      const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const name of ['aria-label', 'title', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (said.startsWith(own) && foreign.test(text)) found.push(`${name}: ${text.slice(0, 60)}`);
      }
    }
    return [...new Set(found)];
  }, language);

for (const language of ['en', 'zh'] as const) {
  test(`what is in another language says so, on every kind of page in ${language}`, async ({
    page,
  }) => {
    const atlas = new Atlas(page);
    await atlas.openDrawn(`/${language}`);
    for (const path of pages) {
      await atlas.follow(`/${language}${path}`);
      expect.soft(await misread(page, language), path).toEqual([]);
    }
  });
}
