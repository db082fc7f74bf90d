import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem, root, startBinary } from './process.mjs';

const registry = path.join(root, '.next', 'serving');
const patience = 60_000;

/** Tries to listen, and gives the port that was free or the code of the error. */
const tryToListen = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', ({ code }) => resolve({ code }));
    probe.listen({ port, host, exclusive: true }, () => {
      const { port: free } = probe.address();
      probe.close(() => resolve({ free }));
    });
  });

const refusals = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`,
  EACCES: (port) => `Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOSTNAME is ${host}, which is no address of this machine.`,
  ENOTFOUND: (_port, host) => `HOSTNAME is ${host}, which is no address that can be found.`,
};

/** Gives the port to use (0 asks for any free one), or throws a Problem that says why not. */
export const freePort = async (port = 0, host = undefined) => {
  const { free, code } = await tryToListen(port, host);
  if (free) return free;
  const refusal = refusals[code]?.(port, host) ?? `Port ${port} cannot be used (${code}).`;
  throw new Problem(refusal);
};

const answers = async (address) => {
  try {
    const { status } = await fetch(address, { redirect: 'manual' });
    return status < 500;
  } catch {
    return false;
  }
};

const alive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const takes = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host }, () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** The servers of this build that are running: process id, port. */
export const runningServers = async () => {
  let names = [];
  try {
    names = readdirSync(registry);
  } catch {
    return [];
  }
  const servers = names.map((name) => JSON.parse(readFileSync(path.join(registry, name), 'utf8')));
  const live = await Promise.all(
    servers.map(async ({ pid, port, reach }) => alive(pid) && (await takes(port, reach))),
  );
  return servers.filter((_, index) => live[index]);
};

const reachOf = (host) => (!host || host === '0.0.0.0' || host === '::' ? 'localhost' : host);

/**
 * Starts the production server in a process of its own and waits until it answers.
 * Gives the child process and the address to open. Throws a Problem when it ends before that.
 */
export const startServer = async ({ port, host, stdio }) => {
  const where = host ? ['-H', host] : [];
  const child = startBinary('next', ['start', '-p', String(port), ...where], { stdio });
  const reach = reachOf(host);
  const address = `http://${net.isIPv6(reach) ? `[${reach}]` : reach}:${port}`;
  const note = path.join(registry, String(child.pid));
  mkdirSync(registry, { recursive: true });
  writeFileSync(note, JSON.stringify({ pid: child.pid, port, reach }));
  child.once('exit', () => rmSync(note, { force: true }));

  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const deadline = Date.now() + patience;
  while (!(await answers(address))) {
    if (ended()) throw new Problem('The server ended before it answered, see above.');
    if (Date.now() > deadline) {
      child.kill();
      throw new Problem(`The server did not answer at ${address} in ${patience / 1000} s.`);
    }
    await wait(100);
  }
  return { child, address };
};

/** Asks the server to end, by its process id, and waits until it has. */
export const stopServer = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(insist);
};
