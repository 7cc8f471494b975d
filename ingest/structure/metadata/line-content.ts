import { findDates, findDaysOfYear } from '../../norsk/find-dates.ts';
import { findOrgans } from '../../norsk/find-organs.ts';
import { ownNames } from '../../norsk/own-names.ts';
import { findSakReferences } from '../../norsk/sak-references.ts';
import { isCaseLine } from './case-lines.ts';
import { genreOf } from './genre-words.ts';
import { isFieldLabel } from './head-fields.ts';

/** Whose paper it is, told by the form of the organisation. */
const OWNER =
  /(?:\p{Lu}[\p{L}-]*\s){1,4}(?:kommune|fylkeskommune|herad|IPR|IKS|KF|AS|SA|interkommunalt? politiske? råd|interkommunale? politiske? råd|regionråd)(?!\p{L})|(?<!\p{L})interkommunalt politisk råd(?!\p{L})|\p{Lu}[\p{L}-]*(?:regionen|rådet|REGIONEN|RÅDET)(?:\s+(?:IPR|SA|interkommunalt politisk råd))?(?!\p{L})/gu;
/** «Kråkefjellet borettslag», «Norsk Bygdescenelag»: a name that ends in what kind of organisation it is. */
const ASSOCIATION =
  /^(?:\p{Lu}[\p{L}.-]*\s){0,4}\p{L}*(?:lag|laget|forening|foreningen|forbund|forbundet|klubb|klubben|stiftelse|stiftelsen|sameie|sameiet|selskap|selskapet|bustadsamvirke|fellesskap)$/u;
/** Words of a line that only says what kind of paper it is, whose and when. */
const FORMAL =
  /(?<!\p{L})(?:saksprotokoll|særutskrift|saksutskrift|utskrift|saksfr[ae]m(?:legg|stilling)|sakspapir(?:er)?|saksutredning|møteinnkalling|innkalling|møteprotokoll|møtebok|\p{L}*protokoll|\p{L}*referat|notat|høringssvar|høringsuttalelse|høyringssvar|høyringsuttale|uttalelse|fråsegn|pressemelding|pressebrief|faktaark|vedlegg|presentasjon|rapport|utkast|høringsutkast|agenda|program|sak(?:s)?liste|møte|møtet|møter|ordinær\p{L}*|ekstraordinær\p{L}*|offentlig|versjon|endelig|godkjent|utdrag|måndag|mandag|ty?sdag|tirsdag|onsdag|torsdag|fredag|laurdag|lørdag|sundag|søndag|kl|klokken|klokka|dato|møtedato|sted|stad|tid|sak|saknr|saksnr|arkivsak|arkivsaksnr|ps|den|i|for|fra|frå|til|av|på|ved|og|nr|side)(?!\p{L})/giu;
/** Parts of papers; none of them says what it is about. */
const PART =
  /^(?:\d+(?:\.\d+)*\.?\s*)?(?:(?:utgått|opphevet|oppheva|ikke lenger gjeldende|ikkje lenger gjeldande|erstattet|erstatta|høringsutkast|høyringsutkast|utkast)(?!\p{L}|\s+til|:\s*\p{L}).*|behandling(?: i møtet)?|handsaming(?: i møtet)?|møtebehandling|saksgang|votering|røysting|avstemning|vedtak|innstilling|tilråding|forslag(?: til vedtak)?|framlegg(?: til vedtak)?|til stede|tilstede|til stades|møtende|forfall|deltakere|innhold(?:sfortegnelse)?|innhald|contents|sammendrag|samandrag|forside|saker|sak(?:s)?liste|dagsorden|agenda|program|vedlegg(?: \d+)?|eventuelt|ymse|orientering(?:er)?|konstituering|åpning(?: av møtet)?|referatsaker|godkjenning av .*|godkjenning|merknader|bakgrunn|innledning|innleiing|introduksjon|introduction|forord|formål|generelt|om dokumentet|oversikt|overview|funksjonalitet|ny funksjonalitet|signatur(?:er)?|underskrift(?:er)?|velkommen!?|velkomen!?|takk for oppmerksomheten!?|kopi)[\s.:]*$/iu;
/** What programs write by themselves. */
const MADE_BY_PROGRAM =
  /^(?:pptxgenjs\b.*|created (?:with|by)\b.*|microsoft (?:word|powerpoint|excel)\b|powerpoint[- ]presentasjon|powerpoint presentation|(?:slide|lysbilde|lysbilete|lysark) ?\d*$|side \d+|page \d+|(?:new |nytt )?(?:dokument|document|presentasjon|presentation|bok|book|ark|sheet)\s?\d*$|uten (?:tittel|navn)|untitled|no title|title|tittel|lorem ipsum|click to|klikk for|print|scan(?:ned)?\b|skann)/iu;
