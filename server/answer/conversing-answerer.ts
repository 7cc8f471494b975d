import type { Analyser } from '#domain/analyser.ts';
import type { Answer } from '#domain/answer.ts';
import type { DocumentId } from '#domain/ids.ts';
import { checkedQuestion } from './checked-question.ts';
import type { Conversations } from '../conversation/conversations.ts';
import { findPointingWord } from '../conversation/pointing-word.ts';
import { rewriteFollowUp } from '../conversation/rewrite-follow-up.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Without } from '../retrieval/answer-rules.ts';
import { bridgeEnglish } from '../retrieval/english-bridge.ts';
import { questionLanguage } from '../retrieval/question-language.ts';
import type { StructuredAnswers } from '../structured/structured-answers.ts';
import { readStructuredQuestion } from '../structured/structured-question.ts';
import type { Answerer, AnswerEvent } from './answerer.ts';
import { asksOtherwise, plainQuestion } from './plain-question.ts';
import { structuredAnswer } from './structured-answer.ts';

const UNSUPPORTED = 'Spørsmålet ser ikke ut til å være på norsk eller engelsk. Still det på bokmål, nynorsk eller engelsk.';
/** Shown when everything was asked for and only the text could be searched. */
const NOT_COMPLETE =
  'Spørsmålet ber om alle av noe. Arkivet har ingen tabell over dette, så svaret er det teksten sier, og kan mangle noe. Kontroller mot dokumentene.';

export type ConversingDependencies = {
  /** Answers a question that stands alone. */
  readonly answerer: Answerer;
  readonly conversations: Conversations;
  readonly structured: StructuredAnswers;
  readonly analyser: Analyser;
  /** True for a word the archive has. */
  readonly isKnown: (word: string) => boolean;
  readonly without: Without;
  /** null for a document that is not there. */
  readonly titleOf: (document: DocumentId) => string | null;
  /** Whether words of a document are closed to readers now; null = of a document not known. Such a turn completes no question. */
  readonly isClosed: (document: DocumentId | null, words: string) => boolean;
};

/**
 * Reads a question the way a person would before it is searched for: completes a follow-up from the conversation, takes an English
 * question over into Norwegian words, refuses a language that cannot be searched, and answers what asks for all or how many from a table.
 */
export function createConversingAnswerer({
  answerer,
  conversations,
  structured,
  analyser,
  isKnown,
  without,
  titleOf,
  isClosed,
}: ConversingDependencies): Answerer {
  return {
    async *answer(asked, filter, signal, conversation) {
      const question = checkedQuestion(asked);
      const earlier = conversation === undefined ? [] : conversations.turns(conversation).filter((turn) => !holdsClosed(turn, isClosed));
      const plain = plainQuestion(question, isKnown, (sentence) => findPointingWord(sentence) === null);
      const { question: whole } = rewriteFollowUp(plain, earlier, analyser);
      const language = questionLanguage(whole);
      const bridged = language === 'en' && !without.has('english') ? bridgeEnglish(whole) : null;
      const searched = bridged ?? whole;
      const understoodAs = asksOtherwise(question, searched) ? searched : null;
      const finish = (answer: Answer, notices: readonly string[]): AnswerEvent => {
        const finished = { ...answer, question, understoodAs, notices: [...notices, ...answer.notices] };
        if (conversation !== undefined) conversations.remember(conversation, turnOf(whole, finished, titleOf));
        return { kind: 'answer-end', answer: finished };
      };
      if (language === 'unsupported') {
        yield finish(refusal(question, UNSUPPORTED), []);
        return;
      }
      const request = readStructuredQuestion(searched);
      const table = request === null ? null : structured.answer(request, filter);
      if (table !== null) {
        const answer = structuredAnswer(question, table, filter);
        if (answer.kind === 'answered') for (const statement of answer.statements) yield { kind: 'statement-available', statement };
        yield finish(answer, []);
        return;
      }
      for await (const event of answerer.answer(searched, filter, signal)) {
        if (event.kind !== 'answer-end') yield event;
        else yield finish(event.answer, event.answer.kind === 'answered' && request !== null ? [NOT_COMPLETE] : []);
      }
    },
  };
}

function refusal(question: string, reason: string): Answer {
  return {
    kind: 'unanswered',
    question,
    understoodAs: null,
    notices: [],
    reason,
    searched: { query: '', filter: {} },
    nearest: [],
    confidence: 0,
  };
}

function turnOf(question: string, answer: Answer, titleOf: ConversingDependencies['titleOf']): Turn {
  if (answer.kind === 'unanswered') return { question, statements: [], titles: [] };
  const documents = new Set(answer.statements.flatMap(({ citations }) => citations.map(({ documentId }) => documentId)));
  return {
    question,
    statements: answer.statements.map(({ text }) => text),
    titles: [...documents].flatMap((document) => titleOf(document) ?? []),
    documents: [...documents],
  };
}

/** The question itself may have been completed with words of the source, so the whole turn is passed over. */
function holdsClosed({ documents, statements, titles }: Turn, isClosed: ConversingDependencies['isClosed']): boolean {
  const words = [...statements, ...titles];
  return (documents ?? [null]).some((document) => words.some((text) => isClosed(document, text)));
}
