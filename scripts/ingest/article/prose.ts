import { type AnyNode, hasChildren, isTag, isText } from 'domhandler';
import { tidy } from '../read/text.ts';

/** All text below a node as one line. */
export const lineOf = (node: AnyNode): string => tidy(rawText(node));

function rawText(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!hasChildren(node)) return '';
  if (isTag(node) && node.name === 'br') return ' ';
  return node.children.map(rawText).join('');
}

const spaces = /\s+/g;

/** How many characters of text stand below a node, runs of spaces counted once. */
export const lengthOf = (node: AnyNode): number => rawText(node).replace(spaces, ' ').trim().length;

/** How many characters of text stand below a node outside of links. */
export function proseOf(node: AnyNode): number {
  if (isText(node)) return node.data.replace(spaces, ' ').trim().length;
  if (!hasChildren(node) || (isTag(node) && node.name === 'a')) return 0;
  return node.children.reduce((sum, child) => sum + proseOf(child), 0);
}

/** {@link proseOf} that asks every element once; right as long as its tree stays as it is. */
export function proseMeter(): (node: AnyNode) => number {
  const known = new Map<AnyNode, number>();
  const measure = (node: AnyNode): number => {
    if (!hasChildren(node)) return proseOf(node);
    const measured = known.get(node);
    if (measured !== undefined) return measured;
    const own =
      isTag(node) && node.name === 'a'
        ? 0
        : node.children.reduce((sum, child) => sum + measure(child), 0);
    known.set(node, own);
    return own;
  };
  return measure;
}
