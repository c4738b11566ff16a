import { satteri } from '@astrojs/markdown-satteri';

/**
 * Renders articles as their authors wrote them: nothing is rewritten, and raw HTML and pictures
 * are dropped before anything is rendered. Only what was written as a link is one.
 */
export const articleMarkdown = satteri({
  features: { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } },
  mdastPlugins: [
    {
      name: 'text-only',
      options: { position: true },
      html: (node, context) => context.removeNode(node),
      image: (node, context) => context.removeNode(node),
      imageReference: (node, context) => context.removeNode(node),
      // GFM links addresses that stand in a text; such a link begins where its text does.
      link: (node, context) => {
        if (node.position?.start.offset === node.children[0]?.position?.start.offset)
          context.replaceNode(node, { type: 'text', value: context.textContent(node) });
      },
    },
  ],
});
