import { z } from 'zod/v4';
import { PRIVACY_KINDS } from './request-kinds';

const place = z.object({ conversation: z.string().min(1), serviceUrl: z.string() });

/** A message that stands in Teams. Ids only. */
export const standingMessage = z.object({ place, message: z.string().min(1) });
export type StandingMessage = z.infer<typeof standingMessage>;

/** Where something stands that is kept with its place. */
export const placeIn = (value: unknown): StandingMessage | undefined => standingMessage.safeParse(value).data;

/** It is written anew, without anything of the pupil. */
export const erasedNotice = standingMessage.extend({ kind: z.literal('erased') });

/** How it stands with a request for a pupil's file, or for erasing it. */
export const privacyAbout = z.object({
  kind: z.literal('privacy'),
  what: z.enum(['asked', 'agreed', 'refused', 'erased']),
  request: z.enum(PRIVACY_KINDS),
  number: z.int().positive(),
});
export type PrivacyAbout = z.infer<typeof privacyAbout>;
