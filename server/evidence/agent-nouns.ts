/** «leder», «lederen», «leiarane», «saksbehandler», «direktør»: one who does. */
const AGENT = /(?:er|ar|ør)(?:en|ne|e|ane)?$/u;
/** «ledende», «ledelse», «ledelsen», «behandling»: what is done, or how. */
const DOING = /(?:ende|ande|else[nr]?|elsene|ing(?:en|a|er|ene|ar|ane)?)$/u;

/** True when a word of a text has the stem of the one who is asked for, and yet names the doing: «ledende» for «Hvem er leder?». */
export function namesTheDoing(asked: string, word: string): boolean {
  return AGENT.test(asked.toLowerCase()) && DOING.test(word.toLowerCase());
}
