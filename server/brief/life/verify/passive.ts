import { decisionKind } from './decision-forms.ts';
import { isSubordinator } from './limiting-words.ts';
import type { SentenceToken } from './read-sentence.ts';

/** What was decided, with the form that says it was. */
const DECIDED: ReadonlyMap<string, string> = new Map([
  ['vedtok', 'vedtatt'],
  ['besluttet', 'besluttet'],
  ['godkjente', 'godkjent'],
]);
/** The same said at the table: of a vedtak that was made. */
const DECIDING: ReadonlyMap<string, string> = new Map([
  ['vedtar', 'vedtatt'],
  ['vedtek', 'vedtatt'],
  ['vedtas', 'vedtatt'],
  ['vedtakast', 'vedtatt'],
  ['godkjenner', 'godkjent'],
  ['godkjennes', 'godkjent'],
  ['beslutter', 'besluttet'],
]);

/** «Styret vedtok planen» as «planen ble vedtatt av styret», the whole object and the one who decided kept; [] for other sentences. */
export function passive(tokens: readonly SentenceToken[]): SentenceToken[][] {
  const at = tokens.findIndex(({ verb }) => verb);
  const form = DECIDED.get(tokens[at]?.lower ?? '');
  const [subject, object] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (form === undefined || !isPlain(subject) || !isPlain(object)) return [];
  return [[...object, word('ble'), word(form), word('av'), ...subject]];
}

/** Of a vedtak that was made: «Styret vedtar planen» and «Planen vedtas» as «planen er vedtatt» and «styret har vedtatt planen». */
export function asDecided(tokens: readonly SentenceToken[]): SentenceToken[][] {
  const at = tokens.findIndex(({ lower }) => DECIDING.has(lower));
  const verb = tokens[at];
  if (verb === undefined || tokens.slice(0, at).some((one) => one.verb || isSubordinator(one.lower))) return [];
  const form = DECIDING.get(verb.lower) ?? '';
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
  const helper = decisionKind(lower) === null;
  return { raw: lower, lower, term: lower, number: null, content: !helper, verb: helper && lower !== 'av', before: ' ' };
}
