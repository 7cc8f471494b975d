import type { BriefRefusal } from '#domain/brief.ts';
import type { Citation } from '#domain/citation.ts';
import type { TooWide } from './gather/gathered.ts';

/** Nothing, or hardly anything, to write of. */
export function refuseForLackOfEvidence(name: string, nearest: readonly Citation[], claims: number): BriefRefusal {
  const none = claims === 0;
  return {
    kind: 'refused',
    code: none ? 'no-evidence' : 'too-little-evidence',
    reason: none
      ? `Arkivet har ingenting om «${name}». Prøv andre ord for det samme, eller velg dokumentene selv.`
      : `Arkivet har for lite om «${name}» til en brief med tre hovedbudskap. Velg et videre tema, eller still det som et spørsmål.`,
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
