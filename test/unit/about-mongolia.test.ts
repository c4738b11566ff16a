import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judgeRelevance, PARTS, precision, recall } from '../../scripts/bench/labels.ts';
import { isAboutMongolia } from '../../scripts/ingest/keep/about-mongolia.ts';

const TABLE: readonly [rule: string, about: readonly string[], not: readonly string[]][] = [
  [
    'the country by its name, in any case and with any ending',
    ["Mongolia's exports rise", 'MONGOLIAN COURT FREES EDITOR', 'Sino-Mongolian port reopens'],
    ['Magnolias bloom early', 'MongoDB beats estimates', 'Montgolfier balloons over Lyon'],
  ],
  [
    'the Chinese region only where the country is named besides',
    ['Mongolia and Inner Mongolia link power grids', 'Hohhot hosts China-Mongolia fair'],
    [
      'INNER MONGOLIA MINES COAL',
      'Inner‑Mongolian sheep farms merge',
      'Nei Mongol bank fined',
      'Mongolian-language classes cut in Inner Mongolia',
      'Ethnic Mongolians fear for their schools',
    ],
  ],
  [
    'places, mines and names in their several spellings',
    [
      'Oyutolgoi strike ends',
      'Ulan-Bator smog thickens',
      'Floods in Övörkhangai',
      'Ulaan Baatar smog thickens',
    ],
    ['Ulan-Ude smog thickens', 'Altai Krai harvest begins'],
  ],
  [
    'given names by what they are made of, unless their bearer lives elsewhere',
    ['Batbayar wins judo bronze', 'Munkh-Orgil recalled', 'Enkhsaikhan charged over loans'],
    ['Baybars wins judo bronze', 'Galtür opens a lift', 'Ganzorig stars for Ohio high school'],
  ],
  [
    'things only called Mongolian, by the thing or by the company it stands in',
    [
      'Mongolian throws rival for judo gold',
      'Mongolian house prices jump',
      "Mongolian airline's maiden flight",
      'Mongolian cashmere makers seek lower tariff',
    ],
    [
      'Mongolian faux fur bench',
      'Mongolian plover seen on the Broads',
      'Mongolian Dawn sold at yearling auction',
      'Mongolian yurts for glampers',
      'Naadam jumper sale',
      'Pub quiz: the capital of Mongolia',
    ],
  ],
  [
    'a strong phrase is not undone by a misleading one elsewhere',
    ['Genghis Khan quiz night in Ulaanbaatar', 'Mongolia bans Mongol Empire vodka'],
    ['Bus as rare as in outer Mongolia'],
  ],
  [
    'dishes are no news, but trade in meat is',
    ['China lets in Mongolian beef imports', 'Mongolian restaurant fire in Ulaanbaatar'],
    ['The best Mongolian beef in town', 'Mongolian Barbeque chain shuts', 'Mongolian hotpot night'],
  ],
  [
    'history alone is not about the country',
    ['Tomb of a Mongol Empire noble found in Mongolia'],
    ['Mongol Empire board game', 'Genghis Khan and the plague', 'Mongolian invasions of Hungary'],
  ],
  [
    'the Gobi with its mines, beasts and herders, unless it is the Chinese one',
    ['Copper drilling in the Gobi', 'Gobi bear cub filmed'],
    ['Gobi copper find in Gansu', 'Gobi manchurian at home', 'Sand from the Gobi reaches Tokyo'],
  ],
  [
    'ambiguous letters only in their own company',
    ['MNT 40 billion for roads', 'MIAT orders two aircraft', 'Smog closes UB schools'],
    [
      'MNT token hits 2 dollars',
      'MIAT campus hires technicians',
      'MIAT wins award',
      'UB Bulls win',
    ],
  ],
  [
    'Mongolian and Russian',
    ['Монголын төмөр зам', 'Монголия закрыла границу', 'Улаанбаатарт цас орлоо'],
    ['Өвөр Монголын нүүрс', 'Внутренняя Монголия закрыла шахты', 'Парад монгольфьеров'],
  ],
];

for (const [rule, about, not] of TABLE) {
  describe(rule, () => {
    for (const title of about)
      it(`yes: ${title}`, () => assert.equal(isAboutMongolia(title), true));
    for (const title of not) it(`no: ${title}`, () => assert.equal(isAboutMongolia(title), false));
  });
}

it('a summary speaks for a title that says nothing, not against one that misleads', () => {
  const summary = 'The minister flies on to Mongolia.';
  assert.equal(isAboutMongolia('Minister tours the region', summary), true);
  assert.equal(isAboutMongolia('Inner Mongolia plants trees', summary), false);
  assert.equal(isAboutMongolia('Minister tours the region', 'Among them Inner Mongolia.'), false);
});

it('any text is judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, summary) => {
      assert.equal(typeof isAboutMongolia(title, summary), 'boolean');
    }),
  );
});

/** Two people who are called Mongolia pass among the rows kept aside; nothing but a list of names could tell. */
const LEAST: Record<string, number> = { all: 0.97, 'developed on': 0.97, 'kept aside': 0.93 };

describe('hand-labelled titles: precision and recall', async () => {
  const rows = await judgeRelevance('test/fixtures/labels');
  for (const [name, holds] of PARTS) {
    const least = LEAST[name] ?? 1;
    it(`${name}: at least ${least}`, () => {
      const part = rows.filter(holds);
      assert.ok(precision(part) >= least, `precision ${precision(part)}`);
      assert.ok(recall(part) >= least, `recall ${recall(part)}`);
    });
  }
});
