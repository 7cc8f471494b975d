/** Longer headings make questions nobody would put; characters. Range 60–120; set by eye on the corpus' headings. */
const LONGEST = 80;
/** A single word shorter than this («Rammen», «Fakta») says too little on its own; characters. */
const SHORTEST_WORD = 8;
/** Headings that any document may have. */
const OF_ANY_DOCUMENT =
  /^(?:bakgrunn|innl?ei?ding|innledning|innhald|innhold|sam(?:men|an)drag|oppsummering|konklusjon|vurdering|tidslinje|vedlegg|kil(?:der|da|den|dene)|referanser|diverse|eventuelt|kontakt|medlemm?[ae]r|møter|andre innspill|feil i kilden)\b/iu;

const QUESTION_WORD = /^(?:hva|kva|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|kvifor|hvilken|hvilket|hvilke|når)(?=\s)/iu;
/** A heading with a finite verb is a sentence, and cannot be asked about with «om». */
const FINITE_VERB =
  /(?:^|\s)(?:er|var|ble|blir|vart|har|hadde|skal|skulle|bør|må|kan|kunne|vil|ville|gjelder|gjeld|kom|kjem|kommer|gikk|gjekk|fikk|fekk|viser|sier|seier|ligger|ligg)(?=\s|$)/iu;
const COUNTED =
  /^(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|\d{1,2})\s+(?=\p{L})/iu;
/** «3.2 », «IV. », «a) » before the words. */
const NUMBERING = /^(?:\d+(?:\.\d+)*\.?|[IVX]+\.|[a-zæøå]\))\s+/u;
const ASKS_ABOUT = 'Hva står det om';

/**
 * A question that the text under a heading should answer, in bokmål; null for headings that make no good question.
 *
 * @param isName true for a word that keeps its capital letter inside a sentence
 */
export function headingQuestion(heading: string, isName: (word: string) => boolean): string | null {
  const words = heading
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.:–-]$/u, '')
    .trim();
  if (words.length > LONGEST) return null;
  if (words.endsWith('?')) return QUESTION_WORD.test(words) ? words : null;
  const counted = COUNTED.exec(words)?.[0];
  const plain = counted === undefined ? words.replace(NUMBERING, '') : words;
  if (!/\p{L}/u.test(plain) || /[:;|«»"]/u.test(plain)) return null;
  if (QUESTION_WORD.test(plain)) return `${ASKS_ABOUT} ${withSmallFirst(plain)}?`;
  if (FINITE_VERB.test(plain) || OF_ANY_DOCUMENT.test(plain)) return null;
  if (!plain.includes(' ') && plain.length < SHORTEST_WORD) return null;
  if (counted !== undefined) return `Hvilke ${plain.slice(counted.length)} nevnes?`;
  const [first = ''] = plain.split(/[\s,]/u);
  return `${ASKS_ABOUT} ${isName(first) ? plain : withSmallFirst(plain)}?`;
}

function withSmallFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('nb') + text.slice(1);
}
