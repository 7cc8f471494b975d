import type { AppDeps } from '../app-deps.ts';

/** What the routes for what people keep are built from. */
export type PeopleDeps = Pick<AppDeps, 'reader'> & { readonly people: Pick<AppDeps['people'], 'history' | 'feedback' | 'sharedAnswers'> };
