import type { HostileFile } from './hostile-file.ts';
import { MAIN_PART, mainPart, officeDocument, officeFrame, textElement } from './office-parts.ts';
import { packedRun } from './packed-run.ts';
import { seededBytes } from './seeded-random.ts';
import { part, runPart, type ZipPart, zipOf } from './zip-writer.ts';

const MEGABYTE = 1024 * 1024;

/** Containers that do not tell the truth about themselves (number 2). */
export function zipLiars(): HostileFile[] {
  const frame = officeFrame('docx');
  const main = documentPart('Representantskapet vedtok budsjettet.');
  const { before, after } = mainPart('docx');
  const huge = runPart(MAIN_PART.docx, packedRun(Buffer.from(before), 0x20, 1024 * MEGABYTE, Buffer.from(after)));
  const whole = [...frame, main];
  return [
    { name: 'zip-liar-says-1kb-is-1gb.docx', bytes: zipOf([...frame, { ...huge, size: 1000 }]), expect: 'refused' },
    { name: 'zip-liar-says-nothing-is-1gb.docx', bytes: zipOf([...frame, { ...huge, size: 0 }]), expect: 'refused' },
    { name: 'zip-liar-says-too-little.docx', bytes: zipOf([...frame, { ...main, size: 100 }]), expect: 'either' },
    { name: 'zip-liar-says-too-much.docx', bytes: zipOf([...frame, { ...main, size: main.size + 5000 }]), expect: 'either' },
    { name: 'zip-liar-says-4gb.docx', bytes: zipOf([...frame, { ...main, size: 0xfffffffe }]), expect: 'refused' },
    { name: 'zip-liar-wrong-crc.docx', bytes: zipOf([...frame, { ...main, crc: (main.crc ^ 1) >>> 0 }]), expect: 'either' },
    { name: 'zip-liar-stored-as-packed.docx', bytes: zipOf([...frame, { ...main, method: 0 }]), expect: 'refused' },
    { name: 'zip-liar-packed-noise.docx', bytes: zipOf([...frame, { ...main, packed: seededBytes(500, 7) }]), expect: 'refused' },
    {
      name: 'zip-liar-overlap.docx',
      bytes: zipOf([...whole, { ...main, name: 'word/footnotes.xml', sharesWith: frame.length }]),
      expect: 'either',
    },
    { name: 'zip-liar-overlap-bomb.docx', bytes: overlapBomb(whole), expect: 'refused', code: 'unpacked-too-large' },
    { name: 'zip-liar-two-documents.docx', bytes: zipOf([...whole, documentPart('Et annet vedtak i samme fil.')]), expect: 'either' },
    { name: 'zip-liar-no-directory.docx', bytes: zipOf(whole, { directory: 'missing' }), expect: 'refused' },
    { name: 'zip-liar-cut.docx', bytes: zipOf(whole).subarray(0, 300), expect: 'refused' },
    { name: 'zip-liar-no-document.docx', bytes: zipOf(frame), expect: 'refused' },
    { name: 'zip-liar-empty.docx', bytes: zipOf([]), expect: 'refused' },
    { name: 'zip-liar-data-before.docx', bytes: zipOf(whole, { before: seededBytes(2000, 1) }), expect: 'either' },
    { name: 'zip-liar-data-after.docx', bytes: zipOf(whole, { after: seededBytes(2000, 2) }), expect: 'either' },
    {
      name: 'zip-liar-second-archive-after.docx',
      bytes: zipOf(whole, { after: zipOf(officeDocument('docx', 'Skjult arkiv')) }),
      expect: 'either',
    },
  ];
}

function documentPart(text: string): ZipPart {
  const { before, after } = mainPart('docx');
  return part(MAIN_PART.docx, before + textElement('docx', text) + after);
}

/** A thousand entries that all unpack the same ten megabytes. */
function overlapBomb(whole: readonly ZipPart[]): Uint8Array {
  const kernel = runPart('word/media/a0.bin', packedRun(new Uint8Array(0), 0, 10 * MEGABYTE, new Uint8Array(0)));
  const copies = Array.from({ length: 1000 }, (_, n) => ({ ...kernel, name: `word/media/a${n + 1}.bin`, sharesWith: whole.length }));
  return zipOf([...whole, kernel, ...copies]);
}
