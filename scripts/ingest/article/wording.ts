/** Headings of what follows a text: other articles, comments, labels. */
const ENDINGS = [
  'related(?: (?:stories|articles|news|posts?|content|topics|links|coverage))?',
  'you (?:may|might) (?:also )?(?:like|be interested in)',
  "(?:read|see) (?:more|next|also)|also read|don['’]t miss",
  'more (?:great |on |from |stories|news|articles)[^.]{0,60}',
  'recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|latest(?: news| stories)?',
  'comments?|tags|leave a (?:comment|reply)',
  'мөн (?:уншаарай|унших|үзээрэй)|бусад мэдээ|санал болгох(?: мэдээ)?|танд санал болгох',
  '(?:холбоотой|төстэй|ижил төстэй|шинэ|сүүлийн|эрэлттэй|онцлох|их уншсан) (?:мэдээ|нийтлэл)(?:нүүд|лэл|лүүд)?',
  'сэтгэгдэл(?: үлдээх| бичих)?|шошго|түлхүүр үг',
];
const LONGEST_ENDING = 90;
const ENDING = new RegExp(`^(?:${ENDINGS.join('|')})\\s*[:….!»>(\\d)-]*$`, 'iu');

/** Whether a line heads what is no more part of the text. */
export const isEnding = (line: string): boolean =>
  line.length < LONGEST_ENDING && ENDING.test(line);

/** Lines among or around the paragraphs that are not the author's text. */
const ASIDES = [
  // Ways to other articles
  /^(?:related|read(?: more| also| next)?|see (?:more|also)|also (?:read|see)|more|watch|recommended|related (?:post|story|article)s?|мөн (?:унш|үз)\p{L}*|холбоотой мэдээ|дэлгэрэнгүй(?:г(?: эндээс)?)?)\s*[:»>|].{0,200}$/iu,
  /^дэлгэрэнгүй(?:г)? .{0,60}(?:эндээс|линк|холбоос).{0,60}$/iu,
  /^(?:more|follow|reach|read|see|visit|watch|for more|full)\b[^.]{0,120}(?:https?:\/\/|www\.|twitter|facebook|instagram|telegram).{0,120}$/iu,
  // Invitations
  /^(?:click here|sign up|subscribe|follow (?:us|@)|join (?:our|us)|get (?:the latest|access|our|breaking)|want more|have a tip|e-?mail .{3,60}@)(?!\p{L}).{0,250}$/iu,
  /^(?:манай |бид(?:нийг|энтэй)).{0,60}(?:дагаарай|дагана уу|нэгдээрэй|захиалаарай).{0,60}$/iu,
  /^(?:.{0,40}(?:telegram|facebook|viber|twitter|instagram).{0,40}(?:дагаарай|дагана уу|дагах|нэгдээрэй|нэгдэнэ үү)(?!\p{L}).{0,40})$/iu,
  /^(?:advertise?ment|advert|share|tweet|comments?|subscribe|print|loading[\s.…]*|хуваалцах|сурталчилгаа|хэвлэх|сэтгэгдэл(?: үлдээх| бичих)?(?: ?\(?\d*\)?)|жиргэх)$/iu,
  // Credits
  /^\(?(?:(?:file )?photo|image|picture|credit|source|гэрэл зур(?:аг|гийг|гууд\p{L}*)|фото|зураг|зургийг|эх сурвалж|видео|бэлтгэсэн)s?(?: credit| by| courtesy)?\s*[:©].{0,200}$/iu,
  /^(?:©|copyright(?!\p{L})|\(c\)|зохиогчийн эрх).{0,200}$/iu,
  /^[^.]{0,40}(?:all rights reserved|бүх эрх хуулиар хамгаалагдсан).{0,80}$/iu,
  /^.{0,150}(?:photos?|image|courtesy|фото|зураг)(?!\p{L}).{0,20}©.{0,60}$/iu,
  /^\(?(?:reporting|additional reporting|editing|writing) by .{0,400}$/iu,
  /^.{0,150} contributed to this (?:report|story|article)\.?$/iu,
  /^(?:by|By|BY):?\s\p{Lu}[^.!?]{2,60}$/u,
  /^(?:бичсэн|сэтгүүлч|сурвалжлагч|зохиогч|нийтэлсэн|сурвалжилсан)(?=[\s:])(?:[^.!?]|\p{L}{1,2}\.(?=\s?\p{L})){3,60}$/iu,
  /^(?:[^.!?]{0,25}[|•·:–-]\s*)?(?:(?:first|last|originally)\s)?(?:published|updated|posted|нийтэлсэн|нийтлэгдсэн|шинэчилсэн|огноо)(?!\p{L}).{0,20}\d.{0,60}$/iu,
  // Parts of players and galleries
  /^(?:captions?|close|open|expand|(?:enlarge|view) image|play|pause|image \d+ of \d+|media playback is unsupported.{0,40})$/iu,
];
const LONGEST_ASIDE = 400;

/** Whether a line is a credit, an invitation or a way to another article. */
export const isAside = (line: string): boolean =>
  line.length < LONGEST_ASIDE && ASIDES.some((form) => form.test(line));
