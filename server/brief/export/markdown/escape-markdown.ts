/**
 * Text that reads as itself in CommonMark and GitHub's dialect wherever it stands in a line: no emphasis, link, code, table, HTML,
 * entity, note, address made live or list comes of it.
 *
 * @param text one line
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^&$@!]/gu, String.raw`\$&`)
    .replace(/:(?=\/)|(?<=\b(?:mailto|xmpp|https?|ftp)):/giu, String.raw`\:`)
    .replace(/\bwww\./giu, (address) => `${address.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`);
}
