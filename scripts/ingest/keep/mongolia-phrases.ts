/**
 * What tells that a text is about Mongolia, and what only seems to.
 *
 * Phrases are in small letters without accents. A space in them also stands for a hyphen, a
 * quotation mark or nothing (`oyu tolgoi` is `Oyu-Tolgoi` and `Oyutolgoi`), `*` for up to twenty
 * letters (at least one where it stands first), `#` for a number, `(a|b)` for either, `-?` for a
 * hyphen or nothing.
 */
export interface Phrases {
  phrases: readonly string[];
  /** They hold only where one of these stands somewhere in the text, too. */
  beside?: readonly string[];
  /** They hold only where none of these stands anywhere in the text. */
  unless?: readonly string[];
}

/** The parts of a text that commas separate; a line may end within one. */
const list = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(', ');

/** A part of a phrase that any of the words may fill. */
const eitherOf = (words: readonly string[]): string => `(${words.join('|')})`;

/** What the press says of a country and nobody of a dish, a beast or a brand. */
const AFFAIRS = list(`
    export*, import*, shipment*, ships, tonne*, quota*, tariff*, duty, customs, trade, livestock,
    herder*, minister*, ministry, government, parliament, president, embassy, ambassador*,
    delegation, slaughterhouse*, meat processing, foot and mouth, factory, factories, maker*,
    producer*, industry, processor*, coal, copper, spot price*`);

/** What may stand between "Mongolian" and a thing so called. */
const QUALITIES = list(`
    crispy, spicy, sticky, glazed, grilled, braised, sizzling, vegan, vegetarian, faux, fake,
    curly, kinky, white, black, pink, grey, turquoise, real, long`);

const DISHES = list(`
    beef, ground beef, chicken, lamb, pork, mutton, steak, shrimp, prawn*, tofu, seitan, tempeh,
    meatball*, ribs, brisket, burger*, taco*, noodle*, ramen, sauce, marinade, glaze, eggplant,
    aubergine, cauliflower, broccoli, mushroom*, green beans, stir fr*, wok, hot pot*, fire pot*,
    bbq, bbqs, barbe*, bar b q, bar b que, grill*, buffet, fried rice, rice bowl*, noodle bowl*,
    restaurant*, eatery, diner, takeaway, takeout, street food, bistro, garden, kitchen, inn,
    recipe*`);

/** What stands about a dish or an eating house in a title. */
const EATING = list(`
    recipe*, slow cooker, stir fr*, crockpot, crock pot, instant pot, air fryer, skillet,
    weeknight, one pan, one pot, sheet pan, pf chang*, p f chang*, food court, takeout, takeaway,
    buffet*, eatery, eateries, all you can eat, strip mall, food truck*, food hall, hibachi,
    teriyaki, sushi, kung pao, general tso*, orange chicken, sweet and sour, chow mein, fried
    rice, wok, health inspect*, happy hour, lunch special*, dinner idea*, dinners`);

const CREATURES = list(`
    gerbil*, jird*, hamster*, vole*, ground squirrel*, silver vole*, racerunner*, toad*, plover*,
    sand plover*, lark*, finch*, snowfinch*, starling*, accentor*, bankhar*, mastiff*, death
    worm*, oak*, pine*, scots pine*, linden, lime tree*, elm, willow*, maple*, almond*, poplar*,
    milkvetch, milk vetch, astragalus, thyme, iris, aster, dandelion*, spirea, snowball, clematis`);

const BODY = list(`
    blue spot*, spot, spots, birthmark*, slate gr*y, eye fold*, fold, idiot*, idiocy`);

const FASHION = list(`
    fur, furs, faux fur, sheepskin*, shearling*, lambswool, curly lamb, hair, hair extensions,
    kinky hair, kinky curly, wig, wigs, weave, wool coat*, lamb coat*, throw pillow*, throw
    blanket*, cushion*, pillow*, stool*, rug, rugs, gilet*, slippers`);

const HISTORY = list(`
    empire*, horde*, invasion*, invader*, conquest*, conqueror*, warlord*, emperor*, warrior*,
    ruler*, overlord*, domination, yoke, dynasty, khanate*, barbarian*, cavalry, siege*,
    conquered, era, period, occupation, onslaught, raids, raiders, army of genghis*, armies,
    hegemony, khan, khans, princess*, bow, bows, leader genghis*, leader chinggis*`);

