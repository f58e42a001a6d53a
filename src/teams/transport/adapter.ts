import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Log } from '../../log/log';
import { asRefusal, checkAfter, checkBefore, type Door, tenantOf } from './authorise';
import { type Requested, SendOnceAuthentication } from './connector';
import { INVOKE_DEADLINE_MS, within } from './deadline';
import { loggable } from './fault';
import { sentenceResponse } from './invoke-response';
import { Keys } from './keys';
import { Patience } from './patience';
import { Repeats } from './repeats';
import { answerTurnError } from './turn-error';

export interface AdapterOptions {
  readonly log: Log;
  readonly now: () => Date;
  readonly credentials: ConfigurationServiceClientCredentialFactory;
  /** Who is let in; nobody is checked in local mode. */
  readonly door?: Door;
  /** Another cloud than the public one. The SDK wants all of its options, or none. */
  readonly servers?: ConfigurationBotFrameworkAuthenticationOptions;
  /** Hears of every request to Teams that has ended. */
  readonly requested?: Requested;
}

type Logic = (context: TurnContext) => Promise<void>;

/** One activity being handled, and the answer to its invoke as soon as there is one. */
interface Turn {
  readonly done: Promise<InvokeResponse | undefined>;
  early(): InvokeResponse | undefined;
}

const LATE = 'Dit duurt langer dan normaal. Probeer het over een minuut nog eens.';

/** The SDK's adapter without its own HTTP answers: those repeat error messages, and call a forged token a 500. */
export class SteunwijzerAdapter extends CloudAdapter {
  private readonly turns: Repeats<Turn>;
  private readonly running = new Set<Promise<unknown>>();
  private readonly patience: Patience;
  private readonly keys: Keys | undefined;

  constructor(private readonly options: AdapterOptions) {
    const patience = new Patience();
    const { servers = {}, credentials, door, requested } = options;
    super(new SendOnceAuthentication(servers, credentials, door?.mayReach, patience, requested));
    this.patience = patience;
    this.keys = door && new Keys(door.keysAt);
    this.turns = new Repeats(options.now);
    this.onTurnError = (context, error) => answerTurnError(context, error, options.log);
  }

  /**
   * Handles an activity, once however often it arrives, and gives the answer to an invoke within five seconds.
   *
   * Rejects with `Refused` when the token or the tenant is wrong, or when nobody can tell.
   */
  async receive(authorization: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    let turn: Turn | undefined;
    const answered = this.authenticate(authorization, activity).then((sender) => {
      const key = JSON.stringify([tenantOf(activity), activity.conversation.id, activity.id, activity.type]);
      turn = this.turns.once(key, () => this.start(key, sender, activity, logic));
      return turn.done;
    });
    if (activity.type !== 'invoke') return answered;
    const late = () => turn?.early() ?? sentenceResponse(activity.name, LATE, 504);
    return within(INVOKE_DEADLINE_MS, answered, late);
  }

  /** Resolves when every activity that was accepted has been handled. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  /** Waits for no answer of Teams any more: what came of the requests that are under way is unknown. */
  giveUp(): void {
    this.patience.end();
  }

  private async authenticate(authorization: string, activity: Activity) {
    const { door } = this.options;
    if (door) checkBefore(authorization, activity, door);
    const bySdk = () => this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    const sender = await (this.keys ? this.keys.during(bySdk) : bySdk()).catch((error: unknown) =>
      Promise.reject(asRefusal(error)),
    );
    if (door) checkAfter(activity, door);
    return sender;
  }

  private start(
    key: string,
    sender: Awaited<ReturnType<typeof this.authenticate>>,
    activity: Activity,
    logic: Logic,
  ): Turn {
    let early: InvokeResponse | undefined;
    const done = this.processActivity(sender, activity, async (context) => {
      context.onSendActivities(async (_context, activities, next) => {
        const response = activities.find(({ type }) => type === 'invokeResponse')?.value;
        if (response !== undefined) early = response;
        return next();
      });
      await logic(context);
    });
    this.running.add(done);
    done
      .catch((error: unknown) => {
        this.turns.forget(key);
        this.options.log.error({ activity: activity.id, fault: loggable(error) }, 'the turn failed');
      })
      .finally(() => this.running.delete(done));
    return { done, early: () => early };
  }
}
