/** Elements that are never part of an article's text. */
export const UNREAD = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'canvas', 'svg'],
  ...['nav', 'aside', 'button', 'input', 'select', 'textarea', 'dialog', 'menu'],
  ...['video', 'audio', 'figcaption', 'link', 'meta', 'amp-ad', '[hidden]'],
  ...['navigation', 'complementary', 'dialog', 'alertdialog', 'contentinfo', 'search'].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/**
 * Words of class names and ids by which templates name what stands around a text. They are read
 * with `camelCase`, `snake_case` and `kebab-case` made equal, as whole words.
 */
const CLUTTER_WORDS = [
  // Sharing
  'shares?|sharing|socials?|addthis|addtoany|sharedaddy|follow|share-?(?:bar|this)',
  // Other articles
  'relateds?|recirc\\w*|recommend\\w*|suggest\\w*|trending|popular|rail|outbrain|taboola|promo\\w*|teasers?',
  '(?:most|also|see)-(?:read|viewed|popular|like|also)|(?:read|more|see|up)-(?:more|next|also|stories|news|from|articles|posts|on)',
  // Asking for something
  'newsletters?|sign-?up|subscri\\w+|donat\\w+|cta|paywall|cookies?|gdpr|consent|poll|quiz|survey',
  // Advertising
  'ads?|advert\\w*|adsbygoogle|sponsor\\w*|banners?|affiliate',
  // Talk
  'comments?|respond|disqus|replies|livefyre',
  // About the article
  'by-?line|authors?|bio|date-?line|time-?stamp|publish\\w*|pub-?date|post-?date|entry-?date|article-?date|updated|meta|breadcrumbs?|tags|tag-?(?:list|cloud|links)|keywords|categories|copyrights?|print-?header|reading-?time|read-?time|views|toolbar|tools|rating|highlights',
  // Summaries
  'summary-?box|tldr',
  // Pictures
  'captions?|credits?|slide-?count|lightbox',
  // Ways on
  'pagination|pager|page-?links|post-?nav\\w*|site-?(?:header|footer|nav)|skip-?links?|menu|nav|navbar|footer|side-?bar|pop-?up|modal|overlay|tooltip|hidden|sr-only|visually-hidden|screen-reader-text|screenreader|roll-?over|pop-?over|hover-?card|d-none|d-print|print-only|hide',
];
const CLUTTER_NAME = new RegExp(`(?:^|[-\\s])(?:${CLUTTER_WORDS.join('|')})(?=$|[-\\s])`);

/** Names of frames of pictures; what little text stands in one is a caption. */
const PICTURE_NAME =
  /(?:^|[-\s])(?:image|img|photos?|pictures?|thumb(?:nail)?|media|video|player|gallery|slide(?:show|r)?|carousel|figure|featured-image|illustration)(?=$|[-\s])/;

/** Class names and id as words with hyphens between them. */
const spoken = (names: string): string =>
  names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/_+|-{2,}/g, '-')
    .toLowerCase();

/** Whether a class name and id are of a box beside a text. */
export const isClutterName = (names: string): boolean => CLUTTER_NAME.test(spoken(names));
/** Whether a class name and id are of a frame of a picture. */
export const isPictureName = (names: string): boolean => PICTURE_NAME.test(spoken(names));

/** Names of a deck above a text, which repeats in other words what the text says, or of its opening. */
const DECK_NAME = /(?:^|[-\s])(?:lead|abstract|excerpt|standfirst|dek|deck|sub-?title)(?=$|[-\s])/;
/** Whether a class name and id are of a deck or an opening. */
export const isDeckName = (names: string): boolean => DECK_NAME.test(spoken(names));
