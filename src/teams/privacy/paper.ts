import { keptOf, traced } from '../../desk/erasure/pass';
import { planErasure } from '../../desk/erasure/plan';
import { requestsOf } from '../../desk/erasure/requests';
import { wholePupil } from '../../desk/erasure/whole-pupils';
import { pupilFilePaper } from '../../papers/file/pupil-file';
import { wordForm } from '../../papers/word/word-form';
import type { Services } from '../answering/services';
import { type Paper, type PaperRef, WORD } from '../cases/files/paper-ref';
import type { Turn } from '../turn';
import { atPrivacy } from './at-privacy';
import { fileCase } from './file-case';
import { besides, changesOf, entriesOf, holdsIn } from './file-pupil';
import { areShown } from './shown';
import { ELSEWHERE } from './words';

const NOT_NOW =
  'Dit document kan ik je nu niet geven: het verzoek is niet (meer) van jou, niet bevestigd, of langer dan een week geleden bevestigd. Kijk het na met /inzage.';

/** The file of a pupil, for whoever asked it as a beheerder and had a second person agree; for a week. Looked at on every try. */
export async function pupilPaper(turn: Turn, ref: PaperRef, services: Services): Promise<Paper | string> {
  const knowledge = services.schools.get(ref.school);
  if (!knowledge) return NOT_NOW;
  const { structure } = knowledge;
  const at = await atPrivacy(turn, { id: structure.id, name: structure.name, knowledge }, 'inzage', services);
  if ('show' in at) return at.text;
  const { store } = at.desk.options;
  const all = await requestsOf(store, at.school.key);
  const request = all.map((one) => one.request).find(({ number }) => String(number) === ref.case);
  const { now } = at.desk.clock();
  if (request?.state !== 'given' || request.askedBy !== at.by.id || !at.mayAsk || request.until < now) return NOT_NOW;
  const who = await traced(store, at.school.key, { pupils: request.pupils, cases: [] });
  const wholes = await Promise.all(request.pupils.map((id) => wholePupil(store, at.school.key, id)));
  await areShown(
    at,
    wholes.filter((whole) => whole !== undefined),
    'file',
  );
  const kept = await keptOf(store, at.school.key, who);
  const { erasure } = planErasure(who, kept);
  const paper = pupilFilePaper({
    school: structure.name,
    request: request.number,
    madeAt: now,
    pupils: [...(await entriesOf(at, [...who.pupils])), ...(await holdsIn(at, [...who.pupils]))],
    changes: await changesOf(at, [...who.pupils]),
    cases: await Promise.all([...who.cases].sort().map((id) => fileCase(at, id, kept.settings))),
    besides: besides(kept, erasure),
    elsewhere: ELSEWHERE,
  });
  const name = `Inzage verzoek ${request.number}`;
  return { name: `${name}.docx`, type: WORD, description: name, bytes: await wordForm(paper) };
}
