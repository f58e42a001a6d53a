import { ASKED } from '../../../../cases/asked-as';
import { recordingWords } from '../../../../cases/recording-words';
import type { Rendered } from '../../../cards';
import { type InputView, input } from '../../fields/input';
import { inputsFor } from '../../fields/render';
import { type AtCase, isShown } from '../at-case';
import { button } from '../button';
import { dayInWords, momentInWords } from '../dates';
import { functionIn } from '../described';
import { renderForm, type Said } from '../form-card';
import { inFull, latest } from '../in-full';
import { readable } from '../readable';
import { inMeeting } from '../sitting/buttons';
import { termFromToday, termHint } from '../term';
import { TEAM_VERBS } from '../verbs';
import { type Draft, keepId, keptDraft, MOST_INTERVENTIONS, type Planned } from './draft';

/** The discussion, as it is written down so far. */
export async function discussionForm(at: AtCase, said: Said = {}): Promise<Rendered> {
  await isShown(at);
  const { draft, version } = await keptDraft(at);
  const { route } = at;
  const words = recordingWords(route);
  const plans = route !== undefined && route.record.interventions !== 'none';
  const more = plans && draft.interventions.length < MOST_INTERVENTIONS;
  const parts = {
    title: words.title,
    ...said,
    draft: version,
    intro: [...asked(at), ...contributions(at)],
    inputs: [
      input({ id: 'on', kind: 'date', label: `${words.on} *`, value: draft.values.on ?? at.today }),
      // Not held back by the client: what is half filled is kept, too.
      ...inputsFor(route?.record.fields ?? [], { given: draft.values, required: false }),
      ...(plans ? interventionsInput(at, draft.interventions) : []),
      evaluateInput(at, draft),
    ],
    submits: [
      button(at, words.save, TEAM_VERBS.discuss),
      ...(more ? [button(at, 'Interventie toevoegen', TEAM_VERBS.addIntervention)] : []),
    ],
  };
  return renderForm(at, await inMeeting(at, parts));
}

/** Who it is about and what is asked, in a few lines: the first page of the form; all of it stands on the case. */
const asked = (at: AtCase): string[] =>
  readable(at, 160)
    .slice(0, 2)
    .flatMap(({ entries }) => entries)
    .slice(0, 8)
    .map(({ label, answer }) => `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${answer}`);

/** What was written beforehand, all of it where it fits: this is where it is read. */
function contributions(at: AtCase): string[] {
  const { shown, before } = latest(at.state.contributions);
  const said = inFull(shown.map(({ text }) => text));
  return [
    ...before.map(({ label, answer }) => `${label}: ${answer}.`),
    ...shown.map(
      ({ by, at: when }, index) =>
        `Inbreng van ${functionIn(at, by)}, ${momentInWords(when, at.today)}: ${said[index]}`,
    ),
  ];
}

/** Those agreed so far: taking a tick away takes one off. */
function interventionsInput(at: AtCase, interventions: readonly Planned[]): InputView[] {
  const none = { label: ASKED.interventions, lines: [{ text: 'Nog geen. Druk op Interventie toevoegen.' }] };
  const some = { label: `${ASKED.interventions} (haal het vinkje weg om er een te schrappen)` };
  return [
    input({ id: 'interventions', kind: 'read', ...(interventions.length === 0 ? none : some) }),
    ...interventions.map(({ id, goal, what, by, until }) =>
      input({
        id: keepId(id),
        kind: 'tick',
        label: `${goal.slice(0, 80)}: ${what.slice(0, 80)} (${whoIs(at, by)}, tot en met ${dayInWords(until)})`,
        value: 'true',
        joined: true,
      }),
    ),
  ];
}

const whoIs = ({ colleagues }: AtCase, by: string): string =>
  colleagues.all.find(({ id }) => id === by)?.title ?? 'een collega';

function evaluateInput(at: AtCase, { values }: Draft): InputView {
  const hint = termHint(at);
  const value = values['evaluate-by'] ?? termFromToday(at)?.until ?? '';
  return input({
    id: 'evaluate-by',
    kind: 'date',
    label: ASKED.firstEvaluation,
    value,
    ...(hint !== undefined && { hint }),
  });
}
