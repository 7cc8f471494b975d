import { escapeHtml } from '../html/escape-html.ts';
import type { PrintDocument } from '../print-document.ts';

/** IPTC's word for text a trained model has had a part in (NewsCodes, digital source type). */
const MODEL_SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';

/** The descriptions of an XMP packet: title, language, date, how it was made, and whether a model had a part in it. */
export function xmpDescriptions({ title, kindName, properties }: PrintDocument): string {
  const { made, model, date } = properties;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(`${kindName}. ${made}`)}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>Arkivsvar</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>nb-NO</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:CreatorTool>Arkivsvar</xmp:CreatorTool>
</rdf:Description>${
    model === null
      ? ''
      : `
<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<Iptc4xmpExt:DigitalSourceType>${MODEL_SOURCE}</Iptc4xmpExt:DigitalSourceType>
<Iptc4xmpExt:AISystemUsed>${escapeHtml(model)}</Iptc4xmpExt:AISystemUsed>
</rdf:Description>`
  }`;
}
