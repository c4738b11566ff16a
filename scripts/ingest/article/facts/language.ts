import { firstText } from './json-ld.ts';
import { contentsOf } from './meta.ts';
import type { Page } from './page.ts';

/**
 * The language that the page declares, as its primary subtag in small letters (BCP 47; the three letters
 * of ISO 639-2 become two, `mon` is `mn`): the `lang` of
 * `html`, where readers' programs look, then JSON-LD, then meta.
 */
export function languageOf({ $, things, meta }: Page): string | undefined {
  const { lang, 'xml:lang': xmlLang } = $('html').attr() ?? {};
  return [
    lang,
    xmlLang,
    firstText(things, ['inLanguage']),
    ...contentsOf(meta, ['og:locale', 'content-language', 'language', 'dc.language']),
  ]
    .map((tag) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase())
    .flatMap((tag) => (tag ? Intl.getCanonicalLocales(tag) : []))[0];
}
