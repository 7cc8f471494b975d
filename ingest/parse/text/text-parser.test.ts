import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../load/limits.ts';
import { createTextParser } from './text-parser.ts';

const context = { limits: DEFAULT_LIMITS, ocr: null, signal: new AbortController().signal };

async function read(content: string | Uint8Array, name = 'notat.txt') {
  const document = await createTextParser().parse(typeof content === 'string' ? new TextEncoder().encode(content) : content, {
    ...context,
    name,
  });
  const blocks = document.content.kind === 'blocks' ? document.content.pages.flatMap((page) => page.blocks) : [];
  return { remarks: document.remarks.map(({ code }) => code), blocks, lines: blocks.map((block) => `${block.kind}: ${block.text}`) };
}

describe('text parser', () => {
  it('joins wrapped lines, keeps lists and headings apart', async () => {
    const { lines } = await read(
      'REFERAT FRA MØTET\r\n\r\nStyret drøftet saken over lang tid og kom fram til at den burde utset-\r\ntes til neste møte.\r\n\r\nVedtak\r\n------\r\n- Saken utsettes\r\n  til juni\r\n- Sekretariatet følger opp\r\n\r\n1. Åpning\r\n2. Eventuelt\r\n\r\n3. mai kom alle.',
    );
    expect(lines).toEqual([
      'heading: REFERAT FRA MØTET',
      'paragraph: Styret drøftet saken over lang tid og kom fram til at den burde utsettes til neste møte.',
      'heading: Vedtak',
      'list-item: Saken utsettes til juni',
      'list-item: Sekretariatet følger opp',
      'list-item: Åpning',
      'list-item: Eventuelt',
      'paragraph: 3. mai kom alle.',
    ]);
  });

  it('makes headings of lines that only name a part, and of numbered lines that stand alone', async () => {
    const { lines } = await read(
      'Saken gjelder ny skole.\n\nBehandling\nUtvalget drøftet saken.\n\nVedtak:\nSaken utsettes.\n\n1. Innledning\n\nTekst.\n\n1.1 Mer om saken\n\nTekst.\n\n2 Bakgrunn\n\nTekst.\n\n3. mai kom alle.\n',
    );
    expect(lines).toEqual([
      'paragraph: Saken gjelder ny skole.',
      'heading: Behandling',
      'paragraph: Utvalget drøftet saken.',
      'heading: Vedtak:',
      'paragraph: Saken utsettes.',
      'heading: 1. Innledning',
      'paragraph: Tekst.',
      'heading: 1.1 Mer om saken',
      'paragraph: Tekst.',
      'heading: 2 Bakgrunn',
      'paragraph: Tekst.',
      'paragraph: 3. mai kom alle.',
    ]);
  });

  it('keeps the levels of lists by how far they are indented', async () => {
    const { blocks } = await read(
      '1. Første\n   a) under\n   b) enda en\n2. Andre\n    - punkt\n        - dypere\n    - punkt\n\n    * Rykket inn\n    * Også\n',
    );
    expect(blocks.map((block) => (block.kind === 'list-item' ? `${block.level} ${block.marker} ${block.text}` : block.kind))).toEqual([
      '1 1. Første',
      '2 a) under',
      '2 b) enda en',
      '1 2. Andre',
      '2 - punkt',
      '3 - dypere',
      '2 - punkt',
      '2 * Rykket inn',
      '2 * Også',
    ]);
  });

  it('joins wrapped lines also before a name, and no lines that had room for more', async () => {
    const { lines } = await read(
      'Til stede:\nKari Nordmann\nOla Hansen Bakke\nKristoffersen Anne\n\nStyret drøftet saken over lang tid og ba lederen i Møre og Romsdal, Anne\nKristin Nordmann, om å ta den opp med fylkeskommunen i Nord-\nTrøndelag og med alle kommunene der før neste møte.\n',
    );
    expect(lines).toEqual([
      'paragraph: Til stede:',
      'paragraph: Kari Nordmann',
      'paragraph: Ola Hansen Bakke',
      'paragraph: Kristoffersen Anne',
      'paragraph: Styret drøftet saken over lang tid og ba lederen i Møre og Romsdal, Anne Kristin Nordmann, om å ta den opp med fylkeskommunen i Nord-Trøndelag og med alle kommunene der før neste møte.',
    ]);
  });

  it('takes long lines that begin like sentences for paragraphs, not for wrapped text', async () => {
    const paragraphs = ['Styret', 'Rådet', 'Utvalget', 'Nemnda', 'Laget', 'Tinget'].map(
      (who) => `${who} drøftet den store saken om ny vei og jernbane over hele to timer i går.`,
    );
    expect((await read(paragraphs.join('\n'))).lines).toEqual(paragraphs.map((text) => `paragraph: ${text}`));
  });

  it.each([
    ['tall.csv', 'Kommune;Andel\nOdal;18,5\nLøten;7,25\n'],
    ['tall.csv', 'sep=,\nKommune,Andel\nOdal,"18,5"\n"Løten","7,25"\n'],
    ['tall.tsv', 'Kommune\tAndel\r\nOdal\t18,5\r\nLøten\t7,25\r\n'],
  ])('reads %s as a table with its headings', async (name, text) => {
    const { blocks } = await read(text, name);
    expect(blocks.map((block) => block.kind === 'table-row' && [block.header, block.cells])).toEqual([
      [
        ['Kommune', 'Andel'],
        ['Odal', '18,5'],
      ],
      [
        ['Kommune', 'Andel'],
        ['Løten', '7,25'],
      ],
    ]);
  });

  it('gives a table of figures alone no headings, and text without a table its lines', async () => {
    expect((await read('1,5;2,5\n3,5;4,5\n', 'tall.csv')).blocks[0]).toMatchObject({ header: [], cells: ['1,5', '2,5'] });
    expect((await read('Bare en linje, med komma.\n\nOg en til.\n', 'tekst.csv')).lines).toHaveLength(2);
  });

  it('keeps the place of an empty cell under named columns, between filled ones', async () => {
    const { blocks } = await read('Skole;Fravær;Elever;Merknad\nNesbø;;144;\nVika;4,1;98;ny\n', 'tall.csv');
    expect(blocks.map((block) => block.text)).toEqual(['Nesbø |  | 144', 'Vika | 4,1 | 98 | ny']);
    expect(blocks[0]?.spans).toMatchObject([{ start: 0, end: 14 }]);
  });

  it('reads the events of a calendar, on Norwegian clocks', async () => {
    const event = (...lines: string[]) => `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`;
    const { lines } = await read(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('DTSTART:20250310T100000Z', 'DTEND:20250310T113000Z', 'SUMMARY:Styremøte\\, mars', 'LOCATION:Rådhuset\\, møte', '  rom 2', 'DESCRIPTION:Sak 1\\nSak 2', 'BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM')}${event('DTSTART;VALUE=DATE:20250601', 'DTEND;VALUE=DATE:20250603', 'SUMMARY:Samling', 'STATUS:CANCELLED')}${event('DTSTART;TZID=Europe/London:20250701T230000', 'SUMMARY:Nattmøte')}END:VCALENDAR\r\n`,
      'innkalling.ics',
    );
    expect(lines).toEqual([
      'heading: Styremøte, mars',
      'paragraph: Tid: 10. mars 2025 kl. 11:00–12:30',
      'paragraph: Sted: Rådhuset, møte rom 2',
      'paragraph: Sak 1',
      'paragraph: Sak 2',
      'heading: Samling',
      'paragraph: Avlyst',
      'paragraph: Tid: 1. juni 2025–2. juni 2025',
      'heading: Nattmøte',
      'paragraph: Tid: 2. juli 2025 kl. 00:00',
    ]);
  });

  it('numbers paragraphs and covers each with one span', async () => {
    const { blocks } = await read('En.\r\rTo.');
    expect(blocks.map((block) => block.spans)).toEqual([
      [{ start: 0, end: 3, place: { kind: 'paragraph', paragraph: 1 }, box: null }],
      [{ start: 0, end: 3, place: { kind: 'paragraph', paragraph: 2 }, box: null }],
    ]);
  });

  it.each([
    ['utf-8', new TextEncoder().encode('Blåbær på øya'), []],
    ['utf-16 with mark', new Uint8Array(Buffer.from('\ufeffBlåbær på øya', 'utf16le')), []],
    ['utf-16 without mark', new Uint8Array(Buffer.from('Blåbær på øya', 'utf16le')), []],
    ['latin-1', new Uint8Array(Buffer.from('Blåbær på øya', 'latin1')), ['encoding-guessed']],
  ])('reads %s', async (_, bytes, remarks) => {
    expect(await read(bytes)).toMatchObject({ lines: ['paragraph: Blåbær på øya'], remarks });
  });

  it('reads lines of both encodings in one file', async () => {
    const mixed = Buffer.concat([Buffer.from('Første på utf-8.\n\n'), Buffer.from('Andre på latin.', 'latin1')]);
    expect((await read(new Uint8Array(mixed))).lines).toEqual(['paragraph: Første på utf-8.', 'paragraph: Andre på latin.']);
  });

  it('takes out NUL bytes', async () => {
    expect((await read(`Hei ${'\0'.repeat(2)}der, dette er en helt vanlig linje`)).lines).toEqual([
      'paragraph: Hei der, dette er en helt vanlig linje',
    ]);
  });

  it('reads one very long line and refuses one over the limit', async () => {
    expect((await read('ord '.repeat(500_000))).lines).toHaveLength(1);
    await expect(
      createTextParser().parse(new TextEncoder().encode('ord '.repeat(100)), { ...context, limits: { ...DEFAULT_LIMITS, characters: 50 } }),
    ).rejects.toThrow('too-large');
  });

  it('refuses a file with nothing to read', async () => {
    await expect(read(' \n\u200b\n')).rejects.toThrow('no-content');
  });

  it.each(['PRIVATE', 'CONFIDENTIAL'])('says that an event is %s', async (level) => {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tomt\r\nCLASS:${level}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const { content } = await createTextParser().parse(new TextEncoder().encode(text), {
      limits: DEFAULT_LIMITS,
      ocr: null,
      signal: new AbortController().signal,
    });
    const blocks = content.kind === 'blocks' ? content.pages.flatMap((page) => page.blocks) : [];
    expect(blocks.map((block) => block.text)).toEqual(['Tomt', `Gradering: ${level}`]);
  });
});
