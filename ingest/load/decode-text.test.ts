import { describe, expect, it } from 'vitest';
import { decodeDeclared, decodeText } from './decode-text.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
/** The bytes of windows-1252, written with their numbers. */
const ansi = latin('Planen gjelder 2025\x962028, \x80 5 \x93nok\x94 p\xe5 \xd8stre Eina\x85');
const READ = 'Planen gjelder 2025–2028, € 5 “nok” på Østre Eina…';

describe('decodeText', () => {
  it('reads text in windows-1252, dashes and signs of 0x80–0x9F included, and says so', () => {
    expect(decodeText(ansi)).toEqual({ text: READ, guessed: 'lest som Windows-1252' });
  });

  it.each([
    ['MacRoman', latin('B\x8cthavnen p\x8c Nord\xbfya \xd0 f\xbfrst')],
    ['CP850', latin('B\x86thavnen p\x86 Nord\x9bya - f\x9brst')],
  ])('knows %s by its å and ø', (encoding, bytes) => {
    const { text, guessed } = decodeText(bytes);
    expect(text.replace('–', '-')).toBe('Båthavnen på Nordøya - først');
    expect(guessed).toBe(`lest som ${encoding}`);
  });

  it('takes typographic marks for no other encoding', () => {
    expect(decodeText(latin('Don\x92t \x96 it\x92s Anders\x92')).text).toBe('Don’t – it’s Anders’');
  });

  it.each(['BÃ¥thavnen pÃ¥ VestÃ¸ya â€“ fÃ¥r 88', 'BÃƒÂ¥thavnen pÃƒÂ¥ VestÃƒÂ¸ya Ã¢â‚¬â€œ fÃƒÂ¥r 88'])(
    'puts letters right that were coded twice: %s',
    (mangled) => {
      expect(decodeText(new TextEncoder().encode(mangled)).text).toBe('Båthavnen på Vestøya – får 88');
    },
  );

  it('leaves right UTF-8 alone, also where it looks like the start of something else', () => {
    const text = 'CÃO – Ærlig «på» 85² Â';
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, guessed: null });
  });
});

describe('decodeDeclared', () => {
  it.each(['iso-8859-1', 'ISO_8859-1', 'latin1', 'us-ascii', 'windows-1252', 'cp1252'])('reads what says %s as windows-1252', (label) => {
    expect(decodeDeclared(ansi, label)).toEqual({ text: READ, guessed: null });
  });

  it('reads UTF-8 that says it is Latin-1, and says so', () => {
    expect(decodeDeclared(new TextEncoder().encode(READ), 'iso-8859-1')).toEqual({ text: READ, guessed: 'lest som UTF-8' });
  });

  it('reads windows-1252 that says it is UTF-8', () => {
    expect(decodeDeclared(ansi, 'utf-8').text).toBe(READ);
  });

  it('holds to any other declaration, and to none that no one knows', () => {
    expect(decodeDeclared(latin('\xa4 p\xe5'), 'iso-8859-15').text).toBe('€ på');
    expect(decodeDeclared(ansi, 'x-ukjent').text).toBe(READ);
  });
});
