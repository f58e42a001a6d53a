import { goOnErasing } from '../../desk/erasure/go-on';
import { type Going, type In, type KeptRequest, namedIn, naming } from '../../desk/erasure/request';
import { answer, requestsOf } from '../../desk/erasure/requests';
import type { Rendered } from '../cards';
import { renderPupils } from '../cases/pupils/cards/pupils-page';
import { forEveryone, type Reaction } from '../reaction';
import { type AtPrivacy, privacyAction } from './at-privacy';
import { button } from './button';
import { askedLines, goingNow } from './clean-up/asked';
import { sparedInWords } from './clean-up/words';
import { namesAt, peopleIn, requestLines } from './described';
import { overviewCard } from './overview';
import { areShown } from './shown';
import { PRIVACY_VERBS } from './verbs';
import { wholeBy } from './whole-by';
import { wholeLines, wholeName } from './whole-words';
import { BY_TERM_TITLE, CLASS_TITLE, forGood, READ_FIRST, TITLES } from './words';

const MEANWHILE = 'Dit verzoek is intussen al beantwoord, of er is niets meer om over te beslissen.';
const BUSY = 'Bevestigd. Ik ben bezig met verwijderen; jullie krijgen bericht als alles weg is.';
const erased = (of: string): string =>
  `Bevestigd. Alles van ${of} is nu uit Steunwijzer weg. Over tien minuten kijk ik na of er intussen niets is bijgekomen; daarna krijgen jullie allebei het bewijs.`;
const NOBODY = 'Bevestigd, maar er is niets verwijderd: geen van deze dossiers mag nu weg.';

type Open = KeptRequest & { readonly request: In<'asked'> | In<'given'> };

const isOpen = (kept: KeptRequest): kept is Open => kept.request.state === 'asked' || kept.request.state === 'given';
const isAsked = (kept: KeptRequest): kept is KeptRequest & { readonly request: In<'asked'> } =>
  kept.request.state === 'asked';

async function keptBy({ desk, school, kind }: AtPrivacy, number: string): Promise<KeptRequest | undefined> {
  const all = await requestsOf(desk.options.store, school.key);
  return all.find(({ request }) => request.kind === kind && String(request.number) === number);
}

/** What a request is about, as its cards speak of it: one pupil, one case about a class, or all of a clean-up. */
function aboutOf(request: Open['request']): 'pupil' | 'class' | 'all' {
  if (request.byTerm) return 'all';
  return request.pupils.length === 0 ? 'class' : 'pupil';
}

const THESE = { pupil: 'deze leerling', class: 'deze zaak', all: 'deze dossiers' } as const;

/** What is asked, about whom: for the second person to decide, and for whoever asked to take back. */
async function requestCard(at: AtPrivacy, { request }: Open): Promise<Rendered> {
  const nameOfPerson = await namesAt(at, peopleIn(request));
  const one = String(request.number);
  const mine = request.askedBy === at.by.id;
  const yes = button(at, 'Bevestig', PRIVACY_VERBS.yes, {
    one,
    style: at.kind === 'verwijdering' ? 'destructive' : 'positive',
  });
  const about = aboutOf(request);
  return renderPupils({
    title: { pupil: TITLES[at.kind], class: CLASS_TITLE, all: BY_TERM_TITLE }[about],
    lines: [
      ...requestLines(request, nameOfPerson),
      ...(request.byTerm ? await askedLines(at, request) : await linesOf(at, request)),
      ...(at.kind === 'verwijdering' ? forGood(about) : []),
      ...(request.state === 'given' && mine ? [READ_FIRST] : []),
    ],
    buttons: [
      ...(request.state === 'given' && mine
        ? [button(at, 'Document (Word)', PRIVACY_VERBS.file, { one, style: 'positive' })]
        : []),
      ...(request.state === 'asked' && !mine ? [yes] : []),
      ...(request.state === 'asked' ? [button(at, mine ? 'Trek in' : 'Niet doen', PRIVACY_VERBS.no, { one })] : []),
      button(at, 'Terug', PRIVACY_VERBS.overview),
    ],
  });
}

async function linesOf(at: AtPrivacy, request: Open['request']): Promise<string[]> {
  const [id] = namedIn(naming(request));
  const whole = id && (await wholeBy(at, id));
  if (!whole) return [];
  await areShown(at, [whole]);
  return [wholeName(whole), ...wholeLines(whole)];
}

export const openRequest = privacyAction(async (at, { one }) => {
  const kept = await keptBy(at, one);
  return forEveryone(kept && isOpen(kept) ? await requestCard(at, kept) : await overviewCard(at, MEANWHILE));
});

/** Bevestig: only somebody else than who asked; then it is done. */
export const agree = privacyAction(async (at, { one }) => {
  const kept = await keptBy(at, one);
  if (!kept || !isAsked(kept) || kept.request.askedBy === at.by.id) return settledBefore(at, kept);
  const going = await goingNow(at, kept.request);
  if ((await answered(at, kept, true, going)) === 'conflict') return forEveryone(await overviewCard(at, MEANWHILE));
  const { desk, school, kind } = at;
  if (kind === 'inzage')
    return forEveryone(await overviewCard(at, 'Bevestigd. Je collega krijgt bericht en kan het document ophalen.'));
  if (going && namedIn(going).length === 0)
    return forEveryone(await overviewCard(at, [NOBODY, sparedInWords(going.spared)].filter(Boolean).join(' ')));
  // What does not succeed now is done by whoever looks at what is due.
  const went = await goOnErasing(desk.options.store, school.key, desk.clock().now).then(
    () => true,
    () => false,
  );
  desk.wake(school.key);
  return forEveryone(await overviewCard(at, went ? erased(THESE[aboutOf(kept.request)]) : BUSY));
});

const OWN = 'Bevestigen doet een ander dan wie het vroeg.';

const settledBefore = async (at: AtPrivacy, kept: KeptRequest | undefined): Promise<Reaction> =>
  forEveryone(await overviewCard(at, kept && isAsked(kept) ? OWN : MEANWHILE));

/** Niet doen, or Trek in by whoever asked. */
export const refuseIt = privacyAction(async (at, { one }) => {
  const kept = await keptBy(at, one);
  if (!kept || !isAsked(kept)) return settledBefore(at, kept);
  const done = await answered(at, kept, false);
  return forEveryone(await overviewCard(at, done === 'conflict' ? MEANWHILE : `Verzoek ${one} gaat niet door.`));
});

async function answered(
  { desk, school, by, turn }: AtPrivacy,
  kept: KeptRequest & { readonly request: In<'asked'> },
  yes: boolean,
  going?: Going,
): Promise<'written' | 'conflict'> {
  const { now } = desk.clock();
  const result = await answer(desk.options.store, school.key, {
    kept,
    yes,
    by: by.id,
    at: now,
    activity: turn.activity,
    ...(going && { going }),
  });
  desk.wake(school.key);
  return result;
}
