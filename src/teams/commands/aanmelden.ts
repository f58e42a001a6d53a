import { mayStart } from '../../cases/may';
import { byNeed } from '../../structure/route-facts';
import { atForm } from '../cases/form/at-form';
import { begin } from '../cases/form/begin';
import { type Command, EVERYWHERE, wordCount } from './command';

/**
 * Whole sentences that ask for a form. They end where the step has been named: what is told about a pupil after that goes
 * to the engine, which knows what to say when somebody is in danger.
 */
const DUTCH: readonly RegExp[] = [
  /^(?:help\W{1,3})?ik (?:wil|moet|ga|zou)(?: graag)? (?:een|mijn|deze) (?:mentor)?leerling (?:graag )?(?:willen )?aanmelden(?: (?:voor|bij|in|op) (?:het |de )?(?<step>\S{1,20}(?: [\d+]+)?))?[.!]*$/iu,
  /^hoe (?:meld ik (?:een|mijn|deze) (?:mentor)?leerling aan|(?:kan|moet) ik (?:een|mijn|deze) (?:mentor)?leerling aanmelden)[?.!]*$/iu,
  /^(?:help\W{1,3})?ik loop (?:helemaal )?vast met (?:een|mijn|deze) (?:mentor)?leerling[.!]*$/iu,
];
const ENGLISH: readonly RegExp[] = [
  /^(?:how (?:do|can|should) i|i (?:want|need|would like) to) refer (?:a|my|this) (?:pupil|student)(?: to the (?:support|care) team)?[?.!]*$/iu,
  /^i (?:want|need|would like) to refer (?:a|my|this) (?:pupil|student)(?: (?:to|for) (?<step>\S{1,20}(?: [\d+]+)?))?[.!]*$/iu,
];

const first = (sentences: readonly RegExp[], text: string) =>
  sentences.map((sentence) => sentence.exec(text)).find((one) => one !== null);

export const aanmelden: Command = {
  name: 'aanmelden',
  aliases: ['aanmelding'],
  english: ['refer'],
  where: EVERYWHERE,
  who: 'starter',
  lists: ['personal', 'shared'],
  needsSchool: true,
  atDesk: true,
  title: { nl: 'aanmelden', en: 'refer' },
  description: {
    nl: 'Meld een leerling aan; ik stel de vragen in je privéchat',
    en: 'Refer a pupil; I ask the questions in your personal chat',
  },
  suits: ({ routes }) => routes.size > 0,
  fits: ({ who }) => [...who.routes.values()].some((route) => mayStart(who, route).may),
  example: (structure) => {
    const all = byNeed(structure, [...structure.routes.values()]);
    return (all.find(({ about }) => about === 'pupil') ?? all[0])?.aliases[0] ?? '';
  },
  withoutSlash: (argument) => wordCount(argument) <= 2 && !argument.includes('?'),
  phrase(text) {
    const dutch = first(DUTCH, text);
    const match = dutch ?? first(ENGLISH, text);
    return match && { argument: match.groups?.step ?? '', language: dutch ? 'nl' : 'en' };
  },
  async handle({ turn, school, argument, language }, services) {
    const at = await atForm(turn, school, services);
    return 'show' in at ? at : begin(at, argument, language);
  },
};
