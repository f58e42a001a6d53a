/** Words for wellbeing, home, safety, health and behaviour: each line one concept, with the words staff use for it. */
export const CARE_CONCEPTS = `
# wellbeing
welbevinden, welzijn = hoe het gaat met, hoe iemand zich voelt, zich goed voelen, lekker in zijn vel, niet lekker in vel, zich prettig voelen, geluk, gemoedstoestand, goed in zijn vel, hoe het met leerling gaat, hoe een leerling zich voelt, zit niet lekker in vel, zit niet goed in vel, ongelukkig, slecht in zijn vel, somber | well-being, wellbeing, welfare, how someone feels, happiness, feeling, unhappy, happy
sociaal-emotioneel, sociaal-emotionele = sociaal emotioneel, emotioneel, gevoelens, emoties, gevoelsmatig, sociaalemotioneel, emotionele problemen, gevoel | social-emotional, socio-emotional, social and emotional, emotional, emotions, feelings, feeling
psycho-sociaal, psycho-sociale, sociaal-psychologisch = psychosociaal, psychosociale, psychische en sociale | psychosocial, psycho-social, social-psychological
psychisch, mentaal, geestelijk = psychische, mentale, geestelijke | mental, psychological
mentale gezondheid, geestelijke gezondheid = psychische gezondheid | mental health
fysiek, fysieke = lichamelijk, lichaam | physical, physically
gezondheid = gezond | health, healthy
gezondheidsonderzoek, preventief gezondheidsonderzoek = medisch onderzoek, ggd onderzoek, gezondheidscheck, medische keuring, keuring, schoolartsonderzoek, controleren gezond, ggd-onderzoek | health check, health examination, medical examination, health screening, health checks, medical check
medische handeling, medisch = medische, medisch handelen, insuline, prikken insuline | medical procedure, medical treatment, medical, medical procedures
zelfvertrouwen = onzeker, onzekerheid, geloof in jezelf | self-confidence, confidence, self-esteem, insecure
weerbaarheid = weerbaar, voor jezelf opkomen, assertief, assertiviteit, over zich heen lopen, komt niet voor zichzelf op, durft niet voor zichzelf op te komen | resilience, assertiveness, assertive, stand up for yourself, pushover, stands up for himself
faalangst, faalangstig, faalangstreductietraining = bang om te falen, bang voor fouten, faalangstreductie, bang om fouten te maken, bang fouten, klapt dicht, dichtklappen, blokkeert, blokkeert bij toets, blackout, durft niets te zeggen, angst om te falen, bang falen | fear of failure, performance anxiety, afraid of failing, scared of failing, freezes, afraid of making mistakes, blanks out
examenvrees, examenvreestraining = bang voor het examen, examenstress, examenangst, toetsangst, examenspanning, doodsbang voor het examen, doodsbang eindexamen, zenuwen voor het examen, paniek van toetsen, paniek examen, examenzenuwen, toetsstress | exam anxiety, exam fear, exam nerves, test anxiety, exam stress, exam panic, scared of exams, nervous about exams, panics about exams
stress, stressvol = gestrest, spanning, gespannen, druk ervaren | stress, stressful, stressed, tension
kwetsbaar = kwetsbare, kwetsbaarheid | vulnerable, vulnerability
vrije tijd = vrijetijd | leisure, leisure time
woonsituatie = wonen, zelfstandig wonen, huisvesting | housing situation, living situation, housing, living independently
plezier = leuk vinden, lol | pleasure, enjoyment, fun
prettig voelen = fijn voelen, zich thuis voelen | feel comfortable, feel at ease
problemen in vrije tijd = | problems outside school
belevingswereld = leefwereld | world of experience, perception

# home
thuissituatie, gezinssituatie = thuis, situatie thuis, hoe het thuis gaat, gezin, thuisfront, achter de voordeur, privésituatie, gezinsproblemen, thuis moeilijk, moeilijk thuis, zwaar thuis, scheiding, echtscheiding, vechtscheiding, gescheiden ouders, ouders scheiden, armoede thuis, spanningen thuis | home situation, home, at home, situation at home, home life, family situation, home circumstances, divorce, divorced, troubled home, home problems, trouble at home, goes on at home
problemen thuis, problemen in het gezin = gedoe thuis, ruzie thuis, zorgen thuis, problemen heeft thuis, ellende thuis, puinhoop thuis, thuis een puinhoop, thuis een rommeltje, schulden thuis | problems at home, family problems, trouble at home, difficulties at home, trouble with family
gezinsdiagnostiek = onderzoek naar het gezin, gezinsonderzoek, gezinsdiagnose | family diagnostics, family assessment
opvoeding = opvoeden | upbringing
samenwerking met ouders, educatief partnerschap = ouderbetrokkenheid, samenwerken met ouders | parental involvement, working with parents, educational partnership, cooperation with parents
contact met ouders = oudercontact, ouders bellen, naar huis bellen, ouders spreken, bellen naar huis, ouders opbellen | contact with parents, parent contact, calling home, phone home, calls home

# grief and crisis
rouw = rouwen, rouwverwerking, verdriet, overlijden, overleden, sterfgeval, verlies, dood, gestorven, iemand verloren, verongelukt, omgekomen, sterven, sterft, doodgegaan, overlijdt, begraven, nabestaande, rouwproces | grief, grieving, bereavement, bereaved, mourning, death, died, loss, deceased, passed away, dies, dying, dead, lost a parent, lost her mother, lost his father, grieving pupil
begeleiding bij rouw = rouwbegeleiding, hulp bij rouw | grief counselling, bereavement support, grief support
crisis, crisismoment = crisissituatie, acute situatie, noodsituatie, noodgeval, acuut, crisisgeval, paniekaanval, draait door, doorgedraaid, over de rooie, door het lint, overstuur, in paniek, flipt, instorten, stort in, zelfmoord, suïcidaal, suïcide, zelfdoding | crisis, crisis moment, emergency, acute situation, meltdown, panic attack, breakdown, breaks down, freaks out, suicidal, suicide, crises
calamiteit = ramp, ongeluk, ernstig incident, incident, verongelukt, ernstig ongeval, ongeval, overlijden, overleden, sterfgeval, dodelijk ongeluk | calamity, emergency, disaster, serious incident, incident, accident, fatal accident, death, died
heftige emotionele situatie, heftig = heftige gebeurtenis, ingrijpende gebeurtenis, trauma, schokkend, iets ergs meegemaakt, ergs meegemaakt, ergs, nare gebeurtenis, schokkende gebeurtenis, verlies, overlijden, overleden, echtscheiding, scheiding, scheiden, ouders gaan scheiden | intense, intense emotional situation, traumatic event, upsetting event, traumatic, something terrible, bereavement, death in the family, died, traumatised, divorce
escalatie = escaleren, escaleert, geëscaleerd, loopt uit de hand, ontspoort | escalation, escalate, out of hand, escalates
bedreigend, bedreigende situatie = gevaar, gevaarlijk, gevaarlijke situatie, loopt gevaar, kind in gevaar, niet veilig thuis, onveilig thuis, thuis onveilig, gevaar thuis | threatening, dangerous situation, danger, threat, in danger, danger at home, unsafe at home, threatening at home
spoed = haast, dringend, urgent, met spoed, kan niet wachten, er is haast bij, grote haast | urgent, urgency, emergency, right away, as fast as possible
eerste opvang, opvang, opvangen = eerste hulp bij klachten, opgevangen, opvangen na, waar kan het terecht | shelter, looking after
nazorg = zorg achteraf, opvang achteraf | aftercare, follow-up care

# bullying, violence, unwanted behaviour
pesten, pestgedrag = gepest, pesterij, pesterijen, treiteren, getreiterd, pest, buitensluiten, buitengesloten, sarren, pestkop, gepeste, uitgelachen, uitlachen, mikpunt, zwart schaap, buitensluiting, gemene berichten, treiterij, vernederd, vernederen, jennen, pesters, slachtoffer van pesten, digipesten, cyberpesten, online pesten, digitaal pesten, pesten via whatsapp, pesten op internet, groepsapp | bullying, bullied, bully, harassment, teasing, bullies, picked on, picking on, laughed at, excluded by, outcast, teased, tormented, cyberbullying, online bullying, cyberbullied, being picked on, picked on by others
digipesten = cyberpesten, online pesten, digitaal pesten, pesten via whatsapp, pesten op internet, gepest via whatsapp, gepest op internet, gepest online, naaktfoto, naaktfoto's, sexting, groepsapp | cyberbullying, online bullying, digital bullying, cyberbullied, bullied online, nude photo, nudes
ongewenste omgangsvormen, ongewenst gedrag = grensoverschrijdend gedrag, onacceptabel gedrag, ongewenst gedragen, ongewenste intimiteiten, lastiggevallen, lastigvallen, wangedrag | unwanted behaviour, inappropriate behaviour, undesirable behaviour, unacceptable behaviour, misconduct, harassed, inappropriate conduct
grensoverschrijdend, grensoverschrijdend gedrag = over de schreef, schreeuwen, schreeuwt, schreeuwende, uitschelden, uitgescholden, scheldt, schelden, scheldpartij, bedreigt, bedreigen, bedreiging, bedreigd, intimiderend, agressie, agressief, agressieve, woedend, woedende, slaat, slaan, geslagen, geweld, spuugt, handtastelijk, vechtpartij, vechten, vecht, aangerand, aanranding, verkracht, betast, lastiggevallen, aanvliegen, tiert, tieren | transgressive behaviour, crossing boundaries, crosses the line, inappropriate behaviour, shouting, shouts, yelling, yells, swearing, swears, abusive, aggressive, aggression, threatens, threatening, violent, violence, hits, hitting, attacks, fight, fights, fighting, groped, sexual assault, harassed
seksuele intimidatie = seksueel overschrijdend gedrag, ongewenste aanraking, ongewenst aanraken, seksueel lastigvallen, aangerand, aanranding, verkracht, verkrachting, betast, onzedelijk betast, onzedelijk, handtastelijk, handtastelijkheden, lastiggevallen, seksueel misbruik, seksueel getinte opmerkingen, ongewenste intimiteiten, naaktfoto | sexual harassment, sexual intimidation, unwanted touching, sexual misconduct, sexually harassed, sexual abuse, groped, molested, assaulted sexually, sexual assault, rape
intimidatie = intimideren | intimidation, intimidate
agressie = agressief, woedend, woede-uitbarsting, woedeaanval, driftbui, slaat, slaan, geslagen, schreeuwen, schelden, scheldt, uitgescholden, bedreigt, bedreigd, bedreigen, boos, woede, razend, furieus | aggression, aggressive, violent outburst, outburst, shouting, hits, hitting, yelling, threatens, furious, angry
discriminatie = racisme, discrimineren, gediscrimineerd, racistisch, racist, racistische opmerkingen, afkomst, huidskleur, homohaat, uitgescholden om afkomst | discrimination, racism, discriminated, racist, racist remarks, racist comments, homophobia
geweld = gewelddadig, vechten, vechtpartij, gevochten, geslagen, slaat, slaan, in elkaar geslagen, klappen, schoppen, schopt, geschopt, mishandeld, ruzie met klappen, op de vuist, knokken, knokpartij, matpartij | violence, violent, fighting, fight, assault, beaten up, beaten, hits, hitting, punched, fights, brawl, attacked
huiselijk geweld = geweld thuis, thuis geslagen, geweld in het gezin, slaan thuis, geslagen thuis, klappen thuis, vader slaat, moeder slaat, blauwe plekken | domestic violence, domestic abuse, violence at home, beaten at home, hit at home, bruises
kindermishandeling = mishandeling, mishandeld, verwaarlozing, verwaarloosd, kindermisbruik, thuis geslagen, blauwe plekken, blauwe plek, mishandeling thuis, geslagen thuis, misbruikt, misbruik | child abuse, abuse, abused, maltreatment, neglect, child neglect, bruises, beaten at home, abused at home
meldcode = meldcode kindermishandeling, meldcode huiselijk geweld, kindermishandeling, mishandeling, mishandeld, huiselijk geweld, verwaarlozing, misbruik, misbruikt | reporting code, child abuse reporting code, abuse protocol, reporting protocol
stappen van de meldcode = | steps of the code, reporting code steps
vt-melding = kindermishandeling, mishandeling, mishandeld, huiselijk geweld, veilig thuis melding, melding bij veilig thuis, melden bij veilig thuis, veilig thuis, vt melding, kindermishandeling melden, mishandeling melden, huiselijk geweld melden, thuis geslagen, geslagen thuis, blauwe plekken, mishandeld thuis, melding kindermishandeling, meldt mishandeling, wie belt veilig thuis | safe home report, veilig thuis report, report to veilig thuis, domestic violence report, reports abuse, report abuse, reports child abuse, reporting abuse, child abuse, domestic violence
strafbaar feit, strafbare feiten = misdrijf, strafbaar, criminaliteit, crimineel, iets strafbaars, diefstal, gestolen, gejat, jatten, jat, mes, wapen, wapens, wapenbezit, steekpartij, drugs dealen, dealt drugs, drugshandel, dealen, vernieling, vandalisme, inbraak, beroving, afpersing, vechtpartij, mishandeling, bedreiging met wapen | criminal offence, crime, offence, criminal act, punishable offence, theft, stolen, thief, knife, weapon, weapons, dealing drugs, drug dealing, deals drugs, sells drugs, vandalism, robbery, fight, stabbing, illegal, stealing, thieves
aangifte = aangifte doen, naar de politie stappen, aangifte bij politie, mee naar de politie, naar de politie, politie inschakelen, politieaangifte | report to the police, police report, criminal complaint, going to the police, go to the police, pressing charges, report a crime
conflict = ruzie, onenigheid, geschil, botsing, ruzies, ruziën, ruziemaken, onmin, bonje, ruzie maken, steeds ruzie | conflict, quarrel, argument, dispute, quarrelling, quarrelling pupils, arguing, quarrels, conflicts, row
klacht = klagen, klaagt, geklaagd, beklag, klachten, indienen klacht, ontevreden | complaint, complain, grievance, complaints, file a complaint, complaining
klachtenregeling, modelklachtenregeling = klachtenprocedure, regeling voor klachten | complaints procedure, complaints scheme, complaints policy
bemiddelen, bemiddeling = mediation, tussenpersoon, ruzie oplossen, sussen, sust, ruzie bijleggen, ruzie beslechten, verzoenen | mediation, mediate, mediator, mediates, settle a dispute, reconcile
geheimhouding, geheimhoudingsplicht = vertrouwelijk, vertrouwelijkheid, geheim houden, zwijgplicht, beroepsgeheim, niet doorvertellen, doorvertellen, onder ons, blijft onder ons, doorvertelt, vertrouwelijks, doorbrieven, geheim, zwijgen | confidentiality, confidential, secrecy, duty of confidentiality, keep secret, secret, kept secret, keeps secret, between us, private

# safety, atmosphere
veiligheid, veilig = sociale veiligheid, veilig voelen, veilige sfeer | safety, safe, security, social safety
onveiligheid = onveilig | unsafety, unsafe, insecurity
sfeer = klassensfeer, stemming in de klas, sfeer in de klas, stemming, gezellig, slechte sfeer | atmosphere, mood, class atmosphere, ambience, bad atmosphere, vibe
groepsdynamiek, groepsproces = groepsvorming, lastige klas, rumoerige klas, verhoudingen in de klas, rotklas, onhandelbare klas, drukke klas, kliekjes, kliekvorming, klas hangt als los zand, los zand, groepsvorming in de klas, onhandelbaar | group dynamics, group process, class dynamics, difficult class, rowdy, rowdy class, unruly, unruly class, cliques
pedagogisch klimaat, schoolklimaat, klimaat = leefklimaat | school climate, pedagogical climate, learning climate
respect = respectvol, beleefd | respect, respectful
waarden = kernwaarden, normen en waarden | values, core values
schoolcultuur = cultuur op school | school culture
regel, basisregels = schoolregels, gedragsregels, huisregels, regels, schoolreglement, reglement | rule, rules, school rules
verwachting, verwachten = wat wordt verwacht, verwacht | expectation, expect
schoolronde, schoolrondes = rondje door de school, ronde lopen, surveilleren, rondlopen, loopt rond, rond lopen, surveillance, surveilleert, toezicht in de pauze, toezicht pauze, tussen de middag rondlopen, pleinwacht | school rounds, patrol, walk around school, walks around, walking around, patrols, rounds, supervises break, lunch break supervision
pauze = pauzes, tussenuur, tijdens pauze, tussen de middag, middagpauze, lunch, lunchpauze | break, recess, lunch break, break time, lunch, lunch time, lunchtime

# behaviour
gedrag, gedraging = gedragen, gedraagt, houding | behaviour, behavior, conduct, behave
probleemgedrag, gedragsprobleem = vervelend gedrag, druk gedrag, storend gedrag, misdraagt zich, onhandelbaar, misdragen, misdraagt, klieren, ettert, etteren, lastig gedrag, moeilijk gedrag, vreselijk gedrag, wangedrag, gedragsproblemen, rotgedrag, lastpak | problem behaviour, behavioural problem, behavior problem, challenging behaviour, misbehaviour, disruptive behaviour, misbehaves, misbehaving, serious behaviour problems, acting up, naughty, unruly, behaviour problems
gedragsstoornis, stoornis = stoornissen, adhd, autisme, autistisch | behavioural disorder, behaviour disorder, disorder, conduct disorder, adhd, autism, autistic
psychiatrisch, psychiatrische stoornis = psychiatrie, psychiatrische problematiek | psychiatric, psychiatric disorder, mental disorder, mental illness
lessen verstoren, verstoren = storen, stoort, de les storen, onrustig in de les, orde verstoren, verpest de les, verpest, verpesten, klieren, kliert, zit te klieren, klooien, klooit, donderjagen, etteren, ettert, keten, stoort iedereen, rumoerig, herrie, kabaal | disrupt, disturb, disrupting lessons, disruptive, interrupting, disrupts, keeps disrupting, disrupting my lessons, ruins lessons, noisy, disturbs, acting up
onrust, bewegingsonrust = onrustig, rusteloos, druk, stilzitten, niet stilzitten, kan niet stilzitten, wiebelen, wiebelt | restlessness, restless, unrest, fidgety, sit still, cannot sit still, fidgets, hyperactive
impulsief = impulsiviteit, flapt alles eruit, flapt eruit | impulsive, impulsivity, acts without thinking, blurts out
frustratie = gefrustreerd | frustration, frustrated
opvallend, opvallende, bijzonderheid = wat opvalt, opvallen, opgevallen, bijzonder, opmerkelijk, uitzonderlijk, gekke dingen, opvallende zaken, iets geks, geks | striking, notable, remarkable, particularity, noteworthy, details, peculiarities, odd, unusual, something odd, something off
omgangsvaardigheden = omgang met anderen, met elkaar omgaan, omgaan met elkaar, omgaan met anderen, elkaar omgaan | social skills, interpersonal skills, getting along, get along with others
sova, sova-training, sociale vaardigheden = sovatraining, sociale vaardigheidstraining, sociale vaardigheidslessen, training sociale vaardigheden | social skills, social skills training, sova training
sociale competentie, sociale competenties = | social competence, social competences
compliment = pluim, complimentje, prijzen | compliment, praise, praising
feedback = commentaar | feedback
zelfredzaamheid, zelfstandigheid, zelfstandig = zelfredzaam, op eigen benen, onafhankelijk, zichzelf redden, redden, redt zich niet | self-reliance, independence, independent, self-sufficiency, self-reliant, autonomy, fend for himself, look after himself
motivatie, gemotiveerd = ongemotiveerd, geen zin, motiveren | motivation, motivated, unmotivated
werkhouding = inzet, leerhouding, werkmentaliteit | work attitude, attitude to work, work ethic
zelfsturend = | self-directed, self-managing

# problems, care and help
probleem, problematiek = moeilijkheid, moeilijkheden, narigheid, sores, probleempje, gedoe, gedonder, ellende, trammelant, iets aan de hand | problem, problems, issue, trouble, difficulty, difficulties
onderliggende problematiek = achterliggend probleem, oorzaak, wat erachter zit | underlying problem, underlying issues, root cause, cause, what is behind it
zorg, zorgen = bezorgd, ongerust, zich zorgen maken, zorgen over | concern, concerns, worry, worries, worried, care
hulp = helpen, steun, bijstand, ondersteuning | help, aid, assistance, support
hulpverlening = hulp van buiten, jeugdzorg, vervolghulp, zorgverlening, hulpinstanties | social care, professional help, help services, outside care
externe hulpverlening, externe hulp = hulp van buitenaf | external help, external care, outside help, external support, outside care
jeugdhulp, jeugdhulpverlening = jeugdzorg, hulp voor jongeren | youth care, youth services, youth help
hulptraject, hulpverleningstraject = traject bij hulpverlening, hulptrajecten | care trajectory, help programme, care pathway, aid trajectory
behandeling, behandelen = therapie, behandeld | treatment, treat, therapy
hulpverleningsgesprek = gesprek met hulpverlener, hulpgesprek | counselling session, care talk, counselling talk
preventie, preventief = voorkomen, vroegtijdig, uit voorzorg, vooraf ingrijpen | prevention, preventive, preventative, prevent
voorkomen van ongewenst gedrag = | preventing unwanted behaviour
curatief, curatieve = herstellend, genezend | curative, remedial
belemmerend, belemmerende factor = belemmering, wat tegenzit, hindert | hindering, impeding factor, hindering factor, obstacle, barrier
bevorderend, bevorderende factor = stimulerend, sterke kanten | promoting factor, helping factor, enabling factor, facilitating factor, strengths
mogelijkheden en beperkingen, beperking = handicap, gebrek | limitation, restriction, disability, limitations
psycho-educatie = | psychoeducation, psycho-education
luisterend oor, luisteren = luistert, verhaal kwijt, je hart luchten, hart luchten, zijn ei kwijt, hart uitstorten | listening ear, listen, listens, lends an ear
bereikbaar = beschikbaar, aanspreekbaar, altijd aankloppen, te vinden | reachable, accessible, contactable, available, be reached
toegankelijkheid = toegankelijk, rolstoeltoegankelijk, in een rolstoel, rolstoel, gehandicapt, gehandicapte leerlingen, invalide, lichamelijke beperking, mindervalide, gebouw geschikt | accessibility, accessible, wheelchair access, wheelchair, disabled, disabled pupils, handicap
structuur en duidelijkheid, duidelijkheid = houvast, voorspelbaarheid | clarity, structure, predictability
maatschappij, samenleving = maatschappelijk, maatschappelijke | society, community, social
interventie = ingreep, actie, maatregel | intervention, measure, action
maatregel = ingreep | measure, measures
mindset training, mindset = | mindset training
boss training, boss = | boss training
stevige stap = | firm step
zorgondersteuning = | care support
`;
