import { sentence } from '../reaction';
import { nearest } from '../text/nearest';
import { type Command, EVERYWHERE } from './command';

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Only in local mode: acts as another person of the sample school, until `/als mentor`. */
export const als: Command = {
  name: 'als',
  aliases: [],
  english: ['as'],
  where: EVERYWHERE,
  who: 'everyone',
  lists: [],
  needsSchool: false,
  title: { nl: 'als', en: 'as' },
  description: {
    nl: 'Alleen om te proberen: doe alsof je een ander bent, bijvoorbeeld: als zorgcoördinator',
    en: 'Only for trying out: act as somebody else, for example: as zorgcoördinator',
  },
  // "als een leerling verzuimt" is a question.
  withoutSlash: () => false,
  async handle({ turn, argument }, { admin }) {
    const people = admin?.stage?.people ?? [];
    const names = people.map(({ name }) => letters(name));
    const meant = nearest(letters(argument), names);
    const actor = people[names.indexOf(names.includes(letters(argument)) ? letters(argument) : (meant ?? ''))];
    const real = turn.behind ?? turn.person;
    if (!actor) return sentence(`Als wie? Je kunt kiezen uit ${people.map(({ name }) => name).join(', ')}.`);
    admin?.stage?.play(real, actor);
    const own = people.find(({ id }) => id === real.person);
    if (actor.id === real.person) return sentence(`Je bent weer jezelf: ${actor.name}.`);
    const back = own ? ` Terug: /als ${own.name.toLowerCase()}.` : '';
    return sentence(`Vanaf nu doe je alles als ${actor.name}.${back}`);
  },
};
