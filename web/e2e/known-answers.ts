import type { AnswerView } from '../../server/http/views/answer-view.ts';
import type { CitationView } from '../../server/http/views/citation-view.ts';

/** An answer of the archive under test with a citation of the kind a check needs. */
export type KnownAnswer = { readonly question: string; readonly citation: CitationView; readonly format: string };

/** Asked in this order of the default corpus; the first with a citation of the wanted format is used. */
const QUESTIONS = [
  'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?',
  'Hva er visjonen for Osloregionen?',
  'Hvilke mål har Osloregionen?',
  'Hva er en energistasjon?',
  'Hvem sendte inn høringsinnspill til de strategiske føringene?',
  'Hvilke saker hadde interessepolitisk utvalg 11. april 2024?',
  'Når var stormøtet om nye strategiske føringer?',
  'Når ble samarbeidsalliansen stiftet?',
];

/** Of something no archive of this kind writes about. */
export const UNANSWERABLE = 'Hvilken farge har undersiden av en giraff på Mars?';

/** @throws when none of the questions has an answer with a citation in one of the formats */
export async function knownAnswer(address: string, formats: readonly string[]): Promise<KnownAnswer> {
  for (const question of QUESTIONS) {
    const answer = (await postJson(`${address}/api/answers`, { question })) as AnswerView;
    if (answer.kind !== 'answered') continue;
    for (const citation of answer.citations) {
      const { format } = (await getJson(`${address}/api/documents/${encodeURIComponent(citation.documentId)}`)) as { format: string };
      if (formats.includes(format)) return { question, citation, format };
    }
  }
  throw new Error(`No answer of the corpus cites a document in ${formats.join(' or ')}.`);
}

export async function getJson(url: string): Promise<unknown> {
  return succeeded(await fetch(url));
}

async function postJson(url: string, body: object): Promise<unknown> {
  return succeeded(await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
}

async function succeeded(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
