import type { AnswerKind } from '../retrieval/question.ts';

const DATE =
  /(?<!\d)(?:\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|(?:19|20)\d{2}(?!\d)|kl\.\s?\d)|(?<!\p{L})(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|våren|høsten|hausten|sommeren|vinteren|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember)(?!\p{L})/iu;
const NUMBER =
  /\d|(?<!\p{L})(?:en|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|tjue|hundre|tusen|millioner|milliarder|halvparten|ingen|flere)(?!\p{L})/iu;
/** A capitalised word that does not start the sentence. */
const NAME = /(?<=[\p{L}\p{N},;:)»] (?:«|")?)\p{Lu}[\p{L}.-]+|^\p{Lu}[\p{L}-]+ \p{Lu}/u;

/** Words of a decision that has been made; a proposal, a draft or a hearing is none. */
const DECISION =
  /(?<!\p{L})(?:vedt(?:att|ok|ak|eke|atte)|enstemmig|samrøystes|godkjen(?:t|te|nes)|tilslutt(?:et|es|a)|slutte[rt]? seg til|besluttet|bestemt|avslått|forkastet|tatt? til (?:orientering|etterretning)|valgt)(?!\p{L})/iu;

/** True when a text holds the kind of thing a question asks for. */
export function holdsAnswerTo(kind: AnswerKind, text: string): boolean {
  switch (kind) {
    case 'decision':
      return DECISION.test(text);
    case 'time':
      return DATE.test(text);
    case 'count':
    case 'amount':
      return NUMBER.test(text);
    case 'person':
    case 'place':
      return NAME.test(text);
    case 'list':
    case 'other':
      return true;
  }
}
