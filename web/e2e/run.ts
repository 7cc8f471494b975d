import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser, type TestBrowser } from './browser.ts';
import { type Checks, createChecks, expect } from './check-list.ts';
import { GROUPS } from './groups.ts';
import { knownAnswer } from './known-answers.ts';
import type { Scenario } from './scenario.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** Where Debian puts it. */
const CHROMIUM = '/usr/bin/chromium';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = `${ROOT}.e2e`;

/**
 * Runs the groups of checks named on the command line, all when none is. With `E2E_ADDRESS` they run against a server that is already
 * up, otherwise against one of their own; with `E2E_PICTURES` the pictures go to another folder than `.e2e`.
 */
async function run(names: readonly string[], given: { readonly address?: string; readonly pictures?: string }): Promise<boolean> {
  const pictures = given.pictures ?? PICTURES;
  if (names.length === 0) await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const own = given.address === undefined ? await startServer(ROOT) : null;
  const address = given.address ?? own?.address ?? '';
  try {
    const browser = await startBrowser(CHROMIUM, address);
    try {
      const checks = createChecks((line) => process.stdout.write(`${line}\n`));
      const scenario = await createScenario(address, own, browser, checks, pictures);
      for (const name of names.length === 0 ? Object.keys(GROUPS) : names) await GROUPS[name]?.(scenario);
      await checks.check('ingen forespørsler til andre nettsteder', async () => {
        expect(browser.foreignRequests.length === 0, browser.foreignRequests.join('\n'));
      });
      await checks.check('ingen brudd på innholdsreglene (CSP) og ingen feil i konsollen', async () => {
        expect(browser.complaints.length === 0, browser.complaints.join('\n'));
      });
      return checks.end();
    } finally {
      await browser.close();
    }
  } finally {
    await own?.end();
  }
}

async function createScenario(
  address: string,
  server: RunningServer | null,
  browser: TestBrowser,
  checks: Checks,
  pictures: string,
): Promise<Scenario> {
  return {
    address,
    browser,
    checks,
    server,
    pdf: await knownAnswer(address, ['pdf']),
    text: await knownAnswer(address, ['docx', 'markdown']),
    picture: async (page, name) => void (await page.screenshot({ path: `${pictures}/${name}.png` })),
  };
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  process.stderr.write(`Ukjent gruppe: ${unknown.join(', ')}. Disse finnes: ${Object.keys(GROUPS).join(', ')}.\n`);
  process.exitCode = 2;
} else if (!existsSync(CHROMIUM)) {
  process.stderr.write(`Fant ikke Chromium (${CHROMIUM}). Installer den med «apt-get install chromium» og prøv igjen.\n`);
  process.exitCode = 1;
} else {
  const { E2E_ADDRESS, E2E_PICTURES } = process.env;
  try {
    const given = {
      ...(E2E_ADDRESS !== undefined && { address: E2E_ADDRESS }),
      ...(E2E_PICTURES !== undefined && { pictures: E2E_PICTURES }),
    };
    process.exitCode = (await run(names, given)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`Nettlesertesten kunne ikke kjøres: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
