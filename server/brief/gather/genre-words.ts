import { cueWord } from '../../../ingest/norsk/cues.ts';

/**
 * Words for what an archive is made of and what is done with it, bokmål and nynorsk: they say what kind of text is wanted («vedtak om
 * …»), not what it is to be about.
 */
const GENRE = cueWord('genre-word');

export function isGenreWord(word: string): boolean {
  return GENRE.test(word);
}
