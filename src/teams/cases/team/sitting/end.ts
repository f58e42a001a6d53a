import { isDay } from '../../../../cases/days';
import { caseIdOf } from '../../../../cases/identify';
import { capital } from '../../../../cases/nl';
import type { Services } from '../../../answering/services';
import type { Rendered } from '../../../cards';
import type { AtDesk } from '../../at-desk';
import { renderFormNote } from '../../form/cards/form-note';
import { asSeen } from '../at-case';
import { meetingInWords, meetingsOf } from '../meeting-day';
import { standing } from '../standing';
import { evaluatedBy } from './look';
import type { Item, Sitting } from './sitting';

/** What was recorded in the meeting, in a line per case. */
export async function renderEnd(
  at: AtDesk,
  { day, items }: Sitting,
  said: readonly string[],
  services: Services,
): Promise<Rendered> {
  const { meeting } = at.school.settings;
  const team = capital(at.school.structure.words.supportTeam);
  const title = isDay(day) ? `${team} ${meetingInWords(day, meetingsOf(at.school, meeting))}` : team;
  const lines = await Promise.all(items.map((item) => lineOf(at, item, services)));
  const own = items.filter(({ task }) => task !== 'look');
  const recorded = own.filter(({ became }) => became === 'recorded').length;
  const left = own.some(({ became }) => became === undefined);
  return renderFormNote(title, [
    ...said,
    `Klaar: ${recorded} van ${own.length} vastgelegd.`,
    ...lines,
    ...(left ? ['Verder met wat nog open staat? Typ /agenda.'] : []),
  ]);
}

async function lineOf(at: AtDesk, { case: id, became }: Item, services: Services): Promise<string> {
  const state = await at.desk.load(at.school.key, caseIdOf(id));
  const seen = state && (await asSeen(at, state, services));
  if (!seen) return 'Een zaak die niet meer voor jou op de agenda staat.';
  switch (became) {
    case 'recorded':
      return `${seen.label}: ${standing(seen).join(' ')}`;
    case 'elsewhere':
      return `${seen.label}: niet door jou vastgelegd. ${standing(seen).join(' ')}`;
    case 'seen':
      return `${seen.label}: ${evaluatedBy(seen)}`;
    case undefined:
      return `${seen.label}: nog niet vastgelegd; wat je typte is bewaard.`;
    default:
      return became satisfies never;
  }
}
