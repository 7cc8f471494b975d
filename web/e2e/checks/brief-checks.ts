import type { Page } from '../browser.ts';
import { madeBrief, NONSENSE, saveSentence, sentence, THEME, write } from '../brief-steps.ts';
import { expect } from '../check-list.ts';
import type { Scenario } from '../scenario.ts';

/** Make a brief: choose what it is about, watch it come, read it with its sources; stopped, refused, kept through reload. */
export async function briefChecks(scenario: Scenario): Promise<void> {
  const { address, browser, checks, picture } = scenario;
  const page = await browser.open();

  await checks.check('brief: et skrevet tema og valgene overlever ny lasting', async () => {
    await page.goto('/brief');
    await page.getByRole('link', { name: 'Nytt brief' }).click();
    await page.getByLabel('Tema', { exact: true }).fill('Halvskrevet te');
    await page.getByLabel('Faktaark').check();
    await page.waitForURL('**/brief/ny?slag=faktaark');
    await page.reload();
    expect((await page.getByLabel('Tema', { exact: true }).inputValue()) === 'Halvskrevet te', 'The theme is gone.');
    expect(await page.getByLabel('Faktaark').isChecked(), 'The kind is gone.');
  });

  await checks.check('brief: alt som er valgt og skrevet, står igjen når en kommer tilbake', async () => {
    await page.getByLabel('Kort', { exact: true }).check();
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Arkiv' }).click();
    await page.waitForURL('**/arkiv');
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Brief' }).click();
    await page.getByRole('link', { name: 'Nytt brief' }).click();
    await page.waitForURL('**/brief/ny?slag=faktaark&lengde=kort');
    expect(await page.getByLabel('Kort', { exact: true }).isChecked(), 'The length is gone.');
    expect(await page.getByLabel('Faktaark').isChecked(), 'The kind is gone.');
    expect((await page.getByLabel('Tema', { exact: true }).inputValue()) === 'Halvskrevet te', 'The theme is gone.');
    await page.getByLabel('Pressebrief').check();
    await page.getByLabel('Lang', { exact: true }).check();
  });

  await checks.check('brief: en sak velges med organ og nummeret slik det er trykt, eller med koden', async () => {
    const own = await browser.open();
    await own.goto('/brief/ny?om=sak');
    await own.getByLabel('Saksnummer').fill('ti');
    await own.getByRole('button', { name: 'Lag brief' }).click();
    await own.getByText('Skriv saksnummeret slik det står').waitFor();
    await own.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await own.getByLabel('Saksnummer').fill('10/24');
    await own.getByLabel('Organ').selectOption({ label: 'Representantskapet' });
    await own.waitForURL('**/brief/ny?om=sak&organ=REP');
    await picture(own, 'brief-sak');
    const asked = own.waitForRequest((request) => request.url().endsWith('/api/briefs') && request.method() === 'POST');
    await own.getByRole('button', { name: 'Lag brief' }).click();
    expect((await asked).postDataJSON().sak === 'REP-2024-10', `Asked for is ${(await asked).postData()}.`);
    await own.locator('.brief-body, .brief-refusal').first().waitFor();
    await own.goto('/brief/ny?sak=REP-2024-10');
    await own.waitForURL('**/brief/ny?om=sak&organ=REP');
    expect((await own.getByLabel('Saksnummer').inputValue()) === '10/24', 'The address does not fill in the number.');
    await own.getByLabel('Organ').selectOption('');
    await own.getByRole('button', { name: 'Lag brief' }).click();
    await own.locator('.brief-refusal').getByRole('button', { name: 'Representantskapet, sak 10/24' }).click();
    await own.waitForURL('**/brief/ny?om=sak&organ=REP');
    await own.locator('.brief-body').waitFor();
    await own.context().close();
  });

  await checks.check('brief: uten tema sies det hva som mangler, og feltet får fokus', async () => {
    await page.getByLabel('Tema', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Lag brief' }).click();
    await page.getByText('Skriv et tema.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'tema');
  });

  await checks.check('brief: et tema lages, strømmes, og åpnes; hver setning har kilde, og hovedbudskapene er tre', async () => {
    await page.goto('/brief/ny');
    await page.getByLabel('Tema', { exact: true }).fill(THEME);
    const streamed = page.waitForResponse((response) => response.url().endsWith('/api/briefs') && response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Lag brief' }).click();
    const kind = (await streamed).headers()['content-type'] ?? '';
    expect(kind.startsWith('text/event-stream'), `It came as ${kind}.`);
    await page.waitForSelector('.brief-body');
    expect(/\/brief\/[\w-]{10,}$/u.test(page.url()), `The address is ${page.url()}.`);
    expect((await page.locator('h1').innerText()) === THEME, 'The title is not the theme.');
    expect((await page.title()).startsWith(THEME), `The page is called ${await page.title()}.`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const said = page.locator('.brief-body .sentence');
    const uncited = await said.evaluateAll((all) => all.filter((one) => one.querySelector('[data-citation]') === null).length);
    expect((await said.count()) > 10 && uncited === 0, `${uncited} of ${await said.count()} sentences have no citation.`);
    expect((await page.locator('.key-messages > li').count()) === 3, 'There are not three key messages.');
    expect((await page.locator('.brief__head .ds-tag').innerText()) === 'Utkast', 'It is no utkast.');
    await picture(page, 'brief');
  });

  await checks.check('brief: fremdriften vises mens det lages, og kan stoppes uten at noe lagres', async () => {
    const own = await browser.open();
    await own.goto('/brief');
    const count = own.locator('.briefs__list h2');
    const before = await count.innerText();
    await own.route('**/api/briefs', (route) => (route.request().method() === 'POST' ? undefined : route.continue()));
    await own.goto('/brief/ny');
    await own.getByLabel('Tema', { exact: true }).fill(THEME);
    await own.getByRole('button', { name: 'Lag brief' }).click();
    await own.locator('.making').getByText('Samler det arkivet har').waitFor();
    await picture(own, 'brief-lages');
    await own.getByRole('button', { name: 'Stopp' }).click();
    await own.locator('.notice').getByText('Du stoppet.').waitFor();
    expect((await own.getByLabel('Tema', { exact: true }).inputValue()) === THEME, 'What was typed is gone.');
    await own.unroute('**/api/briefs');
    await own.goto('/brief');
    expect((await count.innerText()) === before, 'A stopped brief was kept.');
    await own.context().close();
  });

  await checks.check('brief: et nummer åpner kilden på stedet med ordene markert, og Esc går tilbake til setningen', async () => {
    const links = page.locator('.key-messages [data-citation]');
    for (let at = 0; at < (await links.count()); at++) {
      const number = (await links.nth(at).innerText()).replaceAll(/\D/gu, '');
      await links.nth(at).click();
      await page.waitForURL(`**kilde=${number}`);
      await page.locator('.beside__source mark, .beside__source .sheet__mark').first().waitFor();
    }
    await picture(page, 'brief-kilde');
    await page.reload();
    await page.locator('.beside__source mark, .beside__source .sheet__mark').first().waitFor();
    const number = new URL(page.url()).searchParams.get('kilde') ?? '';
    await page.keyboard.press('Escape');
    await page.waitForSelector('.beside__source', { state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-citation') ?? null);
    expect(focused === number, `The focus came back to citation ${focused}, not ${number}.`);
  });

  await checks.check('brief: et tema uten grunnlag blir avvist med grunn og det nærmeste', async () => {
    await page.goto('/brief/ny');
    await page.getByLabel('Tema', { exact: true }).fill(NONSENSE);
    await page.getByRole('button', { name: 'Lag brief' }).click();
    await page.waitForSelector('.brief-refusal');
    expect((await page.locator('.brief-refusal').innerText()).includes(NONSENSE), 'The reason does not name the theme.');
    expect((await page.locator('.brief-refusal .brief-sources a').count()) > 0, 'The nearest documents are not shown.');
    expect((await page.getByLabel('Tema', { exact: true }).inputValue()) === NONSENSE, 'What was typed is gone.');
    await page.waitForFunction(() => document.activeElement?.id === 'brief-refusal-title');
    await picture(page, 'brief-avvist');
  });

  await checks.check('brief: dokumenter velges ved tittel, står i adressen, og briefet lages av dem', async () => {
    await page.goto('/brief/ny');
    await page.getByLabel('Dokumenter du velger').check();
    await page.getByLabel('Tema (valgfritt)').fill('');
    await page.getByLabel('Finn dokumenter').fill('Oslofjorden');
    const box = page.locator('.picker__list input[type="checkbox"]');
    await page.waitForFunction(() => document.querySelectorAll('.picker__list input').length === 1);
    await box.check();
    await page.getByRole('button', { name: /^Ta bort / }).waitFor();
    expect(page.url().includes('dokument='), `The address is ${page.url()}.`);
    await page.reload();
    await page.getByRole('button', { name: /^Ta bort .*Oslofjorden/u }).waitFor();
    await page.getByRole('button', { name: 'Lag brief' }).click();
    await page.waitForSelector('.brief-body');
    expect((await page.locator('.brief-sources__title').count()) === 1, 'The brief cites other documents too.');
  });

  await checks.check('brief: når lagringen svikter, sies det, og forsøket kan gjentas', async () => {
    const own = await browser.open({ expectsFailures: true });
    await own.route('**/api/briefs', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await own.goto('/brief/ny');
    await own.getByLabel('Tema', { exact: true }).fill(THEME);
    await own.getByRole('button', { name: 'Lag brief' }).click();
    await own.locator('.notice').getByText('Briefet ble ikke laget.').waitFor();
    await own.unroute('**/api/briefs');
    await own.getByRole('button', { name: 'Prøv igjen' }).first().click();
    await own.waitForSelector('.brief-body');
    await own.goto('/brief/finnes-ikke');
    await own.getByRole('heading', { name: 'Fant ikke briefet' }).waitFor();
    await own.getByRole('link', { name: 'Alle brief' }).click();
    await own.locator('li.brief-card').first().waitFor();
    await own.context().close();
  });
  await page.context().close();
  await keyboardOnly(scenario, address);
}

/** More steps than there are controls before the sentence. */
const MOST_TABS = 60;

async function keyboardOnly({ browser, checks }: Scenario, address: string): Promise<void> {
  const page = await browser.open();
  await checks.check('brief: bare tastatur: åpne fra listen, åpne kilde, rediger en setning og lagre', async () => {
    const brief = await madeBrief(address, { theme: 'Oslofjorden', length: 'kort' });
    await page.goto('/brief');
    await page.locator('li.brief-card').first().waitFor();
    await tabTo(page, (text) => text === brief.title);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.brief-body');
    await tabTo(page, (text) => text === '[1]');
    await page.keyboard.press('Enter');
    await page.locator('.beside__source mark, .beside__source .sheet__mark, .beside__source [data-drawn]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForSelector('.beside__source', { state: 'detached' });
    await tabTo(page, (text) => text.startsWith('Rediger: '));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.press('End');
    await page.keyboard.type(' Dette koster 987 kroner.');
    await tabTo(page, (text) => text === 'Lagre og kontroller');
    await page.keyboard.press('Enter');
    await page.locator('.editor .coverage[data-covered="false"]').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Rediger: ') === true);
    const number = brief.lead[0]?.number ?? 0;
    await write(page, number, brief.lead[0]?.text ?? '');
    await saveSentence(page, number);
    await sentence(page, number).locator('.editor').waitFor({ state: 'detached' });
    expect((await sentence(page, number).locator('.coverage').count()) === 0, 'The words of the source are said to be reworded.');
  });
  await page.context().close();
}

async function tabTo(page: Page, wanted: (text: string) => boolean): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const on = document.activeElement;
      const shown = on?.textContent?.trim() ?? '';
      return /^\[\d+\]$/u.test(shown) ? shown : (on?.getAttribute('aria-label') ?? shown);
    });
    if (wanted(text)) return;
    seen.push(text.slice(0, 30));
  }
  throw new Error(`Not reached with Tab. Passed: ${seen.join(' / ')}`);
}
