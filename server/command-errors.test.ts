import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'arkivsvar-command-'));
  mkdirSync(path.join(work, 'corpus'));
  writeFileSync(path.join(work, 'corpus/notat.md'), '# Notat om fjorden\n\nStyret vedtok en handlingsplan for fjorden 3. mai 2024.\n');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

function run(program: string, arguments_: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['ingest/launch.js', program, ...arguments_], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ARKIV_CORPUS: path.join(work, 'corpus'),
      ARKIV_DATA: path.join(work, 'data'),
      ...environment,
    },
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

/** One line that names the thing and says what to do. */
function expectOneLine({ stderr }: { stderr: string }, words: RegExp): void {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/u);
}

describe('a command used wrongly', () => {
  it('says which option is unknown, exit 2, and writes nothing', () => {
    const result = run('ingest/main.ts', ['--raskt']);
    expect(result.status).toBe(2);
    expectOneLine(result, /Ukjent valg: --raskt\. Se «npm run ingest -- --help»\./u);
    expect(existsSync(path.join(work, 'data'))).toBe(false);
  });

  it('says that the question is missing', () => {
    const result = run('server/main.ts', ['ask']);
    expect(result.status).toBe(2);
    expectOneLine(result, /spørsmål mangler/u);
  });

  it('says that the question is empty, before anything is read', () => {
    const result = run('server/main.ts', ['ask', ' ']);
    expect(result.status).toBe(2);
    expectOneLine(result, /Spørsmålet er tomt/u);
    expect(existsSync(path.join(work, 'data'))).toBe(false);
  });

  it.each([
    [['brief', ' '], /Temaet er tomt/u],
    [['brief', 'fjorden', '--format', 'pptx', '--out', 'fjorden.pptx'], /Bare en presentasjon kan skrives som PowerPoint/u],
  ])('says what is wrong with the command: %j', (arguments_, words) => {
    const result = run('server/main.ts', arguments_);
    expect(result.status).toBe(2);
    expect(result.stderr.trim().split('\n').at(-1)).toMatch(words);
  });

  it.each([
    [{ PORT: 'nitti' }, /PORT .* helt tall/u],
    [{ PORT: '70000' }, /PORT .* 65535/u],
    [{ HOST: '999.9.9.9' }, /HOST .* IP-adresse/u],
    [{ ARKIV_CORPUS: '/finnes/ikke' }, /ARKIV_CORPUS .*«\/finnes\/ikke» er ikke en mappe/u],
    [{ ARKIV_CORPUS: '/etc/passwd' }, /ARKIV_CORPUS .* er ikke en mappe/u],
    [{ ARKIV_DATA: '/etc/passwd' }, /ARKIV_DATA .* er en fil/u],
    [{ ARKIV_DATA: '/etc/passwd/data' }, /ARKIV_DATA .* ligger under en fil/u],
    [{ ARKIV_EMBEDDER: 'bert' }, /ARKIV_EMBEDDER .* leverandør:modell/u],
    [{ ARKIV_CHAT_BASE_URL: 'ftp://x' }, /ARKIV_CHAT_BASE_URL .* http/u],
    [{ ARKIV_CHAT_MODEL: 'ollama:gemma' }, /ARKIV_CHAT_MODEL .* ingen språkmodell/u],
  ])('says which variable of the environment is wrong: %j', (environment, words) => {
    const result = run('server/main.ts', ['start'], environment);
    expect(result.status).toBe(2);
    expectOneLine(result, words);
    expect(existsSync(path.join(work, 'data'))).toBe(false);
  });
});

describe('a command that cannot do its work', () => {
  it('says that the folder is not there, exit 1', () => {
    const result = run('ingest/main.ts', [path.join(work, 'borte')]);
    expect(result.status).toBe(1);
    expectOneLine(result, /borte finnes ikke/u);
  });

  it('keeps the archive when its folder is suddenly empty, exit 1, and empties it when that is asked for', () => {
    expect(run('ingest/main.ts', []).status).toBe(0);
    rmSync(path.join(work, 'corpus/notat.md'));
    const result = run('ingest/main.ts', ['--json']);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/^ADVARSEL om .*corpus: Dokumentmappen er tom.*Ingenting er fjernet.*--rebuild/mu);
    expect(JSON.parse(result.stdout)).toMatchObject({ documents: 1, removed: [], warnings: [{ code: 'corpus-emptied' }] });
    const emptied = run('ingest/main.ts', ['--json', '--rebuild']);
    expect(emptied.status).toBe(0);
    expect(JSON.parse(emptied.stdout)).toMatchObject({ documents: 0, removed: ['notat.md'], warnings: [] });
  });

  it.skipIf(!existsSync('/proc/self'))('says that the data folder cannot be made, exit 1 (skipped without /proc)', () => {
    const result = run('ingest/main.ts', [], { ARKIV_DATA: '/proc/arkivsvar/data' });
    expect(result.status).toBe(1);
    expectOneLine(result, /kan ikke opprettes eller skrives til/u);
  });

  it.skipIf(process.getuid?.() === 0)('says so when it has no right to write there (skipped for root, who always has)', () => {
    mkdirSync(path.join(work, 'data'));
    chmodSync(path.join(work, 'data'), 0o500);
    const result = run('ingest/main.ts', []);
    expect(result.status).toBe(1);
    expectOneLine(result, /skrivetilgang/u);
  });

  it('says that the port is taken, exit 1', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const result = run('server/main.ts', ['start'], { PORT: port });
    server.close();
    expect(result.status).toBe(1);
    expectOneLine(result, new RegExp(port, 'u'));
  });
});

describe('a command used rightly', () => {
  it('answers in JSON and nothing else on stdout', () => {
    const result = run('server/main.ts', ['ask', '--json', 'Når vedtok styret en handlingsplan for fjorden?']);
    expect(result.status).toBe(0);
    const answer: unknown = JSON.parse(result.stdout);
    expect(answer).toMatchObject({
      kind: 'answered',
      understoodAs: null,
      notices: [],
      mode: 'extractive',
      model: null,
      citations: [{ locator: { paragraph: 2 } }],
    });
  });

  it('reports an ingest in JSON, exit 0 also when a file was refused', () => {
    writeFileSync(path.join(work, 'corpus/skadet.pdf'), '%PDF-1.7 men ikke mer');
    const result = run('ingest/main.ts', ['--json']);
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ inputs: 2, states: { indeksert: 1, avvist: 1 } });
  });

  it('writes a folder that LangChain opens, each document with its passage', () => {
    const folder = path.join(work, 'langchain');
    const result = run('ingest/main.ts', ['--export-langchain', folder]);
    expect(result.status).toBe(0);
    expect(result.stderr).toContain('Skrev 1 tekstutdrag');
    const docstore = readFileSync(path.join(folder, 'docstore.json'), 'utf8');
    expect(docstore).toContain('handlingsplan for fjorden');
    expect(existsSync(path.join(folder, 'hnswlib.index'))).toBe(true);
  });

  it('explains itself in Norwegian', () => {
    const result = run('ingest/main.ts', ['--help']);
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('Leser dokumentene i en mappe');
  });
});
