import { caseIdOf, dayAt } from '../../cases/identify';
import type { Day } from '../../cases/ids';
import { capital } from '../../cases/nl';
import { anewNotice } from '../../desk/cards-anew';
import { momentsNotice } from '../../desk/moments';
import {
  type AttentionNotice,
  attentionNotice,
  digestNotice,
  type NoticeWhat,
  noticeTo,
  noticeWhat,
  pupilNotice,
  reminderNotice,
  settledNotice,
  unreachableNotice,
} from '../../desk/notices';
import type { OutboxEntry } from '../../store/port';
import { readEach } from '../cases/read-each';
import { dayNear } from '../cases/team/dates';
import { labelOf, stepName } from '../cases/team/labels';
import type { AtSchool } from './entries';

/** What a message said, and of which cases; what it says without a case is whole by itself. */
interface Said {
  readonly what: string;
  readonly cases: readonly string[];
}

/** "Zaak 1 · PM2: het bericht over de controle, aan Mentor, van vrijdag 30 oktober, is misschien niet aangekomen". */
export async function keptInWords(at: AtSchool, { to, what, at: made, delivery }: OutboxEntry): Promise<string> {
  const { today } = at.desk.clock();
  const said = saidIn(what, at);
  const cases = await readEach([...new Set(said.cases)], (id) => labelled(at, id, said.cases.length > FEW));
  const how = delivery.kind === 'failed' ? 'kon niet worden bezorgd' : 'is misschien niet aangekomen';
  const line = `${said.what}, ${whereTo(at, to)}, van ${dayNear(dayAt(new Date(made)), today)}, ${how}`;
  return capital(cases.length > 0 ? `${cases.join(', ')}: ${line}` : line);
}

function whereTo({ school: { structure }, holders }: AtSchool, to: OutboxEntry['to']): string {
  const whom = noticeTo.safeParse(to).data;
  if (whom?.kind !== 'person') return `in het kanaal van het ${structure.words.supportTeam}`;
  const held = [...structure.roles.values()].filter(({ id }) => holders?.(id).some((one) => one === whom.person));
  return `aan ${held.map(({ name }) => name).join('/') || 'een collega'}`;
}

function saidIn(what: OutboxEntry['what'], at: AtSchool): Said {
  const reminders = reminderNotice.safeParse(what).data?.reminders.map(({ caseId }) => caseId);
  if (reminders) return { what: reminders.length > 1 ? 'de herinneringen' : 'de herinnering', cases: reminders };
  const settled = settledNotice.safeParse(what).data;
  if (settled) return { what: 'het bericht dat een herinnering is afgehandeld', cases: [settled.caseId] };
  const about = noticeWhat.safeParse(what).data;
  if (about) return { what: ofCase(about), cases: [about.caseId] };
  return { what: ofSchool(what, at), cases: [] };
}

const ofCase = ({ kind, event }: NoticeWhat): string => {
  if (kind === 'asked') return 'de vraag om mee te kijken';
  const about = ABOUT[event] ?? 'een wijziging';
  return kind === 'card' ? `de kaart na ${about}` : `het bericht over ${about}`;
};

const ABOUT: Readonly<Record<string, string>> = {
  submitted: 'de aanmelding',
  withdrawn: 'het intrekken',
  accepted: 'de controle',
  returned: 'het terugsturen',
  scheduled: 'de dag van de bespreking',
  discussed: 'de bespreking',
  updated: 'een update',
  evaluated: 'de evaluatie',
  agreed: 'de dag van de evaluatie',
  closed: 'het afsluiten',
  reopened: 'het heropenen',
  corrected: 'een verbetering',
  adjusted: 'een interventie',
  'made-responsible': 'een interventie',
  relieved: 'een interventie',
  'handed-over': 'de overdracht',
  'taken-over': 'de overdracht',
  started: 'het vervolg',
  'goes-on': 'het vervolg',
};

/** A warning says what it warned of: so it is read after all. */
function ofSchool(what: OutboxEntry['what'], at: AtSchool): string {
  const { today } = at.desk.clock();
  const team = at.school.structure.words.supportTeam;
  const digest = digestNotice.safeParse(what).data;
  if (digest) return `het weekoverzicht van ${dayNear(digest.day, today)}`;
  if (pupilNotice.safeParse(what).success) return 'de verbeterde gegevens op de kaarten van een leerling';
  if (anewNotice.safeParse(what).success) return 'het weghalen van klas en initialen op de kaarten van open zaken';
  const moments = momentsNotice.safeParse(what).data;
  if (moments) return `het bericht over de jaarplanning van ${dayNear(moments.from, today)}`;
  const shut = unreachableNotice.safeParse(what).data;
  if (shut?.person !== undefined)
    return `de waarschuwing dat ik ${shut.called ?? 'een collega'} geen privébericht kan sturen`;
  if (shut) return `de waarschuwing dat ik niet kan posten in het kanaal van het ${team}`;
  const warning = attentionNotice.safeParse(what).data;
  if (warning?.about.kind === 'clean-up') return 'het bericht over dossiers waarvan de bewaartermijn voorbij is';
  if (warning?.about.kind === 'privacy') return `het bericht over ${warning.about.request} ${warning.about.number}`;
  return warning ? `de waarschuwing dat ${warned(warning, today)}` : 'een bericht dat ik niet meer kan lezen';
}

function warned({ about }: AttentionNotice, today: Day): string {
  if (about.kind === 'no-region') return 'de vakantieregio van de school nog niet is gekozen';
  if (about.kind === 'holidays-end')
    return `ik de schoolvakanties alleen ken tot en met ${dayNear(about.until, today)}`;
  return 'de herinneringen opnieuw zijn uitgerekend';
}

/** Of more cases their numbers alone are said. */
const FEW = 4;

/** By its number: that is enough to look it up. */
async function labelled({ desk, school }: AtSchool, id: string, isBrief: boolean): Promise<string> {
  const state = await desk.load(school.key, caseIdOf(id));
  if (!state) return 'Een zaak die er niet meer is';
  const { number, route } = state;
  if (isBrief && number !== undefined) return `zaak ${number}`;
  return labelOf({ ...(number !== undefined && { number }) }, stepName(school.structure.routes.get(route), route));
}