const PERFORMERS = list(`
    chop, chops, chop squad, stomper, mauler, basket weaving, clusterf*, cluster f*`);

const IMITATIONS = list('style, inspired, themed, flavoured, flavored, esque');

const GAMES = list(`
    age of empires, civ #, civ vi, civ vii, civilization v, civilization vi, civilization vii,
    civilization #, crusader kings, europa universalis, total war, ghost of tsushima, hearts of
    iron, playable, strategy game*, board game*, card game*, dlc, gameplay, minecraft, roblox,
    boss fight, crossword*, wordle, worldle, geoguessr, quiz, quizzes, trivia, cat names, dog
    names, pet names, baby names`);

const RACING = list(`
    santa anita, breeders cup, breeders' cup, furlong*, filly, fillies, colt, colts, gelding*,
    thoroughbred*, yearling*, sire, sires, ascot, goodwood, newmarket, randwick, del mar, belmont,
    churchill downs, saratoga, gulfstream, woodbine, oaklawn, flemington, caulfield, moonee
    valley, cox plate, melbourne cup, racecourse, grade i, grade ii, g1, g2, g3, stakes winner,
    stakes race, handicap, kentucky, keeneland, pimlico, preakness, aqueduct, racehorse*, aintree,
    cheltenham, karaka, ellerslie, long odds, punters, tipster*, turf sprint, hong kong derby,
    australian derby, kentucky derby`);

const SHOW_WRESTLING = list(`
    wwe, wwf, wcw, aew, nxt, njpw, wrestlemania, tag team, pro wrestl*, ring name, royal rumble,
    summerslam, hulk hogan, wrestling legend*, wrestling villain*`);

const FURNISHING = list(`
    paint colo*, wallpaper, benjamin moore, farrow & ball, farrow and ball, dulux, sherwin
    williams, sofa*, cushion*, upholster*, decor, home decor, interiors, furnishing*, living room,
    wig, wigs, lace front*, hair extensions, hairstylist*, faux, shaggy, ikea, wayfair`);

const SHOPPING = list(`
    sweater*, crewneck*, hoodie*, jumper*, cardigan*, knitwear, knits, beanie*, turtleneck*, half
    price, discount*, deals, promo code*, coupon*, sale, black friday, cyber monday, prime day,
    gift guide*, best cashmere, quince, wardrobe, apparel, boutique, everlane`);

const INNER_MONGOLIA = list(`
    inner mongol*, innermongol*, nei mongol*, nei menggu, neimenggu, hohhot, huhhot, huhehaote,
    baotou, ordos, erdos, chifeng, tongliao, hulunbuir, hulun buir, hulunbeier, xilingol, xilin
    gol, alxa, alashan, ulanqab, bayannur, wuhai, xilinhot, ulanhot, horqin, khorchin, hexigten,
    hinggan league, southern mongolia*`);

const CHINA = list(`
    china, chinese, beijing, xi jinping, ccp, gansu, xinjiang, ningxia, qinghai, lanzhou, jiuquan,
    dunhuang, shaanxi, tarim`);

/** Where else in China Mongols live, today and formerly. */
const CHINESE_PROVINCES = list(`
    qinghai, liaoning, jilin, heilongjiang, gansu, xinjiang, haixi, bortala, bayingol*, fuxin,
    qing, manchu*`);

/** The kin in Russia, who share festivals, songs and names. */
const KIN = list('buryat*, ulan ude, kalmyk*, elista, tuva*, kyzyl');

/** Life of the Mongolians of China, which the press calls simply "Mongolian". */
const MINORITY_LIFE = list(`
    language*, script*, medium, school*, textbook*, lessons, class*, teacher*, student*, pupil*,
    parent*, culture, identity, people, tradition*, folk, herder*, herdsm*, nomad*, activist*,
    dissident*, writer*, historian*, ethnic*, medicine, yurt*, costume*, horse*, protest*,
    population, music*, song*, singer*, long song*, long tune, dance*, embroider*, craft*,
    plateau, pony, ponies, banner*, prefecture, county, community, temple*, buddhis*, minority,
    minorities`);

