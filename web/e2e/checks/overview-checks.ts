import type { OverviewView } from '../../../server/http/views/overview-view.ts';
import { expect } from '../check-list.ts';
import { getJson } from '../known-answers.ts';
import type { Scenario } from '../scenario.ts';

const STARTS = '.overview__question';

/** The start page: ask from it, and read off what the archive holds and does not. */
export async function overviewChecks({ address, browser, checks, pdf }: Scenario): Promise<void> {
  const page = await browser.open();
  const overview = (await getJson(`${address}/api/overview`)) as OverviewView;

  await checks.check('oversikten: et spørsmål fører til Spør, og feltet er tømt når en kommer tilbake', async () => {
    await page.goto('/');
    await page.getByLabel('Hva vil du vite?').fill(pdf.question);
    await page.getByRole('search').getByRole('button', { name: 'Spør' }).click();
    await page.waitForURL((url) => url.pathname === '/spor');
    await page.locator('[data-citation]').first().waitFor();
    await page.goto('/');
    expect((await page.getByLabel('Hva vil du vite?').inputValue()) === '', 'The field still holds the question.');
  });

  await checks.check('oversikten: det som er skrevet, er der etter omlasting, og et tomt spørsmål gir beskjed ved feltet', async () => {
    await page.goto('/');
    await page.getByLabel('Hva vil du vite?').fill('halvferdig spørs');
    await page.reload();
    expect((await page.getByLabel('Hva vil du vite?').inputValue()) === 'halvferdig spørs', 'What was typed is lost.');
    await page.getByLabel('Hva vil du vite?').fill('');
    await page.getByRole('search').getByRole('button', { name: 'Spør' }).click();
    await page.getByText('Skriv et spørsmål først.').waitFor();
    expect(await page.getByLabel('Hva vil du vite?').evaluate((field) => field === document.activeElement), 'The focus left the field.');
  });

  await checks.check('oversikten: hvert foreslått spørsmål får svar', async () => {
    await page.goto('/');
    await page.locator(STARTS).first().waitFor();
    const questions = await page.locator(STARTS).allInnerTexts();
    expect(questions.length >= 3 && new Set(questions).size === questions.length, `Suggested are ${questions.join(' | ')}`);
    for (const question of questions) {
      const response = await page.request.post('/api/answers', { data: { question: question.trim() } });
      const { kind } = (await response.json()) as { kind: string };
      expect(kind === 'answered', `«${question}» is not answered.`);
    }
    await page.locator(STARTS).first().click();
    await page.locator('[data-citation]').first().waitFor();
  });

  await checks.check('oversikten: tallene er arkivets, og en stolpe fører til dokumentene den teller', async () => {
    await page.goto('/');
    const figures = page.locator('.figures');
    await figures.waitFor();
    expect((await figures.locator('dd').first().innerText()).trim() === String(overview.documents), await figures.innerText());
    const { year, documents } = overview.years.at(-1) ?? { year: 0, documents: 0 };
    await page.getByRole('link', { name: `${year} ${documents}` }).click();
    await page.waitForURL((url) => url.search === `?fra=${year}-01-01&til=${year}-12-31`);
    await page.goBack();
    const [type] = overview.types;
    await page.locator('.bars__row').first().click();
    await page.waitForURL((url) => url.search === `?type=${type?.type ?? ''}`);
  });

  await checks.check('oversikten: hvert diagram kan vises som tabell med de samme tallene', async () => {
    await page.goto('/');
    const chart = page.locator('.chart').first();
    await chart.getByRole('button', { name: /^Vis som tabell/u }).click();
    const cells = await chart.getByRole('cell').allInnerTexts();
    expect(cells.join() === overview.types.map(({ documents }) => documents).join(), `The table says ${cells.join()}.`);
    await chart.getByRole('button', { name: /^Vis som diagram/u }).click();
    await chart.locator('svg').first().waitFor();
  });

  await checks.check('oversikten: sier hva som mangler, og en feil er en feil med utvei, ikke et tomt arkiv', async () => {
    await page.goto('/');
    await page.getByText('Arkivet vet ikke noe om det som er skjedd etterpå.').waitFor();
    const troubled = await browser.open({ expectsFailures: true });
    await troubled.route('**/api/overview', (route) =>
      route.fulfill({ status: 500, json: { code: 'internal', detail: 'Noe gikk galt i tjenesten.', nextStep: 'Prøv igjen.' } }),
    );
    await troubled.goto('/');
    await troubled.getByText('Noe gikk galt i tjenesten.').waitFor();
    expect(!(await troubled.getByText('Arkivet er tomt').isVisible()), 'An error looks like an empty archive.');
    await troubled.unroute('**/api/overview');
    await troubled.getByRole('button', { name: 'Prøv igjen' }).click();
    await troubled.locator('.figures').waitFor();
    await troubled.context().close();
  });
  await page.context().close();
}
