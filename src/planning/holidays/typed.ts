import { isWeekend } from '../../cases/calendar';
import { addDays, spoken } from '../../cases/days';
import type { Day } from '../../cases/ids';
import { shown } from '../../cases/nl';
import { BEGINS_IN, HOLIDAY_NAMES, type HolidayId, type SchoolYear, schoolYearOf } from './holiday';
import type { OwnDate } from './own';
import { typedDays } from './typed-day';

/** A school's own dates as a person types them, one per line, and back again. */

export const EXAMPLE =
  'studiedag 3-12-2026\nherfstvakantie 17-10-2026 t/m 25-10-2026\ngeen extra meiweek 2027-2028\nwel school 5-5-2027';

const MOST_LINES = 100;
const LONGEST_NAME = 60;
/** Ten weeks: six of summer, with room. */
const LONGEST = 70;
/** Another day before the one that was read: it would be lost. */
const SEVERAL = /\d{1,2}[-/.]\d{1,2}|\d\s*,$|\b(?:en|of|tot|t\/?m)$/i;
/** Every school has these; it may have them on other days. */
const FIXED: readonly HolidayId[] = ['kerst', 'mei', 'zomer'];
const YEARS = { from: 2025, until: 2040 };

const NAMES: readonly (readonly [RegExp, HolidayId])[] = [
  [/^herfst ?vakantie$/, 'herfst'],
  [/^kerst ?vakantie$/, 'kerst'],
  [/^(?:voorjaars?|krokus|carnavals?) ?vakantie$/, 'voorjaar'],
  [/^(?:extra|tweede|2e) (?:mei ?week|week mei(?: ?vakantie)?|mei ?vakantie)$/, 'mei-extra'],
  [/^mei ?vakantie$/, 'mei'],
  [/^zomer ?vakantie$/, 'zomer'],
];
const holidayCalled = (name: string): HolidayId | undefined =>
  NAMES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];

/** What was typed, or a sentence for each line that cannot be used. */
export function ownDates(typed: string): { readonly own: readonly OwnDate[]; readonly wrong: readonly string[] } {
  const lines = typed
    .split(/\r?\n/)
    .map((line, at) => ({ line: line.replace(/^[\s•*-]+/, '').trim(), number: at + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  if (filled.length > MOST_LINES)
    return { own: [], wrong: [`Dat zijn ${filled.length} regels; er passen er ${MOST_LINES}. Haal oude jaren weg.`] };
  const own: OwnDate[] = [];
  const wrong: string[] = [];
  const first = new Map<string, number>();
  for (const { line, number } of filled) {
    const one = read(line.replace(/\s+/g, ' '));
    const key = typeof one === 'string' ? '' : keyOf(one);
    const before = first.get(key);
    if (typeof one === 'string') wrong.push(`Regel ${number} (${shown(line)}): ${one}`);
    else if (before !== undefined) wrong.push(`Regel ${number} (${shown(line)}): dat staat al in regel ${before}.`);
    else {
      own.push(one);
      first.set(key, number);
    }
  }
  return { own, wrong };
}

/** A holiday can be said once per school year. */
function keyOf(one: OwnDate): string {
  if (one.kind === 'none') return `${one.holiday} ${one.year}`;
  if (one.kind === 'holiday') return `${one.holiday} ${schoolYearOf(one.from)}`;
  return lineOf(one);
}

function read(line: string): OwnDate | string {
  const none = /^geen (?<name>.+?) (?<begins>\d{4}) ?[-/–] ?(?<ends>\d{2}|\d{4})$/i.exec(line)?.groups;
  if (none) return noHoliday(none.name ?? '', Number(none.begins), none.ends ?? '');
  if (/^geen /i.test(line)) return 'zet het schooljaar erachter, zoals: geen herfstvakantie 2026-2027.';
  const days = typedDays(line);
  switch (days.kind) {
    case 'none':
      return 'hier staat geen datum aan het eind. Schrijf bijvoorbeeld: studiedag 3-12-2026.';
    case 'no-year':
      return `zet het jaar achter ${shown(days.typed)}.`;
    case 'no-such-day':
      return `${shown(days.typed)} bestaat niet. Schrijf dag, maand en jaar, zoals 17-10-2026.`;
    default:
      if (SEVERAL.test(days.before))
        return 'zet elke dag of periode op een eigen regel, met t/m tussen de eerste en de laatste dag.';
      return stretch(days.before.replace(/[\s:,]+$/, '').replace(/ (?:van|op)$/i, ''), days);
  }
}

function stretch(name: string, { from, until }: { readonly from: Day; readonly until: Day }): OwnDate | string {
  if (until < from) return 'de laatste dag ligt voor de eerste. Draai ze om.';
  if (until > addDays(from, LONGEST)) return `dat is langer dan tien weken. Kijk de jaren na.`;
  if (Number(from.slice(0, 4)) < YEARS.from || Number(until.slice(0, 4)) > YEARS.until)
    return `schrijf een jaar van ${YEARS.from} tot en met ${YEARS.until}.`;
  if (name === '') return 'zet ervoor wat het is, zoals: studiedag 3-12-2026.';
  if (name.length > LONGEST_NAME) return `noem het korter, in hoogstens ${LONGEST_NAME} tekens.`;
  const days = { from, until };
  if (/^(?:wel|gewoon) school$/i.test(name))
    return from === until && isWeekend(from) ? `${spoken(from)} is in het weekend.` : { kind: 'school', ...days };
  const holiday = holidayCalled(name);
  if (!holiday) return { kind: 'free', name, ...days };
  if (!BEGINS_IN[holiday].includes(Number(from.slice(5, 7))))
    return `een ${HOLIDAY_NAMES[holiday]} die op ${spoken(from)} begint? Kijk de maand na.`;
  return from === until
    ? `een ${HOLIDAY_NAMES[holiday]} van één dag? Schrijf ook de laatste dag: t/m.`
    : { kind: 'holiday', holiday, ...days };
}

function noHoliday(name: string, begins: number, ends: string): OwnDate | string {
  const holiday = holidayCalled(name);
  if (!holiday) return `${shown(name)} ken ik niet als vakantie. Wel: ${Object.values(HOLIDAY_NAMES).join(', ')}.`;
  if (Number(ends.slice(-2)) !== (begins + 1) % 100) return 'een schooljaar is twee jaren na elkaar, zoals 2026-2027.';
  if (FIXED.includes(holiday))
    return `de ${HOLIDAY_NAMES[holiday]} heeft elke school. Schrijf jullie eigen data, als die anders zijn.`;
  const year: SchoolYear = `${begins}-${begins + 1}`;
  return { kind: 'none', holiday, year };
}

/** As a school would type it. */
export function lineOf(one: OwnDate): string {
  if (one.kind === 'none') return `geen ${HOLIDAY_NAMES[one.holiday]} ${one.year}`;
  const name = one.kind === 'holiday' ? HOLIDAY_NAMES[one.holiday] : one.kind === 'school' ? 'wel school' : one.name;
  return `${name} ${stretchInFigures(one)}`;
}

/** "17-10-2026 t/m 25-10-2026", or one day. */
export const stretchInFigures = ({ from, until }: { readonly from: Day; readonly until: Day }): string =>
  from === until ? figures(from) : `${figures(from)} t/m ${figures(until)}`;

const figures = (day: Day): string => day.split('-').reverse().join('-');
