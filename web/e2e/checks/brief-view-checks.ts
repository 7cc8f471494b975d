import type { BriefView } from '../../../server/http/views/brief-view.ts';
import type { Page } from '../browser.ts';
import { madeBrief, NONSENSE, reword, sentence, setStatus, THEME, write } from '../brief-steps.ts';
import { checkViews, type ViewToCheck } from '../check-views.ts';
import type { Scenario } from '../scenario.ts';

/** The views of briefs in their states. */
export async function briefViewChecks(scenario: Scenario): Promise<void> {
  const { address } = scenario;
  const draft = await madeBrief(address, { theme: THEME, length: 'lang' });
  const number = draft.keyMessages[0].number;
  const changed = await reword(address, draft, number, `${draft.keyMessages[0].text} Det koster 987 kroner.`, 'Ola');
  const sound = await madeBrief(address, { theme: 'strategiske føringer 2025–2028', length: 'lang' });
  const approved = await setStatus(address, await setStatus(address, sound, 'kontrollert', 'Kari'), 'godkjent', 'Ola');
  const slides = await madeBrief(address, { theme: 'energistasjoner', kind: 'presentasjon' });
  const facts = await madeBrief(address, { period: { from: '2024-01-01', to: '2025-12-31' }, kind: 'faktaark' });
  const sak = await madeBrief(address, { theme: 'kompetanse', kind: 'moetenotat' });
  await checkViews(scenario, views({ changed, approved, slides, facts, sak }));
}

type Briefs = Readonly<Record<'changed' | 'approved' | 'slides' | 'facts' | 'sak', BriefView>>;

function views({ changed, approved, slides, facts, sak }: Briefs): ViewToCheck[] {
  const open = async (page: Page, brief: BriefView, query = ''): Promise<void> => {
    await page.goto(`/brief/${brief.id}${query}`);
    await page.waitForSelector('.brief');
    await page.waitForSelector('.versions');
  };
  const number = changed.keyMessages[0].number;
  return [
    [
      'brief liste',
      async (page) => {
        await page.goto('/brief');
        await page.locator('.brief-card__sources svg').first().waitFor();
      },
    ],
    [
      'brief tom liste',
      async (page) => {
        await page.goto('/brief?q=finnesikkenoested');
        await page.getByText('Ingen brief passer med søket.').waitFor();
      },
    ],
    [
      'nytt brief',
      async (page) => {
        await page.goto('/brief/ny');
        await page.getByRole('button', { name: 'Avgrens hvilke dokumenter som brukes' }).click();
        await page.getByLabel('Organ').waitFor();
      },
    ],
    [
      'nytt brief av dokumenter',
      async (page) => {
        await page.goto('/brief/ny?om=dokumenter');
        await page.locator('.picker__list input').first().check();
        await page.getByRole('button', { name: /^Ta bort / }).waitFor();
      },
    ],
    [
      'nytt brief om sak',
      async (page) => {
        await page.goto('/brief/ny?om=sak&organ=REP');
        await page.getByRole('button', { name: 'Lag brief' }).click();
        await page.getByText('Skriv saksnummeret slik det står').waitFor();
      },
    ],
    [
      'nytt brief av periode',
      async (page) => {
        await page.goto('/brief/ny?om=periode');
        await page.getByRole('button', { name: 'Lag brief' }).click();
        await page.getByText('Velg både første og siste dag').waitFor();
      },
    ],
    [
      'brief avvist',
      async (page) => {
        await page.goto(`/brief/ny?tema=${encodeURIComponent(NONSENSE)}`);
        await page.getByRole('button', { name: 'Lag brief' }).click();
        await page.waitForSelector('.brief-refusal');
      },
    ],
    ['brief', (page) => open(page, changed)],
    [
      'brief med kilde',
      async (page) => {
        await open(page, changed, '?kilde=3');
        await page.locator('.beside__source mark, .beside__source .sheet__mark').first().waitFor();
      },
    ],
    [
      'brief redigering',
      async (page) => {
        await open(page, changed);
        await write(page, number, `${changed.keyMessages[0].text} Nei.`);
        await write(page, number, changed.keyMessages[0].text);
        await sentence(page, number).locator('.coverage[data-covered="false"]').waitFor();
        await sentence(page, number).scrollIntoViewIfNeeded();
      },
    ],
    [
      'brief redaksjonell setning',
      async (page) => {
        await open(page, changed);
        await page
          .getByRole('button', { name: /^Legg til redaksjonell setning/u })
          .first()
          .click();
        await page.getByRole('button', { name: 'Legg til', exact: true }).click();
        await page.getByText('Skriv en setning.').waitFor();
      },
    ],
    ['brief sammenligning', (page) => open(page, changed, '?versjon=2&sammenlign=1')],
    [
      'brief versjoner',
      async (page) => {
        await open(page, approved);
        await page.getByText(/^Versjoner \(\d+\)$/u).click();
        await page.locator('.versions__list').scrollIntoViewIfNeeded();
      },
    ],
    [
      'brief last ned',
      async (page) => {
        await open(page, slides);
        await page.getByRole('button', { name: 'Last ned' }).click();
        await page.getByRole('button', { name: 'PowerPoint (PPTX)' }).waitFor();
      },
    ],
    ['brief godkjent', (page) => open(page, approved)],
    ['brief presentasjon', (page) => open(page, slides)],
    ['brief faktaark', (page) => open(page, facts)],
    ['brief møtenotat', (page) => open(page, sak)],
  ];
}
