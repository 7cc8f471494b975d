import type { IsoDate } from '#domain/ids.ts';
import { amount, capital } from './amount.ts';
import { longDate } from '../../../ingest/norsk/long-date.ts';
import { paragraph, plainText, type PrintBlock, type PrintInline, strongText } from './print-document.ts';
import { SOURCE_CHANGED } from './print-part.ts';
import type { Verification, VerifiedSource } from './verification.ts';

export const VERIFICATION_HEADING = 'Slik er dokumentet kontrollert';

export type ReportContext = {
  readonly today: IsoDate;
  /** Sentences marked as not carried by their sources. */
  readonly uncovered: number;
  /** Whether a linking sentence stands in what the report is about. */
  readonly editorial: boolean;
};

/** The last section of every export. */
export function verificationBlocks(report: Verification, { today, uncovered, editorial }: ReportContext): PrintBlock[] {
  return [
    { kind: 'heading', level: 2, text: VERIFICATION_HEADING },
    paragraph('body', plainText(claims(report, uncovered))),
    paragraph('body', plainText(checked(report, today))),
    ...(editorial
      ? [paragraph('body', plainText('Setninger merket «Redaksjonelt» binder teksten sammen og sier ikke noe om saken.'))]
      : []),
    paragraph('label', plainText('Kildefilene som er sitert, med sjekksum (SHA-256):')),
    { kind: 'list', ordered: false, items: report.sources.map(sourceLine) },
  ];
}

function claims({ statements, verbatim, quotes, broken }: Verification, uncovered: number): string {
  const cited = broken + uncovered === 0 ? 'alle har kilde' : 'alle viser til en kilde';
  const stands = broken === 0 ? 'står ordrett' : 'sto ordrett';
  const then = broken === 0 ? '' : ' da dokumentet ble laget';
  const words =
    verbatim === statements
      ? `Hver av dem ${stands} i det stedet den viser til${then}.`
      : `${capital(amount(verbatim, 'én', ''))} av dem ${stands} i kilden${then}; resten er skrevet om på grunnlag av kildene de viser til.`;
  const marked = `${capital(amount(uncovered, 'én setning', 'setninger'))} er merket «ikke belagt i kildene» og må rettes eller tas ut.`;
  return [
    `Dokumentet har ${amount(statements, 'én påstand', 'påstander')}, og ${cited}.`,
    words,
    ...(uncovered === 0 ? [] : [marked]),
    `De er hentet fra ${amount(quotes, 'ett sted', 'ulike steder')} i kildene.`,
  ].join(' ');
}

function checked({ checkedToday, failed, broken }: Verification, today: IsoDate): string {
  if (checkedToday === null) {
    return 'Sitatene ble kontrollert mot kildene da dokumentet ble laget: Bare mellomrom og orddeling ved linjeskift kan være ulike.';
  }
  const head = `${capital(amount(checkedToday, 'ett sitat', 'sitater'))} ble kontrollert mot arkivet på nytt ${longDate(today)}. Bare mellomrom og orddeling ved linjeskift kan være ulike.`;
  if (failed.length === 0) return `${head} Alle står i kildene.`;
  const gone = `${head} ${capital(amount(failed.length, 'ett sitat', 'sitater'))} står ikke lenger slik i kildene.`;
  if (broken === 0) return gone;
  return `${gone} ${capital(amount(broken, 'én setning', 'setninger'))} er derfor merket «${SOURCE_CHANGED}» og må kontrolleres før bruk.`;
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
