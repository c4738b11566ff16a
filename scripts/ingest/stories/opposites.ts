import type { Language } from '../../../src/lib/language.ts';

/**
 * Kinds of things of which one event has one: titles that name different ones of a kind tell
 * different events, however alike they are.
 */
export const OPPOSITES: Record<Language, Record<string, Record<string, string>>> = {
  en: {
    running: {
      off: 'close|shut|halt|suspend|stop|cut off|shut down|ground',
      on: 'reopen|resume|restart|restore|back in operation|back in service|lift ban',
    },
    direction: {
      up: 'raise|rise|rose|increase|hike|grow|grew|jump|up|higher',
      down: 'lower|cut|fall|fell|decrease|decline|slash|reduce|down|drop',
    },
    trade: { out: 'export', in: 'import' },
    outcome: {
      won: 'beat|defeat|win|won|victory|qualify|advance',
      lost: 'lose|lost|defeated by|beaten by|eliminated|knocked out|out in',
    },
    certainty: {
      maybe: 'suspected|suspect|possible|fear',
      not: 'ruled out|rule out|deny|denies|false alarm',
      sure: 'confirm',
    },
    passage: {
      begun: 'debate|discuss|first reading|submit|propose|begins debate|table',
      passed: 'pass|adopt|enact|ratify|approve',
      refused: 'reject|vote down|throw out|veto|withdraw',
      overridden: "override|accept veto|accepts president's veto|uphold veto",
    },
    toll: { first: 'kill', later: 'toll rises|toll reaches|toll climbs|death toll' },
    round: {
      group: 'group stage|group match|opening match|first match|first round',
      second: 'second round|second match|round of 16',
      quarter: 'quarter-final|quarterfinal|last eight',
      semi: 'semi-final|semifinal|last four',
      final: 'final|champion|crown|title',
    },
    medal: {
      gold: 'gold medal|wins gold|claims gold|takes gold|won gold',
      silver: 'silver medal|wins silver|takes silver|claims silver',
      bronze: 'bronze',
    },
    prices: { consumer: 'consumer', producer: 'producer|industrial price', import: 'import price' },
    party: {
      dp: 'democratic party|dp|democrats',
      mpp: "mongolian people's party|mpp",
      hun: 'hun party|khun party',
      coalition: 'national coalition|civil will',
    },
    horses: {
      ikhnas: 'ikh nas',
      soyolon: 'soyolon',
      khyazaalan: 'khyazaalan|hyazaalan',
      shudlen: 'shudlen',
      daaga: 'daaga',
      azarga: 'azarga|stallion',
    },
    portfolio: {
      finance: 'finance minister|minister of finance',
      foreign: 'foreign minister|minister of foreign affairs',
      defence: 'defence minister|defense minister|minister of defence|minister of defense',
      health: 'health minister|minister of health',
      justice: 'justice minister|minister of justice',
      education: 'education minister|minister of education',
      energy: 'energy minister|minister of energy',
      mining: 'mining minister|minister of mining',
      premier: 'prime minister|premier',
    },
    guest: {
      president: 'president of|president',
      premier: 'prime minister of',
      ambassador: 'ambassador of|ambassador',
    },
  },
  mn: {
    running: {
      off: 'хаалаа|хаагдл|хаав|хаасан|зогсоо|түр зогс',
      on: 'дахин нээ|сэргээ|сэргэ|үргэлжлүүлэхээр',
    },
    direction: {
      up: 'өслөө|өсөв|өсчээ|өссөн|нэмэгдл|нэмэгдэв|нэмэгдсэн|нэмлээ',
      down: 'буурл|буурав|буурч|буурсан|багасл|багасав|хямдарл',
    },
    trade: { out: 'экспорт', in: 'импорт' },
    outcome: { won: 'хожлоо|хожив|яллаа|ялав|ялж', lost: 'хожигд|ялагд' },
    round: {
      group: 'хэсгийн тоглол',
      knockout: 'хасагдах шат',
      eighth: 'шөвгийн наймд|шөвгийн 8',
      semi: 'хагас шигшээ|хагас финал',
      final: 'финалд|аваргын төлөө',
    },
    medal: { gold: 'алтан медал', silver: 'мөнгөн медал', bronze: 'хүрэл медал' },
    party: {
      dp: 'ардчилсан нам|ан(?!\\p{L})',
      mpp: 'монгол ардын нам|ман(?!\\p{L})',
      hun: 'хүн нам',
    },
    period: {
      day: 'өнөөдөр|өнөөдр',
      tomorrow: 'маргааш',
      days: 'ирэх (?:\\p{L}+|\\d+) хоног|ойрын (?:\\p{L}+|\\d+) хоног|ирэх долоо хоног',
    },
  },
};
