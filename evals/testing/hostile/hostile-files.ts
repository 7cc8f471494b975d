import { docxHidden } from './docx-hidden.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { nastyNames } from './nasty-names.ts';
import { pdfBombs } from './pdf-bomb.ts';
import { pdfBroken } from './pdf-broken.ts';
import { pdfCrypt } from './pdf-crypt.ts';
import { pdfLoops } from './pdf-loops.ts';
import { pdfNonText } from './pdf-nontext.ts';
import { polyglots } from './polyglot.ts';
import { textEncodings } from './text-encodings.ts';
import { xmlBombs } from './xml-bomb.ts';
import { xmlDeep } from './xml-deep.ts';
import { zipBombs } from './zip-bomb.ts';
import { zipLiars } from './zip-liar.ts';
import { zipMany } from './zip-many.ts';
import { zipSlip } from './zip-slip.ts';

/** Every hostile file there is; the same bytes in every run, about 160 MB together. */
export function hostileFiles(): HostileFile[] {
  return [
    ...zipBombs(),
    ...zipLiars(),
    ...zipMany(),
    ...zipSlip(),
    ...xmlBombs(),
    ...xmlDeep(),
    ...pdfBombs(),
    ...pdfLoops(),
    ...pdfBroken(),
    ...pdfCrypt(),
    ...pdfNonText(),
    ...polyglots(),
    ...nastyNames(),
    ...textEncodings(),
    ...docxHidden(),
    ...hostileMarkup(),
  ];
}
