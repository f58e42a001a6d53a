/** Words for roles, teams, bodies and groups of people: each line one concept, Dutch and English names that mean the same. */
export const PEOPLE_CONCEPTS = `
# pupils, parents, family
leerling = lln, ll, scholier, klasgenoot, medeleerling, klasgenootje | pupil, student, learner, schoolchild, classmate
kind = | child, kid
jongere = puber, tiener, jeugdige | young person, young people, teenager, adolescent, youngster
deelnemer = | participant
ouder, verzorger = vader, moeder, pa, ma, papa, mama, pleegouder, stiefouder | parent, guardian, carer, caregiver, father, mother, mum, mom, dad
ouders en verzorgers = thuisfront, paps en mams | parents and guardians, parents and carers
gezin = familie, thuis, gezinsleden | family, household
jeugd = | youth
groep, groepje = groepsverband | group
mentorgroep = mentorklas, stamgroep, stamklas | tutor group, form group, mentor group
doelgroep = | target group
probleemleerling = lastige leerling | troubled pupil
probleemgezin, multi-probleemgezin = gezin met veel problemen, gezin met meerdere problemen | multi-problem family, problem family
nieuwe leerling = zij-instromer, nieuwkomer op school, nieuwkomer, instromer | new pupil, new student, new arrival, newcomer, newcomers
volwassene = volwassen persoon | adult, grown-up
burger = | citizen

# teaching staff
leraar, docent, lesgever = leerkracht, juf, juffrouw, meester, lerares, docente, onderwijsgevende | teacher, schoolteacher
vakdocent = vakleerkracht, vakleraar, docent van het vak | subject teacher
docententeam = lerarenteam, docentenkorps, team van docenten | teaching team, team of teachers, teaching staff
praktijkdocent = docent praktijk, praktijkleraar | practical teacher, practical skills teacher
theoriedocent = docent theorie, theorieleraar | theory teacher
stagedocent = docent stage, stageleraar | internship teacher, placement teacher
docent abt = | work training teacher
docent interne dienstverlening = | internal services teacher
mentor = | mentor, form tutor, form teacher, class tutor, personal tutor, homeroom teacher
mentoraat = mentorschap | mentorship, tutorship, pastoral mentoring
coach = | coach
onderwijsassistent = klassenassistent, lesassistent | teaching assistant, classroom assistant, education assistant
pedagogisch onderwijs assistent, poa = | pedagogical teaching assistant, pedagogical assistant
medewerker, mdw, personeel = personeelslid, werknemer, staf | staff, employee, staff member, personnel
onderwijsmedewerker = onderwijspersoneel | education staff, school staff
onderwijsondersteunend personeel = oop | support staff, non-teaching staff
onderwijsprofessional, professional = vakmensen | professional, education professional
functionaris = | officer, official

# management
teamleider = tl | team leader, team manager
afdelingsleider = hoofd van de afdeling | head of department, department head, section head
schoolleider = | school leader
schoolleiding = | school leadership
directie = directielid | school management, board of management, directors
directeur = | director, headteacher, head teacher, principal
rector = | rector, headmaster, principal
bestuur = schoolbestuur | board, school board, governing body
bevoegd gezag = | competent authority, responsible authority, school authority
leidinggevende = baas, chef | line manager, supervisor, boss
mt = managementteam, management | management team

# support staff inside the school
ondersteuningscoördinator = oco, ondersteuningsco | support coordinator, learning support coordinator
zorgcoördinator = zoco, zorgco | care coordinator, special needs coordinator, senco
verzuimcoördinator = verzuimco, coördinator verzuim | absence coordinator, attendance coordinator, absenteeism coordinator
antipestcoördinator = pestcoördinator, coördinator pesten, anti pest coördinator | anti-bullying coordinator, bullying coordinator
leerlingbegeleider = leerlingbegeleidster | pupil counsellor, student counsellor, pupil support worker, student support worker
leerlingbegeleiding = leerlingenbegeleiding | pupil guidance, student guidance, pastoral care
begeleider extra steun = begeleider extra ondersteuning | extra support supervisor, extra support counsellor
begeleider = begeleidster | supervisor, counsellor, guide, support worker
ondersteuner = | supporter, support worker
decaan = schooldecaan | careers adviser, career counsellor, careers counsellor, dean, guidance counsellor
decanaat = afdeling van de decaan, kantoor van de decaan | careers office, careers department
vertrouwenspersoon = vp, in vertrouwen, vertrouwelijk gesprek | confidential counsellor, confidential adviser, confidant, trusted person, talk in confidence
vertrouwenswerk = werk van de vertrouwenspersoon | confidential counselling work
orthopedagoog, ortho = orthopedagoge | remedial educationalist, educational psychologist, special needs educationalist
gedragsdeskundige = gedragsspecialist, gedragsexpert | behaviour expert, behavioural expert, behaviour specialist
gedragswetenschapper = | behavioural scientist, behaviour scientist
remedial teacher, rt = rt'er | remedial teacher, remedial teaching
dyslexiespecialist, dyslexie specialist = specialist dyslexie, dyslexiecoach | dyslexia specialist
dyscalculiespecialist, dyscalculie specialist = specialist dyscalculie | dyscalculia specialist
nt2 specialist = specialist nt2, nt2'er | dutch second language specialist
specialist rouw = rouwspecialist, specialist in rouw | grief specialist, bereavement specialist
aandachtsfunctionaris meldcode, aandachtsfunctionaris = aandachtsfunctionaris kindermishandeling, functionaris meldcode | safeguarding officer, child protection officer, reporting code officer, safeguarding lead
support lokaal, perron = supportlokaal, support lokaal perron | support room, support classroom
beeldcoach = videocoach, filmbeelden, video-opnames, les filmen, gefilmd | video coach, image coach
contactpersoon = | contact person
aanspreekpunt = bij wie terecht | point of contact, who to ask
spil, spin in het web = spilfunctie, centrale figuur, middelpunt | linchpin, pivot, key figure, central figure
organisator = | organiser, organizer
procesbewaker = | process monitor, process guardian
specialist, deskundige = expert, vakman | specialist, expert
helpdesk = | help desk, helpdesk

# front office
receptie = balie, receptionist, receptioniste, frontoffice | reception, front desk, receptionist
administratie = leerlingadministratie, leerlingenadministratie | administration, admin office, school office

# externals
extern, externe = van buiten, buiten de school, van buiten school, buitenstaander | external, externals, outside, outsider, third party
externe partij, externe partner, ketenpartner = instanties van buiten, organisaties van buiten, instanties | external party, external partner, partner organisation, partner agency, outside agencies, outside agency, agencies, outside organisations
netwerkpartner = netwerkcontact | network partner
leerplichtambtenaar, lpa, leerplicht = leerplichtconsulent, ambtenaar leerplicht | truancy officer, attendance officer, school attendance officer, education welfare officer, compulsory education officer
ggd = gemeentelijke gezondheidsdienst | municipal health service, public health service
jeugdarts = schoolarts, schooldokter, arts van de ggd | school doctor, youth doctor, youth physician, school physician
verpleegkundige = jeugdverpleegkundige, schoolverpleegkundige, verpleegster | nurse, school nurse
jeugdgezondheidszorg = jgz | youth health care, youth healthcare, school health service
schoolcoach = | schoolcoach
ambulant begeleider, ab = ab'er, ambulante begeleider | peripatetic supervisor, peripatetic teacher, itinerant counsellor, ambulatory counsellor, outreach counsellor
ambulante begeleiding = | peripatetic support, itinerant support, ambulatory support, outreach support
smw, schoolmaatschappelijk werk = schoolmaatschappelijk werker, smw'er, smwer, maatschappelijk werk op school | school social work, school social worker
algemeen maatschappelijk werk = amw | general social work
jeugd- en schoolcoach, j&s = jeugdcoach | youth and school coach, youth coach
jos = jeugdhulp op school | youth help at school, youth care at school
jggz-vo, jggzvo, jeugd geestelijke gezondheidszorg = jeugd ggz, jggz | youth mental health care, youth mental health service
jongerenwerker = jeugdwerker | youth worker
jeugdteam = | youth team
wijkagent = buurtagent, agent uit de buurt, agent, politieagent | community police officer, neighbourhood police officer, local police officer, community officer, neighbourhood officer
politie = | police
justitie = justitieel | judiciary, judicial, justice department, judicial authorities
raad voor de kinderbescherming, kinderbescherming =  | child protection board, child protection council, child protection services, child protection
gezinsvoogdij = gezinsvoogd | family guardianship, family supervision, family guardian
thuiszorg = | home care
consulent passend onderwijs = consulent van passend onderwijs | inclusive education consultant, appropriate education consultant, consultant inclusive education
onderwijsconsulent = | education consultant
consulent = | consultant
leco = | leco
oco = | oco
zoco = | zoco
gemeente = gemeentehuis, stadhuis | municipality, city council, local council, local authority
hulpverlener = zorgverlener | care provider, aid worker, care professional
hulpverleningsinstelling, hulpverlenende instantie = hulpinstantie, hulporganisatie, zorginstelling | care institution, care agency, aid agency, support agency
instantie, instelling = organisatie, hulpinstanties | institution, agency, agencies, institutions, organisations
samenwerkingsverband, swv = | partnership of schools, school partnership, regional partnership, school alliance, collaborative partnership
expertisecentrum = kenniscentrum | expertise centre, expertise center, centre of expertise
beroepsopvoeder = professionele opvoeder | professional educator
praktijkopleider = leermeester, begeleider op het stagebedrijf | workplace trainer, practical trainer, work supervisor
bedrijf = stagebedrijf, firma | company, business, employer
vertegenwoordiger = afgevaardigde | representative, delegate
school's cool, schools cool = | school is cool

# bodies and groups
ondersteuningsteam, ot = ondersteunings team | support team
zorgteam = interne zorgteam | care team
zorgplatform = platform zorg | care platform
multidisciplinair team, multidisciplinair schoolteam = | multidisciplinary team, multidisciplinary school team
intake- en adviesteam, adviesteam = | advisory team, intake and advice team
toelatingscommissie = commissie van toelating, aannamecommissie | admissions committee, admission committee, admissions board
commissie van toewijzing = toewijzingscommissie | allocation committee, placement committee
klachtencommissie = commissie voor klachten | complaints committee, complaints board
landelijke vereniging van vertrouwenspersonen, lvv = | association of confidential counsellors
team, schoolteam = | team
lid = leden | member, members
betrokkene, betrokkenen = | person involved, people involved, those involved, stakeholder, parties
klager = | complainant, person complaining
gesprekspartner = wie meepraat, sparringpartner | discussion partner, conversation partner, sparring partner
interne specialist = | internal specialist
docentenzorg = erdoorheen, overspannen docent, overspannen, opgebrand, burn-out, zorg voor docenten | teacher care, burnt out
tactus = verslavingszorg, verslavingshulp | addiction care
`;
