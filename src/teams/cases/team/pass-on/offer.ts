import { personIdOf } from '../../../../cases/identify';
import type { PersonId } from '../../../../cases/ids';
import { whoMay } from '../../../../cases/may';
import { list, NL } from '../../../../cases/nl';
import { ownCaseRoles } from '../../../../cases/offices';
import type { Wanted } from '../../../../desk/pass-on';
import type { RoleId } from '../../../../structure/structure';
import { lowerFirst } from '../../../cards/plain';
import { forPresser, inPrivate, type Reaction, sentence } from '../../../reaction';
import type { Turn } from '../../../turn';
import type { AtDesk } from '../../at-desk';
import { rolesInWords } from '../../roles-in-words';
import { button } from '../button';
import { A_COLLEAGUE } from '../colleagues';
import type { Described } from '../described';
import { renderForm } from '../form-card';
import { TEAM_VERBS } from '../verbs';

/** So many get a message at most; a school has one or two of each. */
const MOST = 10;

/** "Dit kan alleen de zorgcoördinator. Zal ik het doorgeven?", for nobody but whoever pressed. */
export function offer(turn: Turn, about: AtDesk & Described, wanted: Wanted): Reaction {
  const roles = rolesFor(about, wanted);
  const who = rolesInWords(about.school.structure, roles);
  if (who === '') return sentence(NL.onlyFor('wie bij deze zaak betrokken is'));
  const only =
    wanted === 'open' ? `Deze zaak bekijken kan alleen wie erbij betrokken is, zoals ${who}.` : NL.onlyFor(who);
  if (whoMayBeAsked(about, wanted).length === 0) return sentence(`${only} ${nobody(about)}`);
  const here = turn.place !== 'personal';
  const card = renderForm(about, {
    title: only,
    intro: ['Zal ik het doorgeven?'],
    inputs: [],
    submits: [button(about, 'Ja, geef door', TEAM_VERBS.passOn, wanted)],
    backs: [here ? button(about, 'Laat maar', TEAM_VERBS.leave) : button(about, 'Terug naar de zaak', TEAM_VERBS.open)],
  });
  return here ? forPresser(card) : inPrivate(card);
}

/** Nobody has the function: who can give it to somebody. */
function nobody({ managers, colleagues }: Described): string {
  const functions = new Set(
    managers.map((person) => colleagues.functionOf(person)).filter((name) => name !== A_COLLEAGUE),
  );
  const whose =
    functions.size === 0
      ? ''
      : ` (${list(
          [...functions].map((name) => `de ${lowerFirst(name)}`),
          'of',
        )})`;
  return `Niemand heeft nu die functie. Vraag het de beheerder van Steunwijzer${whose}: die geeft functies met /instellen.`;
}

export const rolesFor = ({ school, state }: AtDesk & Described, wanted: Wanted): readonly RoleId[] =>
  whoMay({ routes: school.structure.routes }, wanted === 'open' ? 'correct' : wanted, state);

/** Who may do it: those who have the function, or the mentor of the case where only a mentor may. */
export function whoMayBeAsked(about: AtDesk & Described, wanted: Wanted): readonly PersonId[] {
  const { school, colleagues, state, by } = about;
  const roles = rolesFor(about, wanted);
  const own = ownCaseRoles(school.structure.routes);
  const offices = colleagues.holding(roles.filter((role) => !own.has(role))).map(personIdOf);
  const mentor = offices.length === 0 && roles.some((role) => own.has(role)) ? [state.mentor] : [];
  return [...offices, ...mentor].filter((person) => person !== by.id).slice(0, MOST);
}
