import type { SaidBySearch } from '../../i18n/labels.ts';
import { number } from '../../i18n/numbers.ts';
import { NO_SEARCH, readFragment, readSearch, type Search, toFragment } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { element, find } from './dom.ts';
import { loadCatalogue, openEngine } from './engine.ts';
import { watchKeys } from './keyboard.ts';
import { otherSearches } from './offers.ts';
import {
  askPast,
  beginFindings,
  countAll,
  type Findings,
  itemsOf,
  loadItems,
  readingOf,
  totalOf,
} from './past.ts';
import { interpret } from './question.ts';
import { facetName, fill } from './say.ts';
import {
  type Choice,
  choose,
  type List,
  type Site,
  showChoices,
  showItems,
  toList,
} from './view.ts';
import { FACETS } from './volume.ts';

const DEBOUNCE_MS = 150;
const PAGE = 10;
/** From here on the choices stand open: there is room for them beside the results. */
const WIDE = '(min-width: 56rem)';

/** A language's list on the page with what it is to show. */
interface Column {
  list: List;
  findings: Findings;
  wanted: number;
}

function start(root: HTMLElement): void {
  const form = find(document, 'form.search', HTMLFormElement);
  const box = find(form, 'input', HTMLInputElement);
  const narrowing = find(form, '.narrowing', HTMLDetailsElement);
  const selects = {
    host: find(form, '[name=host]', HTMLSelectElement),
    topic: find(form, '[name=topic]', HTMLSelectElement),
    language: find(form, '[name=language]', HTMLSelectElement),
  };
  const status = find(root, '#status', HTMLElement);
  const progress = find(root, '#progress', HTMLElement);
  const trouble = find(root, '#trouble', HTMLElement);
  const offers = find(root, '#offers', HTMLElement);
  const lists = [...root.querySelectorAll<HTMLElement>('.results')].map(toList);
  const site: Site = {
    base: root.dataset.base ?? '/',
    language: root.dataset.language === 'mn' ? 'mn' : 'en',
  };
  const said: SaidBySearch = JSON.parse(root.dataset.said ?? '');
  const hint = status.textContent ?? '';
  const bundle = new URL(site.base, location.href).href;
  const engine = openEngine(bundle);

  let catalogue: Promise<Catalogue> | undefined;
  /** Counts the searches; what an earlier one finds is no longer wanted. */
  let turn = 0;
  let timer: number | undefined;
  /** Whether the address holds a question that going back should find again. */
  let settled = true;

  const getCatalogue = (): Promise<Catalogue> => {
    catalogue ??= loadCatalogue(bundle);
    return catalogue;
  };

  /** Loads Pagefind and the newest year of each language before the first question is typed. */
  const warmUp = async (): Promise<void> => {
    for (const { language } of lists) engine.start(language);
    const { volumes } = await getCatalogue();
    for (const { language } of lists) {
      const newest = volumes.find((volume) => volume.language === language);
      if (newest) await engine.choices(newest, { ...NO_SEARCH, days: undefined });
    }
  };

  const fieldsHold = (): Search => {
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(form)) said.set(name, String(value));
    return readSearch(said);
  };

  const fillFields = (search: Search): void => {
    box.value = search.q;
    for (const [name, value] of Object.entries(search)) {
      const field = form.elements.namedItem(name);
      if (name === 'host' || name === 'topic')
        choose(selects[name], value, facetName(site.language, name, value));
      else if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
        field.value = value;
    }
    if (toFragment({ ...search, q: '' }) !== '') narrowing.open = true;
  };

  /** Searches for what the fields hold and puts it into the address, as a step of its own or in place of the last. */
  const go = (asStep: boolean): void => {
    window.clearTimeout(timer);
    const search = fieldsHold();
    const address = `${location.pathname}${toFragment(search)}`;
    if (address !== `${location.pathname}${location.hash}` || location.search !== '') {
      if (asStep || settled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    settled = asStep;
    run(search).catch(console.error);
  };

  const linkTo = (search: Search, text: string): HTMLAnchorElement => {
    const link = element('a', '', [text]);
    link.href = toFragment(search);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      fillFields(search);
      go(true);
    });
    return link;
  };

  const run = async (search: Search): Promise<void> => {
    const own = ++turn;
    const isCurrent = (): boolean => own === turn;
    offers.replaceChildren();
    trouble.hidden = true;
    progress.textContent = '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.switch'))
      link.hash = toFragment(search);
    if (search.q === '') {
      for (const { section } of lists) section.hidden = true;
      status.textContent = hint;
      return;
    }
    status.textContent = said.searching;
    for (const { language } of lists) engine.start(language);
    let volumes: Catalogue['volumes'];
    try {
      ({ volumes } = await getCatalogue());
    } catch (error) {
      console.error(error);
      catalogue = undefined;
      if (!isCurrent()) return;
      status.textContent = said.failed;
      complain('');
      return;
    }
    if (!isCurrent()) return;
    const columns = lists.map(
      (list): Column => ({
        list,
        findings: beginFindings(search, list.language, volumes),
        wanted: PAGE,
      }),
    );
    const findings = columns.map((column) => column.findings);
    await askPast(engine, search, findings, PAGE, () => {
      if (isCurrent()) show(search, columns);
      return isCurrent();
    });
    if (!isCurrent()) return;
    if (shownTotal(search, columns) > 0) return;
    const count = (other: Search) => countAll(engine, other, volumes, isCurrent);
    const others = otherSearches(search, site.language, said, bundle, count);
    for await (const { search: other, text } of others) {
      if (!isCurrent()) return;
      offers.append(element('li', '', [linkTo(other, text)]));
    }
  };

  const isShown = ({ language }: Search, { list }: Column): boolean =>
    language === '' || language === list.language;

  const shownTotal = (search: Search, columns: readonly Column[]): number =>
    columns
      .filter((column) => isShown(search, column))
      .reduce((sum, { findings }) => sum + totalOf(findings), 0);

  const show = (search: Search, columns: readonly Column[]): void => {
    const total = shownTotal(search, columns);
    const asking = columns.flatMap(({ findings }) => findings.asking ?? []);
    const isDone = asking.length === 0;
    for (const column of columns) showColumn(search, column, total);
    progress.textContent = isDone
      ? ''
      : fill(said.searchingYear, {
          year: asking.map(({ year }) => year).sort()[0] ?? '',
        });
    if (isDone) status.textContent = total > 0 ? fill(said.found, { count: total }) : said.nothing;
    else if (total > 0 && status.textContent === said.searching)
      status.textContent = fill(said.foundSoFar, { count: total });
    const failed = new Set(
      columns.flatMap(({ findings }) => [...findings.failed].map(({ year }) => year)),
    );
    if (failed.size > 0) complain(fill(said.failedYears, { years: [...failed].sort().join(', ') }));
    if (isDone) showCounts(search, columns);
  };

  const showColumn = (search: Search, column: Column, total: number): void => {
    const { list, findings, wanted } = column;
    const items = itemsOf(findings).slice(0, wanted);
    const own = totalOf(findings);
    // What was found before stays until there is something to show in its place.
    if (items.length === 0 && findings.asking) return;
    const reading = interpret(search.q)[readingOf(findings)];
    showItems(list, items, site, (word) => reading?.asksFor(word, list.language) ?? false);
    list.section.hidden = total === 0 || !isShown(search, column);
    list.count.textContent = number(own);
    list.none.hidden = own > 0 || findings.asking !== undefined;
    list.more.hidden = items.length >= own;
    list.more.onclick = () => void showMore(search, column, total);
  };

  const showMore = async (search: Search, column: Column, total: number): Promise<void> => {
    const { list, findings } = column;
    const shown = list.shown.length;
    column.wanted = shown + PAGE;
    try {
      await loadItems(engine, search, findings, column.wanted);
    } catch (error) {
      console.error(error);
      complain(said.failed);
    }
    showColumn(search, column, total);
    list.items.children[shown]?.querySelector('a')?.focus();
  };

  /** How many headlines each choice would leave. */
  const showCounts = (search: Search, columns: readonly Column[]): void => {
    for (const facet of FACETS) {
      const counts = new Map<string, number>(search[facet] ? [[search[facet], 0]] : []);
      for (const { findings } of columns.filter((column) => isShown(search, column)))
        for (const [value, count] of Object.entries(findings.choices[facet]))
          counts.set(value, (counts.get(value) ?? 0) + count);
      const choices = [...counts]
        .map(
          ([value, count]): Choice => ({
            value,
            name: facetName(site.language, facet, value),
            count,
          }),
        )
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
      showChoices(selects[facet], choices);
    }
    for (const { list, findings } of columns) {
      const option = [...selects.language.options].find(({ value }) => value === list.language);
      if (!option) continue;
      option.dataset.name ??= option.text;
      option.text = `${option.dataset.name} (${number(totalOf(findings))})`;
    }
  };

  const complain = (text: string): void => {
    find(trouble, 'span', HTMLElement).textContent = text;
    trouble.hidden = false;
  };

  box.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => go(false), DEBOUNCE_MS);
  });
  box.addEventListener('focus', () => void warmUp().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(true);
  });
  narrowing.addEventListener('change', () => go(true));
  find(trouble, 'button', HTMLButtonElement).addEventListener('click', () => {
    // A later deployment has other files.
    catalogue = undefined;
    run(fieldsHold()).catch(console.error);
  });
  const openFragment = (): void => {
    // Other fragments lead to places on the page.
    const search = location.hash === '' ? NO_SEARCH : readFragment(location.hash);
    if (!search || toFragment(search) === toFragment(fieldsHold())) return;
    fillFields(search);
    settled = true;
    run(search).catch(console.error);
  };
  window.addEventListener('popstate', openFragment);
  watchKeys(box, root);

  narrowing.hidden = false;
  narrowing.open = window.matchMedia(WIDE).matches;
  const asked = readFragment(location.hash) ?? readSearch(new URLSearchParams(location.search));
  fillFields(asked);
  history.replaceState(null, '', `${location.pathname}${toFragment(asked) || location.hash}`);
  if (asked.q) run(asked).catch(console.error);
}

const root = document.querySelector<HTMLElement>('#search');
if (root) start(root);
