/** Words for duration, frequency, calendar, amounts and colours of levels: each line one concept. */
export const TIME_CONCEPTS = `
# how often
wekelijks = | weekly
maandelijks = | monthly
dagelijks = elke dag, iedere dag, alledaags | daily, day-to-day
jaarlijks = | yearly, annual, annually
frequentie = | frequency
frequent = vaak, veelvuldig, regelmatig | frequent, frequently, often, regularly
incidenteel, incidentele = zo nu en dan, een enkele keer, eenmalig | incidental, incidentally, occasional, occasionally, now and then, once in a while
structureel, structurele = blijvend, vast, permanent, doorlopend | structural, structurally, permanent, ongoing
systematisch = stelselmatig, planmatig, volgens vast plan | systematic, systematically
planmatig = gestructureerd | planned, methodical
steekproefsgewijs = steekproef, willekeurig | random check, sample, spot check
op verzoek = vraagt erom | on request, upon request, when asked, if asked
op afroep = oproepbaar | on call, on demand
terugkerend = vaste momenten | recurring, returning
opnieuw = nog een keer | anew, once more

# how long
duur, tijdsduur = lengte | duration, length
kortdurend = kortdurende | brief
langdurig, langdurige = voor langere tijd, langlopend | prolonged, lengthy
tijdelijk, tijdelijke = voorlopig, een tijdje | temporary, temporarily, for a while
beperkte tijd = | limited time
voorlopig, voorlopige = | provisional, preliminary
definitief, definitieve = vaststaand, onherroepelijk | definitive, final, definite
verlenging, verlengen = verlengd | extension, extend, prolong, longer, extended, prolonged
termijn = tijdspanne, deadline, uiterste datum, tijdslimiet | time limit, deadline, period, timeframe, term
van tevoren, vooraf, tevoren = voorafgaand, op voorhand | beforehand, in advance, prior, ahead
achteraf = naderhand | afterwards
tijdig = bijtijds | timely, in time, early
direct, meteen = onmiddellijk, gelijk, rechtstreeks | directly, immediately, at once, straight away
intensief, intensieve, intensiever = intensiviteit, stevig | intensive, intense, intensively
intensiteit = | intensity
contactmoment = moment van contact | contact moment

# units
week = weken, wkn, wk | week, weeks
dag = dagen | day, days
werkdag = doordeweekse dag | working day, weekday, business day
maand = maanden, mnd | month, months
jaar, schooljaar = jaren, studiejaar, cursusjaar | year, school year, academic year
minuut, min = minuten | minute, minutes
periode = tijdvak | period, term
moment = tijdstip, ogenblik | moment, point in time
datum = dag en datum, op welke dag | date
startdatum, start = begindatum, eerste schooldag, aanvang, beginnen | start date, starting date, start
tijdslijn = tijdlijn, planning door het jaar, jaarplanning, kalender | timeline, calendar, schedule
schooltijd, werktijd = tijdens schooltijd, onder schooltijd, onder werktijd | school time, working hours
jaarfase, jaar/fase = bouw, jaarlaag | year phase

# seasons and holidays
zomervakantie = zomer | summer holiday, summer holidays, summer vacation, summer break
herfstvakantie = herfst | autumn holiday, autumn half term, autumn break, fall break
kerstvakantie = kerst, kerstmis | christmas holiday, christmas holidays, christmas break, christmas
voorjaarsvakantie = krokusvakantie, carnavalsvakantie | spring holiday, spring break, spring half term, february half term
vakantie = vrije dagen | holiday, holidays, vacation
gedurende het jaar, gedurende het schooljaar = tussentijds, halverwege, midden in het jaar | mid-year, halfway through the year, midway

# days and months
maandag = ma | monday
januari = jan | january
februari = feb | february
april = apr | april
mei = | may
november = nov | november

# numbers as words
0 = nul | zero
1, één = eenmaal, een keer, één keer, 1x | one, once
2, twee = tweemaal, twee keer, 2x | two, twice
3, drie = driemaal, drie keer, 3x | three, three times
4 = vier, vier keer, viermaal, 4x | four, four times
5 = vijf, vijf keer, 5x | five, five times
6 = zes, zes keer, 6x | six, six times
7 = zeven | seven
8 = acht | eight
9 = negen, negen keer, 9x | nine, nine times
10 = tien | ten
12 = twaalf | twelve
16 = zestien | sixteen
50 = vijftig | fifty
55 = vijfenvijftig | fifty-five
80 = tachtig | eighty
100 = honderd | hundred
170 = honderdzeventig | hundred and seventy
eerste = 1e, allereerste |
tweede = 2e | second
derde = 3e | third
vierde = 4e | fourth
vijfde = 5e | fifth

# amounts and comparison
minimaal, ten minste, minstens = op zijn minst, minimum | at least, minimum
maximaal, max, ten hoogste = maximum, hoogstens | at most, maximum, up to, no more than
minder dan = lager dan | less than, fewer than
meer dan, langer dan = hoger dan | more than, longer than
aantal = hoeveelheid | number, number of
criterium, criteria = eis, eisen, voorwaarden, vereisten | criterion, criteria, requirement, requirements
grens, begrenzing = drempel, limiet | limit, boundary, threshold
laatste = | last, latest
eerstvolgende = | following
afgelopen, eerdere = verleden, voorafgaand | previous, past, earlier, former
begin = aanvang, start | beginning, start
einde, eind = slot | end, ending
dezelfde, zelfde = hetzelfde, gelijk, identiek | identical
extra = aanvullend, bijkomend | extra, additional

# colours of the levels
groen, groene laag, groene = | green
geel, gele laag, gele = | yellow
oranje, oranje laag = | orange, amber
rood, rode laag, rode = | red
wit, witte = | white
`;
