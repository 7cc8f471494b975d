import type { Context } from 'hono';
import { ArchiveError } from '#domain/archive-error.ts';
import { type Owner, ownerOf, READER_KEY } from '../../people/reader-key.ts';

/** The header in which a browser sends the secret that makes a conversation its own. */
const READER_KEY_HEADER = 'reader-key';

/**
 * Whose conversations are meant; null when the request carries no key.
 *
 * @throws ArchiveError `invalid-input`
 */
export function readerOwner(c: Context): Owner | null {
  const key = c.req.header(READER_KEY_HEADER);
  if (key === undefined) return null;
  if (READER_KEY.test(key)) return ownerOf(key);
  throw new ArchiveError(
    'invalid-input',
    `Nøkkelen i «${READER_KEY_HEADER}» er ugyldig.`,
    'Bruk 22–128 tilfeldige tegn: bokstavene A–Z og a–z, sifre, understrek og bindestrek.',
  );
}
