import type { Language } from '../lib/language.ts';
import type { Topic } from '../lib/topics.ts';

/** What topics are called; apart from the labels because the search page's script needs it too. */
export const TOPIC_NAMES: Record<Language, Record<Topic, string>> = {
  en: {
    economy: 'Economy',
    business: 'Business',
    politics: 'Politics',
    mining: 'Mining',
    energy: 'Energy',
    'foreign-relations': 'Foreign relations',
    infrastructure: 'Infrastructure',
    society: 'Society',
    environment: 'Environment',
    culture: 'Culture',
    sport: 'Sport',
  },
  mn: {
    economy: 'Эдийн засаг',
    business: 'Бизнес',
    politics: 'Улс төр',
    mining: 'Уул уурхай',
    energy: 'Эрчим хүч',
    'foreign-relations': 'Гадаад харилцаа',
    infrastructure: 'Дэд бүтэц',
    society: 'Нийгэм',
    environment: 'Байгаль орчин',
    culture: 'Соёл',
    sport: 'Спорт',
  },
};