const things = (names: readonly string[]): string[] =>
  names.flatMap((name) => [`mongolian ${name}`, `mongolian ${eitherOf(QUALITIES)} ${name}`]);

/** Taken out of a text before anything is looked for in it. */
export const MISLEADING: readonly Phrases[] = [
  // The Chinese region and its Mongolians.
  {
    phrases: list(`
    inner mongol*, nei mongol*, nei menggu, upper mongolia*, inner and outer mongolia*, inner &
    outer mongolia*, chinese mongolia*, mongolian minorit*, mongolian ethnic*, china's mongolian*,
    southern mongolian human rights*, southern mongolian activist*, buryat mongol*, southern
    mongolian dissident*, southern mongolian writer*, southern mongolian exile*, ethnic mongol*,
    mongol autonomous, mongolian autonomous, mongolia autonomous, mongol banner, mongolian and
    tibetan, mongolia and tibet* affairs`),
  },
  {
    phrases: [...MINORITY_LIFE.map((life) => `mongolian ${life}`), 'mongolians'],
    beside: [...INNER_MONGOLIA, ...CHINESE_PROVINCES],
  },
  {
    phrases: ['mongolian'],
    beside: INNER_MONGOLIA,
    unless: list(`
    coal, coking, copper, export*, import*, trade, border, port, ports, president, premier, pm,
    minister, government, delegation, consul*, embassy, visa*, truck*, driver*, neighbour*,
    neighbor*, cross border, rail*, investor*, power, electricity`),
  },
  {
    phrases: ['language*', 'medium', 'textbook*', 'script'].map((life) => `mongolian ${life}`),
    beside: [...CHINA, 'mandarin', 'assimilation'],
  },
  {
    phrases: ['southern mongolia', 'southern mongolian', 'southern mongolians', 'south mongolia*'],
    beside: list(`
    hohhot, ccp, genocide, human rights, rights group, dissident*, exile*, activist*,
    assimilation, self determination, congress, language*, school*, boycott*, political prisoner*`),
  },
  // The far end of the world in a figure of speech.
  {
    phrases: ['outer mongolia*'],
    unless: list(`
    trek*, expedition*, travel*, nomad*, herder*, reindeer, independence, hik*, cycl*, eagle*`),
  },
  {
    phrases: [
      '(might|may|could) (as well|just as well|easily) (be|have been) (in|on the way to) mongolia',
      '(halfway|all the way|from here|as far away|as remote) (to|as) mongolia',
    ],
  },
  // What somebody has named after a place: a band, a program.
  {
    phrases: [
      eitherOf(list('band, trio, duo, quartet, quintet, rockers, outfit, act, dj, rapper')) +
        ' (mongolia|ulan bator|ulaanbaatar|gobi|mongol|mongols)',
    ],
  },
  {
    phrases: ['gobi bear*', 'gobi', 'mongolia', 'mongol'],
    beside: list(`
    open source, backup tool, software update, beta release, release candidate, github, npm package,
    python library, linux, command line, api client`),
  },
  // Food.
  { phrases: things(DISHES), unless: AFFAIRS },
  { phrases: ['mongolian'], beside: EATING, unless: [...AFFAIRS, 'recipe for'] },
  { phrases: ['mongolian food'], beside: ['pop up', 'truck', 'mall', 'stall'] },
  // Beasts, plants, skin, clothes, tents.
  {
    phrases: things([...CREATURES, ...BODY, ...FASHION, ...IMITATIONS]),
    unless: AFFAIRS,
  },
  { phrases: ['mongolian'], beside: FURNISHING, unless: AFFAIRS },
  {
    phrases: ['mongolian cashmere', 'naadam', 'nadaam', 'gobi cashmere'],
    beside: SHOPPING,
    unless: [
      ...AFFAIRS,
      ...list('festival*, wrestl*, archer*, flagship, ticket*, stadium, stake, shares'),
    ],
  },
  {
    phrases: list('cashmere, founder*, store*, brand, ceo, co founder*').map(
      (trade) => `naadam ${trade}`,
    ),
  },
  {
    phrases: ['horse*', 'wild horse*', 'camel*', 'wild ass*', 'wolf', 'wolves'].map(
      (beast) => `mongolian ${beast}`,
    ),
    beside: ['zoo', 'zoos', 'safari park', 'wildlife park'],
    unless: ['reintroduc*', 'returned', 'flown'],
  },
  {
    phrases: ['yurt*', 'ger', 'gers', 'tent*'].map((home) => `mongolian ${home}`),
    beside: list(`
    glamp*, airbnb, garden*, campsite*, holiday let*, couple, retreat*, woods, woodland, wedding*,
    farm, planning permission, backyard, spa, getaway*, staycation*, off grid`),
  },
  // History, without a word on the country.
  { phrases: [...HISTORY.map((past) => `mongolian ${past}`), 'under mongolian rule'] },
  // Stages, games, racecourses, streets.
  { phrases: PERFORMERS.map((name) => `mongolian ${name}`) },
  { phrases: ['mongolia', 'mongolian', 'mongolians'], beside: GAMES, unless: AFFAIRS },
  { phrases: ['mongolian'], beside: [...RACING, ...SHOW_WRESTLING], unless: AFFAIRS },
  { phrases: list('street, drive, lane, avenue, crescent').map((way) => `mongolia ${way}`) },
  // The same in Mongolian and Russian.
  {
    phrases: list(`
    өвөр монгол*, овор монгол*, внутренн* монгол*, внутреннемонгол*, монголоид*, монгольфьер*,
    монгольск* импери*, монгольск* иг*, монгольск* нашестви*, монгольск* завоевани*, монгольск*
    орд*, монгольск* песчанк*, монгольск* пятн*, татаро монгол*, монголо татар*, монгольск*
    барбекю, бурят монгол*, монгольск* говядин*, дуб* монгольск*, монгольск* дуб*, монголын эзэнт
    гүрэн*, их монгол улс*`),
  },
];

