import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../../ingest/norsk/norwegian-analyser.ts';
import { contentTerms } from '../../ingest/norsk/question-words.ts';
import { rewriteFollowUp } from './rewrite-follow-up.ts';
import { topicPhrase } from './topic-phrase.ts';
import type { Turn } from './turn.ts';

const analyser = createNorwegianAnalyser();

function turn(question: string, statements: readonly string[] = [], titles: readonly string[] = []): Turn {
  return { question, statements, titles };
}

/** An earlier turn, then follow-ups with what they are understood as. */
const CONVERSATIONS: readonly (readonly [Turn, Readonly<Record<string, string>>])[] = [
  [
    turn('Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028?', ['Renere fjord'], ['Strategiske føringer']),
    {
      'og for 2021–2024?': 'Hvilke innsatsområder er foreslått i strategiske føringer 2021–2024?',
      'kva med 2021?': 'Hvilke innsatsområder er foreslått i strategiske føringer 2021?',
      'hva med transport?': 'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028 når det gjelder transport?',
      'når ble de vedtatt?': 'Når ble innsatsområder i strategiske føringer 2025–2028 vedtatt?',
      'Er det vedtatt?': 'Er strategiske føringer 2025–2028 vedtatt?',
      'Hva står det der?': 'Hva står det i Strategiske føringer?',
      'Når ble den strategien vedtatt?': 'Når ble den strategien (strategiske føringer 2025–2028) vedtatt?',
      'Hvor mange er det?': 'Hvor mange er det (innsatsområder i strategiske føringer 2025–2028)?',
      'hvorfor?': 'Hvilke innsatsområder er foreslått i strategiske føringer 2025–2028, og hvorfor?',
      'fortell mer': 'Fortell mer om innsatsområder i strategiske føringer 2025–2028.',
      'og flere?': 'Hva mer står det om innsatsområder i strategiske føringer 2025–2028?',
    },
  ],
  [
    turn('Hva er visjonen for Osloregionen?', ['En bærekraftig region.']),
    {
      'Når ble den vedtatt?': 'Når ble visjonen for Osloregionen vedtatt?',
      'hva er målene deres?': 'Hva er målene til Osloregionen?',
      'Hva er deres mål?': 'Hva er Osloregionens mål?',
      'Hvem leder det?': 'Hvem leder Osloregionen?',
      'Hva betyr det?': 'Hva betyr visjonen for Osloregionen?',
      'Hva handler dette om?': 'Hva handler visjonen for Osloregionen om?',
      'og for Drammen?': 'Hva er visjonen for Drammen?',
      'hva med målene?': 'Hva er målene for Osloregionen?',
      'enn i 2023?': 'Hva er visjonen for Osloregionen i 2023?',
      'Gjelder det også for Drammen?': 'Gjelder visjonen for Osloregionen også for Drammen?',
      'Hvor mange bor der?': 'Hvor mange bor i Osloregionen?',
      'Korleis vart han vedteken?': 'Korleis vart visjonen for Osloregionen vedteken?',
      Utdyp: 'Fortell mer om visjonen for Osloregionen.',
      'Kan du fortelle mer om det?': 'Kan du fortelle mer om visjonen for Osloregionen?',
    },
  ],
  [
    turn('Hva ble vedtatt i sak 10/24?', ['Enstemmig vedtatt.']),
    {
      'og i sak 11/24?': 'Hva ble vedtatt i sak 11/24?',
      'og 11/24?': 'Hva ble vedtatt i sak 11/24?',
      'Hvem stemte imot?': 'Hvem stemte imot (sak 10/24)?',
      'Var det enstemmig?': 'Var sak 10/24 enstemmig?',
      'Og hvem var saksbehandler?': 'Hvem var saksbehandler (sak 10/24)?',
      'hvem?': 'Hva ble vedtatt i sak 10/24, og av hvem?',
      'når?': 'Hva ble vedtatt i sak 10/24, og når?',
      'Hva sto det i den saken?': 'Hva sto det i sak 10/24?',
    },
  ],
  [
    turn('Hvem leder sekretariatet?', ['Nina Strand leder sekretariatet.']),
    {
      'Når tiltrådte hun?': 'Når tiltrådte Nina Strand?',
      'Hvem var han?': 'Hvem var Nina Strand?',
      'hva er jobben hennes?': 'Hva er jobben til Nina Strand?',
      'Kven er ho?': 'Kven er Nina Strand?',
      'hvem ledet det før?': 'Hvem ledet sekretariatet før?',
      'og styret?': 'Hvem leder styret?',
    },
  ],
  [
    turn('Hva er målene for klima i Osloregionen?'),
    {
      'hva med transport?': 'Hva er målene for transport i Osloregionen?',
      'og i Drammen?': 'Hva er målene for klima i Drammen?',
      'hva med Drammen?': 'Hva er målene for klima i Drammen?',
      'enn målene for natur?': 'Hva er målene for natur i Osloregionen?',
      'kva med samferdsel?': 'Hva er målene for samferdsel i Osloregionen?',
    },
  ],
  [
    turn('Hvor mange kommuner deltok på stormøtet 5. mars 2024?'),
    {
      'Og i 2023?': 'Hvor mange kommuner deltok på stormøtet i 2023?',
      'og 6. mars 2023?': 'Hvor mange kommuner deltok på stormøtet 6. mars 2023?',
      'hvilke?': 'Hvilke kommuner deltok på stormøtet 5. mars 2024?',
      'hva ble sagt der?': 'Hva ble sagt på stormøtet 5. mars 2024?',
      'Hvem arrangerte det?': 'Hvem arrangerte stormøtet 5. mars 2024?',
    },
  ],
  [
    turn('Når ble samarbeidet stiftet?'),
    {
      'hvorfor?': 'Hvorfor ble samarbeidet stiftet?',
      'av hvem?': 'Når ble samarbeidet stiftet, og av hvem?',
      'Hvem ledet det?': 'Hvem ledet samarbeidet?',
      'Kor mange medlemer har det?': 'Kor mange medlemer har samarbeidet?',
      'Hva skjedde så?': 'Hva skjedde videre med samarbeidet?',
    },
  ],
  [
    turn('Hva vedtok styret i 2024?'),
    {
      'og i mars?': 'Hva vedtok styret i mars 2024?',
      'enn representantskapet i 2023?': 'Hva vedtok representantskapet i 2023?',
    },
  ],
  [
    turn('Hva mener Drammen kommune om transport?'),
    {
      'og Oslo?': 'Hva mener Oslo kommune om transport?',
      'og om klima?': 'Hva mener Drammen kommune om klima?',
      'Hva mener de om klima?': 'Hva mener Drammen kommune om klima?',
    },
  ],
  [
    turn('Hva sier strategien om sirkulærøkonomi?'),
    {
      'Når ble den vedtatt?': 'Når ble strategien vedtatt?',
      'Gjelder dette alle kommunene?': 'Gjelder sirkulærøkonomi alle kommunene?',
      'og kraft?': 'Hva sier strategien om kraft?',
    },
  ],
  [
    turn('Hvem er direktør i Osloregionen?', ['Nina Strand er direktør i Osloregionen.']),
    {
      'og styreleder?': 'Hvem er styreleder i Osloregionen?',
      'Hvem var det før?': 'Hvem var direktør i Osloregionen før?',
      'Hva sier hun om Oslofjorden?': 'Hva sier Nina Strand om Oslofjorden?',
    },
  ],
  [turn('Hva sa Røkke i 2008?'), { 'Hvem er han?': 'Hvem er Røkke?', 'fortell mer': 'Fortell mer om det Røkke sa i 2008.' }],
  [
    turn('Kva er dei overordna måla i strategien?'),
    {
      'kven vedtok dei?': 'Kven vedtok dei overordna måla i strategien?',
      'kva med visjonen?': 'Kva er visjonen i strategien?',
      'fortel meir': 'Fortel meir om dei overordna måla i strategien.',
      'kvifor?': 'Kva er dei overordna måla i strategien, og kvifor?',
    },
  ],
  [
    turn('Which municipalities are members of Osloregionen?'),
    {
      'and in 2021?': 'Which municipalities are members of Osloregionen in 2021?',
      'when was it founded?': 'When was Osloregionen founded?',
      'What are their goals?': 'What are Osloregionen’s goals?',
      'tell me more': 'Tell me more about municipalities that are members of Osloregionen.',
    },
  ],
];
const FOLLOW_UPS = CONVERSATIONS.flatMap(([earlier, followUps]) =>
  Object.entries(followUps).map(([followUp, understood]) => ({ earlier, followUp, understood })),
);

