import type { AnswerView } from '../../server/http/views/answer-view.ts';
import type { CitationView } from '../../server/http/views/citation-view.ts';

/**
 * The answer as the web page shows it, in plain elements: every text of the archive is a text node, escaped as React escapes it, and an
 * address is only ever the citation's own. The page itself is tried in a browser by the end-to-end tests.
 */
export function answerHtml(view: AnswerView): string {
  const said = [view.understoodAs ?? '', ...view.notices].map((text) => `<p>${escaped(text)}</p>`).join('');
  if (view.kind === 'unanswered') {
    return `<section>${said}<p>${escaped(view.reason)}</p><p>${escaped(view.searched.query)}</p>${sources(view.nearest)}</section>`;
  }
  const statements = view.statements.map(({ text, citations }) => {
    const cited = view.citations.filter(({ number }) => citations.includes(number));
    return `<p>${escaped(text)} ${cited.map(({ number, href }) => `<a href="${escaped(href)}">${number}</a>`).join('')}</p>`;
  });
  return `<section>${said}${statements.join('')}${sources(view.citations)}</section>`;
}

function sources(citations: readonly CitationView[]): string {
  const items = citations.map(
    ({ title, quote, href }) => `<li><a href="${escaped(href)}">${escaped(title)}</a> <q>${escaped(quote)}</q></li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
