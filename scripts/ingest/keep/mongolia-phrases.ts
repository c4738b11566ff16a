/**
 * What tells that a text is about Mongolia, and what only seems to.
 *
 * Phrases are in small letters without accents. A space in them also stands for a hyphen, a
 * quotation mark or nothing (`oyu tolgoi` is `Oyu-Tolgoi` and `Oyutolgoi`), `*` for any letters,
 * `#` for a number.
 */
export interface Phrases {
  phrases: readonly string[];
  /** They hold only where one of these stands somewhere in the text, too. */
  beside?: readonly string[];
  /** They hold only where none of these stands anywhere in the text. */
  unless?: readonly string[];
}

const DISHES = [
  ...['beef', 'ground beef', 'chicken', 'lamb', 'pork', 'mutton', 'steak', 'shrimp', 'tofu'],
  ...['meatball*', 'noodle*', 'ramen', 'sauce', 'eggplant', 'cauliflower', 'stir fr*', 'wok'],
  ...['hot pot*', 'fire pot*', 'bbq', 'barbe*', 'bar b q', 'grill*', 'buffet', 'fried rice'],
  ...['cuisine', 'restaurant*', 'eatery', 'diner', 'takeaway', 'takeout', 'street food', 'bistro'],
];

const CREATURES = [
  ...['gerbil*', 'jird*', 'oak*', 'pine*', 'scots pine*', 'linden', 'lime tree*', 'toad*'],
  ...['milkvetch', 'snuff bottle*', 'death worm*', 'blue spot*', 'spot', 'spots', 'fold', 'idiocy'],
];

const FASHION = [
  ...['fur', 'faux fur', 'sheepskin*', 'lambswool', 'curly lamb', 'hair extensions', 'kinky hair'],
];

const HISTORY = [
  ...['empire*', 'horde*', 'invasion*', 'invader*', 'conquest*', 'conqueror*', 'warlord*'],
  ...['emperor*', 'warrior*', 'ruler*', 'yoke', 'dynasty', 'khanate*', 'barbarian*', 'cavalry'],
  ...['rule', 'siege*', 'conquered'],
  ...['leader genghis*', 'leader chinggis*'],
];

const PERFORMERS = ['chop', 'chops', 'chop squad', 'stomper', 'basket weaving', 'clusterf*'];

const IMITATIONS = ['style', 'inspired', 'themed', 'flavoured', 'flavored'];

const INNER_MONGOLIA = [
  ...['inner mongol*', 'innermongol*', 'nei mongol*', 'nei menggu', 'hohhot', 'huhhot', 'baotou'],
  ...['ordos', 'chifeng', 'tongliao', 'hulunbuir', 'hulun buir', 'xilingol', 'xilin gol', 'alxa'],
  ...['ulanqab', 'bayannur', 'wuhai', 'xilinhot', 'hinggan league', 'southern mongolia*'],
];

const CHINA = ['china', 'chinese', 'beijing', 'xi jinping', 'ccp', 'gansu', 'xinjiang', 'ningxia'];

/** Life of the Mongolians of China, which the press calls simply "Mongolian". */
const MINORITY_LIFE = [
  ...['language*', 'script*', 'medium', 'school*', 'textbook*', 'lessons', 'class*', 'teacher*'],
  ...['student*', 'pupil*', 'parent*', 'culture', 'identity', 'people', 'tradition*', 'folk'],
  ...['herder*', 'herdsm*', 'nomad*', 'activist*', 'dissident*', 'writer*', 'historian*'],
  ...['ethnic*', 'medicine', 'yurt*', 'costume*', 'horse*', 'protest*', 'population'],
  ...['music*', 'song*', 'singer*', 'long song*', 'long tune', 'dance*', 'embroider*', 'craft*'],
  ...['plateau', 'pony', 'ponies', 'banner*'],
];

