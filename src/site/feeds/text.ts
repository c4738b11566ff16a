/**
 * Text that XML 1.0 allows (section 2.2), without the characters that only broken encodings leave
 * behind and that validators of feeds complain of.
 */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\p{NChar}/gu, '')
    .replaceAll('\uFFFD', '?');

/**
 * Plain text for an element that some readers take for text and others for HTML, as the titles of
 * RSS are: an invisible word joiner keeps what looks like a tag or an entity from being one.
 */
export const literalText = (text: string): string =>
  // What XML does not allow goes first, for it may stand between a sign and what follows it.
  xmlText(text).replace(/<(?=[a-z/!?])|&(?=#|[a-z]{2}|[\p{L}\p{N}_]*[\p{N}_])/giu, '$&\u2060');

/**
 * A web address in the characters of RFC 3986 alone, which are fewer than those that browsers
 * leave as they are; without a name and password, which are nobody's to pass on. Brackets belong
 * to hosts that are IPv6 addresses (section 3.2.2), and to nothing else.
 */
export function uri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const rest = `${pathname}${search}${hash}`
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
  return `${origin}${rest}`;
}
