import { gzipSync } from 'node:zlib';
import { madeBrief, THEME } from '../brief-steps.ts';
import type { Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import type { Scenario } from '../scenario.ts';

/** Bytes of script, gzipped, that may come before «Spør» can be used. */
const MOST_SCRIPT = 200_000;

/** What stands around every view: menu, titles, focus, look, language, notices, and the way out when something fails. */
export async function shellChecks({ address, browser, checks, server, picture }: Scenario): Promise<void> {
  const page = await browser.open();
  const menu = page.getByRole('navigation', { name: 'Hovedmeny' });

  await checks.check('menyen: hver side får sin tittel, fokus går til overskriften, og siden en er på, er merket', async () => {
    await page.goto('/');
    await page.waitForSelector('h1');
    for (const [name, path] of [
      ['Spør', '/spor'],
      ['Arkiv', '/arkiv'],
      ['Brief', '/brief'],
      ['Oversikt', '/'],
    ] as const) {
      await menu.getByRole('link', { name }).click();
      await page.waitForURL((url) => url.pathname === path);
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      expect((await page.title()).endsWith('– Arkivsvar'), `The title is «${await page.title()}».`);
      expect((await menu.getByRole('link', { name }).getAttribute('aria-current')) === 'page', `${name} is not marked as current.`);
    }
  });

  await checks.check('«tilbake» viser forrige side der den var', async () => {
    await page.goto('/om');
    await page.getByRole('link', { name: 'KI og personvern' }).first().click();
    await page.waitForURL((url) => url.pathname === '/om/personvern');
    expect((await page.evaluate(() => window.scrollY)) === 0, 'A new view is not shown from its top.');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Slik lages svarene' }).waitFor();
  });

  await checks.check('gamle adresser fører fram', async () => {
    await page.goto('/?q=Hva+er+visjonen%3F');
    await page.waitForURL((url) => url.pathname === '/spor' && url.searchParams.get('q') === 'Hva er visjonen?');
    await page.goto('/dokumenter');
    await page.waitForURL((url) => url.pathname === '/arkiv');
    await page.waitForSelector('h1');
  });

  await checks.check('utseendet kan velges med tastaturet og huskes', async () => {
    await page.goto('/');
    await openSettings(page);
    await page.getByLabel('Mørkt').focus();
    await page.keyboard.press('Space');
    const dark = await background(page);
    await page.reload();
    await page.waitForSelector('h1');
    expect((await background(page)) === dark, 'The look is forgotten when the page is loaded again.');
    await openSettings(page);
    await page.getByLabel('Lyst').check();
    expect((await background(page)) !== dark, 'Light looks like dark.');
    await page.getByLabel('Som enheten').check();
    await page.keyboard.press('Escape');
    expect(!(await page.getByLabel('Som enheten').isVisible()), 'Esc does not close the panel.');
  });

  await checks.check('menyer og hjelp finnes på nynorsk, og valget huskes', async () => {
    await page.goto('/hjelp');
    await openSettings(page);
    await page.getByLabel('Nynorsk').click();
    await page.getByText('Slik får du gode svar').waitFor();
    await page.getByText('Når du ikkje får svar').waitFor();
    expect((await page.evaluate(() => document.documentElement.lang)) === 'nn', 'The language is not marked.');
    await page.goto('/');
    await page.getByRole('link', { name: 'Oversyn' }).waitFor();
    await page.evaluate(() => localStorage.clear());
  });

  await checks.check('en side som ikke finnes, sier det og viser veien ut', async () => {
    await page.goto('/finnes-ikke');
    await page.getByRole('heading', { name: 'Siden finnes ikke' }).waitFor();
    await page.getByRole('link', { name: 'Gå til oversikten' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  await checks.check('på papir er det verken meny eller knapper', async () => {
    await page.goto('/');
    await page.locator('.figures').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(!(await menu.isVisible()) && !(await page.getByRole('button').first().isVisible()), 'Menu or buttons are printed.');
    await picture(page, 'oversikt-utskrift');
    await page.emulateMedia({ media: null });
  });

  await checks.check('på papir står hele adressen til kildene, og verken tilbakelenke eller statusboks i et brief', async () => {
    const brief = await madeBrief(address, { theme: THEME });
    await page.goto(`/brief/${brief.id}`);
    await page.waitForSelector('.versions');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('.brief-sources a[href^="/dokument/"]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    const lacking = printed.filter((content) => !content.includes(`${address}/dokument/`));
    expect(printed.length > 0 && lacking.length === 0, `Printed is ${lacking[0] ?? 'no address'}.`);
    expect(!(await page.locator('.life').isVisible()), 'The status box is printed.');
    expect(!(await page.locator('.brief__back').isVisible()), 'The way back is printed.');
    await page.goto('/arkiv');
    await page.locator('.archive-table tr').first().waitFor();
    const whole = await page.locator('.archive-table table').evaluate((table) => getComputedStyle(table).breakInside);
    expect(whole === 'auto', 'The table is not split over pages, and leaves the first one empty.');
    await page.emulateMedia({ media: null });
    await fetch(`${address}/api/briefs/${brief.id}`, { method: 'DELETE' });
  });

  await checks.check('en del av siden som ikke kan hentes, stopper ikke resten', async () => {
    const troubled = await browser.open({ expectsFailures: true });
    await troubled.route('**/assets/AboutPage-*.js', (route) => route.abort());
    await troubled.goto('/hjelp');
    await troubled.getByText('Siden må lastes på nytt').waitFor();
    await picture(troubled, 'del-mangler');
    await troubled.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Oversikt' }).click();
    await troubled.getByLabel('Hva vil du vite?').waitFor();
    await troubled.context().close();
  });

  await checks.check('uten nett sies det fra, og når nettet er tilbake', async () => {
    const troubled = await browser.open({ expectsFailures: true });
    await troubled.goto('/');
    await troubled.locator('.figures').waitFor();
    await troubled.context().setOffline(true);
    await troubled.getByText('Du er uten nett.').waitFor();
    await picture(troubled, 'uten-nett');
    await troubled.context().setOffline(false);
    await troubled.getByText('Forbindelsen er tilbake.').waitFor();
    await troubled.context().close();
  });

  if (server !== null) {
    await checks.check('når tjenesten er borte, sies det fra, og siden kommer av seg selv når den er tilbake', async () => {
      const troubled = await browser.open({ expectsFailures: true });
      await troubled.goto('/om');
      await troubled.waitForSelector('h1');
      await troubled.getByRole('link', { name: 'Arkivsvar', exact: true }).hover();
      await troubled.waitForLoadState('networkidle');
      await server.down();
      try {
        await troubled.getByRole('link', { name: 'Arkivsvar', exact: true }).click();
        await troubled.locator('.connection', { hasText: 'Siden prøver igjen av seg selv.' }).waitFor();
        await picture(troubled, 'uten-kontakt');
      } finally {
        // The checks that follow need it, whatever came of this one.
        await server.up();
      }
      await troubled.locator('.figures').waitFor();
      await troubled.context().close();
    });
  }

  await checks.check(`Spør kan brukes etter høyst ${MOST_SCRIPT / 1000} kB skript`, async () => {
    const measured = await browser.open();
    const sizes: number[] = [];
    measured.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      void response.body().then((body) => sizes.push(gzipSync(body, { level: 9 }).length));
    });
    await measured.goto('/spor');
    await measured.waitForSelector('textarea');
    await measured.waitForLoadState('networkidle');
    const sum = sizes.reduce((all, size) => all + size, 0);
    expect(sizes.length > 0 && sum <= MOST_SCRIPT, `${sum} bytes in ${sizes.length} files.`);
    process.stdout.write(`     ${Math.round(sum / 1000)} kB in ${sizes.length} files\n`);
    await measured.context().close();
  });
  await page.context().close();
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Visning|Vising)$/u }).click();
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
