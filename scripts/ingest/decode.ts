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
 * Decodes a document: a byte order mark decides, then zero bytes (UTF-16, UTF-32), then UTF-8 if
 * the bytes are valid as such, or nearly so, whatever the label says; then the label of the header,
 * of the XML declaration, of the HTML meta element (the order of RFC 7303, 3); at last windows-1251.
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
  if (isNearlyUtf8(bytes)) return 'utf-8';

  const top = decodeAs(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const labels = [
    /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    ...DECLARATIONS.map((declaration) => declaration.exec(top)?.[1]),
  ];
  for (const label of labels) {
    const charset = label && legacyCharset(label);
    if (charset) return charset;
  }
  return FALLBACK;
}

/** One bad character in ten is a text that somebody cut amid a character; more is another charset. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let foreign = 0;
  let broken = 0;
  for (const character of decodeAs(bytes, 'utf-8')) {
    if (character > '\x7f') foreign++;
    if (character === '\ufffd') broken++;
  }
  return broken * 10 <= foreign;
}

/** The charset that a label means (`cp1251`, `KOI8_R`), unless it is a form of Unicode or unknown. */
function legacyCharset(label: string): string | undefined {
  for (const spelling of [label, label.replaceAll('_', '-'), label.replace(/[^a-z\d]/gi, '')]) {
    try {
      const { encoding } = new TextDecoder(spelling);
      return encoding.startsWith('utf-') ? undefined : encoding;
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
