import { Problem, runBinary } from '../process.mjs';

/** Writes the service worker, which names every file of the build: so after it. */
export const worker = async () => {
  if ((await runBinary('tsx', ['.ci/offline/worker.ts'])) === 0) return;
  throw new Problem('The service worker was not written, see above.');
};
