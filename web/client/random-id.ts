/** 32 characters of a–f and 0–9 made by chance (128 bits). Works also where `crypto.randomUUID` is held back, outside a secure context. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
