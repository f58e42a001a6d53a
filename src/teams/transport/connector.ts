import {
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { RequestFacts } from '../../telemetry/telemetry';
import { connectionsFor } from './connections';
import { type MayReach, onlyThisMachine, UnknownHost } from './hosts';
import { MadeOnce } from './made-once';
import { Patience } from './patience';
import { type PipelineRequest, sendTargeted } from './targeted';

type Base = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type Identity = Parameters<Base['createConnectorFactory']>[0];
type TokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

export type Requested = (facts: RequestFacts) => void;

interface Pipeline {
  removePolicy(options: { name: string }): readonly unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest<R>(request: PipelineRequest, next: (request: PipelineRequest) => Promise<R>): Promise<R>;
  }): void;
}

/**
 * The SDK's authentication, handing out connectors to Teams only, that send each request once and give up in time.
 *
 * Left alone, the SDK repeats a POST after a reset, a 429 or a 5xx (one message appears up to four times) and waits for
 * ever for an answer. No option turns that off, and a middleware would miss `createConversation`. It would also make two clients for
 * every turn, each with a pipeline of its own; they keep nothing of a turn, so one does for each address.
 */
export class SendOnceAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new MadeOnce<Connector>();
  private readonly tokenClients = new MadeOnce<TokenClient>();

  constructor(
    configuration: ConfigurationBotFrameworkAuthenticationOptions,
    credentials?: ConfigurationServiceClientCredentialFactory,
    private readonly mayReach: MayReach = onlyThisMachine,
    private readonly patience: Patience = new Patience(),
    private readonly requested: Requested = () => undefined,
  ) {
    super(configuration, credentials);
  }

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    return this.sendingOnce(super.createConnectorFactory(identity), identity);
  }

  override async authenticateRequest(...args: Parameters<Base['authenticateRequest']>) {
    const result = await super.authenticateRequest(...args);
    const { connectorFactory, claimsIdentity } = result;
    return { ...result, connectorFactory: connectorFactory && this.sendingOnce(connectorFactory, claimsIdentity) };
  }

  override createUserTokenClient(identity: Identity): Promise<TokenClient> {
    return this.tokenClients.of(appOf(identity), () => super.createUserTokenClient(identity));
  }

  private sendingOnce(factory: ConnectorFactory, identity: Identity): ConnectorFactory {
    return {
      create: async (address, audience) => {
        // Here rather than at the request: nothing of the bot, its token least of all, is made ready for a stranger.
        if (!this.mayReach(address)) throw new UnknownHost();
        return this.connectors.of(JSON.stringify([appOf(identity), audience, address]), async () =>
          sendOnce(await factory.create(address, audience), this.patience, this.requested),
        );
      },
    };
  }
}

/** For whose bot it is, as the SDK looks it up; nothing where nobody is checked. */
const appOf = (identity: Identity): string => identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? '';

function sendOnce(connector: Connector, patience: Patience, requested: Requested): Connector {
  const pipeline = pipelineOf(connector);
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length === 0)
    throw changed('it has no retry policy by that name');
  pipeline.addPolicy({
    name: 'steunwijzer',
    sendRequest: (request, next) =>
      // Not request.timeout: that one watches the headers only, and keeps its timer after a failure.
      patience.during((signal) => {
        request.abortSignal = signal;
        request.agent ??= connectionsFor(request.url);
        sendTargeted(request);
        return timed(request, next(request), requested);
      }),
  });
  return connector;
}

/** By its method and its status: the address holds a conversation's id, and what stands in the body is somebody's. */
async function timed<R>({ method }: PipelineRequest, answer: Promise<R>, requested: Requested): Promise<R> {
  const began = performance.now();
  const ended = (status: unknown): void =>
    requested({
      method,
      ...(typeof status === 'number' && { status }),
      seconds: (performance.now() - began) / 1000,
    });
  try {
    const response = await answer;
    ended(isObject(response) ? response.status : undefined);
    return response;
  } catch (error) {
    ended(isObject(error) ? error.statusCode : undefined);
    throw error;
  }
}

/** The SDK keeps its client private; looking it up with a check fails loudly, should an update move it. */
function pipelineOf(connector: Connector): Pipeline {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline: unknown = isObject(client) ? client.pipeline : undefined;
  if (!isPipeline(pipeline)) throw changed('its client has no pipeline');
  return pipeline;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPipeline = (value: unknown): value is Pipeline =>
  isObject(value) && typeof value.removePolicy === 'function' && typeof value.addPolicy === 'function';

const changed = (what: string): Error =>
  new Error(
    `The Bot Framework's connector is not the one this was written for: ${what}. Messages could be sent twice.`,
  );
