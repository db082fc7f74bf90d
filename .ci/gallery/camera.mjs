import path from 'node:path';
import { widths } from './views.mjs';

/** How a theme is asked for where no script runs. */
const media = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
};

const idle = '[data-atlas-map][aria-busy="false"]';

/** The map is told of a page in the frame after the one that shows it. */
const twoFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** With scripts the page changes under the map, as when a reader follows a link. */
const turnTo = async (page, url) => {
  await page.evaluate((path) => window.next.router.push(path), url);
  await page.waitForURL((address) => address.pathname === url);
  await page.evaluate(twoFrames);
  await page.waitForSelector(idle, { timeout: 60_000 });
};

/** One page of one width that takes pictures one after another. */
export class Camera {
  static async open(browser, address, { width, live, folder }) {
    const phone = width < 768;
    const context = await browser.newContext({
      viewport: { width, height: widths[width] },
      javaScriptEnabled: live,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      hasTouch: phone,
      isMobile: phone,
    });
    const camera = new Camera();
    Object.assign(camera, { page: await context.newPage(), address, width, live, folder });
    return camera;
  }

  /** Takes one picture; gives its file, or nothing where there is no such page. */
  async take({ view, language, theme }) {
    const { page, folder, width } = this;
    const url = `/${language}${view.path}`;
    await page.emulateMedia(media[theme]);
    if (!(await this.#goTo(url))) return undefined;
    const file = `${view.id}-${language}-${theme}-${width}.png`;
    await page.screenshot({ path: path.join(folder, file) });
    return file;
  }

  async #goTo(url) {
    const { page, address, live } = this;
    if (this.shown === url) return true;
    this.shown = url;
    const { status } = await fetch(`${address}${url}`, { method: 'HEAD' });
    if (status !== 200) {
      this.shown = undefined;
      return false;
    }
    if (!live) await page.goto(`${address}${url}`);
    else if (page.url().startsWith(address)) await turnTo(page, url);
    else {
      await page.goto(`${address}${url}`);
      await page.waitForSelector(idle, { timeout: 60_000 });
    }
    return true;
  }

  close() {
    return this.page.context().close();
  }
}
