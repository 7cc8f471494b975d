import { describe, expect, it } from 'vitest';
import { createNorwegianAnalyser } from '../norsk/norwegian-analyser.ts';
import { learnLsa } from './learn-lsa.ts';
import { createLsaEmbedder } from './lsa-embedder.ts';
import { parseLsa, serialiseLsa } from './lsa-model.ts';
import { normalNumbers, randomNumbers } from './random-numbers.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { termMatrix } from './term-matrix.ts';

const analyser = createNorwegianAnalyser();
const quiet = new AbortController().signal;
const termsOf = (text: string): string[] => analyser.terms(text).map(({ term }) => term);
const learn = (texts: readonly string[]) => learnLsa(texts.map(termsOf), { analyserId: analyser.id });
const cosine = (a: Float32Array = new Float32Array(0), b: Float32Array = new Float32Array(0)): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const TEXTS = [
  'Kollektivtrafikken mellom kommunene skal styrkes med flere avganger og nytt tog.',
  'Toget til Oslo får flere avganger, og kollektivtrafikken får mer penger.',
  'Jernbane og buss er viktige for kollektivtrafikken i regionen.',
  'Representantskapet vedtok budsjettet for neste år enstemmig.',
  'Budsjettet og regnskapet ble lagt fram for representantskapet.',
  'Kontingenten i budsjettet økes med to prosent.',
];

function topicPassages(count: number): string[][] {
  const next = randomNumbers(7);
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 30 }, () => `t${index % 10}_${Math.floor(next() * next() * 60)}`),
  );
}

