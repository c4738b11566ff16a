/**
 * What tells that a text is about Mongolia, and what only seems to.
 *
 * Phrases are in small letters without accents. A space in them also stands for a hyphen, a
 * quotation mark or nothing (`oyu tolgoi` is `Oyu-Tolgoi` and `Oyutolgoi`), `*` for any letters
 * (at least one where it stands first), `#` for a number.
 */
export interface Phrases {
  phrases: readonly string[];
  /** They hold only where one of these stands somewhere in the text, too. */
  beside?: readonly string[];
  /** They hold only where none of these stands anywhere in the text. */
  unless?: readonly string[];
}

/** The parts of a text that commas separate. */
const list = (text: string): string[] => text.split(',').map((part) => part.trim());

const DISHES = list(`
    beef, ground beef, chicken, lamb, pork, mutton, steak, shrimp, tofu, meatball*,
    noodle*, ramen, sauce, eggplant, cauliflower, stir fr*, wok, hot pot*, fire pot*, bbq,
    barbe*, bar b q, grill*, buffet, fried rice, cuisine, restaurant*, eatery, diner,
    takeaway, takeout, street food, bistro`);

const CREATURES = list(`
    gerbil*, jird*, oak*, pine*, scots pine*, linden, lime tree*, toad*, milkvetch,
    death worm*, blue spot*, spot, spots, birthmark*, eye fold*, hamster*,
    racerunner*, plover*, finch*, bankhar*, elm, iris, aster, dandelion*`);

const FASHION = list(`
    fur, faux fur, sheepskin*, lambswool, curly lamb, hair extensions, kinky hair, wig,
    wigs, wool coat*, lamb coat*, throw pillow*, throw blanket*, cushion*, pillow*, rug, rugs`);

const HISTORY = list(`
    empire*, horde*, invasion*, invader*, conquest*, conqueror*, warlord*, emperor*,
    warrior*, ruler*, yoke, dynasty, khanate*, barbarian*, cavalry, siege*,
    conquered, era, period, occupation, onslaught, raids, armies, leader genghis*,
    leader chinggis*`);

const PERFORMERS = ['chop', 'chops', 'chop squad', 'stomper', 'basket weaving', 'clusterf*'];

const IMITATIONS = ['style', 'inspired', 'themed', 'flavoured', 'flavored'];

const INNER_MONGOLIA = list(`
    inner mongol*, innermongol*, nei mongol*, nei menggu, hohhot, huhhot, baotou, ordos,
    chifeng, tongliao, hulunbuir, hulun buir, xilingol, xilin gol, alxa, ulanqab, bayannur,
    wuhai, xilinhot, hinggan league, southern mongolia*`);

const CHINA = ['china', 'chinese', 'beijing', 'xi jinping', 'ccp', 'gansu', 'xinjiang', 'ningxia'];

/** Life of the Mongolians of China, which the press calls simply "Mongolian". */
const MINORITY_LIFE = list(`
    language*, script*, medium, school*, textbook*, lessons, class*, teacher*, student*,
    pupil*, parent*, culture, identity, people, tradition*, folk, herder*, herdsm*, nomad*,
    activist*, dissident*, writer*, historian*, ethnic*, medicine, yurt*, costume*, horse*,
    protest*, population, music*, song*, singer*, long song*, long tune, dance*,
    embroider*, craft*, plateau, pony, ponies, banner*`);

