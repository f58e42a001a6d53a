import { spoken } from '../../../cases/days';
import { list } from '../../../cases/nl';
import { type CleanUp, filesThat, type LookedAtFile } from '../../../desk/clean-up/look';
import type { Spared } from '../../../desk/erasure/request';
import { isClass } from '../../../desk/erasure/whole';

/** What people read about cleaning up. Numbers alone, but for what is said of one file. */

/** The lists that a beheerder can look through, in the order of their buttons. */
export const PARTS = ['over', 'unknown', 'held', 'open', 'soon'] as const;
export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, string>> = {
  over: 'Termijn voorbij',
  unknown: 'Vertrek onbekend',
  held: 'Blijft nog',
  open: 'Nog een open zaak',
  soon: 'Binnenkort',
};

export const PART_INTRO: Readonly<Record<Part, string>> = {
  over: 'Moet een dossier nog blijven, bijvoorbeeld omdat er een klacht of procedure loopt? Kies dan Nog niet. Voor de rest vraag je in één keer verwijdering.',
  unknown:
    'Bij deze leerlingen staat geen dag van vertrek, en er is al zo lang niets gebeurd dat de termijn voorbij kan zijn. Is de leerling van school? Dan vult wie aanmeldingen controleert de dag in met /samenvoegen, onder Gegevens; vanaf dan telt de termijn. Was die toen al voorbij, of ging het om een concept dat nooit is ingediend? Kies dan Verwijder. Nog op school? Kies Nog niet.',
  held: 'Deze dossiers blijven nog, tot en met de dag die erbij staat.',
  open: 'De termijn is voorbij, maar er is nog een zaak of concept open. Zolang dat zo is, stel ik het niet voor: laat de zaak eerst afsluiten, of het concept weggooien. Kan dat niet meer, dan kan /verwijder ook.',
  soon: 'Hiervan is de termijn voorbij vóór de volgende keer.',
};

/** Of pupils and of classes together. */
export const files = (count: number): string =>
  `${count === 0 ? 'geen' : count} ${count === 1 ? 'dossier' : 'dossiers'}`;

const classesIn = (all: readonly LookedAtFile[]): number => all.filter(({ whole }) => isClass(whole)).length;

/** The same, with those about a class told apart: "4 dossiers en 1 zaak over een klas". */
export function filesOf(all: readonly LookedAtFile[]): string {
  const classes = classesIn(all);
  const pupils = all.length - classes;
  return [
    ...(pupils > 0 || classes === 0 ? [files(pupils)] : []),
    ...(classes > 0 ? [`${classes} ${classes === 1 ? 'zaak' : 'zaken'} over een klas`] : []),
  ].join(' en ');
}

/** The line that a beheerder sees first, wherever. */
export const titleOf = (look: CleanUp): string =>
  `Opruimen: ${filesOf(filesThat(look, 'over'))} waarvan de bewaartermijn voorbij is`;

/** The whole of it in numbers, what is nothing left out; and when it is looked again. */
export function numbersOf(look: CleanUp): string[] {
  const { years, next } = look;
  const counted = [
    ...PARTS.filter((part) => part !== 'over').map((part) => [PART_NAMES[part], filesThat(look, part)] as const),
    ['Al gevraagd, zie /verwijder', filesThat(look, 'asked')] as const,
  ].flatMap(([label, all]) => (all.length === 0 ? [] : [`${label}: ${all.length}${ofClasses(all)}`]));
  return [
    `Jullie bewaren een dossier ${years.file} jaar na vertrek, en ${years.special} jaar na een verwijzing naar speciaal onderwijs.`,
    ...(classesIn(look.files) > 0
      ? [`Een zaak over een klas blijft tot ${years.class} jaar nadat zij is afgelopen.`]
      : []),
    ...counted,
    `De volgende keer is ${spoken(next.day)}, omdat ${next.because}. Ik verwijder nooit iets uit mezelf.`,
  ];
}

const ofClasses = (all: readonly LookedAtFile[]): string => {
  const classes = classesIn(all);
  return classes === 0 ? '' : ` (${classes} over een klas)`;
};

/** Why a file that was asked stays, said of one. */
export const STAYS: Readonly<Record<keyof Spared, string>> = {
  back: 'de bewaartermijn is niet meer voorbij',
  open: 'er is een zaak of concept open',
  held: 'het moet nog blijven',
};

/** How many stayed after all, and why; empty when all went. */
export function sparedInWords(spared: Spared | undefined): string {
  const some = (['back', 'open', 'held'] as const).flatMap((why) =>
    spared && spared[why] > 0 ? [`${files(spared[why])} (${STAYS[why]})`] : [],
  );
  return some.length === 0 ? '' : `Niet verwijderd: ${list(some, 'en')}.`;
}
