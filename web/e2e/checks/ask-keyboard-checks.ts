import type { Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { ask, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** More steps than there are controls on the page. */
const MOST_TABS = 80;

/** The whole way without a mouse. */
export async function askKeyboardChecks({ browser, checks, pdf, text }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check(
    'bare tastatur: hopp til innhold, spør, til svaret, åpne kilde, bla med N og P, Esc tilbake til setningen',
    async () => {
      await page.goto('/spor');
      await page.waitForSelector('textarea');
      await page.keyboard.press('Tab');
      expect((await focused(page)).text === 'Hopp til hovedinnholdet', 'The skip link is not first.');
      await page.keyboard.press('Enter');
      await tabTo(page, 'TEXTAREA');
      await page.keyboard.type(pdf.question);
      await page.keyboard.press('Enter');
      await page.waitForSelector(SELECTORS.done);
      expect((await focused(page)).tag === 'TEXTAREA', 'Asking moved the focus.');
      await tabTo(page, 'BUTTON', 'Til siste svar');
      await page.keyboard.press('Enter');
      await tabTo(page, 'A', '[1]');
      const outlined = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outlined !== 'none', 'The focus on a citation cannot be seen.');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.classList.contains('source__title') === true);
      const several = (await page.locator('[data-turn="1"] .statements [data-citation="2"]').count()) > 0;
      if (several) {
        await page.keyboard.press('n');
        await page.waitForFunction(
          () => document.querySelector('.source__hits [role="status"]')?.textContent?.startsWith('Kilde 2') === true,
        );
        await page.keyboard.press('p');
        await page.waitForFunction(
          () => document.querySelector('.source__hits [role="status"]')?.textContent?.startsWith('Kilde 1') === true,
        );
        await page.keyboard.press('n');
        await page.waitForFunction(
          () => document.querySelector('.source__hits [role="status"]')?.textContent?.startsWith('Kilde 2') === true,
        );
      }
      await page.keyboard.press('Escape');
      await page.waitForSelector('.beside__source', { state: 'detached' });
      const wanted = several ? '[2]' : '[1]';
      expect((await focused(page)).text === wanted, `The focus came back to «${(await focused(page)).text}», not ${wanted}.`);
    },
  );

  await checks.check('N og P er vanlige bokstaver der det skrives', async () => {
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside__source');
    await page.getByLabel('Spørsmålet ditt').focus();
    await page.keyboard.type('np');
    expect((await page.getByLabel('Spørsmålet ditt').inputValue()) === 'np', 'The letters did not go into the field.');
    await page.getByLabel('Spørsmålet ditt').fill('');
  });

  await checks.check('et tomt spørsmål gir en feilmelding ved feltet', async () => {
    await page.goto('/spor');
    await page.getByRole('button', { name: 'Spør', exact: true }).click();
    await page.getByText('Skriv et spørsmål først.').waitFor();
    expect((await focused(page)).tag === 'TEXTAREA', 'The focus is not in the field.');
  });

  for (const [view, address, last] of [
    ['Spør', '/spor?type=presentasjon&organ=REP&samling=osloregionen', 'Avgrens søket'],
    ['Arkiv', '/arkiv?type=presentasjon&organ=REP&samling=osloregionen', 'dokument'],
  ] as const) {
    await checks.check(
      `et filter som fjernes med Enter (${view}), gir fokus til det neste, og til slutt dit en kommer videre`,
      async () => {
        await page.goto(address);
        const chips = page.locator('.ds-chip');
        await chips.nth(2).waitFor();
        await chips.first().focus();
        for (let left = 2; left > 0; left--) {
          await page.keyboard.press('Enter');
          await page.waitForFunction((count) => document.querySelectorAll('.ds-chip').length === count, left);
          await page.waitForFunction(() => document.activeElement?.classList.contains('ds-chip') === true);
        }
        await page.keyboard.press('Enter');
        await page.waitForFunction((text) => document.activeElement?.textContent?.includes(text) === true, last);
        expect((await focused(page)).tag !== 'BODY', 'The focus is lost.');
      },
    );
  }

  await checks.check('et forslag som velges, gir fokus til spørsmålet med svaret', async () => {
    await page.goto('/spor');
    await page.locator('.start__questions a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(SELECTORS.done);
    await page.waitForFunction(() => document.activeElement?.classList.contains('turn__title') === true);
    await ask(page, text.question);
    await page.locator('.follow-ups a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-turn="3"]').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-turn="3"]') !== null);
    expect((await focused(page)).tag === 'H2', 'The focus is not on the question.');
  });
  await page.context().close();
}

async function tabTo(page: Page, tag: string, text?: string): Promise<void> {
  for (let step = 0; step < MOST_TABS; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.tag === tag && (text === undefined || now.text === text)) return;
  }
  throw new Error(`${tag} ${text ?? ''} cannot be reached with Tab.`);
}

function focused(page: Page): Promise<{ tag: string; text: string }> {
  return page.evaluate(() => ({ tag: document.activeElement?.tagName ?? '', text: document.activeElement?.textContent?.trim() ?? '' }));
}
