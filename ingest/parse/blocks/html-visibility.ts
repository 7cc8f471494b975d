import { attribute, descendants, textOf, type XmlElement } from '../xml/xml-element.ts';

/** Never text of the document, wherever it stands. */
const NOT_TEXT = new Set(
  'head script style template noscript svg math iframe object embed audio video canvas map input select textarea button option datalist dialog'.split(
    ' ',
  ),
);
/** Around the document, not in it. `header` and `footer` inside the main content belong to it. */
const AROUND = new Set(['nav', 'aside', 'header', 'footer']);
const AROUND_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'menubar']);

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)|mso-hide\s*:\s*all)/iu;
const WHITE = String.raw`(?:#fff(?:fff)?(?![\da-f])|white(?![a-z])|rgba?\(\s*255\s*,\s*255\s*,\s*255)`;
const WHITE_TEXT = new RegExp(String.raw`(?:^|;)\s*color\s*:\s*${WHITE}`, 'iu');
const BACKGROUND = /(?:^|;)\s*background(?:-color|-image)?\s*:/iu;
const WHITE_BACKGROUND = new RegExp(String.raw`(?:^|;)\s*background(?:-color)?\s*:\s*${WHITE}`, 'iu');

export type Visibility = 'shown' | 'hidden' | 'left-out';

const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const STRUCK = new Set(['del', 's', 'strike']);

/** Classes whose rule in the page's own style sheets draws a line through the text. */
export function struckClasses(root: XmlElement): ReadonlySet<string> {
  const rules = descendants(root, 'style').flatMap((sheet) => textOf(sheet).split('}'));
  const selectors = rules.flatMap((rule) => {
    const open = rule.lastIndexOf('{');
    return open !== -1 && STRUCK_STYLE.test(rule.slice(open + 1)) ? rule.slice(0, open).split(',') : [];
  });
  return new Set(selectors.flatMap((selector) => /\.([\w-]+)\s*$/u.exec(selector)?.[1] ?? []));
}

/** `hidden`: the author kept it from readers, worth a remark. `left-out`: ordinary furniture of a page. */
export function visibilityOf(element: XmlElement, around: boolean, struck: ReadonlySet<string>): Visibility {
  if (NOT_TEXT.has(element.local)) return 'left-out';
  if (around && (AROUND.has(element.local) || AROUND_ROLES.has(attribute(element, 'role') ?? ''))) return 'left-out';
  if (element.attributes.get('aria-hidden') === 'true') return 'left-out';
  if (element.attributes.has('hidden')) return 'hidden';
  const style = element.attributes.get('style') ?? '';
  if (HIDING_STYLE.test(style)) return 'hidden';
  // What is struck out holds no longer.
  if (STRUCK.has(element.local) || STRUCK_STYLE.test(style)) return 'hidden';
  if (struck.size > 0 && (attribute(element, 'class') ?? '').split(/\s+/u).some((name) => struck.has(name))) return 'hidden';
  // White letters are hidden only where nothing says that what is behind them is dark.
  if (WHITE_TEXT.test(style) && (!BACKGROUND.test(style) || WHITE_BACKGROUND.test(style))) return 'hidden';
  return 'shown';
}
