import { z } from 'zod/v4';
import { forEveryone, sentence } from '../../reaction';
import { carryOut } from '../at-desk';
import { aboutWhom } from '../mine/case-rows';
import { askDiscard, discarded } from './notes';
import { onCase, onCaseAction, staysOnForm } from './on-case';
import { formPage, lastPage } from './page';

/** Weggooien: asks once, then the draft is gone. */
export const discardForm = onCaseAction(
  'discard',
  onCase.extend({ to: z.enum(['ask', 'sure']) }),
  async (at, data, state) => {
    if (data.to === 'ask') return forEveryone(askDiscard(at, state, await aboutWhom(at, state)));
    const result = await carryOut(at.turn, at, state.id, { kind: 'discard' }, { expected: Number(data.version) });
    if (result.kind !== 'refused') return forEveryone(discarded());
    const { refusal, state: now = state } = result;
    if (!staysOnForm(refusal)) return sentence(refusal.say);
    const route = at.school.structure.routes.get(now.route);
    return forEveryone(await formPage(at, now, route ? lastPage(now, route) : 0, { wrong: refusal }));
  },
);
