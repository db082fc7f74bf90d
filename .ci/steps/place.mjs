import { Problem, runBinary } from '../process.mjs';

/** Sets out the sites; the script itself skips what has not changed. */
export const place = async () => {
  if ((await runBinary('tsx', ['geo/placement/build.ts'])) === 0) return;
  throw new Problem('The sites were not set out: geo/placement/build.ts failed, see above.');
};
