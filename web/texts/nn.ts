import type { Texts } from './nb.ts';
import { about } from './nn/about.ts';
import { answer } from './nn/answer.ts';
import { app } from './nn/app.ts';
import { ask } from './nn/ask.ts';
import { askFilters } from './nn/ask-filters.ts';
import { briefs } from './nn/briefs.ts';
import { conversations } from './nn/conversations.ts';
import { document } from './nn/document.ts';
import { documents } from './nn/documents.ts';
import { error } from './nn/error.ts';
import { feedback } from './nn/feedback.ts';
import { overview } from './nn/overview.ts';
import { place } from './nn/place.ts';
import { refusal } from './nn/refusal.ts';
import { settings } from './nn/settings.ts';
import { sharing } from './nn/sharing.ts';
import { source } from './nn/source.ts';

/** Every text of the page in nynorsk, a section per file in `nn/`. */
export const nn: Texts = {
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
