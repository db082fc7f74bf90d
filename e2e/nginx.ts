import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';

const binary = process.env.NGINX ?? '/usr/sbin/nginx';

export const hasNginx = existsSync(binary);

/** Debian's own settings, with everything that lies outside of a folder of ours put into it. */
const settingsIn = (folder: string): string => {
  const debian = path.resolve(path.dirname(binary), '../../etc/nginx');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  return readFileSync(path.join(debian, 'nginx.conf'), 'utf8')
    .replace(/^user .*$/m, process.getuid?.() === 0 ? 'user root;' : '')
    .replace(/^include .*modules-enabled.*$/m, 'daemon off;')
    .replace(/^(\s*)include .*sites-enabled.*$/m, '')
    .replace(/(pid|error_log|access_log) (\/[^;]*);/g, (_, name) => `${name} ${folder}/${name};`)
    .replaceAll('/etc/nginx/conf.d', `${folder}/conf.d`)
    .replaceAll('/etc/nginx/', `${debian}/`)
    .replace('http {', `http { ${temporary}`);
};

/** An nginx as Debian sets it up, with files of ours in its `conf.d`. */
export class Nginx {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  /** `sites` are the files by name; `address` is one that answers once it runs. */
  static async serve(sites: Readonly<Record<string, string>>, address: string): Promise<Nginx> {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-nginx-'));
    mkdirSync(path.join(folder, 'conf.d'));
    for (const [name, text] of Object.entries(sites)) {
      writeFileSync(path.join(folder, 'conf.d', name), text);
    }
    const settings = path.join(folder, 'nginx.conf');
    writeFileSync(settings, settingsIn(folder));
    const given = ['-e', path.join(folder, 'start.log'), '-c', settings];
    const { status, stderr } = spawnSync(binary, [...given, '-t'], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('[warn]');
    const nginx = new Nginx(folder, spawn(binary, given, { stdio: 'ignore' }));
    const answers = () =>
      fetch(address, { redirect: 'manual' }).then(
        () => true,
        () => false,
      );
    await expect.poll(answers).toBe(true);
    return nginx;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}
