import { z } from 'zod';

/** Weights learnt by a script in evals, as they lie in a JSON file beside the code that uses them. */
export const linearModelSchema = z.strictObject({
  /** What it was learnt on, when, and how well it did. */
  learnt: z.strictObject({ date: z.iso.date(), data: z.string(), by: z.string(), note: z.string() }),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});

export type LinearModel = z.infer<typeof linearModelSchema>;

/** A weighted sum over features known by name. */
export type LinearScorer<Name extends string> = (features: Readonly<Record<Name, number>>) => number;

/**
 * bias + Σ weight · feature.
 *
 * @param names every feature the code computes; the file must have a weight for each and no others
 * @throws Error when the file and the code do not name the same features: they must be changed together
 */
export function linearScorer<Name extends string>(model: LinearModel, names: readonly Name[]): LinearScorer<Name> {
  const known = new Set<string>(names);
  const missing = names.filter((name) => model.weights[name] === undefined);
  const unknown = Object.keys(model.weights).filter((name) => !known.has(name));
  if (missing.length > 0 || unknown.length > 0) {
    throw new Error(`Weights do not fit the code. Missing: ${missing.join(', ')}. Unknown: ${unknown.join(', ')}. Train again.`);
  }
  const weights = names.map((name) => model.weights[name] ?? 0);
  return (features) => {
    let sum = model.bias;
    for (let at = 0; at < names.length; at++) {
      const name = names[at];
      if (name !== undefined) sum += (weights[at] ?? 0) * features[name];
    }
    return sum;
  };
}
