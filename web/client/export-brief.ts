import type { ExportFormat } from '../../server/brief/export/export-format.ts';
import { asApiError, problemError } from './problem.ts';
import { saveBlob } from './save-file.ts';

/**
 * Has a brief written as a file and lets the reader save it: fetched rather than linked to, so that a refusal is shown in the page.
 *
 * @returns the name of the file
 * @throws ApiError
 */
export async function exportBrief(id: string, format: ExportFormat): Promise<string> {
  try {
    const response = await fetch(`/api/briefs/${encodeURIComponent(id)}/export?format=${format}`);
    if (!response.ok) throw problemError(response.status, await response.json().catch(() => null));
    const name = fileNameOf(response.headers.get('content-disposition')) ?? `brief.${format}`;
    saveBlob(name, await response.blob());
    return name;
  } catch (error) {
    throw asApiError(error);
  }
}

/** The name a `Content-Disposition` gives, by RFC 6266: the one in UTF-8 before the plain one; null when there is none. */
export function fileNameOf(disposition: string | null): string | null {
  const [, encoded] = /filename\*=UTF-8''([^;\s]+)/iu.exec(disposition ?? '') ?? [];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // The plain name is as good.
    }
  }
  return /filename="([^"]+)"/iu.exec(disposition ?? '')?.[1] ?? null;
}
