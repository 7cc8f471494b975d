import { about } from './nb/about.ts';
import { answer } from './nb/answer.ts';
import { app } from './nb/app.ts';
import { ask } from './nb/ask.ts';
import { askFilters } from './nb/ask-filters.ts';
import { briefs } from './nb/briefs.ts';
import { conversations } from './nb/conversations.ts';
import { document } from './nb/document.ts';
import { documents } from './nb/documents.ts';
import { error } from './nb/error.ts';
import { feedback } from './nb/feedback.ts';
import { overview } from './nb/overview.ts';
import { place } from './nb/place.ts';
import { refusal } from './nb/refusal.ts';
import { settings } from './nb/settings.ts';
import { sharing } from './nb/sharing.ts';
import { source } from './nb/source.ts';

/** Every text of the page in bokmål, a section per file in `nb/`. */
export const nb = {
  about,
  answer,
  app,
  ask,
  askFilters,
  briefs,
  conversations,
  document,
  documents,
  error,
  feedback,
  overview,
  place,
  refusal,
  settings,
  sharing,
  source,
};

/** What every language must have, no more and no less. */
export type Texts = typeof nb;
