import { Problem, runBinary } from '../process.mjs';

/** Sets out the sites, which skips itself when nothing changed, then projects what is drawn. */
const scripts = ['geo/placement/build.ts', 'geo/features/build.ts'];

export const place = async () => {
  for (const script of scripts) {
    if ((await runBinary('tsx', [script])) !== 0) {
      throw new Problem(`The sites were not set out: ${script} failed, see above.`);
    }
  }
};
