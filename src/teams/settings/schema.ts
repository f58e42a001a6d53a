import { z } from 'zod/v4';
import { isDay } from '../../cases/days';
import type { Day } from '../../cases/ids';
import { HOLIDAYS, REGIONS, type SchoolYear } from '../../planning/holidays/holiday';

/** Everything that a school sets for itself. Loose: what a newer version wrote is kept. Only add to it. */

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
/** Calendar weeks: each of them, or those with an even or odd number. */
export const WEEKS = ['every', 'even', 'odd'] as const;
export const NAMINGS = ['initials', 'number'] as const;

const id = z.string().min(1).max(300);
/** "08:30" */
export const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const clock = z.string().regex(CLOCK);
export const weekday = z.enum(WEEKDAYS);

const knownPerson = z.looseObject({
  id,
  name: z.string().max(300),
  /** Empty where Teams did not tell it: then there is no chat to open. */
  userPrincipalName: z.string().max(300),
});

/** One person with one function; of several the first comes first and the others stand in. */
export const holder = z.looseObject({ role: z.string().min(1).max(100), person: knownPerson });

export const channel = z.looseObject({
  id,
  name: z.string().max(300),
  /** Where Teams wanted to be answered when the channel was chosen. */
  serviceUrl: z.string().max(1000).optional(),
});

export const meeting = z.looseObject({
  day: weekday,
  /** As the school calls it: "blok 2". */
  block: z.string().max(60),
  weeks: z.enum(WEEKS),
  /** Wall-clock times at school; without them an appointment is for the whole day. */
  hours: z.looseObject({ from: clock, to: clock }).optional(),
});

export const digest = z.looseObject({ day: weekday, time: clock });

const day = z.custom<Day>(isDay);
const stretch = { from: day, until: day };
const year = z.custom<SchoolYear>((raw) => typeof raw === 'string' && /^\d{4}-\d{4}$/.test(raw));

/** What a school says of its own year, instead of the region's dates: `OwnDate` of the planning. */
const ownDate = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('holiday'), holiday: z.enum(HOLIDAYS), ...stretch }),
  z.looseObject({ kind: z.literal('none'), holiday: z.enum(HOLIDAYS), year }),
  z.looseObject({ kind: z.literal('free'), name: z.string().max(300), ...stretch }),
  z.looseObject({ kind: z.literal('school'), ...stretch }),
]);

export const schoolSettings = z.looseObject({
  /** Who may change all this, by Entra object id. */
  beheerders: z.array(id).default([]),
  /** Who, besides another beheerder, may agree to inzage and erasing that a beheerder asks for. */
  confirmers: z.array(id).default([]),
  roles: z.array(holder).default([]),
  channel: channel.optional(),
  /** What a channel shows of a pupil: class and initials, or the number of the case alone. */
  naming: z.enum(NAMINGS).default('initials'),
  region: z.enum(REGIONS).optional(),
  ownDates: z.array(ownDate).default([]),
  /** Classes with a name, besides those of the school's file. */
  classes: z.array(z.string().min(1).max(300)).default([]),
  meeting: meeting.optional(),
  digest: digest.optional(),
});

export type SchoolSettings = z.infer<typeof schoolSettings>;
export type Holder = z.infer<typeof holder>;
export type Meeting = z.infer<typeof meeting>;
export type Weekday = z.infer<typeof weekday>;
export type Weeks = (typeof WEEKS)[number];

/** A change of settings, as it is kept: who, when, what it was and what it became. */
export const settingsChange = z.looseObject({
  by: z.string(),
  at: z.string(),
  from: z.record(z.string(), z.unknown()),
  to: z.record(z.string(), z.unknown()),
});
export type SettingsChange = z.infer<typeof settingsChange>;

/** What a school has that never set anything. */
export const NOTHING_SET: SchoolSettings = schoolSettings.parse({});
