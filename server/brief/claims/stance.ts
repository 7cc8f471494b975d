/** What someone means of a proposal: openers and stances of consultation answers. */
const STANCE =
  /(?<!\p{L})(?:slutter seg (?:helt |fullt |helt og fullt )?til|sluttar seg til|støtter|støttar|støttes|er enig|er einig|er uenig|er ueinig|støtter ikke|støttar ikkje|frarår|fraråder|kan ikke tilrå|kan ikkje tilrå|stiller seg (?:positiv|negativ|kritisk|undrende)|ber om at|subsidiært|har ingen merknader|har ingen merknadar|med forbehold|mener at|meiner at|uttaler at|kritiserer|advarer|er bekymret|understreker at)(?!\p{L})/iu;
const DISAGREES =
  /(?<!\p{L})(?:uenig\p{L}*|ueinig\p{L}*|støtter ikke|støttar ikkje|frarå\p{L}*|advarer|kritis\p{L}*|forbehold|innvending\p{L}*|protokolltilførsel|dissens|motstand\p{L}*|bekymr\p{L}*)(?!\p{L})/iu;
/** Headings and titles over what others have sent in or said in a group. An uttalelse is the council's own words, unless it is to a høring. */
const INPUT =
  /innspill|innspel|høring|høyring|merknad|kafédialog|cafedialog|kafedialog|gruppearbeid|gruppediskusjon|workshop|verksted|idémyldring|spørreundersøkelse|menti|ordsky/iu;

export type Stance = 'disagrees' | 'takes-side' | null;

export function stanceOf(text: string): Stance {
  if (DISAGREES.test(text)) return 'disagrees';
  return STANCE.test(text) ? 'takes-side' : null;
}

/** True where headings, title or file name say that what stands there was sent in or said by others. */
export function isInputHeading(words: string): boolean {
  return INPUT.test(words);
}
