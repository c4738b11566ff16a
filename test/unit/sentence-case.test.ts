import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toSentenceCase } from '../../scripts/import/sentence-case.ts';
import type { Language } from '../../src/lib/language.ts';

const TITLES: Record<Language, readonly string[]> = {
  en: [
    "Mongolia's external debt up 12.7 pct in Q2 2025",
    '2025 autumn session of the State Great Khural commences with structural reforms',
    'Mongolia surpasses 617,000 tourist arrivals by mid-September 2025',
    'MMC announces first gold pour completed at the Bayan Khundii mine in Mongolia',
    'Budget 2026: Ministry reports raising minimum pension to MNT 1.5 million not feasible under current budget',
    'E-Mart opens fifth store in Ulaanbaatar, Mongolia, targeting K-food craze',
    'L. Oyun-Erdene: Every citizen will receive 350,000 MNT in dividends',
    "B. Javkhlan: Mongolia's foreign exchange reserves reach USD 5 billion",
    'Prime Minister Oyun-Erdene visits Egiin Gol hydropower plant project site',
    '‘I felt caught between cultures’: Mongolian musician Enji on her beguiling, border-crossing music',
    'United Airlines to launch flights to Mongolia in May',
    'Signature of oil sales agreement for Block XX production',
    'Mongolia issues e-visas to 11,575 foreigners in Q1',
    "Korea an ideal partner to help Mongolia grow, Seoul's envoy says",
    'Secretary Rubio’s call with Mongolian Foreign Minister Battsetseg, May 30, 2025',
    'OrbMinco advances Bronze Fox project in Kincora Copper project in Mongolia',
    'Zandanshatar Gombojav appointed as prime minister of Mongolia',
    "Mongolia's 'Dragon Prince' dinosaur was forerunner of T. rex",
    'Austria publishes synthesized texts of tax treaties with Iceland, Kazakhstan and Mongolia as impacted by BEPS MLI',
    'Mongolia deploys 15th battalion’s second contingent to UN mission in South Sudan',
    'The MongolZ rankings rise to second worldwide',
    'IMF wraps up 2025 Article IV talks with Mongolia',
    'Government approves agreement on second railway line at Zamiin-Uud–Erenhot crossing',
    'Mongolia demands Rio Tinto change “unfair” terms of deal on giant Oyu Tolgoi copper mine',
    'Mongolia may lower its tariffs; herders will not wait',
    'U.S. envoy N. Surname meets President Khurelsukh',
    'COVID-19, G7 and a 3x3 cup: The herders of COP17',
  ],
  mn: [
    'Ц.Туваан: Нүүрсний үнэ 3 сар тутам шинэчлэгдэнэ. Гэрээнд ямар ч нууц байхгүй',
    'Шэнь Миньжуань: БНХАУ Монгол Улсыг ШХАБ-ын гэр бүлд нэгдэж, хамтын ажиллагаагаа өргөжүүлэхийг урьсан',
    '“Монполимет" групп Дорноговь аймгийн Өргөн суманд ЕБС барих төсөл эхлүүлжээ',
    'Засгийн газар Mining AI санаачилга хэрэгжүүлэхээ хөрөнгө оруулагчдад зарлалаа',
    'Засгийн газрын www.d-gov.mn цахим систем өнөөдрөөс ажиллаж эхэллээ',
    '“Эрдэнэс Оюу Толгой” ХХК-иас Хэрлэн Тооно төслийг Өмнөговь аймагт танилцууллаа',
    'Сангийн яам: Дотоод үнэт цаасны арилжаа IV/16-наас МХБ-ээр нээлттэй явагдана',
    '849 тэрбумын өртөгтэй "Гашуунсухайт-Ганцмод" боомтын ТЭЗҮ-д туршлагагүй, монгол 2 компани үнийн санал ирүүлэв',
    'Метро барих төслийг гүйцэтгэхээр саналаа өгсөн Монголын гурван компани',
    'Л.Төр-Од МҮХАҮТ-ын гүйцэтгэх захирлаар Х.Баттулгын хүнийг зүтгүүлэх үү',
    'Бөөрөлжүүтийн цахилгаан станцын II блокийг 12 дугаар сард ашиглалтад оруулна',
    'Монгол Улсын 34 дэх Ерөнхий сайдаар Г.Занданшатарыг томиллоо',
    'Эдийн засгийн төрөлжилтийн индексээр Монгол Улс 145 орноос 139-д бичигджээ',
    'Өнөөдөр: “Сэлбэ 20 минутын хот”-ын дараагийн ээлжийн орон сууцны төслийн бүтээн байгуулалтыг эхлүүлнэ',
    'Интерполоор эрэн сурвалжилж байсан хоёр этгээдийг Казахстанаас олж авчрав',
    'Дорноговийн хоёр малчин япон хэл сурч, Японд очив',
    'УИХ-ын дарга Улсын Их Хурлын чуулганыг нээв',
    'Ослын улмаас 50 га-д хор цацаж, 1.2 сая ам.доллар зарцуулав',
  ],
};

for (const language of ['en', 'mn'] as const) {
  describe(`a title in capitals (${language})`, () => {
    for (const title of TITLES[language]) {
      it(title, () => assert.equal(toSentenceCase(title.toUpperCase(), language), title));
    }
  });
}

describe('a title', () => {
  it('that has small letters already stays as it is', () => {
    for (const title of ['Rio Tinto To Meet PM', 'УИХ-ын чуулган', 'MongolZ', '', '2025 …']) {
      assert.equal(toSentenceCase(title, 'en'), title);
    }
  });

  it('keeps the words that stand in small letters among the capitals', () => {
    assert.equal(
      toSentenceCase('iPhone SALES SURGE IN ULAANBAATAR AND DARKHAN', 'en'),
      'iPhone sales surge in Ulaanbaatar and Darkhan',
    );
  });

  it('mends the space after the hyphen of a name', () => {
    assert.equal(toSentenceCase('TALKS WITH KIM JONG- UN', 'en'), 'Talks with Kim Jong-un');
  });

  it('of whatever characters changes in nothing but its capitals', () => {
    const character = fc.constantFrom(...'AEIKMNSTUVXАБДЛНОӨҮЫЭЬ019 .-:\'"“”’&/');
    fc.assert(
      fc.property(
        fc.array(character).map((characters) => characters.join('')),
        fc.constantFrom<Language>('en', 'mn'),
        (title, language) =>
          assert.equal(toSentenceCase(title, language).toUpperCase(), title.toUpperCase()),
      ),
    );
  });
});
