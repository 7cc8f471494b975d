import { z } from 'zod';

const dataName = z.strictObject({ name: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{16}$/u) }).readonly();

const suiteBaseline = z
  .strictObject({
    /** The day it was recorded, ISO. */
    recorded: z.iso.date(),
    /** `process.version`. */
    node: z.string().regex(/^v\d+\.\d+\.\d+$/u),
    data: z.array(dataName).readonly(),
    /** How many questions, articles or cases were measured. */
    questions: z.int().nonnegative(),
    figures: z.record(z.string(), z.number().nullable()).readonly(),
  })
  .readonly();

export const baselineSchema = z
  .strictObject({
    /** By the name of the suite. */
    suites: z.record(z.string(), suiteBaseline).readonly(),
    /** The fast subset that is part of the tests, by the name of the suite. */
    gate: z.record(z.string(), suiteBaseline).readonly(),
  })
  .readonly();

/** Figures of one suite as they were recorded, with what they were measured on. */
export type SuiteBaseline = z.infer<typeof suiteBaseline>;

export type Baseline = z.infer<typeof baselineSchema>;

/** A file or folder that was measured on: its name, and the first 16 digits of the checksum of what it holds. */
export type DataName = z.infer<typeof dataName>;
