const DATELINE_FIRST = /^\p{Lu}[\p{L}-]+,\s*20\d\d оны[^/]{0,60}\/[^/]{2,20}\/\.?\s*/u;
const DATELINE =
  /\s*(?:(?<!\p{L})|(?<=\p{Ll}))\p{Lu}[\p{L}-]+,?\s*(?:20\d\d оны\s[^/]{0,60})?\/\p{Lu}{4,}\/[\s\S]*$/u;
const AGE =
  /(?:\d+\s*(?:жил|сар|долоо хоног|хоног|өдөр|өдр|цаг|минут|мин)(?:ийн|ын|н)?,?\s*)+(?:ө(?:мнө?)?)?…?$|\d{4}[-/.]\d\d[-/.]\d\d(?:[ ,]+\d\d:\d\d)?$|20\d\d оны \d{1,2}-?р сарын \d{1,2}$/u;
const CUT = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]*…\s*$/u;

/** What stands before a colon and tells the form of a piece, not its event. */
const FORM =
  /^(?:фото|видео|шууд|онцлох|тойм|сурвалжлага|ярилцлага|инфографик|өнөөдөр|яаралтай|photos?|video|live|breaking|update|watch|exclusive|interview|opinion):\s*|^update \d+-\s*/iu;

/** The title alone: without its form, an age, a dateline with the text after it, or the word that a cut hit. */
export function bare(title: string): string {
  const plain = title
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replaceAll('...', '…')
    .trim()
    .replace(DATELINE_FIRST, '')
    .replace(DATELINE, '');
  const dated = plain.replace(AGE, '').trim();
  const whole = (dated || plain).replace(CUT, '').trim() || plain;
  return whole.replace(FORM, '');
}

/** Whether the source shows only the beginning of a title. */
export const isCut = (title: string): boolean => /(?:…|\.\.\.)\s*(?:\d.*)?$/u.test(title);
