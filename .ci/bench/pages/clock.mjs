/** Resolves when the frame that is being made has been handed over to be shown. */
export const presented = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });

/** Marks, in the page's own time, that the frame being made is on screen. */
export const markWhenPresented = async (name) => {
  await presented();
  performance.mark(name);
};

/** What the query of the page asks for: how many sites. */
export const size = Number(new URLSearchParams(location.search).get('sites'));

/** Larger dots where there is room for them. */
export const dotRadius = size > 1000 ? 2 : 5;

export const sitesUrl = `/data/sites-${size}.json`;

export const readJson = async (url) => (await fetch(url)).json();
