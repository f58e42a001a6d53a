import type { Rendered } from '../../../cards';
import type { Given } from '../../fields/given';
import type { AtCase } from '../at-case';
import { button } from '../button';
import type { Deed } from '../deeds/deed';
import { renderForm } from '../form-card';
import { inMeeting } from '../sitting/buttons';

/** The form of a deed, with what was typed so far and what was wrong with it; an evaluation may be part of a meeting. */
export async function formIn(deed: Deed, at: AtCase, given: Given, note?: string): Promise<Rendered> {
  const parts = {
    title: deed.title,
    ...(note !== undefined && { note }),
    ...(deed.ask?.(at, given) ?? { inputs: [] }),
    submits: [button(at, deed.press, deed.verb)],
  };
  return renderForm(at, deed.inMeeting ? await inMeeting(at, parts) : parts);
}
