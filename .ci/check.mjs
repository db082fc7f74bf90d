import { fileURLToPath } from 'node:url';
import { main, runBinary } from './process.mjs';
import { Report } from './report.mjs';

const succeeds = async (name, args) => (await runBinary(name, args)) === 0;

/** Next writes the types of the routes, which the compiler then reads. */
const types = async () => (await succeeds('next', ['typegen'])) && succeeds('tsc', ['--noEmit']);

/** What is checked without running the app; each counts as one test. */
export const checks = {
  Format: () => succeeds('biome', ['format']),
  'Lint, and who may import whom': () =>
    succeeds('biome', ['check', '--formatter-enabled=false', '--error-on-warnings']),
  Types: types,
  'Dead code': () => succeeds('knip', ['--no-progress', '--no-config-hints']),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const report = new Report();
    for (const [name, check] of Object.entries(checks)) await report.step(name, check);
    report.end();
  });
}
