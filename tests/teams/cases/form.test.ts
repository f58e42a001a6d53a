import { Desks, PUPIL, QUESTION } from './filling';

const desks = new Desks();
beforeAll(() => desks.start());
afterAll(() => desks.end());

it('goes from the first word to a number, by clicking', async () => {
  const mentor = await desks.mentor().types('/aanmelden PM2');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.fills(PUPIL).presses('Verder');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.fills(QUESTION).presses('Verder');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.presses('Verder');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.presses('Indienen');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.types('/mijn');
  console.log(mentor.card.text, mentor.card.titles);
  await mentor.types('/aanmelden');
  console.log(mentor.card.text, mentor.card.titles);
});
