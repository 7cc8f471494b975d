import { z } from 'zod';
import { ArchiveError } from '#domain/archive-error.ts';
import { citeRange } from '#domain/citation.ts';
import { passageId } from '#domain/ids.ts';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { pageNumber, wholeNumber } from '../input/fields.ts';
import { readQuery } from '../input/read-query.ts';
import { SHA_DIGITS } from '../views/place-href.ts';
import { PLACE_VIEW, type PlaceView, placeView } from '../views/place-view.ts';
import { knownDocument } from './known-document.ts';

const MAX_OFFSET = 20_000_000;

/** The query of a citation's address (`placeHref`); `side` is for the web app and changes nothing here. */
const QUERY = z
  .strictObject({
    passasje: wholeNumber(1, MAX_OFFSET),
    fra: wholeNumber(0, MAX_OFFSET),
    til: wholeNumber(1, MAX_OFFSET),
    sha: z.string().regex(new RegExp(`^[0-9a-f]{${SHA_DIGITS}}$`, 'u'), `skal være de ${SHA_DIGITS} første sifrene i sjekksummen`),
    side: pageNumber.exactOptional(),
  })
  .refine(({ fra, til }) => fra < til, { path: ['fra'], error: 'skal være mindre enn «til»' });

export function addPlaceRoute(app: Api, { reader }: AppDeps): void {
  const description = describeRoute({
    summary: 'Where a citation stands in the document now',
    description: '`passasje`, `fra`, `til` and `sha` as in the citation’s `href`.',
    query: QUERY,
    success: { 'application/json': PLACE_VIEW },
    problems: ['invalid-input', 'not-found'],
  });

  app.get('/api/documents/:id/place', description, function place(c) {
    const { passasje, fra, til, sha } = readQuery(c, QUERY);
    const document = knownDocument(c, reader);
    const passage = reader.passage(passageId(document.id, passasje));
    const citation = passage === null ? null : citeRange(passage, { start: fra, end: til });
    if (citation === null) {
      throw new ArchiveError(
        'not-found',
        'Stedet det er sitert fra, finnes ikke lenger i dokumentet.',
        'Dokumentet er trolig endret siden det ble sitert. Åpne dokumentet og søk etter ordene der.',
      );
    }
    return c.json<PlaceView>(placeView(citation, sha, reader.pageLabels(document.id)));
  });
}
