import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A file server that knows nothing of the atlas, as Python's or busybox's: a folder is its
 * `index.html` behind a redirect to its slash, a type is the file's ending, headers mean nothing.
 */
export class PlainFileServer {
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async serve(folder: string): Promise<PlainFileServer> {
    const server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const place = path.join(folder, path.normalize(decodeURIComponent(pathname)));
      const isFolder = existsSync(place) && statSync(place).isDirectory();
      if (isFolder && !pathname.endsWith('/')) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      const file = isFolder ? path.join(place, 'index.html') : place;
      if (!existsSync(file)) {
        response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
        return;
      }
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new PlainFileServer(server, `http://127.0.0.1:${port}`);
  }

  /** The cable is pulled: nothing answers any more. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
