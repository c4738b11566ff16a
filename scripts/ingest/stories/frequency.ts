/**
 * English words that news of any kind has, by how often: what only a few headlines of a day share may
 * still be an everyday word. Names, and words that are not here, are rare.
 */
export const FREQUENT: Record<'often' | 'sometimes', string> = {
  often: `able accept access accident according account act action active activity actually add additional
    address adopt advance advise affair afternoon again agency ago agree agreement ahead aid aim air all allow
    almost alone already another any appear apply appoint area argue around ask assist attend authority
    available average away back bad ban bank base basis beat become before behind believe benefit best better
    big board body border both break bring build building business buy call campaign car case cause cent
    central centre center century certain chair chairman challenge chance change charge check chief child
    children choose claim clear close coal cold come commission commit committee common community compare
    complete concern condition conduct conference congress consider contain continue control cooperate
    cooperation copper cost council course court cover create crime crisis current customer cut damage data
    date deal death debate decide decision decline deep defeat defend delegation deliver demand department
    deputy despite detail develop development die difficult direct director discuss discussion domestic double
    draft draw drive driver drop due early east eastern economic economy education effect effort eight elect
    election electricity emergency employ encourage energy enjoy enough ensure enter environment equal
    especially establish estimate even event ever every evidence exceed exchange expand expect experience
    explain export express extend face fact fail fall family far fast father fear federation feel female fight
    figure fill final finance financial find finish fire firm flight focus follow food force foreign form
    former forum free friend full fund future gain game general girl global go goal goods good great green
    ground group grow growth half hand happen hard head health hear heat heavy high higher historic history hit
    home honour hope host hospital hotel hour house however huge human hundred idea identify impact import
    important improve include income increase independent industry influence inform information initiative
    injure inside inspect instead interest international introduce invest investigate investment investor
    invite involve island item job judge just key kill kind know labour labor lack land large last late later
    launch law lay lead leader league learn least leave left legal less let level life light like likely line
    link list listen little live livestock loan local long look lose loss lot love low lower main maintain
    major majority male man manage management many mark market match material matter mean measure media medical
    member men mention message middle military mine mineral mining miner moment money morning mother move much
    music name nation nature necessary need never night nine normal north northern note nothing number object
    offer office often oil old online only operate operation opinion opportunity oppose order organise organize
    organization other our own own pace paper parent part particular partner partnership pass past pay peace
    perform period permit person phone place play player point police policy political poor popular population
    position positive possible post potential power practice prepare present press pressure prevent previous
    price private problem process produce product production professional profit program programme promise
    promote propose protect prove public pull purchase purpose push quality quarter question quick quit quite
    race rail railway range rate rather reach read ready real reason recent record reduce reform region
    register reject relate relation release remain remember remove rent replace request require research
    resource respond response responsible rest restore result return reveal revenue review rich right rise risk
    river road role rule run safe safety sale same save school science seat secretary sector secure security
    see seek sell send senior serious serve service session seven several share shop short show side similar
    simple since single sit site situation six small social society some son source south southern speak
    special speech spend sport spread spring staff stage stand standard station statement stay step still stop
    store story strategic strategy street strong structure struggle student study subject success successful
    such suffer suggest summer supply support sure surface survey suspect suspend system table talk tax teach
    teacher team technology television tell ten term test thank then these thing think thousands threat three
    through ticket tie time today together tomorrow tonight top total tour tourism tourist toward town trade
    traditional traffic train training transfer transport travel treat trial trip true try turn type union unit
    unite university until upgrade urge use user usual value vehicle version very victim victory view village
    violence voice volume vote wage wait walk want war warm warn watch water way wealth wear weather website
    weekend welcome west western whether while white whole wide win wind winter wish within without woman women
    work worker world worth worse write wrong yet young youth zone
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday evening era counterpart
    china russia japan korea usa central-bank president police dp mpp capital parliament government envoy
    ambassador bond budget cabinet khural premier ceremony competition championship federation bilateral
    memorandum agenda congratulate letter greet tonne ton tons passenger border port province provincial
    soum aimag herder`,
  sometimes: `abroad absence abuse academic academy accuse achieve acquire adult advice affordable afford
    agricultural agriculture aircraft airline airport alcohol alert alive alliance amend amendment ancient
    animal anniversary announcement annual apartment appeal applicant appreciate approach approval army arrange
    arrest arrive arrival art article artist asset assembly assess assessment assistance associate association
    athlete atmosphere attack attempt attention attract auction audience audit automatic aviation award baby
    balance ballot band bar battle beach bear beautiful beef bell belong belt bid bike billionaire bird birth
    block blood blue boat bonus book boost boss bottle boundary box boy brain branch brand bread bridge brief
    bright broadcast brother brown bus burn burst camera camp cancel cancer candidate capacity care career
    cargo carry cash catch cattle celebrate celebration census chain champion character charity chart chemical
    circle citizenship civil claim class clean client climate climb clinic clothes club coach coalition coast
    code collapse collect collection college collide collision colour combat combine comment commerce
    commercial commodity communicate compete competitor complaint complex component computer concentrate
    concept concert conclude confirm conflict connect connection conservation consider construct construction
    consult consultant consumer consumption contact contest contract contractor contribute contribution
    convention conviction cook cooperate corporate corporation correspond corridor corruption cotton count
    county couple cow crash creative credit creditor crew criminal critic critical crop cross crowd crude
    cultural culture currency custom customs cycle dad dairy dam dance danger dangerous dark daughter dead
    deadline deadly dealer debt declare decrease deer default defence defense deficit degree delay delegate
    delegate democracy democratic democrat deny depart departure depend deploy deposit desert design desk
    destroy detain detect diesel diet digital dinner diplomat diplomatic disaster discover disease dispute
    distance distribute divide dividend doctor document dollar donate donation donor door doubt downtown dozen
    dream dress drill drink drone drought drug dry dust duty eagle earn earnings earth earthquake ease edge
    edition editor educate elderly electric electronic eliminate embassy emission empire employee employer
    employment empty engage engine engineer enterprise entire entry envoy equipment erect escape ethnic euro
    europe european exam examine example excellent exercise exhibit exhibition expense expensive expert exploit
    explore explosion expo exposure facility factory fair faith fake false fan farm farmer fashion fatal
    federal fee feed festival field film financing fine fish fit fix flag flat flee fleet flood floor flow flu
    fly fodder football forecast forest forge formal fossil foundation founder fraud freedom freeze freight
    fresh friendly friendship front frozen fruit fuel funeral gallery gas gasoline gather gender generate
    generation ger giant gift glass goat gold governor grade graduate grain grant grass grave growing guarantee
    guard guest guide guilty gun habitat handle harsh harvest headquarters healthcare heart heating heavy
    helicopter heritage hero highlight highway hire hole holiday holy horse hot housing humanitarian hunt
    hunter hurt husband ice identity illegal illness image immediate implement imprison incident independence
    index individual industrial inflation infrastructure injury innovation inquiry insect inspection inspector
    inspire install institute institution instruct insurance intelligence intense internal internet interview
    invasion invitation iron irrigation jail jam jet join journal journalist journey judicial junior jury
    justice keen kid kindergarten king kitchen knowledge laboratory lake landscape language laureate lawmaker
    lawsuit lawyer leadership leaf league lease legislation lend lesson liberal library licence license lift
    limit literature load locate location logistics loyal luxury machine machinery mail maintenance mall manager
    manufacture manufacturer map marathon marine mass master maximum mayor meal meat medal medicine medium
    memorial memory mental merge metal meteorological method metre metro microfinance migrant migration milk
    ministerial minimum minor minority miss missing mission mobile model modern monitor monument mortality
    mortgage motion motor mountain mouth movement movie multiple murder museum mutual narrow national natural
    negative negotiate negotiation neighbor neighbour network neutral newborn newspaper nomad nomadic nominate
    nominee nuclear nurse occupy ocean offence offender offensive officer opening opera operator opponent
    opposition option oral orange ore organic origin orphan outbreak outcome outdoor output outside overcome
    overseas overturn owner ownership package page paint painting panel park participant participate passport
    pasture patient pattern peak penalty pension percentage performance permanent personal petrol petroleum
    photo photograph physical piece pilot pipe pipeline pitch plane planet plant plastic plate pledge poet
    poetry poison pole poll pollution pool port portion portrait postpone poverty practise praise precious
    predict preparation preserve presidential prestigious pretty prevention primary prime prince principal
    print priority prison prisoner privatise privatisation prize procedure procurement prof professor progress
    prohibit property proposal prosecute prosecutor prospect protection protest protocol province proud
    psychology publication publish pump punish pupil purchase qualify quota radio rain ramp rank rare rating
    ratify raw reaction reading reception recession recognise recognition recommend reconstruction recover
    recovery recruit recycle red refer referendum refinery refugee refuse regime registration regular regulate
    regulation regulator rehabilitation reindeer reliable relief religion religious remote renew renewable
    renovate repair repay replacement reporter representative republic reputation rescue reserve reservoir
    resign resignation resolution resolve restaurant restrict restriction resume retail retire retirement
    reward ring rival rock room route row royal royalty rural rush sack salary sanction satellite satisfy scale
    scandal scene schedule scholar scholarship scheme scientific scientist score screen sea search season
    secondary secret section segment seize select selection senate sentence separate series settle settlement
    shake shareholder sheep shift ship shipment shock shoot shortage shut sick sign signature significant
    silver sister skill sky sleep slow smart smoke smog smooth snow soft software soil solar soldier solution
    solve song soon sovereign space spark speaker specialist species speed spirit spokesman sponsor square
    stable stability stadium star statue status steal steel steppe stock stockpile stone storage storm strain
    stream strengthen strength stress strike studio submit subsidy substance substitute suburb suit sum summit
    sun supervise supplier supreme surge surplus surgery surprise survive suspicion sustainable swim switch
    symbol talent tank target tariff task teaching technical technique teenager temperature temple temporary
    tender tension territory terror terrorism text theater theatre theft theme theory therapy thermal threaten
    throw tight timber title tool tough tournament tower track tradition tragedy trail transaction transit
    translate transparency trap treasure treasury treatment treaty tree tribute troop trouble truck trust truth
    tunnel turnover twin unanimous unemployment unique unveil update urban vacant vacation vaccine vaccinate
    valley van variety vast venture venue verdict veteran veto vice video violate virus visa visible vision
    visitor vital volunteer voter warning warrant waste weak weapon wedding weekly welfare wheat wheel wife
    wild wildlife willing winner witness wolf wood wool workshop wound yellow yield yuan zero zoo
    kazakhstan germany france britain turkey india switzerland oyu-tolgoi ett nso thermal-plant weather un eu
    new-year foreign adb imf world-bank miat
    cashmere wrestling wrestler wrestle judo sumo boxing basketball volleyball chess olympic olympics naadam
    uranium lithium iron concentrate coking railway rating dzud derail blackout outage boiler heating`,
};
