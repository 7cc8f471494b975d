import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { ArchiveError } from '#domain/archive-error.ts';
import type { Embedder } from './embedder.ts';
import { createNativeHnsw, wrapHnsw } from './hnsw-graph.ts';
import { createHnswPassageIndex, type HnswOptions } from './hnsw-passage-index.ts';
import { checkHnswPayload } from './hnsw-payload.ts';
import { EXPORTED_FILES, type ExportManifest, parseArguments, parseDocuments, parseManifest } from './langchain-export.ts';
import type { PassageIndex } from './passage-index.ts';

/** A passage as other LangChain programs read it from an exported folder. */
type ExportedPassage = {
  readonly text: string;
  readonly metadata: { readonly passageId: string } & Readonly<Record<string, unknown>>;
};

export type LangChainPassageIndex = PassageIndex & {
  /**
   * Writes a folder that LangChain's `HNSWLib.load` opens, with a checksum for each file. Replaces an earlier export, nothing else.
   *
   * @throws ArchiveError `data-unwritable`, `cancelled`
   */
  export(directory: string, describe: (row: number) => ExportedPassage, signal: AbortSignal): Promise<void>;
};

/** Opens a folder with the native reader; called only on a folder whose every byte has been checked. */
export type LoadStore = (directory: string, embeddings: LangChainEmbeddings) => Promise<HNSWLib>;
type LangChainEmbeddings = ConstructorParameters<typeof HNSWLib>[0];

const MANIFEST = 'arkivsvar.json';
const FORMAT = 1;
const loadHnswLib: LoadStore = (directory, embeddings) => HNSWLib.load(directory, embeddings);

/**
 * LangChain's HNSWLib store as an engine, for exchange with programs that use it. The store itself cannot remove a document, keeps
 * ef at 10 and waits where the port does not, so its graph is driven directly and shares the rest with our own engine.
 */
export function createLangChainPassageIndex(embedder: Embedder): LangChainPassageIndex {
  return build(embedder, (createGraph) => ({ dimension: embedder.dimension, createGraph }));
}

/**
 * Opens a folder made by `export`. Checksums, sizes and links are checked before the native reader sees a byte.
 *
 * @throws ArchiveError `index-refused` with the reason
 */
export async function importLangChainPassageIndex(
  directory: string,
  embedder: Embedder,
  load: LoadStore = loadHnswLib,
): Promise<LangChainPassageIndex> {
  const { dimension } = embedder;
  const manifest = parseManifest(readPart(directory, MANIFEST).toString('utf8'));
  if (typeof manifest === 'string') throw refused(manifest);
  if (manifest.format !== FORMAT) throw refused(`formatet er versjon ${manifest.format}, programmet leser versjon ${FORMAT}`);
  if (manifest.embedderId !== embedder.id)
    throw refused(`den er laget med språkmodellen «${manifest.embedderId}», arkivet bruker «${embedder.id}»`);
  if (manifest.dimension !== dimension) throw refused(`vektorene har ${manifest.dimension} tall, arkivets har ${dimension}`);
  const parts = EXPORTED_FILES.map((name) => readPart(directory, name));
  EXPORTED_FILES.forEach((name, place) => {
    const bytes = parts[place] ?? Buffer.alloc(0);
    if (bytes.length !== manifest.files[name].bytes || sha256(bytes) !== manifest.files[name].sha256) {
      throw refused(`kontrollsummen til «${name}» stemmer ikke`);
    }
  });
  const [graph = Buffer.alloc(0), args = Buffer.alloc(0), docstore = Buffer.alloc(0)] = parts;
  if (!parseArguments(args.toString('utf8'), dimension)) throw refused('«args.json» beskriver en annen indeks');
  const rows = parseDocuments(docstore.toString('utf8'));
  if (rows === null || new Set([...rows, ...manifest.zeroRows]).size !== manifest.count)
    throw refused('«docstore.json» stemmer ikke med antall avsnitt');
  if (rows.length === 0) {
    const empty = createLangChainPassageIndex(embedder);
    empty.add(manifest.zeroRows.map((row) => ({ row, vector: new Float32Array(dimension) })));
    return empty;
  }
  const payload = checkHnswPayload(graph, dimension, rows.length);
  if (typeof payload === 'string') throw refused(payload);
  if (payload.removed.includes(true)) throw refused('grafen har fjernede rader');
  const store = await load(directory, embeddingsOf(embedder, new AbortController().signal));
  const entries = payload.vectors.map((vector, label) => ({ row: rows[label] ?? -1, vector }));
  return build(embedder, (createGraph, keep) => {
    keep(store);
    return { dimension, createGraph, restored: { rows, zeroRows: manifest.zeroRows, entries, graph: wrapHnsw(store.index) } };
  });
}

