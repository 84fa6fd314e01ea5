/**
 * 2,048 everyday words in Dutch, chosen to be read out over the phone: 4 to 8 letters, none begins another, no two differ in one
 * letter, nothing about illness, money, faith or quarrel. Of our own making; tests/sealing keeps these rules.
 */
export const WORDS: readonly string[] = `
aaien aanbod aandacht aankomst aanleg aanloop aanraden aanrecht aanvoer aanzet aardbei aarden aardig abrikoos achtste acrobaat
acteur actief actrice advies afkoelen afronden afslag afspraak afstand afwas afwerken agaat agenda akker akkoord albatros
alfabet algen allee allerlei altijd altviool amandel ambacht ambitie ananas anders andijvie anekdote anemoon anijs anjer
antenne antiek antwoord apart apparaat appel applaus april aquarel aquarium arcade archief arend asfalt asperge aster atelier
atlas atletiek augurk augustus auto avocado avond avontuur azalea azijn azuur baai baanvak baars babbelen badeend badjas
badkamer badmat badpak bagage bagger bakfiets bakkerij bakmeel bakplaat bakvorm balans balk ballade ballet ballon balpen
bamboe banaan band banier banjo bankje barbecue barkruk basalt basis bast batik batterij baviaan bazaar bazuin bedaard
bedanken bedbank bedding bediende bedrand bedrijf beer begin begonia begrip behang beige beitel beits bekend beleefd beleven
belletje belofte beloning bemand benzine bereid berghut bergmeer bergpad bergtop bericht berk beroep beschut bestek beton
beurt bevlogen bewaren bewijs bewolkt bezem bezig bezoek biatlon bieslook biet biezen biggetje bijles bijna bijrol biljart
bingo binnen bioscoop bistro bitter bizon blaadje bladeren bladgoud bladzij blauw blazen blijheid blijven blik blinken bloeien
bloembed bloemist bloempot bloesem blokhut blokken bocht bodem boeg boeiend boeket boekje boekrol boenwas boerin boetiek
bokaal bolhoed bonbon boomhut boomstam boomtop boon bordje borduren boren borstel bosbes boshut bospad bosrand bosuil boter
bouillon bouwdoos bouwen bouwsel bovenop bowling braam braden branding breed breien brengen brief bril broccoli broche broeden
broeikas broer brok brommer brons bronzen broodje bruin bruisend buffel bugel buigen buigzaam buizerd bumper bundel bungalow
bureau busje buurman buurten cacao cactus cadeau cake camee camera camper camping campus cantate capsule caravan cavia ceder
cello centrum chalet charme cheeta chips choco chroom chrysant cijfer cipres circuit circus cirkel citer citroen citrus claxon
clown club cockpit code collega compact compleet compost computer concept condor confetti contact correct coupe couplet creme
culinair curieus curling curry cursus daarna dadel dagboek dagdroom dageraad dagkaart daglicht dagtocht dahlia dakgoot dakhaas
dakpan dakraam damast dambord dammen dankbaar dansen danseres danszaal datum dauw december decor deeg deelname deftig degelijk
deining dekbed deksel delen delicaat delta denappel denken detail deugd deuntje deurbel deurknop deurmat diabolo dialoog
diamant dicht dienblad diepte dijkweg dikwijls dille diner dinsdag diploma direct dirigent discus distel dobber dochter
doelpaal dolfijn domino donker dooier doolhof doorloop doosje dorp douane douche dozijn draad draagtas draaien dragen dreef
drempel driehoek drievoet drijven drinkbak drinken dromen dromerig droogrek droom drop druif druiven drummer druppel dubbel
duikboot duiken duinpan duinroos duizend duurzaam dweil dwerg echo edelhert eekhoorn eend eenvoud eerlijk eerste eetkamer
eetlepel eettafel eeuw effect effen egaal egeltje eierdop eigen eikel einde eitje ekster eland elastiek elders elegant element
elfje elkaar emmer emoe energie enig enkele enorm envelop epos erfgoed erker ervaring erwt esdoorn etage etalage eten etiket
excursie exotisch expo extra ezelsoor fabel fabriek factor fagot fakkel familie fanfare fantasie fauna fauteuil fazant
februari feest festival fietsbel fietsen fietspad fietstas filmrol filmster filmzaal filter finale fitness fjord flamingo flat
fles flora fluister fluiten fluitje fluweel folder fonkelen fontein forel formaat formeel formule fornuis fossiel foto foxtrot
fraai framboos franje fresco fret fris fruit fuut gagel galerij galmen galop gamma gangpad gans gapen garage garde garnaal
gazelle gazon gebaar gebied geblokt geboeid gedachte gedicht gedrag geduldig geel geheim gehoor gehucht gekko geleerde gelijk
geluid geluk gemaal gember genieten geranium gereed gerst geschenk gesprek gestaag getal getij geur geven gevoel geweven
gewoonte gezellig gezin gibbon gids giechel gieter giraf gisten gisteren gitaar gladjes glanzend glaswerk gletsjer glijbaan
glijden glimlach glimmen glinster globe gloed gluren gniffel golfbal golfslag gong gonzen gooien gordel gorilla gouden
goudsmid goudvis graan gracht grafiek graniet grap graskant grasveld graven grendel grenen grens greppel grijs grillen grind
groente groep groeten groeve grondig grot grutto haag haard haast hagedis halen halfrond halfweg halster halte handbal
handdoek handel handig handvat handwerk hangen hangmat hangslot haperen haring harp haspel haver havik hazelaar hazenpad hecht
heelal heester heet heide heldere helft helm helpen hemd hemel hengel herberg herder herfst herhaal heuvel hitte hobbelen
hobby hobo hockey hoed hoefsmid hoepel hoesje hoeve hofdame hofje hommel honderd honing honkbal hoogte hooiberg hooimijt
hooivork hoorn horizon horloge horzel hotel houtblok houten houtlijm houtvuur huifkar huisdier huisje huiskat huisraad
huiswerk hulp huppel hyacint idee iets iglo ijsbaan ijsbeer ijsberg ijsbloem ijsje ijskast ijspegel ijsthee ijsvogel ijsvrij
ijver ijzel imker impala imposant inboedel inbreng indeling indigo indruk inham inhoud inkijk inktpot innig inpakken insect
invallen invoer inwoner inzicht ivoor jaarboek jaargang jaguar jampot jasje jasmijn jaszak jogger jojo jokeren jolig jongleur
journaal joviaal judo juichen juist jungle jurk juweel juwelier kaarsvet kaarten kaartje kaatsen kabinet kabouter kachel kade
kaft kajak kajuit kakelen kaketoe kalender kalfje kalkoen kalm kameel kameleon kamer kamperen kampvuur kanaal kannetje kano
kantelen kantine kantklos kantlijn kantoor kapitein kapmes kapper kapsel kapster kapstok karaf karamel karate karavaan karmijn
karton karwei kasplant kastanje katoen kauwen keeper keien kelim kelner kelp kennis kermis kerrie kersen ketel ketting keuken
keuze kever kibbelen kiem kievit kiezel kijken kikker kilte kiosk kippen kist kitten kiwi klaar klamboe klank klaproos
klarinet klas klateren klaver kleding kleedje klei klepel kleur klieven klif klikken klimop klimrek klinker klok klomp kloof
kloppen klusje kluut knabbel knap kneden kniekous knijper knipogen knoflook knoop knuffel knus koala koekblik koekjes koekoek
koelkast koelte koerier koets koffer koffie kolibrie kolken komedie komeet komen kompas kookboek kookpot koolmees koolzaad
koor koper kopie koplamp koppel korf kornet korst kostbaar kostuum kouter kraal krab krachtig kraken krans kratje kreeft kreek
krekel krent kriebel krijgen krijt kring kristal kroes kroket krokodil krokus krom kronkel kroon kruid kruimel kruipen kruk
krultang kubus kudde kuil kuiper kunnen kunst kurkuma kussen kustlijn kwal kwark kwartel kwartier kwarts kwast kwebbel kweken
kwekerij laagje laan laatste lachen ladder lading laken lakmoes lamel lamp landen landgoed landhuis landweg langlauf langpoot
langzaam lantaarn lapje laptop lapwerk lariks lasagne lasso laurier lava lavendel lawaai leem leerling leerzaam leesboek
leeslamp leguaan leisteen lekker lelie lemmet lente lepelaar leraar leren leskaart letter leunen leuning lexicon libel
lichtjes liedje lieflijk lift liggen ligstoel lijmpot lijn lijster lila limerick limoen limonade liniaal links linten linze
lisdodde locatie loep logboek logeren logica logo loipe loket lolly lont loofboom look lootje lotus luchtbed luchtig lucifer
luid luieren luipaard luster luwte lynx maaier maaltijd maand maanvis maart maatje macaroni madelief magazijn magie magneet
magnolia mais makreel malve mammoet mandala mandje manen mango mangrove mantel markant markt marmer marmot masker massief
matras matroos medaille medium meedoen meekomen meeloper meelworm meerkoet meermin meerpaal meetlat meidoorn meikever melkbus
melkkan melkweg melodie meloen memo mengen mengsel menu merel merken mesje messing metaal meter metro metselen meubel mica
middag midden mier mijmeren mikado mikken milieu mimespel mimosa mini minuut missen mobiel modder model modern moeras moestuin
mokka molenaar molshoop moment mompel mondharp monitor montage montuur mooi moppen morgen mosgroen mossel mosterd motief motor
motregen motto mouw mozaiek muesli muilezel muismat muntthee murmel museum musical muskus mustang muts muurverf muziek
muzikant mythe naadloos naaidoos naaister naaiwerk naald naam nachtuil naderen nakijken narcis narwal natuur nazomer nectar
neerslag nemen nerf nestelen netjes netwerk neutraal nevel nichtje nieuws nieuwtje nikkel nisje niveau noga nomade noorden
noot normaal notenbar notendop notitie nougat novelle november nuance nuchter nummer nuttig oase ober oceaan ochtend oefenbal
oefenen oefening oerwoud oester oktober olie olifant olijf omarmen omelet omgang omhaal omheen omkeren omringen omslag omtrek
omweg onderdak onderweg ontbijt onthaal ontspan ontstaan ontwaken ontwerp oogst ooievaar ooit opblazen opbouw opdracht opeens
openbaar openen opera ophangen opletten opnieuw opruimen opstaan opstap optelsom optimist optocht opvouwen orchidee orde
ordner orgel orka orkest otter ouders ovaal oven overal overdag overhemd overleg paadje paal pagina paleis palet paling
palmboom pamflet panda paneel panorama panter papegaai papier paprika parade paraplu parel parfum parkbank parkeren parket
paspop passend passer passie pasta pastei patat patrijs patroon pauken pauze pedaal peddelen peen peilen peinzen pekel
pelikaan peloton penseel peper periode perron pers perzik petunia pianist piano picknick piekfijn pigment pijler pilaar piloot
pincet pingpong pinguin pion piraat piramide pistache pistolet pittig pizza plaats plafond plagen plaid plakband plakken
planeet planten plassen plavei plechtig plein plensbui plevier plint ploeg plooi plug pluim podcast podium poeder poel poema
poetsen poezie polka polo polsband pomp pony poolster poort popcorn populier portaal portie portret postauto postbode poster
potgrond potje potlood potplant praktijk pralines prei prieel prikkel prima primeur primula printer proberen proef proeven
profiel project proper pruttel pudding punaise punt puppy puree purper puzzel pyjama quiche quilt quiz raadsel raaf raaklijn
raampje radar radijs radio ragout raket rally ranja rantsoen rasp ratel rebus recent rechts record redelijk reden reeks
refrein regel regenbui regenen regenjas regenton regie reiger reinigen reis reizen reiziger rekken reling renbaan rendier
rennen respect ribbel richting riek rietje rijbaan rijden rijp rijst rimpel ringweg rinkel riool ritme ritmisch ritselen
rivier robijn robot roeiboot roeien rogge rokje rollen rolluik roltrap roman romig rondje rondom rood roomijs rooster rots
route roze rubber rubriek rugby rugzak ruilen ruimte ruiter ruitjes rumba rumoer rups rusten rustig safari saffier salade
samba sandaal sandwich sardien saus savanne saxofoon scenario schaal schaats schaduw schaken schalks schalm scharrel schat
scheef scheids schelp schema schemer schenken schepnet scheppen scherm schets scheut schijf schilder schillen schipper
schitter schoen schommel school schop schors schotel schouw schrift schroef schuim schuren scooter seconde secuur selder sepia
serenade serie sering servet servies sfeer sfinx shampoo sierlijk signaal silo siroop situatie sjaal sjalot sjerp sjoelbak
sjouwen skeeler slaapzak slabak slager slagroom slak slalom slapen slee slenter sleutel slierten slim slinger slobber sloot
slotje sluimer sluipen sluis slurf smaakvol smaragd smeden smelten smid smoking smullen snack snater snavel sneeuw snelheid
snelweg snijden snip snoeier snoek snoepje snoezig snurken sofa sokken soms sorteren souvenir spaak spade spannend spanning
spar spatel spatten specerij specht spekglad speld spelen spelling sperwer speuren spiegel spijker spinazie spinnen spiraal
spits splinter spons spontaan sporthal sporttas sprank spreeuw springen sprint sproeien sprokkel sprookje sprot spruit spurt
squash staaf staart stadhuis stadion stal stapel stappen staren statig steeg steenuil steevast steiger stekel stekje stekker
stellen stempel stengel step sterk sterren steun stevenen stevig steward stiekem stift stijf stilaan stilte stoeien stoel
stofdoek stoffer stoffig stokroos stolp stomen stoof straat strand streek strelen strijken strip strooien strook struik
struinen student stuur stuw subtiel succes sudoku suiker suizen surfen symfonie synoniem systeem taak tablet tachtig tactvol
tafelen tafereel takel takje talent talud tamelijk tandwiel tang tanker tante tapijt tapir tarwe teil tekenaar tekenen tekst
telkens telraam tempo tender tent terras terrein terug teugel tevoren tevreden textiel theater theeblad theedoek theemuts
theepot thema tiental tijdlijn tijdperk tijger tijm tillen timmeren titel tjilpen toast tochtje toegang toekan toekomst
toendra toernooi toestand toeval toffee tomaat toneel toonbank topaas tortel totem tovenaar toveren tractor trainer tram
trapeze trapje trapper trechter trein treuzel triangel tribune trio trofee trombone trommel trompet tros trouw tuba tuffen
tuimel tuinder tuinhek tuinhuis tuinkers tuinman tuinpad tulband tunnel turbine tureluur turf turkoois turnen twaalf twee
twijg twintig uitgang uithoek uiting uitkijk uitleg uitleven uitlopen uitstap uitstel uitzicht uniek uniform uurtje vaandel
vaas vacht vader vakantie vakman valies vallei vandaag vanger vangnet vanille veenbes veerboot veerpont veertig vegen veilig
veldmuis veldweg velg velours venkel venster veranda verband verbazen verblijf verdelen verfijnd verfpot vergiet verheugd
verkeer verkoop verkoper verleden vermaak verrast verschil versie verslag vertrek verven vervolg vest vetplant veulen vezel
viaduct vieren vierkant vijftig vijgen vijl villa vilt vinden violet viooltje visie visnet visser vissoep visstick vlag vlakte
vlechten vlechtje vleugel vliegen vlier vlinder vlot vochtig voedsel voelen voerbak voetbal voetpad vogel volgen volgorde
volmaakt voltooid volume volzin vonk vooraan voordeel voordeur voorraad voortuin vooruit vorm vraag vrede vredig vreemd
vreugde vriend vrieskou vriezen vrijdag vrijheid vrijwel vroeg vrolijk vrucht vulkaan vullen waakvlam waarde waarom wachten
wafel waggel walnoot walrus wals walvis wandelen wanneer wapperen warm wasbak wasbeer wasdraad waskrijt waslijn wasmand wassen
wastafel waterkan waterpas waterton waterval watten weefsel weekblad weekend weelde weerhaan weggaan wegkant welkom wemelen
wens wereld werkbank werkdag werktuig werkzaam werpen wervel wesp westen wiebel wieden wiel wigwam wijk wijsheid wijzer wilg
wimpelen windje windroos windvaan winter wisent wisselen witbrood woensdag woestijn wolf wolkje wonder wonen woonboot woonwijk
woord worstje wortelen woud wuiven xylofoon yoghurt zaagblad zaagsel zachtjes zadeltas zagen zakdoek zaklamp zandbak zanderig
zandpad zaterdag zebra zeearend zeebaars zeebries zeehond zeekaart zeeleeuw zeepaard zeepbel zeewier zeilboot zekering zelden
zeldzaam zelf zeppelin zestig zeventig zijde zijkant zijspan zingen zinvol zitbank zitzak zoeken zoet zomer zondag zonlicht
zonnig zoom zorg zoutje zoutpan zuiden zuinig zuivel zuurkool zuurstof zwaaien zwaan zwaluw zwart zweem zwembad zwemmen zweven
zwieren
`
  .trim()
  .split(/\s+/);
