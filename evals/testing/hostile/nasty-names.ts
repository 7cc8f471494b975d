import type { HostileFile } from './hostile-file.ts';

/**
 * Names a file system takes and a careless program does not (number 19). NUL and `/` cannot be in a name, and 255 bytes is
 * the most; the NFC and NFD forms of one name are two files.
 */
const NAMES: readonly string[] = [
  'Møteprotokoll Ås 2024'.normalize('NFC'),
  'Møteprotokoll Ås 2024'.normalize('NFD'),
  'referat\u202Efdp',
  'ny\nlinje',
  'vogn\rretur',
  'tab\tulator',
  'escape\u001B[31mrød',
  'bjelle\u0007',
  'slettet\u007F',
  'CON',
  'con.protokoll',
  'NUL',
  'AUX.nul',
  'COM1',
  'LPT1',
  `${'a'.repeat(246)}`,
  `${'å'.repeat(123)}`,
  '-rf',
  '--help',
  '-',
  '🗳️ vedtak 👍🏽',
  '👩‍👩‍👧‍👦',
  'C:\\Windows\\system32\\vedtak',
  '..\\..\\opp',
  '..punktum',
  'punktum...',
  ' mellomrom foran',
  'mellomrom bak ',
  '   ',
  "anførsel'tegn",
  'anførsel"tegn',
  'grav`is`',
  '$(touch fanget)',
  '; rm -rf x',
  '| cat',
  '<script>alert(1)</script>'.replace('/', '\u2215'),
  '%2e%2e%2fopp',
  '%00null',
  'spørsmål?#anker&a=b',
  'stjerne*[a-z]{1,2}',
  'null\u200Bbredde',
  'bom\uFEFF',
  'Кириллица',
  'عربي',
  '文書',
  'e\u0301\u0302\u0303'.repeat(20),
  '__proto__',
  'constructor',
  "Robert'); DROP TABLE documents;--",
  '=HYPERLINK(1)',
];

export function nastyNames(): HostileFile[] {
  const named = NAMES.map((name, n) => ({
    name: `${name}.txt`,
    bytes: Buffer.from(`Notat ${n + 1}\n\nFilen har et uvanlig navn, men innholdet nummer ${n + 1} er helt vanlig.\n`),
    expect: 'indexed' as const,
    present: 'uvanlig',
  }));
  const text = Buffer.from('Notat uten vanlig filendelse.\n');
  return [
    ...named,
    ...['CON', 'navn.', 'navn.TXT.', '.skjult.txt', '~$notat.txt', '.'.repeat(5)].map((name) => ({
      name,
      bytes: text,
      expect: 'either' as const,
    })),
    { name: 'STORE BOKSTAVER.TXT', bytes: text, expect: 'indexed' },
  ];
}
