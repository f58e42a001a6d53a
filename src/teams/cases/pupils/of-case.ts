import { mayKeepPupils } from '../../../cases/may';
import { PUPIL_NL } from '../../../cases/pupils/nl';
import { knownPupils } from '../../../desk/pupil-reads';
import { inPrivate, sentence } from '../../reaction';
import { onlyFor } from '../only-for';
import { caseAction } from '../team/at-case';
import { knownBy } from './at-pupils';
import { pupilCard } from './pupil';

/** From a case to its pupil. */
export const pupilOfCase = caseAction('keeper', async (turn, _data, at, services) => {
  const verdict = mayKeepPupils(at.who);
  if (!verdict.may) return sentence(onlyFor(at, verdict.refusal));
  const known = await knownPupils(at.desk.options.store, at.school.key);
  const { desk, school, by } = at;
  const atPupils = { desk, school, by, turn, services, known };
  const found = knownBy(atPupils, at.pupil?.id);
  return found ? inPrivate(await pupilCard(atPupils, found)) : sentence(PUPIL_NL.unknown);
});
