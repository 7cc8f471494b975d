import { z } from 'zod';
import type { Api } from '../api-env.ts';
import { describeRoute, openApiDocument } from '../describe-route.ts';
import { readQuery } from '../input/read-query.ts';

const QUERY = z.strictObject({});

export function addOpenApiRoute(app: Api): void {
  const description = describeRoute({
    summary: 'This description (OpenAPI 3.1)',
    query: QUERY,
    success: { 'application/json': z.object({}).loose() },
    problems: ['invalid-input'],
  });
  let document: Promise<object> | null = null;

  app.get('/api/openapi.json', description, async function openApi(c) {
    readQuery(c, QUERY);
    document ??= openApiDocument(app);
    return c.json(await document);
  });
}
