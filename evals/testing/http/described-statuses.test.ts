import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ApiEnv } from '../../../server/http/api-env.ts';
import { describeRoute } from '../../../server/http/describe-route.ts';
import { withDescribedStatuses } from './described-statuses.ts';

describe('withDescribedStatuses', () => {
  const app = new Hono<ApiEnv>();
  const description = describeRoute({ summary: 'A thing', success: {}, status: 204, problems: ['not-found'] });
  app.delete('/things/:id', description, (c) => (c.req.param('id') === 'b' ? c.body(null, 409) : c.body(null, 204)));
  app.get('/hidden', (c) => c.text('', 409));
  const checked = withDescribedStatuses(app);

  it('lets a described status through, and routes without a description', async () => {
    expect((await checked.request('/things/a', { method: 'DELETE' })).status).toBe(204);
    expect((await checked.request('/hidden')).status).toBe(409);
  });

  it('fails on a status that is not described', async () => {
    await expect(checked.request('/things/b', { method: 'DELETE' })).rejects.toThrow('answers 409');
  });
});
