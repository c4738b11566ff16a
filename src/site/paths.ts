import { LANGUAGES, type Language } from '../lib/language.ts';

/** The static paths of a page that exists in every language: English at the root, Mongolian below `mn`. */
export const inEveryLanguage = (): {
  params: { locale: string | undefined };
  props: { language: Language };
}[] =>
  LANGUAGES.map((language) => ({ params: { locale: localeOf(language) }, props: { language } }));

/** What stands before a page's path in a language. */
export const localeOf = (language: Language): string | undefined =>
  language === 'en' ? undefined : language;

/** The route parameters of a day. */
export const dayParams = (day: string): { year: string; month: string; day: string } => ({
  year: day.slice(0, 4),
  month: day.slice(5, 7),
  day: day.slice(8),
});
