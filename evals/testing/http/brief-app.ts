import type { BriefRefusal } from '#domain/brief.ts';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import type { BriefEvent, BriefRequest } from '../../../server/brief/brief-writer.ts';
import type { ExportedBrief } from '../../../server/brief/life/exported-brief.ts';
import { createEditVerifier } from '../../../server/brief/life/verify/verify-edited.ts';
import { FJORD, PROTOKOLL, sampleDraft } from '../people/sample-draft.ts';
import type { BriefsDeps } from '../../../server/http/routes/briefs-deps.ts';
import { addBriefsRoutes } from '../../../server/http/routes/briefs-routes.ts';
import { NOW, peopleApp, putDocument } from './people-app.ts';

export const FJORD_DOCUMENT = { path: 'fjord.txt', title: 'Fjordplan', texts: [FJORD.passage.text], date: '2024-06-11' };
export const PROTOKOLL_DOCUMENT = { path: 'protokoll.txt', title: 'Protokollen', texts: [PROTOKOLL.passage.text], date: '2024-06-11' };

const REFUSAL: BriefRefusal = {
  kind: 'refused',
  code: 'too-wide',
  reason: 'Temaet er for vidt. Velg et smalere.',
  nearest: [FJORD.cite('en ren Oslofjord')],
  narrower: ['Oslofjorden'],
};

/** The routes for briefs over the sample archive, with one brief made; what was asked and exported is kept. */
export function briefApp(changes: Partial<BriefsDeps> = {}) {
  const requests: BriefRequest[] = [];
  const exported: ExportedBrief[] = [];
  const all = peopleApp((app, people, archive) => {
    const deps: BriefsDeps = {
      reader: archive.reader,
      people,
      state: () => 'ok',
      log: { info: () => undefined, error: () => undefined },
      briefWriter: {
        write(request) {
          requests.push(request);
          return written();
        },
      },
      verifyEdited: createEditVerifier(createNorwegianAnalyser()),
      exportBrief: async (brief, format) => {
        exported.push(brief);
        return { bytes: new TextEncoder().encode(format), mediaType: 'text/markdown; charset=utf-8', fileName: `brief «x».${format}` };
      },
      now: () => NOW,
      ...changes,
    };
    addBriefsRoutes(app, deps);
    return deps;
  });
  putDocument(all.archive, FJORD_DOCUMENT);
  putDocument(all.archive, PROTOKOLL_DOCUMENT);
  const { id } = all.people.briefs.create(sampleDraft(), 'Kari');
  return { ...all, id, address: `/api/briefs/${id}`, requests, exported };
}

async function* written(): AsyncGenerator<BriefEvent> {
  yield { kind: 'gathering', passages: 40, documents: 5 };
  yield { kind: 'claims', units: 90, claims: 30 };
  yield { kind: 'composing' };
  yield { kind: 'brief-end', brief: sampleDraft().content };
}

export async function* refusing(): AsyncGenerator<BriefEvent> {
  yield { kind: 'brief-end', brief: REFUSAL };
}
