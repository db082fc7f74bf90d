import { main, Problem } from './process.mjs';
import { browser } from './steps/browser.mjs';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { place } from './steps/place.mjs';

const steps = { install, place, build, browser };

/** node .ci/ready.mjs install,place,… : makes ready what is named, in that order. */
await main(async () => {
  const names = (process.argv[2] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Problem(
      `${unknown.length > 0 ? `No such step: ${unknown.join(', ')}. ` : ''}Steps: ${Object.keys(steps).join(', ')}.`,
    );
  }
  for (const name of names) await steps[name]();
});
