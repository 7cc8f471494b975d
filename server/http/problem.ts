import { z } from 'zod';
import type { ErrorCode } from '#domain/archive-error.ts';

/** What can go wrong with a request as such, before the archive is asked. */
const HTTP_CODES = [
  'unknown-route',
  'method-not-allowed',
  'malformed-request',
  'headers-too-large',
  'request-timeout',
  'wrong-content-type',
  'foreign-origin',
  'foreign-host',
  'changes-off',
  'file-withheld',
  'range-not-satisfiable',
  'time-limit',
] as const;
export type HttpCode = (typeof HTTP_CODES)[number];
export type ProblemCode = ErrorCode | HttpCode;

type Rule = {
  readonly status: number;
  readonly title: string;
  /** What people are told; null = what the error itself says, which is written for them. */
  readonly detail: string | null;
};

const OWN_FAULT = 'Feilen er logget. Prøv igjen, og oppgi forespørselsnummeret til den som drifter løsningen hvis den gjentar seg.';
const NOT_NOW = 'Vent litt og prøv igjen.';

/** The one place where a failure gets its HTTP status. Details that may hold paths or outside text are replaced. */
export const PROBLEMS: Readonly<Record<ProblemCode, Rule>> = {
  'invalid-input': { status: 400, title: 'Ugyldige opplysninger', detail: null },
  'malformed-request': { status: 400, title: 'Forespørselen kan ikke leses', detail: null },
  'foreign-origin': { status: 403, title: 'Forespørselen kommer fra et annet nettsted', detail: null },
  'changes-off': { status: 403, title: 'Arkivet kan ikke endres herfra', detail: null },
  'file-withheld': { status: 403, title: 'Filen kan ikke hentes', detail: null },
  'not-found': { status: 404, title: 'Finnes ikke', detail: null },
  'unknown-route': { status: 404, title: 'Adressen finnes ikke', detail: null },
  'method-not-allowed': { status: 405, title: 'Metoden er ikke tillatt', detail: null },
  'request-timeout': { status: 408, title: 'Forespørselen kom ikke fram i tide', detail: null },
  'too-large': { status: 413, title: 'Forespørselen er for stor', detail: null },
  'wrong-content-type': { status: 415, title: 'Innholdstypen støttes ikke', detail: null },
  'range-not-satisfiable': { status: 416, title: 'Området finnes ikke i filen', detail: null },
  'foreign-host': { status: 421, title: 'Ukjent vertsnavn', detail: null },
  'headers-too-large': { status: 431, title: 'Adressen eller hodefeltene er for lange', detail: null },
  cancelled: { status: 499, title: 'Avbrutt', detail: 'Forespørselen ble avbrutt før svaret var klart. Prøv igjen.' },
  'archive-not-ready': { status: 503, title: 'Arkivet er ikke klart', detail: null },
  'archive-busy': { status: 503, title: 'Arkivet er opptatt', detail: null },
  'time-limit': { status: 504, title: 'Det tok for lang tid', detail: null },
  'embedder-failed': {
    status: 502,
    title: 'Tjenesten for språkvektorer svarer ikke',
    detail: `Tjenesten som lager språkvektorer, svarte ikke som den skal. ${NOT_NOW}`,
  },
  'index-refused': {
    status: 503,
    title: 'Søkeindeksen bygges på nytt',
    detail: `Søkeindeksen kan ikke brukes og bygges på nytt. ${NOT_NOW}`,
  },
  'corpus-missing': { status: 503, title: 'Arkivet mangler', detail: `Mappen med dokumenter finnes ikke. ${OWN_FAULT}` },
  'archive-newer': {
    status: 503,
    title: 'Arkivet kan ikke leses',
    detail: `Arkivet er laget av en nyere versjon av programmet. ${OWN_FAULT}`,
  },
  'archive-damaged': { status: 500, title: 'Arkivet er skadet', detail: `En del av arkivet kan ikke leses. ${OWN_FAULT}` },
  'data-unwritable': { status: 500, title: 'Data kan ikke lagres', detail: `Programmet får ikke skrevet til datamappen. ${OWN_FAULT}` },
  'wrong-usage': { status: 500, title: 'Intern feil', detail: OWN_FAULT },
  'wrong-environment': { status: 500, title: 'Intern feil', detail: OWN_FAULT },
  'port-taken': { status: 500, title: 'Intern feil', detail: OWN_FAULT },
  'web-build-failed': { status: 500, title: 'Intern feil', detail: OWN_FAULT },
  internal: { status: 500, title: 'Intern feil', detail: OWN_FAULT },
};

export const PROBLEM = z.object({
  type: z.string().describe('urn:arkivsvar:problem:<code>'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What happened and what to do next, in Norwegian.'),
  code: z.string(),
  requestId: z.string(),
});
/** An error as the API gives it out (RFC 9457). */
export type Problem = z.infer<typeof PROBLEM>;
