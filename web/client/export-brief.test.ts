import { expect, it } from 'vitest';
import { fileNameOf } from './export-brief.ts';

it('reads the name of a file from its header, the one with Norwegian letters first', () => {
  expect(fileNameOf(`attachment; filename="Mote.docx"; filename*=UTF-8''M%C3%B8te.docx`)).toBe('Møte.docx');
  expect(fileNameOf('attachment; filename="brief.pdf"')).toBe('brief.pdf');
  expect(fileNameOf(`attachment; filename="brief.pdf"; filename*=UTF-8''%E0%A4%A`)).toBe('brief.pdf');
  expect(fileNameOf(null)).toBeNull();
});
