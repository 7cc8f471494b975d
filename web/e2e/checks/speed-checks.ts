import type { Page } from '../browser.ts';
import { expect } from '../check-list.ts';
import { ask, citationLink, SELECTORS } from '../page-steps.ts';
import type { Scenario } from '../scenario.ts';

/** What the browser saw since the page was opened. */
type Seen = {
  /** Milliseconds from navigation: first and largest contentful paint. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift, 0 = nothing moved. */
  readonly shift: number;
  /** Milliseconds beyond 50 of each long task, summed: total blocking time. */
  readonly blocking: number;
  /** Milliseconds from the slowest press or click to the next paint; 0 when there was none over 16. */
  readonly interaction: number;
};

/** Web Vitals' limit of what is good. */
const MOST_SHIFT = 0.1;

/** Measured and told; no time is an assertion, for machines are noisy. What moves on the page is not a time. */
export async function speedChecks({ browser, checks, pdf }: Scenario): Promise<void> {
  const page = await browser.open();
  await page.addInitScript(watch);

  for (const [name, path] of [
    ['oversikt', '/'],
    ['spør', '/spor'],
    ['arkiv', '/arkiv'],
    ['brief', '/brief'],
  ] as const) {
    await checks.check(`${name}: lite flytter på seg mens siden kommer`, async () => {
      await page.goto(path);
      await page.waitForSelector('h1');
      await page.waitForLoadState('networkidle');
      await told(page, name);
    });
  }

  await checks.check('spør, svar og åpnet kilde: lite flytter på seg uten at noen har bedt om det', async () => {
    await page.goto('/spor');
    await ask(page, pdf.question);
    await page.waitForSelector(SELECTORS.done);
    await citationLink(page, 1).click();
    await page.waitForSelector(SELECTORS.drawnPdf);
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await told(page, 'spør til kilde');
  });
  await page.context().close();
}

async function told(page: Page, name: string): Promise<void> {
  const seen = await page.evaluate(() => (globalThis as unknown as { readonly seen: Seen }).seen);
  const ms = (value: number): string => `${Math.round(value)} ms`;
  process.stdout.write(
    `     ${name}: første tegn ${ms(seen.firstPaint)}, største del ${ms(seen.largestPaint)}, flytting ${seen.shift.toFixed(3)}, ` +
      `blokkert ${ms(seen.blocking)}, tregeste trykk ${ms(seen.interaction)}\n`,
  );
  expect(seen.firstPaint > 0, 'Nothing was measured.');
  expect(seen.shift <= MOST_SHIFT, `The page moved by ${seen.shift}.`);
}

type Entry = PerformanceEntry & { readonly value?: number; readonly hadRecentInput?: boolean };

/** Runs in the page, before anything else there; as it is sent there as text, it names no function. */
function watch(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0, interaction: 0 };
  Object.assign(globalThis, { seen });
  const seers: readonly (readonly [string, (entry: Entry) => void])[] = [
    ['paint', (entry) => (seen.firstPaint = entry.name === 'first-contentful-paint' ? entry.startTime : seen.firstPaint)],
    ['largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime)],
    ['layout-shift', (entry) => (seen.shift += entry.hadRecentInput === true ? 0 : (entry.value ?? 0))],
    ['longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50))],
    ['event', (entry) => (seen.interaction = Math.max(seen.interaction, entry.duration))],
  ];
  for (const [type, see] of seers) {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...(type === 'event' ? { durationThreshold: 16 } : {}),
    } as PerformanceObserverInit);
  }
}
