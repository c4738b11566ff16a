import { href } from './links.ts';

/**
 * What a browser may load before it is asked for (HTML, speculation rules): the pages before and
 * after this one, and any other page of ours over whose link the reader rests.
 *
 * @param neighbours links below the site's base
 */
export const speculationRules = (neighbours: readonly string[]): string =>
  JSON.stringify({
    prefetch: [
      ...(neighbours.length > 0 ? [{ urls: neighbours, eagerness: 'eager' }] : []),
      {
        where: {
          and: [
            { href_matches: href('/*') },
            // A page that loads the search index is not loaded by chance.
            { not: { href_matches: [href('/search/*'), href('/mn/search/*')] } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
