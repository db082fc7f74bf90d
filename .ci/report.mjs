import { Problem, say } from './process.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs steps one by one under a heading, counts them, and ends with one plain line. */
export class Report {
  counts = { passed: 0, failed: 0, skipped: 0 };
  failures = [];

  /**
   * Runs one step. An action that gives counts is summed by them; any other is one test, failed
   * when it gives false or throws. Gives what the action gave, undefined where it failed.
   */
  async step(name, action) {
    const started = performance.now();
    say(`\n== ${name}`);
    let result;
    try {
      result = await action();
    } catch (error) {
      say(error instanceof Problem ? error.message : error.stack);
      result = false;
    }
    const counted = result?.passed === undefined ? { passed: 1, failed: 0, skipped: 0 } : result;
    this.add(name, result === false ? { passed: 0, failed: 1, skipped: 0 } : counted);
    say(`-- ${result === false || counted.failed ? 'failed' : 'passed'} in ${seconds(started)}`);
    return result === false ? undefined : (result ?? true);
  }

  add(name, counts) {
    for (const key of Object.keys(this.counts)) this.counts[key] += counts[key];
    if (counts.failed > 0) this.failures.push(name);
  }

  /** Prints the sum as the last line of standard output and sets the exit code. */
  end() {
    const { passed, failed, skipped } = this.counts;
    if (failed > 0) {
      say(`\nFailed: ${this.failures.join(', ')}`);
      process.exitCode = 1;
    }
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`\n${passed} passed, ${failed} failed${tail}\n`);
  }
}
