import { ArchiveError } from '#domain/archive-error.ts';
import type { Embedder } from './embedder.ts';

export type LangChainEmbedderOptions = {
  /** Address of the server; the provider's own when null. */
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  /** Milliseconds one batch may take, retries included. */
  readonly timeout?: number;
  /** Attempts after the first that failed. */
  readonly retries?: number;
  /** Texts sent at a time. */
  readonly batchSize?: number;
};

type Embeddings = { embedDocuments(texts: string[]): Promise<number[][]> };
type Provider = (model: string, options: LangChainEmbedderOptions, fetchWith: typeof fetch) => Promise<Embeddings>;

/** Generous: a local model may first have to be read from disk. Not measured. */
const TIMEOUT = 60_000;
const RETRIES = 2;
const BATCH_SIZE = 64;
const PROBE = 'Hvor mange tall har en vektor?';

const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: async (model, { baseUrl, apiKey, retries = RETRIES }, fetchWith) => {
    const { OpenAIEmbeddings } = await import('@langchain/openai');
    return new OpenAIEmbeddings({
      model,
      // Local servers want no key, the library wants one that is not empty.
      apiKey: apiKey ?? 'none',
      maxRetries: retries,
      batchSize: 2_048,
      // Asked for in so many words: not every server that speaks this protocol knows base64.
      encodingFormat: 'float',
      configuration: { baseURL: baseUrl ?? 'https://api.openai.com/v1', fetch: fetchWith },
    });
  },
  ollama: async (model, { baseUrl, apiKey, retries = RETRIES }, fetchWith) => {
    const { OllamaEmbeddings } = await import('@langchain/ollama');
    return new OllamaEmbeddings({
      model,
      baseUrl: baseUrl ?? 'http://127.0.0.1:11434',
      maxRetries: retries,
      fetch: fetchWith,
      truncate: true,
      ...(apiKey === null ? {} : { headers: { authorization: `Bearer ${apiKey}` } }),
    });
  },
};

/**
 * An outside model through LangChain's `Embeddings`. `spec` is `openai:model` (any server that speaks OpenAI's protocol) or
 * `ollama:model`. The model is asked once to learn the dimension, so what comes back is known to work.
 *
 * @throws ArchiveError `wrong-environment` for an unknown provider, `embedder-failed` when the model does not answer as it should
 */
export async function createLangChainEmbedder(
  spec: string,
  options: LangChainEmbedderOptions,
  signal: AbortSignal = new AbortController().signal,
): Promise<Embedder> {
  const [name = '', ...rest] = spec.split(':');
  const model = rest.join(':');
  const provider = PROVIDERS[name];
  if (provider === undefined || model === '') {
    throw new ArchiveError(
      'wrong-environment',
      `«${spec}» er ikke en kjent språkmodell.`,
      'Skriv ARKIV_EMBEDDER som openai:modell eller ollama:modell.',
    );
  }
  const { batchSize = BATCH_SIZE, timeout = TIMEOUT } = options;

  async function embedBatch(texts: string[], stop: AbortSignal): Promise<Float32Array[]> {
    const limit = AbortSignal.any([stop, AbortSignal.timeout(timeout)]);
    const stoppable: typeof fetch = (input, init) =>
      fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
    try {
      limit.throwIfAborted();
      const embeddings = await provider?.(model, options, stoppable);
      const vectors: unknown = await untilAborted(embeddings?.embedDocuments(texts), limit);
      return checked(vectors, texts.length);
    } catch (cause) {
      if (stop.aborted) throw new ArchiveError('cancelled', 'Arbeidet ble avbrutt.', 'Start på nytt når du er klar.', cause);
      throw failed(spec, limit.aborted ? `den svarte ikke innen ${Math.round(timeout / 1_000)} sekunder` : reasonOf(cause), cause);
    }
  }

  const dimension = (await embedBatch([PROBE], signal))[0]?.length ?? 0;

  return {
    id: `langchain-1:${spec}:${dimension}`,
    dimension,
    async embed(texts, stop) {
      const result: Float32Array[] = texts.map(() => new Float32Array(dimension));
      const asked = texts.map((text, place) => ({ text, place })).filter(({ text }) => text.trim() !== '');
      for (let from = 0; from < asked.length; from += batchSize) {
        const batch = asked.slice(from, from + batchSize);
        const vectors = await embedBatch(
          batch.map(({ text }) => text),
          stop,
        );
        vectors.forEach((vector, index) => {
          if (vector.length !== dimension) throw failed(spec, `vektorene skiftet lengde fra ${dimension} til ${vector.length}`);
          result[batch[index]?.place ?? -1] = unitLength(vector);
        });
      }
      return result;
    },
  };
}

/** Not every client gives up when its request is stopped. */
function untilAborted<T>(work: Promise<T> | undefined, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function checked(vectors: unknown, count: number): Float32Array[] {
  if (!Array.isArray(vectors) || vectors.length !== count) throw new Error('den ga et annet antall vektorer enn det ble spurt om');
  const found = vectors.map((vector: unknown) => {
    if (!Array.isArray(vector) || vector.length === 0 || !vector.every((value) => typeof value === 'number' && Number.isFinite(value))) {
      throw new Error('svaret inneholdt ikke vektorer');
    }
    return Float32Array.from(vector);
  });
  if (found.some((vector) => vector.length !== found[0]?.length)) throw new Error('vektorene hadde ulik lengde');
  return found;
}

function unitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replace(/\s+/gu, ' ').slice(0, 200) : 'ukjent feil';
}

function failed(spec: string, reason: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'embedder-failed',
    `Språkmodellen «${spec}» ga ikke brukbare vektorer: ${reason}.`,
    'Kontroller at tjenesten kjører, at modellen er installert og at adresse og nøkkel stemmer, eller fjern ARKIV_EMBEDDER for å bruke den innebygde.',
    cause,
  );
}
