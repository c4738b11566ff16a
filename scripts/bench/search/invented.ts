import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../../src/lib/day.ts';
import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { TOPICS } from '../../../src/lib/topics.ts';
import { randomFrom } from '../random.ts';

export const YEARS = 14;
const FIRST_DAY = '2013-01-01';
const DAYS = YEARS * 365;

/** What words are made of; the first word of each vocabulary stands in every headline. */
const SPEECH: Record<
  Language,
  { everywhere: string; onsets: string[]; vowels: string[]; ends: string[] }
> = {
  en: {
    everywhere: 'Mongolia',
    onsets: 'b c d f g h l m n p r s t v w br cr dr fl gr pl pr sc sh sp st tr'.split(' '),
    vowels: 'a e i o u ai ea ou'.split(' '),
    ends: ['', '', 'n', 'r', 's', 't', 'nd', 'st', 'ing', 'ed', 'tion'],
  },
  mn: {
    everywhere: 'Монгол',
    onsets: 'б в г д ж з л м н р с т х ц ч ш'.split(' '),
    vowels: 'а о у э ө ү аа оо уу ээ өө үү ай эй'.split(' '),
    ends: ['', '', 'л', 'н', 'р', 'г', 'ын', 'ийг', 'аас', 'тай', 'ууд'],
  },
};
const VOCABULARY = 20_000;
const HOSTS = 60;

/** A headline that nobody wrote. */
export interface Invented {
  language: Language;
  day: string;
  id: string;
  host: string;
  topics: string[];
  title: string;
  summary: string;
}

/**
 * Invents headlines over fourteen years, half of them in each language, whose words are as
 * frequent as Zipf's law has it; every headline has the first word of its language's vocabulary.
 */
export function* invent(count: number): Generator<Invented> {
  const random = randomFrom(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const vocabularies = Object.fromEntries(
    LANGUAGES.map((language) => {
      const { onsets, vowels, ends } = SPEECH[language];
      const word = (): string => {
        const syllables = Array.from(
          { length: 1 + Math.floor(random() * 3) },
          () => pick(onsets) + pick(vowels),
        );
        return syllables.join('') + pick(ends);
      };
      return [language, Array.from({ length: VOCABULARY }, word)];
    }),
  );
  /** The rank that Zipf's law gives with weight 1/rank: its sum grows as the logarithm. */
  const rank = (most: number): number => Math.floor(most ** random()) - 1;
  for (let index = 0; index < count; index++) {
    const language: Language = index % 2 === 0 ? 'en' : 'mn';
    const words = vocabularies[language] ?? [];
    const text = (length: number): string =>
      Array.from({ length }, () => words[rank(VOCABULARY)]).join(' ');
    yield {
      language,
      day: addDays(FIRST_DAY, Math.floor((index * DAYS) / count)),
      id: index.toString(36).padStart(8, '0'),
      host: `source-${rank(HOSTS)}.example`,
      topics: [pick(TOPICS)],
      title: `${SPEECH[language].everywhere} ${text(8)}`,
      summary: random() < 0.5 ? `${text(20)}.` : '',
    };
  }
}

/** Files invented headlines as the job does. */
export async function fileInvented(count: number, archive: string): Promise<void> {
  let folder = '';
  for (const { language, day, id, host, topics, title, summary } of invent(count)) {
    const own = join(archive, language, ...day.split('-'));
    if (own !== folder) await mkdir(own, { recursive: true });
    folder = own;
    const lines = [
      `title: ${title}`,
      `url: https://${host}/${id}`,
      `host: ${host}`,
      'via: invented',
      `language: ${language}`,
      `published: ${day}`,
      `firstSeen: ${day}T04:00:00Z`,
      ...(summary ? [`summary: ${summary}`] : []),
      `topics: [${topics.join(', ')}]`,
    ];
    await writeFile(join(own, `invented-${id}.md`), `---\n${lines.join('\n')}\n---\n`);
  }
}
