import { expect, type Page } from '@playwright/test';
import { Atlas, fold, unfold } from './atlas';

/** Something a page can be in beyond what its address says. */
export interface State {
  name: string;
  /** Without its language. */
  path: string;
  /** Brings the open page there. */
  show?: (page: Page) => Promise<void>;
  /** What is amiss before the page is opened. */
  amiss?: (page: Page) => Promise<void>;
  /** What of the page is new in it; all of it where that is left out. */
  part?: string;
  /** Whether the live map comes; it takes seconds. */
  live?: true;
}

const visible = (page: Page, selector: string): Promise<void> =>
  expect(page.locator(selector).first()).toBeVisible();

const searchFor = (words: string) => async (page: Page) => {
  await page.locator('#atlas-search').focus();
  await page.locator('#atlas-search').fill(words);
};

const openFolds = (within: string) => async (page: Page) => {
  await page.locator(`${within} details:not([open]) > summary`).evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
};

const refuse = (path: string) => async (page: Page) => {
  await page.route(path, (route) => route.abort());
};

const openShare = (page: Page) => unfold(fold(page, /^(Share|分享)/));

const pressIn = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click();

const steps =
  (...each: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of each) await step(page);
  };

const see = (selector: string) => (page: Page) => visible(page, selector);

/** A key that the hall obeys once it is there. */
const inHall = (key: string, brings: string) => async (page: Page) => {
  await visible(page, '.hall-tools');
  await page.keyboard.press(key);
  await visible(page, brings);
};

const narrow = (page: Page) => page.setViewportSize({ width: 820, height: 700 });
const openLoom = (page: Page) => page.locator('.loom-tab summary').click();

const openPicture = (page: Page) =>
  steps(pressIn(/^(图片|Picture)$/), see('dialog[open] select, dialog[open] input'))(page);

const withoutWebGl = async (page: Page) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...given: unknown[]
    ) {
      return /webgl/.test(String(given[0]))
        ? null
        : getContext.apply(this, given as Parameters<typeof getContext>);
    } as typeof getContext;
  });
};

const liveMap = (page: Page) => new Atlas(page).settled();

