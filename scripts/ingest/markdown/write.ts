import TurndownService from 'turndown';
import { CELL } from './clean.ts';

/** What stands between the cells of a row: Markdown reads nothing into an em space. */
const GAP = '\u2003';

const turndown = new TurndownService({ bulletListMarker: '-', emDelimiter: '*' });

/** What begins a line that Markdown reads as structure; a number may stand in the node before. */
const escapeStart = (text: string): string =>
  text
    .replace(/^(?:[-=>]|[+.)](?=\s|$)|#{1,6}(?=\s|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

// What Markdown, its tables, its bare addresses (they take what follows as it is) and HTML would
// read as marks.
turndown.escape = (text) =>
  escapeStart(text.replace(/[\\`*_[\]|~]/g, '\\$&'))
    .replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\S)/gi, '\\$&')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/</g, '&lt;');

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

turndown.addRule('heading', {
  filter: ['h2', 'h3', 'h4'],
  replacement: (content, { nodeName }) => {
    // Number signs that stand alone at the end would close the heading.
    const text = oneLine(content).replace(/(?<=\s)#+$/, '\\$&');
    return text ? `\n\n${'#'.repeat(Number(nodeName.slice(1)))} ${text}\n\n` : '';
  },
});
turndown.addRule('preformatted', {
  filter: 'pre',
  replacement: (content) => {
    const lines = content.split('\n').map((line) => escapeStart(line.trim()));
    return `\n\n${lines.filter(Boolean).join('  \n')}\n\n`;
  },
});
turndown.addRule('cell', {
  filter: ({ nodeName }) => nodeName === CELL.toUpperCase(),
  replacement: (content) =>
    /\n\s*\n/.test(content.trim()) ? `\n\n${content.trim()}\n\n` : `${oneLine(content)}${GAP}`,
});
turndown.addRule('link', {
  filter: 'a',
  replacement: (content, node) => {
    const address = (node as HTMLElement).getAttribute('href') ?? '';
    return `[${content}](${address.replace(/[()]|&(?=#|\w+;)/g, '\\$&')})`;
  },
});

/**
 * The Markdown of HTML; nothing in its text can be taken for a mark.
 *
 * @param html what `settleInline` gave
 */
export const write = (html: string): string =>
  turndown
    .turndown(html)
    .replace(new RegExp(`${GAP}+$`, 'gm'), '')
    .replace(/!\[/g, '\\![')
    .trim();
