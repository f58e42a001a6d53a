import { AzureOpenAI, OpenAI } from 'openai';
import { z } from 'zod/v4';
import type { QuestionReader } from './ask';
import { failure } from './failure';
import { httpFailure, refusesSchema } from './http-failure';
import { responseSchema } from './response-schema';

/** Where the model is. */
export type Endpoint =
  | { readonly kind: 'openai'; readonly apiKey: string; readonly model: string; readonly baseUrl?: string }
  | { readonly kind: 'azure'; readonly apiKey: string; readonly endpoint: string; readonly deployment: string };

/** Whoever asked is waiting, and Teams gives an invoke five seconds in all. */
const TIMEOUT_MS = 2_000;
/** The longest query there is takes some 200. */
const MOST_TOKENS = 300;
/** The first version that is not a preview and knows `json_schema`. */
const AZURE_API_VERSION = '2024-10-21';

/** As much of a chat completion as is used; the client hands on whatever the server sent. */
const completionShape = z.looseObject({
  choices: z
    .array(z.looseObject({ message: z.looseObject({ content: z.string().nullish(), refusal: z.string().nullish() }) }))
    .min(1),
});

/** OpenAI, Azure OpenAI, or another server that speaks the chat completions protocol. */
export class ChatModel implements QuestionReader {
  private readonly client: OpenAI;
  private readonly model: string;
  /** Older models know only `json_object`. Their names tell nothing (in Azure one chooses them), so a refusal must. */
  private knowsSchema = true;

  constructor(endpoint: Endpoint) {
    this.client = clientFor(endpoint);
    this.model = endpoint.kind === 'azure' ? endpoint.deployment : endpoint.model;
  }

  /**
   * What the model makes of a question, as text.
   * @throws ModelFailure when that is nothing, or takes too long.
   */
  async read(instructions: string, question: string): Promise<string> {
    // The client's own time-out ends when the headers have come; this one also covers a body that stops half-way.
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const asksSchema = this.knowsSchema;
    const completion = await this.complete(instructions, question, signal).catch((error: unknown) => {
      if (asksSchema && refusesSchema(error)) this.knowsSchema = false;
      throw httpFailure(error, signal);
    });
    const parsed = completionShape.safeParse(completion);
    const message = parsed.data?.choices[0]?.message;
    if (!message) throw failure('protocol');
    if (!message.content) throw failure('refusal');
    return message.content;
  }

  private complete(instructions: string, question: string, signal: AbortSignal): Promise<unknown> {
    return this.client.chat.completions.create(
      {
        model: this.model,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: question },
        ],
        response_format: this.knowsSchema
          ? { type: 'json_schema', json_schema: { name: 'query', strict: true, schema: responseSchema } }
          : { type: 'json_object' },
        temperature: 0,
        max_tokens: MOST_TOKENS,
      },
      { signal },
    );
  }
}

/** Every setting is given, also those left out: the client would look for them in the environment. */
function clientFor(endpoint: Endpoint): OpenAI {
  const common = { apiKey: endpoint.apiKey, organization: null, project: null, timeout: TIMEOUT_MS, maxRetries: 0 };
  if (endpoint.kind === 'openai') return new OpenAI({ ...common, baseURL: endpoint.baseUrl ?? null });
  const baseURL = `${endpoint.endpoint.replace(/\/+$/, '')}/openai`;
  return new AzureOpenAI({ ...common, baseURL, apiVersion: AZURE_API_VERSION });
}
