/**
 * 2,048 everyday words in German, chosen to be read out over the phone: 4 to 8 letters, none begins another, no two differ in one
 * letter, nothing about illness, money, faith or quarrel. Without capitals, umlauts and sharp s, so that every keyboard has them. Of our own making; tests/sealing keeps these rules.
 */
export const WORDS: readonly string[] = `
abbauen abbiegen abbild abdecken abdruck abend abfahrt abfangen abflug abhang abheben abholen abitur abkommen ablauf ablegen
ablenken abmessen abonnent abrunden absatz abseits absender absicht abspann abstand abstieg abtasten abteil abwarten abwasch
abzug achse achteck achtung achtzig ackerbau adler agentur ahnen ahnung ahorn akkord akkurat akrobat aktion aktiv aktuell
albatros album alge alkoven allein allerlei alltag alphabet also altbau altstadt amateur ambiente ameise ampel amtlich anbau
anbieten anblick andenken aneignen anfang anfassen anfrage angebot angeln angenehm angler anker ankunft anlage anlass anleiten
anliegen anmalen anmelden anorak anpacken anregen anrichte anruf ansetzen ansporn anspruch antenne antik antilope antreten
antwort anwesend anzeige anziehen apfel apparat april aquarell arkade aroma artikel artist asphalt aster atelier atom aufbauen
auffahrt aufgabe aufgang aufguss aufladen auflauf auflegen aufnahme aufruf aufsatz auftakt auftritt aufzug august ausatmen
ausbau ausblick ausdruck ausflug ausgeben auskunft ausmalen ausreden ausrufen aussehen aussicht austern auswahl ausweg ausweis
autobahn autor avocado axiom azalee backofen badehose badetuch bagger bahnhof balance ballade ballett ballon balsam bambus
banane banjo bankett banner bariton barock barren basar basis bastler batik batterie bauen bauholz bauplan baustein beachten
bebauen becher bedacht bedanken bedeuten bedienen beeilen beere begabt begeben begegnen beginn begonie begriff behagen beifall
beige beilage beinahe bekannt bekommen beliebt belohnen bemalen bemerken benennen benzin bequem beraten bergbahn bericht beruf
beruhigt bescheid besen besinnen besitz besser besteck bestimmt besuch betrag betreten betrieb bewahren bewegen beweis
bewerben bewohner bezug biber bieten bild billard binse biologie birnbaum birne bitte blatt blau blech bleiben blinker
blinzeln bluse boden bohle bohnen bohrer bonbon bongo boot borgen borke botanik bote boutique brandneu bratsche brauch braun
brause breite bremse brett brezel brief brikett brillant brille bringen brise brokat brosche brotkorb brotteig brotzeit bruder
brummen brunch brunnen buchen bucht buddeln bude buffet bulette bummel bungalow bunt burg bursche busch bussard butter cafe
camping caravan cembalo center champion chance chaos charme chips chrom chronik city clever clique clown club code collage
comic computer creme curry dabei dachs dagegen daheim dahin dahlie damals damast damit damm dampfer danach daneben dankend
dann daran darunter dattel datum dauer davon dazu deckel deichsel dein dekor delfin delle delta demnach denken denkmal deshalb
deuten deutlich dezember dezimal diagramm dialog diamant dichte dickicht dienen dienstag diesmal dill ding diplom direkt
dirigent diskus distanz distel dokument domino domizil doppelt dorsch dorthin dose dozent drache draht drama drehbuch drehen
dreirad dressur drilling drollig dromedar drucker duett duften dunst duplikat dusche dutzend dynamik ebbe ebene ebenholz
ebenso eckig edel efeu effekt ehren ehrgeiz ehrlich eichhorn eidechse eigelb eigenart eigentum eilzug einander einatmen
einband einbauen einblick eindruck einer einfach einheit einhorn einig einkauf einlass einlegen einsatz einsehen einstieg
einzel eisberg eisdiele eislauf eismeer elan elch elefant element elfe eltern empfang emsig endlich endspurt energie ensemble
ente entfernt entladen entlang entwurf epoche epos erbauen erbitten erbse erdball erdbeere erde erdgas erdkunde erdnuss
erfassen erfinden erfolg erfreut ergeben ergebnis erhaben erhalten erholen erker erkunden erlaubt erlernen ernennen erraten
ersatz erste ertrag erwachen erwarten erwerb erzielen esche espresso essen esstisch estrade etage etikett etui etwas exakt
exemplar exotisch experte export extra fabrik facette fachwerk fackel fahrbahn fahrer fahrgast fahrplan fahrrad falke fall
falten familie fanfare fangen fantasie farbband farbe farbig farbton farn fasan fasching faser fassen faultier feder fehlen
feiern feile feinkost feldmaus feldweg felsen fenchel fenster ferien ferkel fernglas fernweh fertig festival festland festlich
festmahl festtag feucht fibel figur filiale filigran filmstar filzhut final findig findling firma fisch fixstern fjord flachs
flagge flamingo flamme flanell flasche flattern flaum flechte flexibel flicken flieder fliegend fliese flink florett florist
flosse flott flugbahn flugzeug flur fluss folgen folgsam folie forelle format forschen forst fossil foto foyer fraktur freibad
freiheit freitag freuen freund frieden frisur frost fuchs fuge fuhre fundort fundus funkeln furnier futteral gabel galant
galaxie galerie galopp gans ganzheit gardine garnele garten gasherd gasthof gaukler gazelle gebaut gebrauch gebunden gecko
gedanke gedeihen gedenken gedicht geduldig gefieder geflecht gefragt gegend gehege geheim gehen geiger gekonnt gelassen
gelegen geleit gelingen gelten geltung gemach gemessen genau genial genug geologie geordnet gerade gerecht gering gern geruch
gesang geschenk gesellig gespann gestalt gestein gestell gestirn getreide gewagt gewand gewebe gewiss geysir giebel gilde
gipfel gips giraffe girlande gitarre glanz glasur glatteis gleich gleis gleiten glimmer glitzern globus gluck gnom golden
gondel gong grafik granit grasen grashalm gratis grell grenze gummi gurke gurt habicht hafer hain halbmond halle halm halstuch
haltung hammer hamster handball handbuch handlung handwerk handy hanf hangar hantel harfe harmonie harz hast haube hauch hebel
hecht hefe heften heide heilbad heimisch heimweg heiter heizen heizung hektar helfen helium hell hemd hemmung hengst henkel
herbst herein hermelin herold herrlich herum heuernte hierher hilfe hinauf hinein hinweis hirse historie hitze hochhaus
hochsitz hochzeit hockey hoffnung hoheit holen holzhaus honig hopfen horchen horizont hornisse hort hotdog hotel hufeisen huhn
humor humus hund hupe hydrant hymne ideal idee idol idylle illusion imbiss imker import impuls index indiz ingwer inhalt
initiale inland innen innig insel inserat insider instinkt integer intensiv inventar irgend iris jacht jackett jaguar jalousie
jargon jauchzen jawohl jazz jeans jedoch jemand jenseits jetzt jeweils jodler jogger joghurt joker jolle jongleur jubilar judo
jugend juwel kabine kachel kaffee kahn kajak kakadu kalb kalender kalorie kamera kamin kampagne kanon kante kantine kantor
kanu kapern kapitel kapuze karaffe karamell karate karawane kardamom kariert karneval karosse karotte karpfen karton kasper
kastanie kastell katalog katze kaufhaus kaufmann kauz kavalier kegeln kehre keil keimen keimling keks kellner kennen keramik
kerbe kernobst kessel kette keule kichern kiebitz kiefer kies kindheit kindlich kino kirmes kirsche kissen kiste kittel
klammer klang klar klasse klaue kleben klecks klee kleid kleister klempner klettern klima klimpern klingel klinke klippe
klopfen klug knabbern knapp knarren kneifen kneten knick knipsen knirps knistern knolle knopf knospe knusprig kochbuch koffer
kohlrabi kokon kolben kollege kolossal kolumne kombi komet komfort komma kommen kommode kompakt kompass komplett kompost
konditor konfekt konfetti konkret konserve konsum kontakt konzept kopie koppel koralle kordel korken kornfeld korridor kosmos
kostbar krabbe kraft kramen kranich kranz krater kraulen krawatte kreativ kreide kreis kresse krimi kristall kritzeln krokodil
kruste kuckuck kugel kultur kumpel kunde kupfer kurbel kurier kursbuch kurve kurz kuscheln kutsche kuvert lachen lack ladung
lage lagune laken lamelle lametta lampe landgut landhaus langmut langsam languste lappen larve lasagne lasso laubbaum laufband
laufsteg laut lava lavendel lebendig legende leguan lehm lehne lehrbuch lehrer lehrling leicht leihen leinwand leiste leitung
lektion lektor lenker leopard lernen lesebuch lesesaal lesung lexikon liane libelle lichter lichtung lied liefern liegen liga
lilie limerick limonade linde links liter lockern lodern logbuch logik logisch lohnend lokal losen lotse luke lustig luxus
lyrik magazin magie magisch magma magnet mahagoni mahlen mahlzeit mais makrele maler malve mammut manchmal mandel manege
mansarde mappe marathon markise markt marmor marzipan masche maschine maske massiv material matinee matratze matrose maulwurf
maurer medaille medium meerenge mehl mehrheit meinen meinung meister melone memo menge merken merklich merkmal messbar messe
messing metall meter mikado mikrofon milch mimik mimose mindern mineral minigolf minus minute mischen mitgehen mitglied
mithilfe mitreden mittag mittwoch mixer mobil modul mogeln mohair mohn moment monat monitor monsun montag moor mops morast
mosaik moskito most motiv motorrad motto mulde multi muschel museum musik muskat mythos nachbar nachtzug nagel nahrung name
narzisse naschen nashorn nass natur neben neffe neigen neigung nelke neon nerz nett neubau neugier neutral neuzeit nickel
nieder niedlich nilpferd nische niveau nixe nobel nomade norden nordsee normal notieren notiz nougat novelle november nuance
nudel nummer nutzbar nutzer nylon oase oberhalb oberteil objekt oboe obstbaum obwohl ocker offen ohne ohrring oktave oktober
oliv omelett onkel oper optik optimal optimist orange orbit orchidee ordnung orgel orient original ornament osten ostwind
otter paar packen packesel paddel paket palast palette palme panorama panther papagei papier pappel paprika parallel parkbank
parkett parmesan partner passend pastete pate pauke pauschal pavian pavillon pedal pelikan pelz pendel pendler pergola perle
person pfad pfahl pfanne pfeffer pfeife pfeiler pfirsich pflanze pflaume pflege pflicht pflock pflug pfosten pfote pfund phase
phosphor physik pianist picknick pilot pinguin pinie pinnwand pinzette pirat pizza plakat planen planke planung plastik
plateau platin platte platz plaudern plural plus podest podium poliert pommes pomp poncho portal portion posaune postamt
postbote pracht praline praxis pressen prickeln prima prinzip privat probe produkt profi programm prolog prosa prospekt
proviant prozent publikum pudding puder puffer pullover pult pulver puma pumpe punkt purpur pusten puzzle pyramide quadrat
quark quartal quartett quellen quer quirl quitte quittung quiz radar radeln radio radtour raffen rahm rakete rand ranke ranzen
raps rasant rasch rasten rathaus raupe ravioli reaktion rechteck rechts rede redlich reell referat refrain regatta regie
region register regler regnen reichen reifen reihe reihum reim reinigen relief reling rennrad reporter reptil reserve resonanz
respekt revanche revue rezept rhythmus richten richtig riechen riemen riese rinne ritter robbe roboter robust rochen rock
rodel roggen rohstoff rollen romantik romanze rosette rosine rosmarin rucksack rudern rufen ruhig rundfunk rundgang rundlich
runter rustikal rutsch saal saatgut sache sachlich safran saftig saga sagen saite salat salbei salon salto salzig samba
sammeln sammler samstag samt sandale sandbahn sanddorn sanduhr sanft saphir satellit satz sauber saum saurier savanne schaffen
schale schalter scharf schatten schattig schatz schauen schaum scheibe schein schema schere scheune schicht schieben schiefer
schiene schiff schild schimmer schirm schlafen schlau schleife schleppe schleuse schlitz schloss schlucht schluck schmal
schmaus schnabel schnalle schnecke schnee schnell schnur scholle schonen schopf schotte schrank schraube schrift schubsen
schuh schulen schulhof schwalbe schwamm schwan schwarz schwelle schwer schwung sechs sechzig seebad seefahrt seegang seegras
seemann seerose seestern seeweg segel seife seilbahn seitdem seither sekunde selbst sellerie seltener semester seminar semmel
senden sendung senior senke sensibel separat serie sicher sicht sieben siebzig siedeln signal silo simpel sims sinfonie singen
sinnbild sinnvoll sirene sirup sittich skilift skipiste skizze skulptur slalom smaragd smoking sobald socke sofort software
sogar sogleich solange solide somit sommer sonate sonde sonett sonnen sonnig sonntag sonst sorgfalt sorte souffle soviel
sowieso spachtel spagat spalier spalte spange spannen spargel spaten specht speck speiche speise sperber sperling spezial
spiegel spielen spinat spinnrad spirale spitz sport sprache spray sprechen springen sprint sprosse sprudel spule spur stadion
stadt staffel stall stamm stand stark starten statue staub staude staunen stecker stehen steif steigen steinweg stellen steppe
stern stich stiefel stiel stift stille stimme stimmig stock stoff stoppuhr storch straff strahl streben strecke streifen
streusel strom strophe strumpf stube student studie studium stuhl stunde summe suppe surfen sushi synonym system szene tablett
tafel tagebuch takt talg talisman tandem tango tanken tanne tanz tapete tasse tastatur tastsinn tatsache tauchen tausch
tausend taxi team technik teekanne teetasse teich teig teilen teilhabe telefon teller tempo tennis tenor teppich terrier
terrine test textbuch textil theater theke thema theorie therme thymian tiefe tiefgang tiefsee tierpark tiger tinte tipp
tischler titan titel toast tochter toilette toleranz toll tomate topas torf tortilla torwart total tourist trabant tragbar
tragen trainer traktor trapez trauben traum trecker treff treiben trend trennen treppe treten treu trichter trick trikot
trinken trio tritt trocken trommel trompete tropen tropisch trotzdem trubel truhe truthahn tuch tundra tunika tunke tunnel
tupfen turban turbine turnen typisch ufer uhrwerk ulme umarmen umbau umfrage umgeben umgebung umkehr umladen umland umlauf
umleiten umrahmen umriss umschlag umsehen umsicht umsonst umtausch umzug unfug unikat unikum unser urahn uralt urig urkunde
urlaub ursache ursprung urwald urzeit utopie vakuum vanille variabel variante vater vehikel veilchen ventil veranda verdeck
vereint verkehr verlag verlauf verleih vernunft verstand versteck versuch verwandt video vielfalt vielmals viereck viertel
vierzig villa violett violine virtuos vision visite vitamin vitrine vlies vogel vokabel vollbad voller vollmond volt volumen
vorab voraus vorbei vorbild vordere vorfahrt vorgang vorhalle vorher vorlage vorlesen vorliebe vorname vorort vorrat vorsatz
vorschau vorsicht vorsilbe vorstadt vorteil vortrag vorzug vulkan waage wachsen wachtel wadi waffel wagemut wagenrad wahren
wahrheit waldhorn waldrand waldsee walnuss walross walze wanderer wandern wappnen ware waten watte weber wechsel wedeln
wegfahrt weiden weiher weinberg weise weitaus wellig welpe weltall weltraum wende wenig wenn werfen werft werkbank werktag
wertvoll weste wetter wettlauf widmen widmung wiege wiehern wildbach wildente wille windrose winkel winter wirbel wirken
wirsing wobei woche woge wohl wohnort wolf wolkig wonne wozu wunder wunsch wurzel xylofon yoga zahl zahnrad zander zange
zapfen zappeln zart zauberer zaubern zaumzeug zaun zebra zehn zeichnen zeitlos zeitlupe zeitplan zelt zement zentral zentrum
zeppelin zettel ziegel ziehen ziel ziemlich zierrat zikade zimmer zimt zink zirkus zitat zitrone zone zopf zuber zucchini
zucker zufall zugabe zugang zugvogel zuhause zukunft zuletzt zunft zuruf zusage zusammen zusatz zusehen zustand zuvor zuwachs
zuwinken zwanzig zwar zweifach zweitens zwerg zwieback zwiebel zwilling zwinkern zwirn zwischen zyklus zylinder zypresse
`
  .trim()
  .split(/\s+/);
