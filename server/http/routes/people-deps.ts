import type { People } from '../../people/open-people.ts';
import type { AppDeps } from '../app-deps.ts';

/** What the routes for what people keep are built from. */
export type PeopleDeps = Pick<AppDeps, 'reader'> & { readonly people: Pick<People, 'history' | 'feedback' | 'sharedAnswers'> };