/** Taken out of a text before anything is looked for in it. */
export const MISLEADING: readonly Phrases[] = [
  // The Chinese region and its Mongolians.
  {
    phrases: [
      ...['inner mongol*', 'nei mongol*', 'nei menggu', 'inner and outer mongolia*'],
      ...[
        'inner & outer mongolia*',
        'chinese mongolia*',
        'mongolian minority',
        'mongolian ethnic*',
      ],
      ...['southern mongolian human rights*', 'southern mongolian activist*', 'buryat mongol*'],
      ...[
        'southern mongolian dissident*',
        'southern mongolian writer*',
        'southern mongolian exile*',
      ],
      ...[
        'ethnic mongol*',
        'mongol autonomous',
        'mongolian autonomous',
        'mongolia autonomous',
        'mongol banner',
      ],
      ...['mongolian and tibetan', 'mongolia and tibet* affairs'],
    ],
  },
  {
    phrases: [...MINORITY_LIFE.map((life) => `mongolian ${life}`), 'mongolians', 'naadam', 'dzud'],
    beside: INNER_MONGOLIA,
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
    unless: [
      ...['export*', 'import*', 'shipment*', 'tonne*', 'quota*', 'livestock', 'herder*'],
      ...['minister', 'ministry', 'slaughterhouse*', 'meat processing', 'foot and mouth'],
    ],
  },
  {
    phrases: ['mongolian'],
    beside: [
      ...[
        'recipe',
        'recipes',
        'slow cooker',
        'stir fry',
        'crockpot',
        'crock pot',
        'instant pot',
        'air fryer',
      ],
      ...['skillet', 'weeknight', 'one pan', 'sheet pan', 'pf chang*', 'food court'],
    ],
    unless: ['recipe for'],
  },
  { phrases: ['mongolian food'], beside: ['pop up', 'food truck', 'food hall', 'mall'] },
  // Beasts, plants, skin, clothes, tents.
  { phrases: [...CREATURES, ...FASHION, ...IMITATIONS].map((thing) => `mongolian ${thing}`) },
  {
    phrases: ['mongolian cashmere', 'naadam', 'gobi cashmere'],
    beside: [
      ...['sweater*', 'crewneck*', 'hoodie*', 'jumper*', 'cardigan*', 'knitwear', 'half price'],
      ...['discount*', 'deals', 'black friday', 'quince', 'naadam cashmere', 'wardrobe'],
    ],
    unless: [
      ...['festival*', 'wrestl*', 'archer*', 'herder*', 'factory', 'maker*', 'tariff*', 'export*'],
      'industry',
    ],
  },
  { phrases: ['naadam cashmere', 'nadaam cashmere'] },
  {
    phrases: ['mongolian yurt*', 'mongolian ger', 'mongolian gers', 'mongolian tent*'],
    beside: [
      ...['glamping', 'airbnb', 'garden*', 'campsite*', 'holiday let', 'couple', 'retreat*'],
      ...['woods', 'wedding*', 'farm', 'planning permission', 'backyard'],
    ],
  },
  // History, without a word on the country.
  { phrases: HISTORY.map((past) => `mongolian ${past}`), unless: ['rule of law'] },
  // Bands, games, horses, wrestlers' holds.
  { phrases: PERFORMERS.map((name) => `mongolian ${name}`) },
  {
    phrases: ['mongolia', 'mongolian', 'mongolians'],
    beside: [
      ...['age of empires', 'civilization v', 'civilization vi', 'civilization vii', 'civ #'],
      ...['crusader kings', 'europa universalis', 'total war', 'ghost of tsushima', 'playable'],
    ],
  },
  {
    phrases: ['mongolian'],
    beside: [
      ...['santa anita', 'breeders cup', "breeders' cup", 'furlong*', 'filly', 'colt', 'gelding'],
      ...[
        'thoroughbred*',
        'ascot',
        'del mar',
        'belmont',
        'churchill downs',
        'saratoga',
        'gulfstream',
      ],
      ...['flemington', 'caulfield', 'racecourse', 'grade i', 'g1', 'stakes winner', 'stakes race'],
    ],
  },
  // The same in Mongolian and Russian.
  {
    phrases: [
      ...['өвөр монгол*', 'овор монгол*', 'внутренн* монгол*', 'внутреннемонгол*', 'монголоид*'],
      ...['монгольфьер*', 'монгольск* импери*', 'монгольск* иг*', 'монгольск* нашестви*'],
      ...['монгольск* завоевани*', 'монгольск* орд*', 'монгольск* песчанк*', 'монгольск* пятн*'],
      ...['татаро монгол*', 'монголо татар*', 'монгольск* барбекю', 'бурят монгол*'],
      ...['монгольск* говядин*', 'дуб* монгольск*', 'монгольск* дуб*', 'монголын эзэнт гүрэн*'],
      'их монгол улс*',
    ],
  },
];

