/** Words that say nothing about what is asked; the engine may leave them out of a chatty question. */

/** Dutch words without content of their own. */
export const LIGHT_WORDS_NL = `
# articles and demonstratives
de het een 't 'n den der des ten ter
dit dat deze die zo'n zulk zulke dergelijk dergelijke zoiets datgene degene degenen diegene diegenen hetgeen dezulke

# personal, possessive and reflexive pronouns
ik ikke 'k jij je jou jouw jouwe jullie u uw uwe hij ie 'm hem zij ze haar hare 'r zijn zijne z'n d'r m'n mijn mijne mn zn
wij we ons onze hen hun hunne men me mij mezelf mijzelf jezelf uzelf onszelf zichzelf zich elkaar elkaars zelf zelve

# indefinite pronouns and vague amounts
iemand niemand iedereen ieder iedere elk elke ene andere ander anderen anders
iets niets niks alles alle allen allebei beide beiden enkel enkele enige enig wat sommige sommigen
veel vele velen meer meeste meest weinig minder minst minste genoeg zoveel zovele evenveel teveel beetje paar stuk stukje zat
eentje allemaal allerlei diverse verschillende geen

# question words
wie wiens wier welk welke waar waarheen waarvandaan wanneer waarom hoe hoeveel hoelang hoezo hoever hoevaak hoeveelste
waaraan waarbij waardoor waarin waarmee waarna waarnaar waarnaartoe waarop waarover waartoe waaruit waarvan waarvoor waaronder waartegen waarlangs waarmede

# prepositions
aan achter af behalve beneden bij binnen boven buiten door in langs met mede na naar naast nabij namens om omheen omtrent
onder ondanks op over per qua richting rond rondom sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij
wegens zonder inzake betreffende aangaande conform middels voorin achterin bovenop binnenin vanop tegenaan totaan jegens krachtens

# pronominal adverbs
mee zorgt zorgde er eraan erachter eraf erbij erbinnen erdoor erheen erin ermee erna ernaar ernaast erom eromheen eronder erop erover ertegen ertoe ertussen eruit ervan ervoor erbuiten
daar daaraan daarachter daarbij daardoor daarheen daarin daarmee daarna daarnaar daarnaast daarom daaronder daarop daarover daartegen daartoe daartussen daaruit daarvan daarvoor daarbuiten daarbinnen daarentegen
hier hieraan hierbij hierdoor hierheen hierin hiermee hierna hiernaast hierom hieronder hierop hierover hiertegen hiertoe hieruit hiervan hiervoor hierachter hierbinnen
waartussen waarachter waarnaast waarbinnen

# conjunctions
en of maar want dus noch als dan toen terwijl omdat doordat zodat opdat mits tenzij hoewel ofschoon alhoewel indien zodra zolang voordat nadat totdat
aangezien oftewel ofwel danwel evenals alsook alsof zoals zover tevens bovendien echter toch niettemin desondanks immers namelijk

# to be, to have, to become
ben bent is waren was geweest wees weest zijnde
heb hebt heeft hebben had hadden gehad hebbende hep
word wordt worden werd werden geworden
blijf blijft blijven bleef bleven gebleven

# modal and auxiliary verbs
kan kun kunt kunnen kon konden gekund kunne
moet moeten moest moesten gemoeten hoef hoeft hoeven hoefde hoefden
mag mogen mocht mochten gemogen
zal zult zullen zou zouden zoude
wil wilt willen wilde wilden wou wouden gewild
ga gaat gaan ging gingen gegaan
kom komt komen kwam kwamen gekomen
laten liet lieten gelaten
krijg krijgt krijgen kreeg kregen gekregen
doe doet doen deed deden gedaan
     
lijk lijkt lijken leek leken blijk blijkt blijken bleek schijn schijnt schijnen
durf durft durven durfde hoor hoort horen hoorde behoor behoort

# vague verbs of saying, thinking and being somewhere
zeg zegt zeggen zei zeiden gezegd vertel vertelt vertellen vertelde verteld noem noemt noemen noemde genoemd
heet heten heette bedoel bedoelt bedoelen bedoelde bedoeld beteken betekent betekenen betekende
weet weten wist wisten geweten denk denkt denken dacht dachten vind vindt vinden vond vonden gevonden
snap snapt snappen begrijp begrijpt begrijpen begreep begrepen geloof vermoed gok hoop hoopt
zie ziet zien zag zagen kijk kijkt kijken keek keken
sta staat staan stond stonden gestaan zit zitten lig ligt liggen lag lagen loop loopt lopen liep liepen
geef geeft geven gaf gaven gegeven neem neemt nemen nam namen genomen
hou houd houdt houden hield houdend
zet zetten zette gezet leg legt leggen legde gebeur gebeurt gebeuren gebeurde gebeurd
geldt gelden gold duurt duren duurde geduurd werkt zoek zoekt zoeken zocht
probeer probeert proberen probeerde geprobeerd wacht wachten
vraag vraagt vragen vroeg vroegen vragend afvragen wensen
heerst klopt kloppen bestaat bestaan bestond bevindt bevinden

# adverbs of time and degree
nu nou nog nooit ooit altijd al alvast alsnog even eventjes effe effen efkes zo zojuist net pas straks strakjes dadelijk zometeen
gisteren vandaag morgen vanochtend vanmiddag vanavond laatst onlangs recent recentelijk momenteel tegenwoordig inmiddels ondertussen
dikwijls vaak vaker soms weleens eens telkens steeds weer wederom nogmaals meestal gewoonlijk doorgaans
eerst later eerder vroeger vervolgens uiteindelijk tenslotte eindelijk lang lange langer
heel hele erg zeer behoorlijk nogal redelijk tamelijk ontzettend enorm super mega flink ietwat lichtelijk
bijna ongeveer circa zowat grofweg ruim precies exact juist

# adverbs of place and manner
ergens nergens overal elders weg terug heen voort verder samen
zus evenwel aldus

# particles, fillers and hedges
niet wel ook zelfs alleen slechts hè he hé eh ehm uh uhm hm hmm tja tjonge joh man jongens
eigenlijk gewoon misschien wellicht mogelijk mogelijkerwijs eventueel waarschijnlijk vermoedelijk blijkbaar kennelijk schijnbaar
zeker natuurlijk uiteraard vanzelfsprekend duidelijk ongetwijfeld sowieso kortom overigens trouwens
bijvoorbeeld zogezegd zogenaamd zogeheten inderdaad helaas jammer gelukkig hopelijk liefst liever
uberhaupt überhaupt hooguit desnoods dusver

# greetings, thanks and politeness
hoi hoihoi hallo hai hey heej heey hee dag dagdag goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeiedag moin yo
groet groeten groetjes mvg vriendelijke beste geachte lieve bot steunwijzer
graag gaarne alsjeblieft alstublieft asjeblieft please plies svp dank dankje dankjewel dankuwel bedankt bedank merci thanks thx tnx fijn oke oké okee okay ja nee neen jawel jaja
sorry excuses pardon welkom succes

# vague adjectives and their forms
goed goede goeie beter betere slecht slechte slechter fout foute
nieuw nieuwe nieuwer nieuws oud oude ouwe jong jonge
lastig lastige lastiger moeilijk moeilijke moeilijker makkelijk makkelijke gemakkelijk eenvoudig eenvoudige simpel simpele
snel snelle sneller vlug langzaam groot grote groter klein kleine kleiner kort korte korter
belangrijk belangrijke belangrijker handig handige nuttig nuttige leuk leuke raar rare vreemd vreemde gek gekke
normaal normale gewone algemene algemeen bepaald bepaalde specifieke specifiek volledig volledige compleet complete
juiste correcte correct zekere gehele heleboel verdere volgend volgende vorige huidige
ware echt echte werkelijk daadwerkelijk mogelijke

# vague nouns
ding dingen dingetje dingetjes keer keren maal keertje vraagje vraagjes info informatie inf
persoon personen mensen mens figuur collega collega's collegas collegaatje
school scholen schooltje kind kinderen kids leerling leerlingen leerlinge leerlingetje lln ll llng lk lln's klas klassen klasje
antwoord antwoorden antwoordje manier manieren wijze punt punten puntje geval gevallen situatie situaties
soort soorten type gebied onderwerp zaak zaken zaakje idee ideeën mening uitleg betekenis
gedeelte kwestie verhaal feit feiten zin woord woorden begrip naamloos
vent jongen meisje meid knul gast gozer

# chat about the question itself
benieuwd nieuwsgierig samenvatten samenvatting samengevat kortweg uitleggen opsommen opsomming lijstje overzichtje overzicht
weetje zoekende vergeten vergat snapte kwijt onduidelijk onthouden

# text-speak and abbreviations
ff idd mss miss misschn wrm hvl hvlste vd vh vn mbt ivm dmv bv bijv evt eventl aub gr grtz grt ok oki k
nl nml tzt tov tgv ipv ivt oid ed eea enz etc dwz dz zsm zgn zgh iig itt ihkv icm wbt ca cq obv adhv nav tav ihb omg btw fyi asap
iem iemnd wnr wnneer wanner wnnr waneer hoevl wss wrs ws wl tog ben'k hbn ks kwil kweet
dr er's ist tis isdat issie wats wieis waars
jo jaa dusss ehh hmmm pff pfff haha

# numbers in words and other fillers
rij rijtje twee drie vier vijf alweer ookalweer dacht klopt kloppen noemen heten heet denk denken meen vermoed

# adverbs and fillers that people put into a question
helemaal enzo uiteindelijk nauwelijks precies namelijk trouwens sowieso überhaupt volgens blijkbaar kennelijk inmiddels voorlopig
daadwerkelijk feitelijk concreet specifiek exact ongeveer circa steeds almaar telkens meteen direct gelijk ineens opeens toevallig
vandaag morgen gisteren straks zojuist laatst binnenkort tegenwoordig destijds meestal normaal normaliter gewoonlijk regelmatig
gelukkig helaas jammer vervelend prettig handig prima fijn leuk mooi raar gek vreemd duidelijk onduidelijk bekend onbekend
verder bovendien daarnaast bijvoorbeeld oftewel ofwel dus immers overigens kortom tenslotte
zoek zoeken gezocht vertel vertellen vertelt zeg zeggen zegt noem noemen noemt benieuwd afvragen afvraag weet weten wist snap snappen begrijp
begrijpen begrijpt help aub svp pls plz thx tnx dank dankje dankjewel bedankt mvg groet groetjes hoor joh tja ehm uhm nou

# more adverbs, hedges and text-speak
zoal zowel sowieso zogoed tm wa wie's da das ist dattie datie kunnik moetik hebbe hebik moeje kanje wilde graagg effen's even's allee enne enneh
klaar rijtjes lijstjes hieromtrent daaromtrent telkenmale zogezegd evengoed idem dito ofzo ofzoiets zoietsje zomaar zowaar toevalligerwijs
tevoren vooraf voorafgaand beforehand globaal grosso modo ruwweg pakweg kennelijkerwijs vanzelf allicht welteverstaan uitsluitend voornamelijk hoofdzakelijk vooral met name
eigen zelfde precieze exacte concrete algehele totale hele gehele complete juiste voornaamste

# verbs, family and places that only frame what is asked
helpt helpen hielp hielpen helpende regelt regelen geregeld regelde hand terecht aankloppen klop aanklop boel plots plotseling onverwacht onverwachts haverklap bekijkt bekijken bekeken pakt pakken oppakt opgepakt oppakken oma opa broer broertje zusje tante oom neef nicht grootouder grootouders schoolplein plein kleedkamer nederland naartoe ergs raars
gezien gekeken gezeten gelegen gelopen gehoord gelegd gewerkt raakt raken raakte geraakt
`;

