/** Characters `start`–`end` (end excluded) of a text. */
export type Range = { readonly start: number; readonly end: number };

/** Abbreviations that end in a full stop without ending the sentence (lower case, without the last stop). */
const ABBREVIATIONS = new Set(
  (
    'adr ang art avd avs bd bl.a bla bnr ca d.d d.e d.s d.v.s dr dvs eks ekskl e.kr f.eks f.kr f.o.m fmk fnr forts forv fr ' +
    'frk ft fv fvl gnr gr hft hhv hr if i.f.m iht inkl inst ind jf jfr jnr jr kap kgl kl koml kl kr kst kto l lic lnr ' +
    'm.a m.a.o m.fl m.h.t m.m m.v maks mag mfl mht mill min mnd moh mrd mva n.å nr nn no o.a o.l ofl offl osb osfr osv ' +
    'oppl p.b.a p.g.a p.t pbl pga pkt pr pst ref rest rv s.d s.k s.u sen sign sml spm st str t.d t.o.m tab tils tilsv tlf ' +
    'tom tsk utg utt v.h.a vedl vha vit vol årg if.m ev evt st.meld ot.prp prop meld innst sr dir prof hon komm ' +
    'ekspl pers red resp sek jan feb apr jun aug sept okt nov des såkalt vs'
  ).split(/\s+/u),
);

/** Abbreviations that always have more to come («bl.a. Det Norske Teatret», «jf. Den gylne regel»), whatever word follows. */
const NEVER_LAST = new Set(
  'adr ang art bl.a bla ca dr dvs d.v.s ekskl eks f.eks gnr bnr hhv iht inkl jf jfr jnr kap kgl kl koml ad nr p.g.a pga prof spm st tlf vedl'.split(
    ' ',
  ),
);
/** Words that, with a capital, start a sentence even after an abbreviation that may stand last («osv. Det», «200 f.Kr. Den»). */
const STARTERS =
  /^(?:Det|Den|De|Dette|Denne|Disse|Dei|Der|Da|Han|Hun|Ho|Vi|Me|Jeg|Eg|Men|Og|Så|På|Ved|Etter|Fra|Frå|Til|For|Med|Som|Når|Hvis|Dersom|Også|Her|Nå|No|En|Et|Ein|Eit|I)(?!\p{L})/u;

const MONTH =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des)(?!\p{L})/iu;
/** Words that follow an ordinal («3. ledd», «18. kapittel») and so do not start a sentence. */
const AFTER_ORDINAL =
  /^(?:ledd|punktum|kapittel|kap|klasse|trinn|etasje|plass|gang|gong|utgave|divisjon|juledag|påskedag|pinsedag|verdenskrig|kvartal|tertial|halvår|år|runde|omgang|episode|sesong|århundre|hundreår|generasjon|rad|del|bind|avsnitt|og|eller|–|-)(?!\p{L})/iu;

/**
 * Splits running Norwegian text into sentences. A sentence ends at `.`, `!`, `?`, `…` (with closing quotes or brackets) before
 * white space and something that can start a sentence, and at every line feed. Never after an abbreviation, an initial or an
 * ordinal that goes on («29. august», «3. ledd»). The ranges are trimmed, in order, without overlap, and leave only white space out.
 */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const boundary = /([.!?…]+)(["'»”’)\]]*)(?=\s|$)|\n/gu;
  for (const match of text.matchAll(boundary)) {
    const end = match[0] === '\n' ? match.index : match.index + match[0].length;
    if (match[0] !== '\n' && !endsSentence(text, start, match.index, match[1] ?? '', end)) continue;
    push(ranges, text, start, end);
    start = end;
  }
  push(ranges, text, start, text.length);
  return ranges;
}

function endsSentence(text: string, start: number, stop: number, marks: string, end: number): boolean {
  const after = text.slice(end, end + 40).trimStart();
  if (after === '') return true;
  if (/^[\p{Ll},;:)]/u.test(after) && !/^(?:e-|i[A-Z])/u.test(after)) return false;
  if (marks !== '.') return true;
  const before = text.slice(start, stop);
  const word = /[\p{L}\d.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return true;
  if (/^\d{1,3}$/u.test(word)) {
    if (MONTH.test(after) || AFTER_ORDINAL.test(after)) return false;
    // A number alone at the start of a line, or after a colon or comma, is a list number: «1. Innledning», «deler: 1. Munnstykke, 2. Sleide».
    const lead = before.slice(0, -word.length);
    if (lead.trim() === '' || /[:,;]\s+$/u.test(lead)) return false;
    return !/^\d/u.test(after);
  }
  // «E. Borgen», «C.W. Eckersberg»; «vitamin C. Den …» goes on to a new sentence, «A. I. Hansen» does not.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(after)) return STARTERS.test(after) && !/^I[.\s]/u.test(after);
  const abbreviation = word.toLowerCase();
  if (!ABBREVIATIONS.has(abbreviation)) return true;
  return !NEVER_LAST.has(abbreviation) && STARTERS.test(after);
}

function push(ranges: Range[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  if (to > from) ranges.push({ start: from, end: to });
}
