import { load } from 'cheerio';
import { articleMarkdown } from '../../src/site/markdown.ts';

const renderer = await articleMarkdown.createRenderer({ syntaxHighlight: false });

/** The words of an article as its page shows them, without markup. */
export const articleText = async (markdown: string): Promise<string> =>
  load((await renderer.render(markdown)).code).text();
