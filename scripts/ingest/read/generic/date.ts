import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import { parseDate } from '../../dates.ts';
import { lettersBesideDate } from '../wording.ts';
import type { Line } from './lines.ts';
import { unglue } from './unglue.ts';

/** A date attribute of anything but what readers see as text. */
const DATE_ATTRIBUTE =
  /^(?:datetime|data-(?:[a-z-]*-)?(?:date|time|datetime|timestamp|published)(?:-[a-z]+)?)$/;
/** Comments or views, where they stand in one line with the date: `3 | 16 минутын өмнө`. */
const LEADING_COUNT = /^\d{1,6}\s*[|•·]\s*/;
const BRACKETS_AND_DASHES = /^[\s([|•·—–-]+|[\s)\]|•·—–:-]+$/g;
/** Longer texts that hold a date are sentences. */
const LONG = 60;

/** Whether a text is a date and nothing else; a year or a month alone is none. */
export const isDateAt = (text: string, now: Date): boolean =>
  !/^\d{4}(?:-\d\d)?$/.test(text) &&
  lettersBesideDate(text) < 3 &&
  parseDate(text, now) !== undefined;

/** What a date needs to know of the page it stands on. */
export interface DateSetting {
  linesOf: (element: Element) => Line[];
  isDate: (text: string) => boolean;
}

/** Finds the date of an article, given its card and its title, which is not searched. */
export type DateReader = (card: readonly Element[], title: string) => string | undefined;

/**
 * A reader of the dates of one listing. A date stands in an attribute or as a text of its own, in
 * the article's card from the link outwards, else beside the card where lists have no cards.
 *
 * @returns a reader that gives the date as it stands on the page
 */
export function dateReader(setting: DateSetting): DateReader {
  const datesFirst = new Map<ParentNode | null, boolean>();

  /** In flat lists dates stand after their links, unless the list begins with a date. */
  const beside = (element: Element, title: string): string | undefined => {
    let first = datesFirst.get(element.parent);
    if (first === undefined) {
      const leading = (element.parent?.children ?? []).filter(isTag).slice(0, 8);
      const link = leading.findIndex(holdsLink);
      first = leading.slice(0, Math.max(0, link)).some((node) => dateIn(node, title, setting));
      datesFirst.set(element.parent, first);
    }
    const step = first ? previousElement : nextElement;
    let node = step(element);
    for (let steps = 0; steps < 4 && node && !holdsLink(node); steps++, node = step(node)) {
      const date = dateIn(node, title, setting);
      if (date !== undefined) return date;
    }
    return undefined;
  };

  return (card, title) => {
    for (const level of card.slice(0, 12)) {
      const date = dateIn(level, title, setting);
      if (date !== undefined) return date;
    }
    const outermost = card.at(-1);
    return outermost && beside(outermost, title);
  };
}

const nextElement = ({ next }: Element): Element | undefined => elementFrom(next, 'next');
const previousElement = ({ prev }: Element): Element | undefined => elementFrom(prev, 'prev');

function elementFrom(node: ChildNode | null, side: 'next' | 'prev'): Element | undefined {
  let at = node;
  while (at && !isTag(at)) at = at[side];
  return at ?? undefined;
}

/** The date that an element holds in an attribute, as a text of its own or run into the title. */
export function dateIn(element: Element, title: string, setting: DateSetting): string | undefined {
  const attribute = dateAttribute(element, setting);
  if (attribute !== undefined) return attribute;
  for (const { text } of setting.linesOf(element)) {
    if (text === title) continue;
    const start = text.indexOf(title);
    const glued = start < 0 ? undefined : unglue(text.slice(start)).date;
    if (glued !== undefined && setting.isDate(glued)) return glued;
    if (text.length > LONG) continue;
    const bare = text.replace(LEADING_COUNT, '').replace(BRACKETS_AND_DASHES, '');
    const date = [bare, ...bare.split(/\s*[|•·—–]\s*/)].find(setting.isDate);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateAttribute(element: Element, { isDate }: DateSetting): string | undefined {
  const rest: Element[] = [element];
  for (let steps = 0; steps < 300; steps++) {
    const node = rest.pop();
    if (!node) return undefined;
    for (const [name, value] of Object.entries(node.attribs)) {
      if (DATE_ATTRIBUTE.test(name) && value.length <= LONG && isDate(value)) return value.trim();
    }
    rest.push(...node.children.filter(isTag).slice(0, 50).reverse());
  }
  return undefined;
}

function holdsLink(element: Element): boolean {
  const rest: Element[] = [element];
  for (let steps = 0; steps < 100; steps++) {
    const node = rest.pop();
    if (!node) return false;
    if (node.name === 'a') return true;
    rest.push(...node.children.filter(isTag).slice(0, 20));
  }
  return true;
}
