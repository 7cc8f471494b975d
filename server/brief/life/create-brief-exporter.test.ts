import { describe, expect, it } from 'vitest';
import type { Checksum, IsoDate } from '#domain/ids.ts';
import { openArchive } from '../../../ingest/open-archive.ts';
import { sampleDocument } from '../../../evals/testing/ingest/sample-document.ts';
import { FJORD, PROTOKOLL, sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import type { BriefStanding } from './brief-status.ts';
import { createBriefExporter } from './create-brief-exporter.ts';

const APPROVED: BriefStanding = {
  status: 'godkjent',
  checked: { by: 'Kari', at: '2026-11-02T10:00:00.000Z' },
  approved: { by: 'Bo', at: '2026-11-03T10:00:00.000Z' },
};
const NEW = 'b'.repeat(64) as Checksum;

/** The sample brief as Markdown, approved, with the protokoll as it is in the archive today. */
async function exported(protokoll: { readonly texts: readonly string[]; readonly revision?: Checksum }): Promise<string> {
  const archive = openArchive(':memory:');
  for (const sample of [
    { path: 'fjord.txt', title: 'Fjordplan', texts: [FJORD.passage.text] },
    { path: 'protokoll.txt', title: 'Protokoll', ...protokoll },
  ]) {
    const { input, content } = sampleDocument(sample);
    archive.writer.putDocument(input, content);
  }
  const today = (): IsoDate => '2026-11-21' as IsoDate;
  const exporter = createBriefExporter({ reader: archive.reader, baseUrl: 'https://arkiv.example.no', letterhead: null, today });
  const { bytes } = await exporter({ ...APPROVED, content: sampleDraft().content }, 'md');
  return new TextDecoder().decode(bytes);
}

describe('an approved brief', () => {
  it('is approved while its sources stand, also when the words have moved in a new revision', async () => {
    for (const protokoll of [{ texts: [PROTOKOLL.passage.text] }, { texts: ['Nytt først.', PROTOKOLL.passage.text], revision: NEW }]) {
      const text = await exported(protokoll);
      expect(text).toContain('Godkjent av Bo 3. november 2026.');
      expect(text).not.toMatch(/UTKAST|kilden er endret|recheck/u);
    }
  });

  it('says at the top that a source has been changed since, and marks that sentence alone', async () => {
    const amended = PROTOKOLL.passage.text.replace('2025–2028 vedtas', '2025–2030 vedtas');
    // Brackets have a slash before them in Markdown.
    const text = (await exported({ texts: [amended], revision: NEW })).replaceAll('\\', '');
    expect(text).toContain('Godkjent av Bo 3. november 2026, men kilden til én setning er endret siden. Kontroller den på nytt.');
    expect(text.split('kilden er endret]')).toHaveLength(2);
    expect(text).toMatch(/«Strategiske føringer for 2025–2028 vedtas\.»\[\^\d+\] \*\*\[kilden er endret\]\*\*/u);
    expect(text).toContain('recheck: true');
  });
});
