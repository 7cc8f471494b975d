import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.ts';
import { createChecks, expect } from './check-list.ts';
import { answerChecks } from './checks/answer-checks.ts';
import { keyboardChecks } from './checks/keyboard-checks.ts';
import { troubleChecks } from './checks/trouble-checks.ts';
import { viewChecks } from './checks/view-checks.ts';
import { knownAnswer } from './known-answers.ts';
import type { Scenario } from './scenario.ts';
import { startServer } from './start-server.ts';

/** Where Debian puts it. */
const CHROMIUM = '/usr/bin/chromium';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = `${ROOT}.e2e`;

async function run(): Promise<boolean> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const server = await startServer(ROOT);
  try {
    const browser = await startBrowser(CHROMIUM, server.address);
    try {
      const checks = createChecks((line) => process.stdout.write(`${line}\n`));
      const scenario: Scenario = {
        address: server.address,
        browser,
        checks,
        pdf: await knownAnswer(server.address, ['pdf']),
        text: await knownAnswer(server.address, ['docx', 'markdown']),
        picture: async (page, name) => void (await page.screenshot({ path: `${PICTURES}/${name}.png` })),
      };
      await answerChecks(scenario);
      await keyboardChecks(scenario);
      await troubleChecks(scenario);
      await viewChecks(scenario);
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
    await server.stop();
  }
}

if (!existsSync(CHROMIUM)) {
  process.stderr.write(`Fant ikke Chromium (${CHROMIUM}). Installer den med «apt-get install chromium» og prøv igjen.\n`);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = (await run()) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`Nettlesertesten kunne ikke kjøres: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
