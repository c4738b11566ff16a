/**
 * Plain characters for plain patterns: NFKC (full-width digits, no-break spaces), one kind of dash,
 * no controls, and Mongolian and Greek words as careless typists write them (ө о, ү у, ё е, no accents).
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/і\u0308/giu, 'у')
    .replace(/[\u0300-\u0305\u0307-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[өѳє]/giu, 'о')
    .replace(/ү/giu, 'у')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[<>\0-\x08\x0e-\x1f\x7f-\x9f]/g, ' ');
