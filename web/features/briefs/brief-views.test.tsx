import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { nb } from '../../texts/nb.ts';
import { nn } from '../../texts/nn.ts';
import { Coverage } from './Coverage.tsx';
import { MakingProgress, makingWords } from './MakingProgress.tsx';
import { BriefStatusTag } from './BriefStatusTag.tsx';

const read = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

describe('whether a sentence is covered', () => {
  it('is said in words, with the reason and the words that are missing', () => {
    const lost = renderToStaticMarkup(
      <Coverage verification={{ kind: 'no-longer-covered', why: 'Et tall står ikke i kilden.', missing: ['50', '60'] }} />,
    );
    expect(read(lost)).toMatch(/^Ikke lenger belagt\. Et tall står ikke i kilden\. Dette mangler i kilden: 50 , 60/u);
    expect(read(renderToStaticMarkup(<Coverage verification={{ kind: 'covered' }} />))).toMatch(/^Fortsatt belagt\./u);
  });

  it('takes hostile words for words', () => {
    const markup = renderToStaticMarkup(
      <Coverage verification={{ kind: 'no-longer-covered', why: '<img src=x>', missing: ['<script>alert(1)</script>'] }} />,
    );
    expect(markup).not.toMatch(/<img|<script/u);
  });
});

describe('the making of a brief', () => {
  const working = { kind: 'working', gathered: { passages: 12, documents: 3 }, grouped: null, composing: false } as const;

  it('shows what each step has found, and which one it is at', () => {
    const shown = read(renderToStaticMarkup(<MakingProgress working={working} onStop={() => undefined} />));
    expect(shown).toContain('Samler det arkivet har (ferdig) Fant 12 steder i 3 dokumenter');
    expect(shown).toContain('Slår sammen det som er sagt flere steder (pågår)');
    expect(shown).toContain('Setter sammen briefet (gjenstår)');
  });

  it('is told in a sentence for those who cannot see it', () => {
    expect(makingWords(working, nb)).toBe('Lager briefet. Fant 12 steder i 3 dokumenter.');
    expect(makingWords({ kind: 'stopped' }, nn)).toContain('Ingenting er lagra');
    expect(makingWords({ kind: 'idle' }, nb)).toBe('');
  });
});

it('the status stands in words', () => {
  expect(
    (['utkast', 'kontrollert', 'godkjent'] as const).map((status) => read(renderToStaticMarkup(<BriefStatusTag status={status} />))),
  ).toEqual(['Utkast', 'Kontrollert', 'Godkjent']);
});
