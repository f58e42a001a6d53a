import { evaluateOn } from '../../../cases/due';
import { recordingWords } from '../../../cases/recording-words';
import { UPDATE_FOR } from '../../../desk/hears-update';
import { type NoticeWhat, TAKEN_OVER } from '../../../desk/notices';
import { MADE_RESPONSIBLE, RELIEVED } from '../../../desk/responsible';
import { rolesInWords } from '../roles-in-words';
import { dayInWords, dayNear } from '../team/dates';
import { type Described, functionIn, mentorOf } from '../team/described';
import { wantedInWords } from '../team/pass-on/wanted';

/**
 * One sentence for the mentor: what happened, by whom, and what is next. What people wrote is not in it: a chat shows its
 * last line in notifications; `/zaak 12` has the whole.
 */
export function told({ kind, event, by }: NoticeWhat, about: Described): string {
  if (kind === 'asked') return asked(event, by, about);
  const said = event === 'discussed' ? recorded(about) : (SAID[event] ?? 'is veranderd');
  const { shortLabel, state } = about;
  if (event === TAKEN_OVER)
    return `${shortLabel} is aan een collega overgedragen door ${functionIn(about, by)}. Jij bent er niet meer de mentor van.`;
  if (event === RELIEVED)
    return `${functionIn(about, by)} gaf een interventie van jou in zaak ${state.number} aan een collega.`;
  if (event === MADE_RESPONSIBLE)
    return `${functionIn(about, by)} maakte jou verantwoordelijk voor een interventie. Bekijk het met /zaak ${state.number}.`;
  if (event === UPDATE_FOR)
    return `Update bij zaak ${state.number}, ${about.step}, door ${functionIn(about, by)}. Bekijk het met /zaak ${state.number}.`;
  const number = state.number === undefined ? '/mijn' : `/zaak ${state.number}`;
  if (event === 'started') return begun(about);
  if (event === 'goes-on') return `Het vervolg, ${about.step}, ligt bij: ${mentorOf(about)}.`;
  const next = (NEXT[event] ?? (() => ''))(about);
  return [`${shortLabel} ${said} door ${functionIn(about, by)}.`, next, `Bekijk het met ${number}.`]
    .filter(Boolean)
    .join(' ');
}

const recorded = ({ route }: Described): string =>
  route?.discussion === undefined ? 'is vastgelegd' : 'is besproken en vastgelegd';

/** Who may not begin such a step has it only because nobody else was found. */
function begun({ step, route, colleagues, school, state }: Described): string {
  const ready = `Het formulier voor ${step} staat voor je klaar, alvast ingevuld. Typ /mijn.`;
  if (!route || colleagues.holding(route.startedBy).includes(state.mentor)) return ready;
  return `${ready} Deze stap begint bij ${rolesInWords(school.structure, route.startedBy)}: draag de zaak daaraan over.`;
}

/** Passed on by somebody who may not do it; which case it is, and no word about the pupil. */
function asked(wanted: string, by: string, about: Described): string {
  const { number } = about.state;
  const what = wantedInWords(wanted, about.route);
  const deed = what === '' ? '' : `: ${what}`;
  return `${functionIn(about, by)} vraagt of je naar zaak ${number} wilt kijken${deed}. Bekijk het met /zaak ${number}.`;
}

const SAID: Readonly<Record<string, string>> = {
  accepted: 'is gecontroleerd en akkoord bevonden',
  returned: 'is naar je teruggestuurd',
  scheduled: 'is op de agenda gezet',
  updated: 'heeft een update gekregen',
  evaluated: 'is geëvalueerd',
  closed: 'is afgesloten',
  corrected: 'is verbeterd',
  adjusted: 'heeft een interventie die is aangepast',
  agreed: 'heeft een dag voor de evaluatie gekregen',
  reopened: 'is heropend',
  'handed-over': 'is aan jou overgedragen',
};

const NEXT: Readonly<Record<string, (about: Described) => string>> = {
  accepted: (about) => meeting(about) ?? recordingWords(about.route).soon,
  returned: () => 'Er ontbreekt nog iets: vul het aan via /mijn en dien opnieuw in.',
  scheduled: (about) => meeting(about) ?? '',
  discussed: (about) => evaluation(about),
  agreed: (about) => evaluation(about),
  evaluated: (about) => afterEvaluation(about),
  'handed-over': () => 'Jij bent nu de mentor van deze zaak.',
};

const meeting = ({ state }: Described): string | undefined =>
  state.meeting === undefined ? undefined : `De bespreking is op ${dayInWords(state.meeting)}.`;

function evaluation({ state, school, today }: Described): string {
  const day = evaluateOn(state, school.calendar);
  return day === undefined ? '' : `De evaluatie is uiterlijk ${dayNear(day, today)}.`;
}

function afterEvaluation(about: Described): string {
  const { state } = about;
  if (state.status === 'running') return `De zaak loopt door. ${evaluation(about)}`.trim();
  if (state.status !== 'closed') return '';
  return state.how === 'escalated' ? 'De zaak gaat verder in een volgende stap.' : 'De zaak is afgesloten.';
}
