import type { TextFile } from './text-file.ts';

/** Lets the reader save a file made in the page. */
export function saveFile({ name, mediaType, text }: TextFile): void {
  saveBlob(name, new Blob([text], { type: mediaType }));
}

/** Lets the reader save a file that has come from the server. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
