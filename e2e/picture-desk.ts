import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A drawing as the browser that would open the file sees it. */
export interface Drawn {
  wellFormed: boolean;
  /** What the file would have to fetch from elsewhere. */
  outside: string[];
  /** On the map. */
  sites: string[];
  /** Strands of the loom beside the map, by how they stand to what is selected. */
  strands: Record<string, string[]>;
  /** Entries of each part of the legend, by its name. */
  legend: Record<string, string[]>;
  text: string;
}

/** Makes pictures as a reader does, on a machine without WebGL: pictures are drawn without it. */
export class PictureDesk {
  constructor(readonly page: Page) {}

  async open(path: string): Promise<void> {
    await this.page.addInitScript(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked) {
        const [kind] = asked as [string];
        return kind.startsWith('webgl') ? null : Reflect.apply(own, this, asked);
      } as typeof own;
    });
    await this.page.goto(path);
    const dialog = this.page.getByRole('dialog');
    // Before the page is taken over a click does nothing.
    await expect(async () => {
      if (await dialog.isHidden()) {
        await this.page.getByRole('button', { name: /^(图片|Picture)$/ }).click({ timeout: 1000 });
      }
      await expect(dialog).toBeVisible({ timeout: 2000 });
    }).toPass();
  }

  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) await this.page.getByLabel(label, { exact: true }).check();
  }

  async save(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^(存图片|Save the picture)$/ }).click(),
    ]);
    return readFile(await download.path());
  }

  async png(...labels: string[]): Promise<PNG> {
    await this.choose(...labels);
    return PNG.sync.read(await this.save());
  }

  async svg(...labels: string[]): Promise<string> {
    await this.choose(...labels);
    return (await this.save()).toString('utf8');
  }

  /** Reads a drawing with the browser's own XML reader. */
  async read(svg: string): Promise<Drawn> {
    return this.page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const idsOf = (root: ParentNode, name: string) =>
        [...root.querySelectorAll(`[${name}]`)].map((item) => item.getAttribute(name) ?? '');
      const links = [...text.matchAll(/(?:href=|url\()["']?([^"')]+)/g)].map(
        ([, link = '']) => link,
      );
      return {
        wellFormed: file.querySelector('parsererror') === null,
        outside: links.filter((link) => !link.startsWith('#') && !link.startsWith('data:')),
        sites: [...file.querySelectorAll('[data-site]')]
          .filter((item) => !item.closest('[data-loom]'))
          .map((item) => item.getAttribute('data-site') ?? ''),
        strands: Object.fromEntries(
          ['rest', 'strong', 'lit', 'dim'].map((emphasis) => [
            emphasis,
            [...file.querySelectorAll(`[data-strand][data-emphasis=${emphasis}]`)].map(
              (strand) => strand.getAttribute('data-strand') ?? '',
            ),
          ]),
        ),
        legend: Object.fromEntries(
          [...file.querySelectorAll('[data-legend]')].map((group) => [
            group.getAttribute('data-legend') ?? '',
            idsOf(group, 'data-entry'),
          ]),
        ),
        text: file.documentElement.textContent ?? '',
      };
    }, svg);
  }

  /** The middle of a site's symbol in a drawing, px of the file. */
  async middleOf(svg: string, site: string): Promise<[number, number]> {
    return this.page.evaluate(
      ([text, id]) => {
        const room = document.createElement('div');
        room.style.cssText = 'position:fixed;left:0;top:0;z-index:99';
        room.innerHTML = text;
        document.querySelector('dialog')?.append(room);
        const box = room.querySelector(`[data-site="${id}"] use`)?.getBoundingClientRect();
        const frame = room.getBoundingClientRect();
        room.remove();
        if (!box) throw new Error(`${id} is not drawn`);
        return [box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y] as [
          number,
          number,
        ];
      },
      [svg, site] as const,
    );
  }
}
