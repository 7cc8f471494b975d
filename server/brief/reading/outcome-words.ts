/** What a proposal is called, and the sak it is made in. */
const PROPOSAL =
  '(?:innstilling(?:en|a)(?:\\s(?:med|om|fra|frå|slik)\\s[^.]{1,80}?)?|tilrådinga|(?:\\p{L}+)?forslag(?:et|a|ene)?(?:\\s\\d+|\\sfra\\s[^.]{1,60}?)?|forslag(?:et)? til vedtak|framlegg(?:et)?)';
const SAK = '(?:saken|saka|(?:videre )?behandlingen|handsaminga)';
/** How a proposal fares. */
const FATE =
  '(?:(?:ikke|ikkje)\\s+)?(?:vedtatt|vedteke|vedteken|tiltrådt|forkastet|forkasta|nedstemt|avvist|trukket|trekt|falt|fall|oversendt|fikk\\s\\d+|fekk\\s\\d+)';
const PUT_OFF = '(?:utsatt|utsett|utsettes|utsettast|trukket|trekt|tatt av|teken av|sendt tilbake|returnert|avvist)';
const BETWEEN = '(?:\\s+(?:ble|vart|blei|er|så|deretter|dermed|enstemmig|samrøystes)){0,4}\\s+';

const OF_PROPOSAL = new RegExp(`(?<!\\p{L})${PROPOSAL}${BETWEEN}${FATE}(?!\\p{L})`, 'iu');
const OF_SAK = new RegExp(
  `(?<!\\p{L})${SAK}${BETWEEN}${PUT_OFF}(?!\\p{L})|(?:vedtok|vedtatt)\\s+å\\s+utsette\\s+(?:\\p{L}+\\s){0,3}saken`,
  'iu',
);
const BARE =
  /^(?:(?:votering|resultat)\s*:\s*)?(?:enstemmig\s+|samrøystes\s+)?(?:ikke\s+|ikkje\s+)?(?:vedtatt|vedteke|forkastet|nedstemt|falt)(?:\s+(?:mot|med)\s[^.]{1,60})?\.?$/iu;
const COUNTER_PROPOSAL =
  /(?<!\p{L})(?:endrings|tilleggs|alternativ|utsettelses|utsetjings|felles|mot|opp(?:givelses)?)\p{L}*forslag|alternativt?\s+forslag/iu;
/** Longest sentence that only tells how something fared, characters. */
const LONGEST = 160;

/** A sentence that tells how a proposal or a sak fared and is about nothing else: «Endringsforslaget falt mot 3 stemmer.» */
export function isOutcome(text: string): boolean {
  return text.length <= LONGEST && (OF_PROPOSAL.test(text) || OF_SAK.test(text) || BARE.test(text));
}

/** How the innstilling itself fared; what is told of a counter-proposal alone is not that. */
export function isOutcomeOfInnstilling(text: string): boolean {
  return (
    (isOutcome(text) && !COUNTER_PROPOSAL.test(text.replace(/innstilling/giu, ''))) ||
    (isOutcome(text) && /innstilling(?:en|a)/iu.test(text))
  );
}
