import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../ingest/open-archive.ts';
import { markdownArchive } from '../../../evals/testing/ingest/markdown-archive.ts';
import { openAnswers } from '../../open-answers.ts';
import { createTheme, joinCredits, type Theme } from './theme.ts';

const TEXT = `# Notat

Kraftbehovet øker. Energi er dyrt. Sirkulær økonomi og sirkulærøkonomi er det samme. Arealbruk og urbanisering henger sammen.

Strategiske føringer gjelder. Økonomi er vanskelig. Arbeidskraft mangler. Kraft trengs. Arealer trengs.

Styret vedtok en høring om innspill til kompetanse, areal, klima og ledelse. Vi må kraftsamle. Havna er vedtatt.

Kraftpris og kraftnett endres. Kraft koster. Solkraft og vannkraft bygges ut. Arbeid trengs. Behov finnes. Nett bygges.
`;

let archive: Archive;
let theme: (name: string) => Theme;

beforeAll(async () => {
  archive = await markdownArchive({ 'a.md': TEXT });
  const { weigh } = openAnswers(archive, ':memory:', null);
  theme = (name) => createTheme(name, weigh(name), archive.analyser);
});
afterAll(() => archive.close());

describe('a theme', () => {
  const cover = (name: string, text: string): number => {
    const read = theme(name);
    return read.cover(read.read(text));
  };

  it('is found whole in its own words and not in others', () => {
    expect(cover('sirkulærøkonomi', 'Sirkulærøkonomi er viktig.')).toBe(1);
    expect(cover('sirkulærøkonomi', 'Været er fint.')).toBe(0);
  });

  it('is found in the parts of a compound together, hardly in one of them', () => {
    expect(cover('sirkulærøkonomi', 'Det er sirkulær økonomi.')).toBeGreaterThan(0.9);
    expect(cover('sirkulærøkonomi', 'Kommunens økonomi er svak.')).toBeLessThan(0.5);
  });

  it('of two is found half by one of them', () => {
    const one = cover('areal og urbanisering', 'Urbanisering pågår.');
    expect(one).toBeGreaterThan(0.5);
    expect(one).toBeLessThan(cover('areal og urbanisering', 'Arealer og urbanisering.'));
  });

  it('is found in the parts of a compound that stand one in the heading and one in the text', () => {
    const read = theme('sirkulærøkonomi');
    const [heading, text] = [read.read('Sirkulær framtid'), read.read('Kommunens økonomi er svak.')];
    expect(read.cover(joinCredits({ credits: text, weight: 1 }, { credits: heading, weight: 0.9 }))).toBeGreaterThan(0.9);
  });

  it('is hardly told by a verb that begins with it', () => {
    expect(cover('kraft og energi', 'Vi må kraftsamle.')).toBeLessThan(0.5);
    expect(cover('kraft og energi', 'Kraftbehovet øker.')).toBeGreaterThan(0.5);
  });

  it('of two is not found where one of them is but a member of a list', () => {
    expect(cover('kompetanse og attraksjon', 'Dette er tema: areal, klima, kompetanse og ledelse.')).toBeLessThan(0.5);
    expect(cover('kompetanse og attraksjon', 'Kompetanse trengs.')).toBeGreaterThan(0.5);
  });

  it('is not found in the words of what an archive is made of, unless it is about nothing else', () => {
    expect(cover('vedtak og innspill om havna', 'Styret vedtok innspill til planen.')).toBeLessThan(0.4);
    expect(cover('vedtak og innspill om havna', 'Havna er dyp.')).toBeGreaterThan(0.6);
    expect(cover('vedtatt', 'Planen er vedtatt.')).toBe(1);
  });

  it('is told by a word that begins with it better than by one that ends with it', () => {
    expect(cover('kraft', 'Kraftbehovet øker.')).toBeGreaterThan(cover('kraft', 'Arbeidskraft mangler.'));
  });
});
