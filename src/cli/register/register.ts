import { list } from '../../cases/nl';
import { CLEAN_UPS, dayInYear } from '../../planning/clean-up-days';
import type { Field, Route } from '../../structure/route';
import type { Structure } from '../../structure/structure';
import { hasClassCases, keptTable, termsTable } from './kept';
import { sightTable } from './sights';
import { type Row, table } from './table';

/**
 * The page for the AVG officer of one school: which data, why, how long, who sees it. All of it comes out of the tables by which
 * the program itself works, so that it cannot say otherwise. Markdown.
 */
export function registerOf(structure: Structure): string {
  const routes = [...structure.routes.values()];
  return `${[
    `# Register van verwerkingen: Steunwijzer op ${structure.name}`,
    'Gemaakt met `npm run register` uit de tabellen waarmee het programma zelf werkt; niet met de hand te wijzigen.',
    '## Doel en betrokkenen',
    PURPOSE,
    '## Wat er wordt bewaard, waarvoor en hoe lang',
    keptTable(structure),
    '## Bewaartermijnen',
    termsTable(structure),
    TERMS_NOTE,
    ...(hasClassCases(structure) ? [CLASSES] : []),
    '## Wat er wordt gevraagd, en wie het ziet',
    ...(routes.length === 0
      ? ['Deze school heeft geen formulieren: er worden geen gegevens van leerlingen gevraagd.']
      : routes.flatMap((route) => routeSection(structure, route))),
    '## Wie keek, inzage en verwijderen',
    RIGHTS,
    '## Ontvangers en beveiliging',
    RECIPIENTS,
    '## Wat erbuiten staat',
    OUTSIDE,
  ].join('\n\n')}\n`;
}

const PURPOSE =
  'Leerlingen passend ondersteunen: aanmelden, bespreken, afspraken maken en die op tijd evalueren. Betrokkenen zijn leerlingen, hun ouders (wat zij vinden en waarmee zij instemmen) en medewerkers van de school. Wat iemand over een leerling opschrijft, kan over gezondheid gaan. De school is verantwoordelijk; wie Steunwijzer voor de school draait, is verwerker. De contactgegevens van de school en van haar functionaris gegevensbescherming, en de grondslag, vult de school zelf aan.';
const TERMS_NOTE = [
  'De termijn van een leerling loopt vanaf de dag van vertrek die bij de leerling staat (/samenvoegen, Gegevens). Van wie die dag niet bekend is en bij wie even lang niets is gebeurd, vraagt Steunwijzer een beheerder om het na te gaan.',
  `Twee keer per jaar, op de eerste schooldag vanaf ${list(
    CLEAN_UPS.map(({ from }) => dayInYear(from)),
    'en',
  )}, krijgen de beheerders een bericht hoeveel dossiers voorbij de termijn zijn; met /opruimen zien zij welke. Wie nog een open zaak heeft, wordt niet voorgesteld. Een beheerder kan een dossier met reden en einddatum nog laten staan, en vraagt voor de rest verwijdering aan; een tweede bevestigt, en pas dan gaat het weg, met bewijs van datum en aantal. Steunwijzer verwijdert nooit iets uit zichzelf.`,
].join('\n\n');
const CLASSES =
  'Een zaak over een hele klas hoort bij geen leerling die vertrekt. Haar termijn loopt vanaf de dag waarop zij is afgesloten, ingetrokken of als concept weggegooid; zij staat bij het opruimen tussen de andere dossiers en gaat op dezelfde manier weg. Op verzoek kan dat eerder, met /verwijder en het nummer van de zaak of de klas. /inzage gaat over één leerling: wat in zo’n zaak over een leerling staat, vindt Steunwijzer niet. Schrijf daarin dus niet over één leerling.';
const RIGHTS =
  'Wie de inhoud van een zaak te zien krijgt, wordt eerst opgeschreven: wie, wanneer, en waarom dat mocht. De mentor, wie de zaken beheert en de beheerder lezen dat met /wie-keek en het nummer. Van wat verwijderd is, blijft een bewijs met nummer en datum, zonder naam.';
const RECIPIENTS = [
  'Behalve wie hierboven staat, ontvangt Microsoft de berichten: zij gaan door Teams van de school. Waar de gegevens staan, kiest wie Steunwijzer draait (een eigen server, of Azure in de EU). Stelt die een taalmodel in, dan gaan vragen over de ondersteuningsstructuur daarheen, nooit een formulier of zaak; zonder die instelling gaat er niets heen.',
  'Alleen verzoeken met een geldig kenmerk van Teams en van de eigen organisatie worden beantwoord; wie wat mag staat in één tabel; wie keek wordt opgeschreven; verwijderen vraagt twee mensen; in logboek en metingen staan alleen nummers.',
].join('\n\n');
const OUTSIDE =
  'Reservekopieën (in Azure verlopen die vanzelf na 30 dagen; een kopie die de beheerder van de server zelf maakt, blijft tot die wordt weggegooid), berichten in Teams (de bewaarregels van de school), en documenten die iemand zelf heeft opgeslagen. In kanalen staan nummer, stap, en waar de school dat wil klas en initialen. In het logboek van het programma staan nummers, geen tekst of namen.';

function routeSection(structure: Structure, route: Route): string[] {
  const asked = [
    ...route.pages.flatMap(({ title, fields }) => fields.map((field) => row(title, field))),
    ...route.record.fields.map((field) => row('Bespreking', field)),
    ...(route.evaluation?.fields ?? []).map((field) => row('Evaluatie', field)),
  ];
  return [
    `### ${route.name}`,
    table(['Waar', 'Wat er wordt gevraagd', 'Nodig', 'Waarvoor'], asked),
    sightTable(structure, route),
  ];
}

const row = (where: string, { label, required, hint = '' }: Field): Row => [
  where,
  label,
  required ? 'ja' : 'nee',
  hint,
];
