/**
 * Headlines written for this file, from which the sound of each language is learnt: by BCP 47
 * code, the archive's own first, then the ones that aggregators and mixed publications bring.
 * A language that is taken for another one is told apart by a few more lines here.
 */
export const SAMPLES = {
  en: `
    Mongolia and China sign new agreement on railway and border trade
    Prime minister says the government will raise wages for teachers and doctors this year
    Parliament approves budget with higher spending on roads, schools and hospitals
    Central bank keeps interest rate unchanged as inflation slows to seven percent
    Coal exports rise by a third in the first half while copper prices fall
    Two people were killed and five injured after a bus overturned near Erdenet
    Why young people are leaving the countryside and what it means for their parents
    How to get there: a guide to summer travel, camps, horses and food
    President Khurelsukh meets Japanese ambassador to discuss energy and education
    Foreign minister Battsetseg to visit Berlin next week for talks with her counterpart
    Air pollution in Ulaanbaatar is worse than before, doctors warn
    Rio Tinto and Oyu Tolgoi reach deal over tax dispute with state
    Police arrest three men on suspicion of stealing livestock from herders
    Wrestler wins gold medal at Asian championship, first in ten years
    Court orders former official to pay back money from development fund
    Snow and strong winds expected across eastern and southern provinces on Sunday
    World Bank gives loan of fifty million dollars to help small business
    New airport terminal opens, with flights to Seoul, Tokyo, Istanbul and Frankfurt
    Opinion: We must protect our rivers, forests and water from mining
    Share prices jump on stock exchange after strong quarterly results
    Women who changed the law, and the people who would not let them
    Darkhan, Dornod, Khovd, Umnugovi and Bayankhongor brace for winter storms
    Batbayar, Enkhtuya, Ganbold and Munkhjargal among the winners of the games
    Startup raises capital for electric cars, drones, satellites and software
    United Nations report calls for better child care, housing and rights
    Company to build power plant, wind farm, pipeline, bridge and highway
    Tourism numbers break record thanks to visa-free entry for many countries
    Study finds wolves, gazelles and snow leopards share the same valleys
    Hundreds protest in the square, asking what happened to public funds
    Russia, Mongolia, Kazakhstan plan to create joint customs checkpoint
    Artists, singers, dancers and actors gather at national theatre festival
    Gold output drops, inflation eases, currency weakens against US dollar
    It is not what you think it is: looking back at how we did that
    Football team loses match despite early goal; coach steps down
    Vaccination begins, officials urge everyone to stay at home when sick
    Fuel shortage leads to queues, mayor apologises, relief expected soon
    Cashmere makers seek growth abroad through green brand and quality mark
    Talks between opposition party leaders fail; vote could be held in October
    Archaeologists uncover ancient tomb, bones, sword, silk and written tablets
    Global investors eye rare earths, uranium, lithium and critical minerals supply
    Joint military exercise ends; peacekeeping troops fly back home
    Drought threatens wheat harvest, flour price likely to go up
    UNDP, UNICEF, ADB, EBRD and IFC launch climate, water and youth project
    Trump, Putin, Xi and Macron: the week in pictures, quotes and maps
    French daily Le Monde, German weekly Der Spiegel and El País name their book of the year
    Zavkhan, Uvs, Selenge and Khuvsgul hit by blizzards; flights cancelled, livestock lost
    Who owns the mine? Shareholder backs bid, rejects buyout, eyes Hong Kong listing
    Climate change journalist denied visa, asked to leave by immigration office
    Bank card, mobile app, online shopping, cheap data: five things to know today
    Embassy celebrates national day with music, film week and photo exhibition
    Chess, judo, boxing, archery, basketball: results, schedule, rankings and medals
    Mongolian language, history, culture, monasteries and nomadic life explained
    Landmark ruling on press freedom; human rights lawyer freed on bail
    Bumper crop, empty shelves: where did all the milk, meat and vegetables go
    Website adds a search page, a JSON file and an RSS reader; editors test first item of each feed
    Headline, title, link, text, author, date: an update on the site and its latest posts
    Traditional recipes, soup and dumplings for the winter holiday; readers send their favourites
    Firm expands into new cities, hosts expo, hires chief executive, names chairman and drills wells
    Reunion tour: rock band, comedian and film crew reunite on stage; fans queue for tickets
    Qualifier preview: group fixtures, squad list and score, Mongolia versus Japan, Laos and Guam
    Restaurant chain opens second branch, sells coffee, pizza and ice cream; cafe owner explains
    Mongolian gold project: drilling update, resource estimate, quarter results and shares issued`,

  mn: `
    Монгол Улсын Ерөнхийлөгч Японы Элчин сайдыг хүлээн авч уулзлаа
    Засгийн газрын хуралдаанаар төсвийн тодотголын төслийг хэлэлцэж дэмжлээ
    Улсын Их Хурлын нэгдсэн чуулганаар хуулийн төслийг эцэслэн баталлаа
    Нийслэлийн агаарын бохирдол буурахгүй байгаа талаар иргэд гомдол гаргажээ
    Өнөөдөр Улаанбаатарт цас орно, өдөртөө арван градус хүйтэн байна
    Сурагчдын амралт ирэх долоо хоногийн даваа гарагаас эхэлнэ
    Нүүрсний экспорт өмнөх оны мөн үеэс гуравны нэгээр буурсан дүнтэй байна
    Эрүүл мэндийн сайд эмч нарын цалинг нэмнэ гэж мэдэгдэв
    Багш нарын цалин хэзээ, хэдэн төгрөгөөр нэмэгдэх вэ
    Дархан хотод зам тээврийн ослын улмаас хоёр хүн нас баржээ
    Орон сууцны зээлийн хүүг бууруулах боломжгүй гэлээ
    Яагаад залуус хөдөөг орхин хот руу нүүж байна вэ
    Малчдын зээлийг нэг жилээр хойшлуулахаар боллоо
    Азийн аварга шалгаруулах тэмцээнээс манай тамирчид алтан медаль хүртэв
    Хөрөнгийн биржийн арилжаанд банкны хувьцааны ханш өсжээ
    Цахилгааны үнэ нэмэгдсэн нь аж ахуйн нэгжүүдэд хүндээр тусаж байна
    Гадаад харилцааны сайд ирэх сард Хятад, Оросын талтай уулзана
    Авлигатай тэмцэх газар хэд хэдэн албан тушаалтныг шалгаж эхэллээ
    Уул уурхайн компаниуд татвараа бүрэн төлсөн эсэхийг шалгана
    Шинэ цэцэрлэг, сургууль, эмнэлгийн барилга ашиглалтад орлоо
    Б.Болдбаатар: Хуулийг яаралтай батлахгүй бол ажил зогсоно
    С.Энхтуяа: Бид энэ асуудлыг олон жил ярьсан, одоо шийдэх ёстой
    Наадмын бөхийн барилдаанд хэн түрүүлэх вэ
    Шатахууны нөөц хангалттай байгаа гэж яамнаас мэдээллээ
    Оюу толгойн гүний уурхайн олборлолт төлөвлөснөөс давлаа
    Хүүхэд харах үйлчилгээ үзүүлэгчдийг сургалтад хамруулж байна
    Монголбанк алт худалдан авалтын хэмжээг нийтэллээ
    Орхон, Сэлэнгэ, Завхан, Говь-Алтай аймагт салхи шуургатай байх тул болгоомжлохыг анхааруулав
    Та бүхэн юу хүсэж байна, надад хэлээрэй гэж тэр бичжээ
    Дуучин шинэ цомгоо үзэгчдэд өргөн барилаа, тоглолт маргааш болно
    Малын гоц халдварт өвчний эсрэг вакцин тарьж дууслаа
    Автобусны шинэ чиглэл нээж, замын хөдөлгөөнийг зохион байгуулна
    Дэлхийн зах зээл дээр зэс, төмрийн хүдрийн үнэ унав
    Хилийн боомтоор нэвтрэх тээврийн хэрэгслийн тоо нэмэгдэв
    Үндэсний шигшээ баг дараагийн тоглолтдоо ялалт байгуулж чадсангүй
    Цагдаагийн байгууллагаас сэрэмжлүүлэг хүргүүллээ, гэмт хэрэг өсчээ
    Нэр дэвшигчид мөрийн хөтөлбөрөө танилцуулж, сонгогчидтой уулзлаа
    Түүх, соёлын дурсгалт газрыг сэргээн засварлах ажил эхэлжээ
    Аялал жуулчлалын салбарын орлого хоёр дахин өсөх төлөвтэй
    Эдийн засгийн өсөлт ямар байх бол, эдийн засагчдын тайлбар
    Ерөнхий сайд, намын дарга, гишүүдийн маргаан үргэлжилсээр
    Хөвсгөл нуурын мөс хагарч машин живсэн гэх мэдээлэл худал гэв
    Дуудлага худалдааны дүнг зарлаж, ялагчдыг шалгарууллаа
    Насанд хүрээгүй хүний тэмцээн, тусгай зөвшөөрөл, хамтын гэрээ, санхүүжилт
    Сонирхолтой баримтууд: хөгжлийн бэрхшээлтэй хүнд хэрхэн туслах вэ
    Бүртгэл дуусахад гурван хоног үлдлээ, дараах материал бүрдүүлнэ
    Хотын даргын захирамж гарч, автозамын засвар хийнэ
    Тээврийн яам, Батлан хамгаалах яам, боловсролын яамтай санамж бичиг байгуулав
    Ойн түймэр унтраахаар аврагчид ажиллаж байна, салхи саад болжээ
    Трамп, Путин, Макрон нар Женевт уулзаж, Украины дайны талаар ярилцав
    АНУ, Герман, Франц, Мексик, Энэтхэг, Канад, Австралийн шигшээ багууд өрсөлдөнө
    ДАШТ, НҮБ, БНХАУ, БНСУ, ОХУ, УИХ, МАН, АН, ХҮН гэсэн товчлолуудыг хэрхэн бичдэг вэ
    Зочид буудал, ресторан, кафе, театр, музей, телевиз, радио зэрэг үйлчилгээний газрууд
    Фото сурвалжлага: Төв талбайд болсон ёслол, цэргийн парад
    Видео: Москвад суугаа Элчин сайд Петров, Лондонд суугаа Элчин сайд Смит
    Роботын олимпиад, хиймэл оюун, технологи, стартап компаниудын форум нээгдлээ
    Холливудын жүжигчин Леонардо, Том нарын тоглосон кино дэлгэцэнд гарав
    Волейбол, сагсан бөмбөг, сүмо, жүдо, боксын тэмцээний хуваарь, дүн
    Номын сан, утга зохиол, уран зураг, яруу найраг, домог түүх
    Онцлох мэдээ: Сэлбэ хороолол, Туул гол, Богд уул, Эмээлт, Налайх, Багануур
    Цаг агаар: Ихэнх нутгаар дулаарч, говийн аймгуудаар шороо шуурна
    Хөдөлмөрийн баатар, ардын жүжигчин, гавьяат багш асан нас барсны харамсал`,

  'mn-Latn': `
    Ulaanbaatar hotod unuudur tsas orno gej medeellee
    Zasgiin gazar shine huuliin tusliig batallaa, irgediin sanaliig sonsoh yostoi
    Hund uildveriin parkiig baiguulahaar bolloo, ajil ehelj baina
    Mongol Ulsiin Yerunhii said Yapond ailchilna, banknii zeeliin huu buursangui
    Manai bagiin tamirchid altan medali avlaa, neg hun nas barjee`,

  ru: `
    Президент Монголии прибыл в Москву с рабочим визитом
    Правительство утвердило бюджет на следующий год и повысило зарплаты учителям
    В Улан-Баторе прошла встреча министров иностранных дел двух стран
    Цены на уголь и медь выросли, а добыча золота сократилась
    Как живут кочевники и почему молодёжь уезжает из степи в город
    Суд вынес приговор бывшему министру по делу о хищении средств
    Россия и Китай договорились о строительстве газопровода через Монголию
    Сборная России выиграла чемпионат мира по борьбе
    Житель Бурятии нашёл в лесу древнее захоронение
    Синоптики рассказали, какая погода будет в выходные
    Центральный банк сохранил ключевую ставку на прежнем уровне
    Что известно о новых правилах въезда для туристов
    Полиция задержала подозреваемых в краже скота у границы
    Школьники вернулись за парты после каникул, сообщили в министерстве
    Открылась выставка художников, посвящённая дружбе народов
    Он не знал, что это его последний день на работе
    Они ещё не были там, где мы будем через год
    Эксперты оценили запасы нефти, урана и редких металлов
    На востоке страны объявлен режим чрезвычайной ситуации из-за пожаров
    Компания построит завод по переработке шерсти и кашемира
    Самолёт совершил вынужденную посадку из-за неисправности двигателя
    Глава республики поздравил жителей с праздником Белого месяца
    Врачи назвали первые признаки болезни и способы лечения
    Курс доллара, рубля и тугрика: прогноз аналитиков на неделю
    Погибли три человека, ещё пять пострадали при столкновении автобуса
    Туризм, спорт, культура, образование, экономика и общество
    Улан-Батор, Хурэлсух, Эрдэнэт, Дархан: главные новости дня
    Учёные обнаружили скелет динозавра в пустыне Гоби
    Поезд, авиарейсы, таможня, граница: движение восстановлено
    За рубежом растёт спрос на мясо и молочную продукцию
    У нас есть свои причины не ехать туда без вас
    Парламент принял закон о выборах в третьем чтении
    Стороны идут на уступки: спор о налогах завершён, кому достанется рудник
    Оюу-Толгой, Таван-Толгой, Наадам и Гоби: пять вещей, которые стоит увидеть`,

  uk: `
    Президент України провів зустріч з міністром закордонних справ
    Уряд затвердив бюджет на наступний рік і підвищив зарплати вчителям
    Ціни на газ зросли, що буде далі з тарифами
    У Києві відкрили нову станцію метро після ремонту
    Чому молодь виїжджає за кордон та як це зупинити
    Внаслідок обстрілу постраждали троє людей, є загиблі
    Суд виніс вирок колишньому посадовцю, якого звинувачують у крадіжці
    Монголія та Україна домовилися про співпрацю`,

  be: `
    Прэзідэнт Беларусі сустрэўся з паслом Манголіі ў Мінску
    Урад зацвердзіў бюджэт на наступны год і павысіў заробкі
    Што будзе з цэнамі на бензін, расказалі ў міністэрстве`,

  bg: `
    Президентът се срещна с министъра на външните работи
    Правителството прие бюджета за следващата година и повиши заплатите
    Цените на газа се повишиха, какво следва за потребителите
    Откриха нова станция на метрото в София след ремонт
    Защо младите хора напускат страната и как да ги върнем
    Трима души са ранени при катастрофа на пътя край Варна
    Монголия и България ще си сътрудничат в областта на образованието`,

  sr: `
    Председник је разговарао са министром спољних послова
    Влада усвојила буџет за следећу годину и повећала плате
    Цене гаса поново расту, шта можемо да очекујемо
    Зашто млади људи одлазе из земље и како их вратити
    Премиерот ја отвори новата болница во Скопје
    Владата го усвои буџетот за следната година`,

  kk: `
    Қазақстан президенті Моңғолияға мемлекеттік сапармен барды
    Үкімет келесі жылға арналған бюджетті бекітіп, мұғалімдердің жалақысын көтерді
    Алматыда жаңа метро бекеті ашылды, тұрғындар қуанып жатыр
    Мұнай мен газдың бағасы қалай өзгерді, сарапшылар не дейді
    Жол апатынан үш адам қаза тапты, бес адам ауруханаға түсті
    Астанада халықаралық форум өтті, министр баяндама жасады
    Елімізде мектеп салу жобасы басталды
    Балуанымыз Азия чемпионатында алтын медаль алды`,

  ky: `
    Кыргызстандын президенти Монголияга мамлекеттик иш сапар менен барды
    Өкмөт кийинки жылдын бюджетин бекитип, мугалимдердин айлыгын көтөрдү
    Бишкекте жаңы мектеп курулуп, окуучулар сабакка кирди
    Жол кырсыгынан үч адам каза болуп, беш адам жаракат алды
    Баткен облусунда тоо жолу ачылды, жашоочулар кубанып жатышат
    Балбаныбыз Азия чемпионатында алтын медаль утуп алды
    Эмне үчүн жаштар чет өлкөгө кетип жатат
    Депутаттар мыйзам долбоорун жактырды, калк баалардын өсүшүнө нааразы`,

  uz: `
    Ўзбекистон президенти Монголия раҳбари билан музокара ўтказди
    Ҳукумат янги йил учун бюджетни тасдиқлади ва ўқитувчилар маошини оширди
    Тошкентда янги метро бекати очилди, янги мактаблар қурилмоқда`,

  tg: `
    Президенти Тоҷикистон бо сафири Муғулистон мулоқот кард
    Дар шаҳри Душанбе мактаби нав барои кӯдакон кушода шуд`,

  tt: `
    Татарстан башлыгы Монголия илчесе белән очрашты
    Казанда яңа мәктәп һәм балалар бакчасы төзелә
    Яшьләр ни өчен авылдан китә, галимнәр фикере
    Башҡортостанда яңы мәктәп төҙөлә, ауылда юл һалына
    Өфөлә халыҡ-ара форум үтте, башлыҡ етәкселәр менән осрашты`,

  tyv: `
    Тыва Республиканың Баштыңы Моолдуң элчини-биле ужуражып чугаалашкан
    Кызылда чаа школа болгаш уруглар сады ажыттынган
    Чоннуң амыдыралын экижидер дугайында хойлаа хүлээп алган
    Хөй-ниити ажылдакчылары болгаш аныяктар чыышка киришкен
    Хүреш маргылдаазынга Чадаанадан мөге тиилээн
    Тываның малчыннарынга чер болгаш мал берген`,

  bua: `
    Буряад Улас түрын Толгойлогшо Монголой элшэн сайдтай уулзаба
    Улаан-Үдэ хотодо шэнэ һургуули нээгдэбэ, үхибүүд баяртай
    Малшад шэнэ жэлдэ ехэ амжалта туйлаба гэжэ мэдээсэбэ
    Республикын аймагуудта ажал хэрэгэй дүн согсологдобо
    Буряад хэлэн дээрэ бэшэгдэһэн ном хэблэгдэн гараба
    Агын тойрогой нютагуудаар наадан үнгэргэгдэбэ, олон зон сугларба`,

  xal: `
    Хальмг Таңһчин толһач Моңһлын элчлә харһв
    Элст балһснд шин сурһуль секгдв, бичкдүд байрлв
    Хальмг келн болн сойлын өдрмүд болв`,

  sah: `
    Саха сирин ил дархана Монголия послабын кытта көрүстэ
    Дьокуускайга саҥа оскуола аһылынна, оҕолор үөрдүлэр
    Улууска ыһыах ыытылынна, элбэх киһи мустубут`,

  alt: `
    Алтай Республиканыҥ башкараачызы Монголиянын элчизиле туштажып куучындашкан
    Улаганда јаҥы школ ачылган, балдардыҥ сӱӱнчизи јаан`,

  de: `
    Bundeskanzler empfängt den mongolischen Präsidenten in Berlin
    Die Mongolei will mehr Kupfer und Kohle nach Europa verkaufen
    Warum junge Menschen das Land verlassen und was die Regierung dagegen tut
    Zwei Tote und fünf Verletzte nach einem Unfall auf der Autobahn
    Der Krieg, die Wirtschaft und das neue Gesetz: Was Sie jetzt wissen müssen
    Reise durch die Steppe: unterwegs mit Nomaden und ihren Pferden
    Regierung beschließt Haushalt für das kommende Jahr
    So wird das Wetter am Wochenende, im Süden bleibt es kalt
    Alle Ergebnisse und Tabellen: Mannschaft verliert trotz Führung gegen den Meister
    Keine Einigung im Streit um Steuern, Opposition fordert Rücktritt des Ministers
    Eine neue Ausstellung zeigt Kunst und Kultur, zu sehen sind auch alte Handschriften
    Verkehr, Umwelt, Bildung und Gesundheit: diese Änderungen kommen zum Jahresbeginn`,

  nl: `
    Regering keurt begroting voor volgend jaar goed en verhoogt de lonen
    Mongolië wil meer koper en steenkool aan Europa verkopen
    Waarom jonge mensen het platteland verlaten en wat dat betekent
    Twee doden en vijf gewonden bij een ongeluk op de snelweg
    Het weer: morgen kans op sneeuw in het oosten van het land
    Minister treedt af na protesten van boeren, oppositie eist nieuwe verkiezingen
    Mongoolse president brengt bezoek aan Brussel, handel en mensenrechten op de agenda`,

  sv: `
    Regeringen godkänner budgeten för nästa år och höjer lönerna
    Mongoliet vill sälja mer koppar och kol till Europa
    Två döda och fem skadade efter en olycka på motorvägen
    Hvorfor unge mennesker forlader landet, og hvad det betyder
    Statsministeren besøker Mongolia neste uke for å snakke om gruvedrift
    Ny rapport: derfor er det ikke nok penger til skolene
    Mongoliet och Kina skriver avtal om järnväg, bygger nytt kraftverk`,

  fr: `
    Le président de la Mongolie en visite officielle à Paris cette semaine
    Le gouvernement adopte le budget de l'année prochaine et augmente les salaires
    Pourquoi les jeunes quittent la campagne et ce que cela signifie pour eux
    Deux morts et cinq blessés dans un accident de la route près de Lyon
    Mines de cuivre, charbon, uranium : les enjeux d'un pays entre deux géants
    Voyage au pays des nomades, dans les steppes avec leurs chevaux
    Une nouvelle école a été ouverte dans les quartiers de yourtes
    Météo : des chutes de neige sont attendues dans l'est du pays
    Exposition : toutes les informations pratiques et les horaires d'ouverture
    Premier ministre contraint de démissionner après les manifestations
    Comment trouver une solution durable à la pollution de l'air, une question difficile
    Cette entreprise veut construire une centrale électrique et importer des machines
    Mongolie : les élections législatives et présidentielles auront lieu en juin
    La fête nationale mongole, sa lutte, ses courses et ses archers
    Le groupe minier augmente sa production ; la mine face à la grève`,

  es: `
    El presidente de Mongolia llega a Madrid para una visita oficial
    El gobierno aprueba el presupuesto del próximo año y sube los salarios
    Por qué los jóvenes abandonan el campo y qué significa para sus familias
    Dos muertos y cinco heridos en un accidente de autobús cerca de la capital
    Mongolia busca inversores para sus minas de cobre y carbón
    Las exportaciones crecen un tercio mientras caen los precios
    Viaje por la estepa: así viven los nómadas con sus caballos
    La selección ganó la medalla de oro en el campeonato
    Dimite el primer ministro tras las protestas contra la corrupción
    Todas las claves del acuerdo: qué cambia, cuándo entra en vigor y a quién afecta
    La empresa construirá una central eléctrica y solicitar permiso será obligatorio
    Los secretos del desierto, entre dunas, fósiles y pueblos sin agua
    Mongolia elige a su nuevo primer ministro; hoy se celebran las elecciones
    Un incendio arrasa el mercado y deja en alerta a la ciudad por el frío
    Mongolia inaugura una planta solar y un nuevo tren hacia la frontera`,

  pt: `
    O presidente da Mongólia chega a Lisboa para uma visita oficial
    Governo aprova orçamento do próximo ano e aumenta os salários
    Por que os jovens deixam o campo e o que isso significa para as famílias
    Dois mortos e cinco feridos em acidente na estrada
    Exportações de carvão e cobre crescem, mas os preços caem
    Viagem pela estepe com nômades e seus cavalos, não há estradas
    Primeiro ministro renuncia após protestos contra a corrupção
    Empresa vai construir usina elétrica; veja o que muda e quando começa a valer
    Mongólia anuncia eleições; novo presidente vence no primeiro turno
    Brasil vence Japão na final do judô e leva a medalha de ouro`,

  it: `
    Il presidente della Mongolia in visita ufficiale a Roma questa settimana
    Il governo approva il bilancio del prossimo anno e aumenta gli stipendi
    Perché i giovani lasciano la campagna e che cosa significa per le famiglie
    Due morti e cinque feriti in un incidente sulla strada per la capitale
    Viaggio nella steppa: come vivono i nomadi con i loro cavalli
    La Mongolia cerca nuovi investitori per le sue miniere di rame
    Si dimette il primo ministro dopo le proteste contro la corruzione
    Tutte le informazioni sulla mostra: orari, biglietti e come arrivare
    Non è possibile costruire nuove centrali, la società deve trovare altre soluzioni
    Mongolia, accordo firmato con l’Italia: torna il treno delle nevi`,

  ro: `
    Președintele Mongoliei a ajuns la București într-o vizită oficială
    Guvernul a aprobat bugetul pentru anul viitor și mărește salariile
    De ce pleacă tinerii din țară și ce înseamnă asta pentru familii`,

  pl: `
    Prezydent Mongolii przybył z oficjalną wizytą do Warszawy
    Rząd przyjął budżet na przyszły rok i podniósł płace nauczycieli
    Dlaczego młodzi ludzie wyjeżdżają z kraju i co to oznacza
    Dwie osoby zginęły, a pięć zostało rannych w wypadku na drodze
    Mongolia podpisuje umowę z Polską, prezydent zapowiada nowe wybory`,

  cs: `
    Prezident Mongolska přijel do Prahy na oficiální návštěvu
    Vláda schválila rozpočet na příští rok a zvýšila platy učitelů
    Proč mladí lidé odcházejí ze země a co to znamená
    Vlada je sprejela proračun za prihodnje leto in zvišala plače
    Predsjednik je razgovarao s ministrom vanjskih poslova o suradnji
    Mongolsko chce postavit novou elektrárnu, vláda hledá peníze na stavbu`,

  hu: `
    A mongol elnök hivatalos látogatásra érkezett Budapestre
    A kormány elfogadta a jövő évi költségvetést és emelte a béreket
    Miért hagyják el a fiatalok az országot, és mit jelent ez
    Mongólia új vasútvonalat és erőművet épít, elnököt választ az ország`,

  fi: `
    Mongolian presidentti saapui viralliselle vierailulle Helsinkiin
    Hallitus hyväksyi ensi vuoden budjetin ja korotti opettajien palkkoja
    Miksi nuoret lähtevät maasta ja mitä se tarkoittaa`,

  tr: `
    Moğolistan Cumhurbaşkanı resmi ziyaret için Ankara'ya geldi
    Hükümet gelecek yılın bütçesini onayladı ve öğretmen maaşlarını artırdı
    Gençler neden köyden ayrılıyor ve bu ne anlama geliyor
    Trafik kazasında iki kişi öldü, beş kişi yaralandı
    Türkiye ile Moğolistan arasında yeni anlaşma imzalandı
    Dolar kuru bugün ne kadar oldu, altın fiyatları yükseldi
    Milli güreşçi Asya şampiyonasında altın madalya kazandı`,

  az: `
    Monqolustan Prezidenti Bakıya rəsmi səfərə gəlib
    Hökumət gələn ilin büdcəsini təsdiq edib və müəllimlərin maaşını artırıb
    Azərbaycanda yeni məktəb və xəstəxana açılıb`,

  'uz-Latn': `
    O‘zbekiston prezidenti Mo‘g‘uliston rahbari bilan muzokara o‘tkazdi
    Toshkentda yangi metro bekati va maktab ochildi
    Hukumat kelgusi yil byudjetini tasdiqladi, o‘qituvchilar maoshi oshiriladi
    Yo‘l harakati qoidalari o‘zgardi, jarimalar miqdori qancha bo‘ladi`,

  id: `
    Presiden Mongolia tiba di Jakarta untuk kunjungan resmi pekan ini
    Pemerintah menyetujui anggaran tahun depan dan menaikkan gaji guru
    Mengapa anak muda meninggalkan desa dan apa artinya bagi keluarga mereka
    Dua orang tewas dan lima luka dalam kecelakaan bus di jalan tol
    Mongolia gelar pemilihan umum, presiden baru dilantik pekan ini`,

  vi: `
    Tổng thống Mông Cổ thăm chính thức Việt Nam vào tuần tới
    Chính phủ thông qua ngân sách năm sau và tăng lương cho giáo viên
    Hai người chết và năm người bị thương trong vụ tai nạn`,
};