/** Taken out of a text before anything is looked for in it. */
export const MISLEADING: readonly Phrases[] = [
  // The Chinese region and its Mongolians.
  {
    phrases: list(`
    inner mongol*, nei mongol*, nei menggu, inner and outer mongolia*,
    inner & outer mongolia*, chinese mongolia*, mongolian minority, mongolian ethnic*,
    chinese mongolian*, china's mongolian*, southern mongolian human rights*,
    southern mongolian activist*, buryat mongol*, southern mongolian dissident*,
    southern mongolian writer*, southern mongolian exile*, ethnic mongol*,
    mongol autonomous, mongolian autonomous, mongolia autonomous, mongol banner,
    mongolian and tibetan, mongolia and tibet* affairs`),
  },
  {
    phrases: [...MINORITY_LIFE.map((life) => `mongolian ${life}`), 'mongolians', 'naadam', 'dzud'],
    beside: INNER_MONGOLIA,
  },
  {
    phrases: ['mongolian'],
    beside: INNER_MONGOLIA,
    unless: list(`
    coal, coking, copper, export*, import*, trade, border, port, ports, president,
    minister, government, delegation, consul*, embassy, visa*, truck*, driver*, neighbour*,
    neighbor*, cross border, rail*, investor*`),
  },
  {
    phrases: ['language*', 'medium', 'textbook*', 'script'].map((life) => `mongolian ${life}`),
    beside: [...CHINA, 'mandarin', 'assimilation'],
  },
  {
    phrases: ['southern mongolia', 'southern mongolian', 'southern mongolians', 'south mongolia*'],
    beside: [
      'hohhot',
      'ccp',
      'genocide',
      'human rights information center',
      'dissident*',
      'exile*',
    ],
  },
  // The far end of the world in a figure of speech.
  {
    phrases: ['outer mongolia*'],
    unless: ['trek*', 'expedition*', 'travel*', 'nomad*', 'herder*', 'reindeer', 'independence'],
  },
  // Food.
  {
    phrases: DISHES.map((dish) => `mongolian ${dish}`),
    unless: list(`
    export*, import*, shipment*, tonne*, quota*, livestock, herder*, minister, ministry,
    slaughterhouse*, meat processing, foot and mouth`),
  },
  {
    phrases: ['mongolian'],
    beside: list(`
    recipe, recipes, slow cooker, stir fry, crockpot, crock pot, instant pot, air fryer,
    skillet, weeknight, one pan, sheet pan, pf chang*, food court`),
    unless: ['recipe for'],
  },
  { phrases: ['mongolian food'], beside: ['pop up', 'truck', 'food hall', 'mall', 'stall'] },
  // Beasts, plants, skin, clothes, tents.
  {
    phrases: [...CREATURES, ...FASHION, ...IMITATIONS].map((thing) => `mongolian ${thing}`),
    unless: ['coal', 'copper', 'spot price*'],
  },
  {
    phrases: ['mongolian cashmere', 'naadam', 'nadaam', 'gobi cashmere'],
    beside: list(`
    sweater*, crewneck*, hoodie*, jumper*, cardigan*, knitwear, half price, discount*,
    deals, black friday, quince, wardrobe, apparel, boutique`),
    unless: list(`
    festival*, wrestl*, archer*, herder*, factory, maker*, tariff*, export*, industry`),
  },
  { phrases: ['cashmere', 'founder*', 'store*', 'brand'].map((trade) => `naadam ${trade}`) },
  {
    phrases: ['horse*', 'wild horse*', 'camel*', 'wild ass*'].map((beast) => `mongolian ${beast}`),
    beside: ['zoo', 'zoos', 'safari park', 'wildlife park'],
    unless: ['reintroduc*', 'returned', 'flown'],
  },
  {
    phrases: ['mongolian yurt*', 'mongolian ger', 'mongolian gers', 'mongolian tent*'],
    beside: list(`
    glamping, airbnb, garden*, campsite*, holiday let, couple, retreat*, woods, wedding*,
    farm, planning permission, backyard`),
  },
  // History, without a word on the country.
  { phrases: HISTORY.map((past) => `mongolian ${past}`) },
  // Bands, games, horses, wrestlers' holds.
  { phrases: PERFORMERS.map((name) => `mongolian ${name}`) },
  {
    phrases: ['mongolia', 'mongolian', 'mongolians'],
    beside: list(`
    age of empires, civilization v, civilization vi, civilization vii, civ #,
    crusader kings, europa universalis, total war, ghost of tsushima, playable,
    strategy game, board game, card game, dlc, gameplay, minecraft, hearts of iron`),
  },
  {
    phrases: ['mongolian'],
    beside: list(`
    santa anita, breeders cup, breeders' cup, furlong*, filly, colt, gelding,
    thoroughbred*, ascot, del mar, belmont, churchill downs, saratoga, gulfstream,
    flemington, caulfield, racecourse, grade i, g1, stakes winner, stakes race, kentucky,
    keeneland, pimlico, preakness, aqueduct, racehorse*, aintree,
    cheltenham`),
  },
  // The same in Mongolian and Russian.
  {
    phrases: list(`
    өвөр монгол*, овор монгол*, внутренн* монгол*, внутреннемонгол*, монголоид*,
    монгольфьер*, монгольск* импери*, монгольск* иг*, монгольск* нашестви*,
    монгольск* завоевани*, монгольск* орд*, монгольск* песчанк*, монгольск* пятн*,
    татаро монгол*, монголо татар*, монгольск* барбекю, бурят монгол*, монгольск* говядин*,
    дуб* монгольск*, монгольск* дуб*, монголын эзэнт гүрэн*, их монгол улс*`),
  },
];

const PROVINCES = list(`
    arkhangai, bayan ulgii, bayan olgii, bayan olgiy, bayankhongor, bulgan, darkhan uul,
    dornod, dornogovi, dornogobi, dundgovi, dundgobi, govi altai, gobi altai, govisumber,
    khentii, khovd, khuvsgul, khovsgol, huvsgul, hovsgol, khubsugul, orkhon aimag,
    orkhon province, orkhon valley, selenge, sukhbaatar, tuv aimag, tuv province,
    tov aimag, tov province, umnugovi, umnugobi, omnogovi, omnogobi, south gobi province,
    uvs aimag, uvs province, uvs lake, lake uvs, uvs nuur, uvurkhangai, ovorkhangai,
    zavkhan, aimag, aimags`);

