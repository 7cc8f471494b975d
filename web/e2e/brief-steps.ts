import type { BriefView } from '../../server/http/views/brief-view.ts';
import type { Locator, Page } from './browser.ts';
import { getJson } from './known-answers.ts';

/** A theme of the default corpus, and a key message a brief of it has. */
export const THEME = 'Oslofjorden';
/** Of nothing an archive of this kind writes about. */
export const NONSENSE = 'giraffer på Mars';

/** Makes a brief beside the page, as another program would. */
export async function madeBrief(address: string, order: object): Promise<BriefView> {
  return (await send(`${address}/api/briefs`, 'POST', order)) as BriefView;
}

export async function readBrief(address: string, id: string): Promise<BriefView> {
  return (await getJson(`${address}/api/briefs/${id}`)) as BriefView;
}

/** Rewords a statement as somebody else, in another window. */
export async function reword(address: string, brief: BriefView, statement: number, text: string, by: string): Promise<BriefView> {
  const edits = [{ kind: 'reword', statement, text }];
  return (await send(`${address}/api/briefs/${brief.id}`, 'PATCH', { version: brief.version, by, edits })) as BriefView;
}

export async function setStatus(address: string, brief: BriefView, status: string, by: string): Promise<BriefView> {
  return (await send(`${address}/api/briefs/${brief.id}/status`, 'POST', { version: brief.version, status, by })) as BriefView;
}

/** Statement number `number` in the page. */
export function sentence(page: Page, number: number): Locator {
  return page.locator(`#setning-${number}`);
}

/** Opens the editor of a statement and writes in it, without saving. */
export async function write(page: Page, number: number, text: string): Promise<void> {
  const field = sentence(page, number).getByLabel('Setningen');
  if ((await field.count()) === 0) await sentence(page, number).getByRole('button', { name: 'Rediger' }).click();
  await field.fill(text);
}

export async function saveSentence(page: Page, number: number): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await sentence(page, number).locator('.editor button[type="submit"]').click();
  await answered;
}

async function send(url: string, method: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
