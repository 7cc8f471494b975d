import { readFile } from 'node:fs/promises';
import { Refusal } from '#domain/refusal.ts';
import { setOwnNames } from '../norsk/own-names.ts';
import { createNorwegianAnalyser } from '../norsk/norwegian-analyser.ts';
import { findTesseract } from '../parse/ocr/tesseract.ts';
import { layOutPages } from '../structure/layout/lay-out-pages.ts';
import { structureDocument } from '../structure/structure-document.ts';
import type { Ocr } from '../parse/ocr/ocr.ts';
import { parserFor } from './parser-for.ts';
import { type Readers, readDocument } from './read-document.ts';
import type { ReadReply, ReadMessage } from './read-message.ts';

// The main module of a process of its own: a file that crashes, hangs or fills the memory takes only this process with it.
const readers: Readers = {
  parserFor,
  structure: (parsed, fileName) => structureDocument(parsed, fileName, layOutPages),
  analyser: createNorwegianAnalyser(),
};
const ocr = findTesseract();

process.on('message', (request: ReadMessage) => void reply(request));
process.on('disconnect', () => process.exit(0));

async function reply(request: ReadMessage): Promise<void> {
  process.send?.(await answer(request));
}

async function answer(request: ReadMessage): Promise<ReadReply> {
  try {
    setOwnNames(request.names);
    const bytes = new Uint8Array(await readFile(request.storedAt));
    // The pool keeps the time and ends this process; nothing here needs to.
    const signal = new AbortController().signal;
    const document = await readDocument({ ...request, bytes }, readers, { limits: request.limits, ocr: announced(await ocr), signal });
    return { kind: 'read', document };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', code: error.code, detail: error.detail };
    if (error instanceof RangeError) return { kind: 'refused', code: 'unsafe-structure', detail: 'for dypt eller for stort innhold' };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function announced(engine: Ocr | null): Ocr | null {
  if (engine === null) return null;
  return {
    id: engine.id,
    read(png, scale, signal) {
      const reply: ReadReply = { kind: 'ocr-page' };
      process.send?.(reply);
      return engine.read(png, scale, signal);
    },
  };
}
