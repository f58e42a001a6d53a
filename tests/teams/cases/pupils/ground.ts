import { randomUUID } from 'node:crypto';
import type { Command } from '../../../../src/cases/command';
import { caseIdOf, personIdOf, pupilIdOf } from '../../../../src/cases/identify';
import type { CaseId } from '../../../../src/cases/ids';
import type { Desk } from '../../../../src/desk/desk';
import type { Pupil } from '../../../../src/store/port';
import { deskSchool } from '../../../../src/teams/settings/school-days';
import { filled } from '../../../desk/office';
import { knownSchools } from '../../../support/bot';
import type { CardReader } from '../../../support/card-reader';
import { KEY } from '../../../support/cases';
import type { Chat } from '../../../support/chat';
import { MENTOR } from '../../../support/people';
import { presserCard } from '../../../support/reading';

export const ROSA: Pupil = {
  id: pupilIdOf('rosa'),
  firstName: 'Rosalinde',
  lastName: 'Jonkheer',
  className: '3B',
  formerClasses: [],
  version: 0,
};
/** The same child, entered by another. */
export const ROOS: Pupil = {
  ...ROSA,
  id: pupilIdOf('roos'),
  firstName: 'Rosa',
  lastName: 'Jonkheerd',
  number: '4711',
};
export const OTHER: Pupil = { ...ROSA, id: pupilIdOf('bo'), firstName: 'Bo', lastName: 'Zomerdijk', className: '1A' };

/** Begins a PM2 about this pupil, and hands it in unless it is to stay a draft. */
export async function pm2(
  desk: Desk,
  name: string,
  pupil: Pupil,
  { by = MENTOR, draft = false } = {},
): Promise<CaseId> {
  const caseId = caseIdOf(name);
  const structure = knownSchools().get('voorbeeld')?.structure;
  const route = structure && [...structure.routes.values()].find(({ id }) => id === 'pm2');
  if (!structure || !route) throw new Error('No PM2.');
  const roles = [...structure.roles.keys()].filter((role) => role === 'mentor');
  const member = { id: personIdOf(by.aadObjectId), roles };
  const order = async (command: Command, pupils?: readonly Pupil[]) => {
    const school = await deskSchool(desk.options.store, KEY, structure);
    const made = { ...(pupils && { pupils }), activity: randomUUID() };
    const result = await desk.carryOut({ school, by: member, caseId, command, ...made });
    if (result.kind === 'refused') throw new Error(result.refusal.say);
  };
  const known = await desk.options.store.pupil(KEY, pupil.id);
  const subject = { kind: 'pupil', pupil: pupil.id } as const;
  await order({ kind: 'start', id: caseId, route: route.id, subject }, known ? undefined : [pupil]);
  if (draft) return caseId;
  for (const [page, { fields }] of route.pages.entries())
    await order({ kind: 'fill', page, answers: filled(fields, desk.clock().today) });
  await order({ kind: 'submit' });
  return caseId;
}

/** Presses a button of a card and reads the card that takes its place. */
export async function press(chat: Chat, card: CardReader, title: string): Promise<CardReader> {
  const button = card.press(title);
  if (!button) throw new Error(`"${title}" was held back.`);
  return presserCard(await chat.presses(button.verb, button.data));
}

/** What a button sends. */
export function sentBy(card: CardReader, title: string): Record<string, unknown> {
  const data = card.press(title)?.data;
  if (typeof data !== 'object' || data === null) throw new Error(`"${title}" sends nothing.`);
  return { ...data };
}
