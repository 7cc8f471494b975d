/** Every input file ends in exactly one of these. */
export const FILE_STATES = ['indeksert', 'indeksert med merknad', 'avvist'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What a reader of the report is told: what happened, and what to do next; whole Norwegian sentences. */
type Explanation = { readonly reason: string; readonly nextStep: string };

/** Why a file is refused. `{detail}` in a reason is replaced by the measured value and the limit. */
export const REFUSALS = {
  encrypted: {
    reason: 'Filen er beskyttet med passord og kan ikke leses.',
    nextStep: 'Lagre en kopi uten passord og legg den inn på nytt.',
  },
  damaged: {
    reason: 'Filen er skadet og kan ikke leses{detail}.',
    nextStep: 'Åpne originalen i programmet den er laget i, lagre den på nytt og legg den inn igjen.',
  },
  'too-large': {
    reason: 'Filen er større enn grensen{detail}.',
    nextStep: 'Del filen i mindre deler, eller lagre den med mindre bilder.',
  },
  'too-many-pages': {
    reason: 'Dokumentet har flere sider enn grensen{detail}.',
    nextStep: 'Del dokumentet i flere filer.',
  },
  'unpacked-too-large': {
    reason: 'Innholdet i filen blir større enn grensen når det pakkes ut{detail}.',
    nextStep: 'Kontroller hvor filen kommer fra. Er den ekte, lagre den på nytt uten store vedlegg.',
  },
  'too-many-entries': {
    reason: 'Filen inneholder flere deler enn grensen{detail}.',
    nextStep: 'Kontroller hvor filen kommer fra. Er den ekte, lagre den på nytt.',
  },
  'unsafe-structure': {
    reason: 'Filen har en oppbygning som ikke er trygg å lese{detail}.',
    nextStep: 'Kontroller hvor filen kommer fra. Er den ekte, lagre den på nytt i programmet den er laget i.',
  },
  'unknown-format': {
    reason: 'Filtypen støttes ikke{detail}.',
    nextStep: 'Lagre dokumentet som PDF, DOCX, PPTX, XLSX, HTML, Markdown, tekst eller EML.',
  },
  'legacy-format': {
    reason: 'Filen er i et eldre Office-format som ikke støttes{detail}.',
    nextStep: 'Åpne filen i Word, PowerPoint eller Excel og lagre den som DOCX, PPTX eller XLSX.',
  },
  empty: { reason: 'Filen er tom.', nextStep: 'Kontroller at riktig fil er lagt inn.' },
  unreadable: {
    reason: 'Filen kunne ikke åpnes på disken{detail}.',
    nextStep: 'Kontroller at programmet har lesetilgang til filen.',
  },
  'name-unreadable': {
    reason: 'Navnet er skrevet i et tegnsett som ikke kan leses her{detail}, og derfor er innholdet ikke lest.',
    nextStep: 'Gi filen eller mappen nytt navn, og les inn på nytt.',
  },
  'folder-unreadable': {
    reason: 'Mappen kunne ikke åpnes{detail}, og filene i den er ikke lest nå.',
    nextStep: 'Gi programmet lesetilgang til mappen, og les inn på nytt. Det som er lest fra mappen før, er beholdt.',
  },
  'time-limit': {
    reason: 'Lesingen tok lengre tid enn grensen{detail}.',
    nextStep: 'Del dokumentet i mindre filer, eller lagre det i et enklere format.',
  },
  'memory-limit': {
    reason: 'Lesingen brukte mer minne enn grensen{detail}.',
    nextStep: 'Del dokumentet i mindre filer, eller lagre det på nytt med mindre bilder.',
  },
  'parser-stopped': {
    reason: 'Tolkeren stoppet uventet under lesingen{detail}.',
    nextStep: 'Lagre filen på nytt i programmet den er laget i. Hjelper ikke det, meld fra om filen.',
  },
  'no-content': {
    reason: 'Det finnes ikke noe lesbart innhold i filen.',
    nextStep: 'Kontroller at riktig fil er lagt inn.',
  },
} as const satisfies Record<string, Explanation>;
export type RefusalCode = keyof typeof REFUSALS;

/** What is worth knowing about a file that was indexed all the same. */
const REMARKS = {
  'needs-ocr': {
    reason: 'Ingen tekst – trenger OCR{detail}.',
    nextStep: 'Installer tesseract-ocr og tesseract-ocr-nor og les inn på nytt, eller skaff dokumentet med søkbar tekst.',
  },
  'unreadable-text': {
    reason: 'Tegn kan ikke leses{detail}. Det som ikke kan leses, er ikke med i søk eller svar.',
    nextStep: 'Installer tesseract-ocr og tesseract-ocr-nor og les inn på nytt, eller åpne originalen og lagre den som PDF på nytt.',
  },
  'ocr-used': {
    reason: 'Teksten er lest med OCR{detail}. Lesefeil kan forekomme.',
    nextStep: 'Sammenlign sitater med sidebildet før de brukes.',
  },
  closed: {
    reason: 'Dokumentet er merket som unntatt offentlighet{detail}. Det er lagret lukket og er ikke med i søk eller svar.',
    nextStep:
      'Er merkingen feil, fjern den der den står – i teksten, topp- eller bunnteksten, egenskapene, filnavnet eller mappenavnet – og les inn på nytt.',
  },
  'partly-closed': {
    reason: 'Deler av dokumentet er merket som unntatt offentlighet og er ikke tatt med{detail}. Originalfilen blir ikke vist.',
    nextStep: 'Legg inn en utgave uten disse delene om originalen skal kunne åpnes. Er merkingen feil, fjern den og les inn på nytt.',
  },
  'marked-internal': {
    reason: 'Dokumentet er merket som internt{detail}, men er åpent i arkivet.',
    nextStep: 'Skal det ikke være åpent, merk det «Unntatt offentlighet» eller legg det i en mappe med det navnet, og les inn på nytt.',
  },
  'hidden-text': {
    reason: 'Skjult eller slettet tekst er ikke tatt med{detail}.',
    nextStep: 'Åpne originalen hvis den skjulte teksten har betydning.',
  },
  'active-content': {
    reason: 'Makroer, skript eller lenker til eksterne deler er ikke tatt med{detail}.',
    nextStep: 'Ingen handling er nødvendig. Kontroller avsenderen om dette er uventet.',
  },
  'partly-read': {
    reason: 'Deler av filen er skadet, resten er tatt med{detail}.',
    nextStep: 'Lagre originalen på nytt og les den inn igjen for å få med alt.',
  },
  'text-cleaned': {
    reason: 'Usynlige tegn er fjernet fra søketeksten{detail}.',
    nextStep: 'Ingen handling er nødvendig. Kontroller avsenderen om dette er uventet.',
  },
  'earlier-kept': {
    reason: 'Filen kunne ikke leses på nytt{detail}. Arkivet viser utgaven som ble lest før.',
    nextStep: 'Rett opp filen og les inn på nytt. Fjern den hvis utgaven fra før ikke skal vises.',
  },
  'name-differs': {
    reason: 'Filen er av en annen type enn navnet sier{detail}.',
    nextStep: 'Gi filen riktig filendelse.',
  },
  'commands-left-out': {
    reason: 'Filen er skrevet med kommandoer for en annen fremstilling{detail}. Teksten er lest uten dem.',
    nextStep: 'Legg inn dokumentet som PDF for å få med nummer, henvisninger og tegninger.',
  },
  'encoding-guessed': {
    reason: 'Tegnsettet er ikke oppgitt og er bestemt ut fra innholdet{detail}.',
    nextStep: 'Ser bokstavene feil ut, lagre filen som UTF-8.',
  },
  duplicate: {
    reason: 'Innholdet er det samme som i en annen fil{detail}.',
    nextStep: 'Fjern den ene filen om den ikke trengs.',
  },
  'date-conflict': {
    reason: 'Dokumentet oppgir flere ulike datoer{detail}.',
    nextStep: 'Kontroller hvilken dato som gjelder før dokumentet siteres med dato.',
  },
  'attachment-skipped': {
    reason: 'Noen vedlegg er ikke lest{detail}.',
    nextStep: 'Legg vedleggene inn som egne filer om de trengs.',
  },
  'little-content': {
    reason: 'Det er svært lite tekst i filen{detail}.',
    nextStep: 'Kontroller at riktig fil er lagt inn.',
  },
} as const satisfies Record<string, Explanation>;
export type RemarkCode = keyof typeof REMARKS;

/** `detail` completes the reason: a clause or a value with its limit, or '' when there is nothing to add. */
export type Remark = { readonly code: RemarkCode; readonly detail: string };

export type FileOutcome =
  | { readonly state: 'indeksert'; readonly remarks: readonly [] }
  | { readonly state: 'indeksert med merknad'; readonly remarks: readonly Remark[] }
  | { readonly state: 'avvist'; readonly code: RefusalCode; readonly detail: string };

/** The sentence a person reads, the detail put in its place. */
export function explain(code: RefusalCode | RemarkCode, detail: string): Explanation {
  const explanation: Explanation = code in REFUSALS ? REFUSALS[code as RefusalCode] : REMARKS[code as RemarkCode];
  return { reason: explanation.reason.replace('{detail}', () => (detail === '' ? '' : ` (${detail})`)), nextStep: explanation.nextStep };
}
