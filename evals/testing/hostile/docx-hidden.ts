import type { HostileFile } from './hostile-file.ts';
import { MAIN_PART, mainPart, officeFrame, textElement } from './office-parts.ts';
import { part, zipOf } from './zip-writer.ts';

/** Only in text that a reader of the document does not see; must never be found. */
const HIDDEN_WORD = 'skjultfasit';
const SEEN_WORD = 'synligvedtak';

/** Text that is in the file but not on the page (number 9). */
export function docxHidden(): HostileFile[] {
  const run = (properties: string): string => `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${HIDDEN_WORD}</w:t></w:r></w:p>`;
  const traps: readonly [string, string][] = [
    ['vanish', run('<w:vanish/>')],
    ['web-hidden', run('<w:webHidden/><w:vanish w:val="1"/>')],
    ['deleted', `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>${HIDDEN_WORD}</w:delText></w:r></w:del></w:p>`],
    ['moved-from', `<w:p><w:moveFrom w:id="1" w:author="a"><w:r><w:t>${HIDDEN_WORD}</w:t></w:r></w:moveFrom></w:p>`],
    [
      'field-code',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO ${HIDDEN_WORD}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ],
  ];
  return traps.map(([trap, xml]) => {
    const { before, after } = mainPart('docx');
    const main = part(MAIN_PART.docx, before + textElement('docx', `Et ${SEEN_WORD} i klar tekst.`) + xml + after);
    return {
      name: `docx-hidden-${trap}.docx`,
      bytes: zipOf([...officeFrame('docx'), main]),
      expect: 'indexed',
      present: SEEN_WORD,
      absent: HIDDEN_WORD,
    };
  });
}
