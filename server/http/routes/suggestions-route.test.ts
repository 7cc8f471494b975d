import { describe, expect, it } from 'vitest';
import { asking, testApp } from '../../../evals/testing/http/test-app.ts';
import { CLOSED_ID, PDF_ID } from '../../../evals/testing/http/test-archive.ts';
import { SUGGESTIONS_VIEW } from '../views/suggestions-view.ts';

const suggestions = async (body: unknown) => {
  const response = await testApp().app.request('/api/suggestions', asking(body));
  const view: unknown = await response.json();
  return { status: response.status, view };
};

describe('POST /api/suggestions', () => {
  it('gives questions, none when there is nothing near to ask about', async () => {
    const { status, view } = await suggestions({ cited: [`${PDF_ID}#1`], asked: ['Hva er vedtatt?'] });
    expect(status).toBe(200);
    expect(SUGGESTIONS_VIEW.parse(view).questions.length).toBeLessThanOrEqual(3);
  });

  it('gives nothing away of a closed document', async () => {
    expect((await suggestions({ cited: [`${CLOSED_ID}#1`] })).view).toEqual({ questions: [] });
  });

  it.each([{}, { cited: [] }, { cited: ['uten nummer'] }, { cited: [`${PDF_ID}#1`], asked: [''] }, { cited: [`${PDF_ID}#1`], mer: 1 }])(
    'refuses %j',
    async (body) => expect((await suggestions(body)).status).toBe(400),
  );
});

describe('GET /api/suggestions', () => {
  it('gives questions for a role', async () => {
    const response = await testApp().app.request('/api/suggestions?role=faggruppe');
    const view: unknown = await response.json();
    expect(SUGGESTIONS_VIEW.parse(view).questions.length).toBeGreaterThan(0);
  });

  it('refuses another role', async () => {
    expect((await testApp().app.request('/api/suggestions?role=admin')).status).toBe(400);
  });
});
