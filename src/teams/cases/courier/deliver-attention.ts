import { personIdOf } from '../../../cases/identify';
import type { PersonId, SchoolKey } from '../../../cases/ids';
import { list } from '../../../cases/nl';
import { type AttentionNotice, attentionNotice, noticeTo } from '../../../desk/notices';
import type { Because } from '../../../planning/plan';
import type { OutboxItem } from '../../../store/port';
import { privacyInWords } from '../../privacy/words';
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
  const said = await inOwnChat(key, to, (place) => options.messenger.say(place, wordsOf(about)), sending, options);
  return said !== undefined;
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
