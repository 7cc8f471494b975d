/**
 * The page's own style; nothing is fetched. Measured against WCAG 2.2 AA: text at least 7:1 on white, the watermark is decoration.
 * Addresses of links are written out on paper, where they cannot be followed.
 */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 44rem; color: #1b1b1b; background: #fff; font: 1.0625rem/1.6 'Source Sans 3', 'Segoe UI', Calibri, Arial, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; color: #102a4c; }
h2 { margin: 2rem 0 .5rem; font-size: 1.35rem; line-height: 1.3; color: #102a4c; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; color: #102a4c; }
p, ul, ol { margin: 0 0 .9rem; }
li { margin: 0 0 .4rem; }
a { color: #0b4a8f; }
a:focus-visible { outline: 3px solid #102a4c; outline-offset: 2px; }
.status { padding: .6rem .9rem; border-left: .3rem solid #8a4b00; background: #fff6e8; }
.godkjent .status { border-color: #1c5c33; background: #eef7f0; }
.lead { font-size: 1.2rem; line-height: 1.5; }
.label { margin-bottom: .3rem; }
.editorial { font-style: italic; }
blockquote { margin: 0 0 .9rem; padding-left: 1rem; border-left: .2rem solid #102a4c; }
blockquote p { margin: 0; }
sup a { padding: 0 .15em; text-decoration: none; }
.noter li { overflow-wrap: anywhere; }
li, p { overflow-wrap: break-word; }
.vannmerke { position: fixed; inset: 0; display: grid; place-items: center; overflow: hidden; pointer-events: none; z-index: -1; font-size: 22vmin; font-weight: 700; color: #f1f1f1; }
.vannmerke span { transform: rotate(-35deg); }
@media print {
  @page { size: A4; margin: 20mm; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h1, h2, h3, .label { break-after: avoid; }
  li, blockquote { break-inside: avoid; }
  a { color: inherit; }
}
`;