describe('a follow-up', () => {
  it.each(FOLLOW_UPS)('«$followUp» after «$earlier.question» is «$understood»', ({ earlier, followUp, understood }) => {
    expect(rewriteFollowUp(followUp, [earlier], analyser)).toEqual({ question: understood, rewritten: true, from: earlier.question });
  });

  it.each(FOLLOW_UPS)('«$followUp» stands alone once it is rewritten', ({ earlier, understood }) => {
    expect(rewriteFollowUp(understood, [earlier], analyser).question).toBe(understood);
  });

  it('is completed from the last turn that was about something', () => {
    const earlier = [turn('Hvem leder styret?'), turn('Hva er visjonen for Osloregionen?'), turn('Takk!')];
    expect(rewriteFollowUp('Når ble den vedtatt?', earlier, analyser).from).toBe('Hva er visjonen for Osloregionen?');
  });

  it('is completed from the rewritten question before it, turn after turn', () => {
    let earlier = turn('Når ble samarbeidet stiftet?');
    for (const followUp of ['av hvem?', 'hvorfor?']) earlier = turn(rewriteFollowUp(followUp, [earlier], analyser).question);
    expect(earlier.question).toBe('Hvorfor ble samarbeidet stiftet?');
  });

  it('is left alone when nothing was asked before', () => {
    expect(rewriteFollowUp('og i 2021?', [], analyser)).toEqual({ question: 'og i 2021?', rewritten: false, from: null });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'og',
    'hva',
    'med',
    'det',
    'den',
    'de',
    'når',
    'ble',
    'der',
    'deres',
    'hun',
    'Oslo',
    '2021',
    '(',
    '«x',
    '»',
    '?',
    '😀',
    'i',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('is given back as it is or as a question with its topic, and never breaks the rewriting', () => {
    fc.assert(
      fc.property(text, text, text, (question, asked, title) => {
        const earlier = [turn(asked, [title], [title])];
        const { question: understood, rewritten, from } = rewriteFollowUp(question, earlier, analyser);
        expect(rewritten ? from : understood).toBe(rewritten ? asked : question);
        expect(understood.length).toBeLessThanOrEqual(Math.max(question.length, 2_000));
      }),
      { numRuns: 500 },
    );
  });
});

const STANDS_ALONE = [
  'Når ble det vedtatt å utrede høyhastighetstog?',
  'Hvor mange kommuner er det i Osloregionen?',
  'Finnes det planer for jernbane til Sverige?',
  'Hva er det som skiller styret fra representantskapet?',
  'Hva er det viktigste i strategien?',
  'Hva står det i strategien om transport?',
  'Hvorfor er det nødvendig å rense fjorden?',
  'Hvor lang tid tar det å behandle en sak?',
  'Når ble det siste styremøtet holdt?',
  'Hva er de overordnede målene?',
  'Hvem er den nye direktøren?',
  'Hva sier styret om sin egen rolle?',
  'Hva gjør styret når det er uenighet?',
  'Hvilke kommuner mener at de bør få mer?',
  'Hva skjer i Drammen i år?',
  'Kva er det som gjer at fjorden er i dårleg stand?',
  'Kor mange kommunar er det i rådet?',
  'Er det vedteke eit nytt handlingsprogram?',
  'Hva heter kommunen der møtet ble holdt?',
  'For hvilken periode gjelder strategien?',
  'I hvilket år ble samarbeidet stiftet?',
  'Og hvilke saker behandlet representantskapet i 2024?',
  'Oslofjorden',
  'vedtak om transport 2024',
  'Hvem leder sekretariatet?',
  'Which municipalities are members?',
  'Is it true that Oslo is a member?',
  'How many members are there in the council?',
];

describe('a question that stands alone', () => {
  const earlier = turn('Hva er visjonen for Osloregionen?', ['Nina Strand la fram visjonen.'], ['Visjon og mål']);

  it.each(STANDS_ALONE)('«%s» is not touched', (question) => {
    expect(rewriteFollowUp(question, [earlier], analyser)).toEqual({ question, rewritten: false, from: null });
  });
});

const QUESTIONS = new URL('../../../shared/eval/norquad/questions-validation.jsonl', import.meta.url);

describe('the questions of NorQuAD', () => {
  const present = existsSync(QUESTIONS);
  const questions = present
    ? readFileSync(QUESTIONS, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => /"question": "((?:[^"\\]|\\.)*)"/u.exec(line)?.[1] ?? [])
    : [];

  it.skipIf(!present)('are hardly ever taken for follow-ups: fewer than 1 % (skipped when ../shared is absent)', () => {
    const earlier = turn('Hvem leder sekretariatet?', ['Nina Strand leder sekretariatet.'], ['Budsjettnotat']);
    const wrong = questions.filter((question) => rewriteFollowUp(question, [earlier], analyser).rewritten);
    expect(questions.length).toBeGreaterThan(400);
    expect(wrong.length / questions.length, wrong.join('\n')).toBeLessThan(0.01);
  });

  it.skipIf(!present)('give a topic of their own words, and carry it on (skipped when ../shared is absent)', () => {
    for (const question of questions) {
      const topic = topicPhrase(question);
      const known = new Set(analyser.terms(question).map(({ term }) => term));
      const terms = contentTerms(analyser.terms(topic)).map(({ term }) => term);
      expect(
        terms.filter((term) => !known.has(term)),
        `${question} → ${topic}`,
      ).toEqual([]);
      if (terms.length === 0) continue;
      const { question: more } = rewriteFollowUp('Fortell mer', [turn(question)], analyser);
      const carried = new Set(analyser.terms(more).map(({ term }) => term));
      expect(
        terms.filter((term) => !carried.has(term)),
        more,
      ).toEqual([]);
    }
  });
});
