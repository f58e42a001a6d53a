import { z } from 'zod/v4';

/** Which paper of which case; it comes back from the presser's own machine, so it is checked each time. */
export const paperRef = z.object({
  /** `inzage`: all of a pupil; `case` is then the number of the request. */
  what: z.enum(['form', 'calendar', 'inzage']),
  school: z.string().min(1).max(100),
  case: z.string().min(1).max(300),
});
export type PaperRef = z.infer<typeof paperRef>;

/** A file ready to be handed over. */
export interface Paper {
  /** Without the pupil's name: it shows in lists of files. */
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Buffer;
}

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