const PROVINCES = list(`
    arkhangai, bayan ulgii, bayan olgii, bayan olgiy, bayankhongor, bulgan, darkhan uul, dornod,
    dornogovi, dornogobi, dundgovi, dundgobi, govi altai, gobi altai, govisumber, khentii, khovd,
    khuvsgul, khovsgol, huvsgul, hovsgol, khubsugul, orkhon aimag, orkhon province, orkhon valley,
    selenge, sukhbaatar, tuv aimag, tuv province, tov aimag, tov province, umnugovi, umnugobi,
    omnogovi, omnogobi, south gobi province, uvs aimag, uvs province, uvs lake, lake uvs, uvs
    nuur, uvurkhangai, ovorkhangai, zavkhan, aimag, aimags`);

const TOWNS = list(`
    ula*n ba*tor, ula*n ba*tar, erdenet, choibalsan, sainshand, mandalgovi, undurkhaan,
    ondorkhaan, olgii, ulgii, baruun urt, zuunmod, dalanzadgad, ulaangom, arvaikheer, uliastai,
    tsetserleg, kharkhorin, kharkhorum, khatgal, tsogttsetsii, khanbogd, gurvantes, zamiin uud,
    zamyn uud, zamiin uude, zamyn ude, gashuun sukhait, gashuunsukhait, tsagaan khad, khangi port, bichigt, shiveekhuren, shivee
    khuren, altanbulag, bichigt, khangi, bayanzurkh, songinokhairkhan, songino khairkhan,
    chingeltei, khan uul, bayangol, nalaikh, baganuur, bagakhangai, narantuul, yarmag, zaisan
    memorial, zaisan hill, selbe river, selbe project, hunnu city, maidar city, ger district*, ger
    area*, ger camp*, khushig valley, sharyn gol, shivee ovoo, zuunbayan, bor undur, nomgon,
    zaamar, khatanbulag, yarant, borshoo, ereentsav, khavirga, burgastai, sheveekhuren`);

