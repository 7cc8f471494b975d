import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { FJORD, PROTOKOLL, sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import type { BriefEdit } from './brief-edit.ts';
import type { BriefDraft } from './brief-draft.ts';
import { editBrief } from './edit-brief.ts';
import { createEditVerifier } from './verify/verify-edited.ts';
import { lostStatements, uncoveredStatements, type VerificationTools, verifyBrief } from './verify-brief.ts';
import { writtenContent } from './written-content.ts';

const TOOLS: VerificationTools = {
  verifyEdited: createEditVerifier(createNorwegianAnalyser()),
  readPassage: (id) => [FJORD.passage, PROTOKOLL.passage].find((passage) => passage.id === id) ?? null,
  sourceState: () => ({ kind: 'as-cited' }),
};

function draftWith(...edits: readonly BriefEdit[]): BriefDraft {
  const result = editBrief(sampleDraft(), edits);
  if (result.kind === 'refused') throw new Error(result.why);
  return result.draft;
}

describe('verifyBrief', () => {
  it('finds every sentence of a new brief covered', () => {
    const verification = verifyBrief(sampleDraft(), TOOLS);
    expect(verification.title).toEqual({ kind: 'covered' });
    expect(verification.statements).toHaveLength(13);
    expect(uncoveredStatements(verification)).toEqual([]);
    expect(lostStatements(verification)).toEqual([]);
  });

  it('tells a sound rewording from one that says something else', () => {
    const sound = draftWith({ kind: 'reword', statement: 3, text: 'Innen 2030 skal utslippene reduseres med 40 %.' });
    expect(uncoveredStatements(verifyBrief(sound, TOOLS))).toEqual([]);
    const false_ = draftWith({ kind: 'reword', statement: 3, text: 'Innen 2030 skal utslippene reduseres med 50 %.' });
    expect(verifyBrief(false_, TOOLS).statements[3]).toMatchObject({
      reworded: true,
      verification: { kind: 'no-longer-covered', missing: ['50'] },
    });
  });

  it('holds a title that a person has written against all that the brief cites', () => {
    expect(verifyBrief(draftWith({ kind: 'title', text: 'En ren Oslofjord' }), TOOLS).title).toEqual({ kind: 'covered' });
    expect(verifyBrief(draftWith({ kind: 'title', text: 'Bergen vil rense fjorden' }), TOOLS).title.kind).toBe('no-longer-covered');
  });

  it('counts as lost a statement whose source is closed, removed or without the words', () => {
    const now = FJORD.cite('Over 65 kommuner er medlemmer.');
    const states = [{ kind: 'closed' }, { kind: 'removed' }, { kind: 'changed', now: null }, { kind: 'changed', now }] as const;
    const lost = states.map((state) => lostStatements(verifyBrief(sampleDraft(), { ...TOOLS, sourceState: () => state })).length);
    expect(lost).toEqual([13, 13, 13, 0]);
  });
});

describe('writtenContent', () => {
  it('reads as the people wrote it, and marks what is not covered', () => {
    const draft = draftWith(
      { kind: 'title', text: 'Bergen vil rense' },
      { kind: 'reword', statement: 1, text: 'Osloregionen skal arbeide for ren Oslofjord.' },
      { kind: 'reword', statement: 2, text: 'Over 70 kommuner er medlemmer.' },
      { kind: 'reword', statement: 7, text: 'bedre rensing' },
    );
    const content = writtenContent(draft, verifyBrief(draft, TOOLS));
    expect(content.title).toBe('Bergen vil rense [ikke belagt i kildene]');
    expect(content.keyMessages.map(({ statement }) => statement.text)).toEqual([
      'Osloregionen skal arbeide for ren Oslofjord.',
      'Over 70 kommuner er medlemmer. [ikke belagt i kildene]',
      'Utslippene skal reduseres med 40 prosent innen 2030.',
    ]);
    expect(content.keyMessages[1]?.statement.citations).toEqual(sampleDraft().content.keyMessages[1]?.statement.citations);
    expect(content.sections[1]?.parts[1]).toMatchObject({ kind: 'list', items: [{}, { text: 'oppsyn' }, { text: 'veiledning' }] });
  });

  it('keeps a figure only while the sentence still gives it', () => {
    const draft = draftWith({ kind: 'reword', statement: 10, text: 'Utslippene skal reduseres innen 2030.' });
    const part = writtenContent(draft, verifyBrief(draft, TOOLS)).sections[1]?.parts[2];
    expect(part).toMatchObject({ kind: 'statement', statement: { text: 'Utslippene skal reduseres innen 2030.' } });
  });

  it('is the content itself when nothing is reworded', () => {
    expect(writtenContent(sampleDraft(), verifyBrief(sampleDraft(), TOOLS))).toEqual(sampleDraft().content);
  });
});
