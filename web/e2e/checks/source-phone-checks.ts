import type { Locator, Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { ask, citationLink, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

/** A source opens where the reader is: its head, the words marked and every choice are in sight, on a phone and beside the answer. */
export async function sourcePhoneChecks({ browser, checks, pdf, text, picture }: Scenario): Promise<void> {
  for (const [name, size] of [
    ['mobil', PHONE],
    ['skjerm', WIDE],
  ] as const) {
    const page = await browser.open(size);
    for (const { question, citation, format } of [pdf, text]) {
      await checks.check(`kilde (${name}, ${format}): tittel, valg og markerte ord er i syne når den åpnes`, async () => {
        await page.goto('/spor');
        await ask(page, question);
        await page.waitForSelector(SELECTORS.done);
        await citationLink(page, citation.number).click();
        const marks = page.locator(format === 'pdf' ? `${SELECTORS.drawnPdf} .sheet__mark` : '.beside__source mark');
        await marks.first().waitFor();
        await expectSeen(page.locator('.source__title'), 'The title');
        await expectSeen(page.getByRole('link', { name: 'Last ned originalen' }), 'The way to the original');
        for (const choice of await page.locator('.source__modes label').all()) await expectSeen(choice, 'A way of showing it');
        const [first, last] = [marks.first(), marks.last()];
        await expectSeen(first, 'The first of the words marked');
        await expectSeen(last, 'The last of the words marked');
        const head = await page.locator('.source__head').evaluate((one) => one.getBoundingClientRect().bottom);
        const top = await first.evaluate((mark) => mark.getBoundingClientRect().top);
        expect(top >= head, 'The head covers the words marked.');
        await picture(page, `kilde-${format}-${name}`);
      });

      await checks.check(`kilde (${name}, ${format}): Esc går tilbake til setningen`, async () => {
        await page.keyboard.press('Escape');
        await page.waitForSelector('.beside__source', { state: 'detached' });
        const link = citationLink(page, citation.number);
        expect(await link.evaluate((one) => one === document.activeElement), 'The focus is not on the citation.');
        await expectSeen(link, 'The citation');
      });
    }
    await page.context().close();
  }

  const page = await browser.open(PHONE);
  await checks.check('en PDF-side fyller bredden på mobil, og kan alltid forminskes til den igjen', async () => {
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.waitForSelector(SELECTORS.done);
    await citationLink(page, pdf.citation.number).click();
    await page.waitForSelector(SELECTORS.drawnPdf);
    expect(!(await isCut(page)), 'The page is wider than its frame.');
    await page.getByRole('button', { name: 'Større' }).click();
    await page.waitForFunction(() => (document.querySelector('.scroll-x')?.scrollWidth ?? 0) > window.innerWidth);
    const { left, top } = await page
      .locator('.sheet__mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect());
    // A whole line may be wider than the screen now; then its beginning is what is seen.
    expect(
      left >= 0 && left < PHONE.width / 2 && top >= 0 && top < PHONE.height,
      `What is marked begins at ${left} × ${top} when made larger.`,
    );
    await page.getByRole('button', { name: 'Mindre' }).click();
    await page.getByText('100 %', { exact: true }).waitFor();
    expect(!(await isCut(page)), 'It cannot be made to fit again.');
  });

  await checks.check('alle valgene side om side synes på mobil', async () => {
    await page.goto('/spor');
    await page.locator('.start__questions a').first().waitFor();
    await page.locator('.start__roles').scrollIntoViewIfNeeded();
    const hidden = await page.locator('.start__roles').evaluate((group) => group.scrollHeight - group.clientHeight);
    expect(hidden <= 1, `${hidden} pixels of the choices are hidden.`);
    await page.getByText('Faggruppe', { exact: true }).click();
  });
  await page.context().close();
}

function isCut(page: Page): Promise<boolean> {
  return page.locator('.scroll-x').evaluate((frame) => frame.scrollWidth > frame.clientWidth);
}

/** All of it is in the window, and nothing lies over its middle. */
async function expectSeen(what: Locator, name: string): Promise<void> {
  const fault = await what.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (top < -1 || left < -1 || bottom > window.innerHeight + 1 || right > window.innerWidth + 1) {
      return `stands at ${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
    }
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return over === null || element.contains(over) || over.contains(element) ? null : `is covered by ${over.className}`;
  });
  expect(fault === null, `${name} ${fault}.`);
}