const TOWNS = list(`
    ulaanbaatar, ulan bator, ulaan bator, ulan baatar, ulaanbataar, ulaanbatar, erdenet,
    choibalsan, sainshand, mandalgovi, undurkhaan, ondorkhaan, olgii, ulgii, baruun urt,
    zuunmod, dalanzadgad, ulaangom, arvaikheer, uliastai, tsetserleg, kharkhorin,
    kharkhorum, khatgal, tsogttsetsii, khanbogd, gurvantes, zamiin uud, zamyn uud,
    zamiin uude, zamyn ude, gashuun sukhait, gashuunsukhait, shiveekhuren, shivee khuren,
    altanbulag, bichigt, khangi, bayanzurkh, songinokhairkhan, songino khairkhan,
    chingeltei, khan uul, bayangol, nalaikh, baganuur, bagakhangai, narantuul, yarmag,
    zaisan memorial, zaisan hill, selbe river, selbe project, hunnu city, maidar city,
    ger district*, ger area*, ger camp*, khushig valley, sharyn gol, shivee ovoo,
    zuunbayan, bor undur, nomgon, zaamar, khatanbulag, yarant, borshoo, ereentsav,
    khavirga, burgastai, sheveekhuren`);

const LANDMARKS = list(`
    gandan monastery, gandantegchinlen, erdene zuu, amarbayasgalant, terelj, hustai,
    khustai, burkhan khaldun, otgontenger, bogd khan, bogdkhan, bogd khaan, bayanzag,
    tuul river, kherlen, khalkhin gol, egiin gol, shuren hydro*, khangai, khongoryn els,
    chinggis khaan airport, chinggis khaan international airport,
    chinggis khaan national museum, chinggis khaan museum, chinggis square,
    chinggis khan airport, chinggis khaan square, genghis khan international airport,
    genghis khan airport, genghis khan equestrian statue, genghis khan statue complex,
    buyant ukhaa, trans mongolian, power of siberia 2, power of siberia ii, soyuz vostok,
    power of siberia two, deer stone*, ikh nart, khomiin tal, tost mountains`);

const COMPANIES = list(`
    oyu tolgoi, tavan tolgoi, erdenes, erdene resource*, bayan khundii, khundii gold,
    southgobi resources, south gobi resources, steppe gold, petro matad, xanadu mines,
    kharmagtai, entree resources, aspire mining, ovoot, ukhaa khudag, baruun naran,
    naryn sukhait, boroo gold, gatsuurt, zuuvch ovoo, badrakh energy, bronze fox,
    tsagaan suvarga, salkhit, monpolymet, mongolyn alt, khan bank, khaan bank, golomt,
    xacbank, xac bank, mcs group, mcs holding, tavan bogd, apu jsc, mobicom corporation,
    unitel group, hunnu air, hunnu airlines, eznis, ard financial, ard holdings, lendmn,
    invescore, gobi cashmere, gobi jsc, gobi corporation, goyo cashmere, mongolz,
    mongolbank, mongol bank, mongol tv, mongol post, mongol shuudan, mongol rally,
    mongol derby, mongol citizen*, mongol national*, mongol born, mongol uls, mongol ulus,
    ubtz, monatom, mon atom, mse top 20, montsame, ub post, khan resources,
    asian battery metals, aranjin, altan nar, jade gas, skytel, capitron, bogd bank,
    nomin holding, monos group, kincora copper`);

const INSTITUTIONS = list(`
    state great khural, state great hural, state ikh khural, ikh khural, khaan quest,
    khan quest, unccd cop17, if only i could hibernate, weeping camel, aisholpan,
    third neighbour policy, third neighbor policy, third neighbour diplomacy,
    third neighbor diplomacy, third neighbour strategy, third neighbor strategy,
    chinggis bond*, independent authority against corruption, tugrik*, tugrug*, togrog*,
    tsagaan sar, naadam, nadaam, dzud*, zud, morin khuur, airag, buuz, khuushuur, tsaatan,
    dukha reindeer, dukha herder*, mazaalai, gobi bear*, hunnu rock, jebtsundamba,
    jetsun dhampa, bogd gegeen, khalkha, land of the eternal blue sky,
    land of the blue sky, world's coldest capital, minegolia, land of genghis khan,
    land of chinggis`);

