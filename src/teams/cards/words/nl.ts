import { lowerFirst } from '../plain';
import type { FoldedPart, FoldWords, Words } from './words';

const UNITS = { roles: ['functie', 'functies'], tasks: ['taak', 'taken'], lines: ['regel', 'regels'] } as const;

function foldName({ kind, name, others }: FoldWords): string {
  if (kind === 'section') return `${others ? 'meer: ' : ''}${lowerFirst(name)}`;
  return { intern: 'intern', extern: 'extern', all: 'alles', rest: 'de rest' }[kind];
}

function whereIs({ kind, name }: FoldedPart): string {
  if (kind === 'section') return `bij ${lowerFirst(name)}`;
  return kind === 'intern' || kind === 'extern' ? kind : 'overig';
}

/** "het OT" and "het zorgteam", but "de LeCo". */
const article = (role: string): string => (/(?:team|overleg|^OT|^MT)$/i.test(role) ? 'het' : 'de');

/** Exactly what may stand in a channel: what somebody opens there comes in their own chat. */
const IN_CHANNEL = 'In een kanaal noem ik van een zaak hooguit de stap, het nummer, de klas en de initialen.';

export const dutch: Words = {
  doubt: '(volgens onze lezing; laat controleren)',
  source: (places) => `Bron: ${places}`,
  morePlaces: (count) => `en nog ${count} ${count === 1 ? 'plaats' : 'plaatsen'}`,
  show: (fold) => `Toon ${foldName(fold)}`,
  hide: (fold) => `Verberg ${foldName({ ...fold, others: false })}`,
  waiting: ({ unit, count, parts }) => {
    const [one] = parts;
    const all = `en nog ${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
    if (one && parts.length === 1) return one.kind === 'all' ? all : `${all} ${whereIs(one)}`;
    return `${all}: ${parts.map((part) => `${part.count} ${whereIs(part)}`).join(', ')}`;
  },
  other: 'Overig',
  cut: 'Dit is niet alles; het past niet op één kaart. Vraag iets preciezer (één functie, niveau of onderwerp) voor de rest.',
  group: { intern: 'Intern', extern: 'Extern' },
  askRole: (role) => `Vraag ${article(role)} ${role}`,
  chatWith: (role) => `Chat met ${article(role)} ${role}`,
  chatWithPerson: (name) => `Chat met ${name}`,
  pick: { label: 'Kies er een', missing: 'Kies er eerst een.', press: 'Kies' },
  tryThese: 'Probeer bijvoorbeeld:',
  examples: [
    { label: 'Wie doet wat op niveau 2?', question: 'wie doet wat op niveau 2?' },
    { label: 'Wie moet ik hebben bij verzuim?', question: 'wie moet ik hebben bij verzuim?' },
    { label: 'Wat zijn mijn taken?', question: 'wat zijn mijn taken?' },
  ],
  answered: 'Steunwijzer heeft je vraag bekeken',
  asksBack: 'Steunwijzer heeft een vraag terug',
  help: {
    title: 'Wat kan ik voor je doen?',
    intro: (school) =>
      `Stel je vraag gewoon in je eigen woorden. Ik zoek het op in de ondersteuningsstructuur van ${school}: wie wat doet, wie je moet hebben en wanneer. Bij elk antwoord staat de bron.`,
    commands: 'Sneller met een opdracht',
    more: (count) => `Nog ${count} opdrachten`,
    inChannel: 'Noem me in een kanaal of groep eerst: @Steunwijzer. Zet daar geen gegevens van leerlingen.',
  },
  welcome: {
    personal: {
      title: 'Hoi, ik ben Steunwijzer',
      intro: (school) =>
        `Ik ken de ondersteuningsstructuur van ${school}. Vraag me wie wat doet, wie je moet hebben en wat de volgende stap is.`,
      examples: 'Druk op een voorbeeld, of typ je eigen vraag. Typ help voor alles wat ik kan.',
      never: `Wat ik nooit doe: iets verzinnen. ${IN_CHANNEL}`,
      referring: 'Wil je een leerling aanmelden? Typ /aanmelden. Je eigen concepten, zaken en taken vind je met /mijn.',
      origin: (school) => `Wat ik weet, hebben collega’s van ${school} opgeschreven. Bij elk antwoord staat de bron.`,
    },
    team: {
      title: 'Hoi team, ik ben Steunwijzer',
      intro: (school) =>
        `Ik ken de ondersteuningsstructuur van ${school}. Begin je bericht met @Steunwijzer en vraag me wie wat doet, wie je moet hebben en wat de volgende stap is.`,
      examples: 'Druk op een voorbeeld; het antwoord zie alleen jij.',
      never: `Wat ik nooit doe: iets verzinnen. ${IN_CHANNEL} Zet zelf ook geen gegevens van leerlingen in een kanaal.`,
      referring:
        'Een leerling aanmelden kan met /aanmelden; de vragen stel ik in je privéchat. Daar vind je met /mijn ook je zaken en taken.',
      origin: (school) => `Wat ik weet, hebben collega’s van ${school} opgeschreven. Bij elk antwoord staat de bron.`,
    },
  },
  choice: {
    title: 'Om welke school gaat het?',
    intro: 'Je hoort bij meer scholen. Typ /school als het later een andere moet zijn.',
  },
};
