import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEGATIONS } from './meaning-words.ts';
import { findQuote } from './quote-check.ts';

const VEDTAK = 'Styret vedtok enstemmig å redusere rammen til samarbeidet med 12 millioner kroner fra 2026.';

const WORDS = ['Styret', 'rammen', 'fjorden', 'møtet', 'føringene', 'høringen', 'øker', 'vedtar', 'avslutter', 'kommunene', 'finansiering'];
const word = fc.constantFrom(...WORDS);
const sentence = fc
  .tuple(fc.array(word, { minLength: 2, maxLength: 8 }), fc.integer({ min: 2, max: 9_999 }), fc.array(word, { minLength: 2, maxLength: 8 }))
  .map(([before, number, after]) => ({ before, number, after, text: `${before.join(' ')} ${number} ${after.join(' ')}.` }));

describe('findQuote', () => {
  it('finds a quote as it stands, with the characters it covers', () => {
    const quote = 'redusere rammen til samarbeidet med 12 millioner kroner';
    const range = findQuote(VEDTAK, quote);
    expect(range && VEDTAK.slice(range.start, range.end)).toBe(quote);
  });

  it('refuses «øke … med 2 millioner» when the text says «redusere … med 12 millioner»', () => {
    expect(findQuote(VEDTAK, 'Styret vedtok enstemmig å øke rammen til samarbeidet med 2 millioner kroner fra 2026.')).toBeNull();
    expect(findQuote(VEDTAK, 'vedtok enstemmig å øke rammen til samarbeidet med 12 millioner')).toBeNull();
    expect(findQuote(VEDTAK, 'vedtok enstemmig å redusere rammen til samarbeidet med 2 millioner')).toBeNull();
  });

  it.each([
    ['2 millioner', 'Rammen er 12 millioner.'],
    ['12', 'Rammen er 12 millioner.'],
    ['økt med 2', 'Rammen er økt med 2 millioner.'],
    ['10', 'Det er 10 000 innbyggere.'],
    ['000 innbyggere', 'Det er 10 000 innbyggere.'],
    ['2 prosent', 'Økningen er 1,2 prosent.'],
    ['2 prosent', 'Økningen er -2 prosent.'],
    ['2025', 'Føringer for 2025–2028 gjelder.'],
    ['10/2', 'Se sak 10/24.'],
    ['styre', 'Saken gikk til kommunestyret.'],
    ['vedtatt', 'Forslaget ble ikke vedtatt.'],
    ['Forslaget ble', 'Forslaget ble ikke vedtatt.'],
    ['forslaget vart vedteke', 'I dag: forslaget vart vedteke, men ikkje planen.'],
    ['planen godkjennes', 'Ingen mente at planen godkjennes.'],
    ['vedtatt', 'Vedtaket ble vedtatt mot to stemmer.'],
  ])('refuses «%s» cut out of «%s»', (quote, text) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  it('takes the whole sentence with its negation', () => {
    expect(findQuote('Saken er klar. Forslaget ble ikke vedtatt. Møtet ble hevet.', 'Forslaget ble ikke vedtatt.')).not.toBeNull();
  });

  it('takes a sentence beside another that holds a negation', () => {
    expect(findQuote('Forslaget ble vedtatt. Utvalget var ikke enig.', 'Forslaget ble vedtatt.')).not.toBeNull();
  });

  it.each([
    ['Føringene tilsluttes  av\nstyret', 'Føringene tilsluttes av styret'],
    ['Oslo\u00adregionen vokser', 'Osloregionen vokser'],
    ['Osloregi-\nonen vokser', 'Osloregionen vokser'],
    ['ﬁnansiering av ﬂyplass', 'finansiering av flyplass'],
    ['10\u00a0000 kroner i året', '10 000 kroner i året'],
    ['kontingent i inntekts- og skattesystemet', 'kontingent i inntekts- og skattesystemet'],
  ])('reads «%s» as «%s»', (text, quote) => {
    expect(findQuote(text, quote)).not.toBeNull();
  });

  it('is not led astray by white space, hyphenation or ligatures, and by nothing else', () => {
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(5), { maxLength: 12 }), ({ text }, changes) => {
        let printed = '';
        for (const [index, character] of [...text].entries()) {
          const change = changes[index % Math.max(1, changes.length)];
          const inside = /\p{Ll}/u.test(character) && /\p{Ll}/u.test(text.charAt(index - 1));
          if (character === ' ' && change === 1) printed += '\n';
          else if (character === ' ' && change === 2) printed += '\u00a0 ';
          else if (inside && change === 3) printed += `\u00ad${character}`;
          else if (inside && change === 4) printed += `-\n${character}`;
          else printed += character;
        }
        printed = printed.replaceAll('fi', 'ﬁ');
        const range = findQuote(printed, text);
        expect(range).not.toBeNull();
        expect(range?.start).toBe(0);
        expect(range?.end).toBe(printed.length);
      }),
    );
  });

  it('refuses a changed number', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 2, max: 9_999 }), ({ before, number, after, text }, other) => {
        fc.pre(other !== number);
        expect(findQuote(text, `${before.join(' ')} ${other} ${after.join(' ')}.`)).toBeNull();
      }),
    );
  });

  it('refuses a dropped and an added negation', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...NEGATIONS), ({ before, number, after, text }, negation) => {
        const negated = `${before.join(' ')} ${number} ${negation} ${after.join(' ')}.`;
        expect(findQuote(negated, text)).toBeNull();
        expect(findQuote(text, negated)).toBeNull();
        expect(findQuote(negated, `${before.join(' ')}`)).toBeNull();
        expect(findQuote(negated, after.join(' '))).toBeNull();
        expect(findQuote(negated, negated)).not.toBeNull();
      }),
    );
  });

  it('refuses a changed verb of decision', () => {
    const verbs = ['vedtok', 'godkjente', 'avslo', 'utsatte', 'oversendte', 'øke', 'redusere', 'tilrår', 'frarår', 'støtter'];
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.constantFrom(...verbs), sentence, (verb, other, { text }) => {
        fc.pre(verb !== other);
        expect(findQuote(`Styret ${verb} saken: ${text}`, `Styret ${other} saken: ${text}`)).toBeNull();
      }),
    );
  });

  it('finds nothing for a quote of white space only', () => {
    expect(findQuote('Tekst.', ' \n\u00ad')).toBeNull();
  });
});
