import { describe, expect, it } from 'vitest';
import { briefStatements } from '#domain/brief-statements.ts';
import { sampleDraft } from '../../../evals/testing/people/sample-draft.ts';
import { type BriefDraft, draftStatements, draftTitle } from './brief-draft.ts';
import type { BriefEdit } from './brief-edit.ts';
import { editBrief } from './edit-brief.ts';

function edited(draft: BriefDraft, ...edits: readonly BriefEdit[]): BriefDraft {
  const result = editBrief(draft, edits);
  if (result.kind === 'refused') throw new Error(result.why);
  return result.draft;
}

function texts(draft: BriefDraft): string[] {
  return draftStatements(draft).map(({ text }) => text);
}

describe('editBrief', () => {
  it('numbers statements as they are read', () => {
    expect(texts(sampleDraft())).toEqual([
      'Osloregionen skal arbeide for en ren Oslofjord.',
      'Osloregionen skal arbeide for en ren Oslofjord.',
      'Over 65 kommuner er medlemmer.',
      'Utslippene skal reduseres med 40 prosent innen 2030.',
      'Strategiske føringer for 2025–2028 vedtas.',
      'Enstemmig vedtatt.',
      'Tiltakene er:',
      'rensing',
      'oppsyn',
      'veiledning',
      'Utslippene skal reduseres med 40 prosent innen 2030.',
      'Det er 66 kommuner i regionen.',
      'Over 65 kommuner er medlemmer.',
    ]);
  });

  it('puts a person’s words beside the source’s, which are never lost', () => {
    const draft = edited(sampleDraft(), { kind: 'reword', statement: 2, text: ' Flere enn 65 kommuner er med. ' });
    expect(texts(draft)[2]).toBe('Flere enn 65 kommuner er med.');
    expect(draftStatements(draft)[2]).toMatchObject({ reworded: true, statement: { text: 'Over 65 kommuner er medlemmer.' } });
    expect(draft.content).toEqual(sampleDraft().content);
    expect(texts(edited(draft, { kind: 'restore', statement: 2 }))).toEqual(texts(sampleDraft()));
    expect(edited(draft, { kind: 'reword', statement: 2, text: 'Over 65 kommuner er medlemmer.' }).rewordings).toEqual([]);
  });

  it('gives the brief another title', () => {
    const draft = edited(sampleDraft(), { kind: 'title', text: ' Ren fjord ' });
    expect(draftTitle(draft)).toBe('Ren fjord');
    expect(draft.content.title).toBe('Oslofjorden');
  });

  it('takes a statement out, and what was written elsewhere stays where it was written', () => {
    const reworded = edited(sampleDraft(), { kind: 'reword', statement: 8, text: 'oppsyn med båter' });
    const draft = edited(reworded, { kind: 'remove', statement: 0 }, { kind: 'remove', statement: 7 });
    expect(draft.content.lead).toEqual([]);
    expect(texts(draft).slice(5, 8)).toEqual(['Tiltakene er:', 'oppsyn med båter', 'veiledning']);
    expect(draft.rewordings).toEqual([{ statement: 6, text: 'oppsyn med båter' }]);
  });

  it('takes out a lead-in alone, and a list with its last item', () => {
    expect(texts(edited(sampleDraft(), { kind: 'remove', statement: 6 }))).not.toContain('Tiltakene er:');
    const items = [7, 8, 9].map((statement): BriefEdit => ({ kind: 'remove', statement }));
    expect(texts(edited(sampleDraft(), ...items))).not.toContain('Tiltakene er:');
  });

  it('takes out a vedtak and a disagreement of two as a whole, and the section with its last part', () => {
    const draft = edited(sampleDraft(), { kind: 'remove', statement: 5 }, { kind: 'remove', statement: 11 });
    expect(draft.content.sections.map(({ kind }) => kind)).toEqual(['bakgrunn']);
    expect(draft.content.sections[0]?.parts.map(({ kind }) => kind)).toEqual(['editorial', 'list', 'figure']);
  });

  it('cites only what is still said, and what is for further reading', () => {
    const before = sampleDraft();
    const draft = edited(before, { kind: 'remove', statement: 4 }, { kind: 'remove', statement: 11 });
    const quotes = draft.content.citations.map(({ quote }) => quote);
    expect(quotes).toContain('veiledning');
    expect(quotes).not.toContain('Enstemmig vedtatt.');
    expect(quotes).not.toContain('Det er 66 kommuner i regionen.');
    expect(new Set(briefStatements(draft.content).flatMap(({ citations }) => citations.map(({ quote }) => quote)))).toEqual(
      new Set(quotes),
    );
  });

  it('puts linking sentences in and takes them out', () => {
    const draft = edited(
      sampleDraft(),
      { kind: 'add-editorial', section: 1, before: 1, text: 'Tiltakene står her.' },
      { kind: 'add-editorial', section: 1, before: 4, text: 'Mer kommer siden.' },
      { kind: 'remove-editorial', section: 1, part: 0 },
    );
    const parts = draft.content.sections[1]?.parts ?? [];
    expect(parts.map((part) => (part.kind === 'editorial' ? part.text : part.kind))).toEqual([
      'Tiltakene står her.',
      'list',
      'figure',
      'conflict',
      'Mer kommer siden.',
    ]);
  });

  it('drops a section that is left with linking sentences only', () => {
    const draft = edited(
      sampleDraft(),
      { kind: 'add-editorial', section: 0, before: 0, text: 'Dette ligger bak.' },
      { kind: 'remove', statement: 4 },
    );
    expect(draft.content.sections.map(({ kind }) => kind)).toEqual(['bakgrunn']);
  });

  it.each<[string, BriefEdit, string]>([
    ['rewording of a vedtak', { kind: 'reword', statement: 4, text: 'De vedtok føringene.' }, 'gjengis ordrett'],
    ['rewording of how it was adopted', { kind: 'reword', statement: 5, text: 'Vedtatt.' }, 'gjengis ordrett'],
    ['fewer than three hovedbudskap', { kind: 'remove', statement: 2 }, 'alltid tre hovedbudskap'],
    ['a linking sentence with a fact', { kind: 'add-editorial', section: 1, before: 0, text: 'Det kostet 12 millioner.' }, 'ikke ha tall'],
    [
      'a linking sentence that judges the matter, with what must go and what would do',
      { kind: 'add-editorial', section: 1, before: 0, text: 'Vedtaket er ulovlig.' },
      'sortert etter tema.» eller «Les mer i kildene til slutt.» Dette må ut: «ulovlig».',
    ],
    ['a linking sentence in no section', { kind: 'add-editorial', section: 7, before: 0, text: 'Her.' }, 'finnes ikke i denne versjonen'],
    ['a statement that is not there', { kind: 'reword', statement: 99, text: 'x' }, 'finnes ikke i denne versjonen'],
    ['removal of a fact as if it were a link', { kind: 'remove-editorial', section: 1, part: 1 }, 'finnes ikke i denne versjonen'],
  ])('refuses %s, and makes none of the other changes', (_, edit, why) => {
    expect(editBrief(sampleDraft(), [{ kind: 'title', text: 'Ny' }, edit])).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });
});
