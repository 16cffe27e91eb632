/** A server for pages of this folder on this machine only. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf' };

/** Serves files below `folder`; `headers` go with every answer. Resolves with the port, the list of requests and `close`. */
export async function serve(folder, headers = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} http://${request.headers.host}${request.url}`);
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)));
    if (!path.startsWith(normalize(folder) + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store', ...headers });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return { port: server.address().port, requests, close: () => new Promise((resolve) => server.close(() => resolve(undefined))) };
}
