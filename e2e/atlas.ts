import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

/** The live map's element with its handles. */
type AtlasElement = HTMLElement & {
  atlasMap: {
    queryRenderedFeatures: (
      point: [number, number],
      options?: { layers?: string[] },
    ) => { layer: { id: string }; properties: Record<string, unknown> }[];
    getStyle: () => { layers: { id: string }[] };
    panBy: (offset: [number, number], options: object) => void;
    getCenter: () => { lng: number; lat: number };
    getZoom: () => number;
  };
  screenPointOf: (site: string) => [number, number] | null;
};

/** What the live map has on top at a site's own symbol. */
export interface Found {
  site: string;
  /** Topmost site or group there; empty where the site is not drawn. */
  top: string;
  members: string[];
}

/** What opens a fold, by what stands on it. */
export const fold = (page: Page, name: string | RegExp): Locator =>
  page.locator('summary').filter({ hasText: name });

/** Opens a fold, and waits until what it holds is there. */
export const unfold = async (summary: Locator): Promise<void> => {
  const details = summary.locator('xpath=..');
  if ((await details.getAttribute('open')) === null) await summary.click();
  await expect(details.locator(':scope > :not(summary)').first()).toBeVisible();
};

const ground = '**/map/ground.json';

/** From now on the live map never comes, and the drawn one stays: nothing else is slow. */
export const withoutLiveMap = (pages: Page | BrowserContext): Promise<unknown> =>
  pages.route(ground, (route) => route.abort());

/** The live map may come again, once it is asked for. */
export const withLiveMap = (pages: Page | BrowserContext): Promise<void> => pages.unroute(ground);

/** Speaks of the atlas as its reader does. */
export class Atlas {
  constructor(readonly page: Page) {}

  get map() {
    return this.page.locator('[data-atlas-map]');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Opens a page whose live map never comes. */
  async openDrawn(path: string): Promise<void> {
    await withoutLiveMap(this.page);
    await this.page.goto(path);
    await expect(this.page.locator('.atlas-map')).toHaveAttribute('data-live', 'failed');
  }

  /** Follows a link without loading the page anew, which takes a moment instead of a second. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      const { next } = window as unknown as { next: { router: { push(to: string): void } } };
      next.router.push(to);
    }, path);
    await expect(this.page).toHaveURL(path);
    await expect(this.page.locator('#panel h1')).toBeVisible();
    // React takes the old title off a moment before it sets the new one.
    await expect(this.page).toHaveTitle(/./);
  }

  /** Gives the open page another query, as Back or an edited address would. */
  async query(search: string): Promise<void> {
    await this.page.evaluate((next) => {
      window.history.replaceState(window.history.state, '', window.location.pathname + next);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, search);
  }

  /** Waits until the live map shows what the address asks for. */
  async settled(): Promise<void> {
    await expect(this.map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  }

  /** What is topmost at the symbols of these sites, asked of the live map. */
  async foundAt(sites: readonly string[]): Promise<Found[]> {
    return this.map.evaluate((element, ids) => {
      const { atlasMap, screenPointOf } = element as unknown as AtlasElement;
      const layers = atlasMap
        .getStyle()
        .layers.map(({ id }) => id)
        .filter((id) => /^((sites|dim)-\d|port-marks|groups)$/.test(id));
      return ids.map((site) => {
        const point = screenPointOf(site);
        const [top] = point ? atlasMap.queryRenderedFeatures(point, { layers }) : [];
        const members = top?.properties.members;
        return {
          site,
          top: top ? String(top.properties.id) : '',
          members: Array.isArray(members) ? members.map(String) : [],
        };
      });
    }, sites);
  }

  /** Sites that the live map draws in the window, alone or in a group. */
  async liveSites(all: readonly string[]): Promise<Set<string>> {
    const found = await this.foundAt(all);
    return new Set(
      found
        .filter(({ site, top, members }) => top === site || members.includes(site))
        .map((f) => f.site),
    );
  }

  /** The page px of a site's symbol. */
  async pointOf(site: string): Promise<{ x: number; y: number }> {
    const point = await this.map.evaluate(
      (element, id) => (element as unknown as AtlasElement).screenPointOf(id),
      site,
    );
    const box = await this.map.boundingBox();
    if (!point || !box) throw new Error(`${site} is not drawn`);
    return { x: box.x + point[0], y: box.y + point[1] };
  }

  async clickSite(site: string): Promise<void> {
    const { x, y } = await this.pointOf(site);
    await this.page.mouse.click(x, y);
  }

  /** The site that wears the ring of selection on the live map. */
  async selectedOnMap(): Promise<string[]> {
    return this.map.evaluate((element) => {
      const { atlasMap } = element as unknown as AtlasElement;
      const { clientWidth, clientHeight } = element;
      const layers = atlasMap
        .getStyle()
        .layers.map(({ id }) => id)
        .filter((id) => id.startsWith('selected-'));
      const box = [
        [0, 0],
        [clientWidth, clientHeight],
      ] as unknown as [number, number];
      return atlasMap.queryRenderedFeatures(box, { layers }).map((f) => String(f.properties.id));
    });
  }

  /** Symbols or groups of the SVG, as the reader sees them, whose centre something else covers. */
  async coveredInDrawing(): Promise<string[]> {
    return this.page.locator('.drawn-map :is([data-site], [data-group])').evaluateAll((links) =>
      links.flatMap((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        if (width === 0) return [];
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return link.contains(top) ? [] : [link.getAttribute('data-site') ?? 'a group'];
      }),
    );
  }

  /** Ids of what a layer of the live map draws in the window. */
  async drawnIn(layer: string): Promise<Set<string>> {
    const ids = await this.map.evaluate((element, id) => {
      const { atlasMap } = element as unknown as {
        atlasMap: { queryRenderedFeatures: (o: object) => { properties: { id: unknown } }[] };
      };
      return atlasMap.queryRenderedFeatures({ layers: [id] }).map((f) => String(f.properties.id));
    }, layer);
    return new Set(ids);
  }

  /** Sites drawn in the SVG, alone or as members of a group. */
  async drawnSites(): Promise<Set<string>> {
    const ids = await this.page
      .locator('.drawn-map [data-site]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-site') ?? ''));
    return new Set(ids);
  }

  /** Sites whose rows are seen in the panel's lists. */
  async listedSites(): Promise<Set<string>> {
    const rows = await this.page
      .locator('#panel [data-row]')
      .evaluateAll((items) =>
        items
          .filter((item) => item.closest('[hidden]') === null)
          .map((item) => item.getAttribute('data-row') ?? ''),
      );
    return new Set(rows);
  }

  async panBy(x: number, y: number): Promise<void> {
    await this.map.evaluate(
      (element, offset) => {
        (element as unknown as AtlasElement).atlasMap.panBy(offset, { animate: false });
      },
      [x, y] as [number, number],
    );
  }

  async camera(): Promise<[number, number, number]> {
    return this.map.evaluate((element) => {
      const { atlasMap } = element as unknown as AtlasElement;
      const { lng, lat } = atlasMap.getCenter();
      return [lng, lat, atlasMap.getZoom()];
    });
  }
}
