/** What runs inside a page under measure. Each function is sent there as it stands. */

/** From before the page's own scripts: tasks that keep the reader waiting, and when a frame is out. */
export const prepare = () => {
  window.benchPresented = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    });
  window.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      window.benchTasks.push({ startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
};

/** Marks and tasks up to the moment when the live map is ready, ms since navigation. */
export const loading = ([drawnMark, liveMark]) => {
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
  const live = at(liveMark);
  const blocking = window.benchTasks
    .filter(({ startTime }) => startTime < live)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return { paint, drawn: at(drawnMark), live, blocking };
};

/** Times between frames (ms) until `benchFrames.stop()`. */
export const startFrames = () => {
  const times = [];
  let running = true;
  const tick = (now) => {
    times.push(now);
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.benchFrames = {
    stop: () => {
      running = false;
      return times.slice(1).map((time, index) => time - times[index]);
    },
  };
};

export const stopFrames = () => window.benchFrames.stop();

/** On a page of the bench: one turn of the switch, ms until its frame is shown. */
export const rivalSwitch = async () => {
  const from = performance.now();
  await window.bench.switch();
  return performance.now() - from;
};

export const rivalSelect = async (id) => {
  const from = performance.now();
  await window.bench.select(id);
  return performance.now() - from;
};

/** On the atlas itself: the reader's own switch, ms until the live map's next whole frame is shown. */
export const atlasSwitch = async (layer) => {
  const { atlasMap } = document.querySelector('[data-atlas-map]');
  const drawn = atlasMap.once('idle');
  const from = performance.now();
  document.querySelector(`[data-layer="${layer}"]`).click();
  await drawn;
  await window.benchPresented();
  return performance.now() - from;
};

/** On the atlas itself: opens a site, ms until its panel is shown and until its map is. */
export const atlasSelect = async (id) => {
  const { atlasMap } = document.querySelector('[data-atlas-map]');
  const panel = document.querySelector('#panel');
  const changed = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!location.pathname.endsWith(`/${id}`)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(panel, { childList: true, subtree: true, characterData: true });
  });
  const drawn = atlasMap.once('idle');
  const from = performance.now();
  const link = document.querySelector(`.drawn-map [data-site="${id}"]`);
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await changed;
  await window.benchPresented();
  const panelAfter = performance.now() - from;
  await drawn;
  await window.benchPresented();
  return { panelAfter, drawnAfter: performance.now() - from };
};
