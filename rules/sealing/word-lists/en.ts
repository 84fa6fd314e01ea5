/**
 * 2,048 everyday words in English, chosen to be read out over the phone: 4 to 8 letters, none begins another, no two differ in one
 * letter, nothing about illness, money, faith or quarrel. Without words that British and American English spell in two ways. Of our own making; tests/sealing keeps these rules.
 */
export const WORDS: readonly string[] = `
abacus above absorb accent access accord acorn acoustic across acrylic action active actor actress actual adapter adequate
admire adobe adopt advance adverb advice affirm afford after again agenda agree ahead airborne airfield airport alarm album
alder alert algebra alight alike allow almanac almond almost alone aloud alpaca alphabet also always amateur amaze amount
ample amulet amuse anchor anchovy ancient anemone angle animal answer antelope antenna anthem appear appendix applaud apply
approve apricot april aquarium aquatic arcade archery arctic arena armchair aroma arrange arrive artist ascend aside aspen
asphalt assemble assist assume athlete atlas atrium attach attempt attend attic audible august avail avenue aviator await
awake award away awning axle azalea azure baboon backpack backward badge bagpipe bakery ballad ballet balloon ballroom bamboo
banana banjo banner banquet barefoot barely barista barley barrel baseball basic bassoon bathrobe bathroom bathtub battery
bayou bazaar beacon beam beanbag become bedding bedrock bedroom beech beehive before behave behind beige bellboy belong below
belt beneath beret between bicycle birch birthday bison bitter blacktop blanket blazer blender blinds blink blister blizzard
bloom blossom blouse bluebell blunt blush bobcat bodega boil bonfire bongo bonsai bookcase bookshop bookworm boots borough
both bottle boulder bounce boutique boxcar bracelet braid brass brave bridle bright brim bring broad broccoli brochure brooch
brook brother brown browse bubbly bucket buckle buffalo buffet build bulb bulletin bumper bundle bunk bureau burlap bushel
bustle button buzz cabbage cabin cable cactus cafe calendar calf calico calmly camel camera camper campfire campsite campus
canal canary candle canoe canopy canteen canvas capital captain caption capture carbon caribou carnival carousel carpet
carriage carrot carry cartoon carve cashier cashmere cassette castle catch cause cavern caviar cayenne cedar ceiling cellar
cement century ceramic cereal certain chalet chamber chance channel chant chapter charcoal charger charm chase cheese cheetah
cherish cherub chess chestnut chicken chickpea chime chipmunk choice choose chord chorus chowder chrome chuckle cider cinema
cinnamon circle circus citrus clamp clarinet clarity clay clear clerk clever click cliff climate climb cling cloak close
clothes cloudy clown cluster coat cobalt cobbler cobweb cockatoo cocoa coconut code coffee colander collage collect collie
colony comb comfort comma compare compass compile complete complex compost conceive concept concord confetti confirm connect
consist contain content continue contrast convert convey cooler copper copy coral corduroy cork corner cosmos costume cottage
cotton could counsel counter couple courage courier course cowboy coyote crab cracker crackle cradle crater crawl crayon cream
create creature credible credit creek crescent crest cricket crispy crochet crocus croquet crossbar crouton cruise crumb
crystal cube cuckoo cucumber cuddle cuisine cupboard cupcake curio curl currant curtsy curved cushion custom cutlery cycling
cyclone cylinder cymbal cypress daffodil dahlia damask damp dance daring dark daughter dawdle dawn daybreak daydream dazzle
debut decade december decimal delicate delight deliver deluxe denim depend describe desert deserve design desk detail detect
develop devote diamond diesel dill dimple diner dinghy dingo diploma direct discover discus dish display distant divide dock
document dolphin domain domino doorbell doorstep doorway dotted dough downhill downtown dragon drapery drawer drawing drift
drink driver drum dugout dumpling dune duplex duster dustpan dwell dynamic dynasty each eager early earring earth easel easy
echo eclair eclipse edge edit effect effort eight elastic electric elegance element elephant elevator eleven embark emblem
embrace emerge emperor enable enamel enclose endive endless energy engage engine enhance enigma enough ensure equal eraser
erosion errand estuary ether evaluate evening event evident exact examine example exceed excel except excite exhibit exist
exotic expand expect explore express extend extra fabulous factory fairy faithful familiar family famous fancy fanfare farmer
farmyard fashion fast faucet fearless feather feature february fedora feel fence fennel ferry festival festive fetch fiddle
field fiesta fifteen fifty figure figurine filbert filter final find finish firefly first fishing fjord flame flamingo flannel
flash fleece flexible flicker flint flip flock floral florist flourish flower flutter focus foggy folder folklore follow font
footpath forecast forest forever forget forgive format formula forty forward fossil foster foundry four foxglove freckle
freight frequent fresco fresh friday fridge fritter frog frolic frost frozen fruit fuchsia fudge full further fuse future
gadget galaxy galley gallon gander garage gardener gardenia gargle garland garnet gasket gasoline gate gazebo gazelle gecko
gelatin gemstone generous genius gentle genuine geology geranium geyser giant gift giggle ginger gingham giraffe give glacier
glad gleam gleeful glider glimmer glimpse glisten globe glossary glossy glucose glue gnome goal going goldfish gondola good
goose gopher gorge gourd gourmet graceful gradual grammar granary grandson granite granola grape graphic gravel gravity grease
great green greeting grill grin grocer grotto group grouse grove grow guard guava guess guide guitar gulf gumdrop guppy habit
haddock haiku hail hairpin halfway halibut hamlet hammer handball handcart handmade hang happen happily happy hardwood
harmless harmony harp harvest hasten haven hawk hawthorn haystack headband headline headset hearty heater hedgehog helium
helmet helper hemlock hemp herbal herd heron herring hexagon hibiscus hickory highland highway hike hilltop hinge hobby hockey
hoist hold holly homeland homemade homespun homework honest honey hoof horizon hornet hornpipe hotcake hover hubcap humble
humidity hundred hurry husky hutch hyacinth hyphen icebox icicle icon identify igloo iguana image imagine imitate immense
incense inch include increase indeed index indigo indoor initial inlaid innate inner input inquire insect inside inspire
install instant instead intend inventor invoice involve inward iris island isthmus item ivory jackdaw jade jamboree janitor
january javelin jeans jelly jersey jester jigsaw join joke jostle journey jovial joyful judo jump junction jungle junior just
kale kangaroo karaoke kayak keen keeper kelp kernel kerosene kettle keyhole keynote kilt kimono kindle kingdom kiosk kitchen
kite kitten kitty kiwi knapsack knead kneel knight knitwear knob knock knuckle label lacquer ladder ladybug lagoon lamb
landing landmark language laptop larch large lariat lasagna lasso lathe lattice launch laundry laurel lava lavender lawyer
leader leaflet lean least lecture leek left legend legume leisure lemon lemur lentil leopard letter level liberty library
lighter likely lilac lily limit linear lining linoleum lion lipstick liquid list lizard llama loaf lobster local locate locker
lodge logbook logic lollipop lotion lovely lozenge luggage lullaby luminous lupine lute luxury lynx lyric macaroni macaroon
machine mackerel madrigal magazine magenta magic magnet magnolia magpie mahogany mainland maintain majestic major mammoth
manager mandarin mandolin mango mansion mantel many maple maracas marathon marble marigold marina maritime marker maroon marsh
marzipan mascot mask mason massive mattress maximum meadow meander meaning measure medium medley meet mellow melodic melody
melon memory mention menu merchant mercury meringue mermaid mesh message meteor method metro midday midnight mighty migrate
mildew milk miller million mimic minaret mineral mingle minibus minnow minor minstrel minuet minute miracle mirage mirror
misty mixture mobile moccasin modest modify module moisture molasses moment monday monocle monorail montage month moorland
morning morsel mosaic most motel motivate motor mouse movie mower muffin muffler mulberry mulch multiply murmur museum
mushroom musician muslin mustang mutual mystery myth napkin narrator narrow nation native nautical neatly neon nestle network
neutral never newborn newsreel newt nibble nickel nickname niece nightcap nimbus ninety noble nomad none normal north notepad
nothing nougat nourish nova novel november nugget numeral nutmeg nutshell nutty nylon oarsman oasis oatmeal oats object oblong
oboe observe obvious occasion occupy ocean octagon octave octopus offer office often oilcloth okra olive omega onion onyx opal
opaque opening opinion optic optimal option oracle orange orbit orchard ordinary oregano organ origami origin ornament outback
outdoor outer outfit outward ovation oven overall overcoat overhear overlook overview oxygen oyster ozone pacific pacify pack
paddle padlock pageant paint paisley palate palm palomino pamphlet pancake panda panel panorama panther papaya paper paprika
papyrus parade parakeet pardon parent parking parsnip partake particle partner passport pasta pastel pastime pasture patience
patient patio patron pattern pavement pavilion peaceful peacock pebble pecan pedestal pelican pencil pendant pendulum penguin
peony people pepper perch perform perfume period permit persist person petunia pewter pharmacy pheasant phoenix phonics photo
physics pianist picnic picture pier pigeon pigment pillar pilot pinafore pinball pink pinnacle pinwheel pioneer pita pitcher
pixel pizza placard place planet plank plaster platform platypus player plaza plead please pleasure plenty pliers plover
plumage plumber plume plywood pocket poetic pointed polar polish polite polka pollen polo polygon pond pontoon poppy porpoise
porridge portable portal portrait position possess possible possum postcard postman potato potter poultry powder practice
prairie precious precise prefer premiere prepare pretend pretty pretzel primary primrose printer prism private prize probable
proceed profile promise promote prompt pronoun propel protect proud proverb provide prowl prune publish pudding pulley pulp
puma pumice pumpkin punch punctual pupil puppet purple purpose push puzzle pyramid quail quaint quality quarry quarter quartz
quatrain quaver quench quest quick quiet quill quince quirky quite quiz quota raccoon radiant radiator radish radius raft
ragtime railing railway rainbow raindrop raisin rally ramble random ranger rapid rattle ravioli realm reason rebound receipt
receive recent recipe reckon reclaim recycle redwood reef referee refuge regain regatta region reindeer relax release reliable
relish remark remedy remember remind remote rename renewal repair repeat report reptile request resolve respect respond
restful restore retell review rhino rhythm ribbon rich rickshaw ride ringlet rinse ripple rivet roadside roam roast robin
robot rodeo roll romance rooftop rooster rope rosebud rotate roughly route routine rowboat rowing ruby rucksack rudder ruffle
ruin rule rumba rummage rung runner rural rustling rutabaga sachet safely saffron sailboat sailor salty salute samba sandal
sandbox sandwich sapling sapphire sardine satchel satin satisfy saturday saucepan sausage savanna sawdust scale scarf scarlet
scatter scenery scent schedule school schooner science scissors scout screen script scroll scrub sculpt scurry seafood sealant
seaplane search seaside second secret section secure sedan seesaw segment seldom senior sense sentence separate sequel sequoia
serenade series serious settler seven several shadow shake shallot shampoo shamrock sheet shelf shelter shepherd sherbet
shimmer shingle shipyard shortcut shorts shovel shower shrimp shuffle shuttle sidewalk signal signpost silent silo similar
since sinker siren sister sitcom sixteen sixty sizable skating sketch skier skiing skip skirt skylark skylight slalom slate
sleepy sleeve sleigh slipper slope slosh slow sluice smell smile snack snail snapshot snooze snore snorkel snowball snowdrop
snowman snowplow snowshoe snug soak soccer software solid solution solve someone sonata soothe sorbet sound soup south
souvenir soybean spacious sparkle sparrow specific spectrum speech speedy spelling sphere spice spider spindle spiral splash
splatter splendid splinter spoke sponge sponsor spool spray sprig sprinkle spruce square squeak squeeze squid squirrel squirt
stadium stage stairs stairway stallion stamp stand stanza stapler starfish starling starry start stately station stay steel
steeple stencil step stereo steward sticker sticky stilts stingray stitch stocking stopper storage stork stove strainer
strange straw streamer street striker stripe stucco student studio sturdy sturgeon subtle succeed such suede suggest suitable
suitcase summit sundae sundial sunlight sunrise sunroof sunset sunshine superb support supreme sure surface surfing surprise
surround surveyor sustain swallow swan swatch sweater sweep swift swim swirl syllable symbol symmetry symphony syrup tabby
tablet tackle tactful tadpole taffeta take talent talk tapestry target tassel taxi teacher teacup teammate teamwork teapot
teaspoon teddy telegram tell tempera tempo tender tendril tennis tent tepid terrace terrain terrier textile texture thank
thatch thaw them these thesis thick thimble thirteen thirty thistle thorough though thousand thread thrifty thrive throw
thrush thunder thursday ticket tidal tidy tiger timber timely tinsel tireless title toad toaster toboggan today toddler
together tomato tomorrow topic topple topsoil torch tortilla tortoise toss total toucan toward township trace tractor trailer
train tranquil trapeze treadle treasure trellis triangle tribune trickle tricycle trifle trinket trio tripod triumph trombone
trophy tropical trot trousers trowel true trumpet trunk trust truthful tuba tuesday tulip tundra tunnel turbine turkey turnip
turnpike turret turtle tuxedo twelve twenty twilight twine twinkle twist twitter typical typist ukulele umbrella umpire uncle
unfold unicorn unicycle unify unique unit unlock until unwind unwrap upbeat upgrade uplift upon upright upstairs upward urban
urchin useful usual utter vacation vacuum valet validate valuable value vanilla variety various vase vault vehicle velcro
velvet vendor verb verse vessel vest vibrant victory video village vinegar vinyl viola violet visible visit visor vital vivid
volcano volley volume voucher vowel voyage waffle waggle walnut walrus waltz wardrobe warm washer wasp wave weaver website
weekend weekly weigh welcome welder western wetland whale wharf wheat wheel whenever where whether which whimsy whisk wicker
wigwam wildcat willing windfall windmill window windsock windy wisdom wise wobble wolf wombat wonder woodcut wooden woodland
wool workshop world worthy wreath wrinkle write yearbook yodel young yummy zealous zebra zenith zeppelin zigzag zinc zinnia
zodiac zoom zucchini
`
  .trim()
  .split(/\s+/);
