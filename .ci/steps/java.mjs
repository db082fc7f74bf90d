import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, say } from '../process.mjs';

/** What Java says of itself, or undefined where it does not start. */
const version = () => {
  const { stdout, status } = spawnSync('java', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
};

/** Finds Java, or installs it where that can be done unasked. Gives whether it is there. */
export const java = async () => {
  if (!version() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('java: apt-get install default-jre-headless');
    await run('apt-get', ['update', '-qq']);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['--no-install-recommends', 'default-jre-headless'];
    await run('apt-get', ['install', '-y', '-qq', ...packages], quiet);
  }
  const found = version();
  say(
    `java: ${found ?? 'not installed, the pages are not validated (apt install default-jre-headless)'}`,
  );
  return found !== undefined;
};
