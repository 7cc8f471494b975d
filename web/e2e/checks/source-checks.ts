import type { PageView } from '../../../server/http/views/page-view.ts';
import type { PlaceView } from '../../../server/http/views/place-view.ts';
import type { DocumentsView } from '../../../server/http/views/documents-view.ts';
import type { Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { getJson } from '../known-answers.ts';
import { ask, citationLink, SELECTORS } from '../page-steps.ts';
import { wordsUnder } from '../pdf-words.ts';
import type { Scenario } from '../scenario.ts';

/** The source beside the answer: the right page, the right words marked, in every format. */
export async function sourceChecks({ address, browser, checks, pdf, text, picture }: Scenario): Promise<void> {
  const page = await browser.open();

  await checks.check('pdf.js lastes først når en PDF vises', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => void (/\/pdf[.-]/u.test(request.url()) && scripts.push(request.url())));
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.waitForSelector(SELECTORS.done);
    expect(scripts.length === 0, `Loaded before it was used: ${scripts.join(', ')}.`);
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
    const path = `${address}/api/documents/${encodeURIComponent(documentId)}`;
    const place = (await getJson(`${path}/place${new URL(href, address).search}`)) as PlaceView;
    const words = await wordsUnder(`${path}/file`, place.locators[0]?.page ?? 0, boxes);
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

  await checks.check('siden kan forstørres, vises som tekst og som den ble lest', async () => {
    const before = await page.locator('.sheet').evaluate((sheet) => sheet.clientWidth);
    await page.getByRole('button', { name: 'Større' }).click();
    await page.waitForFunction((width) => (document.querySelector('.sheet')?.clientWidth ?? 0) > width, before);
    await page.getByRole('button', { name: 'Mindre' }).click();
    await show(page, 'Tekst');
    expect((await page.locator('.text-page mark').count()) > 0, 'The text of the page has no mark.');
    await show(page, 'Slik leste vi det');
    await page.getByText('Ordene som sier det').waitFor();
    expect((await page.locator('.reading__blocks li').count()) > 0, 'What was read is not shown.');
    await picture(page, 'slik-leste-vi');
    await show(page, 'Original');
    await page.waitForSelector(SELECTORS.drawnPdf);
  });

  await checks.check('originalen kan åpnes og lastes ned, og dokumentet åpnes alene på samme sted', async () => {
    const original = page.getByRole('link', { name: 'Åpne originalen' });
    expect((await original.getAttribute('href'))?.includes('inline=1') === true, 'The original is not opened in the browser.');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned originalen' }).click();
    expect((await saving).suggestedFilename().endsWith('.pdf'), 'The file saved is not the PDF.');
    await page.getByRole('link', { name: 'Åpne på egen side' }).click();
    await page.waitForSelector('h1.source__title');
    await page.waitForSelector(`${SELECTORS.drawnPdf} .sheet__mark`);
    await picture(page, 'dokument-pdf');
    await page.goBack();
    await page.waitForSelector(SELECTORS.done);
  });

  await checks.check(`en kilde i ${text.format} åpner teksten med sitatet i <mark>`, async () => {
    await page.goto('/spor');
    await ask(page, text.question);
    await page.waitForSelector(SELECTORS.done);
    await citationLink(page, text.citation.number).click();
    await page.waitForSelector('.beside__source mark');
    const marked = (await page.locator('.beside__source mark').allTextContents()).join('');
    expect(letters(marked) === letters(text.citation.quote), `Marked is «${marked}», the quote is «${text.citation.quote}».`);
    await picture(page, 'kilde-tekst');
  });

  for (const format of ['docx', 'pptx', 'markdown'] as const) {
    await checks.check(`et sted i ${format} åpnes med ordene markert`, async () => {
      const place = await firstPlace(address, format);
      await page.goto(place.href);
      await page.waitForSelector('main mark');
      const marked = (await page.locator('main mark').allTextContents()).join('');
      expect(letters(marked).startsWith(letters(place.words).slice(0, 20)), `Marked is «${marked}», wanted is «${place.words}».`);
      await picture(page, `kilde-${format}`);
    });
  }

  await checks.check('et sitat over to sider har vei til begge delene', async () => {
    const { documentId, href } = pdf.citation;
    await page.route('**/place?**', async (route) => {
      const response = await route.fetch();
      const place = (await response.json()) as PlaceView;
      const [first] = place.locators;
      const second = { place: { kind: 'page', page: 2 }, page: 2, boxes: [{ x: 0.1, y: 0.1, width: 0.3, height: 0.02 }], marks: [] };
      await route.fulfill({ response, json: { ...place, locators: [first, second] } });
    });
    await page.goto(href);
    await page.getByText('Sitatet går over flere sider').waitFor();
    await page.getByRole('button', { name: 'Vis delen på side 2' }).click();
    await page.waitForSelector(`${SELECTORS.drawnPdf} .sheet__mark`);
    const shown = await page.locator('.page-navigation').innerText();
    expect(shown.includes('Side 2'), `Shown is ${shown} of ${documentId}.`);
    await page.unroute('**/place?**');
  });

  await checks.check('innhold i dokumenter blir aldri til markup', async () => {
    const nasty = '<img src=x onerror="document.title=\'brutt\'"><script>document.title="brutt"</script>';
    await page.route('**/api/documents/*/pages/*', async (route) => {
      const response = await route.fetch();
      const view = (await response.json()) as PageView;
      const blocks = view.blocks.map((block) => ({ ...block, text: nasty, ...(block.kind === 'table-row' && { cells: [nasty] }) }));
      await route.fulfill({ response, json: { ...view, blocks } });
    });
    const { href } = await firstPlace(address, 'docx');
    await page.goto(href);
    await page.waitForSelector('.text-page');
    expect((await page.locator('.text-page :is(img, script)').count()) === 0, 'Text became elements.');
    expect((await page.locator('.text-page').innerText()).includes('<img src=x'), 'The text is not shown as text.');
    expect(!(await page.title()).includes('brutt'), 'A script in the text was run.');
    await page.unroute('**/api/documents/*/pages/*');
  });
  await page.context().close();
}

async function show(page: Page, name: string): Promise<void> {
  await page.locator('.source__modes').getByText(name, { exact: true }).click();
}

/** The beginning of the first passage with words in the first document of a format. */
async function firstPlace(address: string, format: string): Promise<{ readonly href: string; readonly words: string }> {
  const { documents } = (await getJson(`${address}/api/documents?format=${format}&limit=1`)) as DocumentsView;
  const [document] = documents;
  if (document === undefined) throw new Error(`The corpus has no ${format}.`);
  const path = `${address}/api/documents/${encodeURIComponent(document.id)}`;
  for (let passage = 2; passage < 20; passage++) {
    const query = `passasje=${passage}&fra=0&til=20&sha=${document.revision.slice(0, 12)}`;
    const response = await fetch(`${path}/place?${query}`);
    if (!response.ok) continue;
    const place = (await response.json()) as PlaceView;
    const page = place.locators[0]?.page ?? 1;
    return { href: `/dokument/${encodeURIComponent(document.id)}?side=${page}&${query}`, words: place.quote };
  }
  throw new Error(`${document.title} has no passage to open.`);
}

/** White space and hyphens at line ends may differ between the file and the quote. */
function letters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad|-]/gu, '');
}
