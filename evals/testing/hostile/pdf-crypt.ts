import type { HostileFile } from './hostile-file.ts';
import { type PdfCipher, pdfSecurity } from './pdf-standard-security.ts';
import { pageObjects, pdfOf, type PdfObject, textContent } from './pdf-writer.ts';

const CIPHERS: readonly PdfCipher[] = ['rc4-40', 'rc4-128', 'aes-128', 'aes-256'];

/** Passwords (number 15): one that is needed to open stops the file, one that only guards printing does not. */
export function pdfCrypt(): HostileFile[] {
  const withPassword = CIPHERS.map((cipher) => ({
    name: `pdf-crypt-user-${cipher}.pdf`,
    bytes: encrypted(cipher, 'hemmelig', 'eier'),
    expect: 'refused' as const,
    code: 'encrypted' as const,
  }));
  const ownerOnly = CIPHERS.map((cipher) => ({
    name: `pdf-crypt-owner-only-${cipher}.pdf`,
    bytes: encrypted(cipher, '', 'eier'),
    expect: 'indexed' as const,
    present: 'eierpassord',
  }));
  return [
    ...withPassword,
    ...ownerOnly,
    { name: 'pdf-crypt-unknown-handler.pdf', bytes: unknown('/Filter /FAKE.Security /V 4 /R 4'), expect: 'refused' },
    { name: 'pdf-crypt-unknown-version.pdf', bytes: unknown('/Filter /Standard /V 9 /R 9'), expect: 'refused' },
    { name: 'pdf-crypt-public-key.pdf', bytes: unknown('/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1'), expect: 'refused' },
    { name: 'pdf-crypt-empty-dictionary.pdf', bytes: unknown(''), expect: 'either' },
    { name: 'pdf-crypt-damaged.pdf', bytes: unknown('/Filter /Standard /V 5 /R 6 /U <00> /O <00> /P -1'), expect: 'refused' },
  ];
}

function encrypted(cipher: PdfCipher, user: string, owner: string): Uint8Array {
  const security = pdfSecurity(cipher, user, owner);
  const plain = pageObjects([{ content: textContent(['Dokument med eierpassord.', 'Vedtaket var enstemmig.']) }]);
  const objects = plain.map(
    (object, n): PdfObject =>
      typeof object === 'string' ? object : { dictionary: object.dictionary, stream: security.encrypt(object.stream, n + 1) },
  );
  const id = Buffer.from(security.id).toString('hex');
  return pdfOf([...objects, security.dictionary], `/Encrypt ${objects.length + 1} 0 R /ID [<${id}> <${id}>]`);
}

function unknown(entries: string): Uint8Array {
  const objects = pageObjects([{ content: textContent(['Ulest']) }], [`<< ${entries} >>`]);
  return pdfOf(objects, '/Encrypt 6 0 R /ID [<00> <00>]');
}
