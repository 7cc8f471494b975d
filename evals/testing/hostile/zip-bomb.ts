import type { HostileFile } from './hostile-file.ts';
import { MAIN_PART, mainPart, officeDocument, officeFrame, type OfficeKind, textElement } from './office-parts.ts';
import { type PackedRun, packedRun } from './packed-run.ts';
import { part, runPart, type ZipPart, zipOf } from './zip-writer.ts';

const MEGABYTE = 1024 * 1024;
const KINDS: readonly OfficeKind[] = ['docx', 'xlsx', 'pptx'];

/** Small on disk, huge unpacked (number 1). */
export function zipBombs(): HostileFile[] {
  const files: HostileFile[] = [];
  for (const kind of KINDS) {
    files.push({ name: `zip-bomb-10mb.${kind}`, bytes: bomb(kind, 10 * MEGABYTE), expect: 'either' });
    files.push({ name: `zip-bomb-100mb.${kind}`, bytes: bomb(kind, 100 * MEGABYTE), expect: 'either' });
    files.push({ name: `zip-bomb-1gb.${kind}`, bytes: bomb(kind, 1024 * MEGABYTE), expect: 'refused', code: 'unpacked-too-large' });
  }
  const zeros = packedRun(new Uint8Array(0), 0, 1024 * MEGABYTE, new Uint8Array(0));
  files.push(
    {
      name: 'zip-bomb-picture.docx',
      bytes: withExtra(runPart('word/media/image1.png', zeros)),
      expect: 'refused',
      code: 'unpacked-too-large',
    },
    { name: 'zip-bomb-many-parts.docx', bytes: manyParts(), expect: 'refused', code: 'unpacked-too-large' },
    // Nobody asks for the archive inside, so the document around it may well be read.
    { name: 'zip-bomb-nested.docx', bytes: withExtra(part('word/embeddings/inner.zip', nested(zeros, 3))), expect: 'either' },
    { name: 'zip-bomb-nested.zip', bytes: nested(zeros, 5), expect: 'refused' },
    { name: 'zip-bomb-zip64.docx', bytes: zip64(), expect: 'refused' },
    { name: 'zip-bomb-1gb.odt', bytes: openDocument(), expect: 'refused' },
  );
  return files;
}

function bomb(kind: OfficeKind, size: number): Uint8Array {
  return zipOf([...officeFrame(kind), runPart(MAIN_PART[kind], padded(kind, size))]);
}

/** A true document with `size` spaces between two pieces of text. */
function padded(kind: OfficeKind, size: number): PackedRun {
  const { before, after } = mainPart(kind);
  const [start = '', end = ''] = textElement(kind, 'Vedtak|enstemmig').split('|');
  return packedRun(Buffer.from(before + start), 0x20, size, Buffer.from(end + after));
}

function withExtra(extra: ZipPart): Uint8Array {
  return zipOf([...officeDocument('docx', 'Dokument med vedlegg'), extra]);
}

function manyParts(): Uint8Array {
  const zeros = packedRun(new Uint8Array(0), 0, 10 * MEGABYTE, new Uint8Array(0));
  const parts = Array.from({ length: 100 }, (_, n) => runPart(`word/media/image${n}.png`, zeros));
  return zipOf([...officeDocument('docx', 'Dokument med mange bilder'), ...parts]);
}

function nested(run: PackedRun, levels: number): Uint8Array {
  let inner = zipOf([runPart('zeros.bin', run)]);
  for (let level = 1; level < levels; level++) inner = zipOf([part('inner.zip', inner)]);
  return inner;
}

/** States a terabyte in the zip64 fields. */
function zip64(): Uint8Array {
  const { before, after } = mainPart('docx');
  const main = part(MAIN_PART.docx, before + textElement('docx', 'Vedtak') + after);
  return zipOf([...officeFrame('docx'), { ...main, zip64Size: 1n << 40n }]);
}

function openDocument(): Uint8Array {
  const run = packedRun(Buffer.from('<office:document>'), 0x20, 1024 * MEGABYTE, Buffer.from('</office:document>'));
  return zipOf([part('mimetype', 'application/vnd.oasis.opendocument.text'), runPart('content.xml', run)]);
}
