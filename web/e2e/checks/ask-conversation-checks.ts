import { readFile } from 'node:fs/promises';
import { expect } from '../check-list.ts';
import { ask, citationLink, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** What is kept: the conversation with its citations, the list of them, shared answers and feedback. */
export async function askConversationChecks({ browser, checks, pdf, text, picture }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('å laste siden på nytt beholder samtalen, kildene og den åpne kilden, uten å spørre igjen', async () => {
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.waitForSelector(`[data-turn="1"] ${SELECTORS.done}`);
    await ask(page, text.question);
    await page.waitForSelector(`[data-turn="2"] ${SELECTORS.done}`);
    await page.locator('[data-turn="1"] .statements [data-citation]').first().click();
    await page.waitForSelector('.beside__source .source__quote');
    const before = await page.locator('.statements').allInnerTexts();
    let asked = 0;
    page.on('request', (request) => void (asked += request.url().endsWith('/api/answers') ? 1 : 0));
    await page.reload();
    await page.waitForSelector(`[data-turn="2"] ${SELECTORS.done}`);
    await page.waitForSelector('.beside__source .source__quote');
    const after = await page.locator('.statements').allInnerTexts();
    expect(JSON.stringify(after) === JSON.stringify(before), `Before: ${before.join(' / ')}. After: ${after.join(' / ')}.`);
    expect(asked === 0, 'The question was asked again.');
  });

  await checks.check('samtalen finnes igjen i historikken, kan søkes opp og får nytt navn', async () => {
    await page.getByRole('button', { name: 'Lukk kilden' }).click();
    await page.getByRole('button', { name: 'Samtaler' }).click();
    await page
      .getByRole('button', { name: /^Gi nytt navn/u })
      .first()
      .click();
    await page.getByLabel('Nytt navn').fill('Føringene');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('link', { name: 'Føringene' }).waitFor();
    await page.getByLabel('Søk i samtalene').fill('føringene');
    await page.keyboard.press('Enter');
    await page.getByText('Én samtale').waitFor();
    await picture(page, 'samtaler');
    await page.getByLabel('Søk i samtalene').fill('finnesikke');
    await page.keyboard.press('Enter');
    await page.getByText('Ingen samtaler passer med søket.').waitFor();
    await page.getByLabel('Søk i samtalene').fill('');
  });

  await checks.check('samtalen kan lastes ned som Markdown og JSON, med kildene', async () => {
    for (const [name, ending] of [
      ['Last ned samtalen som Markdown', '.md'],
      ['Last ned samtalen som JSON', '.json'],
    ] as const) {
      await page.locator('.history').getByRole('button', { name: 'Last ned Føringene' }).click();
      const saving = page.waitForEvent('download');
      await page.locator('.history').getByRole('button', { name }).click();
      const saved = await saving;
      expect(saved.suggestedFilename() === `foringene${ending}`, `The file is called ${saved.suggestedFilename()}.`);
      const content = await readFile(await saved.path(), 'utf8');
      expect(content.includes(pdf.question) && content.includes('/dokument/'), `The file holds «${content.slice(0, 200)}».`);
    }
  });

  await checks.check('en samtale kan slettes, og slettingen kan angres', async () => {
    await page.getByRole('button', { name: 'Slett Føringene' }).click();
    await page.getByText('«Føringene» er slettet.').waitFor();
    await page.getByRole('link', { name: 'Føringene' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByRole('link', { name: 'Føringene' }).click();
    await page.waitForSelector(`[data-turn="2"] ${SELECTORS.done}`);
  });

  await checks.check('en annen nettleser ser ikke samtalen', async () => {
    const other = await browser.open({ expectsFailures: true });
    await other.goto(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.getByText('Fant ikke samtalen').waitFor();
    await other.context().close();
  });

  await checks.check('et delt svar åpnes av andre, med kildene, og står fast', async () => {
    await page.getByRole('button', { name: 'Del', exact: true }).first().click();
    const link = await page.getByLabel('Lenke til svaret').inputValue();
    await page.keyboard.press('Escape');
    const other = await browser.open();
    await other.goto(new URL(link).pathname);
    await other.waitForSelector(SELECTORS.done);
    expect((await other.locator('.turn__title').innerText()) === pdf.question, 'Another question is shown.');
    await citationLink(other, pdf.citation.number).click();
    await other.waitForSelector(SELECTORS.drawnPdf);
    expect((await other.locator('.source__quote').innerText()) === pdf.citation.quote, 'The quote is another.');
    await picture(other, 'delt-svar');
    await other.context().close();
  });

  await checks.check('en tilbakemelding kan sendes, og teksten overlever ny lasting', async () => {
    const open = page.getByRole('button', { name: 'Meld fra om feil' }).first();
    await open.click();
    await page.getByLabel('Fortell gjerne mer').fill('Tallet er fra i fjor.');
    await page.reload();
    await page.waitForSelector(SELECTORS.done);
    await open.click();
    expect((await page.getByLabel('Fortell gjerne mer').inputValue()) === 'Tallet er fra i fjor.', 'The text is gone.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Velg hva som er galt.').waitFor();
    await page.getByLabel('Feil svar').check();
    await picture(page, 'tilbakemelding');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Takk. Meldingen er sendt').waitFor();
  });
  await page.context().close();
}