const PROVINCES = [
  ...['arkhangai', 'bayan ulgii', 'bayan olgii', 'bayan olgiy', 'bayankhongor', 'bulgan'],
  ...['darkhan uul', 'dornod', 'dornogovi', 'dornogobi', 'dundgovi', 'dundgobi', 'govi altai'],
  ...['gobi altai', 'govisumber', 'khentii', 'khovd', 'khuvsgul', 'khovsgol', 'huvsgul', 'hovsgol'],
  ...['khubsugul', 'orkhon aimag', 'orkhon province', 'orkhon valley', 'selenge', 'sukhbaatar'],
  ...['tuv aimag', 'tuv province', 'tov aimag', 'tov province', 'umnugovi', 'umnugobi', 'omnogovi'],
  ...['omnogobi', 'south gobi province', 'uvs aimag', 'uvs province', 'uvs lake', 'lake uvs'],
  ...['uvs nuur', 'uvurkhangai', 'ovorkhangai', 'zavkhan', 'aimag', 'aimags'],
];

const TOWNS = [
  ...['ulaanbaatar', 'ulan bator', 'ulaan bator', 'ulan baatar', 'ulaanbataar', 'ulaanbatar'],
  ...['erdenet', 'choibalsan', 'sainshand', 'mandalgovi', 'undurkhaan', 'ondorkhaan', 'olgii'],
  ...['ulgii', 'baruun urt', 'zuunmod', 'dalanzadgad', 'ulaangom', 'arvaikheer', 'uliastai'],
  ...['tsetserleg', 'kharkhorin', 'kharkhorum', 'khatgal', 'tsogttsetsii', 'khanbogd', 'gurvantes'],
  ...[
    'zamiin uud',
    'zamyn uud',
    'gashuun sukhait',
    'gashuunsukhait',
    'shiveekhuren',
    'shivee khuren',
  ],
  ...['altanbulag', 'bichigt', 'khangi', 'bayanzurkh', 'songinokhairkhan', 'songino khairkhan'],
  ...['chingeltei', 'khan uul', 'bayangol', 'nalaikh', 'baganuur', 'bagakhangai', 'narantuul'],
  ...[
    'yarmag',
    'zaisan memorial',
    'zaisan hill',
    'selbe river',
    'selbe project',
    'hunnu city',
    'maidar city',
  ],
  ...['ger district*', 'ger area*', 'ger camp*', 'khushig valley', 'sharyn gol', 'shivee ovoo'],
];

const LANDMARKS = [
  ...[
    'gandan monastery',
    'gandantegchinlen',
    'erdene zuu',
    'amarbayasgalant',
    'terelj',
    'hustai',
    'khustai',
  ],
  ...['burkhan khaldun', 'otgontenger', 'bogd khan', 'bogdkhan', 'bogd khaan', 'bayanzag'],
  ...['tuul river', 'kherlen', 'khalkhin gol', 'egiin gol', 'shuren hydro*', 'khangai'],
  ...['khongoryn els', 'chinggis khaan airport', 'chinggis khaan international airport'],
  ...['chinggis khaan national museum', 'chinggis khaan museum', 'chinggis square'],
  ...['chinggis khaan square', 'genghis khan international airport', 'genghis khan airport'],
  ...['genghis khan equestrian statue', 'genghis khan statue complex', 'buyant ukhaa'],
  ...['trans mongolian', 'power of siberia 2', 'power of siberia ii', 'soyuz vostok'],
];

