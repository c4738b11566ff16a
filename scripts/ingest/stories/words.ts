import type { Language } from '../../../src/lib/language.ts';

/** Words that any two headlines may share, as they are written. */
export const COMMON: Record<Language, string> = {
  en: `a an the of in on at to for from by with and or but as is are was were be been has have had
    will would can could may not no its it this that than their his her he she they who what how
    why when where which into over after before amid about against out up down off new first more
    most says said say tell told get gets make makes made take takes set plan plans amount
    mongolia mongolian mongolians ulaanbaatar country national state government official officials
    people year years month months week weeks day days today percent per cent million billion
    thousand mnt usd report reports news city district province capital open opens start starts
    begin begins end ends hold holds held meet meets meeting visit visits visiting announce announces
    two three one four five joint also near during under between next last second third parliament
    premier president minister ministry leader approve build sign deal project bill party company
    raise cut receive reach keep issue issues issued affect affects household households resident
    residents citizen citizens provide provides join joins give
    gives help helps`,
  mn: `нь энэ тэр юм байна байгаа байсан байх болно болсон боллоо болов болох болж болжээ болон
    ба бөгөөд гэж гэв гэсэн гэх гэжээ тухай талаар талаарх дээр доор дотор гадна хийж хийсэн хийлээ
    хийв хийнэ хийх өгсөн өгч өгөх авч авсан авах ажээ бол ч дэх дахь хүртэл хойш өмнө дараа үед
    үеэр хамт манай миний таны бид та тус уг мөн шинэ их олон бүх нэг анх удаа өөр хүн хүмүүс
    иргэн иргэд монгол улс улсын улаанбаатар хот нийслэл аймаг сум дүүрэг орон орон нутаг газар
    сар өдөр жил он цаг өнөөдөр маргааш өчигдөр ойрын ирэх энэ сарын хувь сая тэрбум мянган төгрөг
    гаруй орчим нийт төрийн засгийн үндэсний олон улсын ерөнхий сайд дарга гишүүн ажил үйл ажиллагаа
    асуудал арга хэмжээ зохион байгуулж байгуулав байгуулна байгуулагдлаа эхэллээ эхэлнэ эхэлсэн
    үргэлжилж хэрэгжүүлнэ хэлэлцлээ хуралдаан хурал уулзав уулзлаа уулзалт танилцав хүлээн мэдэгдэв
    мэдээлэл мэдээллээ тохиолдол салбар төсөл хөтөлбөр холбогдох хэрэгтэй боломж бүгд найрамдах ард нэмэлт өөрчлөлт
    оруулах`,
};

/** What reports with a fixed title are about: their days are different stories. */
export const ROUTINE: Record<Language, RegExp> = {
  en: /\b(?:weather (?:forecast|report|outlook)|forecast:|exchange rates?|horoscope|briefing|digest|roundup|round-up|this week|week:|today in|(?:daily|weekly|morning|evening) (?:brief|news|report|summary|update)|air quality (?:report|index)|road conditions|auction results|schedule|timetable|closing prices?)\b/i,
  mn: /цаг агаар|бороо|аадар|цас орно|хэм\b|градус|дулаан байна|хүйтэн|халн|ханш|зурхай|мэндчилгээ|товч мэдээ|мэдээний тойм|тойм мэдээ|арилжаа|агаарын чанар|өдрийн мэдээ/iu,
};

/** What tells pieces about a subject, and regular reports, from news of an event. */
export const FORMS: Record<Language, Record<string, RegExp>> = {
  en: {
    message: /\b(?:congratulat|condolence|felicitat|greetings? to|greets)/i,
    report:
      /\b(?:weather:|weather forecast|forecast:|today:|tomorrow:|tonight:|exchange rate on|(?:rate|rates) on \w+ \d|\w+day's rates?|(?:daily|weekly|monthly|morning|evening) (?:brief|news|report|review|summary|update|digest|roundup|bulletin)|weekly:|weekly review|week ahead|roundup|round-up|horoscope|road conditions|closing prices?|timetable)/i,
    essay:
      /^(?:how|why|what|who|where|when|can|could|is|are|will|should|does|do|feature|opinion|editorial|commentary|analysis|column|essay|profile|book review|review|explainer|explained|long read|weekend read|letter|interview|q&a|photo story|photo essay|a guide|guide)\b|\?$|: (?:how|why|what|who|where|a letter|a guide|a primer|a photo|an essay|inside|lessons)\b|\b(?:opinion|column|photo story|book review|primer|for beginners|long read)\b/i,
  },
  mn: {},
};

/** How far a bill, a case or a bid has come: on different days, each stage is an event of its own. */
export const STAGES: Record<Language, Record<string, string>> = {
  en: {},
  mn: {
    proposed: 'өргөн мэдүүл|өргөн барь',
    discussed: 'хэлэлцүүлэг|хэлэлцүүлг|хэлэлцлээ|хэлэлцэв',
    supported: 'дэмж',
    decided: 'батал|батл|томил|сонго',
    planned: 'болно|эхэлнэ|зохион байгуулна',
    objected: 'шаард|эсэргүүц|шүүмжил',
    charged: 'баривчил|шалгаж|сэжигтэ',
    tried: 'шүүхэд шилж|шүүхээр',
    judged: 'ял оноо|ял сонс|хорих',
    awarded: 'гардуул|шагна',
  },
};
