import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { AMSTERDAM, amsterdamRules } from './amsterdam';
import { type Appointment, summary, uid } from './appointment';

const CONTROL = /\p{Cc}+/gu;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** An appointment as an iCalendar file (.ics), without an alarm: reminding is the bot's own work. */
export function calendarFile(appointment: Appointment): Buffer {
  const { where, cancelled = false, sequence, stamp } = appointment;
  // An evaluation by a day blocks nobody's day; a meeting at its hour does.
  const busy = appointment.hours !== undefined && !cancelled;
  const calendar = ical({
    prodId: { company: 'Steunwijzer', product: 'Steunwijzer', language: 'NL' },
    // Named for the event alone: with a zone for the whole calendar the library writes DTSTAMP, which must be in UTC, in it.
    timezone: { name: null, generator: amsterdamRules },
  });
  calendar.createEvent({
    id: uid(appointment),
    sequence,
    stamp: new Date(stamp),
    ...span(appointment),
    timezone: AMSTERDAM,
    summary: oneLine(summary(appointment)),
    location: where ? oneLine(where) : null,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
  });
  return Buffer.from(calendar.toString(), 'utf8');
}

/**
 * The library writes a time without an offset down as it reads it, on any machine's clock: wall-clock time in, the same
 * wall-clock time out. A day goes in at noon, since midnight may be yesterday where the machine's zone is another.
 */
function span({ day, hours }: Appointment): { start: string; end?: string; allDay?: boolean } {
  if (!hours) return { start: `${day}T12:00:00`, allDay: true };
  const { from, to } = hours;
  if (!(CLOCK.test(from) && CLOCK.test(to) && from < to))
    throw new RangeError(`Een afspraak van ${from} tot ${to} kan niet: schrijf uu:mm, het begin voor het einde.`);
  return { start: `${day}T${from}:00`, end: `${day}T${to}:00` };
}

/** The library escapes what has a meaning in a calendar, but leaves control characters in. */
const oneLine = (text: string): string => text.replaceAll(CONTROL, ' ').trim();
