import { describe, expect, it } from 'vitest';
import { editorial } from './editorial.ts';

describe('a linking sentence', () => {
  it.each(['Arkivet har ingen vedtak om dette.', 'Punktene under er innspill.', 'Slik står det i kildene: Begge utgavene er med.'])(
    'may say what stands beside it: «%s»',
    (text) => expect(editorial(text)).toEqual({ kind: 'editorial', text }),
  );

  it.each([
    'Saken har 3 punkter.',
    'Saken har tre punkter.',
    'Halvparten av kommunene har svart.',
    'Dette gjelder Oslofjorden.',
    'Kilden er «Strategien».',
    'Saken ble vedtatt.',
    'Her foreslås mer.',
    'Utvalget støtter planen.',
    'Saken er enstemmig avgjort.',
    'Første linje.\nAndre linje.',
    '  ',
    'a'.repeat(201),
  ])('may carry no fact: «%s»', (text) => expect(editorial(text)).toBeNull());
});
