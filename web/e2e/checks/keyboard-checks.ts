import type { Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** More steps than there are controls before an answer. */
const MOST_TABS = 60;

/** The whole way without a mouse. */
export async function keyboardChecks({ browser, checks, pdf }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('bare tastatur: hopp til innhold, spør, åpne kilde, Esc tilbake til kilden', async () => {
    await page.goto('/');
    await page.waitForSelector('textarea');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text === 'Hopp til hovedinnholdet', 'The skip link is not first.');
    await page.keyboard.press('Enter');
    await tabTo(page, 'TEXTAREA');
    await page.keyboard.type(pdf.question);
    await page.keyboard.press('Enter');
    await page.waitForSelector(SELECTORS.done);
    expect((await focused(page)).tag === 'TEXTAREA', 'Asking moved the focus.');
    await tabTo(page, 'A', '[1]');
    const outlined = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outlined !== 'none', 'The focus on a citation cannot be seen.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.ask__source .source__title');
    await page.waitForFunction(() => document.activeElement?.classList.contains('source__title') === true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.ask__source', { state: 'detached' });
    expect((await focused(page)).text === '[1]', 'The focus did not come back to the citation.');
  });

  await checks.check('et tomt spørsmål gir en feilmelding ved feltet', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Spør', exact: true }).click();
    await page.getByText('Skriv et spørsmål først.').waitFor();
    expect((await focused(page)).tag === 'TEXTAREA', 'The focus is not in the field.');
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
