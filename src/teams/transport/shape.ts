import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const id = z.string().min(1).max(1000);
const account = z.looseObject({ id, name: z.string().optional(), aadObjectId: z.string().optional() });
const named = z.looseObject({ id: z.string() });

/** What the bot reads of an activity. Teams sends more, and that stays as it is. */
const shape = z.looseObject({
  // Letters only: it is logged.
  type: z.string().regex(/^[a-z]{1,50}$/i),
  id,
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().refine(isWebAddress),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  text: z.string().nullish(),
  name: z.string().optional(),
  action: z.string().optional(),
  replyToId: z.string().optional(),
  locale: z.string().nullish(),
  deliveryMode: z.enum(['normal', 'notification']).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .looseObject({ tenant: named.nullish(), team: z.looseObject({ id: z.string().nullish() }).nullish() })
    .nullish(),
});

export type Checked = { readonly ok: true; readonly activity: Activity } | { readonly ok: false; readonly why: string };

/**
 * Whether a request body is an activity that the SDK can take.
 *
 * Without this check the SDK answers 500 to a malformed one, and posts its reply to a public host when `serviceUrl`
 * is missing. `why` is one sentence for the sender's developer; it names a property and repeats nothing of its value.
 */
export function checkActivity(body: unknown): Checked {
  if (isActivity(body)) return { ok: true, activity: body };
  return { ok: false, why: `This is not an activity: ${firstProblem(body)} is missing or has the wrong form.` };
}

/** The id to log for a body that was refused, if it has one. */
export function activityId(body: unknown): string | undefined {
  const parsed = z.looseObject({ id: z.string().max(200) }).safeParse(body);
  return parsed.success ? parsed.data.id : undefined;
}

function firstProblem(body: unknown): string {
  const path = shape.safeParse(body).error?.issues[0]?.path ?? [];
  return path.length > 0 ? `'${path.join('.')}'` : 'the body';
}

/** The SDK's type promises more than Teams sends; whatever else the bot comes to read belongs in `shape`. */
const isActivity = (body: unknown): body is Activity => shape.safeParse(body).success;

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
