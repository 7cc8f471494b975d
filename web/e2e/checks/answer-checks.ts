import type { PlaceView } from '../../../server/http/views/place-view.ts';
import { expect } from '../check-list.ts';
import { getJson, UNANSWERABLE } from '../known-answers.ts';
import { ask, citationLink, SELECTORS } from '../page-steps.ts';
import { wordsUnder } from '../pdf-words.ts';
import type { Scenario } from '../scenario.ts';

/** Ask, read, open the source; and be refused. */
export async function answerChecks({ address, browser, checks, pdf, text, picture }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('et spørsmål gir et strømmet svar der hver setning har kilde', async () => {
    await page.goto('/');
    const streamed = page.waitForResponse((response) => response.url().endsWith('/api/answers'));
    await ask(page, pdf.question);
    const kind = (await streamed).headers()['content-type'] ?? '';
    expect(kind.startsWith('text/event-stream'), `The answer came as ${kind}.`);
    await page.waitForSelector(SELECTORS.done);
    const uncited = await page
      .locator('.statements :is(p, li)')
      .evaluateAll((all) => all.filter((one) => one.querySelector('[data-citation]') === null).length);
    expect((await page.locator('.statements :is(p, li)').count()) > 0 && uncited === 0, `${uncited} statements have no citation.`);
    await picture(page, 'svar');
  });

  await checks.check('en kilde åpner PDF-siden med ordene markert på rett sted', async () => {
    await citationLink(page, pdf.citation.number).click();
    await page.waitForSelector(SELECTORS.drawnPdf);
    const marks = page.locator('.sheet__mark');
    expect(await marks.first().isVisible(), 'No mark is visible.');
    const inView = await marks.first().evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect(inView, 'The first mark is not scrolled into view.');
    const boxes = await marks.evaluateAll((all) =>
      all.map((mark) => {
        const sheet = mark.parentElement?.querySelector('canvas')?.getBoundingClientRect() ?? new DOMRect();
        const { x, y, width, height } = mark.getBoundingClientRect();
        return {
          x: (x - sheet.x) / sheet.width,
          y: (y - sheet.y) / sheet.height,
          width: width / sheet.width,
          height: height / sheet.height,
        };
      }),
    );
    const { documentId, href, quote } = pdf.citation;
    const place = (await getJson(
      `${address}/api/documents/${encodeURIComponent(documentId)}/place${new URL(href, address).search}`,
    )) as PlaceView;
    const shown = place.locators[0]?.page ?? 0;
    const words = await wordsUnder(`${address}/api/documents/${encodeURIComponent(documentId)}/file`, shown, boxes);
    const wanted = place.locators.length > 1 ? letters(quote).slice(0, 20) : letters(quote);
    expect(letters(words).includes(wanted), `Under the marks stands «${words}», the quote is «${quote}».`);
    const ink = await page.locator('.sheet canvas').evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      return Array.from(data as Uint8ClampedArray).filter((value, index) => index % 4 === 0 && value < 128).length;
    });
    expect(ink > 500, `The page image holds only ${ink} dark points.`);
    await picture(page, 'kilde-pdf');
  });

  await checks.check('siden kan blas i, vises som tekst og åpnes alene', async () => {
    await page.getByRole('button', { name: 'Vis som tekst' }).click();
    expect((await page.locator('.text-page mark').count()) > 0, 'The text of the page has no mark.');
    await page.getByRole('button', { name: 'Vis som bilde' }).click();
    await page.waitForSelector(SELECTORS.drawnPdf);
    await page.getByRole('link', { name: 'Åpne på egen side' }).click();
    await page.waitForSelector('h1.source__title');
    await page.waitForSelector(`${SELECTORS.drawnPdf} .sheet__mark`);
    await picture(page, 'dokument-pdf');
    await page.goBack();
    await page.waitForSelector(SELECTORS.done);
  });

  await checks.check(`en kilde i ${text.format} åpner teksten med sitatet i <mark>`, async () => {
    await page.goto('/');
    await ask(page, text.question);
    await page.waitForSelector(SELECTORS.done);
    await citationLink(page, text.citation.number).click();
    await page.waitForSelector('.ask__source mark');
    const marked = (await page.locator('.ask__source mark').allTextContents()).join('');
    expect(letters(marked) === letters(text.citation.quote), `Marked is «${marked}», the quote is «${text.citation.quote}».`);
    await picture(page, 'kilde-tekst');
  });

  await checks.check('å laste siden på nytt beholder spørsmålet, svaret og kilden', async () => {
    await page.reload();
    await page.waitForSelector(SELECTORS.done);
    expect((await page.locator('textarea').inputValue()) === text.question, 'The question is gone.');
    await page.waitForSelector('.ask__source mark');
  });

  await checks.check('et spørsmål uten svar i arkivet blir avvist med begrunnelse', async () => {
    await page.goto('/');
    await ask(page, UNANSWERABLE);
    await page.waitForSelector('.answer--refused');
    expect((await page.locator('.answer--refused q').innerText()).trim() !== '', 'What was searched for is not shown.');
    expect(await page.getByText('Det nærmeste som finnes').isVisible(), 'The nearest documents are not shown.');
    expect((await page.locator('.statements').count()) === 0, 'A refusal shows statements.');
    await picture(page, 'avvist');
  });

  await checks.check('dokumentlisten viser dokumentene og lenker til dem', async () => {
    await page.goto('/dokumenter');
    await page.locator('.document-list a').first().waitFor();
    await picture(page, 'dokumenter');
    await page.locator('.document-list a').first().click();
    await page.waitForSelector('h1.source__title');
  });
  await page.context().close();
}

/** White space and hyphens at line ends may differ between the file and the quote. */
function letters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad|-]/gu, '');
}
