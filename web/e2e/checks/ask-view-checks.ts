import type { Page } from '../browser.ts';
import { checkViews, type ViewToCheck } from '../check-views.ts';
import { UNANSWERABLE } from '../known-answers.ts';
import { citationLink, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** «Spør» and the document view in their states. */
export function askViewChecks(scenario: Scenario): Promise<void> {
  return checkViews(scenario, views(scenario));
}

function views({ pdf, text }: Scenario): ViewToCheck[] {
  const answer = async (page: Page, question: string): Promise<void> => {
    await page.goto(`/spor?q=${encodeURIComponent(question)}`);
    await page.waitForSelector(SELECTORS.done);
  };
  return [
    [
      'spør',
      async (page) => {
        await page.goto('/spor');
        await page.waitForSelector('.archive-line');
        await page.getByRole('button', { name: 'Avgrens søket' }).click();
        await page.getByLabel('Organ').waitFor();
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
        await page.waitForSelector('.beside__source mark');
      },
    ],
    [
      'slik leste vi det',
      async (page) => {
        await page.goto(`${pdf.citation.href}&lest=1`);
        await page.waitForSelector('.reading__blocks');
      },
    ],
    [
      'avvisning',
      async (page) => {
        await page.goto(`/spor?q=${encodeURIComponent(UNANSWERABLE)}`);
        await page.waitForSelector('.answer--refused');
      },
    ],
    [
      'tilbakemelding',
      async (page) => {
        await answer(page, pdf.question);
        await page.getByRole('button', { name: 'Meld fra om feil' }).click();
        await page.getByLabel('Feil kilde').check();
      },
    ],
    [
      'samtaler',
      async (page) => {
        await answer(page, pdf.question);
        await page.getByRole('button', { name: 'Samtaler' }).click();
        await page.locator('.history__item').first().waitFor();
      },
    ],
    [
      'dokument',
      async (page) => {
        await page.goto(text.citation.href);
        await page.waitForSelector('main mark');
      },
    ],
  ];
}
