import { afterEach, describe, expect, it } from 'vitest';
import { passageId } from '#domain/ids.ts';
import { cite } from '#domain/citation.ts';
import { statement } from '#domain/statement.ts';
import { LivingArchive } from '../../evals/testing/http/living-archive.ts';
import { MINE, sending } from '../../evals/testing/http/people-app.ts';
import { sampleDraft } from '../../evals/testing/people/sample-draft.ts';
import { documentIdOf } from '../../ingest/load/scan-corpus.ts';
import { citedSources } from '../people/cited-source.ts';

const TITLE = 'Ferjesambandet til Kanarøya';
const QUOTE = 'Ferjen til Kanarøya koster 45 kroner fra mai 2025.';
const TEXT = `# ${TITLE}\n\n${QUOTE}\n\nKanarifuglen skal telle de reisende hver uke, og tallene sendes til havnesjefen.\n`;
const MARKED = TEXT.replace('\n\n', '\n\nUnntatt offentlighet, jf. offl. § 13\n\n');
const QUESTION = 'Hva koster ferjen til Kanarøya?';
/** What stands nowhere but in the document; the question's own words are the asker's. */
const SECRETS = ['45 kroner', 'Ferjesambandet', 'Kanarifuglen', 'havnesjefen'];

/** An archive where the document has been answered from, shared, and made a brief of, while it was open. */
class Kept {
  readonly living = new LivingArchive();
  shared = '';
  brief = '';

  async make(): Promise<void> {
    const { living } = this;
    living.write('ferje.md', TEXT);
    living.write('bro.md', '# Broen over elva\n\nKommunen vedtok å bygge en ny bro over elva i 2025.\n');
    await living.ingest();
    const answer = await living.text('/api/answers', sending('POST', { question: QUESTION, conversationId: 'samtale-1' }, MINE));
    if (!answer.includes('45 kroner')) throw new Error('The question is not answered as the test expects');
    const share = await living.request('/api/shared-answers', sending('POST', { conversationId: 'samtale-1', number: 1 }, MINE));
    ({ id: this.shared } = await share.json());
    this.brief = this.#makeBrief();
  }

  #makeBrief(): string {
    const { reader } = this.living.archive;
    const id = documentIdOf('ferje.md');
    const passage = [1, 2, 3].flatMap((ordinal) => reader.passage(passageId(id, ordinal)) ?? []).find(({ text }) => text.includes(QUOTE));
    const citation = passage === undefined ? null : cite(passage, QUOTE);
    const said = citation === null ? null : statement(QUOTE, [citation]);
    if (citation === null || said === null) throw new Error('The document is not read as the test expects');
    const part = { kind: 'statement', statement: said, standing: null } as const;
    const { content } = sampleDraft();
    const draft = {
      content: {
        ...content,
        title: TITLE,
        theme: TITLE,
        lead: [part],
        keyMessages: [part, part, part] as const,
        sections: [],
        furtherReading: [citation],
        unknown: [],
        citations: [citation],
      },
      title: null,
      rewordings: [],
      sources: citedSources([citation], (cited) => reader.document(cited)),
    };
    return this.living.people.briefs.create(draft, null).id;
  }

  /** All that is told of what was kept. */
  async everything(): Promise<string> {
    const { living, brief, shared } = this;
    const places = await Promise.all([
      living.text('/api/conversations/samtale-1', { headers: MINE }),
      living.text('/api/conversations', { headers: MINE }),
      living.text(`/api/shared-answers/${shared}`),
      living.text(`/api/briefs/${brief}`),
      living.text('/api/briefs'),
      living.text(`/api/briefs/${brief}/verification`),
      living.text(`/api/briefs/${brief}/versions/1/diff`),
      living.text(`/api/briefs/${brief}/export?format=md`),
      living.text(`/api/briefs/${brief}/export?format=json`),
      living.text('/api/suggestions', sending('POST', { cited: [`${documentIdOf('ferje.md')}#1`], asked: [QUESTION] })),
    ]);
    return places.join('\n');
  }

  async found(word: string): Promise<number[]> {
    const lists = ['/api/conversations', '/api/briefs'].map(async (route) => {
      const { total }: { total: number } = await (
        await this.living.request(`${route}?q=${encodeURIComponent(word)}`, { headers: MINE })
      ).json();
      return total;
    });
    return Promise.all(lists);
  }
}

async function expectWithheld(kept: Kept): Promise<void> {
  const told = await kept.everything();
  for (const secret of SECRETS) expect(told).not.toContain(secret);
  for (const word of ['45 kroner', 'ferjesambandet']) expect(await kept.found(word), word).toEqual([0, 0]);
  // What the person asked is the person's own.
  expect((await kept.found('koster'))[0]).toBe(1);
}

async function expectShown(kept: Kept): Promise<void> {
  expect(await kept.everything()).toContain('45 kroner');
  expect((await kept.found('45 kroner'))[0]).toBe(1);
}