/** English words without content of their own. */
export const LIGHT_WORDS_EN = `
# articles, demonstratives and pronouns
a an the this that these those such
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones oneself
someone somebody something anyone anybody anything everyone everybody everything no-one nobody none nothing
i'm i've i'd i'll you're you've you'd you'll he's she's it's we're we've we'll they're they've they'll that's there's here's what's who's where's when's how's let's
im ive id youre youve theyre thats theres whats whos wheres hows lets

# vague amounts
all any both each either every few fewer less least little lot lots many more most much neither other others another several some
same enough bit bunch couple else various certain

# question words
who whom whose which what when where why how whoever whatever whichever whenever wherever however

# prepositions and conjunctions
about above according across after against along alongside among amongst around as at away because before behind below beneath beside besides between beyond but by concerning despite down due during except for from
if in inside into like near of off on onto or out over per regarding since than through throughout till to together toward towards under until unto up upon via whereas whether while whilst with within without
and nor so yet although though unless lest plus versus vs instead therefore thus hence otherwise namely

# auxiliaries and modal verbs
am is are was were be been being isn't aren't wasn't weren't isnt arent wasnt werent ain't
have has had having haven't hasn't hadn't havent hasnt hadnt
do does did done doing don't doesn't didn't dont doesnt didnt
can could cannot can't couldn't cant couldnt
may might must mustn't shall should shouldn't shouldnt will would won't wouldn't wont wouldnt ought
become becomes became becoming need needed needn't dare used supposed gonna gotta wanna

# vague verbs
get gets got gotten getting go goes went gone going come comes came coming make makes made making
give gives gave given giving take takes took taken taking let letting put puts putting keep keeps kept keeping
want wants wanted wanting likes liked know knows knew known knowing think thinks thought thinking mean means meant meaning
say says said saying tell tells told telling ask asks asked asking call called
hold holds held holding see sees saw seen seeing look looks looked looking find finds found finding seem seems seemed
happen happens happened happening try tries tried trying use uses wonder wondering understand understood understands
show shows shown explain explains explained hope hopes hoping exist exists belong belongs
stand stands stood sit sits works

# adverbs and fillers
not no yes yeah yep nope ok okay okey please pls plz thanks thank thx cheers sorry hi hello hey hiya dear greetings welcome bye
again ago almost already also always anyway anyways back basically currently definitely even ever exactly far first further generally
here there just kind kinda sort later lately likely maybe perhaps possibly probably mostly never next now nowadays often once only
pretty quite quickly rather really right simply somehow sometimes somewhere soon still sure then too truly usually very well
actually apparently certainly clearly honestly hopefully indeed obviously precisely roughly specifically surely today tomorrow yesterday tonight

# vague adjectives
good better best bad worse worst new newer old big bigger small large easy hard difficult tricky important fast quick slow short long
able available possible specific general particular main whole full correct proper wrong nice great fine interesting useful true real

# vague nouns
thing things stuff person persons people guy guys question questions query answer answers info way ways case cases point points situation situations
time times kinds type types part parts school schools pupil pupils student students child children kid kids learner learners class classes colleague colleagues
example examples reason idea matter word words topic

# text-speak
ur n btw fyi asap idk tbh imo etc eg ie ty omg dunno cuz coz cos bc ppl

# verbs, family and places that only frame what is asked
helps helped turn hardly suddenly classroom playground grandmother grandfather grandma grandpa brother sister uncle aunt nephew niece everyday handles arranges arrange sorts sorted ready send
provide provides provided

# more fillers
list listed behalf via actually exactly really please currently usually normally part of among
one two three four five six seven eight nine ten main
`;
