import type { Attested } from '#domain/document.ts';
import type { Organ } from '#domain/organ.ts';
import { type SakKey, sakKeyText } from '#domain/sak-key.ts';
import { attest } from './attest.ts';
import type { DocumentFace, HeadLine } from './document-face.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { findFileNameSaker, findSakReferences, type SakReference } from '../../norsk/sak-references.ts';

/** Lines of the head that mention other saker than the document's own. */
const MENTIONS =
  /(?<!\p{L})(?:jf\.?|jfr\.?|se også|oppfølging av|tidligere behandl\p{L}*|vises til|viser til|referanse|godkjenning av)(?!\p{L})/iu;

const SENTENCE = /^.{80,}[.!?]$/u;

/** The saker the document is about: from its head, its title and its file name, each once, with the document's organ where none is named. */
export function documentSaker(face: DocumentFace, title: Attested<string>, organ: Attested<Organ> | null): Attested<SakKey>[] {
  const found = [
    ...face.head.flatMap((line) => inHead(line).map((sak) => ({ sak, where: 'head' as const, quote: line.text }))),
    ...findSakReferences(title.value).map((sak) => ({ sak, where: title.where, quote: title.quote })),
    ...findFileNameSaker(face.fileWords).map((sak) => ({ sak, where: 'file-name' as const, quote: face.fileName })),
  ];
  const saker = new Map<string, Attested<SakKey>>();
  for (const { sak, where, quote } of found) {
    const key: SakKey = { organ: sak.organ ?? organ?.value.code ?? null, year: sak.year, number: sak.number, display: sak.display };
    const text = sakKeyText(key);
    if (!saker.has(text)) saker.set(text, attest(key, where, quote));
  }
  return [...saker.values()];
}

function inHead({ text, block }: HeadLine): SakReference[] {
  // A sentence tells of saker; a line of the head names its own.
  if (SENTENCE.test(text)) return [];
  const found = findSakReferences(text).filter((sak) => !MENTIONS.test(text.slice(0, sak.start)));
  if (found.length > 0 || block.kind !== 'table-row') return found;
  // «Formannskapet | 12.03.2026 | 26/26» under «Utvalg | Møtedato | Utvalgssak».
  return block.cells.flatMap((cell, column) => {
    if (
      !/(?:utvalg|møte|politisk)?sak(?:snr|snummer)?\.?$|saksnr/iu.test(block.header[column] ?? '') ||
      !/^(?:PS\s*)?\d{1,4}\/\d{2,4}$/u.test(cell.trim())
    )
      return [];
    const organ = findOrgans(text)[0]?.organ.code ?? null;
    return findSakReferences(`sak ${cell.trim()}`).map((sak) => ({ ...sak, organ, display: cell.trim() }));
  });
}
