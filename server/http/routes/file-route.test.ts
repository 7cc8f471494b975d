import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../evals/testing/http/test-app.ts';
import { SHA, testReader } from '../../../evals/testing/http/test-archive.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arkivsvar-file-'));
  writeFileSync(path.join(folder, 'original'), '0123456789');
  writeFileSync(path.join(folder, 'tom'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function fetchFile(query: string, headers: Record<string, string> = {}, mediaType = 'application/pdf', name = 'original', method = 'GET') {
  const reader = testReader(undefined, {
    original: () => ({ storedAt: path.join(folder, name), fileName: 'Møte «juni»/../"2024".pdf', mediaType }),
  });
  return testApp({ reader }).app.request(`/api/documents/dprotokoll/file${query}`, { headers, method });
}

describe('GET /api/documents/:id/file', () => {
  it('gives the original as a download with a name that is safe everywhere', async () => {
    const response = await fetchFile('');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('0123456789');
    expect(response.headers.get('content-length')).toBe('10');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="M_te _juni__..__2024_.pdf"; filename*=UTF-8''M%C3%B8te%20%C2%ABjuni%C2%BB_..__2024_.pdf`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
  });

  it('shows PDF and images inline when asked, never active content', async () => {
    const kinds = [
      ['application/pdf', 'inline', 'application/pdf'],
      ['image/png', 'inline', 'image/png'],
      ['text/html', 'attachment', 'application/octet-stream'],
      ['image/svg+xml', 'attachment', 'application/octet-stream'],
      ['text/plain', 'attachment', 'text/plain'],
      ['message/rfc822', 'attachment', 'message/rfc822'],
    ] as const;
    for (const [mediaType, kind, sentAs] of kinds) {
      const response = await fetchFile('?inline=1', {}, mediaType);
      expect([mediaType, response.headers.get('content-disposition')?.split(';')[0]]).toEqual([mediaType, kind]);
      expect(response.headers.get('content-type')).toBe(sentAs);
      await response.body?.cancel();
    }
    expect((await fetchFile('?inline=ja')).status).toBe(400);
  });

  it('gives the part asked for', async () => {
    const parts = [
      ['bytes=2-4', '234', 'bytes 2-4/10'],
      ['bytes=7-', '789', 'bytes 7-9/10'],
      ['bytes=-3', '789', 'bytes 7-9/10'],
      ['bytes=8-100', '89', 'bytes 8-9/10'],
      ['bytes=-100', '0123456789', 'bytes 0-9/10'],
    ] as const;
    for (const [range, text, contentRange] of parts) {
      const response = await fetchFile('', { Range: range });
      expect([range, response.status]).toEqual([range, 206]);
      expect(await response.text()).toBe(text);
      expect(response.headers.get('content-range')).toBe(contentRange);
      expect(response.headers.get('content-length')).toBe(String(text.length));
    }
  });

  it('gives the whole file when the range is not understood or is of another revision', async () => {
    for (const range of ['bytes=1-2,4-5', 'linjer=1-2', 'bytes=5-2', 'bytes=-', 'bytes=a-b']) {
      expect([range, await (await fetchFile('', { Range: range })).text()]).toEqual([range, '0123456789']);
    }
    expect((await fetchFile('', { Range: 'bytes=0-1', 'If-Range': '"en annen"' })).status).toBe(200);
    expect((await fetchFile('', { Range: 'bytes=0-1', 'If-Range': `"${SHA}"` })).status).toBe(206);
  });

  it('refuses a range outside the file', async () => {
    for (const range of ['bytes=10-', 'bytes=-0']) {
      const response = await fetchFile('', { Range: range });
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe('bytes */10');
      expect(await response.json()).toMatchObject({ code: 'range-not-satisfiable' });
    }
  });

  it('answers HEAD and an empty file without a body', async () => {
    const head = await fetchFile('', {}, 'application/pdf', 'original', 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const empty = await fetchFile('', {}, 'text/plain', 'tom');
    expect([empty.status, empty.headers.get('content-length'), await empty.text()]).toEqual([200, '0', '']);
  });

  it('says the archive is damaged, without the path, when the stored file is gone', async () => {
    for (const name of ['borte', '.']) {
      const response = await fetchFile('', {}, 'application/pdf', name);
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(text).toContain('archive-damaged');
      expect(text).not.toContain(folder);
    }
  });
});