const LANDMARKS = list(`
    gandan monastery, gandantegchinlen, erdene zuu, amarbayasgalant, terelj, hustai, khustai,
    burkhan khaldun, otgontenger, bogd khan, bogdkhan, bogd khaan, bayanzag, tuul river, kherlen,
    khalkhin gol, egiin gol, eg river, eg hydro*, eg dam, shuren hydro*, khangai, khongoryn els,
    chinggis khaan airport, chinggis khaan international airport, chinggis khaan national museum,
    chinggis khaan museum, chinggis square, chinggis khan airport, chinggis khaan square, genghis
    khan international airport, genghis khan airport, genghis khan equestrian statue, genghis khan
    statue complex, buyant ukhaa, trans mongolian, power of siberia 2, power of siberia ii, soyuz
    vostok, power of siberia two, deer stone*, ikh nart, khomiin tal, tost mountains, great gobi,
    erdeneburen, yolyn am, orog lake, hyargas, khyargas, khar us lake, tavan bogd, five hills
    training, nemegt, djadokhta, djadochta, bayan dzag, bayn dzak, flaming cliffs, ukhaa tolgod,
    bayanshiree, bayan shireh, karakorum city, kharakhorum`);

const MINES = list(`
    oyu tolgoi, tavan tolgoi, bayan khundii, khundii gold, kharmagtai, ovoot, ukhaa khudag, baruun
    naran, naryn sukhait, nariin sukhait, gatsuurt, zuuvch ovoo, zoovch ovoo, bronze fox, tsagaan
    suvarga, salkhit, altan nar, heruga, hugo dummett, hugo north, khushuut, nuurstei, chandgana,
    aduunchuluun, alag tevsh, tumurtei, tumurtiin ovoo, khalzan, mushgai, tayan nuur, shuteen,
    ulaanbadrakh, gurvanbulag, toson uul, tamsag, tsaidam nuur, bayan airag`);

const COMPANIES = list(`
    *mongolia, erdenes, erdene resource*, southgobi resources, south gobi resources, steppe gold,
    petro matad, xanadu mines, entree resources, aspire mining, boroo gold, badrakh energy,
    monpolymet, mongolyn alt, khan bank, khaan bank, golomt, xacbank, xac bank, mcs group, mcs
    holding, apu jsc, mobicom corporation, unitel group, hunnu air, hunnu airlines, eznis, ard
    financial, ard holdings, lendmn, invescore, gobi cashmere, gobi jsc, gobi corporation, goyo
    cashmere, mongolz, mongolbank, mongol bank, mongol tv, mongol post, mongol shuudan, mongol
    rally, mongol derby, mongol citizen*, mongol national*, mongol born, mongol uls, mongol ulus,
    mongol hd, ubtz, monatom, mon atom, mse top 20, montsame, ub post, ikon.mn, gogo.mn, khan
    resources, asian battery metals, aranjin, jade gas, tmk energy, skytel, capitron, bogd bank,
    nomin holding, monos group, kincora copper, shunkhlai, petrovis, magnai trade, bodi group,
    newcom group, gmobile, sendmn, ubcab, ulaanbaatar railway, mandal insurance, mandal daatgal,
    mik holding, teso corporation, tenuun gerel, altain khuder, energy resources llc, juulchin,
    hunnu coffee`);

const INSTITUTIONS = list(`
    state great khural, state great hural, state ikh khural, ikh khural, khaan quest, khan quest,
    unccd cop17, if only i could hibernate, weeping camel, aisholpan, eagle huntress, third
    neighbour policy, third neighbor policy, third neighbour diplomacy, third neighbor diplomacy,
    third neighbour strategy, third neighbor strategy, chinggis bond*, independent authority
    against corruption, tugrik*, tugrug*, togrog*, ulaanbaatar dialogue, ub dialogue, tsaatan,
    dukha reindeer, dukha herder*, mazaalai, gobi bear*, hunnu rock, jebtsundamba, jetsun dhampa,
    bogd gegeen, land of the eternal blue sky, land of the blue sky, world's coldest capital,
    minegolia, land of genghis khan, land of chinggis`);

/** What Mongols elsewhere have, too. */
const CULTURE = list(`
    great khural, tsagaan sar, naadam, nadaam, dzud*, zud, morin khuur, horsehead fiddle*, horse
    head fiddle*, khoomei, khoomii, khuumii, airag, buuz, khuushuur, khalkha`);

/** Statesmen and champions. */
const PEOPLE = list(`
    khurelsukh, hurelsuh, zandanshatar, elbegdorj, tsedenbal, hoshoryu,
    bayasgalan, asashoryu, harumafuji, kakuryu, terunofuji, tamawashi, ichinojo, kyokushuho`);

