import type { HostileFile } from './hostile-file.ts';
import { pageObjects, pdfOf, textContent } from './pdf-writer.ts';
import { seededBytes } from './seeded-random.ts';

/** A word every page of the whole file has. */
const WORD = 'Representantskapet';

/** Real documents, damaged (number 12): as much text as can be read, or a reason. */
export function pdfBroken(): HostileFile[] {
  const whole = Buffer.from(wholePdf());
  const text = whole.toString('latin1');
  const changed = (name: string, replaced: string, expect: HostileFile['expect'] = 'indexed'): HostileFile => ({
    name: `pdf-broken-${name}.pdf`,
    bytes: Buffer.from(replaced, 'latin1'),
    expect,
    ...(expect === 'indexed' ? { present: WORD } : {}),
  });
  const cuts = [10, 20, 30, 40, 50, 60, 70, 80, 90].map((percent) => ({
    name: `pdf-broken-cut-${percent}.pdf`,
    bytes: whole.subarray(0, Math.floor((whole.length * percent) / 100)),
    expect: 'either' as const,
  }));
  return [
    ...cuts,
    changed('no-eof', text.replace('%%EOF\n', '')),
    changed('no-startxref', text.replace(/startxref[\s\S]*$/u, '')),
    changed('no-trailer', text.replace(/xref\n0 [\s\S]*$/u, ''), 'either'),
    changed(
      'xref-off-by-one',
      text.replace(/(\d{10}) 00000 n/gu, (_, offset: string) => `${String(Number(offset) + 1).padStart(10, '0')} 00000 n`),
    ),
    changed('xref-all-zero', text.replace(/\d{10} 00000 n/gu, '0000000000 00000 n')),
    changed('startxref-past-end', text.replace(/startxref\n\d+/u, 'startxref\n99999999')),
    changed(
      'wrong-length',
      text.replace(/\/Length (\d+)/gu, (_, length: string) => `/Length ${Number(length) + 50}`),
    ),
    changed('length-zero', text.replace(/\/Length \d+/gu, '/Length 0')),
    changed('length-negative', text.replace(/\/Length \d+/gu, '/Length -1')),
    changed('no-header', text.slice(text.indexOf('1 0 obj')), 'either'),
    changed('garbage-before-header', `${'x'.repeat(900)}\n${text}`),
    changed('garbage-after-eof', `${text}${Buffer.from(seededBytes(3000, 3)).toString('latin1')}`),
    changed('two-xrefs', text.replace(/(xref\n0 [\s\S]*)$/u, '$1$1')),
    changed('old-mac-lines', text.replaceAll('\n', '\r'), 'either'),
    changed('unix-to-dos', text.replaceAll('\n', '\r\n'), 'either'),
    changed('no-endobj', text.replaceAll('endobj\n', ''), 'either'),
    changed('no-page-tree', text.replace('/Pages 2 0 R', ''), 'either'),
    changed('page-missing', text.replace('\n6 0 obj', '\n6 0 xxx'), 'either'),
    changed(
      'stream-noise',
      text.replace(/stream\n[\s\S]{40}/gu, `stream\n${Buffer.from(seededBytes(40, 4)).toString('latin1')}`),
      'either',
    ),
    { name: 'pdf-broken-header-only.pdf', bytes: Buffer.from('%PDF-1.7\n'), expect: 'refused' },
    { name: 'pdf-broken-noise.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), seededBytes(50_000, 5)]), expect: 'refused' },
    { name: 'pdf-broken-zeros.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), new Uint8Array(100_000)]), expect: 'refused' },
  ];
}

function wholePdf(): Uint8Array {
  const pages = Array.from({ length: 6 }, (_, n) => ({
    content: textContent([`Sak ${n + 1}/24 Budsjett`, `${WORD} vedtok forslaget i sak ${n + 1}/24.`, 'Vedtaket var enstemmig.']),
  }));
  return pdfOf(pageObjects(pages));
}
