import { instantOf } from '../../cases/identify';
import type { SchoolKey } from '../../cases/ids';
import { erasePass, traced } from '../../desk/erasure/pass';
import { requestKey } from '../../desk/erasure/request';
import { requestsOf } from '../../desk/erasure/requests';
import type { Restoring } from '../../store/backup/restore';

type Store = Restoring['copy'];

/**
 * What was erased since the backup must not come back. The proofs name nobody, so it is seen by what is not there any more: of a
 * school with an erasing since then, the pupils that the backup has and today's file has not. Gives how many that were;
 * nothing when today's file cannot be read, so that it cannot be known.
 */
export async function eraseAgain({ copy, now }: Restoring, at: Date): Promise<number | undefined> {
  if (!now) return undefined;
  let erased = 0;
  for (const school of await copy.schools())
    if (await proofsSince(copy, now, school)) erased += await eraseGone(copy, now, school, at);
  return erased;
}

/** Takes over the proofs that the backup does not have; whether there were any. */
async function proofsSince(copy: Store, now: Store, school: SchoolKey): Promise<boolean> {
  const known = new Map((await requestsOf(copy, school)).map((kept) => [kept.request.number, kept]));
  let any = false;
  for (const { request } of await requestsOf(now, school)) {
    const before = known.get(request.number);
    if (request.kind !== 'verwijdering' || request.state !== 'done' || before?.request.state === 'done') continue;
    await copy.putSetting(school, requestKey(request.number), request, before?.version ?? 0);
    any = true;
  }
  return any;
}

async function eraseGone(copy: Store, now: Store, school: SchoolKey, at: Date): Promise<number> {
  const left = new Set((await now.findPupils(school, {})).map(({ id }) => id));
  const gone = (await copy.findPupils(school, {})).map(({ id }) => id).filter((id) => !left.has(id));
  if (gone.length === 0) return 0;
  const who = await traced(copy, school, { pupils: gone, cases: [] });
  const how = { mark: 'teruggezet', at: instantOf(at) };
  let pass = await erasePass(copy, school, who, how);
  while (pass.found) pass = await erasePass(copy, school, who, how);
  return gone.length;
}