/** Most given names of Mongolia are a word of this list and one of the next in one. */
const NAME_BEGINNINGS = list(`
    altan, amar, amgalan, ariun, baasan, baatar, badam, bat, batu, bayan, bayar, bilgee, bolor,
    bold, buyan, byamba, chuluun, dagva, dash, davaa, delger, dorj, enkh, erdene, erkhem, gan,
    gerel, gombo, jargal, javkhlan, khash, khatan, khishig, khulan, khurel, lkhagva, luvsan,
    mandakh, mend, monkh, mungun, munkh, myagmar, naran, natsag, nomin, nyam, odon, olzii, otgon,
    orkhon, oyun, puntsag, purev, saran, sodnom, solongo, sukh, suvd, tegsh, temuu, tomor, tsend,
    tseren, tsetseg, tsogt, tsolmon, tugs, tumen, tumur, tuvshin, udval, ulam, ulzii, undral,
    urtna, uugan, uyanga, yondon, zandan, zol`);
const NAME_ENDINGS = list(`
    amgalan, baatar, bat, bayar, bayasgalan, bazar, bileg, bold, bolor, buyan, chimeg, chuluun,
    dalai, davaa, delger, demberel, dorj, dulam, erdene, gerel, jargal, jav, javkhlan, khand,
    khishig, khundaga, khuu, khuyag, lkham, luvsan, maa, magnai, mandakh, mend, mungun, munkh,
    nasan, norov, nyam, ochir, od, orgil, orshikh, oyun, purev, saikhan, sanaa, sukh, suren,
    taivan, tamir, togoo, togtokh, tsetseg, tsogt, tsooj, tugs, tulga, tumur, tuvshin, tuya,
    ulzii, undral, zaya, zorig, zul`);

/** A life elsewhere, in which such a name is an emigrant's or his child's. */
const ABROAD = list(`
    high school, prep, middle school, school board, city council, scholarship, alumn*, freshman,
    sophomore, varsity, lacrosse, quarterback, linebacker, realtor*, faculty, professor, postdoc,
    biotech, startup, bakery, cafe, alabama, alaska, arizona, arkansas, california, colorado,
    connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
    louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
    montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north
    dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
    tennessee, texas, utah, vermont, virginia, wisconsin, wyoming`);

