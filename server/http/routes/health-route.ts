import { z } from 'zod';
import type { Api } from '../api-env.ts';
import type { AppDeps } from '../app-deps.ts';
import { describeRoute } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';
import { HEALTH_VIEW, type HealthView } from '../views/health-view.ts';

const QUERY = z.strictObject({});

export function addHealthRoute(app: Api, { reader, state, warning = () => null }: AppDeps): void {
  const description = describeRoute({
    summary: 'Whether search can serve',
    description: 'Status 503, with the same body, until it can.',
    query: QUERY,
    success: { 'application/json': HEALTH_VIEW },
    problems: ['invalid-input'],
    further: { 503: { description: 'Not yet', content: { 'application/json': HEALTH_VIEW } } },
  });

  app.get('/api/health', description, function health(c) {
    readQuery(c, QUERY);
    const { documents, passages } = reader.counts();
    const status = state();
    const wrong = warning();
    return c.json<HealthView>(
      { status, documents, passages, ...(wrong !== null && { warning: wrong }) },
      status === 'starting' ? 503 : 200,
    );
  });
}