/** On a desk, with the drawn map. */
export const states: readonly State[] = [
  { name: 'a site', part: '#panel', path: '/sites/steel-base-linfen', show: openFolds('#panel') },
  {
    name: 'a site, with the live map',
    part: '.atlas-map',
    path: '/sites/steel-base-linfen',
    live: true,
    show: liveMap,
  },
  {
    name: 'all switches unfolded',
    part: '.layer-switches',
    path: '',
    show: openFolds('.layer-switches'),
  },
  {
    name: 'filtered, with chips',
    part: '.filter-bar',
    path: '?sectors=steel,coking&cities=luliang,linfen&words=钢&layers=rivers',
    show: see('.filter-bar ul'),
  },
  { name: 'nothing passes the filter', part: '#panel', path: '/sectors/coal?sectors=none' },
  {
    name: 'search with results',
    part: 'search',
    path: '',
    show: steps(searchFor('taiyuan'), see('[role="option"]')),
  },
  {
    name: 'search without results',
    part: 'search',
    path: '',
    show: steps(searchFor('qqqq'), see('.search-note')),
  },
  {
    name: 'search without its index',
    part: 'search',
    path: '',
    amiss: refuse('**/search/index.json'),
    show: steps(searchFor('coal'), see('.search-note button')),
  },
  {
    name: 'take away',
    part: '.filter-bar',
    path: '',
    show: steps((page) => unfold(fold(page, /^(Take away|带走)/)), see('.tool-content li button')),
  },
  {
    name: 'take away without its data',
    part: '.filter-bar',
    path: '',
    amiss: refuse('**/sites/rows.json'),
    show: steps(
      (page) => unfold(fold(page, /^(Take away|带走)/)),
      see('.tool-content [role="status"] button'),
    ),
  },
  { name: 'share', part: '.filter-bar', path: '/cities/taiyuan', show: openShare },
  {
    name: 'the code',
    part: 'dialog[open]',
    path: '/cities/taiyuan',
    show: steps(openShare, pressIn(/QR code|二维码/), see('.qr-code')),
  },
  {
    name: 'the embedding',
    part: 'dialog[open]',
    path: '/cities/taiyuan',
    show: steps(openShare, pressIn(/Embed|嵌入/), see('[data-embed-code]')),
  },
  {
    name: 'the picture',
    part: 'dialog[open]',
    path: '/sectors/coal',
    show: openPicture,
  },
  {
    name: 'the table with its columns',
    part: '.tool-bar',
    path: '/table',
    show: (page) => unfold(fold(page, /^(Columns|选列)/)),
  },
  {
    name: 'the table with its filter',
    part: '.tool-bar',
    path: '/table',
    show: steps((page) => unfold(fold(page, /^(Filter|筛选)/)), openFolds('.tool-content')),
  },
  { name: 'the matrix unfolded', part: '.matrix', path: '/matrix', show: openFolds('.matrix') },
  {
    name: 'the shortlist with everything unfolded',
    part: '#panel',
    path: '/shortlist?picks=steel-base-linfen,coal-base-jinbei,information-belt',
    show: steps(see('.pick-card details'), openFolds('#panel')),
  },
  { name: 'an empty shortlist', part: '#panel', path: '/shortlist' },
  {
    name: 'the shortlist without its data',
    part: '#panel',
    path: '/shortlist?picks=steel-base-linfen',
    amiss: refuse('**/sites/comparison.json'),
    show: see('#panel button:has-text("Try again"), #panel button:has-text("重试")'),
  },
  {
    name: 'measuring, unfolded',
    part: '#panel',
    path: '/where?area=112,37,60&from=112.55,37.87',
    show: openFolds('#panel'),
  },
  {
    name: 'a view added to a story of one’s own',
    part: '#panel',
    path: '/cities/datong',
    show: steps(
      pressIn(/Add this view|存为一幕/),
      (page) => page.locator('.atlas-contents a[href$="#own"]').click(),
      see('#own li'),
    ),
  },
  {
    name: 'the map’s data not arrived',
    part: '.atlas-map [role="status"]',
    path: '/ports',
    show: see('.atlas-map [role="status"] button'),
  },
  {
    name: 'no WebGL',
    part: '.atlas-map [role="status"]',
    path: '/ports',
    amiss: withoutWebGl,
    live: true,
    show: see('.atlas-map [role="status"]'),
  },
  { name: 'in the hall', path: '/cities/datong?mode=present', show: see('.hall-tools') },
  {
    name: 'in the hall, in a story, with its note',
    path: '?mode=present&story=coal-and-power.2',
    show: inHall('n', '.hall-note'),
  },
  {
    name: 'the keys of the hall',
    part: 'dialog[open]',
    path: '?mode=present',
    show: inHall('?', 'dialog[open]'),
  },
  {
    name: 'exploring from a story',
    part: '.story-bar',
    path: '?story=coal-and-power.2',
    show: see('.story-bar'),
  },
  // Its heading and its main part are those of the page around it.
  { name: 'embedded', part: '.atlas', path: '/sectors/coal?mode=embed', show: see('.embed-bar') },
  {
    name: 'regions and spans as a list, on a narrow map',
    part: '.loom-tab',
    path: '',
    show: steps(narrow, openLoom, see('.loom-list a')),
  },
  { name: 'a page that is not there', path: '/sites/nowhere' },
];

/** How far the sheet is pulled up, as a share of all that it holds. */
const pulledUp = (share: number) => async (page: Page) => {
  await page.evaluate((part) => {
    const { scrollHeight, clientHeight } = document.documentElement;
    window.scrollTo(0, part * (scrollHeight - clientHeight));
  }, share);
};

export const phoneStates: readonly State[] = [
  { name: 'the sheet at rest', path: '' },
  { name: 'the sheet pulled up', path: '/cities/taiyuan', show: pulledUp(0.4) },
  { name: 'the sheet at its end', path: '/cities/taiyuan', show: pulledUp(1) },
  {
    name: 'a site, with the live map',
    path: '/sites/steel-base-linfen',
    live: true,
    show: liveMap,
  },
  { name: 'search', path: '', show: steps(searchFor('coal'), see('[role="option"]')) },
  { name: 'the list of spans', path: '', show: steps(openLoom, see('.loom-list a')) },
  { name: 'the table', path: '/table' },
  { name: 'the matrix', path: '/matrix', show: openFolds('.matrix') },
  { name: 'the picture', path: '', show: openPicture },
  { name: 'share', path: '', show: openShare },
  { name: 'in the hall', path: '?mode=present&story=coal-and-power.2', show: see('.hall-tools') },
  {
    name: 'in the hall, with its tools open',
    path: '?mode=present&story=coal-and-power.2',
    show: steps(pressIn(/^(更多|More)$/), see('.hall-tool-row button')),
  },
];

/** Pages that are in both languages at once. */
export const bilingualStates: readonly State[] = [
  { name: 'without a network', path: '/offline' },
  { name: 'the notes, waiting', path: '/notes' },
];
