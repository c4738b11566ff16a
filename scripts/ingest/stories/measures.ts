/** Money, weights and shares as English news writes them, each in one way. */
const MEASURES: [RegExp, string][] = [
  [/(?<!\p{L})(?:us ?)?\$|(?<!\p{L})(?:usd|(?:us |u\.s\. )?dollars?)(?!\p{L})/gu, ' $ '],
  [/(?<!\p{L})(?:mnt|tugriks?|tugrugs?|togrogs?|tg(?=\s?\d))(?!\p{L})|(?<=\d)tg(?!\p{L})/gu, ' ₮ '],
  [/(?<!\p{L})(?:rmb|cny|yuan|renminbi)(?!\p{L})/gu, ' ¥ '],
  [/(?<!\p{L})(?:eur|euros?)(?!\p{L})/gu, ' € '],
  [/(?<!\p{L})(?:chf|swiss francs?)(?!\p{L})/gu, ' ₣ '],
  [/(?<!\p{L})(?:rub|roubles?|rubles?)(?!\p{L})/gu, ' ₽ '],
  [/(?<!\p{L})(?:pct|per cent|percentage points?|percent)(?!\p{L})/gu, ' % '],
  [/(?<!\p{L})three[ -](?:quarters|fourths)(?!\p{L})/gu, ' 75 % '],
  [/(?<!\p{L})two[ -]thirds(?!\p{L})/gu, ' 67 % '],
  [/(?<!\p{L})(?:a|one)[ -]third of(?!\p{L})/gu, ' 33 % '],
  [/(?<!\p{L})(?:a|one)[ -]quarter of(?!\p{L})/gu, ' 25 % '],
  [/(?<!\p{L})half a (?=million|billion|trillion)/gu, ' 0.5 '],
  [/(?<!\p{L})(?:a|one) and a half (?=million|billion|trillion)/gu, ' 1.5 '],
  [/(?<!\p{L})a (?=hundred|thousand|million|billion|trillion)/gu, ' 1 '],
  [/(?<!\p{L})a dozen(?!\p{L})/gu, ' 12 '],
  [/(?<=\d\s?)mt(?!\p{L})/gu, ' million tonnes '],
  [/(?<=\d\s?)kt(?!\p{L})/gu, ' thousand tonnes '],
  [/(?<=\d\s?)t(?!\p{L})|(?<=\d\s?)(?:metric )?tons?(?!\p{L})|\/t(?!\p{L})/gu, ' tonnes '],
];

/** A lower-case English text with its measures written in one way. */
export const inOneMeasure = (text: string): string =>
  MEASURES.reduce((rest, [wording, one]) => rest.replace(wording, one), text);
