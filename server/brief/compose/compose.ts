import type { BriefSectionKind, StatementPart } from '#domain/brief.ts';
import type { Claim } from '../claims/claim.ts';
import { aheadSection } from './ahead-section.ts';
import { backgroundSection } from './background-section.ts';
import { chooseKeyMessages } from './choose-key-messages.ts';
import { chooseLead } from './choose-lead.ts';
import type { ClaimSet } from './claim-set.ts';
import type { Composition } from './composition.ts';
import { figuresSection } from './figures-section.ts';
import { furtherReading } from './further-reading.ts';
import { inputSection } from './input-section.ts';
import { proposalSection } from './proposal-section.ts';
import { oncePerHeading } from './once-per-heading.ts';
import type { RankedPart } from './ranked-part.ts';
import { alike } from './select-diverse.ts';
import { partOf } from './standing-of.ts';
import { vedtakSection } from './vedtak-section.ts';

/** Claims chosen for each section of the long version, before lists are filled up. Ranges half to twice; two A4 pages hold about 700 words. */
const MOST: Readonly<Record<'bakgrunn' | 'tall' | 'innspill' | 'videre' | 'lesning', number>> = {
  bakgrunn: 10,
  tall: 8,
  innspill: 9,
  videre: 6,
  lesning: 8,
};

/** Decisions told as key messages where there is nothing else. */
const MOST_DECIDED = 3;
/** As alike as this a claim is said by a key message. Range 0.6–0.9. */
const IN_MESSAGE = 0.7;

/** The long version, which every kind and length is cut from. */
export function compose(set: ClaimSet): Composition {
  const messages = chooseKeyMessages(set.claims);
  const lead = leadBeside(messages, set.claims);
  const used = new Set<Claim>([...lead, ...messages]);
  const ahead = aheadSection(set.claims, MOST.videre);
  const sections: Readonly<Record<BriefSectionKind, readonly RankedPart[]>> = {
    vedtak: vedtakSection(set),
    innstilling: oncePerHeading(proposalSection(set)),
    bakgrunn: backgroundSection(set, withStatements(used, set.claims, ahead), MOST.bakgrunn),
    'tall-og-fakta': figuresSection(set.claims, MOST.tall),
    'innspill-og-uenighet': inputSection(set, used, MOST.innspill),
    videre: ahead,
  };
  return {
    lead: lead.map(partOf),
    keyMessages: messages.length > 0 ? messages.map(partOf) : decidedMessages(set),
    sections: Object.entries(sections).map(([kind, parts]) => ({ kind: kind as BriefSectionKind, parts })),
    furtherReading: furtherReading(set, MOST.lesning),
    proposed: set.proposals.some(({ outcome }) => outcome.length === 0),
  };
}

/** With nothing else to tell, what was decided is the message. */
function decidedMessages({ decisions }: ClaimSet): StatementPart[] {
  return decisions.slice(0, MOST_DECIDED).map(({ points: [statement] }) => ({ kind: 'statement', statement, standing: null }));
}

/** What opens the brief beside its key messages; nothing rather than one of them again. */
function leadBeside(messages: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  return chooseLead(claims.filter((claim) => messages.every((message) => alike(claim, message) < IN_MESSAGE)));
}

/** What is told under «Hva skjer videre» is not told as background too. */
function withStatements(used: ReadonlySet<Claim>, claims: readonly Claim[], parts: readonly RankedPart[]): ReadonlySet<Claim> {
  const told = new Set(parts.flatMap(({ part }) => (part.kind === 'statement' ? [part.statement] : [])));
  return new Set([...used, ...claims.filter(({ statement }) => told.has(statement))]);
}
