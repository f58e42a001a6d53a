import { dayAt } from '../../../cases/identify';
import { isReady } from '../../../cases/when';
import type { Rendered } from '../../cards';
import { sentences } from '../../cards/plain';
import { loadTemplate } from '../../cards/template';
import { button, type CaseButton } from './button';
import { dayInShort, momentInShort } from './dates';
import { type Described, mentorOf, submitterOf } from './described';
import { planningTitle } from './labels';
import { standing } from './standing';
import { TEAM_VERBS } from './verbs';

interface ChannelCard {
  readonly speak: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly from: string;
  readonly lines: readonly { readonly text: string }[];
  readonly notes: readonly { readonly text: string }[];
  readonly buttons: readonly CaseButton[];
}

const expand = loadTemplate<ChannelCard>('case-channel');

/** A case in the channel of the support team: number, class and initials, no word of anybody about the pupil. */
export function renderChannelCard(about: Described, note?: string): Rendered {
  const { state, label } = about;
  const title = state.status === 'submitted' && !state.checked ? `Nieuw: ${label}` : label;
  const day = dayAt(new Date(state.submittedAt ?? state.startedAt));
  const from = `Ingediend door ${submitterOf(about)}, ${dayInShort(day)}`;
  // It stands there for weeks: "vandaag" would not be true tomorrow.
  const lines = [...standing(about, momentInShort), ...handedOver(about)];
  const spoken = sentences([title, from, ...lines]);
  const card = expand({
    speak: spoken,
    fallbackText: spoken,
    title,
    from,
    lines: lines.map((text) => ({ text })),
    notes: note === undefined ? [] : [{ text: note }],
    buttons: buttonsOf(about),
  });
  return { card, summary: about.shortLabel, text: [title, from, ...lines].join('\n') };
}

/** Whom to go to, where that is not who handed it in. */
function handedOver(about: Described): string[] {
  const { submittedBy, mentor } = about.state;
  return submittedBy === undefined || submittedBy === mentor ? [] : [`Overgedragen; nu van ${mentorOf(about)}.`];
}

/** The same for everybody: one card is one message. Who may press is asked when it is pressed. */
function buttonsOf(about: Described): CaseButton[] {
  const { state, route } = about;
  const checks = route?.check !== undefined;
  return [
    button(about, 'Bekijk', TEAM_VERBS.open),
    ...(checks && isReady('accept', state) ? [button(about, 'Akkoord', TEAM_VERBS.accept)] : []),
    ...(checks && isReady('return', state) ? [button(about, 'Terug naar mentor', TEAM_VERBS.ask, 'return')] : []),
    ...(route?.discussion && isReady('schedule', state)
      ? [button(about, planningTitle(state), TEAM_VERBS.ask, 'schedule')]
      : []),
  ];
}
