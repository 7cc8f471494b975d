import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compoundParts } from '../../../ingest/norsk/compound-parts.ts';
import { createNorwegianAnalyser } from '../../../ingest/norsk/norwegian-analyser.ts';
import { createPartForms } from '../../../ingest/norsk/part-forms.ts';
import { createSplitter } from '../../../ingest/norsk/split-compound.ts';
import { compoundGold } from './compound-gold.ts';

const forms = createPartForms(createNorwegianAnalyser());
const split = createSplitter(compoundParts(), forms, () => false);

it.each([
  ['ordbank', 0.9, 0.84],
  ['tekst', 0.95, 0.9],
] as const)('words of %s that the table has not seen are cut as by hand', (source, precision, recall) => {
  const counts = { compounds: 0, cut: 0, right: 0 };
  for (const { word, joints } of compoundGold().filter((gold) => gold.source === source)) {
    const [best] = split(forms.firstTerm(word));
    if (joints.length > 0) counts.compounds++;
    if (best !== undefined) counts.cut++;
    if (best !== undefined && joints.includes(best.at)) counts.right++;
  }
  expect(counts.compounds).toBeGreaterThan(100);
  expect(counts.right / counts.cut).toBeGreaterThan(precision);
  expect(counts.right / counts.compounds).toBeGreaterThan(recall);
});

it('the table is small and read fast enough for a first question', () => {
  expect(readFileSync(new URL('../../../ingest/norsk/words/compound-parts.tsv', import.meta.url)).length).toBeLessThan(1_500_000);
});
