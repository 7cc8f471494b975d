import type { Attested } from '#domain/document.ts';
import { attest } from './attest.ts';
import type { DocumentFace } from './document-face.ts';

/** Words that close a document when a line begins with them. */
const CLOSING =
  '(?:unntatt\\s+(?:fra\\s+)?offentlig(?:het(?:en)?|gjøring)|unnateke?\\s+(?:frå\\s+)?offentleg(?:heit|gjering|gjøring)|unnat[ae]ke?\\s+offentleg\\p{L}*|unntatt\\s+off\\.?|u\\.?\\s?off\\.?|unntatt\\s+publisering|begrenset\\s+offentlighet|avgrensa\\s+offentlegheit)';
/** Words that close only when they are all the line holds, with or without the law. */
const ALONE =
  '(?:ikke\\s+publisert|(?:strengt\\s+)?fortrolig|(?:strengt\\s+)?konfidensielt?|taushetsbelagt|skjermet|lukket\\s+møte|lukka\\s+møte|(?:for\\s+)?lukkede?\\s+dører)';
/** «jf. offl. § 13 / fvl. § 13 (1) nr. 1», «Offl.§14,1.ledd», «jf. Lov om off. § 13, jf. Nav-loven § 7», «koml. § 11-5». */
const LAW_WORD =
  '(?:jfr?\\.?|etter|iht\\.?|i\\s+henhold\\s+til|med\\s+hjemmel\\s+i|hjemmel|og|offl\\.?|offentlig(?:hets)?lov(?:a|en)?|offentleglova|lov\\s+om\\s+off\\.?|fvl\\.?|forvaltningslov(?:en|a)|koml\\.?|kommunelov(?:en|a)|bvl\\.?|[\\p{L}-]+lov(?:en|a)|§+|[\\d.,;:/()–-]+[a-z]?|ledd\\.?|nr\\.?|første|andre|annet|bokstav|punktum|[a-d]\\)?)';
const LAW = `(?:[\\s,;:/()–-]*${LAW_WORD})*[\\s.,;)]*`;

const PHRASE_LINE = new RegExp(`^[\\s*«"(\\[|–-]*${CLOSING}(?!\\p{L})(?<rest>.*)$`, 'iu');
const ALONE_LINE = new RegExp(`^[\\s*«"(\\[]*${ALONE}(?!\\p{L})[\\s.!*»")\\]]*${LAW}$`, 'iu');
const PHRASE_AND_LAW = new RegExp(`^[\\s*«"(\\[]*${CLOSING}(?!\\p{L})${LAW}[\\])»"*]*$`, 'iu');
const ONLY_LAW = new RegExp(`^[\\s(]*(?:off(?:entleg)?l(?:ov[ae]n?)?\\.?)\\s?§\\s?\\d${LAW}$`, 'iu');
/** «Unntatt off.: Ja», «Tilgangskode: UO», «Skjermingshjemmel: offl. § 13». */
const LABEL =
  /^(?:gradering|tilgang(?:skode|sgruppe|srestriksjon)?|skjerming(?:shjemmel)?|unntatt off(?:entlighet|\.)?|unnateke off\p{L}*|lukket|hjemmel|paragraf|offentlighet)\s*[:|]\s*(?<value>.*)$/iu;
const OPEN_VALUE = /^(?:nei|n|ingen|åpen|åpent|ope|offentlig|offentleg|ugradert|full(?:t)? (?:innsyn|offentlighet)|0|-|–|)$/iu;
const CLOSED_VALUE =
  /^(?:ja|j|x|uo|u\.?off\.?|13|14|15|23|unntatt|unnateke|fortrolig|strengt fortrolig|konfidensiell?t?|begrenset|skjermet)(?!\p{L})|§\s?\d/iu;
