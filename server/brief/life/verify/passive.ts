import { isDecisionWord } from '../../../../ingest/norsk/decision-words.ts';
import { formOf, isMarked, type VerbForm, verbReadings } from '../../../../ingest/norsk/verb-forms.ts';
import { isSubordinator } from './limiting-words.ts';
import type { SentenceToken } from './read-sentence.ts';

/** The participle of a lasting decision told in one of the forms: «vedtok», «vedtas» as «vedtatt». */
function decidedAs(lower: string, ...forms: readonly VerbForm[]): string | null {
  const verb = isMarked(lower, 'lasting') ? verbReadings(lower).find(({ form }) => forms.includes(form)) : undefined;
  return verb === undefined ? null : formOf(verb.infinitive, 'participle');
}

/** «Styret vedtok planen» as «planen ble vedtatt av styret», the whole object and the one who decided kept; [] for other sentences. */
export function passive(tokens: readonly SentenceToken[]): SentenceToken[][] {
  const at = tokens.findIndex(({ verb }) => verb);
  const form = decidedAs(tokens[at]?.lower ?? '', 'past');
  const [subject, object] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (form === null || !isPlain(subject) || !isPlain(object)) return [];
  return [[...object, word('ble'), word(form), word('av'), ...subject]];
}

/** Of a vedtak that was made: «Styret vedtar planen» and «Planen vedtas» as «planen er vedtatt» and «styret har vedtatt planen». */
export function asDecided(tokens: readonly SentenceToken[]): SentenceToken[][] {
  const at = tokens.findIndex(({ lower }) => decidedAs(lower, 'present', 'passive') !== null);
  const verb = tokens[at];
  if (verb === undefined || tokens.slice(0, at).some((one) => one.verb || isSubordinator(one.lower))) return [];
  const form = decidedAs(verb.lower, 'present', 'passive') ?? '';
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const done = ['er', 'ble'].map((helper) => [word(helper), word(form)]);
  if (/(?:s|st)$/u.test(verb.lower)) return done.map((said) => [...before, ...said, ...after]);
  const whole = isPlain(after) ? done.map((said) => [...after, ...said]) : [];
  return [...whole, [...before, word('har'), word(form), ...after]];
}

function isPlain(tokens: readonly SentenceToken[]): boolean {
  return tokens.length > 0 && !tokens.some(({ lower, verb, before }) => verb || isSubordinator(lower) || /[;:]/u.test(before));
}

function word(lower: string): SentenceToken {
  const helper = !isDecisionWord(lower);
  return { raw: lower, lower, term: lower, number: null, content: !helper, verb: helper && lower !== 'av', before: ' ' };
}
