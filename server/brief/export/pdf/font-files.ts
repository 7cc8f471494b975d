import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PrintFont } from './print-run.ts';

const FOLDER = '@expo-google-fonts/source-sans-3';
const FILES: Readonly<Record<PrintFont, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  bold: '700Bold/SourceSans3_700Bold.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
};

const require = createRequire(import.meta.url);
const read = new Map<PrintFont, Uint8Array>();

/** The bytes of one cut of Source Sans 3 (SIL Open Font License 1.1): Latin, Greek and Cyrillic letters; read once. */
export function fontFile(font: PrintFont): Uint8Array {
  const bytes = read.get(font) ?? new Uint8Array(readFileSync(require.resolve(`${FOLDER}/${FILES[font]}`)));
  read.set(font, bytes);
  return bytes;
}
