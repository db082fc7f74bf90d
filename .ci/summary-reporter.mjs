import { writeFileSync } from 'node:fs';

/**
 * Counts a run's results. Under `npm test` the counts go to COUNTS_FILE, to be summed there;
 * otherwise the run ends with one plain line, “N passed, N failed”.
 */
export default class SummaryReporter {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd({ status }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const again = [];
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped') counts.skipped += 1;
      else if (outcome === 'unexpected') counts.failed += 1;
      else counts.passed += 1;
      if (outcome === 'flaky') again.push(test.titlePath().slice(2).join(' › '));
    }
    // A file that does not load, or no test at all, fails no test by name.
    if (status !== 'passed' && counts.failed === 0) counts.failed = 1;
    if (again.length > 0) {
      process.stdout.write(`\nPassed at the second try:\n  ${again.join('\n  ')}\n`);
    }
    if (process.env.COUNTS_FILE) {
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
      return;
    }
    const { passed, failed, skipped } = counts;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`\n${passed} passed, ${failed} failed${tail}\n`);
  }

  printsToStdio() {
    return !process.env.COUNTS_FILE;
  }
}
