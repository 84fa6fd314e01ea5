/**
 * 2,048 everyday words in French, chosen to be read out over the phone: 4 to 8 letters, none begins another, no two differ in one
 * letter, nothing about illness, money, faith or quarrel. Accents are shown, and need not be typed. Of our own making; tests/sealing keeps these rules.
 */
export const WORDS: readonly string[] = `
abeille abricot accès accord accueil achat acier acrobate acteur actrice admirer adorer adresse aérien affiche agenda agneau
agrafe agréable aider aiguille aile ailleurs aimable aimant ainsi aisance ajonc algue aligner allée alliage allumer almanach
alouette alpaga altitude alto alvéole amande amarre amateur ambiance ambre amitié ampleur ampoule amuser ananas anchois ancien
ancre anecdote angle animal annonce annuel anse antenne antilope août apaisant apaiser aperçu apogée appeler appui aquarium
arachide arcade archet ardeur ardoise arène argenté argile armoire aromate arôme arranger arrêt arrivée arroser arrosoir
artisan artiste asperge assiette assurer aster astre astuce atelier atlas atoll attache attelage attendre attentif attirer
attrait attraper auberge aucun audace aurore aussi autant autobus automne autour autruche auvent avant avenir aventure averse
avion avis avoine avril azalée azur badge bagage baguette bahut baignade bain balai balance baleine balise ballade balustre
bambou banane banc bandeau banjo bannière banquet banquise barème barque barrière basalte bascule basilic basket bassin bateau
bâtir bâton batterie bavarder bazar beaucoup beauté bégonia beige beignet bélier bercer berceuse béret bermuda besoin beurre
bidon bien bijou bilan biscuit bistro bitume bizarre blague blaireau blason bleu bloc blouse blouson bobine bocage bocal boîte
bolide bonbon bongo bonjour bonnet bonsaï border bordure borne bottes boucle bouée bougeoir bouger bougie bouleau boulon
bourgeon boussole boutique bouture bracelet branche brave bretelle bride brillant brioche brique brocante brochet brocoli
broder bronzage bronze brosse brouette brouter brugnon brume brun bruyère buffet buisson bulbe bulletin bureau buse buvette
cabane cabanon cabas cabinet cabriole cacao cacher cactus cadeau cadence cadran café cahier caillou caisse caisson calanque
calcaire calèche calepin caler câlin calme calque camaïeu camarade caméléon caméra camion campagne camping canal canapé canard
canevas caniche cannelle canoë cantate cantine canton capable capeline câpre caprice capuche carafon caramel caravane cargo
caribou carnaval carnet carotte carpette carreau carrosse cartable cascade cassis castor cavalier cavité cèdre ceinture
célèbre céleri centaine cerceau cercle cerf certain chacun chaîne chaleur chambre chameau chance chanson chant chapitre chaque
charade chariot charmant charme charrue chatoyer chaud chauffer chausson chemin chemise chêne chercher cheval chèvre chic
chiffon chiffre chiot chocolat chœur choisir choix chorale chose chouette chrome cible ciel cigale cigogne cime cinéma cinq
cintre cirage circuit cirque citer citron civet clairon clapet clarté classe clavecin clavier client climat cloche cloison
clôture clou clown cobalt cocasse cocon cocotte coffre cohérent coiffe coing colibri colis collège coller colline colombe
colonne colorer coloris colza combien combiner comédie comète comique commode commun comparer complexe composer compost
compter comptoir concept concis concorde condor conduite confetti confier confort conque conseil conte contour convenir
coquille cordage corde cordon cormoran corniche corolle cortège cosmos costume coteau coudre couleur coulisse couloir coupe
couplet coupole courage courant courbe courir courrier cousin couvreur crabe cratère cravate crème créneau crépu cresson
crevette crinière cristal crocus croire croiser croquant croquer croquis croûte cube cuillère cuisine cuivre cultiver culture
cumulus curieux curry cyclamen cycle cylindre cymbale cyprès dahlia daim dalle damier danser datte dauphin daurade débarras
début décalque décembre décibel décider déclic décor déduire défilé dégel degré dehors déjà déjeuner délicat délice delta
demain demander demeure dentelle départ dépasser dépôt depuis dernier descente désigner désir dessert dessin dessus détacher
détail détente détour devant devenir deviner devise devoir diadème dialogue diamant diapason dicton diluer dimanche dinde
dindon dîner diorama diplôme direct diriger discours discret disposer disque distance distinct divan divers divertir dizaine
docile domaine dôme domino donc donner dorade dorloter dosage dossier douane double douceur douche doudou douille douzaine
dragon drap droit dune durable durer duvet dynamo ébauche ébène ébloui écaille écart échalote échange écharpe échasse échelle
écho éclipse éclore écluse école économe écorce écouler écrou écume écureuil écurie écuyer édifice éditeur éduquer effet
efficace effort égayer élan élargir élégance élégant élément élevage élève elfe élite éloigner émail emballer embellir emblème
embruns émeraude émerger émission émouvoir empiler emploi emporter encadré enclos enclume encore endive enduit énergie enfiler
enfin énigme enjoué enrichir enseigne ensemble entasser entendre entier entrain entrée entrepôt envie environ envol éolienne
épagneul épais épanoui éperlan épice épinard épingle épisode éplucher éponge épopée éprouver équateur équipe érable érudit
escabeau escale escalier escargot espace espoir esprit esquisse essai essayer essence essor estampe estimer estival estrade
étagère étamine étang étape éteindre étirer étoffe étonner étrange étude étui éveil éventail évidence évier exact exalter
exemple exercice exister exotique expert explorer exposé exprès exquis extrait fabrique fabuleux façade facette facile fagot
faïence faisan falaise fameux famille fanfare fanion farce farfelu farine faubourg faucon faune fauteuil fauvette favori
féerie félin fenêtre fenouil fermier ferry fertile fervent festin fête feuille feutre février fiable ficelle fiche fiction
fidèle fier fignoler figurine filet filtre finale finesse finir fiole firme flacon flair flamant flamber flamme flanelle
flânerie flaque flèche fleur fleuve flore flotteur fluet fluide flûte foire foison folklore foncé fondre fontaine football
forêt forgeron format former formule fossile fouetter fougère fouiller fouine foulard fouler fourmi foyer fragile frais franc
frange frein frère fresque frimas friser frisson froid frôler fromage frotter fruit fugue fureter fusain fuseau futaie futur
gabarit gagner gaieté galant galaxie galerie galop gambader gamme gant garage garçon garder gardien gare gaufre gazelle
gazette gazon geai gelée généreux genêt génie gentiane gentil géranium germe geste geyser gigoter girafe girofle gîte givre
glace glacier glaïeul glaise globe gloire glycine gobelet goéland goélette gondole gonfler gong gorge gouache goulot gourde
gourmand goûter goûteux goutte gracieux graine grand granit grappe gratter gravir gravure grelot grenat grenier grès grillage
griller grillon grimoire grimper grive grotte groupe gruau grue guépard guêpe guérite guetter guichet guide guidon guitare
gymnase gypse habile habiller habiter habitude hachis haie hamac hamster hangar hanneton haras hardi hareng haricot harmonie
harpe hausser hautbois hauteur havre hélium herbe herbier hérisson hermine héron hêtre heureux hibou hisser histoire hiver
hochet hockey homard honnête honneur horaire horizon horloge hôtel houle housse houx hublot huile huître humain humble humide
humour humus hutte hymne ibis icône idéal idée igloo image imiter immense immeuble impair imposant imprimer incliner indice
indigo inédit infini informer ingénu initial inox insecte insister inspirer instant intact intense intérêt intime intrigue
invité isoler issue ivoire jachère jacinthe jadis jaguar jaillir jalon jamais janvier jardin jargon jaser jasmin javelle
javelot jersey jeter jeton jeune joie joindre jouet journal joyau joyeux jubiler judo juillet juin jumeau jumelles jungle jupe
jupon juste juteux kaki karaté kayak képi ketchup kimono kiosque kiwi koala label labourer lacet lagon lagune laine laisser
laiterie laiton laitue lama lambris lamelle lampion lancer lande langage langue lanière lanterne lard large lasagne lasso
laurier lavabo lavande lave leçon lecteur lecture légende légume lentille léopard lettrage lettre lever levure lézard liane
liasse liberté libraire libre licorne liège lieu lièvre ligue lilas limaçon limer limonade limpide lion liseron lisière liste
litchi littoral livrer loger logis loisir losange lotus loup loutre loyal lucarne luciole lueur luge luire lumière lumineux
lundi lustre luth lutrin lynx lyre macaron maçon madrigal magasin magazine magicien magnolia maillot maire maïs majeur malice
mammouth manche manchon mandarin manège manette manger manioc manoir mante maquette marais marathon marbre marbrure marchand
marcher marelle mariner marmite marmotte marron marteau masque masure matelas matelot matière matinée mauve mazurka mécano
médaille meilleur mélanger mélèze melon mémoire mener menhir menthe menthol menu merci mercredi mère mériter merlan mésange
message mesurer métal météore méthode métier métro meuble micro midi miette mieux mignon mijoter milieu mille mince minuit
minute miroir mistral mitaine modèle moderne modeste mohair moineau moins moisson moitié moment monde moniteur monocle
montagne monter montre monument morceau morille morse moteur motif motte moulin moulure mouton moyen muguet mulot multiple
mûrir murmure musc musette musicien musique mustang myrtille mythe nacelle nacre nager naïf nappe narcisse narguer narrer
natation nature naviguer navire nectar néflier négoce neiger nénuphar néon nettoyer neuf neveu nichoir nièce niveau nocturne
nœud noisette noix nomade nombre nommer notable note notice notion nouer nourrir nouveau novembre nuage nuance nuée nuit nylon
oasis objectif objet oblique observer obtenir occasion occuper océan ocre octave octet octobre odeur odorat œillet offrir
oléoduc olive olivier omelette oncle ondée onduler onyx onze opale opaque opéra opérer opinion orage orateur orbite orchidée
ordre oreiller orfèvre orgue orient origan original ornement orner ortie osciller oseille osier ôter oublier ourlet ours
outarde outil ouvert ouvrage ouvrir ovation paille palais palombe palourde pampre panache pancarte panda panier panneau
panoplie panorama pantalon panthère paon papaye papi papoter paprika papyrus paquet parabole parade parasol parc pardon pareil
parent parer parfait parfois parking parmi parole parrain partage partir parvis passager passer pastel pastèque pâte patinage
patiner patois pâturage pavillon pavoiser paysage pêcheur peigne peindre peler pélican pelote pelouse pencher pendant pendule
pensif pente pépite perchoir perdrix période perle permis perron perruche pétale petit pétrin pétunia peuplier phare phoque
photo pianiste piano picorer pierre piétiner pieuvre pigeon piment pinceau pingouin pinson pintade piocher pipeau pirate
piscine pistache piston placard placer plafond plage plaisir planche planète planeur planter platane plateau plein plier
plombier plongeon plonger ployer pluie plumage pluriel plutôt pneu pochette podium poème poids poignée pointer pointu poireau
poivre poivron pôle polir polka pollen pommier pompe poncho poney popote portail porter poser possible poste potage potier
potiron poulain poulie poupée pourpre poussin pouvoir prairie praline pratique préau précieux précis préface préférer prélude
premier prendre prénom préparer présent prêt prévenir procurer produit profil profiter profond progrès projet promener
promesse proposer propre prose protéger province prudent prune public pudding puiser puits pull pulpe punaise pupitre purée
puzzle pylône pyramide quai qualité quand quartier quartz quatre quatuor quelque quenelle question quête quiche quille quinze
quitter raboter racine raclette raconter radieux radio rafale raffiner ragoût raifort rail rainette rainure raisin rajouter
ralentir rallye ramasser rameau ramener ramer ramure rang rapide rappel rareté ravin ravioli rayon réaliser réalité rebondir
récent recette recevoir récif réciter recoin récolte reconnu recoudre recueil rédiger réel refrain refuge régal regarder
régate région réglage règle régulier relais relire remonter remous rempart remplir remuer renard renfort renne renommée
renouer rentrer repartir repas repère répéter réplique répondre réponse reposer reptile requête réseau réserve résine résonner
respect ressort rester résultat retenir réussir rêverie rêveur revivre revue ricochet rideau rieur rigole rincer rire rivage
rivière robe robinet robot robuste rocaille roche roman romarin rond rosace rosée rotin rotonde roulotte ruban rubis rucher
rugby rugueux ruisseau rumeur rural rustique rutabaga rythme sablier sabot sachet sacoche safari safran sagesse sainfoin
saisir saison salade salé salière saluer salut samba samedi samovar sandale sandwich sanglier santal saphir sapin sarcelle
sardine sarrasin sauce saucisse saunier sauter saveur savon savourer scarabée scène schéma science scierie score scout scribe
sculpter séance seau sécher seconde secret seigle séjour selle semaine sembler semelle semence semer semis sens sentir séparer
sept séquoia sérac serein série serrer serrure serveur service servir sésame seuil sève siècle sieste sifflet siffleur signal
sillage sillon silo simple sirène sirop siroter situer social socle sœur soif soigneux soixante solaire soleil solennel
solfège solution sommeil sommet sonate songe sonnette sorbet sorbier sortir soucoupe soudain souder souffle souhait soulever
soulier soupape soupière souple source sourire soutenir souvent spatule spécial sphère spirale spontané sport square squash
stable stand station statue steppe stimuler strophe studieux studio style subtil succès sucette sucre suffire suggérer sujet
superbe support surface surgir sushi svelte syllabe symbole symétrie système tableau tablette tabouret tâche tactile tailleur
talent talus tamiser tandem tango tapioca tapir tapisser taquin tartan tarte tartine tasse taupe taxi teinte tempo tendre
tenir tennis tenue terminer terrain terrasse terreau terrier tertre têtard texte textile théâtre théière thème théorie thon
tiare tiède tiers tige tilleul timbre timide timon tisane tissu tituber toboggan toit tomate tombola tomme tonalité tonique
tonneau tonnelle tonnerre torche torsade tortue total totem toucan toucher toujours toundra toupie touriste tourner tournoi
tracer tracteur traction traduire trafic train trajet trame tramway trapèze trèfle treille treize tremble tremper tremplin
trente trésor tresse treuil triangle tribu tricot tricycle trier trio tripler troc trois trombone trophée trousse trouver
truelle truite tuba tulipe tulle tunnel turban turbine tutu tuyau typique union unique unisson unité urbain usager usine utile
utiliser utopie vacances vague vaillant vaisseau valeur valoir valve vanille vanne vantail vanter varech varier vedette
végétal véhicule veiller velours velouté vendredi vent véranda verdir verdure verger verglas vérité vermeil vernis verre
versant vertu verveine vestige veston viaduc vibrer vidéo vigie vignoble vigueur villa vinaigre vingt vinyle violon virgule
viser visite vitamine vitrail vitrine vivace vivier vœu voguer voici voile voisin voiture volaille volant volcan volet volière
volley voltige volume voûte voyage voyelle vrac vrille vrombir wagonnet yacht yaourt yoga yourte yoyo zèbre zébrure zèle
zénith zéro zigzag zinnia zodiaque zone zoologie zoomer
`
  .trim()
  .split(/\s+/);
