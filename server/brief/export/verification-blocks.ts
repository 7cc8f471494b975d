import type { BriefContent } from '#domain/brief.ts';
import { longDate } from './long-date.ts';
import { paragraph, plainText, type PrintBlock, type PrintInline, strongText } from './print-document.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Verification, VerifiedSource } from './verification.ts';

export const VERIFICATION_HEADING = 'Slik er dokumentet kontrollert';

/** The last section of every export. */
export function verificationBlocks(brief: BriefContent, report: Verification, today: IsoDate): PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: VERIFICATION_HEADING },
    paragraph('body', plainText(claims(report))),
    paragraph('body', plainText(checked(report, today))),
    ...(hasEditorial(brief)
      ? [paragraph('body', plainText('Setninger merket «Redaksjonelt» binder teksten sammen og sier ikke noe om saken.'))]
      : []),
    paragraph('label', plainText('Kildefilene som er sitert, med sjekksum (SHA-256):')),
    { kind: 'list', ordered: false, items: report.sources.map(sourceLine) },
  ];
}

function claims({ statements, verbatim, quotes }: Verification): string {
  const said = `Dokumentet har ${amount(statements, 'én påstand', 'påstander')}, og alle har kilde.`;
  const words =
    verbatim === statements
      ? 'Hver av dem står ordrett i det stedet den viser til.'
      : `${verbatim} av dem står ordrett i kilden; resten er skrevet om på grunnlag av kildene de viser til.`;
  return `${said} ${words} De er hentet fra ${amount(quotes, 'ett sted', 'ulike steder')} i kildene.`;
}

function checked({ checkedToday, failed }: Verification, today: IsoDate): string {
  if (checkedToday === null) {
    return 'Sitatene ble kontrollert mot kildene da dokumentet ble laget: Bare mellomrom og orddeling ved linjeskift kan være ulike.';
  }
  const head = `${capital(amount(checkedToday, 'ett sitat', 'sitater'))} ble kontrollert mot arkivet på nytt ${longDate(today)}. Bare mellomrom og orddeling ved linjeskift kan være ulike.`;
  if (failed.length === 0) return `${head} Alle står i kildene.`;
  return `${head} ${capital(amount(failed.length, 'ett sitat', 'sitater'))} står ikke lenger slik i kildene og må kontrolleres før bruk.`;
}

function sourceLine({ title, source, places, checksum, changed }: VerifiedSource): PrintInline[] {
  const date = source.date === null ? 'Uten dato' : longDate(source.date);
  const note = changed ? ' Filen er endret siden den ble sitert.' : '';
  return [strongText(title), plainText(`. ${date}. Sitert: ${listedPlaces(places)}.${note} Sjekksum: ${checksum}`)];
}

/** «side 1, 3 og 4»; places of several kinds are listed whole. */
function listedPlaces(places: readonly string[]): string {
  const first = places[0]?.split(' ', 1)[0] ?? '';
  const alike = /^(?:side|lysbilde|avsnitt)$/u.test(first) && places.every((place) => place.startsWith(`${first} `));
  const names = alike ? places.map((place) => place.slice(first.length + 1)) : places;
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
  return alike ? `${first} ${listed}` : listed;
}

function hasEditorial({ sections, slides }: BriefContent): boolean {
  const parts = [...sections.flatMap((section) => section.parts), ...slides.flatMap(({ points, notes }) => [...points, ...notes])];
  return parts.some(({ kind }) => kind === 'editorial');
}

const IN_WORDS = 'null én to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');

/** Numbers up to twelve in words, as Språkrådet has it. `one` is said whole: «ett sitat». */
function amount(count: number, one: string, many: string): string {
  return count === 1 ? one : `${IN_WORDS[count] ?? String(count)} ${many}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
