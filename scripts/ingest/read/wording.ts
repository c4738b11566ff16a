/** Texts of links and badges that are never a headline, in Mongolian and English. */
const LABEL = new RegExp(
  `^(?:${[
    // Calls to go on reading
    '(?:read|see|view|show|load|learn|find out|watch|listen)(?: the)?(?: full| more| all| now| article| story| post| video| details)*',
    'more(?: news| stories| details| info(?:rmation)?| from .*)?',
    '(?:continue|keep) reading',
    '(?:full|whole) (?:story|article|text)',
    'details?',
    'click here',
    'дэлгэрэнгүй(?: (?:үзэх|унших|мэдээлэл|харах))?',
    'цааш(?:аа)?(?: (?:унших|үзэх))?',
    '(?:нийтлэл|мэдээ|мэдээг|бүгдийг|бүх мэдээг?|бүтнээр)? ?(?:унших|үзэх|харах)',
    'бүгд|бүх мэдээ|илүү(?: их)?|бусад',
    // Blocks
    '(?:latest|recent|popular|trending|featured|top|breaking|more|related|all|main)(?: news| stories| posts| articles| headlines)?',
    'news|video|photo|gallery|home|live|advertisement|sponsored|share|print|new',
    '(?:шинэ|онцлох|эрэлттэй|их уншсан|сүүлийн(?: үеийн)?|шуурхай|холбоотой|гол)(?: мэдээ(?:лэл|нүүд)?)?',
    'мэдээ(?:лэл)?|видео|фото|нүүр(?: хуудас)?|эхлэл|шууд|сурталчилгаа|хуваалцах|зочин|шинэ|live',
    '(?:previous|next|prev|older|newer|back)(?: page| posts?)?|өмнөх|дараах|дараагийн',
    // Counts
    '[\\d\\s.,|/·•:-]*(?:k|м|мян)?\\+?',
    '[\\d.,]*\\s*(?:k|мян)?\\s*(?:comments?|views?|shares?|likes?|reads?|replies|сэтгэгдэл|үзсэн|үзэлт|уншсан|хандалт|хуваалцсан|лайк)\\s*[\\d.,]*',
    '(?:no|leave a|add a?) (?:comments?|reply)',
  ].join('|')})$`,
  'iu',
);

/** Whether the text is a call, a badge or a count rather than a headline. */
export const isLabel = (text: string): boolean =>
  LABEL.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** UTF-8 or windows-1251 read as Latin-1, or characters lost in decoding. */
export function isDamaged(text: string): boolean {
  const letters = text.match(/[\p{L}\u0080-\u00bf\ufffd]/gu)?.length ?? 0;
  const suspect = text.match(/[\u0080-\u00ff\ufffd]/g)?.length ?? 0;
  return suspect > 3 && suspect > letters * 0.4;
}

/** Words of which dates and ages consist, beside digits and names of months and days in part. */
const DATE_WORD =
  /\d+|\p{L}+(?:дугаар|дүгээр|аар|ээр)(?=\p{Zs}+сар)|(?<!\p{L})(?:оны?|сар\p{L}{0,3}|өдөр\p{L}*|өдр\p{L}*|н[ыи]й?|нд|цаг\p{L}{0,4}|мин(?:ут)?\p{L}{0,3}|секунд\p{L}*|хоног\p{L}*|долоо|жил\p{L}{0,3}|өмнө|дараа|дөнгөж|сая|өнөөдөр|өчигдөр|уржигдар|даваа|мягмар|лхагва|пүрэв|баасан|бямба|ням|нийтэл\p{L}*|огноо|[ap]m|gmt|utc|st|nd|rd|th|of|at|on|an?|ago|just|now|today|yesterday|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|published|posted|updated|jan\p{L}*|feb\p{L}*|mar(?:ch)?|apr\p{L}*|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|mon(?:day)?|tue\p{L}*|wed\p{L}*|thu\p{L}*|fri(?:day)?|sat\p{L}*|sun(?:day)?|[ivx]+)(?!\p{L})|t(?=\d)|z$/giu;

/** How many letters of a text are not those of a date; a headline about a date has some. */
export const lettersBesideDate = (text: string): number =>
  text.replace(DATE_WORD, '').match(/\p{L}/gu)?.length ?? 0;
