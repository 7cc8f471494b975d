import { expect } from '../check-list.ts';
import { UNANSWERABLE } from '../known-answers.ts';
import { ask, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** Ask and read: streamed, cited, narrowed, followed up, refused; and nothing typed is lost. */
export async function askChecks({ browser, checks, pdf, text, picture }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('et spørsmål gir et strømmet svar der hver setning har kilde', async () => {
    await page.goto('/spor');
    const streamed = page.waitForResponse((response) => response.url().endsWith('/api/answers'));
    await ask(page, pdf.question);
    const kind = (await streamed).headers()['content-type'] ?? '';
    expect(kind.startsWith('text/event-stream'), `The answer came as ${kind}.`);
    await page.waitForSelector(SELECTORS.done);
    const said = page.locator('.statements :is(p, li)');
    const uncited = await said.evaluateAll((all) => all.filter((one) => one.querySelector('[data-citation]') === null).length);
    expect((await said.count()) > 0 && uncited === 0, `${uncited} statements have no citation.`);
    await picture(page, 'svar');
  });

  await checks.check('hver kilde har status og dato, og skjermleseren får beskjed én gang', async () => {
    const facts = await page.locator('.sources .facts').allInnerTexts();
    expect(facts.length > 0 && facts.every((one) => /\d{4}|uten dato/u.test(one)), `The facts are ${facts.join(' / ')}.`);
    expect((await page.locator('.sources .facts .ds-tag').count()) === facts.length, 'A source has no status.');
    const told = await page.locator('[role="status"].ds-sr-only').allInnerTexts();
    expect(
      told.some((one) => one.startsWith('Svaret er klart')),
      `Told is ${told.join(' / ')}.`,
    );
  });

  await checks.check('forslag til å spørre videre er spørsmål arkivet svarer på', async () => {
    const suggested = page.locator('.follow-ups a');
    await suggested.first().waitFor();
    const question = await suggested.first().innerText();
    await suggested.first().click();
    await page.waitForSelector(`[data-turn="2"] ${SELECTORS.done}`);
    expect((await page.locator('[data-turn="2"] .turn__title').innerText()) === question, 'Another question was asked.');
  });

  await checks.check('et oppfølgingsspørsmål forstås ut fra samtalen', async () => {
    await page.goto('/spor');
    await ask(page, text.question);
    await page.waitForSelector(`[data-turn="1"] .answer[aria-busy="false"]`);
    await ask(page, 'Og i 2021?');
    await page.waitForSelector(`[data-turn="2"] .answer[aria-busy="false"]`);
    await page.locator('[data-turn="2"] .answer__understood q').waitFor();
    expect((await page.locator('[data-turn]').count()) === 2, 'The first answer is gone.');
    await picture(page, 'oppfolging');
  });

  await checks.check('et filter vises som brikke, avgrenser spørsmålet, står i adressen og kan fjernes', async () => {
    await page.goto('/spor');
    await page.getByRole('button', { name: 'Avgrens søket' }).click();
    await page.getByLabel('Dokumenttype').selectOption('presentasjon');
    await page.getByRole('button', { name: 'Fjern Presentasjon' }).waitFor();
    expect(page.url().includes('type=presentasjon'), `The address is ${page.url()}.`);
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/answers'));
    await ask(page, pdf.question);
    const sent: unknown = (await asked).postDataJSON();
    expect(JSON.stringify(sent).includes('"filters":{"type":"presentasjon"}'), `Sent is ${JSON.stringify(sent)}.`);
    await page.waitForSelector('[data-turn="1"] .answer[aria-busy="false"]');
    expect(
      (await page.locator('.turn__filters').innerText()).includes('Presentasjon'),
      'The question does not say what it was narrowed to.',
    );
    const kinds = await page.locator('.sources .facts').allInnerTexts();
    expect(
      kinds.every((one) => one.includes('Presentasjon')),
      `Sources outside the filter: ${kinds.join(' / ')}.`,
    );
    await picture(page, 'filter');
    await page.getByRole('button', { name: 'Fjern Presentasjon' }).click();
    await page.getByRole('button', { name: 'Fjern Presentasjon' }).waitFor({ state: 'detached' });
    expect(!page.url().includes('type='), `The address is still ${page.url()}.`);
  });

  await checks.check('et spørsmål uten svar blir avvist med hva det ble søkt etter og det nærmeste', async () => {
    await page.goto('/spor');
    await ask(page, UNANSWERABLE);
    await page.waitForSelector('.answer--refused');
    expect((await page.locator('.answer--refused q').first().innerText()).trim() !== '', 'What was searched for is not shown.');
    expect(await page.getByText('Det nærmeste som finnes').isVisible(), 'The nearest documents are not shown.');
    expect((await page.locator('.statements').count()) === 0, 'A refusal shows statements.');
    await picture(page, 'avvist');
  });

  await checks.check('det som er skrevet, men ikke sendt, overlever ny lasting og andre sider', async () => {
    await page.goto('/spor');
    await page.getByLabel('Spørsmålet ditt').fill('Halvskrevet spørsm');
    await page.reload();
    await page.goto('/arkiv');
    await page.goto('/spor');
    expect((await page.getByLabel('Spørsmålet ditt').inputValue()) === 'Halvskrevet spørsm', 'The draft is gone.');
  });

  await checks.check('svaret kan kopieres med kilder, som tekst og som Markdown', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/spor?q=${encodeURIComponent(pdf.question)}`);
    await page.waitForSelector(SELECTORS.done);
    for (const [name, sign] of [
      ['Kopier som tekst', 'Kilder:'],
      ['Kopier som Markdown', '**Kilder:**'],
    ] as const) {
      await page.getByRole('button', { name: 'Kopier', exact: true }).click();
      await page.getByRole('button', { name }).click();
      await page.getByText('Svaret er kopiert med kilder.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.includes(sign) && copied.includes('/dokument/'), `Copied is «${copied.slice(0, 200)}».`);
    }
  });
  await page.context().close();
}
