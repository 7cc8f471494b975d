import { z } from 'zod';
import type { BriefId } from '../../people/briefs.ts';
import { line } from './kept-fields.ts';

export const briefId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/u, 'er ugyldig')
  .transform((id) => id as BriefId);

/** The name of whoever does it, as they give it; there is no log-in. */
export const name = line(80);

/** The version a change was made to. */
export const version = z.int('skal være et helt tall').min(1, 'skal være minst 1').max(1_000_000, 'er for stort');