/** One of them makes a text one about Mongolia. */
export const TELLING: readonly Phrases[] = [
  { phrases: ['mongolia', 'mongolian', 'mongolians'] },
  { phrases: [...PROVINCES, ...TOWNS, ...LANDMARKS] },
  { phrases: [...MINES, ...COMPANIES, ...INSTITUTIONS] },
  { phrases: CULTURE, unless: [...KIN, ...INNER_MONGOLIA, 'kazakhstan', 'sweater*'] },
  { phrases: PEOPLE },
  {
    phrases: [`${eitherOf(NAME_BEGINNINGS)}-?${eitherOf(NAME_ENDINGS)}`],
    unless: [...ABROAD, ...KIN, ...INNER_MONGOLIA],
  },
  {
    phrases: ['hakuho', 'kirishima', 'roga', 'oshoma'],
    beside: list('sumo, yokozuna, ozeki, stable, stablemaster, basho, bout*, grand champion*'),
  },
  {
    phrases: ['eagle hunter*', 'eagle hunting', 'golden eagle festival'],
    unless: list('kazakhstan, kyrgyz*, almaty, xinjiang, issyk, berkutchi'),
  },
  {
    phrases: ['darkhan'],
    beside: list(`
    city, plant, road, highway, refinery, steel, tourist*, power, leather, metallurg*, railway,
    province, governor, residents, factory, smelter`),
    unless: ['kazakh*', 'almaty', 'astana'],
  },
  {
    phrases: ['gobi'],
    beside: list(`
    copper, gold, coal, uranium, porphyry, drilling, mine, mining, miner*, rio, rio tinto,
    dinosaur*, fossil*, tyrannosaur*, velociraptor*, palaeontolog*, paleontolog*, herder*, nomad*,
    ger, gers, yurt*, khulan, wild ass*, cashmere, bear, bears, saiga, argali, snow leopard*,
    steppe, trek*, camel festival, provinces`),
    unless: [...CHINA, ...INNER_MONGOLIA, 'partners', 'crypto*', 'manchurian', 'aloo'],
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
    flight*, airline*, aircraft, plane*, jet, jets, boeing, airbus, dreamliner, fleet, route*,
    passenger*, airport*, carrier, codeshare, fares, cargo, fly, flies, service, services, weekly,
    lease*, pilot*, landing, hub, 737, 767, 787, seoul, frankfurt, istanbul, tokyo, singapore,
    guangzhou, london`),
    unless: ['college', 'campus', 'student*', 'technician*', 'apprentice*', 'michigan'],
  },
  {
    phrases: ['mnt'],
    beside: list(`
    dollar*, usd, million, billion, trillion, per, exchange rate, yuan, ruble, wage*, salar*,
    pension*, budget, central bank, loan*, mnt #, # mnt, bln, trln, currency, reserves, forex,
    inflation, weakens, strengthens`),
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
    unless: ['tribute', 'lookalike', 'hu jintao', "hu's who"],
  },
  {
    phrases: ['ub'],
    beside: list(`
    putin, xi, modi, macron, lavrov, state visit, summit, khural, mnt, smog, air
    pollution, air quality, ger, gers, coal, herder*, metro, mayor, traffic
    jam*, congestion, nomad*, northeast asia*, steppe`),
    unless: list(`
    buffalo, bulls, university, universities, research*, campus, student*, professor, sabres,
    botswana, bowl, ncaa, united breweries`),
  },
  {
    phrases: ['iaac'],
    beside: list(`
    corrupt*, anti corruption, graft, brib*, coal, theft, detain*, arrest*, probe*, customs,
    official*, raid*, minister*, judge*, bank account*, embezzl*`),
    unless: ['architect*', 'barcelona', 'catalonia', 'advertis*'],
  },
  {
    phrases: ['tdb', 'mse', 'mcs'],
    beside: list('mnt, apu, coking coal, coal, coca cola, herder*, khural, top 20, steppe'),
    unless: list(`
    africa*, turkey, turkish, malta, maltese, macedonia*, madagascar*, student*, teacher*,
    patient*, chemical*`),
  },
  {
    phrases: ['apu'],
    beside: ['vodka', 'brewer*', 'beer', 'dairy', 'mse'],
    unless: ['amd', 'ryzen', 'laptop*', 'simpsons', 'kwik'],
  },
  {
    phrases: ['karakorum', 'karakoram', 'kharkorin', 'qaraqorum'],
    beside: list(`
    city plan, new city, new capital, capital, parliament, masterplan, master plan, orkhon,
    excavat*, archaeolog*, steppe`),
    unless: list('highway, pakistan*, gilgit, baltistan, peak, k2, climb*, mountaineer*, hunza'),
  },
  {
    phrases: ['ganqimaodu', 'gantsmod', 'gants mod', 'ceke', 'erenhot', 'erlian'],
    beside: ['coal', 'coking', 'copper', 'concentrate*', 'cross border'],
  },
  { phrases: ['sharga'], beside: ['saiga*', 'soum', 'plain', 'steppe', 'govi'] },
  { phrases: ['takhi'], unless: ['zoo', 'zoos'] },
  // In Mongolian and Russian, with their endings.
  {
    phrases: list(`
    монгол*, улаанбаатар*, улан батор*, уланбатор*, тугрик*, төгрөг*, наадам*, аймаг*, аймг*, уих,
    улсын их хур*, великий хурал, великого хурала, миат, хүрэлсүх*, хурэлсух*, занданшатар*, оюун
    эрдэн*, элбэгдорж*, монцамэ, оюу толго*, ою толго*, таван толго*, эрдэнэс*, эрдэнэт*, замын
    үүд*, замын ууд*, замын удэ*, гашуунсухайт*, цагаан сар*, гэр хороолол*, нийслэл*, архангай*,
    баян өлгий*, баянхонгор*, дархан уул*, дорнод аймг*, дорноговь*, дундговь*, говь алтай*,
    говьсүмбэр*, хэнтий*, ховд*, хөвсгөл*, хубсугул*, сэлэнгэ*, сүхбаатар*, сухэ батор*,
    өмнөговь*, өвөрхангай*, завхан*, гоби алта*`),
  },
];
