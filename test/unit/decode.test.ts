import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../scripts/ingest/decode.ts';

/** Bytes of a text in a charset with one byte per character. */
const inCharset = (charset: string, text: string): Uint8Array => {
  const table = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (character) => table.indexOf(character));
};

const inUtf32 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer([...text].length * 4));
  for (const [place, character] of [...text].entries()) {
    view.setUint32(place * 4, character.codePointAt(0) ?? 0, littleEndian);
  }
  return new Uint8Array(view.buffer);
};

const utf8 = (text: string) => new TextEncoder().encode(text);
/** A text in UTF-8 that somebody cut amid the character before its end tag. */
const cutUtf8 = (text: string): Uint8Array => {
  const bytes = utf8(text);
  const end = bytes.lastIndexOf(0x3c);
  return Uint8Array.from([...bytes.slice(0, end - 1), ...bytes.slice(end)]);
};
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const declared = (charset: string) =>
  `<?xml version="1.0" encoding="${charset}"?><title>Шинэ хууль</title>`;
const PLAIN = '<title>Шинэ хууль 📰</title>';

describe('rule 8: the charset of a document', () => {
  const cases: [string, Uint8Array, string | undefined, string][] = [
    ['UTF-8', utf8(PLAIN), undefined, PLAIN],
    ['UTF-8 with mark', utf8(`\ufeff${PLAIN}`), undefined, PLAIN],
    ['UTF-8 under a wrong header', utf8(PLAIN), 'text/xml; charset=iso-8859-1', PLAIN],
    ['UTF-8 under a wrong declaration', utf8(declared('cp1251')), undefined, declared('cp1251')],
    ['UTF-16 LE with mark', utf16le(`\ufeff${PLAIN}`), undefined, PLAIN],
    ['UTF-16 BE with mark', utf16be(`\ufeff${PLAIN}`), 'text/xml; charset=utf-8', PLAIN],
    ['UTF-16 LE without mark', utf16le(PLAIN), undefined, PLAIN],
    ['UTF-16 BE without mark', utf16be(declared('utf-8')), undefined, declared('utf-8')],
    ['UTF-32 LE without mark', inUtf32(PLAIN, true), undefined, PLAIN],
    ['UTF-32 BE with mark', inUtf32(`\ufeff${PLAIN}`, false), undefined, PLAIN],
    [
      'windows-1251 by its declaration',
      inCharset('windows-1251', declared('windows-1251')),
      'application/rss+xml',
      declared('windows-1251'),
    ],
    [
      'the header before the declaration',
      inCharset('koi8-r', declared('windows-1251')),
      "text/xml; charset='KOI8_R'",
      declared('windows-1251'),
    ],
    [
      'windows-1251 by its meta element',
      inCharset('windows-1251', '<html><meta charset="cp1251"><p>Мэдээ</p>'),
      'text/html',
      '<html><meta charset="cp1251"><p>Мэдээ</p>',
    ],
    [
      'windows-1251 where nothing is declared',
      inCharset('windows-1251', '<title>Нийслэлийн мэдээ</title>'),
      undefined,
      '<title>Нийслэлийн мэдээ</title>',
    ],
    [
      'windows-1251 declared as UTF-8',
      inCharset('windows-1251', declared('utf-8')),
      'text/xml; charset=utf-8',
      declared('utf-8'),
    ],
    [
      'an unknown label is no label',
      inCharset('windows-1251', '<b>Улаанбаатар</b>'),
      'text/xml; charset=bogus',
      '<b>Улаанбаатар</b>',
    ],
    [
      'UTF-8 cut amid a character',
      utf8('<title>Улаанбаатар хот</title>').slice(0, -9),
      'text/xml; charset=windows-1251',
      '<title>Улаанбаатар хо\ufffd',
    ],
    [
      'UTF-8 that holds a replacement character',
      utf8('<title>Mongolia\ufffds PM – it’s a “deal”</title>'),
      'text/xml; charset=utf-8',
      '<title>Mongolia\ufffds PM – it’s a “deal”</title>',
    ],
    [
      'UTF-8 with few quotes, cut amid a character',
      cutUtf8('Herders’ “new deal’</title>'),
      'text/xml; charset=utf-8',
      'Herders’ “new deal\ufffd</title>',
    ],
    [
      'UTF-8 with as many broken characters as whole ones, and no label',
      cutUtf8('Herders’ deal’</title>'),
      undefined,
      'Herders’ deal\ufffd</title>',
    ],
    [
      'UTF-8 whose only foreign character is cut off at the end',
      utf8('The herders’').slice(0, -1),
      'text/plain; charset=utf-8',
      'The herders\ufffd',
    ],
    [
      'UTF-8 whose only foreign character is broken in the middle',
      Uint8Array.of(...utf8('The herders’').slice(0, -1), ...utf8(' deal</title>')),
      'text/html; charset=utf-8',
      'The herders\ufffd deal</title>',
    ],
    [
      'UTF-8 whose only letter in Cyrillic is broken',
      Uint8Array.of(...utf8('<b>Vol. '), 0xd0, ...utf8('...</b>')),
      'text/html; charset=utf-8',
      '<b>Vol. \ufffd...</b>',
    ],
    [
      'one quote of windows-1251 declared as UTF-8',
      Uint8Array.of(...utf8('The herders'), 0x92, ...utf8(' deal</title>')),
      'text/html; charset=utf-8',
      'The herders’ deal</title>',
    ],
    [
      'GB 2312 declared as such',
      // 中国总统
      Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa, 0xd7, 0xdc, 0xcd, 0xb3),
      'text/html; charset=gb2312',
      '中国总统',
    ],
    ['controls and zeros', utf8('<a>x\0\x0b\ufffey</a>'), undefined, '<a>xy</a>'],
    ['nothing', new Uint8Array(), undefined, ''],
  ];
  for (const [name, bytes, contentType, text] of cases) {
    it(name, () => assert.equal(decode(bytes, contentType), text));
  }
});

it('rule 8: never throws, whatever the bytes and the header', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.option(fc.string(), { nil: undefined }), (bytes, header) => {
      assert.doesNotMatch(decode(bytes, header), /[\0-\x08\x0b\x0c\x0e-\x1f]/);
    }),
  );
});

it('rule 8: gives back every text that was written in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(decode(utf8(`<p>${text}</p>`), 'text/xml; charset=cp1251'), `<p>${text}</p>`);
    }),
  );
});
