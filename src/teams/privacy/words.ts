import { type PrivacyKind, WHYS, type WhyPrivacy } from '../../desk/erasure/request-kinds';
import type { PrivacyAbout } from '../../desk/erasure/standing';

/** What people read about inzage and erasing. */

export const WHY_NAMES: Readonly<Record<WhyPrivacy, string>> = {
  parents: 'De ouders vragen erom',
  pupil: 'De leerling vraagt erom',
  term: 'De bewaartermijn is voorbij',
  other: 'Een andere reden',
};

/** A term that is over is a reason to erase, not to look. */
export const whysFor = (kind: PrivacyKind): readonly WhyPrivacy[] =>
  kind === 'verwijdering' ? WHYS : WHYS.filter((why) => why !== 'term');

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
        : `Bevestigd: ${which}. Je krijgt bericht zodra het bewijs er is.`;
    case 'refused':
      return `Dit gaat niet door: ${which}. Meer staat in ${command}.`;
    case 'erased':
      return `Klaar: bij ${which} is alles verwijderd. Het bewijs staat in ${command}.`;
    default:
      return what satisfies never;
  }
}

export const TITLES: Readonly<Record<PrivacyKind, string>> = {
  inzage: 'Inzage: wat er van een leerling is bewaard',
  verwijdering: 'Een leerling verwijderen',
};

/** Colleagues wrote it freely; what a document holds of other pupils is not for these parents (AVG, article 15.4). */
export const READ_FIRST =
  'Lees het document eerst na. Staan er namen van andere leerlingen in, of iets anders over hen? Maak dat onleesbaar voordat je het geeft.';

export const CLASS_TITLE = 'Een zaak over een klas verwijderen';

/** Of a clean-up nothing that is open is among them. */
export const BY_TERM_TITLE = 'Dossiers verwijderen: de bewaartermijn is voorbij';

const FOR_GOOD = {
  pupil:
    'Na de bevestiging is alles van deze leerling weg, ook uit lopende zaken. Dat kan niet ongedaan worden gemaakt.',
  class: 'Na de bevestiging is alles van deze zaak weg, ook als zij nog loopt. Dat kan niet ongedaan worden gemaakt.',
  all: 'Na de bevestiging is alles van deze dossiers weg. Dat kan niet ongedaan worden gemaakt. Wat dan weer een open zaak heeft, of geen dag van vertrek meer, gaat niet mee.',
} as const;

export const NO_SECOND =
  'Hiervoor is een tweede collega nodig die bevestigt, en die is er nog niet. Wijs met /instellen, onder Functies, nog een beheerder aan, of iemand bij ‘Bevestigt inzage en verwijderen’.';

/** What it means to agree, with what the bot cannot reach, and how long that lasts there. */
export const forGood = (about: keyof typeof FOR_GOOD): readonly string[] => [
  FOR_GOOD[about],
  ...OUTSIDE,
  ...(about === 'class' ? [] : [BY_OTHERS]),
];

const OUTSIDE: readonly string[] = [
  'Wat ik niet kan weghalen, en hoe lang het daar blijft:',
  '• back-ups van Steunwijzer: in Azure verlopen die vanzelf na 30 dagen; een kopie die de beheerder van de server zelf maakt, blijft tot die wordt weggegooid',
  '• berichten die al in Teams staan (privéchats, meldingen, weekoverzichten): die volgen de bewaartermijn van jullie Microsoft 365; kaarten in het kanaal en van herinneringen zet ik zelf op ‘verwijderd’',
  '• formulieren die iemand heeft gedownload of in OneDrive gezet, en wat is overgenomen in het leerlingsysteem: tot iemand ze daar weghaalt',
];
const BY_OTHERS = '• wat collega’s over deze leerling schreven in een zaak van een ander: dat kan ik niet vinden';

/** What no document of ours can hold. */
export const ELSEWHERE: readonly string[] = [
  'Berichten die in Teams zelf staan, formulieren die iemand heeft gedownload of in OneDrive gezet, en wat is overgenomen in het leerlingsysteem.',
  'Wat collega’s over deze leerling schreven in een zaak van een ander.',
];
