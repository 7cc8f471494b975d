import { pdfBroken } from '../../../evals/testing/hostile/pdf-broken.ts';
import { pdfCrypt } from '../../../evals/testing/hostile/pdf-crypt.ts';
import { accessibilityFaults, type Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { getJson } from '../known-answers.ts';
import type { Scenario } from '../scenario.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** A collection of our own, so that the checks leave the others as they were. */
const COLLECTION = 'e2e-opplasting';
const GOOD = 'Referat om kryssordgjengen.md';
const GOOD_TITLE = 'Referat om kryssordgjengen';
/** Milliseconds; every file is read in a process of its own. */
const READING = { timeout: 90_000 };

/** The archive: filter, sort, search, files added, removed and put back. Needs a server that may change its corpus. */
export async function archiveChecks({ address, browser, checks, picture }: Scenario): Promise<void> {
  // An earlier run may have been broken off.
  await cleanUp(address);
  const page = await browser.open(DESKTOP);
  const rows = page.locator('.archive-table tbody tr');
  const titles = async (): Promise<string[]> => page.locator('.document-name__title').allInnerTexts();
  const ready = async (): Promise<void> => {
    await page.locator('.archive-list[aria-busy="false"]').waitFor();
  };

  await checks.check('arkivet: et filter er en lenke med antall, står i adressen, overlever omlasting og kan fjernes', async () => {
    await page.goto('/arkiv');
    await ready();
    const all = await rows.count();
    const value = page.locator('.facet__value', { hasText: 'PDF' });
    const count = Number(await value.locator('.facet__count').innerText());
    await value.click();
    await page.waitForURL('**/arkiv?format=pdf');
    await page.getByRole('button', { name: 'Fjern filteret Format: PDF' }).waitFor();
    await ready();
    expect((await rows.count()) === count && count < all, `${await rows.count()} rows for a facet of ${count}, ${all} in all.`);
    await page.reload();
    await ready();
    expect((await rows.count()) === count, 'The filter is lost when the page is loaded again.');
    await page.getByRole('button', { name: 'Fjern filteret Format: PDF' }).click();
    await page.waitForURL('**/arkiv');
    await ready();
  });

  await checks.check('arkivet: listen sorteres begge veier, og sorteringen står i adressen', async () => {
    await page.goto('/arkiv');
    await ready();
    await page.getByRole('button', { name: 'Tittel' }).click();
    await page.waitForURL('**/arkiv?sorter=tittel');
    await ready();
    const rising = await titles();
    expect((await page.locator('th[aria-sort="ascending"]').innerText()).startsWith('Tittel'), 'The column does not say it is sorted by.');
    await page.getByRole('button', { name: 'Tittel' }).click();
    await page.waitForURL('**/arkiv?sorter=-tittel');
    await ready();
    const falling = await titles();
    expect(rising.length > 1 && rising.join('|') === falling.toReversed().join('|'), `${rising.join('|')} / ${falling.join('|')}`);
  });

  await checks.check('arkivet: søk i tekst viser stedet, og lenken åpner det', async () => {
    await page.goto('/arkiv');
    await page.getByLabel('Søk i', { exact: true }).selectOption('tekst');
    await page.getByLabel('Søk i arkivet').fill('energistasjon');
    await page.getByRole('button', { name: 'Søk', exact: true }).click();
    await page.waitForURL('**/arkiv?q=energistasjon&i=tekst');
    await page.locator('.document-name__hit mark').first().waitFor();
    await page.getByRole('link', { name: 'Åpne stedet' }).first().click();
    await page.locator('main mark, .sheet[data-drawn="true"]').first().waitFor();
  });

  await checks.check('arkivet: listen lastes ned som CSV', async () => {
    await page.goto('/arkiv?format=pdf');
    await ready();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned listen (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename() === 'dokumenter.csv', download.suggestedFilename());
  });

  await checks.check('arkivet: gode, skadde og krypterte filer lagt til på en gang får hver sin rapport', async () => {
    await page.goto('/arkiv');
    await page.getByRole('button', { name: 'Legg til dokumenter' }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file(
          GOOD,
          `# ${GOOD_TITLE}\n\nKryssordgjengen vedtok 3. mars 2024 å kjøpe ny ordbok. Vedtaket var enstemmig, og ordboken koster 400 kroner.\n`,
        ),
        file('kryptert.pdf', pdfCrypt().find(({ code }) => code === 'encrypted')?.bytes ?? ''),
        file('skadet.pdf', pdfBroken().find(({ name }) => name === 'pdf-broken-noise.pdf')?.bytes ?? ''),
      ]);
    const known = await page.getByLabel('Samling', { exact: true }).locator('option').allInnerTexts();
    if (known.includes(COLLECTION)) await page.getByLabel('Samling', { exact: true }).selectOption(COLLECTION);
    else {
      await page.getByLabel('Samling', { exact: true }).selectOption('Ny samling …');
      await page.getByLabel('Navn på ny samling').fill(COLLECTION);
    }
    await noFaults(page);
    await picture(page, 'arkiv-legger-til');
    await page.getByRole('button', { name: 'Legg til 3 filer' }).click();
    await page.getByRole('heading', { name: 'Slik gikk det' }).waitFor(READING);
    const report = page.locator('.upload-report > ul > li');
    const said = await report.allInnerTexts();
    expect(said.length === 3, said.join('\n'));
    expect(/Kom med/u.test(said[0] ?? '') && (said[0] ?? '').includes(GOOD_TITLE), said[0] ?? '');
    expect(/Kom ikke med/u.test(said[1] ?? '') && /passord/u.test(said[1] ?? ''), said[1] ?? '');
    expect(/Kom ikke med/u.test(said[2] ?? '') && /lagre den på nytt/u.test(said[2] ?? ''), said[2] ?? '');
    await noFaults(page);
    await picture(page, 'arkiv-rapport');
  });

  await checks.check('arkivet: en fil med samme navn blir ikke overskrevet før det er valgt', async () => {
    await page.getByRole('button', { name: 'Legg til flere' }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file(GOOD, `# ${GOOD_TITLE}\n\nNy tekst om kryssordgjengen og ordboken deres, vedtatt 4. april 2024 med god margin.\n`),
      ]);
    await page.getByLabel('Samling', { exact: true }).selectOption(COLLECTION);
    await page.getByRole('button', { name: 'Legg til filen' }).click();
    await page.getByRole('button', { name: 'Erstatt filen i arkivet' }).waitFor(READING);
    await page.getByRole('button', { name: 'Erstatt filen i arkivet' }).click();
    await page.getByText('Erstattet filen som lå der.').waitFor(READING);
  });

  await checks.check('arkivet: filene som ikke kom med, står i listen med grunn og neste steg', async () => {
    await page.goto('/arkiv?vis=avvist&q=kryptert');
    await page.getByText('Lagre en kopi uten passord').waitFor();
    await noFaults(page);
  });

  await checks.check('arkivet: et dokument fjernes etter spørsmål, er borte, og legges tilbake med «Angre»', async () => {
    await page.goto('/arkiv?q=kryssordgjengen');
    const title = page.locator('.document-name__title', { hasText: GOOD_TITLE });
    await title.waitFor();
    expect((await page.locator('.document-name__path', { hasText: '2 utgaver' }).count()) === 1, 'The revisions are not told of.');
    await page.getByRole('button', { name: `Fjern ${GOOD_TITLE}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Fjerne dokumentet?').waitFor();
    await noFaults(page);
    await picture(page, 'arkiv-fjerner');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: `Fjern ${GOOD_TITLE}` }).click();
    await dialog.getByRole('button', { name: 'Fjern', exact: true }).click();
    await page.getByText(`«${GOOD_TITLE}» er fjernet.`).waitFor(READING);
    await title.waitFor({ state: 'hidden' });
    await picture(page, 'arkiv-fjernet');
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText('er lagt tilbake.').waitFor(READING);
    await title.waitFor();
  });

  await checks.check('arkivet: arkivet leses inn på nytt etter spørsmål, og sier hva som ble gjort', async () => {
    await page.getByRole('button', { name: 'Les inn på nytt' }).click();
    await page.getByRole('dialog').getByText('Lese inn på nytt?').waitFor();
    await noFaults(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Les inn', exact: true }).click();
    await page.getByText(/Innlesingen er ferdig: \d+ filer lest/u).waitFor(READING);
  });

  await checks.check('arkivet: en feil viser hva som skjedde og en vei videre, og skjermbildet er ikke tomt imens', async () => {
    await page.route('**/api/documents?*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Ikke vår tjeneste</p>' }));
    await page.goto('/arkiv');
    await page.getByText('Listen kunne ikke hentes.').waitFor();
    await noFaults(page);
    await page.unroute('**/api/documents?*');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await ready();
  });
  await cleanUp(address);
  await page.context().close();

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, dimensions] of [['mobil', PHONE] as const, ['skjerm', DESKTOP] as const]) {
      const view = await browser.open({ ...dimensions, colorScheme });
      for (const [name, address] of VIEWS) {
        await checks.check(
          `${name} (${size}, ${colorScheme === 'light' ? 'lys' : 'mørk'}): ingen axe-brudd, ingen vannrett rulling`,
          async () => {
            await view.goto(address);
            await view.locator('.archive-list[aria-busy="false"]').waitFor();
            await noFaults(view);
            await picture(view, `${name.replaceAll(' ', '-')}-${size}-${colorScheme}`);
          },
        );
      }
      await view.context().close();
    }
  }
}

const VIEWS: readonly (readonly [name: string, address: string])[] = [
  ['arkiv', '/arkiv'],
  ['arkiv filtrert', '/arkiv?q=energi&i=tekst&format=pdf&samling=osloregionen'],
  ['arkiv uten treff', '/arkiv?q=finnesikke'],
  ['arkiv avvist', '/arkiv?vis=avvist'],
  ['arkiv merknad', '/arkiv?vis=merknad'],
];

function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

async function noFaults(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider <= 0, `The page is ${wider} pixels wider than the screen.`);
  const faults = await accessibilityFaults(page);
  expect(faults.length === 0, faults.join('\n'));
}

type Listed = { readonly id: string; readonly path: string };

/** Takes out again what the checks put in. */
async function cleanUp(address: string): Promise<void> {
  for (const list of ['documents', 'files'] as const) {
    const answer = (await getJson(`${address}/api/${list}?limit=100`)) as Partial<Record<typeof list, readonly Listed[]>>;
    const ours = (answer[list] ?? []).filter(({ path }) => path.startsWith(`${COLLECTION}/`));
    for (const { id } of ours) await fetch(`${address}/api/documents/${id}`, { method: 'DELETE' });
  }
}
