import { formsIn, readWordTable } from './word-table.ts';

/** `passive` is the form in -s or -st («vedtas», «vedtakast»), present or after a modal. */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'participle' | 'passive';

/** A verb that a word may be a form of. */
export type VerbReading = {
  readonly infinitive: string;
  readonly form: VerbForm;
  /** As often a noun or an adjective: «leder», «behandlet». */
  readonly doubtful: boolean;
  readonly marks: readonly string[];
};

/** Endings of the regular verbs: present, past, participle, passive, bokmål before nynorsk, on the infinitive without its -e. */
const REGULAR: Readonly<Record<string, Readonly<Record<Exclude<VerbForm, 'infinitive'>, readonly string[]>>>> = {
  '=et': { present: ['er', 'ar'], past: ['et', 'a'], participle: ['et', 'a'], passive: ['es', 'ast'] },
  '=te': { present: ['er'], past: ['te'], participle: ['t'], passive: ['es', 'ast'] },
  '=de': { present: ['er'], past: ['de'], participle: ['d'], passive: ['es', 'ast'] },
};

const FORMS: ReadonlyMap<string, readonly VerbReading[]> = read();

function read(): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  for (const row of readWordTable('verbs', ['infinitive', 'present', 'past', 'participle', 'passive', 'marks'])) {
    const marks = formsIn(row.marks);
    const [infinitive = ''] = formsIn(row.infinitive);
    const regular = REGULAR[row.present];
    const put = (form: VerbForm, words: readonly string[]): void => {
      for (const word of words) {
        const doubtful = marks.includes(form) || (form === 'past' && regular !== undefined);
        const known = forms.get(word) ?? [];
        forms.set(word, [...known, { infinitive, form, doubtful, marks }]);
      }
    };
    put('infinitive', formsIn(row.infinitive));
    for (const form of ['present', 'past', 'participle', 'passive'] as const) {
      put(form, regular === undefined ? formsIn(row[form]) : regular[form].map((ending) => ended(infinitive, ending)));
    }
  }
  return forms;
}

/** «kjenne» with -te is «kjente»; «stemme» with -t is «stemt». */
function ended(infinitive: string, ending: string): string {
  const stem = infinitive.replace(/e$/u, '');
  return /^[td]/u.test(ending) ? stem.replace(/(\p{L})\1$/u, '$1') + ending : stem + ending;
}

/** What verbs a word may be a form of; [] for one that is none that is known. @param lower lower case */
export function verbReadings(lower: string): readonly VerbReading[] {
  return FORMS.get(lower) ?? [];
}

/** A finite form that is hardly anything else: «er», «vedtok», «foreslås», «presenterer». */
export function isSurelyFinite(lower: string): boolean {
  const readings = verbReadings(lower);
  if (readings.some(({ form, doubtful }) => isFiniteForm(form) && !doubtful)) return true;
  return /^\p{L}{3,}erer(?:es)?$/u.test(lower);
}

/** A word that may be a finite verb, where one is due. */
export function mayBeFinite(lower: string): boolean {
  return isSurelyFinite(lower) || isPast(lower) || verbReadings(lower).some(({ form }) => isFiniteForm(form));
}

export function isPast(lower: string): boolean {
  return verbReadings(lower).some(({ form }) => form === 'past') || /^\p{L}{3,}erte$/u.test(lower);
}

export function isModal(lower: string): boolean {
  return verbReadings(lower).some(({ form, marks }) => marks.includes('modal') && isFiniteForm(form));
}

/** A finite form that helps another verb: «er», «har», «vart», «skal». */
export function isHelping(lower: string): boolean {
  return verbReadings(lower).some(({ form, marks }) => (marks.includes('auxiliary') || marks.includes('modal')) && isFiniteForm(form));
}

/** Says that what it governs is someone's word («sier», «mente»), or someone's wish, view or plan («håper», «foreslo»). */
export function governsAs(lower: string, kind: 'saying' | 'wishing'): boolean {
  return verbReadings(lower).some(({ form, marks }) => marks.includes(kind) && isFiniteForm(form));
}

function isFiniteForm(form: VerbForm): boolean {
  return form === 'present' || form === 'past' || form === 'passive';
}

/** `deciding`: says how somebody stands to a matter; `lasting`: what was done so is so still («vedtok» and «er vedtatt»). */
export function isMarked(lower: string, mark: 'deciding' | 'lasting'): boolean {
  return verbReadings(lower).some(({ marks }) => marks.includes(mark));
}

/** The first form of the verb in the table, bokmål; null when it has none. */
export function formOf(infinitive: string, form: VerbForm): string | null {
  for (const [word, readings] of FORMS) if (readings.some((one) => one.infinitive === infinitive && one.form === form)) return word;
  return null;
}

/** What stands before a word: in lower case, and whether it opens the sentence. */
type Before = { readonly lower: string; readonly opens: boolean };

/**
 * A finite verb where it stands. «leder» and «økte» are as often nouns and adjectives, and verbs only after what may be their subject.
 *
 * @param before null when the word is the first
 */
export function isFiniteAt(lower: string, before: Before | null, after: string): boolean {
  if (isSurelyFinite(lower)) return true;
  // «utvalget ledet av Hansen»
  return mayBeFinite(lower) && before !== null && after !== 'av' && endsSubject(before);
}

/** The definite form of a noun, a pronoun, a year; or a first word that is no adverb or adjective. */
function endsSubject({ lower, opens }: Before): boolean {
  if (/^(?:vi|de|den|det|som|han|hun|ho|me|dei|jeg|eg|og)$/u.test(lower) || /\d$/u.test(lower)) return true;
  if (mayBeFinite(lower)) return false;
  if (/^\p{L}{2,}(?:en|et|a|ene|ane)$/u.test(lower)) return true;
  return opens && !/(?:ig|isk|t|e|s)$/u.test(lower) && lower.length > 2;
}

/** An infinitive of the table, or a compound of one: «tilrettelegge», «videreutvikle»; and verbs in -ere. */
export function isInfinitive(lower: string): boolean {
  if (verbReadings(lower).some(({ form }) => form === 'infinitive') || /^\p{L}{3,}ere$/u.test(lower)) return !looksComparative(lower);
  return INFINITIVES.some((infinitive) => lower.endsWith(infinitive) && lower.length > infinitive.length + 1);
}

/** Infinitives long enough to be told as the last part of a compound. */
const INFINITIVES = [...FORMS].flatMap(([word, readings]) =>
  word.length > 4 && word.endsWith('e') && readings.some(({ form, doubtful }) => form === 'infinitive' && !doubtful) ? [word] : [],
);

/** «tettere», «sterkere»: short words in -ere that no verb of the table has. */
function looksComparative(lower: string): boolean {
  return /^\p{L}{2,5}ere$/u.test(lower) && verbReadings(lower).length === 0;
}

/** A word that looks like an adjective before its noun: «tverrgående», «strategiske», «viktige». */
export function looksAdjective(lower: string): boolean {
  return /(?:ende|ande|ske|ige|ege|lige|lege|iske|ale|elle|nye|store|små|andre|ste|ede|erte|ative|ære)$/u.test(lower);
}
