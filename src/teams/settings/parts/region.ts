import type { Day } from '../../../cases/ids';
import type { Refusal } from '../../../cases/refusal';
import { HOLIDAY_NAMES } from '../../../planning/holidays/holiday';
import { type HolidayHere, holidaysHere } from '../../../planning/holidays/own';
import { holidaysOf } from '../../../planning/holidays/school-years';
import { EXAMPLE, lineOf, stretchInFigures } from '../../../planning/holidays/typed';
import type { Rendered } from '../../cards';
import { renderSettingsForm, SETTINGS_VERBS } from '../../cards/settings';
import type { Given } from '../../cases/fields/given';
import type { Manager } from '../manager';
import type { SchoolSettings } from '../schema';
import { optionsOf, REGION_NAMES } from '../words';
import { asking } from './asked';

/** The coming year and the beginning of the next fit on a phone. */
const SHOWN = 8;
const [study = '', autumn = '', noWeek = '', school = ''] = EXAMPLE.split('\n');
const INTRO = [
  'In een vakantie valt geen termijn en vraag ik niemand iets.',
  'Hebben jullie andere data of studiedagen? Zet ze hieronder, één per regel; die gaan voor.',
  `Een regel kan zijn: ${autumn}, ${study}, ${noWeek},`,
  `of ${school}. Goede Vrijdag en 5 mei tel ik als vrij; de vrijdag na Hemelvaart pas als hij hier staat.`,
].join(' ');

/** The region of the school, its own dates, and what follows from both. */
export function regionForm(manager: Manager, given?: Given, wrong?: Refusal): Rendered {
  const { school, version, settings, services } = manager;
  const ask = asking(given);
  return renderSettingsForm({
    school: school.id,
    version,
    press: 'Bewaar',
    title: 'Vakantieregio en vrije dagen',
    intro: INTRO,
    verb: SETTINGS_VERBS.saveRegion,
    ...(wrong && { wrong }),
    inputs: [
      ask('choice', 'region', 'Regio', settings.region ?? '', { options: optionsOf(REGION_NAMES), required: true }),
      ask('text', 'own', 'Eigen data, één per regel', settings.ownDates.map(lineOf).join('\n'), { placeholder: study }),
    ],
    notes: coming(settings, services.desk?.clock().today),
  });
}

/** The next holidays as they stand now, each with how sure it is. */
function coming({ region, ownDates }: SchoolSettings, today: Day | undefined): readonly string[] {
  if (!region) return [];
  const next = holidaysHere(holidaysOf(region), ownDates)
    .filter(({ until }) => today === undefined || until >= today)
    .slice(0, SHOWN)
    .map((one) => `${HOLIDAY_NAMES[one.holiday]} ${stretchInFigures(one)} (${SURE[one.certainty]})`);
  return next.length === 0 ? [] : ['Nu geldt:', ...next];
}

const SURE: Readonly<Record<HolidayHere['certainty'], string>> = {
  fixed: 'vast',
  advisory: 'advies',
  unconfirmed: 'niet zeker, telt niet mee',
  own: 'eigen data',
};
