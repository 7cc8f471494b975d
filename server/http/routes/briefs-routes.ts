import type { Api } from '../api-env.ts';
import { addBriefsEditRoute } from './briefs-edit-route.ts';
import { addBriefsExportRoute } from './briefs-export-route.ts';
import { addBriefsMakeRoute } from './briefs-make-route.ts';
import { addBriefRoutes } from './briefs-one-routes.ts';
import type { BriefsDeps } from './briefs-deps.ts';
import { addBriefsRoute } from './briefs-route.ts';
import { addBriefsStatusRoute } from './briefs-status-route.ts';
import { addBriefsVerificationRoute } from './briefs-verification-route.ts';
import { addBriefsVersionsRoutes } from './briefs-versions-routes.ts';

/** Every route under `/api/briefs`. */
export function addBriefsRoutes(app: Api, deps: BriefsDeps): void {
  addBriefsRoute(app, deps);
  addBriefsMakeRoute(app, deps);
  addBriefRoutes(app, deps);
  addBriefsEditRoute(app, deps);
  addBriefsStatusRoute(app, deps);
  addBriefsVersionsRoutes(app, deps);
  addBriefsVerificationRoute(app, deps);
  addBriefsExportRoute(app, deps);
}
