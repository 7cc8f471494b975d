/** Puts text on the clipboard; false when the browser does not let us (an insecure address, or the reader said no). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
