import { createCipheriv, createHash } from 'node:crypto';
import { seededBytes } from './seeded-random.ts';

/** Encryption of PDF by password: ISO 32000-2 §7.6.4; the numbers in comments are its algorithms. */
export type PdfSecurity = {
  /** The encryption dictionary. */
  readonly dictionary: string;
  /** `/ID` of the trailer. */
  readonly id: Uint8Array;
  /** Encrypts the stream of object `number`. */
  encrypt(bytes: Uint8Array, number: number): Uint8Array;
};

export type PdfCipher = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256';

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
/** Printing and copying allowed, the rest not. */
const PERMISSIONS = -1340;

export function pdfSecurity(cipher: PdfCipher, user: string, owner: string): PdfSecurity {
  return cipher === 'aes-256' ? revision6(user, owner) : revision2To4(cipher, user, owner);
}

function revision2To4(cipher: Exclude<PdfCipher, 'aes-256'>, user: string, owner: string): PdfSecurity {
  const id = seededBytes(16, 11);
  const strong = cipher !== 'rc4-40';
  const length = strong ? 16 : 5;
  const ownerEntry = ownerValue(user, owner, length, strong);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  // 2: the file's key.
  let digest = md5(padded(user), ownerEntry, permissions, id);
  if (strong) for (let n = 0; n < 50; n++) digest = md5(digest.subarray(0, length));
  const key = digest.subarray(0, length);
  // 4 and 5: the user entry.
  const userEntry = strong ? Buffer.concat([rounds(md5(PADDING, id), key), Buffer.alloc(16)]) : rc4(key, PADDING);
  const head = { 'rc4-40': '/V 1 /R 2', 'rc4-128': '/V 2 /R 3 /Length 128', 'aes-128': `/V 4 /R 4 /Length 128 ${filter('AESV2', 16)}` }[
    cipher
  ];
  return {
    id,
    dictionary: `<< /Filter /Standard ${head} /O ${hex(ownerEntry)} /U ${hex(userEntry)} /P ${PERMISSIONS} >>`,
    encrypt(bytes, number) {
      // 1: a key for each object.
      const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      const objectKey = md5(key, salt, cipher === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0)).subarray(0, Math.min(length + 5, 16));
      return cipher === 'aes-128' ? aes('aes-128-cbc', objectKey, bytes, number) : rc4(objectKey, bytes);
    },
  };
}

/** 3: the owner entry. */
function ownerValue(user: string, owner: string, length: number, strong: boolean): Uint8Array {
  let digest = md5(padded(owner));
  if (strong) for (let n = 0; n < 50; n++) digest = md5(digest);
  const key = digest.subarray(0, length);
  return strong ? rounds(padded(user), key) : rc4(key, padded(user));
}

/** RC4 twenty times over, the key mixed with the number of the round. */
function rounds(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  let result = bytes;
  for (let n = 0; n < 20; n++) {
    const mixedKey = key.map((byte) => byte ^ n);
    result = rc4(mixedKey, result);
  }
  return result;
}

function revision6(user: string, owner: string): PdfSecurity {
  const key = seededBytes(32, 12);
  const userSalt = seededBytes(16, 13);
  const ownerSalt = seededBytes(16, 14);
  const nothing = Buffer.alloc(0);
  // 8: the user entries; 9: the owner entries.
  const userEntry = Buffer.concat([hash(user, userSalt.subarray(0, 8), nothing), userSalt]);
  const userKey = sealed(hash(user, userSalt.subarray(8), nothing), key);
  const ownerEntry = Buffer.concat([hash(owner, ownerSalt.subarray(0, 8), userEntry), ownerSalt]);
  const ownerKey = sealed(hash(owner, ownerSalt.subarray(8), userEntry), key);
  // 10: the permissions.
  const permissions = Buffer.concat([Buffer.alloc(4), Buffer.from('ffffffff', 'hex'), Buffer.from('Tadb'), Buffer.alloc(4)]);
  permissions.writeInt32LE(PERMISSIONS);
  const ecb = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const perms = Buffer.concat([ecb.update(permissions), ecb.final()]);
  return {
    id: seededBytes(16, 11),
    dictionary:
      `<< /Filter /Standard /V 5 /R 6 /Length 256 ${filter('AESV3', 32)} /P ${PERMISSIONS} /EncryptMetadata true ` +
      `/U ${hex(userEntry)} /UE ${hex(userKey)} /O ${hex(ownerEntry)} /OE ${hex(ownerKey)} /Perms ${hex(perms)} >>`,
    encrypt: (bytes, number) => aes('aes-256-cbc', key, bytes, number),
  };
}

/** 2.B: the hash of revision 6. */
function hash(password: string, salt: Uint8Array, userEntry: Uint8Array): Buffer {
  const word = Buffer.from(password, 'utf8');
  let digest = createHash('sha256').update(word).update(salt).update(userEntry).digest();
  for (let round = 0, last = 255; round < 64 || last > round - 32; round++) {
    const once = Buffer.concat([word, digest, userEntry]);
    const cipher = createCipheriv('aes-128-cbc', digest.subarray(0, 16), digest.subarray(16, 32)).setAutoPadding(false);
    const mixed = Buffer.concat([cipher.update(Buffer.concat(Array.from({ length: 64 }, () => once))), cipher.final()]);
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    digest = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return digest.subarray(0, 32);
}

function sealed(wrapping: Uint8Array, key: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-cbc', wrapping, Buffer.alloc(16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(key), cipher.final()]);
}

function aes(name: 'aes-128-cbc' | 'aes-256-cbc', key: Uint8Array, bytes: Uint8Array, number: number): Uint8Array {
  const start = seededBytes(16, 100 + number);
  const cipher = createCipheriv(name, key, start);
  return Buffer.concat([start, cipher.update(bytes), cipher.final()]);
}

/** By hand, because OpenSSL 3 leaves RC4 out. */
function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, n) => n);
  const at = (n: number): number => state[n & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Uint8Array.from(bytes, (byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
}

function filter(method: string, length: number): string {
  return `/CF << /StdCF << /AuthEvent /DocOpen /CFM /${method} /Length ${length} >> >> /StmF /StdCF /StrF /StdCF`;
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(...pieces: readonly Uint8Array[]): Buffer {
  return createHash('md5').update(Buffer.concat(pieces)).digest();
}

function hex(bytes: Uint8Array): string {
  return `<${Buffer.from(bytes).toString('hex')}>`;
}
