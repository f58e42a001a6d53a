import { personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { list } from '../../../cases/nl';
import { lookThrough } from '../../../desk/clean-up/look';
import { type AttentionNotice, attentionNotice, noticeTo } from '../../../desk/notices';
import type { Because } from '../../../planning/plan';
import type { OutboxItem } from '../../../store/port';
import type { Rendered } from '../../cards';
import { reportCard } from '../../privacy/clean-up/report';
import { privacyInWords } from '../../privacy/words';
import { schoolOf } from '../../settings/school-days';
import type { Address } from '../places';
import { dayInWords } from '../team/dates';
import type { CarrierOptions } from './carrier';
import { inOwnChat } from './own-chat';
import type { Sending } from './sending';

interface Attention extends AttentionNotice {
  readonly to: PersonId;
}

export function attentionIn({ to, what }: OutboxItem): Attention | undefined {
  const whom = noticeTo.safeParse(to).data;
  const notice = attentionNotice.safeParse(what).data;
  if (!notice || whom?.kind !== 'person' || whom.person === '') return undefined;
  return { ...notice, to: personIdOf(whom.person) };
}

/** Tells a beheerder in their own chat what to know or to mend. Gives back whether that is done. */
export async function deliverAttention(
  key: SchoolKey,
  { to, about }: Attention,
  sending: Sending,
  options: CarrierOptions,
): Promise<boolean> {
  const { messenger } = options;
  const report = about.kind === 'clean-up' ? await cleanUpReport(key, options) : undefined;
  const send = async (place: Address): Promise<void> => {
    if (report) await messenger.post(place, report);
    else await messenger.say(place, wordsOf(about));
  };
  return (await inOwnChat(key, to, send, sending, options)) !== undefined;
}

/** Counted now: what was due and waited says how it is today. Nothing where the structure of the school is gone. */
async function cleanUpReport(key: SchoolKey, { desk, schools }: CarrierOptions): Promise<Rendered | undefined> {
  const school = await schoolOf(desk.options.store, key, schools);
  if (!school) return undefined;
  return reportCard(school.structure, await lookThrough(desk.options.store, school, desk.clock().today));
}

function wordsOf(about: AttentionNotice['about']): string {
  switch (about.kind) {
    case 'no-region':
      return 'Er lopen zaken, maar ik weet niet in welke vakantieregio jullie school ligt. Tot dat bekend is, houd ik bij herinneringen geen rekening met schoolvakanties. Kies de regio met /instellen, onder Vakantieregio; dan reken ik alle datums opnieuw uit.';
    case 'holidays-end':
      return `Ik ken de schoolvakanties tot en met ${yearIn(about.until)}. Herinneringen van daarna kunnen in een vakantie vallen. Vul de vakanties van het volgende schooljaar in met /instellen, onder Vakantieregio.`;
    case 'replanned':
      return `${BECAUSE[about.because]}. Ik heb de herinneringen opnieuw uitgerekend: ${counts(about)}.${about.moved > 0 ? SEE : ''}`;
    case 'privacy':
      return privacyInWords(about);
    case 'clean-up':
      return 'Het is tijd om na te gaan van wie de bewaartermijn voorbij is. Typ /opruimen.';
    default:
      return about satisfies never;
  }
}

const SEE = ' Bij wat verschoven is, staat van welke dag; /herinneringen laat het zien.';

const BECAUSE: Readonly<Record<Because, string>> = {
  dates: 'De vakanties of vrije dagen van jullie school zijn veranderd',
  rules: 'De afspraken in jullie ondersteuningsstructuur zijn veranderd',
  either: 'De vrije dagen of de afspraken van jullie school zijn veranderd',
};

const counts = ({ moved, dropped, added }: { readonly [count in 'moved' | 'dropped' | 'added']: number }): string =>
  list(
    [
      [moved, 'verschoven'],
      [dropped, 'vervallen'],
      [added, 'nieuw'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])),
    'en',
  );

const yearIn = (day: string): string => `${dayInWords(day)} ${day.slice(0, 4)}`;
