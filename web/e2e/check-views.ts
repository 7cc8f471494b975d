import { accessibilityFaults, type Page } from './browser.ts';
import { expect } from './check-list.ts';
import type { Scenario } from './scenario.ts';

/** A view or a state of one, and how to get there. The name is also the name of its pictures. */
export type ViewToCheck = readonly [name: string, open: (page: Page) => Promise<void>];

/** The narrowest phone in use, and an ordinary screen. */
const SIZES = [
  ['mobil', { width: 360, height: 740 }],
  ['skjerm', { width: 1280, height: 900 }],
] as const;
/** What 1280 × 1024 points become at 400 per cent; WCAG 2.2, 1.4.10. */
const ZOOMED = { width: 320, height: 256 };

/** Each view on a phone and a screen, in light and dark: accessible, and never wider than the screen; and zoomed to 400 per cent. */
export async function checkViews({ browser, checks, picture }: Scenario, views: readonly ViewToCheck[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, dimensions] of SIZES) {
      const page = await browser.open({ ...dimensions, colorScheme });
      for (const [name, open] of views) {
        const look = colorScheme === 'light' ? 'lys' : 'mørk';
        await checks.check(`${name} (${size}, ${look}): ingen axe-brudd, ingen vannrett rulling`, async () => {
          await open(page);
          await expectNoSidewaysScroll(page);
          const faults = await accessibilityFaults(page);
          expect(faults.length === 0, faults.join('\n'));
          await picture(page, `${name.replaceAll(' ', '-')}-${size}-${colorScheme}`);
        });
      }
      await page.context().close();
    }
  }
  const page = await browser.open(ZOOMED);
  for (const [name, open] of views) {
    await checks.check(`${name} (400 prosent): ingen vannrett rulling`, async () => {
      await open(page);
      await expectNoSidewaysScroll(page);
    });
  }
  await page.context().close();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider <= 0, `The page is ${wider} pixels wider than the screen.`);
}