type CreateGraph = NonNullable<HnswOptions['createGraph']>;

function build(
  embedder: Embedder,
  options: (createGraph: CreateGraph, keep: (store: HNSWLib) => void) => HnswOptions,
): LangChainPassageIndex {
  let store: HNSWLib | null = null;
  const keep = (next: HNSWLib): void => {
    store = next;
  };
  const createGraph: CreateGraph = (dimension, capacity) => {
    const next = storeOver(embedder, createNativeHnsw(dimension, capacity), new AbortController().signal);
    keep(next);
    return wrapHnsw(next.index);
  };
  const index = createHnswPassageIndex(options(createGraph, keep));

  async function exportTo(directory: string, describe: (row: number) => ExportedPassage, signal: AbortSignal): Promise<void> {
    if (index.labels().rows.includes(-1)) index.rebuild();
    if (store === null) throw new ArchiveError('internal', 'LangChain-lageret mangler.', 'Meld fra om feilen.');
    const { rows, zeroRows } = index.labels();
    const written = storeOver(embedder, store.index, signal);
    // In one go: the store looks through all it has for each call.
    written.docstore.add(
      Object.fromEntries(
        rows.map((row, label) => {
          const { text, metadata } = describe(row);
          return [String(label), { pageContent: text, metadata: { ...metadata, row } }];
        }),
      ),
    );
    await writeFolder(directory, signal, async (folder) => {
      await written.save(folder);
      // The store writes itself into its arguments; only what a reader needs stays.
      writeFileSync(join(folder, 'args.json'), JSON.stringify({ space: 'ip', numDimensions: embedder.dimension }));
      return { format: FORMAT, embedderId: embedder.id, dimension: embedder.dimension, count: index.size, zeroRows: [...zeroRows] };
    });
  }

  return {
    dimension: index.dimension,
    get size() {
      return index.size;
    },
    add: index.add,
    remove: index.remove,
    search: index.search,
    export: exportTo,
  };
}

function storeOver(embedder: Embedder, index: HNSWLib['index'], signal: AbortSignal): HNSWLib {
  return new HNSWLib(embeddingsOf(embedder, signal), { space: 'ip', numDimensions: embedder.dimension, index });
}

function embeddingsOf(embedder: Embedder, signal: AbortSignal): LangChainEmbeddings {
  const embed = async (texts: string[]): Promise<number[][]> => (await embedder.embed(texts, signal)).map((vector) => [...vector]);
  return { embedDocuments: embed, embedQuery: async (text) => (await embed([text]))[0] ?? [] };
}

async function writeFolder(
  directory: string,
  signal: AbortSignal,
  write: (folder: string) => Promise<Omit<ExportManifest, 'files'>>,
): Promise<void> {
  if (existsSync(directory) && readdirSync(directory).length > 0 && !existsSync(join(directory, MANIFEST))) {
    throw new ArchiveError(
      'data-unwritable',
      `Mappen «${directory}» har annet innhold enn en eksport herfra.`,
      'Velg en tom mappe eller en ny mappe.',
    );
  }
  const temporary = `${directory}.${randomUUID()}.tmp`;
  const replaced = `${directory}.${randomUUID()}.old`;
  try {
    mkdirSync(temporary, { recursive: true });
    const manifest = await write(temporary);
    const files = EXPORTED_FILES.map((name) => {
      const bytes = readFileSync(join(temporary, name));
      return [name, { bytes: bytes.length, sha256: sha256(bytes) }];
    });
    writeFileSync(join(temporary, MANIFEST), JSON.stringify({ ...manifest, files: Object.fromEntries(files) }, null, 2));
    if (signal.aborted) throw new ArchiveError('cancelled', 'Eksporten ble avbrutt.', 'Start på nytt når du er klar.');
    if (existsSync(directory)) renameSync(directory, replaced);
    renameSync(temporary, directory);
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    throw new ArchiveError(
      'data-unwritable',
      `Eksporten kunne ikke skrives til «${directory}».`,
      'Kontroller at mappen kan skrives til.',
      cause,
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(replaced, { recursive: true, force: true });
  }
}

function readPart(directory: string, name: string): Buffer {
  try {
    return readFileSync(join(directory, name));
  } catch (cause) {
    throw refused(`«${name}» mangler eller kan ikke leses`, cause);
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refused(reason: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'index-refused',
    `Den importerte vektorindeksen brukes ikke: ${reason}.`,
    'Eksporter mappen på nytt fra Arkivsvar.',
    cause,
  );
}
