import type { Language } from '../lib/language.ts';

/** What the site says of its feeds in one language. */
export interface FeedLabels {
  title: string;
  description: string;
  /** What feeds are for, to somebody who has never used one. */
  intro: string;
  newest: string;
  combined: string;
  /** The newest headlines of one language. */
  ofLanguage: Record<Language, string>;
  daily: {
    heading: string;
    title: string;
    description: string;
    /** When a list comes, and what becomes of it later. */
    note: string;
  };
  /** The best of a day in one language. */
  dailyOf: Record<Language, string>;
  topics: string;
  sources: string;
  archive: string;
  /** What the documents of the archive are for. */
  archiveNote: string;
  others: string;
  json: string;
  opml: string;
}

export const FEED_LABELS: Record<Language, FeedLabels> = {
  en: {
    title: 'Feeds',
    description:
      'Feeds of the headlines about Mongolia: by language, topic and source, and by day.',
    intro:
      'A feed brings new headlines to you: copy its address into a feed reader, which asks for what is new from then on. It costs nothing and asks for no e-mail address.',
    newest: 'The newest headlines',
    combined: 'English and Mongolian headlines',
    ofLanguage: { en: 'English headlines', mn: 'Mongolian headlines' },
    daily: {
      heading: 'Once a day',
      title: 'Ten of the day',
      description:
        'The ten headlines about Mongolia that mattered most, once a day, on the next morning.',
      note: 'The list of a day comes on the next morning. Headlines that are found later can change it; it is then updated in place, not sent again.',
    },
    dailyOf: { en: 'Ten of the day in English', mn: 'Ten of the day in Mongolian' },
    topics: 'By topic',
    sources: 'By source',
    archive: 'The whole archive',
    archiveNote:
      'One document for each month. A program that starts at the newest headlines and follows the links to earlier archives gets every headline once.',
    others: 'In other forms',
    json: 'The newest headlines as a JSON Feed',
    opml: 'The feeds of the sources themselves, to be imported into a reader (OPML)',
  },
  mn: {
    title: 'RSS хаягууд',
    description: 'Монголын тухай мэдээний RSS хаягууд: хэл, сэдэв, эх сурвалж, өдрөөр нь.',
    intro:
      'RSS хаягийг мэдээ уншигч програмдаа хуулж оруулбал шинэ мэдээ өөрөө ирж байна. Үнэ төлбөргүй, и-мэйл хаяг шаардахгүй.',
    newest: 'Сүүлийн мэдээ',
    combined: 'Англи, монгол мэдээ',
    ofLanguage: { en: 'Англи мэдээ', mn: 'Монгол мэдээ' },
    daily: {
      heading: 'Өдөрт нэг удаа',
      title: 'Өдрийн арван мэдээ',
      description: 'Монголын тухай хамгийн чухал арван мэдээг өдөр бүр, маргааш өглөө нь.',
      note: 'Өдрийн жагсаалт маргааш өглөө нь ирнэ. Хожуу олдсон мэдээгээр өөрчлөгдвөл тэр жагсаалт шинэчлэгдэх бөгөөд дахин ирэхгүй.',
    },
    dailyOf: { en: 'Өдрийн арван мэдээ, англи хэлээр', mn: 'Өдрийн арван мэдээ, монгол хэлээр' },
    topics: 'Сэдвээр',
    sources: 'Эх сурвалжаар',
    archive: 'Бүх архив',
    archiveNote:
      'Сар бүрд нэг баримт. Сүүлийн мэдээнээс эхэлж өмнөх архивын холбоосыг дагасан програм бүх мэдээг нэг нэг удаа авна.',
    others: 'Бусад хэлбэрээр',
    json: 'Сүүлийн мэдээ, JSON Feed хэлбэрээр',
    opml: 'Эх сурвалжуудын өөрсдийн хаягууд, уншигч програмд оруулахад (OPML)',
  },
};
