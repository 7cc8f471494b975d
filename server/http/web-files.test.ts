import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../evals/testing/http/test-app.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-web-'));
  const root = path.join(folder, 'dist');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'hemmelig.txt'), 'hemmelig');
  writeFileSync(path.join(root, '.env'), 'hemmelig');
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Arkivsvar</title>');
  writeFileSync(path.join(root, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(root, 'assets', 'app-1a2b.js'), 'export {}');
  writeFileSync(path.join(root, 'assets', 'pdf.worker-1a2b.mjs'), 'export {}');
  writeFileSync(path.join(root, 'assets', 'openjpeg.wasm'), 'x');
  symlinkSync(path.join(folder, 'hemmelig.txt'), path.join(root, 'assets', 'lenke.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (address: string, method = 'GET') => testApp({ webRoot: path.join(folder, 'dist') }).app.request(address, { method });

describe('the web app’s files', () => {
  it.each([
    ['/', 'text/html; charset=UTF-8', 'no-cache'],
    ['/index.html', 'text/html; charset=UTF-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/app-1a2b.js', 'text/javascript; charset=UTF-8', 'public, max-age=31536000, immutable'],
    ['/assets/pdf.worker-1a2b.mjs', 'text/javascript; charset=UTF-8', 'public, max-age=31536000, immutable'],
    ['/assets/openjpeg.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('%s is %s, %s', async (address, type, cache) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(response.headers.get('content-length')).toBe(String((await response.text()).length));
  });

  it.each(['/dokument/d1.pdf?side=2', '/dokumenter', '/dokument/%E0%A4%A'])('%s is a view of the app', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Arkivsvar</title>');
  });

  it('does not give the page for an asset of an older build', async () => {
    expect((await get('/assets/app-0000.js')).status).toBe(404);
  });

  it.each([
    '/../hemmelig.txt',
    '/%2e%2e/hemmelig.txt',
    '/..%2fhemmelig.txt',
    '/..%5chemmelig.txt',
    '/assets/..%2f..%2fhemmelig.txt',
    '//hemmelig.txt',
    '/assets/lenke.txt',
    '/.env',
    '/%2eenv',
    '/index.html%00.txt',
  ])('%s leads nowhere outside the folder', async (address) => {
    const response = await get(address);
    expect(await response.text()).not.toContain('hemmelig');
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/', 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('are a plain page that says what to do when the web app is not built', async () => {
    for (const webRoot of [null, path.join(folder, 'finnes-ikke')]) {
      const response = await testApp({ webRoot }).app.request('/');
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('npm start');
    }
  });
});
