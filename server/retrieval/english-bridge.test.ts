import { describe, expect, it } from 'vitest';
import { bridgeEnglish } from './english-bridge.ts';
import { ENGLISH_TO_NORWEGIAN } from './english-words.ts';

describe('an English question', () => {
  it.each([
    ['Which municipalities are members of the council?', 'Hvilke kommuner medlemmer i råd?'],
    ['How many consultation responses were sent in 2024?', 'Hvor mange høringssvar sendt i 2024?'],
    ['Who is the director of the secretariat?', 'Hvem direktør i sekretariat?'],
    ['When was the council founded?', 'Når råd stiftet?'],
    ['What was decided in case 10/24?', 'Hva vedtatt i sak 10/24?'],
    ['Who is Nina Strand?', 'Hvem Nina Strand?'],
    [
      'Which focus areas are proposed in «Strategiske føringer» 2025–2028?',
      'Hvilke innsatsområde foreslått i «Strategiske føringer» 2025–2028?',
    ],
    ['list all decisions about public transport', 'List alle vedtak om kollektivtransport'],
    ['How many documents do you have?', 'Hvor mange dokumenter har dere?'],
    ['Which cases did the board consider in 2024?', 'Hvilke saker styret behandlet i 2024?'],
    ['What is the board’s budget?', 'Hva styret budsjett?'],
    ['Tell me about zeppelins and the climate', 'Om zeppelins og klima'],
  ])('«%s» searches for «%s»', (question, expected) => {
    expect(bridgeEnglish(question)).toBe(expected);
  });

  it.each(['What is it?', 'How?', 'who was there', '', 'what about zeppelins'])('«%s» gives nothing to search for', (question) => {
    expect(bridgeEnglish(question)).toBeNull();
  });
});

describe('the list of English words', () => {
  it('is short enough to be read', () => {
    expect(ENGLISH_TO_NORWEGIAN.size).toBeGreaterThan(150);
    expect(ENGLISH_TO_NORWEGIAN.size).toBeLessThanOrEqual(250);
  });

  it('has a Norwegian word for each', () => {
    expect([...ENGLISH_TO_NORWEGIAN].filter(([english, norwegian]) => english === '' || norwegian === '')).toEqual([]);
  });
});
