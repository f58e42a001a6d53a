import { isRefusal } from '../../../cases/refusal';
import { holdOf } from '../../../cases/retention/hold';
import { keepHold } from '../../../desk/clean-up/holds';
import type { LookedAtFile } from '../../../desk/clean-up/look';
import { idOf } from '../../../desk/erasure/whole';
import type { Rendered } from '../../cards';
import { type Given, textIn } from '../../cases/fields/given';
import { input } from '../../cases/fields/input';
import type { Said } from '../../cases/pupils/cards/pupils-frame';
import { renderPupils } from '../../cases/pupils/cards/pupils-page';
import { forEveryone } from '../../reaction';
import { wholeName } from '../whole-words';
import { type AtCleanUp, button, cleanUpAction, fresh, shownFile } from './at-clean-up';
import { fileLines } from './file-words';
import { cleanUpCard } from './overview';
import { CLEAN_UP_VERBS } from './verbs';

export const GONE = 'Dit dossier staat er niet (meer) bij. Zo staat het er nu voor.';
const CHANGED = 'Een collega was je net voor. Zo staat het er nu voor.';

/** Why a file stays for now, and until when. */
function holdCard({ school, look }: AtCleanUp, file: LookedAtFile, given?: Given, note?: Said): Rendered {
  const one = String(idOf(file.whole));
  const value = (id: string, unless: string) => (given ? textIn(given, id) : unless);
  return renderPupils({
    title: 'Dit dossier nog niet opruimen',
    note,
    lines: [wholeName(file.whole), ...fileLines(file)],
    inputs: [
      input({
        id: 'reason',
        kind: 'text',
        label: 'Waarom moet het nog blijven?',
        placeholder: 'Er loopt een klacht',
        value: value('reason', ''),
        required: true,
      }),
      input({ id: 'until', kind: 'date', label: 'Tot en met', value: value('until', look.next.day), required: true }),
    ],
    buttons: [
      button(school.structure.id, 'Bewaar', CLEAN_UP_VERBS.keep, { one, style: 'positive', inputs: 'auto' }),
      button(school.structure.id, 'Terug', CLEAN_UP_VERBS.open),
    ],
  });
}

export const notYet = cleanUpAction(async (at, { one }) => {
  const file = shownFile(at, one);
  return forEveryone(file ? holdCard(at, file) : await cleanUpCard(at, {}, GONE));
});

/** Bewaar: it comes back when the day is over. */
export const keepFile = cleanUpAction(async (at, data) => {
  const file = shownFile(at, data.one);
  if (!file) return forEveryone(await cleanUpCard(at, {}, GONE));
  const hold = holdOf({ reason: data.reason, until: data.until }, { by: at.by.id, ...at.desk.clock() });
  if (isRefusal(hold)) return forEveryone(holdCard(at, file, data, hold));
  return kept(at, file, hold, 'Bewaard. Dit dossier komt terug als die dag voorbij is.');
});

/** Niet langer bewaren. */
export const letGo = cleanUpAction(async (at, { one }) => {
  const file = shownFile(at, one);
  return file
    ? kept(at, file, null, 'Dit dossier staat weer in de lijst.')
    : forEveryone(await cleanUpCard(at, {}, GONE));
});

async function kept(
  at: AtCleanUp,
  { whole }: LookedAtFile,
  hold: Parameters<typeof keepHold>[3]['hold'],
  said: string,
) {
  const { desk, school, turn } = at;
  const { now } = desk.clock();
  const done = await keepHold(desk.options.store, school.key, whole, { hold, activity: turn.activity, at: now });
  return forEveryone(await cleanUpCard(await fresh(at), {}, done === 'written' ? said : CHANGED));
}
