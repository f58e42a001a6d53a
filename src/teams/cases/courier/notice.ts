import { caseIdOf, personIdOf } from '../../../cases/identify';
import type { CaseId, PersonId, SchoolKey } from '../../../cases/ids';
import { type NoticeWhat, noticeTo, noticeWhat } from '../../../desk/notices';
import type { OutboxItem } from '../../../store/port';
import { schoolOf } from '../../settings/school-days';
import { type Described, describe } from '../team/described';
import type { CarrierOptions } from './carrier';

/** A message of the outbox, read. */
export interface Notice {
  /** Nobody in particular: the channel of the support team. */
  readonly to?: PersonId;
  readonly what: NoticeWhat;
  readonly caseId: CaseId;
}

export function readNotice({ to, what }: OutboxItem): Notice | undefined {
  const whom = noticeTo.safeParse(to);
  const about = noticeWhat.safeParse(what);
  if (!whom.success || !about.success || about.data.caseId === '') return undefined;
  const caseId = caseIdOf(about.data.caseId);
  if (whom.data.kind === 'team') return { what: about.data, caseId };
  return whom.data.person === '' ? undefined : { to: personIdOf(whom.data.person), what: about.data, caseId };
}

/** The case that a message is about, as it is now; nothing when the case or the school is gone. */
export async function caseOf(
  key: SchoolKey,
  { caseId }: Notice,
  options: CarrierOptions,
): Promise<Described | undefined> {
  const school = await schoolOf(options.desk.options.store, key, options.schools);
  const state = school && (await options.desk.load(key, caseId));
  return school && state && describe(state, school, options);
}
