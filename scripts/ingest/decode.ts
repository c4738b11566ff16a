/** Where a document declares its charset, most trustworthy first; XML and HTML do so near the top. */
const DECLARATIONS = [
  /<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i,
  /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];
const DECLARED_WITHIN = 4096;

const MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
];

/** Which of the first four bytes are zero tells the wide encodings apart (RFC 4627, 3; XML 1.0, F.1). */
const ZEROS: Record<string, string> = {
  x000: 'utf-32le',
  '000x': 'utf-32be',
  x0x0: 'utf-16le',
  '0x0x': 'utf-16be',
};

/** The charset of Mongolian sites that still declare none. */
const FALLBACK = 'windows-1251';

/** XML 1.0, 2.2: characters that no document may hold. Parsers differ in what they do with them. */
const ILLEGAL = /^\ufeff|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * How many broken sequences a text in UTF-8 may have for each whole one, by what its first label
 * says. Other charsets form few whole ones by chance: windows-1251 at most one to ten broken ones,
 * the East Asian ones up to four to ten, and short titles of theirs more.
 */
const BROKEN_FOR_WHOLE = { unicode: 2, nothing: 1, legacy: 1 / 10 };

/**
 * Bytes in which all that is foreign is one character of UTF-8 that lost its end (RFC 3629, 4): no
 * other charset writes a single letter of its own into a whole text.
 */
const ONE_CUT =
  /^[\0-\x7f]*(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})[\0-\x7f]*$/;

/**
 * Decodes a document: a byte order mark decides, then zero bytes (UTF-16, UTF-32), then UTF-8 if
 * the bytes are valid as such, whatever the label says, or nearly so, for many a text is cut amid a
 * character; then the label of the header, of the XML declaration, of the HTML meta element (the
 * order of RFC 7303, 3); at last windows-1251.
 *
 * @param contentType the header as it came
 * @returns text without byte order mark and without characters that XML forbids; never throws
 */
export function decode(bytes: Uint8Array, contentType: string | undefined): string {
  return decodeAs(bytes, charsetOf(bytes, contentType)).replace(ILLEGAL, '');
}

function charsetOf(bytes: Uint8Array, contentType: string | undefined): string {
  const mark = MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (mark) return mark[1];
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('');
  const wide = ZEROS[zeros];
  if (wide) return wide;

  const charsets = declaredCharsets(bytes, contentType);
  const label = kindOf(charsets[0]);
  if (brokenForWhole(bytes) <= BROKEN_FOR_WHOLE[label]) return 'utf-8';
  if (label === 'unicode' && ONE_CUT.test(Buffer.from(bytes).toString('latin1'))) return 'utf-8';
  return charsets.find((charset) => kindOf(charset) === 'legacy') ?? FALLBACK;
}

/** The charsets that the labels of a document mean, most trustworthy first. */
function declaredCharsets(bytes: Uint8Array, contentType = ''): string[] {
  const top = decodeAs(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  return [
    /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1],
    ...DECLARATIONS.map((declaration) => declaration.exec(top)?.[1]),
  ].flatMap((label) => charsetNamed(label ?? '') ?? []);
}

function kindOf(charset: string | undefined): keyof typeof BROKEN_FOR_WHOLE {
  if (charset === undefined) return 'nothing';
  return charset.startsWith('utf-') ? 'unicode' : 'legacy';
}

/**
 * How many broken sequences the bytes hold as UTF-8 for each whole one of several bytes. U+FFFD
 * that stands in the text is whole, what is cut off at the end of the document is neither.
 */
function brokenForWhole(bytes: Uint8Array): number {
  let foreign = 0;
  let replaced = 0;
  for (const character of new TextDecoder().decode(bytes, { stream: true })) {
    if (character > '\x7f') foreign++;
    if (character === '\ufffd') replaced++;
  }
  const broken = replaced - countOf(Buffer.from('\ufffd'), bytes);
  return broken === 0 ? 0 : broken / (foreign - broken);
}

function countOf(part: Uint8Array, bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) count++;
  return count;
}

/** The charset that a label means (`cp1251`, `KOI8_R`), unless it is unknown. */
function charsetNamed(label: string): string | undefined {
  for (const spelling of [label, label.replaceAll('_', '-'), label.replace(/[^a-z\d]/gi, '')]) {
    try {
      return new TextDecoder(spelling).encoding;
    } catch {
      // Not a spelling that the Encoding Standard lists.
    }
  }
  return undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return charset.startsWith('utf-32')
    ? decodeUtf32(bytes, charset === 'utf-32le')
    : new TextDecoder(charset).decode(bytes);
}

/** TextDecoder has no UTF-32 (Encoding Standard, 4.2). */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const isCharacter = point <= 0x10ffff && (point & 0xfffff800) !== 0xd800;
    text += isCharacter ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}
