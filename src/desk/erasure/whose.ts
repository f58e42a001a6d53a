import type { CaseId, PupilId } from '../../cases/ids';

/** Whose traces are looked for: a pupil with all its doubles, and every case of theirs. */
export interface Traced {
  readonly pupils: ReadonlySet<PupilId>;
  readonly cases: ReadonlySet<CaseId>;
}

const has = (ids: ReadonlySet<string>, id: unknown): boolean => typeof id === 'string' && ids.has(id);

export const isTracedCase = ({ cases }: Traced, id: unknown): boolean => has(cases, id);
export const isTracedPupil = ({ pupils }: Traced, id: unknown): boolean => has(pupils, id);

/** Whether a text is the id of such a case, or begins with it as a reminder's id does. */
export const beginsWithCase = ({ cases }: Traced, text: string): boolean =>
  [...cases].some((id) => text === id || text.startsWith(`${id}/`));

export const beginsWithPupil = ({ pupils }: Traced, text: string): boolean =>
  [...pupils].some((id) => text.startsWith(`${id}/`));
