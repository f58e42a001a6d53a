import { instantOf } from '../../cases/identify';
import type { Instant, SchoolKey } from '../../cases/ids';
import { erasePass, traced } from '../../desk/erasure/pass';
import { type PrivacyRequest, requestKey } from '../../desk/erasure/request';
import { begun, requestsOf } from '../../desk/erasure/requests';
import type { Restoring } from '../../store/backup/restore';

type Store = Restoring['copy'];

/** How many went anew: pupils, by their entries, and cases, those of the pupils among them. */
export interface ErasedAgain {
  readonly pupils: number;
  readonly cases: number;
}

/**
 * What was erased since the backup must not come back. The proofs name nobody, so it is seen by what is not there any more: of a
 * school with an erasing since then, the pupils and cases that the backup has and today's file has not. Gives how many that
 * were; nothing when today's file cannot be read, so that it cannot be known.
 */
export async function eraseAgain({ copy, now }: Restoring, at: Date): Promise<ErasedAgain | undefined> {
  if (!now) return undefined;
  let [pupils, cases] = [0, 0];
  for (const school of await copy.schools()) {
    if (!(await agreedSince(copy, now, school, instantOf(at)))) continue;
    const gone = await eraseGone(copy, now, school, at);
    pupils += gone.pupils;
    cases += gone.cases;
  }
  return { pupils, cases };
}

/**
 * Takes over what was agreed to be erased and the backup does not have: the proofs, and what is under way, which the program goes on
 * with at its start. Whether there was any.
 */
async function agreedSince(copy: Store, now: Store, school: SchoolKey, at: Instant): Promise<boolean> {
  const known = new Map((await requestsOf(copy, school)).map((kept) => [kept.request.number, kept]));
  const agreed = (await requestsOf(now, school)).filter(
    ({ request }) => isAgreed(request) && request.state !== known.get(request.number)?.request.state,
  );
  for (const { request } of agreed) {
    const key = requestKey(request.number);
    await copy.putSetting(school, key, request, known.get(request.number)?.version ?? 0);
    if (request.state === 'erasing')
      await copy.write(school, { streams: [], reminders: await begun(copy, school, at) });
  }
  return agreed.length > 0;
}

const isAgreed = ({ kind, state }: PrivacyRequest): boolean =>
  kind === 'verwijdering' && (state === 'erasing' || state === 'done');

async function eraseGone(copy: Store, now: Store, school: SchoolKey, at: Date): Promise<ErasedAgain> {
  const [before, left] = [await idsIn(copy, school), await idsIn(now, school)];
  const gone = {
    pupils: [...before.pupils].filter((id) => !left.pupils.has(id)),
    cases: [...before.cases].filter((id) => !left.cases.has(id)),
  };
  if (gone.pupils.length + gone.cases.length === 0) return { pupils: 0, cases: 0 };
  const who = await traced(copy, school, gone);
  const how = { mark: 'teruggezet', at: instantOf(at) };
  let pass = await erasePass(copy, school, who, how);
  while (pass.found) pass = await erasePass(copy, school, who, how);
  return { pupils: who.pupils.size, cases: who.cases.size };
}

const idsIn = async (store: Store, school: SchoolKey) => ({
  pupils: new Set((await store.findPupils(school, {})).map(({ id }) => id)),
  cases: new Set((await store.summaries(school, {})).map(({ caseId }) => caseId)),
});
