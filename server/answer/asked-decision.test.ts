import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import { markdownArchive } from '../../evals/testing/ingest/markdown-archive.ts';
import { openAnswers } from '../open-answers.ts';
import { finalAnswer } from './final-answer.ts';

const FILES = {
  'sak-7-24.md': `# Sak 7/24 Havnestrategi 2025–2028

Representantskapet 29. august 2024, sak 7/24

Saksbehandler: Nina Strand

## Bakgrunn

Prosessen for arbeidet med havnestrategien ble vedtatt i styremøte 7. desember 2023.

Saksframlegget gir ikke svar på hva representantskapet vedtok.

## Innstilling fra styret

Havnestrategien tilsluttes.
`,
  'protokoll.md': `# Protokoll fra styret 3. mai 2024

## Sak 5/24 Renseanlegg ved Lillevik

### Vedtak

Styret slutter seg til planen for renseanlegget.

## Sak 6/24 Ny ferge

Saken ble ikke vedtatt.

Saker som ikke ble tatt opp, kommer i neste møte.
`,
};

/** The same matter before four bodies; the paper of the last holds no decision. */
const BODIES = {
  'kommunestyret.md': `# Møteprotokoll – Kommunestyret 25.03.2026

## Sak 12/26 Ny barneskole på Berg

### Vedtak

Kommunestyret vedtok å bygge ny barneskole på Berg for 240 millioner kroner.
`,
  'hovedutvalget.md': `# Møteprotokoll – Hovedutvalg for oppvekst 04.03.2026

## Sak 7/26 Ny barneskole på Berg

### Vedtak

Hovedutvalget vedtok at barneskolen på Berg får svømmehall.
`,
  'eldreraadet.md': `# Saksprotokoll

Eldrerådets behandling av sak 12/2026 i møte den 02.03.2026

Rådet fikk orientering om barneskolen på Berg.
`,
};

let archive: Archive;
let ask: (question: string) => Promise<Answer>;

beforeAll(async () => {
  archive = await markdownArchive(FILES);
  const { answerer } = openAnswers(archive, ':memory:', null);
  ask = (question) => finalAnswer(answerer, question, {}, new AbortController().signal);
});
afterAll(() => archive.close());

async function texts(question: string): Promise<readonly string[]> {
  const answer = await ask(question);
  return answer.kind === 'answered' ? answer.statements.map(({ text }) => text) : [`REFUSED ${answer.reason.slice(0, 40)}`];
}

const UNDECIDED = /^REFUSED Arkivet viser ikke at dette er vedtatt/u;

describe('what was decided', () => {
  it.each([
    'Er havnestrategien vedtatt?',
    'Når ble havnestrategien vedtatt?',
    'Hva vedtok representantskapet om havnestrategien?',
    'Hva ble vedtatt i sak 7/24?',
    'Hva er vedtatt om ny ferge?',
  ])('is not told by a proposal, another matter, another body or a rejection: %s', async (question) => {
    expect((await texts(question))[0]).toMatch(UNDECIDED);
  });

  it('is told by the decision itself, under its heading', async () => {
    expect(await texts('Hva vedtok styret om renseanlegget?')).toEqual(['Styret slutter seg til planen for renseanlegget.']);
    expect(await texts('Hva ble vedtatt i sak 5/24?')).toEqual(['Styret slutter seg til planen for renseanlegget.']);
  });

  it('is told by a sentence on the very matter asked about', async () => {
    const process = ['Prosessen for arbeidet med havnestrategien ble vedtatt i styremøte 7. desember 2023.'];
    expect(await texts('Når ble prosessen for arbeidet med havnestrategien vedtatt?')).toEqual(process);
    expect(await texts('Hva vedtok styret om arbeidet med havnestrategien?')).toEqual(process);
  });
});

describe('a sak asked about by its number', () => {
  it('is told of by the line with the number, and by nothing that only has the word', async () => {
    expect(await texts('Hva er sak 7/24?')).toEqual(['Representantskapet 29. august 2024, sak 7/24']);
  });

  it('answers what is asked within it', async () => {
    expect(await texts('Hvem er saksbehandler i sak 7/24?')).toEqual(['Saksbehandler: Nina Strand']);
    expect(await texts('Kven er sakshandsamar i sak 7/24?')).toEqual(['Saksbehandler: Nina Strand']);
  });
});

describe('what a body decided', () => {
  let bodies: Archive;
  let askBodies: (question: string) => Promise<string>;
  beforeAll(async () => {
    bodies = await markdownArchive(BODIES);
    const { answerer } = openAnswers(bodies, ':memory:', null);
    askBodies = async (question) => {
      const answer = await finalAnswer(answerer, question, {}, new AbortController().signal);
      return answer.kind === 'answered' ? answer.statements.map(({ text }) => text).join(' ') : 'REFUSED';
    };
  });
  afterAll(() => bodies.close());

  it.each([
    'Hva vedtok fellesnemnda om ny barneskole på Berg?',
    'Hva vedtok hovedutvalget for plan og miljø om ny barneskole på Berg?',
    'Hva vedtok Eldrerådet i sak 12/2026?',
    'Hva vedtok ungdomsrådet om ny barneskole på Berg?',
    'Hva bestemte samferdselskomiteen om barneskolen på Berg?',
  ])('«%s» is never answered with the decision of another', async (question) => {
    expect(await askBodies(question)).not.toMatch(/vedtok/u);
  });

  it('is answered by its own', async () => {
    expect(await askBodies('Hva vedtok kommunestyret om ny barneskole på Berg?')).toContain('240 millioner');
    expect(await askBodies('Hva vedtok hovedutvalget om barneskolen på Berg?')).toContain('svømmehall');
    expect(await askBodies('Hva vedtok hovedutvalget for oppvekst om barneskolen på Berg?')).toContain('svømmehall');
  });
});