const COMPANIES = [
  ...['oyu tolgoi', 'tavan tolgoi', 'erdenes', 'erdene resource*', 'bayan khundii', 'khundii gold'],
  ...['southgobi resources', 'south gobi resources', 'steppe gold', 'petro matad', 'xanadu mines'],
  ...['kharmagtai', 'entree resources', 'aspire mining', 'ovoot', 'ukhaa khudag', 'baruun naran'],
  ...['naryn sukhait', 'boroo gold', 'gatsuurt', 'zuuvch ovoo', 'badrakh energy', 'bronze fox'],
  ...['tsagaan suvarga', 'salkhit', 'monpolymet', 'mongolyn alt', 'khan bank', 'khaan bank'],
  ...['golomt', 'xacbank', 'xac bank', 'mcs group', 'mcs holding', 'tavan bogd', 'apu jsc'],
  ...[
    'mobicom corporation',
    'unitel group',
    'hunnu air',
    'hunnu airlines',
    'eznis',
    'ard financial',
  ],
  ...['ard holdings', 'lendmn', 'invescore', 'gobi cashmere', 'gobi jsc', 'gobi corporation'],
  ...['goyo cashmere', 'mongolz', 'mongolbank', 'mongol bank', 'mongol tv', 'mongol post'],
  ...[
    'mongol shuudan',
    'mongol rally',
    'mongol derby',
    'mongol citizen*',
    'mongol uls',
    'mongol ulus',
  ],
  ...['ubtz', 'monatom', 'mon atom', 'mse top 20', 'montsame', 'ub post', 'khan resources'],
  ...['asian battery metals', 'aranjin', 'altan nar', 'jade gas'],
];

const INSTITUTIONS = [
  ...['state great khural', 'state great hural', 'state ikh khural', 'ikh khural', 'khaan quest'],
  ...['third neighbour policy', 'third neighbor policy', 'third neighbour diplomacy'],
  ...['third neighbor diplomacy', 'third neighbour strategy', 'third neighbor strategy'],
  ...[
    'chinggis bond*',
    'independent authority against corruption',
    'tugrik*',
    'tugrug*',
    'togrog*',
  ],
  ...['tsagaan sar', 'naadam', 'nadaam', 'dzud*', 'morin khuur', 'airag', 'buuz', 'khuushuur'],
  ...[
    'tsaatan',
    'dukha reindeer',
    'dukha herder*',
    'mazaalai',
    'gobi bear*',
    'hunnu rock',
    'jebtsundamba',
    'jetsun dhampa',
  ],
  ...['bogd gegeen', 'khalkha', 'land of the eternal blue sky', 'land of the blue sky'],
  ...['coldest capital', 'minegolia', 'land of genghis khan', 'land of chinggis'],
];

/** Statesmen and champions, then endings and beginnings that only names from Mongolia have. */
const PEOPLE = [
  ...[
    'khurelsukh',
    'hurelsuh',
    'oyun erdene',
    'zandanshatar',
    'elbegdorj',
    'uchral',
    'byambasuren',
  ],
  ...[
    'tsedenbal',
    'battulga',
    'gantulga',
    'munkhtulga',
    'amarbayasgalan',
    'hoshoryu',
    'hakuho',
    'asashoryu',
    'harumafuji',
  ],
  ...['kakuryu', 'terunofuji', 'tamawashi', 'bat erdene', 'gan erdene', 'munkh erdene', 'batbold'],
  ...['ganbold', 'erdeneb*', 'erdenec*', 'erdenetu*', 'enkhb*', 'enkhj*', 'enkht*', 'enkhm*'],
  ...['munkhb*', 'munkhz*', 'munkht*', 'munkhj*', 'tsogt*', 'otgon*', 'lkhagva*', 'purevd*'],
  ...['purevj*', 'khishig*', 'bayarm*', 'bayars*', 'tserend*', '*baatar', '*tsetseg', '*jargal'],
  ...['*saikhan', '*khuyag', '*chimeg', '*bileg', '*dorj'],
];

