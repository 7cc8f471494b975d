import { Hono } from 'hono';
import type { Api, ApiEnv } from './http/api-env.ts';
import type { AppDeps } from './http/app-deps.ts';
import { HttpFailure } from './http/http-failure.ts';
import { allowedHost } from './http/middleware/allowed-host.ts';
import { requestId } from './http/middleware/request-id.ts';
import { requestLog } from './http/middleware/request-log.ts';
import { sameOrigin } from './http/middleware/same-origin.ts';
import { secureHeaders } from './http/middleware/secure-headers.ts';
import { respondToFailure } from './http/respond-to-failure.ts';
import { addAnswersRoute } from './http/routes/answers-route.ts';
import { addBriefsRoutes } from './http/routes/briefs-routes.ts';
import { addConversationRoutes } from './http/routes/conversation-routes.ts';
import { addConversationsRoute } from './http/routes/conversations-route.ts';
import { addCorpusFilesRoute } from './http/routes/corpus-files-route.ts';
import { addCorpusIngestRoute } from './http/routes/corpus-ingest-route.ts';
import { addCorpusRemovalRoutes } from './http/routes/corpus-removal-route.ts';
import { addCorpusRoute } from './http/routes/corpus-route.ts';
import { addDocumentRoute } from './http/routes/document-route.ts';
import { addDocumentsCsvRoute } from './http/routes/documents-csv-route.ts';
import { addDocumentsRoute } from './http/routes/documents-route.ts';
import { addFeedbackRoute } from './http/routes/feedback-route.ts';
import { addFileRoute } from './http/routes/file-route.ts';
import { addFilesRoute } from './http/routes/files-route.ts';
import { addHealthRoute } from './http/routes/health-route.ts';
import { addOpenApiRoute } from './http/routes/openapi-route.ts';
import { addOverviewRoute } from './http/routes/overview-route.ts';
import { addPageRoute } from './http/routes/page-route.ts';
import { addPlaceRoute } from './http/routes/place-route.ts';
import { addSearchRoute } from './http/routes/search-route.ts';
import { addSharedAnswersRoutes } from './http/routes/shared-answers-routes.ts';
import { addSuggestionsRoute } from './http/routes/suggestions-route.ts';
import { unknownRoute } from './http/unknown-route.ts';
import { webFiles } from './http/web-files.ts';

/** The whole HTTP side of the archive: the API under `/api`, and the web app everywhere else. */
export function createApp(deps: AppDeps): Api {
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => respondToFailure(deps.log)(error, c));

  app.use(requestId(deps.newRequestId));
  app.use(requestLog(deps.log));
  app.use(secureHeaders);
  app.use(allowedHost(deps.allowedHosts));
  app.use(sameOrigin);

  addHealthRoute(app, deps);
  addSearchRoute(app, deps);
  addAnswersRoute(app, deps);
  addConversationsRoute(app, deps);
  addConversationRoutes(app, deps);
  addFeedbackRoute(app, deps);
  addSharedAnswersRoutes(app, deps);
  addBriefsRoutes(app, deps);
  addDocumentsRoute(app, deps);
  addDocumentsCsvRoute(app, deps);
  addDocumentRoute(app, deps);
  addFileRoute(app, deps);
  addPageRoute(app, deps);
  addPlaceRoute(app, deps);
  addFilesRoute(app, deps);
  addOverviewRoute(app, deps);
  addSuggestionsRoute(app, deps);
  addCorpusRoute(app, deps);
  addCorpusFilesRoute(app, deps);
  addCorpusRemovalRoutes(app, deps);
  addCorpusIngestRoute(app, deps);
  addOpenApiRoute(app);
  app.all('/api/*', unknownRoute(app));

  app.get('/*', webFiles(deps.webRoot));
  app.all('/*', () => {
    throw new HttpFailure('method-not-allowed', 'Adressen tar bare imot GET, HEAD.', { Allow: 'GET, HEAD' });
  });
  return app;
}
