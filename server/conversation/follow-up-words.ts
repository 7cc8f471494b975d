import type { QuestionLanguage } from '../retrieval/question-language.ts';

/** The words a completed question is put together with. */
export type Wording = {
  readonly more: (topic: string) => string;
  readonly others: (topic: string) => string;
  readonly next: (topic: string) => string;
  /** Between a question and what it is narrowed to. */
  readonly regarding: string;
  readonly and: string;
  readonly by: string;
};

/** What is written around the earlier question's own words, in the language of the follow-up. */
export const WORDINGS: Readonly<Record<Exclude<QuestionLanguage, 'unsupported'>, Wording>> = {
  nb: {
    more: (topic) => `Fortell mer om ${topic}.`,
    others: (topic) => `Hva mer står det om ${topic}?`,
    next: (topic) => `Hva skjedde videre med ${topic}?`,
    regarding: 'når det gjelder',
    and: 'og',
    by: 'av hvem',
  },
  nn: {
    more: (topic) => `Fortel meir om ${topic}.`,
    others: (topic) => `Kva meir står det om ${topic}?`,
    next: (topic) => `Kva skjedde vidare med ${topic}?`,
    regarding: 'når det gjeld',
    and: 'og',
    by: 'av kven',
  },
  en: {
    more: (topic) => `Tell me more about ${topic}.`,
    others: (topic) => `What more is said about ${topic}?`,
    next: (topic) => `What happened next with ${topic}?`,
    regarding: 'regarding',
    and: 'and',
    by: 'by whom',
  },
};
