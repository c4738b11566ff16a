import { DATES } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { headlineAddress, withBase } from '../../lib/addresses.ts';
import type { Language } from '../../lib/language.ts';
import { element, find } from './dom.ts';
import { marked, type Run } from './marks.ts';
import type { Found } from './volume.ts';

/** What the address of a page depends on. */
export interface Site {
  base: string;
  language: Language;
}

/** The part of the page in which one language's findings appear. */
export interface List {
  section: HTMLElement;
  language: Language;
  count: Element;
  items: Element;
  none: HTMLElement;
  more: HTMLElement;
  /** What its items show. */
  shown: readonly Found[];
}

export const toList = (section: HTMLElement): List => ({
  section,
  language: section.dataset.of === 'mn' ? 'mn' : 'en',
  count: find(section, '.count', HTMLElement),
  items: find(section, 'ol', HTMLElement),
  none: find(section, '.none', HTMLElement),
  more: find(section, '.more', HTMLElement),
  shown: [],
});

/** Shows headlines in a list; those that stand there already stay, and with them the reader's place. */
export function showItems(
  list: List,
  items: readonly Found[],
  site: Site,
  asksFor: (word: string) => boolean,
): void {
  const stays =
    list.shown.length <= items.length && list.shown.every((item, i) => item === items[i]);
  const added = items
    .slice(stays ? list.shown.length : 0)
    .map((item) => toItem(item, list.language, site, asksFor));
  if (stays) list.items.append(...added);
  else list.items.replaceChildren(...added);
  list.shown = items;
}

/** A headline links to its place on the date page in the page's language, an article to itself. */
function addressOf({ url, day }: Found, { base, language }: Site): string {
  const [path = '', id] = url.split('#');
  return withBase(base, id ? headlineAddress(language, day, id) : path);
}

function toItem(
  item: Found,
  language: Language,
  site: Site,
  asksFor: (word: string) => boolean,
): HTMLLIElement {
  const runs = marked(item.title, item.text, asksFor);
  const link = element('a', 'title', toNodes(runs.title));
  link.href = addressOf(item, site);
  link.lang = language;
  const excerpt = element('p', 'summary', toNodes(runs.excerpt));
  excerpt.lang = language;
  const time = element('time', '', [DATES[site.language].date(item.day)]);
  time.dateTime = item.day;
  const meta = element('p', 'meta', [element('span', 'host', [item.host]), ' ', time]);
  return element('li', '', runs.excerpt.length > 0 ? [link, excerpt, meta] : [link, meta]);
}

/** Words become text nodes, so that no markup of a headline is ever read as such. */
const toNodes = (runs: readonly Run[]): (Node | string)[] =>
  runs.flatMap(({ text, marked: isMarked }) => [
    isMarked ? element('mark', '', [text]) : text,
    ' ',
  ]);

/** A choice with the number of headlines that it leaves. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

/** Puts choices behind the first one, which is any; what is chosen stays chosen, and there. */
export function showChoices(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const chosen = select.value;
  const texts = choices.map(({ value, name, count }) => [value, `${name} (${number(count)})`]);
  const [any] = select.options;
  const options = texts.map(([value = '', text = '']) => new Option(text, value));
  if (any) select.replaceChildren(any, ...options);
  select.value = chosen;
}

/** Chooses a value, for which there may be no headlines. */
export function choose(select: HTMLSelectElement, value: string, name: string): void {
  if (![...select.options].some((option) => option.value === value))
    select.append(new Option(name, value));
  select.value = value;
}
