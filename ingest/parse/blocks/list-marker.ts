const MARKER =
  /^\s*(?:(?<bullet>[•●○◦▪▫■□–—*+·‣⁃➢➤►✓✔-]|\u{F0B7}|\u{F0A7}|o(?=\t))|(?<number>\d{1,3}[.)]|\(?[a-zæøå][)]|\((?:\d{1,3}|[ivx]{1,5})\)))\s+(?=\S)/u;

/** «3. mai ble saken …» is a date, not the third item. */
const DATE = /^\s*\d{1,2}\.\s+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\p{L})/u;

export type LeadingMarker = { readonly marker: string; readonly ordered: boolean; readonly rest: string };

/** The list mark someone typed at the start of a line («• », «3. », «a) ») and what follows it; null when there is none. */
export function leadingMarker(line: string): LeadingMarker | null {
  const match = MARKER.exec(line);
  if (match === null || DATE.test(line)) return null;
  const bullet = match.groups?.['bullet'];
  const marker = bullet === undefined ? (match.groups?.['number'] ?? '') : plainBullet(bullet);
  return { marker, ordered: bullet === undefined, rest: line.slice(match[0].length) };
}

/** Bullets from symbol fonts (private use) are shown as an ordinary one. */
function plainBullet(bullet: string): string {
  return /[\u{E000}-\u{F8FF}]/u.test(bullet) ? '•' : bullet;
}