const AFTER: Readonly<Record<string, (living: LivingArchive) => Promise<unknown>>> = {
  'it is marked': async () => undefined,
  'the closed file is renamed': (living) => {
    living.move('ferje.md', 'ferje-2.md');
    return living.ingest();
  },
  'the closed file is moved': (living) => {
    living.move('ferje.md', 'arkiv/2025/ferje.md');
    return living.ingest();
  },
  'the closed file is deleted': (living) => {
    living.remove('ferje.md');
    return living.ingest();
  },
  'every file is read anew': (living) => living.ingest(true),
  'the closed file is renamed and every file read anew': (living) => {
    living.move('ferje.md', 'ferje-2.md');
    return living.ingest(true);
  },
  'the archive is built anew': (living) => living.buildAnew(),
  'the closed file is renamed and the archive built anew': (living) => {
    living.move('ferje.md', 'ferje-2.md');
    return living.buildAnew();
  },
  'the closed file is deleted and the archive built anew': (living) => {
    living.remove('ferje.md');
    return living.buildAnew();
  },
  'another file takes its name': (living) => {
    living.remove('ferje.md');
    living.write('ferje.md', '# Rutetider\n\nBåten går klokka ni hver morgen.\n');
    return living.ingest();
  },
};

describe('what was told of a document while it was open', () => {
  let kept: Kept;
  afterEach(() => kept.living.close());

  async function begun(): Promise<Kept> {
    kept = new Kept();
    await kept.make();
    await expectShown(kept);
    return kept;
  }

  it.each(Object.keys(AFTER))('is withheld everywhere after %s', async (what) => {
    const { living } = await begun();
    living.write('ferje.md', MARKED);
    await living.ingest();
    await AFTER[what]?.(living);
    await expectWithheld(kept);
  });

  it.each([
    ['marked and renamed at once', 'ferje-2.md', MARKED],
    ['moved to a folder that closes it', 'Unntatt offentlighet/ferje.md', TEXT],
    ['renamed to a name that closes it', 'ferje unntatt offentlighet.md', TEXT],
  ])('is withheld when the file is %s, and after that is deleted', async (_, name, text) => {
    const { living } = await begun();
    living.remove('ferje.md');
    living.write(name, text);
    await living.ingest();
    await expectWithheld(kept);
    living.remove(name);
    await living.ingest();
    await expectWithheld(kept);
    await living.buildAnew();
    await expectWithheld(kept);
  });

  it('is withheld when the words become a closed part of a paper that is open', async () => {
    const { living } = await begun();
    living.write(
      'ferje.md',
      `# Møteprotokoll\n\n## Sak 1/25 Bro\n\nKommunen vedtok en bro.\n\n## Sak 2/25 ${TITLE} (unntatt offentlighet)\n\n${QUOTE}\n\nKanarifuglen teller for havnesjefen.\n\n## Sak 3/25 Eventuelt\n\nIngen saker.\n`,
    );
    await living.ingest();
    const told = await kept.everything();
    for (const secret of ['45 kroner', 'Kanarifuglen', 'havnesjefen']) expect(told).not.toContain(secret);
    expect(await kept.found('45 kroner')).toEqual([0, 0]);
  });

  it.each([
    ['its marking is taken out', (living: LivingArchive) => living.write('ferje.md', TEXT)],
    [
      'its marking is taken out and a sentence added',
      (living: LivingArchive) => living.write('ferje.md', `${TEXT}\nNy setning om ruten.\n`),
    ],
  ])('is shown again once %s', async (_, open) => {
    const { living } = await begun();
    living.write('ferje.md', MARKED);
    await living.ingest();
    await expectWithheld(kept);
    open(living);
    await living.ingest();
    await expectShown(kept);
  });

  it('is shown again once the same content is read as open under another name, and stays so when that is deleted', async () => {
    const { living } = await begun();
    living.write('ferje.md', MARKED);
    await living.ingest();
    living.remove('ferje.md');
    await living.ingest();
    living.write('ferje-apen.md', TEXT);
    await living.ingest();
    await expectShown(kept);
    living.remove('ferje-apen.md');
    await living.ingest();
    await expectShown(kept);
  });

  it('stays shown when a document that was never closed is deleted', async () => {
    const { living } = await begun();
    living.write('annet.md', '# Annet\n\nUnntatt offentlighet\n\nSaken gjelder lønn til en ansatt i kommunen.\n');
    living.remove('ferje.md');
    await living.ingest();
    await expectShown(kept);
  });

  it('completes no question from a conversation once its source is closed', async () => {
    const { living } = await begun();
    living.write('ferje.md', MARKED);
    await living.ingest();
    const followUp = await living.text(
      '/api/answers',
      sending('POST', { question: 'Og hva med tallene?', conversationId: 'samtale-1' }, MINE),
    );
    for (const secret of [...SECRETS, 'Kanarøya']) expect(followUp).not.toContain(secret);
  });
});
