import type { BriefContent, BriefPart, StatementPart } from '#domain/brief.ts';
import { briefStatements } from '#domain/brief-statements.ts';
import { type Editorial, editorial } from '#domain/editorial.ts';
import type { IsoDate } from '#domain/ids.ts';
import type { Statement } from '#domain/statement.ts';
import type { BriefDraft } from '../../../server/brief/life/brief-draft.ts';
import { type SamplePassage, samplePassage } from './sample-passage.ts';

export const FJORD = samplePassage(
  'fjord.txt',
  'Osloregionen skal arbeide for en ren Oslofjord. Over 65 kommuner er medlemmer. Utslippene skal reduseres med 40 prosent innen 2030.',
);
export const PROTOKOLL = samplePassage(
  'protokoll.txt',
  'Strategiske føringer for 2025–2028 vedtas. Enstemmig vedtatt. Tiltakene er:\nrensing\noppsyn\nveiledning\nDet er 66 kommuner i regionen.',
);

/** A brief with a part of every kind, for tests; statements are numbered 0–12 as in the comments. */
export function sampleDraft(title: string | null = null): BriefDraft {
  const content: BriefContent = {
    kind: 'pressebrief',
    length: 'lang',
    theme: 'Oslofjorden',
    title: 'Oslofjorden',
    lead: [plain(FJORD, 'Osloregionen skal arbeide for en ren Oslofjord.')], // 0
    keyMessages: [
      plain(FJORD, 'Osloregionen skal arbeide for en ren Oslofjord.'), // 1
      plain(FJORD, 'Over 65 kommuner er medlemmer.'), // 2
      plain(FJORD, 'Utslippene skal reduseres med 40 prosent innen 2030.'), // 3
    ],
    sections: [
      { kind: 'vedtak', heading: 'Hva er vedtatt', parts: [decision()] }, // 4, 5
      { kind: 'bakgrunn', heading: 'Bakgrunn', parts: [link(), list(), figure(), conflict()] }, // 6–9, 10, 11–12
    ],
    slides: [],
    furtherReading: [PROTOKOLL.cite('veiledning')],
    unknown: [{ kind: 'videre', heading: 'Hva skjer videre', text: link() }],
    citations: [],
    mode: 'extractive',
    model: null,
  };
  const cited = [...briefStatements(content).flatMap((statement) => statement.citations), ...content.furtherReading];
  const citations = [...new Map(cited.map((citation) => [`${citation.passageId} ${citation.range.start}`, citation])).values()];
  // As it comes from the database: no two parts are one object.
  const copy: BriefContent = structuredClone({ ...content, citations });
  return { content: copy, title, rewordings: [], sources: [FJORD.source, PROTOKOLL.source] };
}

function plain(from: SamplePassage, text: string): StatementPart {
  return { kind: 'statement', statement: from.state(text), standing: null };
}

function decision(): BriefPart {
  return {
    kind: 'vedtak',
    points: [PROTOKOLL.state('Strategiske føringer for 2025–2028 vedtas.')],
    adoption: PROTOKOLL.state('Enstemmig vedtatt.'),
    sak: { organ: 'REP', year: 2024, number: 10, display: 'Sak 10/24' },
    organ: { code: 'REP', name: 'Representantskapet' },
    date: '2024-06-11' as IsoDate,
  };
}

function list(): BriefPart {
  const items: readonly [Statement, ...Statement[]] = [
    PROTOKOLL.state('rensing'),
    PROTOKOLL.state('oppsyn'),
    PROTOKOLL.state('veiledning'),
  ];
  return { kind: 'list', standing: { heading: null, leadIn: PROTOKOLL.state('Tiltakene er:') }, items };
}

function figure(): BriefPart {
  const statement = FJORD.state('Utslippene skal reduseres med 40 prosent innen 2030.');
  return { kind: 'figure', figures: [{ text: '40 prosent', year: 2030 }], confirmed: null, statement, standing: null, input: true };
}

function conflict(): BriefPart {
  return {
    kind: 'conflict',
    sides: [
      { statement: PROTOKOLL.state('Det er 66 kommuner i regionen.'), date: '2024-06-11' as IsoDate },
      { statement: FJORD.state('Over 65 kommuner er medlemmer.'), date: null },
    ],
  };
}

function link(): Editorial {
  const sentence = editorial('Dette ligger bak.');
  if (sentence === null) throw new Error('The sample is made wrong');
  return sentence;
}
