import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BRIEF_KINDS, type BriefContent, type BriefPart, type BriefSectionKind } from '#domain/brief.ts';
import { briefStatements, partStatements } from '#domain/brief-statements.ts';
import type { DocumentId } from '#domain/ids.ts';
import { isoDate } from '#domain/ids.ts';
import { findQuote } from '#domain/quote-check.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import type { Archive } from '../../ingest/open-archive.ts';
import type { BriefRequest, BriefScope, BriefWriter } from './brief-writer.ts';
import { countWords } from './salience/count-words.ts';
import { briefOf, briefWriterOver, eventsOf, requestFor } from '../../evals/testing/brief/brief-over.ts';
import { councilArchive } from '../../evals/testing/brief/council-archive.ts';

let archive: Archive;
let writer: BriefWriter;

beforeAll(async () => {
  archive = await councilArchive();
  writer = briefWriterOver(archive, ':memory:');
});
afterAll(() => archive.close());

async function written(scope: string | BriefScope, more: Partial<BriefRequest> = {}): Promise<BriefContent> {
  const brief = await briefOf(writer, requestFor(scope, more));
  if (brief.kind === 'refused') throw new Error(brief.reason);
  return brief;
}

function partsOf(brief: BriefContent, kind: BriefSectionKind): readonly BriefPart[] {
  return brief.sections.find((section) => section.kind === kind)?.parts ?? [];
}

function textsOf(parts: readonly BriefPart[]): string[] {
  return parts.flatMap(partStatements).map(({ text }) => text);
}

