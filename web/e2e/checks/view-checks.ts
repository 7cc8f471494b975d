import { accessibilityFaults, type Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { UNANSWERABLE } from '../known-answers.ts';
import { citationLink, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** WCAG 2.2 1.4.10 sets 320; 360 is the narrowest phone in use. */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

/** Every view, on a phone and on a desktop, in light and dark: accessible, and never wider than the screen. */
export async function viewChecks(scenario: Scenario): Promise<void> {
  const { browser, checks, picture } = scenario;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, dimensions] of [['mobil', PHONE] as const, ['skjerm', DESKTOP] as const]) {
      const page = await browser.open({ ...dimensions, colorScheme });
      for (const [name, open] of views(scenario)) {
        await checks.check(
          `${name} (${size}, ${colorScheme === 'light' ? 'lys' : 'mørk'}): ingen axe-brudd, ingen vannrett rulling`,
          async () => {
            await open(page);
            const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(wider <= 0, `The page is ${wider} pixels wider than the screen.`);
            const faults = await accessibilityFaults(page);
            expect(faults.length === 0, faults.join('\n'));
            await picture(page, `${name.replaceAll(' ', '-')}-${size}-${colorScheme}`);
          },
        );
      }
      await page.context().close();
    }
  }
}

function views({ pdf, text }: Scenario): [string, (page: Page) => Promise<void>][] {
  const answer = async (page: Page, question: string): Promise<void> => {
    await page.goto(`/?q=${encodeURIComponent(question)}`);
    await page.waitForSelector(SELECTORS.done);
  };
  return [
    [
      'forside',
      async (page) => {
        await page.goto('/');
        await page.waitForSelector('.archive-line');
      },
    ],
    ['svar', (page) => answer(page, pdf.question)],
    [
      'kilde i PDF',
      async (page) => {
        await answer(page, pdf.question);
        await citationLink(page, pdf.citation.number).click();
        await page.waitForSelector(SELECTORS.drawnPdf);
      },
    ],
    [
      'kilde i tekst',
      async (page) => {
        await answer(page, text.question);
        await citationLink(page, text.citation.number).click();
        await page.waitForSelector('.ask__source mark');
      },
    ],
    [
      'avvisning',
      async (page) => {
        await page.goto(`/?q=${encodeURIComponent(UNANSWERABLE)}`);
        await page.waitForSelector('.answer--refused');
      },
    ],
    [
      'dokumenter',
      async (page) => {
        await page.goto('/dokumenter');
        await page.locator('.document-list a').first().waitFor();
        await page.waitForLoadState('networkidle');
      },
    ],
    [
      'dokument',
      async (page) => {
        await page.goto(text.citation.href);
        await page.waitForSelector('main mark');
      },
    ],
    [
      'ukjent side',
      async (page) => {
        await page.goto('/finnes-ikke');
        await page.waitForSelector('h1');
      },
    ],
  ];
}
