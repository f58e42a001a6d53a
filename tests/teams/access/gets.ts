import { may, mayKeepPupils, maySeeLooks, mayStart, sight } from '../../../src/cases/may';
import { kindIn, type Rule } from '../../../src/teams/access/rule';
import { knownSchools } from '../../support/bot';
import type { Outcome } from '../../support/chat';
import { type Ground, type Planted, type Role, SCHOOL, SECRETS } from './ground';

/** What somebody hears who may not. */
export const NOT_FOR_THEM =
  /Die zaak ken ik niet|kan alleen|Dit kan alleen|begint bij|klopt iets niet|ken ik niet|geen kanaal|vraagt alleen een beheerder|Ik zie die functie niet bij jou/;

const structure = knownSchools().get(SCHOOL)?.structure;
const pmPlus = structure && [...structure.routes.values()].find(({ id }) => id === 'pm-plus');

/** Whether this person gets on with a press on that case. */
export async function gets(ground: Ground, role: Role, rule: Rule, what: Planted): Promise<boolean> {
  const who = ground.who(role);
  const state = what === 'foreign' ? undefined : await ground.state(what);
  const sees = state ? sight(who, state).sees : 'nothing';
  switch (rule) {
    case 'everyone':
    case 'own':
      return true;
    case 'beheerder':
      return role === 'beheerder';
    case 'confirmer':
      return role === 'beheerder' || role === 'bevestiger';
    case 'looks':
      return state !== undefined && maySeeLooks(who, state, role === 'beheerder').may;
    case 'keeper':
      return mayKeepPupils(who).may;
    case 'starter':
      return pmPlus !== undefined && mayStart(who, pmPlus).may;
    case 'sees':
      return sees !== 'nothing';
    case 'reads':
      return sees === 'full';
    default: {
      const kind = kindIn(rule);
      return kind !== undefined && may(who, kind, state).may;
    }
  }
}

/** Nobody reads what they may not: in the answer, nor in a message that came of it. */
export async function nothingLeaks(ground: Ground, role: Role, rule: Rule, outcome: Outcome): Promise<void> {
  const all = JSON.stringify([outcome.text, outcome.messages.map(({ body }) => body)]);
  for (const what of ['seen', 'hidden', 'foreign'] as const) {
    const who = ground.who(role);
    const { sees } = what === 'foreign' ? { sees: 'nothing' } : sight(who, await ground.state(what));
    // Whoever answers an inzage looks for the pupil by name.
    const isTheirs = rule === 'confirmer' && role === 'beheerder' && what !== 'foreign';
    if (sees === 'full' || sees === 'part' || isTheirs) continue;
    for (const secret of SECRETS[what]) expect(all).not.toContain(secret);
  }
}
