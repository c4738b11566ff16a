import { satteri } from '@astrojs/markdown-satteri';

/**
 * Renders articles as their authors wrote them: nothing is rewritten, and raw HTML and pictures
 * are dropped before anything is rendered.
 */
export const articleMarkdown = satteri({
  features: { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } },
  mdastPlugins: [
    {
      name: 'text-only',
      html: (node, context) => context.removeNode(node),
      image: (node, context) => context.removeNode(node),
      imageReference: (node, context) => context.removeNode(node),
    },
  ],
});
