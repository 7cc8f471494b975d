import type { BriefContent, BriefKind, BriefPart, StatementPart } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import { editorial } from '#domain/editorial.ts';
import { isoDate } from '#domain/ids.ts';
import { sourceHeading } from '#domain/source-heading.ts';
import type { ExportOptions } from '../../../server/brief/export/export-options.ts';
import { BASE_URL, cited, PASSAGES, required, say, SOURCES, TODAY } from './test-sources.ts';

export const OPTIONS: ExportOptions = {
  status: 'utkast',
  approvedBy: null,
  approvedOn: null,
  today: TODAY,
  baseUrl: BASE_URL,
  sources: SOURCES,
};

export const APPROVED: ExportOptions = { ...OPTIONS, status: 'godkjent', approvedBy: 'Kari Nordmann', approvedOn: TODAY };

export const HEADING = sourceHeading(required(PASSAGES[0]), 'Mål');

const LEAD = [
  plain('Regionen skal ha et utslippsfritt kollektivtilbud innen 2035.'),
  plain('Innbyggerne skal kunne reise på én billett i hele regionen.'),
] as const;

const KEY_MESSAGES = [
  plain('Regionen skal ha et utslippsfritt kollektivtilbud innen 2035.'),
  plain('Representantskapet vedtar strategien for kollektivtrafikk 2027–2035.'),
  {
    kind: 'statement',
    statement: say('togtilbudet på Østlandet'),
    standing: { heading: HEADING, leadIn: say('Rådet skal prioritere tre områder:') },
  },
] as const satisfies BriefContent['keyMessages'];

const LIST: BriefPart = {
  kind: 'list',
  standing: { heading: HEADING, leadIn: say('Rådet skal prioritere tre områder:') },
  items: [
    say('togtilbudet på Østlandet'),
    say('bompenger & parkering «i samme pakke»'),
    say('energistasjoner for tunge kjøretøy, jf. § 13 og 1,5 °C-målet'),
  ],
};

const VEDTAK: BriefPart = {
  kind: 'vedtak',
  points: [
    say('Representantskapet vedtar strategien for kollektivtrafikk 2027–2035.'),
    say('Styret får fullmakt til å gjøre språklige endringer.'),
  ],
  adoption: say('Innstillingen ble enstemmig vedtatt.'),
  sak: { organ: 'REP', year: 2026, number: 10, display: 'Sak 10/26.' },
  organ: { code: 'REP', name: 'Representantskapet' },
  date: required(isoDate(2026, 6, 11)),
};

const FIGURES: readonly BriefPart[] = [
  {
    kind: 'figure',
    figures: [{ text: '2 230 000 personer', year: 2026 }],
    confirmed: required(isoDate(2026, 6, 11)),
    statement: say('Befolkningen i regionen er 2 230 000 personer.'),
    standing: null,
  },
  {
    kind: 'figure',
    figures: [{ text: '412 millioner kroner', year: 2025 }],
    confirmed: null,
    statement: say('Billettinntekter 2025: 412 millioner kroner'),
    standing: null,
  },
];

const SECTIONS: BriefContent['sections'] = [
  { kind: 'vedtak', heading: 'Hva er vedtatt', parts: [VEDTAK] },
  { kind: 'bakgrunn', heading: 'Bakgrunn', parts: [linking('Listen under er hentet fra kilden:'), LIST] },
  { kind: 'tall-og-fakta', heading: 'Tall og fakta', parts: [required(FIGURES[0]), required(FIGURES[1])] },
  {
    kind: 'innspill-og-uenighet',
    heading: 'Innspill og uenighet',
    parts: [
      plain('Kommunen støttar forslaget, men ber om at fristen blir sett til 2032.'),
      {
        kind: 'conflict',
        sides: [
          { statement: say('Billettinntekter 2025: 412 millioner kroner'), date: null },
          { statement: say('Kostnaden er rekna til 410 millionar kroner.'), date: required(isoDate(2026, 3, 2)) },
        ],
      },
    ],
  },
  {
    kind: 'videre',
    heading: 'Hva skjer videre',
    parts: [plain('Neste handlingsprogram legges fram for representantskapet 12. juni 2027.')],
  },
];

/** A brief with every kind of part in it; what the kind does not use is empty. */
export function testBrief(changes: Partial<BriefContent> = {}): BriefContent {
  const kind: BriefKind = changes.kind ?? 'pressebrief';
  const brief: Omit<BriefContent, 'citations'> = {
    kind,
    length: 'lang',
    theme: 'kollektivtrafikk',
    title: 'Kollektivtrafikken i regionen fram mot 2035',
    lead: kind === 'pressebrief' ? LEAD : [],
    keyMessages: KEY_MESSAGES,
    sections: kind === 'presentasjon' || kind === 'hovedbudskap' ? [] : SECTIONS,
    slides: kind === 'presentasjon' ? SLIDES : [],
    furtherReading: kind === 'pressebrief' ? [cited('Arbeidet med ny reisevaneundersøkelse starter 1. februar 2027.')] : [],
    unknown:
      kind === 'pressebrief'
        ? [{ kind: 'videre', heading: 'Hva skjer videre', text: required(editorial('Arkivet har ingen datoer fram i tid om dette.')) }]
        : [],
    mode: 'extractive',
    model: null,
    ...changes,
  };
  const citations = briefStatements({ ...brief, citations: [] }).flatMap((statement) => statement.citations);
  return { ...brief, citations: changes.citations ?? [...citations, ...brief.furtherReading] };
}

export function plain(words: string): StatementPart {
  return { kind: 'statement', statement: say(words), standing: null };
}

function linking(words: string): BriefPart {
  return required(editorial(words), `editorial «${words}»`);
}

const SLIDES: BriefContent['slides'] = [
  {
    title: 'Kollektivtrafikken fram mot 2035',
    points: KEY_MESSAGES,
    notes: [LIST],
    sources: KEY_MESSAGES.flatMap(({ statement }) => statement.citations),
  },
  {
    title: 'Hva er vedtatt',
    points: [VEDTAK],
    notes: [linking('Se kildene til slutt.')],
    sources: VEDTAK.points.flatMap(({ citations }) => citations),
  },
  { title: 'Tall og fakta', points: FIGURES, notes: [], sources: [cited('Befolkningen i regionen er 2 230 000 personer.')] },
];
