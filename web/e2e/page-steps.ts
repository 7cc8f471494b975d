import type { Locator, Page } from './browser.ts';

export const SELECTORS = {
  /** The answer is whole. */
  done: '.answer[aria-busy="false"] .statements [data-citation]',
  drawnPdf: '.sheet[data-drawn="true"]',
} as const;

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Spørsmålet ditt').fill(question);
  await page.getByRole('button', { name: 'Spør', exact: true }).click();
}

/** The first [n] in the answer. */
export function citationLink(page: Page, number: number): Locator {
  return page.locator(`.statements [data-citation="${number}"]`).first();
}
