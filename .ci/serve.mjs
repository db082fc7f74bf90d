import { hostname } from 'node:os';
import { main, Problem, say } from './process.mjs';
import { freePort, startServer } from './server.mjs';
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { place } from './steps/place.mjs';
import { settings } from './steps/settings.mjs';

const wantedPort = () => {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Problem(`PORT is ${process.env.PORT}, which is no port: 0 to 65535.`);
};

/**
 * The address to listen on; undefined is every address of the machine, IPv4 and IPv6. Shells and
 * containers set HOSTNAME to the machine's own name unasked: that is not taken as a wish, since the
 * server would then be deaf on localhost.
 */
const wantedHost = () => {
  const host = process.env.HOSTNAME;
  return host && host !== hostname() ? host : undefined;
};

await main(async () => {
  settings();
  const host = wantedHost();
  const port = await freePort(wantedPort(), host);
  await install();
  await place();
  await build();
  const { child, address } = await startServer({ port, host });
  say(`\nShanxi Industrial Atlas: ${address}\nCtrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
});
