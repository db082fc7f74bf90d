import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { www } from './folders.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

const files = new Map();

/** Compressed once, as `next start` compresses: gzip at its default level. */
const compressed = (name) => {
  if (!files.has(name)) files.set(name, gzipSync(readFileSync(path.join(www, name))));
  return files.get(name);
};

/** Serves the bench's pages on a free port of this machine; gives address and `close`. */
export const serveFiles = async () => {
  const server = createServer((request, response) => {
    const name = path.normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = compressed(name);
      response.writeHead(200, {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => new Promise((resolve) => server.close(resolve)) };
};
