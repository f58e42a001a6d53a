import { type Filler, PUPIL, QUESTION } from './filling';

/** The pages of PM2 at the sample school, filled in as a mentor would. */

export async function toQuestions(mentor: Filler, pupil = PUPIL): Promise<Filler> {
  await mentor.types('/aanmelden PM2');
  // A draft that is still open is offered first.
  if (mentor.card.titles.includes('Nieuw')) await mentor.presses('Nieuw');
  return mentor.fills(pupil).presses('Verder');
}

export async function toTalks(mentor: Filler): Promise<Filler> {
  await toQuestions(mentor);
  mentor.card.tick('in-onderwerp', 'Gedrag');
  return mentor.fills(QUESTION).presses('Verder');
}

export async function toCheck(mentor: Filler): Promise<Filler> {
  await toTalks(mentor);
  for (const id of ['overlegd-zorgcoordinator', 'samen-met-leerling', 'ouders-geinformeerd'])
    mentor.card.tick(`in-${id}`);
  mentor.fills({ 'on-overlegd-zorgcoordinator': '2026-10-28', 'on-ouders-geinformeerd': '2026-10-30' });
  return mentor.presses('Verder');
}

export async function toSubmitted(mentor: Filler): Promise<Filler> {
  await toCheck(mentor);
  return mentor.presses('Indienen');
}
