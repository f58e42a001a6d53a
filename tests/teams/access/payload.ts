import { reminderId } from '../../../src/cases/due';
import { CARD_VERBS } from '../../../src/teams/cards';
import { SETTINGS_VERBS } from '../../../src/teams/cards/settings';
import { TEAM_VERBS } from '../../../src/teams/cases/team/verbs';
import { PRIVACY_VERBS } from '../../../src/teams/privacy/verbs';
import { LATER, REMINDER_VERBS } from '../../../src/teams/reminders/verbs';
import { TEAM } from '../../support/people';
import { CASES, PUPILS } from './ground';

/** What a forger has to go by: a school, a case and a pupil, which exist or do not. */
export interface Target {
  readonly school: string;
  readonly case: string;
  readonly pupil: string;
  readonly version: string;
}

type Data = Readonly<Record<string, unknown>>;

/** What a press of each button says beyond the case: as a card of ours would, so that only who presses can be wrong. */
const MORE: Readonly<Record<string, Data>> = {
  [CARD_VERBS.ask]: { question: 'wie doet wat op niveau 3?' },
  [CARD_VERBS.formBegin]: { route: 'pm-plus' },
  [CARD_VERBS.formAnew]: { to: 'pm-plus' },
  [CARD_VERBS.formStart]: { route: 'pm-plus', nonce: 'word', to: 'next' },
  [CARD_VERBS.formPage]: { page: '0', to: 'next' },
  [CARD_VERBS.formDiscard]: { to: 'ask' },
  [CARD_VERBS.minePart]: { part: '', from: '0' },
  [TEAM_VERBS.ask]: { what: 'accept' },
  [TEAM_VERBS.passOn]: { what: 'accept' },
  [TEAM_VERBS.listPage]: { list: 'overdragen', from: '0' },
  [TEAM_VERBS.overview]: { list: 'x' },
  [TEAM_VERBS.digestSwitch]: { list: 'aan' },
  [TEAM_VERBS.go]: { what: 'next' },
  [SETTINGS_VERBS.open]: { part: 'overview' },
  [SETTINGS_VERBS.role]: { role: 'mentor' },
  [SETTINGS_VERBS.saveStructure]: { team: TEAM, structure: 'voorbeeld' },
};

const REMINDERS: ReadonlySet<string> = new Set([...Object.values(REMINDER_VERBS), ...LATER.map(({ verb }) => verb)]);

const PRIVACY: ReadonlySet<string> = new Set(Object.values(PRIVACY_VERBS));

/** The data of a press. */
export function dataOf(verb: string, { school, case: id, pupil, version }: Target): Data {
  const more = REMINDERS.has(verb)
    ? { what: id === CASES.seen ? reminderId(CASES.seen, '@check', 0) : `${id}/x/0` }
    : {};
  const pupils = { one: pupil, oneVersion: '0', other: PUPILS.seen.id, otherVersion: '0' };
  return {
    school,
    case: id,
    version,
    text: 'Een reden.',
    ...pupils,
    ...more,
    ...(PRIVACY.has(verb) && { other: 'inzage' }),
    ...MORE[verb],
  };
}
