import { DATES } from '../../i18n/dates.ts';
import { headlineAddress, withBase } from '../../lib/addresses.ts';
import type { Language } from '../../lib/language.ts';
import { element, find } from './dom.ts';
import { type Found, type Hit, openIndex, type SearchIndex } from './engine.ts';
import { marked, type Run } from './marks.ts';

const DEBOUNCE_MS = 200;
const SHOWN = 10;

/** The part of the page in which one language's findings appear. */
interface List {
  section: HTMLElement;
  language: Language;
  count: Element;
  items: Element;
  none: HTMLElement;
  more: HTMLElement;
}

/** What the address of a page depends on. */
interface Site {
  base: string;
  language: Language;
}

function start(root: HTMLElement): void {
  const form = find(document, 'form.search', HTMLFormElement);
  const box = find(form, 'input', HTMLInputElement);
  const status = find(root, '#status', HTMLElement);
  const retry = find(root, '#retry', HTMLElement);
  const lists = [...root.querySelectorAll<HTMLElement>('.results')].map(toList);
  const { base = '/', searching = '', nothing = '', failed = '', found = '' } = root.dataset;
  const site: Site = { base, language: root.dataset.language === 'mn' ? 'mn' : 'en' };
  const hint = status.textContent ?? '';

  let attempt = 0;
  let indexes: Promise<SearchIndex[]> | undefined;
  let latest = 0;
  let timer: number | undefined;

  const open = () => {
    indexes ??= Promise.all(lists.map(({ language }) => openIndex(base, language, attempt)));
    return indexes;
  };

  const say = (text: string, broken = false): void => {
    status.textContent = text;
    retry.hidden = !broken;
  };

  /** Searches for what the box holds and shows it, unless something newer was asked meanwhile. */
  const search = async (): Promise<void> => {
    const query = box.value.trim();
    const turn = ++latest;
    const fragment = query ? `#q=${encodeURIComponent(query)}` : '';
    history.replaceState(null, '', `${location.pathname}${fragment}`);
    if (!query) {
      for (const { section } of lists) section.hidden = true;
      say(hint);
      return;
    }
    say(searching);
    try {
      const hits = await Promise.all((await open()).map((searchIndex) => searchIndex(query)));
      const items = await Promise.all(hits.map((all) => load(all.slice(0, SHOWN))));
      if (turn !== latest) return;
      lists.forEach((list, index) => {
        show(list, hits[index] ?? [], items[index] ?? []);
      });
      const total = hits.reduce((sum, { length }) => sum + length, 0);
      for (const { section } of lists) section.hidden = total === 0;
      say(total > 0 ? found.replace('{count}', String(total)) : nothing);
    } catch (error) {
      if (turn !== latest) return;
      console.error(error);
      indexes = undefined;
      attempt++;
      for (const { section } of lists) section.hidden = true;
      say(failed, true);
    }
  };

  const show = (list: List, hits: readonly Hit[], items: readonly Found[]): void => {
    list.none.hidden = hits.length > 0;
    list.count.textContent = String(hits.length);
    list.items.replaceChildren(...items.map((item) => toItem(item, list.language, site)));
    let shown = items.length;
    list.more.hidden = shown >= hits.length;
    list.more.onclick = async () => {
      const next = await load(hits.slice(shown, shown + SHOWN));
      const added = next.map((item) => toItem(item, list.language, site));
      list.items.append(...added);
      shown += next.length;
      list.more.hidden = shown >= hits.length;
      added[0]?.querySelector('a')?.focus();
    };
  };

  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(search, DEBOUNCE_MS);
  };

  box.addEventListener('input', soon);
  box.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(timer);
    void search();
  });
  retry.addEventListener('click', () => void search());
  window.addEventListener('hashchange', () => {
    // The skip link changes the fragment too.
    if (!location.hash.startsWith('#q=')) return;
    box.value = asked();
    void search();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    box.focus();
  });

  box.value = asked();
  if (box.value) void search();
  else box.focus();
}

const toList = (section: HTMLElement): List => ({
  section,
  language: section.dataset.of === 'mn' ? 'mn' : 'en',
  count: find(section, '.count', HTMLElement),
  items: find(section, 'ol', HTMLElement),
  none: find(section, '.none', HTMLElement),
  more: find(section, '.more', HTMLElement),
});

/** What the address asks for: `#q=`, or `?q=` as forms on other pages send it. */
const asked = (): string =>
  new URLSearchParams(location.hash.slice(1)).get('q') ??
  new URLSearchParams(location.search).get('q') ??
  '';

const load = (hits: readonly Hit[]): Promise<Found[]> => Promise.all(hits.map((hit) => hit.data()));

/** A headline links to its place on the date page in the page's language, an article to itself. */
function addressOf({ url, meta }: Found, { base, language }: Site): string {
  const [path = '', id] = url.split('#');
  return withBase(base, id ? headlineAddress(language, meta.date ?? '', id) : path);
}

function toItem(item: Found, language: Language, site: Site): HTMLLIElement {
  const { title = '', host = '', date = '' } = item.meta;
  const text = marked(title, item.content, item.locations);
  const link = element('a', 'title', toNodes(text.title));
  link.href = addressOf(item, site);
  link.lang = language;
  const excerpt = element('p', 'summary', toNodes(text.excerpt));
  excerpt.lang = language;
  const time = element('time', '', [DATES[site.language].date(date)]);
  time.dateTime = date;
  const meta = element('p', 'meta', [element('span', 'host', [host]), ' ', time]);
  return element('li', '', text.excerpt.length > 0 ? [link, excerpt, meta] : [link, meta]);
}

/** Words become text nodes, so that no markup of a headline is ever read as such. */
const toNodes = (runs: readonly Run[]): (Node | string)[] =>
  runs.flatMap(({ text, marked: isMarked }) => [
    isMarked ? element('mark', '', [text]) : text,
    ' ',
  ]);

const root = document.querySelector<HTMLElement>('#search');
if (root) start(root);
