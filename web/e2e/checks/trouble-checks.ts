import { expect } from '../check-list.ts';
import { ask, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

const ANSWERS = '**/api/answers';

/** When the service is slow or fails. The requests are held back or refused in the browser; nothing is logged as a fault of the page. */
export async function troubleChecks({ browser, checks, pdf, picture }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('et svar kan stoppes, og spørres om på nytt', async () => {
    await page.route(ANSWERS, () => undefined);
    await page.goto('/');
    await ask(page, pdf.question);
    await page.getByRole('button', { name: 'Stopp' }).click();
    await page.getByText('Du stoppet svaret før noe var funnet.').last().waitFor();
    await page.unroute(ANSWERS);
    await page.getByRole('button', { name: 'Spør på nytt' }).click();
    await page.waitForSelector(SELECTORS.done);
  });

  await checks.check('et svar som brytes av, sier fra, beholder det som kom, og kan prøves igjen', async () => {
    const statement = { index: 0, statement: { text: 'Dette kom.', citations: [1] }, citations: [pdf.citation] };
    const body = `event: answer-start\r\ndata: {}\r\n\r\nevent: statement-available\r\ndata: ${JSON.stringify(statement)}\r\n\r\n`;
    await page.route(ANSWERS, (route) => route.fulfill({ contentType: 'text/event-stream', body }));
    await page.goto('/');
    await ask(page, pdf.question);
    await page.getByRole('button', { name: 'Prøv igjen' }).waitFor();
    expect(await page.getByText('Dette kom.').isVisible(), 'What had come is gone.');
    await picture(page, 'feil');
    await page.unroute(ANSWERS);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForSelector(SELECTORS.done);
  });
  await page.context().close();
}
