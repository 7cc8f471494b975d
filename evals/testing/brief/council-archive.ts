import type { Archive } from '../../../ingest/open-archive.ts';
import { markdownArchive } from '../ingest/markdown-archive.ts';

/** A made-up council's documents: saker before and after the meeting, a consultation, a plan in two versions. */
const COUNCIL_FILES = {
  'styret/saksframlegg-12-25.md': `# Saksframlegg: Rensing av Blåfjorden

Styret i Fjordrådet, møte 14. mars 2025, sak 12/25

## Innstilling fra direktøren

Fjordrådet skal kreve nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.

## Bakgrunn

Blåfjorden har hatt lite oksygen siden 2010. Fjordrådet har 14 medlemskommuner rundt Blåfjorden. Rensing av Blåfjorden vil koste 4,2 milliarder kroner fram til 2030.

Rådet foreslår følgende tiltak for Blåfjorden:

- Felles renseanlegg ved Lillevik
- Stans i dumping av masser
- Overvåking av vannkvaliteten

## Videre arbeid

Direktøren legger fram en tiltaksplan for Blåfjorden 15. januar 2028.
`,
  'styret/protokoll-2025-03-14.md': `# Møteprotokoll for Styret i Fjordrådet 14. mars 2025

## Sak 11/25 Møteplan for Blåfjorden-utvalget

### Innstilling

Møteplanen for Blåfjorden-utvalget legges fram på nytt i juni.

### Votering

Dermed ble innstillingen ikke vedtatt.

## Sak 12/25 Rensing av Blåfjorden

### Innstilling

Fjordrådet skal kreve nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.

### Behandling

Kari Strand (A) fremmet følgende tilleggsforslag: Rådet betaler halvparten.

### Vedtak

Fjordrådet krever nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.

Direktøren rapporterer om Blåfjorden hvert år.

Vedtatt mot 2 stemmer.

## Sak 13/25 Gebyrer for utslipp til Blåfjorden

### Innstilling

Gebyret for utslipp til Blåfjorden settes til 500 kroner.

### Votering

Innstillingen ble enstemmig vedtatt.

## Sak 14/25 Ny kaffemaskin

### Vedtak

Det kjøpes ny kaffemaskin.
`,
  'hoering/lillevik.md': `# Høringssvar fra Lillevik kommune om rensing av Blåfjorden

Lillevik kommune støtter ikke forslaget om felles renseanlegg for Blåfjorden. Kommunen er bekymret for kostnadene ved Blåfjorden-planen.
`,
  'notat/faktagrunnlag.md': `# Faktagrunnlag om Blåfjorden

Notat 3. februar 2024

Fjordrådet har 12 medlemskommuner rundt Blåfjorden. Torskebestanden i Blåfjorden er halvert siden 2005.
`,
  'plan/tiltaksplan v1.md': `# Tiltaksplan for Blåfjorden

Planen for Blåfjorden gjelder 30 tiltak og skal rulleres hvert annet år.
`,
  'plan/tiltaksplan v2.md': `# Tiltaksplan for Blåfjorden

Planen for Blåfjorden gjelder 36 tiltak og skal rulleres hvert annet år.
`,
  'annet/lukket.md': `# Personalsak om Blåfjorden

Unntatt offentlighet, jf. offl. § 13

Ansatte i Blåfjorden-prosjektet får advarsel.
`,
} as const;

export function councilArchive(): Promise<Archive> {
  return markdownArchive(COUNCIL_FILES);
}
