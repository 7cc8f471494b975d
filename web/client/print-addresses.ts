/**
 * Writes the whole address of every document's link where the style of print can show it, before the page is printed: on paper an address
 * without the name of the service leads nowhere.
 */
export function writeAddressesForPrint(): void {
  window.addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/dokument/"]')) {
      if (link.dataset['address'] !== link.href) link.dataset['address'] = link.href;
    }
  });
}
