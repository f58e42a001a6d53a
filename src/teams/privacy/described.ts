import { spoken } from '../../cases/days';
import { dayAt } from '../../cases/identify';
import type { Instant, PersonId } from '../../cases/ids';
import { list } from '../../cases/nl';
import type { In, PrivacyRequest } from '../../desk/erasure/request';
import { colleaguesOf } from '../cases/team/colleagues';
import type { AtPrivacy } from './at-privacy';
import { sparedInWords } from './clean-up/words';
import { some } from './whole-words';
import { WHY_NAMES } from './words';

const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** "2 november 2026, 10:12": a proof is read years later. */
export const momentOf = (at: Instant): string => `${spoken(dayAt(new Date(at)))}, ${TIME.format(new Date(at))}`;

/** How people are called in what is kept as proof: by the name that Teams told, else by their function. */
export async function namesAt({ school, services, turn }: AtPrivacy, people: readonly PersonId[]) {
  const colleagues = colleaguesOf(school.structure, await services.people.assignments(school.structure.id));
  const known = await Promise.all(
    [...new Set(people)].map(async (person) => {
      const told = await services.admin?.directory.person({ tenant: turn.person.tenant, person });
      return [person, told?.name ?? colleagues.functionOf(person)] as const;
    }),
  );
  const names = new Map<string, string>(known);
  return (person: PersonId): string => names.get(person) ?? colleagues.functionOf(person);
}

/** Who asked, and who answered. */
export const peopleIn = (request: PrivacyRequest): readonly PersonId[] =>
  request.state === 'asked' || !request.by ? [request.askedBy] : [request.askedBy, request.by];

/** A request in a few lines: who asked, who agreed, and what came of it. No pupil. */
export function requestLines(request: PrivacyRequest, nameOf: (person: PersonId) => string): string[] {
  const first = `Gevraagd door ${nameOf(request.askedBy)} op ${momentOf(request.askedAt)}. ${WHY_NAMES[request.why]}.`;
  switch (request.state) {
    case 'asked':
      return [first, 'Wacht op bevestiging door een tweede collega.'];
    case 'over':
      if (request.given && request.by && request.at)
        return [first, agreed({ by: request.by, at: request.at }, nameOf), 'Daarna is de leerling verwijderd.'];
      return [first, 'Niet doorgegaan.', ...stayed(request)];
    case 'given':
      return [first, agreed(request, nameOf), `Het document is op te halen tot ${momentOf(request.until)}.`];
    case 'erasing':
      return [
        first,
        agreed(request, nameOf),
        `Bezig: het bewijs komt na ${momentOf(request.until)}.`,
        ...stayed(request),
      ];
    case 'done':
      return [
        first,
        agreed(request, nameOf),
        `Verwijderd op ${momentOf(request.doneAt)}: ${counted(request.counts)}.`,
        ...stayed(request),
      ];
    default:
      return request satisfies never;
  }
}

/** Of a clean-up: who was not erased after all. */
const stayed = ({ spared }: In<'over' | 'erasing' | 'done'>): string[] => {
  const said = sparedInWords(spared);
  return said === '' ? [] : [said];
};

const agreed = ({ by, at }: { readonly by: PersonId; readonly at: Instant }, nameOf: (person: PersonId) => string) =>
  `Bevestigd door ${nameOf(by)} op ${momentOf(at)}.`;

const counted = (counts: { readonly pupils: number; readonly cases: number; readonly messages: number }): string =>
  list(
    [
      // Of a case about a class there are none.
      ...(counts.pupils === 0 ? [] : [some(counts.pupils, 'leerling (invoer)', 'invoeren van één of meer leerlingen')]),
      some(counts.cases, 'zaak of concept', 'zaken en concepten'),
      some(counts.messages, 'bericht in Teams op ‘verwijderd’ gezet', 'berichten in Teams op ‘verwijderd’ gezet'),
    ],
    'en',
  );
