import type { Term } from '#domain/analyser.ts';
import { isStopWord } from './function-words.ts';

/**
 * Terms that make a sentence a question or a request without saying what it is about («fortell», «vis», «betyr»).
 * As the Norwegian analyser gives them. Words of decision («foreslått», «vedtatt») are content and not here.
 */
const FRAME: ReadonlySet<string> = new Set(
  (
    'hva hvem hvor hvilken hvilket hvilke hvordan hvorfor når kva kven kor korleis kvifor ' +
    'fortell fortel forklar vis gi finn list nevn beskriv oppgi oppsummer si sier sei spør lur vet vit veit ønsk trenger treng ' +
    'betyr bety tyd handl dreie dreier heter hete het hett finnes fin finst stå står ligg tell talt takk hei please list show tell explain describe find give ' +
    'sie si_ gjøre gjør lenge leng dokument dokumenter arkiv arkivet ' +
    'egentlig eigentleg eventuelt greit kort'
  ).split(' '),
);

/** The terms of a question that carry what it is about, in order; [] when there are none («Hva er det?»). */
export function contentTerms(terms: readonly Term[]): Term[] {
  return terms.filter(({ term }) => !isStopWord(term) && !FRAME.has(term));
}
