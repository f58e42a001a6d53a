import { z } from 'zod/v4';
import { type Refusal, refuse } from '../../../cases/refusal';
import { REGIONS } from '../../../planning/holidays/holiday';
import { ownDates } from '../../../planning/holidays/typed';
import { channelForm, digestForm, meetingForm } from '../parts/forms';
import { channelsFor } from '../parts/known';
import { regionForm } from '../parts/region';
import { CLOCK, clock, NAMINGS, WEEKDAYS, WEEKS } from '../schema';
import { saving } from './at-settings';

/** The parts that are saved as they were filled in. What is said of an input stands at it. */

const LONGEST_DATES = 10_000;
const LONGEST_BLOCK = 60;
const NO_TEXT = 'Hier hoort tekst.';
const NO_TIME = 'Vul een tijd in, bijvoorbeeld 08:30.';

const wrongAt = (fields: readonly string[], say: string): Refusal => refuse('wrong-value', say, { fields });
const textOf = (max: number) => z.string({ error: NO_TEXT }).max(max, `Hier passen hooguit ${max} tekens.`).default('');
const dayOfWeek = z.enum(WEEKDAYS, { error: 'Kies een dag.' });
const time = z.union([clock, z.literal('')], { error: NO_TIME }).default('');

export const saveRegion = saving(
  regionForm,
  z.object({ region: z.enum(REGIONS, { error: 'Kies een regio.' }), own: textOf(LONGEST_DATES) }),
  (_manager, { region, own }) => {
    const typed = ownDates(own);
    return typed.wrong.length > 0
      ? wrongAt(['own'], notKept(typed.wrong))
      : { region, ownDates: typed.own.map((one) => ({ ...one })) };
  },
);

/** A person mends a few lines at a time. */
const MOST_WRONG = 3;
function notKept(wrong: readonly string[]): string {
  const more = wrong.length - MOST_WRONG;
  const left = more > 0 ? [`En nog ${more} ${more === 1 ? 'regel' : 'regels'}.`] : [];
  return ['Nog niet bewaard.', ...wrong.slice(0, MOST_WRONG), ...left].join(' ');
}

export const saveDigest = saving(
  digestForm,
  z.object({ day: dayOfWeek, time: z.string({ error: NO_TIME }).regex(CLOCK, NO_TIME) }),
  (_manager, { day, time }) => ({ digest: { day, time } }),
);

export const saveMeeting = saving(
  meetingForm,
  z.object({
    day: dayOfWeek,
    weeks: z.enum(WEEKS, { error: 'Kies welke weken.' }),
    block: textOf(LONGEST_BLOCK),
    from: time,
    to: time,
  }),
  (_manager, { day, weeks, block, from, to }) => {
    if ((from === '') !== (to === ''))
      return wrongAt([from === '' ? 'from' : 'to'], 'Vul bij de tijden allebei in, of laat ze allebei leeg.');
    if (from !== '' && from >= to)
      return wrongAt(['to'], 'Het overleg eindigt voor het begint. Kijk nog eens naar de tijden.');
    return { meeting: { day, weeks, block: block.trim(), ...(from === '' ? {} : { hours: { from, to } }) } };
  },
);

const NO_CHANNEL = 'Dat kanaal ken ik niet. Typ in het kanaal zelf: @Steunwijzer instellen.';

export const saveChannel = saving(
  channelForm,
  z.object({
    channel: z.string({ error: 'Kies een kanaal.' }).min(1, 'Kies een kanaal.').max(300, NO_CHANNEL),
    naming: z.enum(NAMINGS, { error: 'Kies wat het kanaal laat zien.' }),
  }),
  async (manager, { channel, naming }) => {
    const known = (await channelsFor(manager)).find(({ value }) => value === channel);
    if (!known) return wrongAt(['channel'], NO_CHANNEL);
    const { serviceUrl } = manager.turn;
    return { naming, channel: { id: channel, name: known.title, serviceUrl } };
  },
);
