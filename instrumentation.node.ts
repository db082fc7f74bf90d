import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { operator } from './operator.config.mjs';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

const longestPath = 200;

const pathOf = ({ url = '' }: IncomingMessage): string =>
  (url.split('?')[0] ?? '').slice(0, longestPath);

/** One line of JSON for each request. Nothing in it says who asked, from where, or for which view. */
const logRequest = ({ request, response }: Exchange): void => {
  const started = performance.now();
  const path = pathOf(request);
  response.once('close', () => {
    const line = {
      time: new Date().toISOString(),
      method: request.method,
      path,
      status: response.statusCode,
      whole: response.writableFinished,
      ms: Math.round((performance.now() - started) * 10) / 10,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  });
};

/** Next finishes what is asked for before it ends, but then says that a signal killed it. */
const endWell = (): void => {
  process.once('exit', (code) => {
    if (code === 130 || code === 143) process.exitCode = 0;
  });
};

/** Refuses settings that cannot be used, whichever way the server was started. */
const settings = () => {
  try {
    return operator();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
};

export const startServing = (): void => {
  const { accessLog } = settings();
  if (process.env.NODE_ENV !== 'production') return;
  endWell();
  if (accessLog) {
    subscribe('http.server.request.start', (exchange) => logRequest(exchange as Exchange));
  }
};
