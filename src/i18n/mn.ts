import { DATES } from './dates.ts';
import type { Labels } from './labels.ts';

const { date, weekday } = DATES.mn;

export const mn: Labels = {
  siteName: 'Монгол Newswire',
  tagline: 'Монголын мэдээний архив',
  description:
    'Монголын тухай англи, монгол мэдээний гарчгийг өдөр өдрөөр нь хадгалсан, хайлт бүхий архив.',
  skipToContent: 'Үндсэн хэсэг рүү очих',
  otherLanguage: 'English',
  mainNavigation: 'Үндсэн цэс',
  frontPage: 'Нүүр хуудас',
  feed: 'RSS',
  headlines: { en: 'Англи мэдээ', mn: 'Монгол мэдээ' },
  noHeadlines: 'Одоогоор мэдээ алга.',
  noneThisDay: {
    en: 'Энэ өдөр англи мэдээ бүртгэгдээгүй.',
    mn: 'Энэ өдөр монгол мэдээ бүртгэгдээгүй.',
  },
  date,
  dateWithWeekday: (day) => `${date(day)}, ${weekday(day)}`,
  updated: (day, clock) => `Шинэчилсэн: ${date(day)}, ${clock} (Улаанбаатар)`,
  count: (count) => `${count} мэдээ`,
  leadsHome: 'Эх сурвалжийн нүүр хуудас руу хөтөлнө; мэдээний эх хаяг тодорхойгүй.',
  undated: 'огноогүй тул анх илэрсэн өдрөөр нь бүртгэв',
  recentDays: 'Сүүлийн өдрүүд',
  dayNavigation: 'Өдрүүд',
  previousDay: 'Өмнөх өдөр',
  nextDay: 'Дараагийн өдөр',
  dayTitle: (day) => `Монголын мэдээ, ${date(day)}`,
  dayDescription: (day) =>
    `Монголын тухай англи, монгол мэдээний гарчиг, эх сурвалж: ${date(day)}.`,
  published: 'Нийтэлсэн',
  by: (author) => `Зохиогч: ${author}`,
  readOriginal: (publication) => `Эх сурвалжаас унших: ${publication}`,
  homePage: (publication) => `Эх сурвалжийн нүүр хуудас: ${publication}`,
  allOfDay: (day) => `Тухайн өдрийн бүх мэдээ (${date(day)})`,
  search: {
    title: 'Хайлт',
    description: 'Архивын англи, монгол мэдээний гарчгаас хайх.',
    field: 'Архиваас хайх',
    placeholder: 'Англи эсвэл монгол үг',
    submit: 'Хайх',
    hint: 'Англи, монгол мэдээнээс зэрэг хайна.',
    needsScript: 'Хайлт ажиллахад JavaScript шаардлагатай. Мэдээг өдрөөр нь үзэж болно:',
    searching: 'Хайж байна …',
    failed: 'Хайлтыг ачаалж чадсангүй. Интернэт холболтоо шалгана уу.',
    retry: 'Дахин оролдох',
    nothingIn: { en: 'Англи мэдээнээс илэрц олдсонгүй.', mn: 'Монгол мэдээнээс илэрц олдсонгүй.' },
    nothing: 'Илэрц олдсонгүй. Цөөн эсвэл өөр үгээр хайж үзнэ үү.',
    emptyArchive: 'Архив одоогоор хоосон тул хайх мэдээ алга.',
    more: 'Цааш үзэх',
    found: '{count} илэрц',
  },
  notFound: {
    title: 'Хуудас олдсонгүй',
    text: 'Энэ хаягт хуудас алга.',
  },
  footer:
    'Мэдээний гарчиг нийтлэгчдийн өмч бөгөөд эх сурвалж руугаа хөтөлнө. Өдрийг Улаанбаатарын цагаар (UTC+8) тооцдог.',
};
