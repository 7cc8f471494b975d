import { expect } from '../check-list.ts';
import { ask, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

const ANSWERS = '**/api/answers';

/** When the service is slow, breaks off or is gone. */
export async function askTroubleChecks({ browser, checks, pdf, picture, server }: Scenario): Promise<void> {
  const page = await browser.open({ expectsFailures: true });
  /** What comes when a stream is cut after its first statement. */
  const cut = {
    contentType: 'text/event-stream',
    body: `event: answer-start\r\ndata: {}\r\n\r\nevent: statement-available\r\ndata: ${JSON.stringify({
      index: 0,
      statement: { text: 'Dette kom.', citations: [1] },
      citations: [pdf.citation],
    })}\r\n\r\n`,
  };

  await checks.check('et svar kan stoppes, og spørres om på nytt', async () => {
    await page.route(ANSWERS, () => undefined);
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.getByRole('button', { name: 'Stopp' }).click();
    await page.getByText('Du stoppet svaret før noe var funnet.').last().waitFor();
    await page.unroute(ANSWERS);
    await page.getByRole('button', { name: 'Spør på nytt' }).click();
    await page.waitForSelector(SELECTORS.done);
  });

  await checks.check('et nytt spørsmål mens svaret kommer, går ikke tapt', async () => {
    await page.route(ANSWERS, () => undefined);
    await page.goto('/spor');
    await ask(page, pdf.question);
    await ask(page, 'Hva med 2021?');
    await page.getByText('Vent til svaret er ferdig, eller stopp det først.').waitFor();
    expect((await page.getByLabel('Spørsmålet ditt').inputValue()) === 'Hva med 2021?', 'What was typed is gone.');
    await page.unroute(ANSWERS);
  });

  await checks.check('et svar som brytes av, sier fra, beholder det som kom, og kan prøves igjen', async () => {
    await page.route(ANSWERS, (route) => route.fulfill(cut));
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.getByRole('button', { name: 'Prøv igjen' }).waitFor();
    expect(await page.getByText('Dette kom.').isVisible(), 'What had come is gone.');
    await picture(page, 'feil');
    await page.unroute(ANSWERS);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForSelector(SELECTORS.done);
  });

  if (server !== null) {
    await checks.check('tjenesten stopper midt i et svar og starter igjen: det som kom, står, og svaret kan hentes', async () => {
      await page.goto('/spor');
      await page.route(ANSWERS, async (route) => {
        await server.down();
        await route.fulfill(cut);
      });
      await ask(page, pdf.question);
      await page.getByRole('button', { name: 'Prøv igjen' }).waitFor({ timeout: 60_000 });
      expect(await page.getByText('Dette kom.').isVisible(), 'What had come is gone.');
      await page.waitForSelector('.connection[data-shown="true"]');
      await picture(page, 'tjenesten-borte');
      await server.up();
      await page.unroute(ANSWERS);
      await page.getByText('Tjenesten svarer igjen.').last().waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await page.waitForSelector(SELECTORS.done, { timeout: 60_000 });
    });
  }
  await page.context().close();
}
