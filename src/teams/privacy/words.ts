import type { PrivacyKind, WhyPrivacy } from '../../desk/erasure/request-kinds';
import type { PrivacyAbout } from '../../desk/erasure/standing';

/** What people read about inzage and erasing. */

export const WHY_NAMES: Readonly<Record<WhyPrivacy, string>> = {
  parents: 'De ouders vragen erom',
  pupil: 'De leerling vraagt erom',
  term: 'De bewaartermijn is voorbij',
  other: 'Een andere reden',
};

export const COMMAND: Readonly<Record<PrivacyKind, string>> = { inzage: '/inzage', verwijdering: '/verwijder' };

/** One sentence or two for whoever it concerns; no word about a pupil, for a chat shows its last line in notifications. */
export function privacyInWords({ what, request, number }: PrivacyAbout): string {
  const which = `${request} ${number}`;
  const command = COMMAND[request];
  switch (what) {
    case 'asked':
      return `Een collega vraagt jouw bevestiging voor ${which}. Bekijk het verzoek met ${command}.`;
    case 'agreed':
      return request === 'inzage'
        ? `Bevestigd: ${which}. Haal het document op met ${command}; dat kan een week lang.`
        : `Bevestigd: ${which}. Ik ben ermee bezig, en laat het weten als alles weg is.`;
    case 'refused':
      return `Dit gaat niet door: ${which}. Meer staat in ${command}.`;
    case 'erased':
      return `Klaar: bij ${which} is alles verwijderd. Het bewijs staat in ${command}.`;
    default:
      return what satisfies never;
  }
}