/** Statesmen and champions, then endings and beginnings that only names from Mongolia have. */
const PEOPLE = list(`
    khurelsukh, hurelsuh, oyun erdene, zandanshatar, elbegdorj, uchral, byambasuren,
    tsedenbal, amarbayasgalan, hoshoryu, hakuho, asashoryu, harumafuji, kakuryu,
    terunofuji, tamawashi, bat erdene, gan erdene, munkh erdene, batbold, ganbold,
    erdeneb*, erdenec*, erdenetu*, enkhb*, enkhj*, enkht*, enkhm*, munkhb*, munkhz*,
    munkht*, munkhj*, tsogt*, otgon*, lkhagva*, purevd*, purevj*, khishig*, bayarm*,
    bayars*, tserend*, *baatar, *tsetseg, *jargal, luvsan*, ukhnaa, javkhlan, tuvshin*,
    davaa*, ariun*, erkhem*, altantuya, batmunkh, batgerel, ganzorig, gantumur, *tulga,
    *bayar, *chuluun, *tuvshin, *saikhan, *khuyag, *chimeg, *bileg, *dorj`);

/** One of them makes a text one about Mongolia. */
export const TELLING: readonly Phrases[] = [
  { phrases: ['mongolia', 'mongolian', 'mongolians'] },
  { phrases: [...PROVINCES, ...TOWNS, ...LANDMARKS] },
  { phrases: [...COMPANIES, ...INSTITUTIONS, ...PEOPLE] },
  { phrases: ['great khural', 'khoomei', 'khoomii', 'khuumii'], unless: ['tuva*', 'buryat*'] },
  {
    phrases: ['darkhan'],
    beside: list(`
    city, plant, road, highway, refinery, steel, tourist*, power, leather, metallurg*,
    railway, province, governor, residents, factory, smelter`),
    unless: ['kazakh*', 'almaty', 'astana'],
  },
  {
    phrases: ['gobi'],
    beside: list(`
    copper, gold, coal, uranium, porphyry, drilling, dinosaur*, fossil*, palaeontolog*,
    paleontolog*, herder*, nomad*, khulan, wild ass*, cashmere, bear, bears, saiga, argali,
    steppe, camel festival, provinces`),
    unless: [...CHINA, ...INNER_MONGOLIA],
  },
  {
    phrases: ['turquoise hill'],
    beside: list(`
    rio, rio tinto, resources, minority, shareholder*, holders, investor*, copper, mine,
    arbitration, stake, takeover, buyout, pentwater, sailingstone, bid`),
    unless: ['drive', 'road', 'street', 'lane', 'school', 'estate'],
  },
  {
    phrases: ['miat'],
    beside: list(`
    flight*, airline*, aircraft, plane*, jet, jets, boeing, airbus, dreamliner, fleet,
    route*, passenger*, airport*, carrier, codeshare, fares, cargo, fly, flies, service,
    services, weekly, lease*, pilot*, landing, hub, 737, 767, 787, seoul, frankfurt,
    istanbul, tokyo, singapore, guangzhou, london`),
    unless: ['college', 'campus', 'student*', 'technician*', 'apprentice*', 'michigan'],
  },
  {
    phrases: ['mnt'],
    beside: list(`
    dollar*, usd, million, billion, trillion, per, exchange rate, yuan, ruble, wage*,
    salar*, pension*, budget, central bank, loan*, mnt #, # mnt, bln, trln, currency,
    reserves, forex, inflation, weakens, strengthens`),
    unless: list(`
    mantle, crypto*, token*, coin*, defi, airdrop, blockchain, network, bybit, nutrition,
    dietitian*, etf, btc, bitcoin, ethereum`),
  },
  {
    phrases: ['mmc'],
    beside: ['coking coal', 'bayan khundii', 'coal mine*', 'gold pour'],
    unless: ['mitsubishi', 'norilsk'],
  },
  {
    phrases: ['the hu'],
    beside: list(`
    band, metal, rock, rockers, tour, album, single, song, concert, festival`),
  },
  { phrases: ['takhi'], unless: ['zoo', 'zoos'] },
  // In Mongolian and Russian, with their endings.
  {
    phrases: list(`
    монгол*, улаанбаатар*, улан батор*, уланбатор*, тугрик*, төгрөг*, наадам*, аймаг*,
    аймг*, уих, улсын их хур*, великий хурал, великого хурала, миат, хүрэлсүх*, хурэлсух*,
    занданшатар*, оюун эрдэн*, элбэгдорж*, монцамэ, оюу толго*, ою толго*, таван толго*,
    эрдэнэс*, эрдэнэт*, замын үүд*, замын ууд*, замын удэ*, гашуунсухайт*, цагаан сар*,
    гэр хороолол*, нийслэл*, архангай*, баян өлгий*, баянхонгор*, дархан уул*,
    дорнод аймг*, дорноговь*, дундговь*, говь алтай*, говьсүмбэр*, хэнтий*, ховд*,
    хөвсгөл*, хубсугул*, сэлэнгэ*, сүхбаатар*, сухэ батор*, өмнөговь*, өвөрхангай*,
    завхан*, гоби алта*`),
  },
];
