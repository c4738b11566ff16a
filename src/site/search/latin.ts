/** Latin letters that look like Cyrillic ones, and the letters of other alphabets that stand in for ө and ү. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х' },
  ...{ y: 'у', v: 'ү', є: 'ө', ѳ: 'ө', ї: 'ү', ұ: 'ү', і: 'и' },
};

/** One Latin letter for every Mongolian sound: `q` ч, `x` ш, `c` ц; ө, ү and ё keep a mark that Pagefind ranks by. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'ë', ж: 'j', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', ө: 'ö', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ү: 'ü', ф: 'f', х: 'h', ц: 'c', ч: 'q', ш: 'x', щ: 'x', ъ: 'i', ы: 'ii', ь: 'i', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
};

/** The same for Latin as MNS 5217:2012 and as people write it. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ kh: 'h', x: 'h', ts: 'c', tz: 'c', zh: 'j', sh: 'x', ch: 'q', gh: 'g', ph: 'f', w: 'v' },
  ...{ q: 'k', ye: 'e', yo: 'ë', yö: 'ë', yü: 'yu' },
};

const LATIN_SOUNDS = new RegExp(
  Object.keys(LATIN)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/**
 * A word of either script as the Latin letters of its sounds, so that `Улаанбаатар`, `улаaнбаатар`
 * and `Ulaanbaatar` are one. Long vowels stay long, all short kinds of i become one, all long ones too.
 */
export function soundsOf(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase();
  const latin = /\p{Script=Cyrillic}/u.test(lower)
    ? lower
        .replace(/[abcehkmoptxyvєѳїұі]/g, (letter) => LOOKALIKES[letter] ?? letter)
        .replace(/[а-яёөү]/g, (letter) => CYRILLIC[letter] ?? letter)
    : lower.replace(LATIN_SOUNDS, (sound) => LATIN[sound] ?? sound);
  return latin
    .normalize('NFD')
    .replace(/([ouëe])\u0308|\p{M}/gu, (mark, letter) => (letter ? mark : ''))
    .normalize('NFC')
    .replace(/y(?![aeiouöüë])/g, 'ii')
    .replace(/i{3,}/g, 'ii')
    .replace(/y(uu|üü|ü)/g, 'yu');
}
