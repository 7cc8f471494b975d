import type { Page } from '../browser.ts';
import { checkViews } from '../check-views.ts';
import type { Scenario } from '../scenario.ts';

/** The start page, the pages about the service, and what the shell itself shows. */
export function overviewViewChecks(scenario: Scenario): Promise<void> {
  const overview = async (page: Page): Promise<void> => {
    await page.goto('/');
    await page.locator('.figures').waitFor();
    await page.locator('.overview__question').first().waitFor();
  };
  const about = (path: string) => async (page: Page) => {
    await page.goto(path);
    await page.waitForSelector('h1');
  };
  return checkViews(scenario, [
    ['oversikt', overview],
    [
      'oversikt som tabell',
      async (page) => {
        await overview(page);
        const buttons = page.getByRole('button', { name: /^Vis som tabell/u });
        while ((await buttons.count()) > 0) await buttons.first().click();
        await page.locator('.charts').scrollIntoViewIfNeeded();
      },
    ],
    [
      'visning',
      async (page) => {
        await overview(page);
        await page.getByRole('button', { name: 'Visning' }).click();
      },
    ],
    ['om svarene', about('/om')],
    ['om personvern', about('/om/personvern')],
    ['om tilgjengelighet', about('/om/tilgjengelighet')],
    ['hjelp', about('/hjelp')],
    ['ukjent side', about('/finnes-ikke')],
  ]);
}
