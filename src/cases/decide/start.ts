import type { FieldId, Route } from '../../structure/route';
import { isId, words } from '../check/words';
import type { Context } from '../context';
import type { PersonId } from '../ids';
import { may, mayStart, sight } from '../may';
import { NL } from '../nl';
import { className } from '../pupils/data';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { type Case, lastRound, type Subject } from '../state';
import { type Commands, type Decision, signed } from './ground';
import { ownerOf } from './owner';
import { takenOver } from './taken-over';

/** Begins a draft, filled in beforehand with what the case before it already says. */
export function start(command: Commands['start'], context: Context): Decision {
  const route = context.routes.get(command.route);
  if (route === undefined) return refuse('route-gone', NL.routeUnknown);
  if (!isId(command.id)) return refuse('wrong-value', NL.notForm);
  const previous = previousOf(command, context);
  if (isRefusal(previous)) return previous;
  const mentor = mentorOf(command, previous, context, route);
  if (isRefusal(mentor)) return mentor;
  const subject = subjectOf(command.subject, route, previous, context.classes);
  if (isRefusal(subject)) return subject;
  const taken = takenUp(command, previous, context, route);
  if (taken) return taken;
  const reason = whyWithout(command, previous, context, route);
  if (isRefusal(reason)) return reason;
  const { answers, kept } = previous ? takenOver(previous, route, context.today) : { answers: {}, kept: NOTHING };
  return [
    {
      kind: 'started',
      ...signed(context),
      id: command.id,
      route: route.id,
      subject,
      mentor,
      answers,
      kept,
      ...(previous && { previous: previous.id }),
      ...(reason !== undefined && { reason }),
    },
  ];
}

const NOTHING: readonly FieldId[] = [];

/** Another's case may be named in a forged card: one that cannot be seen is one that is not there. */
function previousOf(command: Commands['start'], context: Context): Case | undefined | Refusal {
  if (command.previous === undefined) return undefined;
  const { previous } = context;
  if (previous === undefined || previous.id !== command.previous || sight(context, previous).sees !== 'full')
    return refuse('not-found', NL.notFound);
  return previous;
}

/** Once only; but a case that was opened again, after what took it up was closed, may lead there anew. */
function takenUp(
  command: Commands['start'],
  previous: Case | undefined,
  { takenUp: taken }: Context,
  { name }: Route,
): Refusal | undefined {
  if (previous === undefined || taken === undefined || taken.id === command.id) return undefined;
  if (taken.status === 'closed' && isLedTo(command, previous)) return undefined;
  return refuse('not-now', NL.takenUp(name, taken.number));
}

const isLedTo = (command: Commands['start'], previous: Case): boolean =>
  lastRound(previous)?.evaluation?.next === command.id;

/** Who starts it is its mentor; a case that an evaluation led to belongs to whom the route lets begin it. */
function mentorOf(
  command: Commands['start'],
  previous: Case | undefined,
  context: Context,
  route: Route,
): PersonId | Refusal {
  if (previous && isLedTo(command, previous) && may(context, 'evaluate', previous).may)
    return ownerOf(previous, route, context);
  const verdict = mayStart(context, route);
  return verdict.may ? context.by : verdict.refusal;
}

function subjectOf(
  subject: Subject,
  route: Route,
  previous: Case | undefined,
  classes: Context['classes'],
): Subject | Refusal {
  const wrong = refuse('wrong-value', NL.wrongSubject(route.about));
  if (subject?.kind !== route.about) return wrong;
  const clean = cleaned(subject, classes);
  if (clean === undefined) return wrong;
  // A class that was discussed may lead to one of its pupils; one pupil never leads to another.
  if (previous?.subject.kind === clean.kind && keyOf(previous.subject) !== keyOf(clean))
    return refuse('wrong-value', NL.otherPupil);
  return clean;
}

function cleaned(subject: Subject, classes: Context['classes']): Subject | undefined {
  if (subject.kind === 'pupil') return isId(subject.pupil) ? { kind: 'pupil', pupil: subject.pupil } : undefined;
  const name = className(subject.name, 'class', classes);
  return isRefusal(name) ? undefined : { kind: 'class', name };
}

const keyOf = (subject: Subject): string => (subject.kind === 'pupil' ? subject.pupil : subject.name);

/** A route that follows another wants that one evaluated with the right outcome, or somebody who may say why not. */
function whyWithout(
  command: Commands['start'],
  previous: Case | undefined,
  context: Context,
  { follows }: Route,
): string | undefined | Refusal {
  if (follows === undefined || (previous && leadsHere(previous, follows))) return undefined;
  if (!follows.unless.some((role) => context.roles.includes(role))) {
    const before = context.routes.get(follows.route);
    const outcome = before?.outcomes.find(({ id }) => id === follows.outcome)?.label ?? follows.outcome;
    const say = NL.needsPrevious(before?.name ?? follows.route, outcome);
    return refuse('needs-previous', say, { roles: follows.unless });
  }
  return typeof command.reason === 'string' && command.reason.trim() !== ''
    ? words(command.reason, 'waarom', { field: 'reason' })
    : refuse('needs-reason', NL.overrideReason, { fields: ['reason'] });
}

/** One that was opened again leads on once it is evaluated anew. */
function leadsHere(previous: Case, follows: NonNullable<Route['follows']>): boolean {
  return previous.route === follows.route && lastRound(previous)?.evaluation?.outcome === follows.outcome;
}
