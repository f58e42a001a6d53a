import type { Rendered } from '../../../cards';
import type { Given } from '../../fields/given';
import { type AtCase, isShown } from '../at-case';
import { button } from '../button';
import { type Deed, titleOf } from '../deeds/deed';
import { keptDraft } from '../discussion/draft';
import { renderForm, type Said } from '../form-card';
import { inMeeting } from '../sitting/buttons';

/** The form of a deed, with what was typed so far and what is said of it; an evaluation may be part of a meeting. */
export async function formIn(deed: Deed, at: AtCase, given: Given, said: Said = {}): Promise<Rendered> {
  await isShown(at);
  const parts = {
    title: titleOf(deed, at),
    ...said,
    ...(deed.inMeeting && { draft: (await keptDraft(at)).version }),
    ...(deed.ask?.(at, given) ?? { inputs: [] }),
    submits: [button(at, deed.press, deed.verb)],
  };
  return renderForm(at, deed.inMeeting ? await inMeeting(at, parts) : parts);
}
