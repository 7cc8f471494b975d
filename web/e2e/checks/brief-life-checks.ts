import { readFile } from 'node:fs/promises';
import { createPdfParser } from '../../../ingest/parse/pdf/pdf-parser.ts';
import { textOf } from '../../../ingest/parse/xml/xml-element.ts';
import { footnoteLinks, officePart, readBack } from '../../../evals/testing/export/read-export.ts';
import type { BriefView } from '../../../server/http/views/brief-view.ts';
import type { Page } from '../browser.ts';
import { madeBrief, readBrief, reword, saveSentence, sentence, THEME, write } from '../brief-steps.ts';
import { expect } from '../check-list.ts';
import type { Scenario } from '../scenario.ts';

/** The first key message of a brief of the theme over the default corpus, said otherwise: soundly, and with a number it has not. */
const SOUND = 'Den 23. juni 2023 vedtok styret tre uttalelser.';
const FALSE = 'Styret vedtok 14 uttalelser 23. juni 2023.';
const OTHER = 'Tre uttalelser vedtok styret 23. juni 2023: om NTP, om Oslofjorden og om næringspolitikk.';

/** Says what stands beside it, and nothing else. */
const LINKING = 'Under følger innspillene, sortert etter tema.';

/** The life of a brief: edited, verified, saved by two, taken through its statuses, exported, copied and deleted. */
export async function briefLifeChecks({ address, browser, checks, picture }: Scenario): Promise<void> {
  // What may not be done is answered with status 409, which the browser calls a failure.
  const page = await browser.open({ expectsFailures: true });
  const brief = await madeBrief(address, { theme: THEME, length: 'lang' });
  const number = brief.keyMessages[0].number;
  const one = sentence(page, number);
  const open = (query = ''): Promise<unknown> => page.goto(`/brief/${brief.id}${query}`).then(() => page.waitForSelector('.brief, .diff'));
  await open();

  await checks.check('brief: en setning med feil tall vises som ikke lenger belagt, med grunn og ordet som mangler', async () => {
    await write(page, number, FALSE);
    // Told while it is typed, before it is saved.
    await one.locator('.live .coverage[data-covered="false"]').getByText('14').waitFor();
    await one.getByLabel('Setningen').fill(SOUND);
    await one.locator('.live .coverage[data-covered="true"]').waitFor();
    expect((await readBrief(address, brief.id)).version === 1, 'Checking has saved something.');
    await write(page, number, FALSE);
    await saveSentence(page, number);
    const state = one.locator('.editor > .sentence__state .coverage[data-covered="false"]');
    await state.waitFor();
    const said = await state.innerText();
    expect(said.includes('Ikke lenger belagt') && said.includes('14'), `It says «${said}».`);
    const told = await one.locator('[role="status"].ds-sr-only').innerText();
    expect(told.includes('Ikke lenger belagt'), `Told is «${told}».`);
    await picture(page, 'brief-ikke-belagt');
  });

  await checks.check('brief: det som er skrevet og ikke lagret, overlever ny lasting', async () => {
    await one.getByLabel('Setningen').fill(`${SOUND} Halvferdig`);
    await page.reload();
    expect((await one.getByLabel('Setningen').inputValue()) === `${SOUND} Halvferdig`, 'What was typed is gone.');
  });

  await checks.check('brief: en udekket setning hindrer kontroll, og det spørres om navn én gang', async () => {
    await page.getByRole('button', { name: 'Sett til kontrollert' }).click();
    await page.getByText('Skriv navnet ditt først.').waitFor();
    await one.getByLabel('Setningen').waitFor();
    const asked = await page.getByLabel('Navnet ditt').count();
    expect(asked === 1, `The name is asked for in ${asked} places.`);
    await page.locator('.life').getByLabel('Navnet ditt').fill('Kari Nordmann');
    await page.locator('.life').getByRole('button', { name: 'Bruk navnet' }).click();
    await page.locator('.life').getByText('Du arbeider som Kari Nordmann.').waitFor();
    await page.getByRole('button', { name: 'Sett til kontrollert' }).click();
    await page.locator('.life [role="alert"]').getByText('ikke lenger belagt').waitFor();
    expect((await page.locator('.notice__sentences a').count()) === 1, 'The sentence in the way is not named.');
  });

  await checks.check('brief: en riktig omskrevet setning vises som fortsatt belagt', async () => {
    await write(page, number, SOUND);
    await saveSentence(page, number);
    await one.locator('.editor').waitFor({ state: 'detached' });
    const state = one.locator('.coverage[data-covered="true"]');
    await state.waitFor();
    expect((await state.innerText()).includes('Fortsatt belagt'), 'It does not say so.');
    expect((await page.locator('.notice__sentences').count()) === 0, 'Something still stands in the way.');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Rediger') === true);
  });

  await checks.check('brief: når to lagrer, får den andre se begge tekstene og velger', async () => {
    await write(page, number, `${SOUND} `.replace('tre', 'noen'));
    await reword(address, await readBrief(address, brief.id), number, OTHER, 'Ola Hansen');
    await saveSentence(page, number);
    const both = one.locator('.editor__both');
    await both.waitFor();
    expect((await both.innerText()).includes(OTHER), 'The text of the other is not shown.');
    expect((await one.locator('.editor__conflict').innerText()).includes('Ola Hansen'), 'It does not say who was first.');
    await picture(page, 'brief-konflikt');
    await one.getByRole('button', { name: 'Behold teksten som står nå' }).click();
    await one.locator('.sentence__words').getByText('Tre uttalelser vedtok').waitFor();
    await write(page, number, SOUND);
    await saveSentence(page, number);
    await one.locator('.coverage[data-covered="true"]').waitFor();
  });

  await checks.check('brief: en setning kan tas ut, men ikke et av hovedbudskapene', async () => {
    await one.getByRole('button', { name: 'Rediger' }).click();
    expect((await one.getByRole('button', { name: 'Fjern setningen' }).count()) === 0, 'A key message can be taken out.');
    await page.keyboard.press('Escape');
    const before = await page.locator('.brief-body .sentence').count();
    const lead = sentence(page, brief.lead.at(-1)?.number ?? 0);
    await lead.getByRole('button', { name: 'Rediger' }).click();
    await lead.getByRole('button', { name: 'Fjern setningen' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.brief-body .sentence').length === count, before - 1);
  });

  await checks.check('brief: versjonene vises med hvem og når, og sammenligningen merker ord som er lagt til og tatt ut', async () => {
    await page.getByText(/^Versjoner \(\d+\)$/u).click();
    await page.locator('.versions__list > li').first().waitFor();
    expect((await page.locator('.versions__list > li').count()) >= 5, 'Versions are missing.');
    expect((await page.locator('.versions__list').innerText()).includes('Ola Hansen'), 'It does not say who.');
    await page.getByRole('link', { name: 'Se hva som er endret i versjon 2', exact: true }).click();
    await page.waitForURL('**versjon=2&sammenlign=1');
    await page.locator('.diff ins').first().waitFor();
    expect(
      (await page.locator('.diff ins').allInnerTexts()).some((text) => text.includes('14')),
      'The number put in is not marked.',
    );
    expect((await page.locator('.diff del').count()) > 0, 'Nothing is marked as taken out.');
    await picture(page, 'brief-sammenligning');
    await page.reload();
    await page.locator('.diff ins').first().waitFor();
    await page.getByRole('link', { name: 'Lukk sammenligningen' }).click();
    await page.getByText('Du ser versjon 2').waitFor();
    expect((await page.getByRole('button', { name: 'Rediger' }).count()) === 0, 'An old version can be edited.');
  });

  await checks.check('brief: eksport til Word og PDF åpnes, med tittel, setning, noter med lenker og UTKAST', async () => {
    await open();
    const docx = await exported(page, 'Word (DOCX)', 'docx');
    expect(docx[0] === 0x50 && docx[1] === 0x4b, 'The Word file is no zip.');
    const words = textOf(officePart(docx, 'word/document.xml'));
    expect(words.includes(THEME) && words.includes('Styret vedtok tre uttalelser'), 'Title or sentence is not in the Word file.');
    expect(textOf(officePart(docx, 'docProps/core.xml')).includes(THEME), 'The Word file has no title property.');
    const notes = [...footnoteLinks(docx).values()].flat();
    expect(notes.length > 10 && notes.every((link) => link.includes('/dokument/')), `The notes lead to ${notes.slice(0, 3).join(', ')}.`);
    const pdf = await exported(page, 'PDF', 'pdf');
    expect(Buffer.from(pdf.slice(0, 5)).toString() === '%PDF-', 'The PDF is none.');
    const { content, properties } = await readBack(createPdfParser(), pdf);
    const all = content.kind === 'positioned' ? content.pages.flatMap(({ items }) => items.map(({ text }) => text)).join('') : '';
    expect(all.includes(THEME) && all.includes('UTKAST'), `The PDF reads «${all.slice(0, 200)}».`);
    expect(properties.title.includes(THEME), `The PDF is called «${properties.title}».`);
    await page.locator('.life__told').getByText('er lastet ned').waitFor();
  });

  await checks.check('brief: en eksport som svikter, vises på norsk i siden', async () => {
    const own = await browser.open({ expectsFailures: true });
    await own.route('**/export?format=pdf', (route) => route.abort());
    await own.goto(`/brief/${brief.id}`);
    await own.getByRole('button', { name: 'Last ned' }).click();
    await own.getByRole('button', { name: 'PDF', exact: true }).click();
    await own.getByText('Filen ble ikke laget.').waitFor();
    await own.context().close();
  });

  await checks.check('brief: kontrollert, så godkjent, med hvem og når; da er det låst og uten UTKAST', async () => {
    await page.getByRole('button', { name: 'Sett til kontrollert' }).click();
    await page.getByText(/^Kontrollert av Kari Nordmann/u).waitFor();
    await page.getByRole('button', { name: 'Godkjenn' }).click();
    await page.getByText(/^Godkjent av Kari Nordmann/u).waitFor();
    expect((await page.locator('.brief__head .ds-tag').innerText()) === 'Godkjent', 'The tag does not say so.');
    expect((await page.getByRole('button', { name: 'Rediger' }).count()) === 0, 'An approved brief can be edited.');
    const docx = await exported(page, 'Word (DOCX)', 'docx');
    expect(!textOf(officePart(docx, 'word/document.xml')).includes('UTKAST'), 'The Word file still says UTKAST.');
    await picture(page, 'brief-godkjent');
  });

  await checks.check('brief: listen søker og filtrerer i adressen; kopi og sletting med angre', async () => {
    await page.goto('/brief');
    await page.getByLabel('Status').selectOption('godkjent');
    await page.waitForURL('**/brief?status=godkjent');
    await page.getByLabel('Søk i brief').fill('uttalelser');
    await page.getByRole('button', { name: 'Søk', exact: true }).click();
    await page.waitForURL('**/brief?q=uttalelser&status=godkjent');
    await page.reload();
    const cards = page.locator('li.brief-card');
    await cards.first().locator('.brief-card__sources svg').waitFor();
    expect((await cards.count()) === 1, `${await cards.count()} briefs are listed.`);
    await page.getByRole('button', { name: `Lag kopi av ${THEME}` }).click();
    await page.getByText(/^Kopien av /u).waitFor();
    await page.getByRole('button', { name: `Slett ${THEME}` }).click();
    await page.getByText(`«${THEME}» er slettet.`).waitFor();
    await page.getByText('Ingen brief passer med søket.').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Angre');
    await page.keyboard.press('Enter');
    await page.getByText(`«${THEME}» er tilbake.`).waitFor();
    await cards.first().waitFor();
  });

  await checks.check('brief: slettet fra sin egen side kan det angres fra listen', async () => {
    const copy: BriefView = await madeBrief(address, { theme: 'energistasjoner', kind: 'presentasjon' });
    await page.goto(`/brief/${copy.id}`);
    await page.getByRole('button', { name: 'Slett' }).click();
    await page.getByText(`«${copy.title}» er slettet.`).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText(`«${copy.title}» er tilbake.`).waitFor();
    expect((await readBrief(address, copy.id)).id === copy.id, 'It is not back.');
  });

  await checks.check('brief: en redaksjonell setning legges til der den skal stå; en med opplysninger blir avvist ved feltet', async () => {
    const own: BriefView = await madeBrief(address, { theme: THEME, length: 'lang' });
    await page.goto(`/brief/${own.id}`);
    const section = page.locator('.brief-section').first();
    await section.getByRole('button', { name: /^Legg til redaksjonell setning/u }).click();
    const field = section.getByLabel('Redaksjonell setning');
    await field.fill('Styret bevilget 5 millioner kroner.');
    await section.getByRole('button', { name: 'Legg til', exact: true }).click();
    await section.locator('.ds-validation-message').waitFor();
    expect((await field.getAttribute('aria-invalid')) === 'true', 'The field is not marked as wrong.');
    expect((await readBrief(address, own.id)).version === own.version, 'It was saved.');
    await page.reload();
    expect((await field.inputValue()).includes('5 millioner'), 'What was typed is gone.');
    await picture(page, 'brief-redaksjonell');
    await field.fill(LINKING);
    await section.getByLabel('Plass').selectOption('1');
    await section.getByRole('button', { name: 'Legg til', exact: true }).click();
    await section.locator('.editorial', { hasText: LINKING }).waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('linking__open') === true);
    const { sections } = await readBrief(address, own.id);
    expect(sections[0]?.parts[1]?.kind === 'editorial', 'It does not stand after the first part.');
    await section.getByRole('button', { name: `Fjern den redaksjonelle setningen «${LINKING}»` }).click();
    await section.locator('.editorial', { hasText: LINKING }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.classList.contains('linking__open') === true);
    await fetch(`${address}/api/briefs/${own.id}`, { method: 'DELETE' });
  });
  await page.context().close();
  // So that the list is as it was when this is run again on the same server.
  await fetch(`${address}/api/briefs/${brief.id}`, { method: 'DELETE' });
}

/** What the reader gets when a format is chosen in the menu. */
async function exported(page: Page, format: string, extension: string): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Last ned' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
  const name = download.suggestedFilename();
  expect(name.endsWith(`.${extension}`) && /oslofjorden/iu.test(name), `The file is called ${name}.`);
  return new Uint8Array(await readFile(await download.path()));
}