/** One of them makes a text one about Mongolia. */
export const TELLING: readonly Phrases[] = [
  { phrases: ['mongolia', 'mongolian', 'mongolians'] },
  { phrases: [...PROVINCES, ...TOWNS, ...LANDMARKS] },
  { phrases: [...COMPANIES, ...INSTITUTIONS, ...PEOPLE] },
  { phrases: ['great khural', 'khoomei', 'khoomii', 'khuumii'], unless: ['tuva*', 'buryat*'] },
  {
    phrases: ['darkhan'],
    beside: [
      ...['city', 'plant', 'road', 'highway', 'refinery', 'steel', 'tourist*', 'power', 'leather'],
      ...['metallurg*', 'railway', 'province', 'governor', 'residents', 'factory', 'smelter'],
    ],
    unless: ['kazakh*', 'almaty', 'astana'],
  },
  {
    phrases: ['gobi'],
    beside: [
      ...['copper', 'gold', 'coal', 'uranium', 'porphyry', 'drilling', 'dinosaur*', 'fossil*'],
      ...['palaeontolog*', 'paleontolog*', 'herder*', 'nomad*', 'khulan', 'wild ass*', 'cashmere'],
      ...['bear', 'bears', 'saiga', 'argali', 'steppe', 'camel festival', 'provinces'],
    ],
    unless: [...CHINA, ...INNER_MONGOLIA],
  },
  {
    phrases: ['turquoise hill'],
    beside: [
      ...[
        'rio',
        'rio tinto',
        'resources',
        'minority',
        'shareholder*',
        'holders',
        'investor*',
        'copper',
      ],
      ...['mine', 'arbitration', 'stake', 'takeover', 'buyout', 'pentwater', 'sailingstone', 'bid'],
    ],
    unless: ['drive', 'road', 'street', 'lane', 'school', 'estate'],
  },
  {
    phrases: ['miat'],
    beside: [
      ...[
        'flight*',
        'airline*',
        'aircraft',
        'plane*',
        'jet',
        'jets',
        'boeing',
        'airbus',
        'dreamliner',
      ],
      ...['fleet', 'route*', 'passenger*', 'airport*', 'carrier', 'codeshare', 'fares', 'cargo'],
    ],
    unless: ['college', 'campus', 'student*', 'technician*', 'apprentice*', 'michigan'],
  },
  {
    phrases: ['mnt'],
    beside: [
      ...['dollar*', 'usd', 'million', 'billion', 'trillion', 'per', 'exchange rate', 'yuan'],
      ...[
        'ruble',
        'wage*',
        'salar*',
        'pension*',
        'budget',
        'central bank',
        'loan*',
        'mnt #',
        '# mnt',
      ],
    ],
    unless: [
      ...['mantle', 'crypto*', 'token*', 'coin*', 'defi', 'airdrop', 'blockchain', 'network'],
      ...['bybit', 'nutrition', 'dietitian*', 'etf', 'btc', 'bitcoin', 'ethereum'],
    ],
  },
  {
    phrases: ['mmc'],
    beside: ['coking coal', 'bayan khundii', 'coal mine*', 'gold pour'],
    unless: ['mitsubishi', 'norilsk'],
  },
  {
    phrases: ['the hu'],
    beside: [
      ...[
        'band',
        'metal',
        'rock',
        'rockers',
        'tour',
        'album',
        'single',
        'song',
        'concert',
        'festival',
      ],
    ],
  },
  { phrases: ['zud'], beside: ['herder*', 'livestock', 'winter*', 'steppe'] },
  // In Mongolian and Russian, with their endings.
  {
    phrases: [
      ...['монгол*', 'улаанбаатар*', 'улан батор*', 'уланбатор*', 'тугрик*', 'төгрөг*', 'наадам*'],
      ...['аймаг*', 'аймг*', 'уих', 'улсын их хур*', 'великий хурал', 'великого хурала', 'миат'],
      ...['хүрэлсүх*', 'хурэлсух*', 'занданшатар*', 'оюун эрдэн*', 'элбэгдорж*', 'монцамэ'],
      ...['оюу толго*', 'ою толго*', 'таван толго*', 'эрдэнэс*', 'эрдэнэт*', 'замын үүд*'],
      ...['замын ууд*', 'замын удэ*', 'гашуунсухайт*', 'цагаан сар*', 'гэр хороолол*', 'нийслэл*'],
      ...['архангай*', 'баян өлгий*', 'баянхонгор*', 'дархан уул*', 'дорнод аймг*', 'дорноговь*'],
      ...['дундговь*', 'говь алтай*', 'говьсүмбэр*', 'хэнтий*', 'ховд*', 'хөвсгөл*', 'хубсугул*'],
      ...[
        'сэлэнгэ*',
        'сүхбаатар*',
        'сухэ батор*',
        'өмнөговь*',
        'өвөрхангай*',
        'завхан*',
        'гоби алта*',
      ],
    ],
  },
];
