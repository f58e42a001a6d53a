import type { Language } from '../../../answers/reply';
import { PRIVATELY } from '../../not-here';

/** "PM3 volgt op een PM2 die is geëvalueerd met ‘Opschalen’": the names of the two steps, and of the outcome between them. */
export interface FollowWords {
  readonly step: string;
  readonly before: string;
  readonly outcome: string;
}

/** What is said around the form, in the language in which somebody began; the form itself is in Dutch, as it is kept. */
interface AroundWords {
  readonly pointer: string;
  /** Behind the pointer, where somebody typed more than a step: in a channel all of it is read by others. */
  readonly nameThere: string;
  readonly noForms: (school: string, whom: string) => string;
  readonly choose: string;
  readonly pick: (step: string) => string;
  readonly source: string;
  readonly more: (left: number) => string;
  readonly follows: (names: FollowWords) => string;
  readonly near: (step: string) => string;
  readonly none: string;
  readonly askFirst: (whom: string) => string;
  readonly order: string;
  readonly nobody: (who: string) => string;
  readonly aboutReferring: string;
  readonly startsWith: (step: string, who: string) => string;
  readonly ask: (name: string) => string;
  readonly askThere: string;
  readonly takenUp: (step: string) => string;
  readonly lacks: (names: FollowWords) => string;
  readonly without: (step: string, who: string) => string;
  readonly draft: (step: string) => string;
  readonly at: (step: number, of: number) => string;
  readonly somebodyElse: string;
  readonly anew: string;
  readonly goOn: string;
  readonly moreDrafts: (left: number) => string;
  readonly allDrafts: string;
  readonly yours: string;
}

export const AROUND: Readonly<Record<Language, AroundWords>> = {
  nl: {
    pointer: `${PRIVATELY}; daar gaan we verder.`,
    nameThere: 'Staat er een naam in je bericht? Haal het hier dan weg.',
    noForms: (school, whom) => `De structuur van ${school} heeft nog geen formulieren. Vraag ${whom} om hulp.`,
    choose: 'Bij welke stap wil je aanmelden?',
    pick: (step) => `Kies ${step}`,
    source: 'Bron',
    more: (left) => `en nog ${left}, zie de bron`,
    follows: ({ before, outcome }) => `Volgt op een ${before} die is geëvalueerd met ‘${outcome}’.`,
    near: (step) => `Die stap ken ik niet; ${step} lijkt er het meest op. Bedoel je die?`,
    none: 'Die stap ken ik niet, en geen lijkt er duidelijk op. Deze kun je beginnen:',
    askFirst: (whom) =>
      whom === '' ? 'Kies wat het beste past.' : `Twijfel je, of zit je vast? Praat dan eerst met ${whom}.`,
    order: 'Waarmee je hulp vraagt staat bovenaan.',
    nobody: (who) => `Aanmelden doet ${who}. Ik zie die functie niet bij jou. Klopt dat niet? Vraag het de beheerder.`,
    aboutReferring: 'Over aanmelden',
    startsWith: (step, who) => `${step} begint bij ${who}.`,
    ask: (name) => `Vraag het ${name}.`,
    askThere: 'Vraag het daar, dan denken jullie samen mee.',
    takenUp: (step) => `${step} is al begonnen. Typ /mijn om verder te gaan.`,
    lacks: ({ step, before, outcome }) =>
      `${step} volgt op een ${before} van jou die is geëvalueerd met ‘${outcome}’. Die heb je nu niet.`,
    without: (step, who) => `Zonder ${step} kan alleen ${who} beginnen.`,
    draft: (step) => `Je hebt nog een concept ${step}`,
    at: (step, of) => `stap ${step} van ${of}`,
    somebodyElse: 'Gaat het over iemand anders?',
    anew: 'Nieuw',
    goOn: 'Verder',
    moreDrafts: (left) => `En nog ${left}.`,
    allDrafts: 'Al je concepten',
    yours: 'Van jou',
  },
  en: {
    pointer: 'We do not do that in a channel or a group. I have sent you a private message; we go on there.',
    nameThere: 'Is there a name in your message? Then take it away here.',
    noForms: (school, whom) => `The structure of ${school} has no forms yet. Ask ${whom} for help.`,
    choose: 'Which step is it?',
    pick: (step) => `Choose ${step}`,
    source: 'Source',
    more: (left) => `and ${left} more, see the source`,
    follows: ({ before, outcome }) => `Follows a ${before} that was evaluated with ‘${outcome}’.`,
    near: (step) => `I do not know that step; ${step} is most like it. Is that the one?`,
    none: 'I do not know that step, and none is clearly like it. You can begin these:',
    askFirst: (whom) => (whom === '' ? 'Choose what fits best.' : `Not sure, or stuck? Talk to ${whom} first.`),
    order: 'What you ask for help with comes first.',
    nobody: (who) =>
      `Pupils are referred by ${who}. I do not see that role with you. Is that wrong? Ask the beheerder.`,
    aboutReferring: 'About referring a pupil',
    startsWith: (step, who) => `${step} is begun by ${who}.`,
    ask: (name) => `Ask ${name}.`,
    askThere: 'Ask there, and you think it over together.',
    takenUp: (step) => `${step} has been begun already. Type /mine to go on with it.`,
    lacks: ({ step, before, outcome }) =>
      `${step} follows a ${before} of yours that was evaluated with ‘${outcome}’. You have none now.`,
    without: (step, who) => `Without ${step} only ${who} may begin.`,
    draft: (step) => `You still have a draft of ${step}`,
    at: (step, of) => `step ${step} of ${of}`,
    somebodyElse: 'Is it about somebody else?',
    anew: 'New',
    goOn: 'Go on',
    moreDrafts: (left) => `And ${left} more.`,
    allDrafts: 'All your drafts',
    yours: 'Yours',
  },
};
