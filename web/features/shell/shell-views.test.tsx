import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../routes/route.ts';
import { AboutPage } from '../about/AboutPage.tsx';
import { CrashNotice, isMissingScript } from './CrashNotice.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

describe('the header', () => {
  it('leads to the four parts, and marks the one the page is in', () => {
    const markup = renderToStaticMarkup(<SiteHeader route={parseRoute('/arkiv')} />);
    for (const href of ['/', '/spor', '/arkiv', '/brief']) expect(markup).toContain(`href="${href}"`);
    expect(markup).toMatch(/<a [^>]*aria-current="page"[^>]*href="\/arkiv"/u);
    expect(markup.match(/aria-current/gu)).toHaveLength(1);
  });

  it('marks the part, but not as the page itself, for a document', () => {
    expect(renderToStaticMarkup(<SiteHeader route={parseRoute('/dokument/a')} />)).toMatch(/aria-current="true"[^>]*href="\/arkiv"/u);
  });
});

it('the footer says on every page what one is talking to, and leads to all that is said about it', () => {
  const markup = renderToStaticMarkup(<SiteFooter route={parseRoute('/')} />);
  expect(markup).toContain('Svar kan være feil eller ufullstendige. Sjekk kilden.');
  for (const href of ['/om', '/om/personvern', '/om/tilgjengelighet', '/hjelp']) expect(markup).toContain(`href="${href}"`);
});

describe('a view that stopped', () => {
  it('gives a way out', () => {
    const markup = renderToStaticMarkup(<CrashNotice error={new Error('x is undefined')} />);
    expect(markup).toContain('Denne siden stoppet');
    expect(markup).toContain('Last siden på nytt');
    expect(markup).toContain('href="/"');
    expect(markup).not.toContain('x is undefined');
  });

  it('is told from one whose script is gone', () => {
    expect(isMissingScript(new TypeError('Failed to fetch dynamically imported module: /assets/a.js'))).toBe(true);
    expect(isMissingScript(new TypeError('error loading dynamically imported module'))).toBe(true);
    expect(isMissingScript(new Error('Unable to preload CSS for /assets/a.css'))).toBe(true);
    expect(isMissingScript(new TypeError('a is not a function'))).toBe(false);
  });
});

it.each(['answers', 'privacy', 'accessibility', 'help'] as const)('the page about %s has one main heading and marks itself', (page) => {
  const markup = renderToStaticMarkup(<AboutPage page={page} />);
  expect(markup.match(/<h1/gu)).toHaveLength(1);
  expect(markup.match(/<h2/gu)?.length).toBeGreaterThanOrEqual(3);
  expect(markup.match(/aria-current="page"/gu)).toHaveLength(1);
});