/** Ways a line with the words goes on when it is a sentence about the law, not a marking. */
const GOES_ON =
  /^\s*(?:er|kan|skal|må|bør|blir|ble|var|gjelder|betyr|når|dersom|hvis|som|i (?:noark|loven|arkiv)|og (?:skjerming|innsyn)|dokumenter?|opplysninger|saker|metadata|vil|har)(?!\p{L})/iu;
const FILE_NAME = /(?<!\p{L})(?:unntatt\s?(?:fra\s)?offentlighet|unnateke\s?offentleg\p{L}*|u\.?\s?off|untatt\s?offentlighet)(?!\p{L})/iu;
/** Longer lines are text. */
const MAX_MARKING = 140;

/**
 * A marking that closes the document: in the head of its first page, in running heads and feet, in a table of metadata, in the file name,
 * or on a line of its own with the law beside it. Text about the law is not a marking.
 */
export function confidentiality(face: DocumentFace): Attested<string> | null {
  for (const { text, block } of face.head) {
    const marking = block.kind === 'table-row' ? inRow(block.cells, block.header) : inLine(text);
    if (marking !== null) return attest(marking, 'head', text);
  }
  for (const text of face.margins) {
    const marking = inLine(text);
    if (marking !== null) return attest(marking, 'foot', text);
  }
  for (const page of face.pages) {
    for (const block of page.blocks) {
      if (block.text.length > MAX_MARKING) continue;
      if (block.kind === 'table-row') {
        // A table without column headings and with a label first is metadata; one with headings lists things.
        const marking = block.header.length === 0 && page.number === 1 ? inRow(block.cells, []) : null;
        if (marking !== null) return attest(marking, 'body', block.text);
      } else if (
        block.text.includes('§') &&
        (PHRASE_AND_LAW.test(block.text) || (ALONE_LINE.test(block.text) && block.kind !== 'list-item'))
      ) {
        return attest(block.text.trim(), 'body', block.text);
      }
    }
  }
  const named = FILE_NAME.exec(face.fileWords);
  return named === null ? null : attest(named[0], 'file-name', face.fileName);
}

function inLine(text: string): string | null {
  if (text.length > MAX_MARKING * 2) return null;
  // «Saksnr. 12/24 – Unntatt offentlighet, jf. offl. § 13»: the marking may follow other pieces on the line.
  const pieces = [text, ...text.split(/\s[|–-]\s|\t|\s{2,}|(?<=\.)\s+(?=\p{Lu})/u).slice(1)];
  for (const piece of pieces) {
    const label = LABEL.exec(piece.trim());
    if (label !== null) {
      if (isClosedValue(label.groups?.['value'] ?? '')) return piece.trim();
      continue;
    }
    if (piece.length > MAX_MARKING) continue;
    const phrase = PHRASE_LINE.exec(piece);
    if (phrase !== null && !GOES_ON.test(phrase.groups?.['rest'] ?? '')) return piece.trim();
    if (ALONE_LINE.test(piece) || ONLY_LAW.test(piece.trim())) return piece.trim();
  }
  return null;
}

function inRow(cells: readonly string[], header: readonly string[]): string | null {
  const filled = cells.map((cell) => cell.trim());
  const text = filled.filter((cell) => cell !== '').join(' | ');
  // In a list of saker a column «Unntatt off.» closes that sak, not the document that lists it.
  if (header.some((cell) => /unntatt|lukket|u\.? ?off|gradering|tilgang/iu.test(cell))) return null;
  for (const [index, cell] of filled.entries()) {
    const label = LABEL.exec(cell.includes(':') ? cell : `${cell}: ${filled[index + 1] ?? ''}`);
    if (label !== null && isClosedValue(label.groups?.['value'] ?? '')) return text;
    if (PHRASE_AND_LAW.test(cell) && label === null) return text;
  }
  return null;
}

function isClosedValue(value: string): boolean {
  const trimmed = value.trim().replace(/[.,]$/u, '');
  return !OPEN_VALUE.test(trimmed) && CLOSED_VALUE.test(trimmed);
}