const MARKUP = /<\/?[a-z][^>]*>|^\\\p{L}+|^%|^[{[]|^https?:|^www\.|@\p{L}/iu;
const CHAPTER =
  /^(?:\d+\.?\s*)?(?:introduksjon|introduction|innledning|innleiing|bakgrunn|forord|formål|generelt|om dokumentet|oversikt|overview|funksjonalitet|ny funksjonalitet)[\s.:]*$/iu;
const NAME = /^\p{Lu}[\p{L}.'-]*$/u;
/** «Label: value», also of labels that no table has. */
const LABELLED =
  /^(?:(?:dato|møtedato|startdato|tid(?:spunkt)?|sted|stad|møtested|møtestad|møtetid|når|kor|hvor|utvalg|utval|organ|saksbehandler|sakshandsamar|saksansv\.?(?:arlig)?|arkiv\p{L}*|saksnr\.?|saksnummer|vår ref\.?|deres ref\.?|dykkar ref\.?|vår(?:t)? \p{L}+|deres \p{L}+|til|fra|frå|kopi|kontakt\p{L}*|forfall|til stede|til stades|tilstede|møtende|referent|møteleder|møteleiar|gradering|foto|versjon|e-?post|telefon|tlf|org\.? ?nr|vedtatt av|vedteke av|j\.? ?nr|ref)(?!\p{L})(?:[:.]|\s*$|\s+\d)|offl|u\.? ?off|unntatt|unnateke|til (?:medlem|alle|styre)\p{L}*|http|www\.|side \d)/iu;

const MIN_LENGTH = 3;
const MAX_LENGTH = 200;

/** «Representantskapsmøte i Nordregionen IPR, 29.08.2024 Sak nr. 10/24»: whose, when and which, and nothing that it is about. */
export function saysOnlyWhoAndWhen(text: string): boolean {
  let rest = text.normalize('NFC');
  const cut = (start: number, end: number): void => {
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  };
  for (const { start, end } of [...findDates(rest), ...findDaysOfYear(rest), ...findSakReferences(rest)]) cut(start, end);
  for (const { start, end } of findOrgans(rest, { bare: true })) cut(start, end);
  for (const name of ownNames().owner) rest = rest.replaceAll(name, ' ');
  rest = rest
    .replace(OWNER, ' ')
    .replace(/(?<!\p{L})\p{L}+\s+(?:kommune|fylkeskommune|herad)(?!\p{L})/giu, ' ')
    .replace(FORMAL, ' ');
  return !/\p{L}{2}/u.test(rest);
}

/** Only the name of an organisation. */
function isOwner(text: string): boolean {
  const trimmed = text.trim();
  return (
    ownNames().owner.some((name) => name.toLowerCase() === trimmed.toLowerCase()) ||
    ASSOCIATION.test(trimmed) ||
    trimmed
      .replace(OWNER, '')
      .replace(/(?<!\p{L})\p{L}+\s+(?:kommune|fylkeskommune|herad)(?!\p{L})/giu, '')
      .trim() === ''
  );
}

/** «Kari Nordmann, Ola Hansen»: nothing but names, as a signature or a list of those present. */
export function isNames(text: string): boolean {
  const words = text.split(/[\s,;/]+/u).filter((word) => word !== '' && !/^(?:og|v|v\/|dr|jr)\.?$/iu.test(word));
  const names = words.filter((word) => NAME.test(word) && word !== word.toUpperCase());
  return words.length >= 2 && names.length === words.length && (words.length >= 4 || /[,;]/u.test(text)) && findOrgans(text).length === 0;
}

export function isChapter(text: string): boolean {
  return CHAPTER.test(text);
}

function isDateLine(text: string): boolean {
  const [date] = findDates(text);
  if (date === undefined) return /^[\d\s./:–-]+$/u.test(text);
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/(?<!\p{L})(?:dato|den|kl|\p{L}+dag)(?!\p{L})/giu, '').trim();
  return !/\p{L}/u.test(rest) || /^\p{Lu}[\p{L} ]{1,25},[\s.]*$/u.test(rest);
}

/** Words that may stand as a title: they say what the paper is about, or name it. */
export function mayBeTitle(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < MIN_LENGTH || trimmed.length > MAX_LENGTH || !/\p{L}{2}/u.test(trimmed)) return false;
  if (PART.test(trimmed) || MADE_BY_PROGRAM.test(trimmed) || MARKUP.test(trimmed) || LABELLED.test(trimmed)) return false;
  // «Saksgang Møtedato Saknr» heads columns.
  if (trimmed.split(/\s+/u).every(isFieldLabel)) return false;
  if (isCaseLine(trimmed) || isFieldLabel(trimmed) || isDateLine(trimmed) || isNames(trimmed) || isOwner(trimmed)) return false;
  return true;
}

/** «Møteprotokoll, styret i Nordregionen»: a genre with whose it is; enough to tell the paper by. */
export function isGenreWithOrgan(text: string): boolean {
  return genreOf(text) !== null && findOrgans(text, { bare: true, names: true }).length > 0;
}
