import type { BriefKind, BriefRefusal } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import type { Gathered, TooWide } from './gather/gathered.ts';
import { LEAST_MESSAGES } from './kinds/build-content.ts';

/** Nothing, or hardly anything, to write of. @param found claims and vedtak on it */
export function refuseForLackOfEvidence(
  { name, nearest }: Pick<Gathered, 'name' | 'nearest'>,
  found: number,
  kind: BriefKind,
): BriefRefusal {
  const none = found === 0;
  const whole = LEAST_MESSAGES[kind] > 1 ? 'en brief med tre hovedbudskap' : 'dette dokumentet';
  return {
    kind: 'refused',
    code: none ? 'no-evidence' : 'too-little-evidence',
    reason: none
      ? `Arkivet har ingenting om «${name}». Prøv andre ord for det samme, eller velg dokumentene selv.`
      : `Arkivet har for lite om «${name}» til ${whole}. Velg et videre tema, eller still det som et spørsmål under Spør.`,
    nearest,
    narrower: [],
  };
}

/** A brief tells of a theme; who, when and how many have one answer, which Spør gives with its source. */
export function refuseQuestion(asked: string, nearest: readonly Citation[]): BriefRefusal {
  return {
    kind: 'refused',
    code: 'too-little-evidence',
    reason: `«${asked}» er et spørsmål med ett svar, ikke et tema. Still det under Spør, eller skriv temaet uten spørreord.`,
    nearest,
    narrower: [],
  };
}

export function refuseForWidth(found: TooWide): BriefRefusal {
  const { narrower, nearest } = found;
  const suggestions = narrower.length === 0 ? '' : ` Forslag fra arkivet: ${narrower.map((theme) => `«${theme}»`).join(', ')}.`;
  return { kind: 'refused', code: 'too-wide', reason: `${whyTooWide(found)}${suggestions}`, nearest, narrower };
}

function whyTooWide({ because, name, documents }: TooWide): string {
  switch (because) {
    case 'spread':
      return `«${name}» er for vidt: ${documents} dokumenter nevner det, uten at noen skiller seg ut. Velg et deltema, en periode eller noen få dokumenter.`;
    case 'several-organs':
      return `Flere organer har en ${name}. Velg hvilket organ det gjelder.`;
    case 'long-period':
      return `Perioden ${name} har ${documents} dokumenter. Velg et tema, en kortere periode eller noen få dokumenter.`;
  }
}
