/** Words for absence, lateness, illness and presence: each line one concept, with the words staff use for it. */
export const ABSENCE_CONCEPTS = `
# absence in general
verzuim = schoolverzuim, lesverzuim, absentie, afwezig, absent, verzuimen, niet op school, lessen missen, mist lessen, komt niet opdagen, wegblijven, ontbreekt, spijbelen, missen van lessen | absence, absenteeism, absent, non-attendance, truancy, missing school, missing lessons, absences, away from school, not showing up, missing
afwezigheid, afwezige = absentie, absent | absence, absent, non-attendance
aanwezigheid, aanwezig = present, presentie, opkomst | attendance, presence, present, attending
ongeoorloofd verzuim, ongeoorloofd = spijbelen, spijbelaar, spijbelt, gespijbeld, zonder geldige reden, onwettig verzuim, skippen, brossen, bunken, spijbelgedrag, spijbelaars, stiekem weg | unauthorised, unauthorized, unauthorised absence, unauthorized absence, unlawful absence, truancy, truant, skipping school, skipping class, playing truant, bunking off, plays truant, skipping, skips, cutting class, ditching, bunking, awol
geoorloofd verzuim, geoorloofd = met geldige reden, toegestaan verzuim, met toestemming afwezig | authorised, authorized, authorised absence, authorized absence, permitted absence, excused absence, legitimate absence
rechtmatigheid = rechtmatig, wettig, geldig verzuim, geldige reden, gerechtvaardigd | legitimacy, lawfulness, legitimate, lawful, justified, legality, justified absence, valid reason, excusable
signaalverzuim = verzuim door sociaal-emotionele problemen | signal absence, warning absence, signalling absence
zorgwekkend verzuim, zorgwekkend = verontrustend, zorgelijk, alarmerend | worrying absence, alarming absence, worrying, alarming
aanhoudend verzuim, aanhoudend = houdt niet op, gaat maar door, voortdurend, hardnekkig | persistent absence, persistent, continuing, ongoing, keeps going on
aaneengesloten, achtereen = achter elkaar, aan een stuk, op rij, opeenvolgend, aansluitend | consecutive, in a row, successive, uninterrupted, continuous

# too late, out of class
te laat, te laat komen = laatkomer, telaatkomer, telaat, verslapen, verslaapt, verslaapt zich, overslapen, laatkomers | late, too late, lateness, tardy, latecomer, late arrival, oversleeps, oversleeping, overslept
uitgestuurde leerling, uitgestuurd = eruit gestuurd, eruit gestuurde, uit de les gestuurd, eruit gezet, de klas uitgestuurd, weggestuurd uit de les, eruitgestuurd, eruitgestuurde | sent out of class, removed from class, kicked out of class, sent out of lesson, thrown out of class, kicked out, kicked out of lesson, removed from lesson, removed from the classroom
verwijderen uit de les = uit de les gestuurd, uit de les verwijderd, eruit gezet, uitgestuurd, uit de les halen, de klas uit, eruitgestuurd, uitsturen | removed from class, sent out of class, removal from class, kicked out of class, kicked out, thrown out of class, removed from lesson
time-out = timeout, even afkoelen, afkoelmoment, rustmoment, afkoelen, tot rust komen, bijkomen, rustplek | time-out, timeout, cool down, calm down

# illness
ziek = ziekte, beroerd | sick, ill, illness, unwell, sickness
ziekmelding, ziekmelden = ziek gemeld, ziek melden, afmelden wegens ziekte, ziek afgemeld | sick report, reported sick, calling in sick, sick note, report sick
ziekteverzuim = verzuim door ziekte, verzuim wegens ziekte, afwezig door ziekte | sickness absence, sick leave, absence through illness, absence due to illness
langdurig zieke, langdurig ziek, langdurig ziekmelden = langdurig zieke leerling, lange tijd ziek, al weken ziek, maanden ziek, weken ziek, ligt al weken ziek, al maanden ziek, wekenlang ziek, maandenlang ziek, chronisch ziek, ziekenhuis, opgenomen in het ziekenhuis, weken thuis ziek | long-term sick, long-term ill, long-term illness, sick for weeks, chronically ill, ill for weeks, sick for months, hospital
mazl = m@zl, aandacht voor ziekgemelde leerlingen | mazl project, attention for sick pupils
doktersbezoek = naar de dokter, huisartsbezoek, doktersafspraak, dokter, huisarts, ziekenhuisafspraak, specialist in het ziekenhuis | doctor's appointment, doctor's visit, doctor visit, medical appointment, doctor, gp, hospital appointment
tandarts = tandartsbezoek, tandartsafspraak, orthodontist, beugelafspraak | dentist, dental appointment, orthodontist
begrafenis = uitvaart, crematie | funeral, burial
huwelijk = bruiloft, trouwerij, trouwen, trouwt, trouwfeest | wedding, marriage, getting married, wedding day
religieuze feestdag = suikerfeest, offerfeest, geloofsfeest, godsdienstige feestdag, religieus feest, eid, ramadanfeest, chanoeka, divali, diwali, jom kipoer | religious holiday, religious festival, eid, religious celebration, ramadan

# dropping out, staying at home
thuiszitter, thuiszittend = thuiszitten, schoolweigeraar, weigert school, wil niet naar school, komt niet naar school, gaat niet naar school, zit al maanden thuis, al weken thuis, al maanden thuis, weigert te komen, komt zijn kamer niet uit, komt zijn bed niet uit, kamer niet uit | school refuser, school refusal, sitting at home, home-sitter, stays at home, refuses school, refuses to come, refuses to go to school, at home for months, at home for weeks
uitvallen, uitval = schooluitval, drop-out, dropout, afhaken, uitgevallen, vroegtijdig van school, haakt af, voortijdig schoolverlaten | drop out, dropout, dropping out, school dropout, early school leaving, quits school, quitting school
dreigend, dreigen = dreiging, op het punt staan | imminent, threatened, threatening, at risk, risk of
belastbaarheid = hoeveel iemand aankan, wat iemand aankan, draagkracht, draaglast | capacity, resilience, workload capacity, load capacity
inspanningsverplichting = | obligation to make effort, best efforts obligation
zorgplicht = | duty of care

# presence pyramid
piramide van aanwezigheid = aanwezigheidspiramide, piramide | attendance pyramid, presence pyramid, pyramid of presence
verzuimpatroon = patroon in het verzuim, verzuimoverzicht | absence pattern, attendance pattern, pattern of absence
verzuimprotocol = protocol verzuim, verzuimregels, regels over verzuim | absence protocol, attendance protocol, attendance policy, absence rules
percentage, lesuren aanwezig = procent, aanwezigheidspercentage | percentage, percent, attendance rate

# reporting absence
absentmelding = absentiemelding, afmelding, afmelden, absent melden, afwezig melden, verzuimmelding, afmeldingen, afgemeld, ziekgemeld door ouders | absence report, absence notification, report absent, reporting absence, absence call
duo-melding = duo melding, melding bij duo, verzuimmelding duo, melden bij duo | duo report, report to duo, duo notification, reported to duo
duo = dienst uitvoering onderwijs | education executive agency
verzuimgesprek = gesprek over verzuim, gesprek over afwezigheid | absence talk, absence interview, attendance meeting, talk about absence
verzuimspreekuur = spreekuur verzuim, spreekuur leerplicht, spreekuur van leerplicht | absence consultation hour, attendance consultation, absence surgery, attendance surgery
spreekuur, preventief spreekuur = inloopspreekuur, inloopuur | consultation hour, office hours, preventive consultation, surgery hour
registratie van verzuim = verzuimregistratie, absentieregistratie, verzuim noteren, absenten bijhouden, absenten registreren, absenten invoeren, verzuim bijhouden, houdt absenten bij, absenties bijhouden, afwezigheid noteren | absence registration, attendance records, recording absence, attendance register, records absence, record absences, logging absence
afhandelen van verzuim, afhandelen = afwerken, afronden | deal with absence, handling, deal with, settle, process
zas = zas overleg | zas meeting

# law
leerplichtwet = | compulsory education act, school attendance act
naleving, naleven = zich houden aan, nakomen, nageleefd | compliance, comply, adherence, observe, adhere
proces-verbaal = procesverbaal, pv, proces verbaal, bekeuring, bekeuren | official report, official police report, issue an official report
toezicht, toezien = toezicht houden, controleren, houdt toezicht, handhaven, handhaaft | supervision, supervise, oversight, oversee, enforce, enforces, enforcement
ontheffing = dispensatie | exemption, dispensation, grants exemptions, grant exemption, exemptions
vrijstelling = vrijgesteld | exemption, exempt, waiver, grants exemptions, grant exemption, exemptions
online les = les op afstand, afstandsonderwijs, digitale les, les via teams, thuis les volgen, les volgen vanuit huis, thuis meekijken met de les, afstandsles, digitale lessen, videoles | online lesson, online class, remote lesson, distance learning, online lessons, lessons at home, remote teaching, learning from home
`;
