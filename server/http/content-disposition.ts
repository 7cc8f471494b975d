/** Bytes a file name may take in a header; longer names are cut before the extension. */
const MAX_NAME_LENGTH = 150;

/**
 * A `Content-Disposition` header (RFC 6266): an ASCII name that any client understands, and the real one (RFC 8187).
 * Characters that could end the header, lead out of the folder or turn the text round are replaced.
 */
export function contentDisposition(kind: 'attachment' | 'inline', fileName: string): string {
  const name = shortened(safe(fileName.normalize('NFC')));
  const ascii = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function safe(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, '_')
    .replace(/^\.+/u, '_')
    .trim();
  return clean === '' ? 'dokument' : clean;
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= MAX_NAME_LENGTH) return name;
  const extension = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, MAX_NAME_LENGTH - extension.length).join('') + extension;
}
