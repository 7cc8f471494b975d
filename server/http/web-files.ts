import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'hono';
import { HttpFailure } from './http-failure.ts';
import { openServedFile } from './served-file.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.js': 'text/javascript; charset=UTF-8',
  '.mjs': 'text/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=UTF-8',
};
const BINARY = 'application/octet-stream';

/** Vite puts files here with a digest of their content in the name, so they never change. */
const HASHED_FOLDER = '/assets/';
const FOR_EVER = 'public, max-age=31536000, immutable';

const NOT_BUILT = `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>Arkivsvar</title></head>
<body>
<h1>Arkivsvar</h1>
<p>Nettsiden er ikke bygget ennå, men arkivet svarer.</p>
<p>Stopp programmet og start det på nytt med <code>npm start</code>, så bygges nettsiden.
Programgrensesnittet er beskrevet i <a href="/api/openapi.json">/api/openapi.json</a>.</p>
</body>
</html>
`;

/** Serves the built web app; every address that is not a file is a view of the app and gets its page. */
export function webFiles(webRoot: string | null) {
  return async function webFile(c: Context): Promise<Response> {
    if (webRoot === null) return htmlPage(NOT_BUILT);
    const asked = await safePath(webRoot, c.req.path);
    const found = asked === null ? null : await respondWith(c, asked);
    if (found !== null) return found;
    if (c.req.path.startsWith(HASHED_FOLDER)) {
      throw new HttpFailure('unknown-route', 'Filen finnes ikke. Last siden på nytt for å få den nyeste utgaven.');
    }
    return (await respondWith(c, path.join(webRoot, 'index.html'))) ?? htmlPage(NOT_BUILT);
  };
}

function htmlPage(html: string): Response {
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cache-Control': 'no-cache' } });
}

/** The real path of what the address names; null when there is nothing, or it lies outside the folder. */
async function safePath(webRoot: string, urlPath: string): Promise<string | null> {
  const relative = decoded(urlPath);
  if (relative === null || /[\0\\]/u.test(relative) || relative.split('/').some((part) => part.startsWith('.'))) return null;
  const root = await realpath(webRoot).catch(() => null);
  if (root === null) return null;
  const real = await realpath(path.join(root, relative)).catch(() => null);
  return real?.startsWith(root + path.sep) === true ? real : null;
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

async function respondWith(c: Context, file: string): Promise<Response | null> {
  const opened = await openServedFile(file);
  if (opened === null) return null;
  const headers = {
    'Content-Type': MEDIA_TYPES[path.extname(file).toLowerCase()] ?? BINARY,
    'Content-Length': String(opened.size),
    'Cache-Control': c.req.path.startsWith(HASHED_FOLDER) ? FOR_EVER : 'no-cache',
  };
  if (c.req.method === 'HEAD' || opened.size === 0) {
    await opened.close();
    return new Response(null, { headers });
  }
  return new Response(opened.stream({ start: 0, end: opened.size - 1 }), { headers });
}
