import type { Piece } from '../reading/piece.ts';
import { isInputHeading, stanceOf } from './stance.ts';

/** How a consultation was held, not what was answered: sent to, deadline, put off, laid out, worked into the paper. */
const ASKED =
  /(?<!\p{L})(?:på høring|på høyring|høringsfrist\p{L}*|høyringsfrist\p{L}*|høringsperiode\p{L}*|høringsdokument\p{L}*|postmottak\p{L}*|oversend\p{L}*|utsend\p{L}*|sendt|sendte|tilsendt|hjemmeside\p{L}*|nettside\p{L}*|frist(?:en)?|utsatt|utsett|innarbeid\p{L}*)(?!\p{L})/iu;
/** How a group is to work: «Gruppene gir en oppsummering i plenum kl 16–17». */
const GROUP_TASK = /(?<!\p{L})(?:i plenum|kl\.?\s?\d|gruppeleder\p{L}*|gruppeleiar\p{L}*|ordstyrer\p{L}*|ordstyrar\p{L}*)(?!\p{L})/iu;
/** Words that report what someone means. */
const REPORTS =
  /(?<!\p{L})(?:mener|meiner|mente|meinte|ønsker|ønskjer|ønsket|ønska|vil ha|ville ha|peker på|peikar på|påpeker|påpeikar|etterlyser|etterlyste|etterspør|foreslår|foreslo|føreslår|ber|ba|bad|støttet|støtta|positiv\p{L}*|negativ\p{L}*|kritisk\p{L}*|skeptisk\p{L}*|skepsis|enig\p{L}*|einig\p{L}*|uenig\p{L}*|ueinig\p{L}*|innvending\p{L}*|tilslutning|går imot|gikk imot)(?!\p{L})/iu;
/** Headings of a consultation in a paper of the council's own; there its own words stand beside what others said. */
const CONSULTATION = /høring|høyring|innspill|innspel|merknad/iu;
/** What is said in a workshop or group is all the participants'. */
const WORKSHOP =
  /kafédialog|cafedialog|kafedialog|gruppearbeid|gruppediskusjon|workshop|verksted|idémyldring|spørreundersøkelse|menti(?!\p{L})|ordsky|innspillsrunde|innspillsmøte/iu;

/**
 * True for what others have sent in or said in a group, by the type, title, headings or file name of where it stands. How they were
 * asked is the council's own telling, and so are the sentences about a consultation that report nobody's view.
 */
export function isInput({ headings, document, text, form }: Piece): boolean {
  const { title, type } = document.metadata;
  if (type?.value === 'hoeringssvar') return true;
  const places = [...headings, title.value, document.path];
  if (!places.some(isInputHeading)) return false;
  if (places.some((place) => WORKSHOP.test(place))) return !GROUP_TASK.test(text);
  const telling = form === 'sentence' && places.some((place) => CONSULTATION.test(place));
  return !telling || stanceOf(text) !== null || (REPORTS.test(text) && !ASKED.test(text));
}
