import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

export type { Locator, Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type PageOptions = {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** True when requests are made to fail: what the browser says of that is no complaint. */
  readonly expectsFailures: boolean;
};

/** What Chromium says of a request that failed. */
const FAILED_REQUEST = /^Failed to load resource|Failed to fetch dynamically imported module/u;

/** A browser that watches what its pages do. */
export interface TestBrowser {
  /** A page in a fresh profile. */
  open(options?: Partial<PageOptions>): Promise<Page>;
  /** Requests to other origins, since the start. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console, uncaught exceptions and breaches of the content security policy, since the start. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the system's Chromium with a fresh profile. */
export async function startBrowser(executablePath: string, address: string): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const foreignRequests: string[] = [];
  const complaints: string[] = [];

  async function open(options: Partial<PageOptions> = {}): Promise<Page> {
    const { width = 1280, height = 900, colorScheme = 'light', expectsFailures = false } = options;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, baseURL: address, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content security policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    page.on('request', (request) => {
      if (/^https?:|^wss?:/u.test(request.url()) && !request.url().startsWith(`${address}/`)) foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (expectsFailures && FAILED_REQUEST.test(message.text())) return;
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  return { open, foreignRequests, complaints, close: () => browser.close() };
}

/** What axe holds against the page, one line each; all its rules are used, that of target size (WCAG 2.2, off by itself) too. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
