import { withoutControls } from '../../load/single-byte.ts';

/**
 * Characters a reader never sees and that can hide or split words: controls, zero-width and joiner characters, direction
 * marks, fillers, tag characters, variation selectors of the supplement, noncharacters and lone surrogates.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\p{Surrogate}\u{E0000}-\u{E0FFF}]/gu;
/** Ordinary typesetting that has no place in search text and is no reason for a remark: soft hyphen, emoji variation. */
const TYPESETTING = /[\u00AD\uFE00-\uFE0F]/gu;
/** The no-break hyphen is a choice of line break; people search with the ordinary one. */
const HYPHENS = /[\u2010\u2011]/gu;
/** More accents than this on one letter are decoration that drowns the text; no living language stacks more. */
const STACKED_ACCENTS = /(\p{M}{4})\p{M}+/gu;
const WHITE_SPACE = /\s+/gu;

export type CleanText = {
  readonly text: string;
  /** True when something other than white space, soft hyphens and composition was taken out. */
  readonly cleaned: boolean;
};

/** The text as it is indexed and quoted: NFC, white space single and trimmed, nothing invisible in it. */
export function cleanText(raw: string): CleanText {
  const visible = withoutControls(raw).replace(INVISIBLE, '').replace(STACKED_ACCENTS, '$1');
  const text = visible.replace(TYPESETTING, '').replace(HYPHENS, '-').normalize('NFC').replace(WHITE_SPACE, ' ').trim();
  return { text, cleaned: visible.length !== raw.length };
}
