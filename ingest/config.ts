import { statSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import { ArchiveError } from '#domain/archive-error.ts';
import { z } from 'zod';

const model = z.string().regex(/^[a-z]+:\S+$/u, 'skal ha formen leverandør:modell, for eksempel ollama:nomic-embed-text');
const url = z.url({ protocol: /^https?$/u, error: 'skal være en adresse som begynner med http:// eller https://' });

/** Nothing but digits and dots, or with a colon: no host has such a name. */
const LIKE_AN_IP_ADDRESS = /^[\d.]+$|:/u;

/** The environment of every command; an empty value counts as unset. */
const ENVIRONMENT = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, 'skal være et vertsnavn eller en IP-adresse')
    .refine(
      (host) => isIP(host) > 0 || !LIKE_AN_IP_ADDRESS.test(host),
      'skal være et vertsnavn eller en IP-adresse, for eksempel 127.0.0.1',
    )
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/u, 'skal være et helt tall')
    .transform(Number)
    .refine((port) => port <= 65_535, 'skal være fra 0 til 65535')
    .default(3000),
  ARKIV_CORPUS: z
    .string()
    .refine(isFolder, { error: ({ input }) => `«${String(input)}» er ikke en mappe som finnes` })
    .default('corpus/documents'),
  ARKIV_DATA: z
    .string()
    .refine(mayBeFolder, { error: ({ input }) => `«${String(input)}» er en fil, eller ligger under en fil, og kan ikke være en mappe` })
    .default('.data'),
  ARKIV_UPLOADS: z.enum(['on', 'off', 'auto'], 'skal være on, off eller auto').default('auto'),
  ARKIV_PUBLIC_URL: url.optional(),
  ARKIV_LETTERHEAD: z.string().optional(),
  ARKIV_CHAT_MODEL: model.optional(),
  ARKIV_CHAT_BASE_URL: url.optional(),
  ARKIV_CHAT_API_KEY: z.string().optional(),
  ARKIV_EMBEDDER: model.refine((value) => /^(?:openai|ollama):/u.test(value), 'støtter leverandørene openai og ollama').optional(),
  ARKIV_EMBEDDER_BASE_URL: url.optional(),
  ARKIV_EMBEDDER_API_KEY: z.string().optional(),
});

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder that is read. */
  readonly corpus: string;
  /** Absolute path of the folder where everything is stored. */
  readonly data: string;
  /** Whether the page may add and remove documents; `auto` = when the server listens to this machine alone. */
  readonly uploads: 'on' | 'off' | 'auto';
  /** Where readers reach the page from, for the links in files; `null` = where the server listens. */
  readonly publicUrl: string | null;
  /** Absolute path of the Word file whose header and footer exported briefs get; `null` = none. */
  readonly letterhead: string | null;
  /** `null` = the offline embedder learnt from the archive. */
  readonly embedder: { readonly spec: string; readonly baseUrl: string | null; readonly apiKey: string | null } | null;
};

/**
 * Reads the configuration from the environment.
 *
 * @throws ArchiveError `wrong-environment` naming the variable and what it should be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = ENVIRONMENT.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'miljøet');
    throw new ArchiveError(
      'wrong-environment',
      `Miljøvariabelen ${name} er feil: ${issue?.message ?? 'ugyldig verdi'}.`,
      `Rett eller fjern ${name} og prøv igjen.`,
    );
  }
  const { data } = parsed;
  if (data.ARKIV_CHAT_MODEL !== undefined) {
    throw new ArchiveError(
      'wrong-environment',
      'ARKIV_CHAT_MODEL er satt, men denne versjonen svarer bare med ordrette utdrag og bruker ingen språkmodell.',
      'Fjern ARKIV_CHAT_MODEL og prøv igjen.',
    );
  }
  return {
    host: data.HOST,
    port: data.PORT,
    corpus: path.resolve(data.ARKIV_CORPUS),
    data: path.resolve(data.ARKIV_DATA),
    uploads: data.ARKIV_UPLOADS,
    publicUrl: data.ARKIV_PUBLIC_URL ?? null,
    letterhead: data.ARKIV_LETTERHEAD === undefined ? null : path.resolve(data.ARKIV_LETTERHEAD),
    embedder:
      data.ARKIV_EMBEDDER === undefined
        ? null
        : { spec: data.ARKIV_EMBEDDER, baseUrl: data.ARKIV_EMBEDDER_BASE_URL ?? null, apiKey: data.ARKIV_EMBEDDER_API_KEY ?? null },
  };
}

function isFolder(folder: string): boolean {
  return statOf(folder) === 'folder';
}

/** A folder, or a place where one can be made as far as the names above it tell. */
function mayBeFolder(folder: string): boolean {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    const found = statOf(place);
    if (found !== 'nothing' || place === path.dirname(place)) return found === 'folder';
  }
}

function statOf(place: string): 'folder' | 'other' | 'nothing' {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}
