/** Adds up what a page and its workers fetch, as it went over the wire. */
export class Traffic {
  #requests = [];

  constructor(page) {
    page.context().on('requestfinished', (request) => this.#requests.push(request));
    this.page = page;
  }

  /** Bytes (compressed, without headers) so far: of scripts and of everything. */
  async bytes() {
    const sizes = new Map(await this.#timed());
    for (const request of this.#requests) {
      const url = request.url();
      if (!url.startsWith('http')) continue;
      const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }));
      sizes.set(url, Math.max(sizes.get(url) ?? 0, responseBodySize));
    }
    const sum = (list) => list.reduce((total, [, size]) => total + size, 0);
    const all = [...sizes];
    const isScript = ([url]) => /\.m?js$/.test(new URL(url).pathname);
    return { script: sum(all.filter(isScript)), total: sum(all) };
  }

  /** A worker's own script is timed by the page, but its size is not told with the request. */
  #timed() {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, encodedBodySize }) => [name, encodedBodySize]),
    );
  }
}
