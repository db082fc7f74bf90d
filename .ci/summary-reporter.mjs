/** Counts results and ends the run with one plain line, “N passed, N failed”. */
export default class SummaryReporter {
  counts = { passed: 0, failed: 0, skipped: 0 };

  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      if (outcome === 'skipped') this.counts.skipped += 1;
      else if (outcome === 'unexpected') this.counts.failed += 1;
      else this.counts.passed += 1;
    }
    const { passed, failed, skipped } = this.counts;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`\n${passed} passed, ${failed} failed${tail}\n`);
  }

  printsToStdio() {
    return true;
  }
}
