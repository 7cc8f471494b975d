import { findOrgans } from '../../../ingest/norsk/find-organs.ts';
import { findSakReferences } from '../../../ingest/norsk/sak-references.ts';
import type { Gathered } from '../gather/gathered.ts';
import { isSameSak, type Sak } from '../gather/same-sak.ts';
import { joinCredits, type Theme, type ThemeCredits } from '../gather/theme.ts';
import type { Piece } from '../reading/piece.ts';

/** What the surroundings lend the words that stand in them. Ranges 0–1; by hand on ten themes over five documents. */
const LEAD_IN = 0.9;
const SAME_BLOCK = 0.7;
const HEADING = 0.9;
const OUTER_HEADING = 0.6;
const TITLE = 0.5;
/** A sentence that names the sak in a document about something else. */
const MENTIONS_SAK = 0.8;

export type Relevance = {
  /** Share 0–1 of the theme in words and surroundings. */ readonly cover: number /** In the words alone. */;
  readonly own: number;
};

/** How much of what is asked for a piece is about. Keeps what it has read of headings. */
export function createRelevance({ theme, sak }: Pick<Gathered, 'theme' | 'sak'>): (piece: Piece) => Relevance {
  if (theme !== null) return themeRelevance(theme);
  if (sak !== null) return sakRelevance(sak);
  return () => ({ cover: 1, own: 1 });
}

function themeRelevance(theme: Theme): (piece: Piece) => Relevance {
  const known = new Map<string, ThemeCredits>();
  const read = (text: string): ThemeCredits => {
    const found = known.get(text) ?? theme.read(text);
    known.set(text, found);
    return found;
  };
  return (piece) => {
    const own = theme.read(piece.text);
    const inner = [piece.headings.at(-1) ?? '', ...piece.passage.tableHeader].join('\n');
    const cover = theme.cover(
      joinCredits(
        { credits: own, weight: 1 },
        { credits: read(piece.list?.leadIn?.text ?? ''), weight: LEAD_IN },
        { credits: piece.before === '' ? own : theme.read(piece.before), weight: SAME_BLOCK },
        { credits: read(inner), weight: HEADING },
        { credits: read(piece.headings.slice(0, -1).join('\n')), weight: OUTER_HEADING },
        { credits: read(piece.document.metadata.title.value), weight: TITLE },
      ),
    );
    return { cover: piece.chosen ? 1 : cover, own: theme.cover(own) };
  };
}

function sakRelevance(sak: Sak): (piece: Piece) => Relevance {
  return (piece) => {
    const named = namedIn(piece);
    const own = named.some((other) => isSameSak(sak, other)) ? MENTIONS_SAK : 0;
    // «Representantskapet har også en sak 10/24» is about that one, wherever it stands.
    const ofOtherOrgan = own === 0 && named.length > 0 && named.every((other) => isSameSak(sak, { ...other, organ: sak.organ }));
    const within = !ofOtherOrgan && (piece.chosen || standsUnder(sak, piece)) ? 1 : 0;
    return { cover: Math.max(own, within), own };
  };
}

/** The innermost heading that names a sak says which one; otherwise the last that was opened does. */
function standsUnder(sak: Sak, piece: Piece): boolean {
  const { headings, document } = piece;
  const heading = headings.findLast((words) => words !== document.metadata.title.value && findSakReferences(words).length > 0);
  const under = heading === undefined ? (piece.sak ?? []) : findSakReferences(heading);
  return [under].flat().some((other) => isSameSak(sak, withOrgan(other, piece)));
}

/** The saker that its words name; a row names what its table does, of the organ that the row is about. */
function namedIn(piece: Piece): Sak[] {
  const { text, form, passage } = piece;
  const own = findSakReferences(text);
  if (form !== 'row') return own.map((sak) => withOrgan(sak, piece));
  const organ = findOrgans(text)[0]?.organ.code ?? null;
  return [...own, ...findSakReferences(passage.tableHeader.join('\n'))].map((sak) =>
    withOrgan(organ === null ? sak : { ...sak, organ }, piece),
  );
}

/** A sak whose organ is not said belongs to the organ whose document it stands in. */
function withOrgan(sak: Sak, { organ }: Piece): Sak {
  return { ...sak, organ: sak.organ ?? organ?.code ?? null };
}