describe('a pressebrief', () => {
  it('quotes every statement from the passage it cites, and lists each citation once', async () => {
    const brief = await written('Blåfjorden');
    const cited = briefStatements(brief).flatMap(({ citations }) => citations);
    for (const { passageId, quote } of cited) expect(findQuote(archive.reader.passage(passageId)?.text ?? '', quote)).not.toBeNull();
    const places = brief.citations.map(({ passageId, range }) => `${passageId}:${range.start}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { passageId, range } of cited) expect(places).toContain(`${passageId}:${range.start}`);
  });

  it('has exactly three key messages that share no sentence with each other or the lead', async () => {
    const { keyMessages, lead } = await written('Blåfjorden');
    const texts = [...keyMessages, ...lead].map(({ statement }) => statement.text);
    expect(keyMessages).toHaveLength(3);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has a lead of at most 60 words', async () => {
    const { lead } = await written('Blåfjorden');
    expect(lead.length).toBeGreaterThan(0);
    expect(countWords(lead.flatMap((part) => textsOf([part])).join(' '))).toBeLessThanOrEqual(60);
  });

  it('gives decisions word for word with sak, organ, day and how the votes fell', async () => {
    const [fee, cleaning] = partsOf(await written('Blåfjorden'), 'vedtak').toSorted(
      (a, b) => textsOf([b])[0]?.localeCompare(textsOf([a])[0] ?? '') ?? 0,
    );
    expect(cleaning).toMatchObject({ kind: 'vedtak', sak: { year: 2025, number: 12 }, organ: { code: 'STY' }, date: '2025-03-14' });
    expect(textsOf(cleaning === undefined ? [] : [cleaning])).toEqual([
      'Fjordrådet krever nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.',
      'Direktøren rapporterer om Blåfjorden hvert år.',
      'Vedtatt mot 2 stemmer.',
    ]);
    expect(textsOf(fee === undefined ? [] : [fee])).toEqual([
      'Gebyret for utslipp til Blåfjorden settes til 500 kroner.',
      'Innstillingen ble enstemmig vedtatt.',
    ]);
  });

  it('never takes a proposal for a decision: not one voted down, not one in the paper before the meeting, not one on another matter', async () => {
    const decided = textsOf(partsOf(await written('Blåfjorden'), 'vedtak')).join('\n');
    expect(decided).not.toContain('Møteplanen');
    expect(decided).not.toContain('skal kreve');
    expect(decided).not.toContain('kaffemaskin');
  });

  it('keeps numbers that disagree side by side, the newest document first', async () => {
    const conflict = partsOf(await written('Blåfjorden'), 'innspill-og-uenighet').find(({ kind }) => kind === 'conflict');
    if (conflict?.kind !== 'conflict') throw new Error('no conflict');
    expect(conflict.sides.map(({ statement, date }) => [statement.text, date])).toEqual([
      ['Fjordrådet har 14 medlemskommuner rundt Blåfjorden.', '2025-03-14'],
      ['Fjordrådet har 12 medlemskommuner rundt Blåfjorden.', '2024-02-03'],
    ]);
  });

  it('leaves out what only a replaced document says', async () => {
    const texts = briefStatements(await written('Blåfjorden')).map(({ text }) => text);
    expect(texts).toContain('Planen for Blåfjorden gjelder 36 tiltak og skal rulleres hvert annet år.');
    expect(texts).not.toContain('Planen for Blåfjorden gjelder 30 tiltak og skal rulleres hvert annet år.');
  });

  it('gives numbers with unit, year and the date of the document', async () => {
    const figures = partsOf(await written('Blåfjorden'), 'tall-og-fakta');
    expect(figures).toContainEqual(
      expect.objectContaining({ kind: 'figure', figures: [{ text: '4,2 milliarder kroner', year: 2030 }], confirmed: '2025-03-14' }),
    );
  });

  it('gives a list with the words that introduce it', async () => {
    const list = partsOf(await written('Blåfjorden'), 'bakgrunn').find(({ kind }) => kind === 'list');
    expect(list === undefined ? [] : textsOf([list])).toEqual([
      'Rådet foreslår følgende tiltak for Blåfjorden:',
      'Felles renseanlegg ved Lillevik',
      'Stans i dumping av masser',
      'Overvåking av vannkvaliteten',
    ]);
  });

  it('tells of others under what they said, after a sentence of its own that says so', async () => {
    const parts = partsOf(await written('Blåfjorden'), 'innspill-og-uenighet');
    expect(textsOf(parts)).toContain('Lillevik kommune støtter ikke forslaget om felles renseanlegg for Blåfjorden.');
    expect(parts).toContainEqual({ kind: 'editorial', text: 'Punktene under er innspill, ikke vedtak.' });
    expect(parts.filter(({ kind }) => kind === 'list')).toHaveLength(1);
  });

  it('says what lies ahead of the day it is written, the nearest first', async () => {
    const ahead = async (year: number): Promise<string[]> =>
      textsOf(partsOf(await written('Blåfjorden', { today: isoDate(year, 6, 1) ?? requestFor('x').today }), 'videre'));
    expect((await ahead(2026))[0]).toBe('Direktøren legger fram en tiltaksplan for Blåfjorden 15. januar 2028.');
    expect((await ahead(2029)).join('\n')).not.toContain('2028');
    expect(await ahead(2031)).toEqual([]);
  });

  it('names the sections it has nothing for', async () => {
    const brief = await written('Blåfjorden', { today: isoDate(2031, 6, 1) ?? requestFor('x').today });
    expect(brief.unknown).toEqual([
      { kind: 'videre', heading: 'Hva skjer videre', text: { kind: 'editorial', text: 'Arkivet har ingen datoer fram i tid om dette.' } },
    ]);
    expect(brief.sections.map(({ kind }) => kind)).not.toContain('videre');
  });

  it('never tells of a closed document', async () => {
    expect(JSON.stringify(await written('Blåfjorden'))).not.toContain('advarsel');
  });

  it('is the same for the same request', async () => {
    expect(await written('Blåfjorden')).toEqual(await written('Blåfjorden'));
  });
});

describe('kort', () => {
  it.each(BRIEF_KINDS)('holds no statement, number or date that lang has not (%s)', async (kind) => {
    const long = await written('Blåfjorden', { kind });
    const short = await written('Blåfjorden', { kind, length: 'kort' });
    const inLong = new Set(briefStatements(long).map(({ text }) => text));
    for (const { text } of briefStatements(short)) expect(inLong).toContain(text);
    expect(briefStatements(short).length).toBeLessThanOrEqual(briefStatements(long).length);
    expect(short.keyMessages).toEqual(long.keyMessages);
  });
});

describe('the kinds beside the brief', () => {
  it('gives a faktaark of numbers and decisions', async () => {
    const brief = await written('Blåfjorden', { kind: 'faktaark' });
    expect(brief.sections.map(({ kind }) => kind)).toEqual(['vedtak', 'tall-og-fakta']);
    expect(brief.lead).toEqual([]);
  });

  it('gives hovedbudskap as three statements and nothing else', async () => {
    const brief = await written('Blåfjorden', { kind: 'hovedbudskap' });
    expect(brief).toMatchObject({ sections: [], lead: [], slides: [], furtherReading: [] });
    expect(brief.citations.length).toBeGreaterThan(0);
  });

  it('gives a presentation of at most eight slides, all with their sources', async () => {
    const { slides } = await written('Blåfjorden', { kind: 'presentasjon' });
    expect(slides.length).toBeGreaterThan(3);
    expect(slides.length).toBeLessThanOrEqual(8);
    for (const { points, notes, sources } of slides) {
      const cited = [...points, ...notes].flatMap(partStatements).flatMap(({ citations }) => citations);
      for (const citation of cited) expect(sources).toContainEqual(citation);
    }
  });

  it('gives a møtenotat for a sak, with innstilling and vedtak apart', async () => {
    const brief = await written({ kind: 'sak', sak: { organ: 'STY', year: 2025, number: 12 } }, { kind: 'moetenotat' });
    expect(brief.title).toMatch(/^Møtenotat: Sak 12\/25/u);
    expect(textsOf(partsOf(brief, 'innstilling'))).toContain(
      'Fjordrådet skal kreve nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.',
    );
    expect(textsOf(partsOf(brief, 'vedtak'))[0]).toBe('Fjordrådet krever nitrogenrensing i alle kommuner rundt Blåfjorden innen 2030.');
    expect(JSON.stringify(brief.sections)).not.toContain('Gebyret');
  });
});

describe('a theme', () => {
  it('written as a question is what it asks about', async () => {
    const brief = await written('Hva er vedtatt om Blåfjorden?');
    expect(brief.title).toBe('Blåfjorden');
    expect(brief).toEqual(await written('Blåfjorden'));
  });

  it('that names a sak is that sak', async () => {
    const sak: BriefScope = { kind: 'sak', sak: { organ: 'STY', year: 2025, number: 12 } };
    expect(await written('Hva ble vedtatt i styrets sak 12/25?')).toEqual(await written(sak));
    expect(await written('Sak nr. 12/25 rensing')).toEqual(await written(sak));
  });

  it('with less than three things to say makes a møtenotat and a faktaark all the same', async () => {
    for (const kind of ['moetenotat', 'faktaark'] as const) {
      expect((await written('torskebestanden', { kind })).keyMessages.length).toBeGreaterThan(0);
    }
  });
});

describe('a scope', () => {
  it('may be documents', async () => {
    const path = 'styret/saksframlegg-12-25.md';
    const brief = await written({ kind: 'documents', documentIds: [documentIdOf(path)], theme: null });
    expect(new Set(brief.citations.map(({ documentId }) => documentId))).toEqual(new Set([documentIdOf(path)]));
    expect(brief.title).toBe('Saksframlegg: Rensing av Blåfjorden');
  });

  it('may be a period', async () => {
    const [from, to] = [isoDate(2025, 1, 1), isoDate(2025, 12, 31)];
    if (from === null || to === null) throw new Error('no such day');
    const brief = await written({ kind: 'period', from, to, theme: null });
    expect(brief.title).toBe('2025');
    expect(JSON.stringify(brief)).not.toContain('Torskebestanden');
  });

  it('must be well formed', async () => {
    const { today } = requestFor('x');
    const earlier = isoDate(2020, 1, 1) ?? today;
    const wrong: readonly (readonly [BriefScope, string])[] = [
      [{ kind: 'theme', theme: '  ' }, 'invalid-input'],
      [{ kind: 'theme', theme: 'a'.repeat(301) }, 'invalid-input'],
      [{ kind: 'documents', documentIds: ['nei' as DocumentId], theme: null }, 'not-found'],
      [{ kind: 'period', from: today, to: earlier, theme: null }, 'invalid-input'],
    ];
    for (const [scope, code] of wrong) await expect(briefOf(writer, requestFor(scope))).rejects.toMatchObject({ code });
  });
});

describe('a refusal', () => {
  it('is given with the nearest places when the archive has nothing', async () => {
    const brief = await briefOf(writer, requestFor('romferger til Mars'));
    expect(brief).toMatchObject({ kind: 'refused', code: 'no-evidence', reason: expect.stringContaining('«romferger til Mars»') });
  });

  it('is given when there are not three things to say', async () => {
    expect(await briefOf(writer, requestFor('torskebestanden'))).toMatchObject({ kind: 'refused', code: 'too-little-evidence' });
  });

  it('sends a question with one answer to Spør', async () => {
    const brief = await briefOf(writer, requestFor('Hvem er direktør i Fjordrådet?'));
    expect(brief).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Spør') });
  });
});

describe('the events', () => {
  it('tell how far the work is, and end with the brief', async () => {
    const events = await eventsOf(writer, requestFor('Blåfjorden'));
    expect(events.map(({ kind }) => kind)).toEqual(['gathering', 'claims', 'composing', 'brief-end']);
  });

  it('stop when the reader has left', async () => {
    await expect(eventsOf(writer, requestFor('Blåfjorden'), AbortSignal.abort())).rejects.toThrow(/abort/iu);
  });
});