describe('latent semantic analysis', () => {
  it('puts texts on the same subject near each other though they share few words', async () => {
    const model = learnLsa(TEXTS.map(termsOf), { analyserId: analyser.id, dimension: 2 });
    const embedder = createLsaEmbedder(model, analyser);
    const [train, money, jernbane] = await embedder.embed(['nye tog', 'regnskap', 'jernbane'], quiet);
    expect(cosine(train, jernbane)).toBeGreaterThan(cosine(money, jernbane));
    expect(cosine(train, train)).toBeCloseTo(1, 5);
  });

  it('separates ten subjects of a larger archive almost without fault', () => {
    const passages = topicPassages(600);
    const model = learnLsa(passages, { analyserId: 'test', dimension: 16 });
    const numbers = new Map(model.vocabulary.map((term, index) => [term, index]));
    const fold = (terms: readonly string[]): Float64Array => {
      const sums = new Float64Array(model.dimension);
      for (const term of terms) {
        const number = numbers.get(term) ?? -1;
        for (let column = 0; number >= 0 && column < sums.length; column++)
          sums[column] = (sums[column] ?? 0) + (model.vectors[number * model.dimension + column] ?? 0);
      }
      const length = Math.hypot(...sums);
      return sums.map((value) => value / length);
    };
    const vectors = passages.map(fold);
    const near = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    const right = vectors.slice(0, 100).filter((vector, index) => {
      const best = vectors
        .map((other, place) => ({ place, score: place === index ? -2 : near(vector, other) }))
        .toSorted((a, b) => b.score - a.score)[0];
      return best !== undefined && best.place % 10 === index % 10;
    });
    expect(right.length).toBeGreaterThan(98);
  });

  it('finds the singular values that an exact decomposition finds', () => {
    const passages = topicPassages(80);
    const model = learnLsa(passages, { analyserId: 'test', dimension: 12 });
    const matrix = termMatrix(passages, { minDocumentFrequency: 2, vocabularySize: 50_000 });
    const dense = Array.from({ length: 80 }, (_, row) => {
      const values = new Float64Array(matrix.vocabulary.length);
      for (let place = matrix.starts[row] ?? 0; place < (matrix.starts[row + 1] ?? 0); place++)
        values[matrix.ids[place] ?? 0] = matrix.weights[place] ?? 0;
      return values;
    });
    const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    const exact = symmetricEigen(Float64Array.from(dense.flatMap((a) => dense.map((b) => dot(a, b)))), 80).values;
    for (let column = 0; column < 10; column++) {
      const direction = Float64Array.from(matrix.vocabulary, (_, term) => model.vectors[term * model.dimension + column] ?? 0);
      const energy = dense.reduce((sum, row) => sum + dot(row, direction) ** 2, 0);
      expect(Math.abs(energy - (exact[column] ?? 0)) / (exact[column] ?? 1)).toBeLessThan(0.02);
      expect(dot(direction, direction)).toBeCloseTo(1, 4);
    }
  });

  it('gives the same model for the same archive', () => {
    expect(serialiseLsa(learn(TEXTS))).toEqual(serialiseLsa(learn(TEXTS)));
  });

  it.each([
    ['no passages', []],
    ['one passage', ['Møtet ble hevet.']],
    ['two passages', ['Møtet ble hevet.', 'Saken ble utsatt.']],
    ['passages without words', ['', '–']],
    ['one text many times', Array.from({ length: 120 }, () => 'Møtet ble hevet klokken tolv.')],
    ['function words only', ['og i på', 'det er den']],
  ])('works on an archive of %s', async (_, texts) => {
    const embedder = createLsaEmbedder(learn(texts), analyser);
    expect(embedder.dimension).toBeGreaterThanOrEqual(1);
    const [known, nothing] = await embedder.embed([texts[0] ?? '', ''], quiet);
    const length = Math.sqrt(cosine(known, known));
    expect(known?.length).toBe(embedder.dimension);
    expect(nothing?.every((value) => value === 0)).toBe(true);
    expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
    if (texts.length > 0 && /Møtet/u.test(texts[0] ?? '')) expect(length).toBeCloseTo(1, 5);
  });

  it('stops when it is told to', async () => {
    await expect(createLsaEmbedder(learn(TEXTS), analyser).embed(['tog'], AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('stored model', () => {
  const bytes = serialiseLsa(learn(TEXTS));

  it('comes back as it was, under the same id', () => {
    const model = learn(TEXTS);
    expect(parseLsa(bytes)).toEqual(model);
    expect(createLsaEmbedder(parseLsa(bytes), analyser).id).toBe(createLsaEmbedder(model, analyser).id);
    expect(createLsaEmbedder(learn(TEXTS.slice(1)), analyser).id).not.toBe(createLsaEmbedder(model, analyser).id);
  });

  it('is refused after any cut or inverted bit', () => {
    const next = randomNumbers(3);
    for (let round = 0; round < 150; round++) {
      const place = Math.floor(next() * bytes.length);
      const damaged = Uint8Array.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (round % 8));
      expect(() => parseLsa(damaged)).toThrow(expect.objectContaining({ code: 'index-refused' }));
      expect(() => parseLsa(bytes.slice(0, place))).toThrow(expect.objectContaining({ code: 'index-refused' }));
    }
  });

  it('works with no other analyser than its own', () => {
    expect(() => createLsaEmbedder({ ...learn(TEXTS), analyserId: 'annen' }, analyser)).toThrow(
      expect.objectContaining({ code: 'index-refused' }),
    );
  });
});

describe('symmetric eigenvectors', () => {
  it('satisfy A·v = λ·v', () => {
    const normal = normalNumbers(randomNumbers(1));
    const size = 12;
    const half = Array.from({ length: size * size }, normal);
    const matrix = Float64Array.from(half, (value, index) => value + (half[(index % size) * size + Math.floor(index / size)] ?? 0));
    const { values, vectors } = symmetricEigen(matrix, size);
    for (let column = 0; column < size; column++) {
      for (let row = 0; row < size; row++) {
        let product = 0;
        for (let k = 0; k < size; k++) product += (matrix[row * size + k] ?? 0) * (vectors[k * size + column] ?? 0);
        expect(product).toBeCloseTo((values[column] ?? 0) * (vectors[row * size + column] ?? 0), 8);
      }
    }
  });
});
