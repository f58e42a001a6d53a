import { requireEncrypted } from './addresses';
import { complete } from './complete';
import { ConfigurationError, type Variables } from './environment';

/** The optional model that may turn an unclear question into a query; never into an answer. */
export type LanguageModel =
  | { readonly kind: 'openai'; readonly apiKey: string; readonly model: string; readonly baseUrl?: string }
  | { readonly kind: 'azure'; readonly apiKey: string; readonly endpoint: string; readonly deployment: string };

/**
 * The configured model, or none: nothing is sent anywhere unless someone set it up completely.
 * @throws ConfigurationError when it is set up by halves, when others could read along, or when it would write what people ask on the terminal.
 */
export function readLanguageModel(variables: Variables): LanguageModel | undefined {
  const model = configuredModel(variables);
  // The openai package prints whole requests then, with the key in them, past every log level.
  if (model && variables.DEBUG === 'true') {
    throw new ConfigurationError(
      'Met DEBUG=true zet het pakket van het taalmodel vragen en sleutel op het scherm; haal DEBUG weg, of het taalmodel.',
    );
  }
  return model;
}

function configuredModel(variables: Variables): LanguageModel | undefined {
  const { OPENAI_API_KEY, OPENAI_MODEL, OPENAI_BASE_URL } = variables;
  const { AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY, AZURE_OPENAI_DEPLOYMENT } = variables;
  if (AZURE_OPENAI_ENDPOINT ?? AZURE_OPENAI_API_KEY ?? AZURE_OPENAI_DEPLOYMENT) {
    const values = { AZURE_OPENAI_ENDPOINT, AZURE_OPENAI_API_KEY, AZURE_OPENAI_DEPLOYMENT };
    const azure = complete('Het taalmodel in Azure is half ingesteld', values);
    requireEncrypted('AZURE_OPENAI_ENDPOINT', azure.AZURE_OPENAI_ENDPOINT);
    return {
      kind: 'azure',
      apiKey: azure.AZURE_OPENAI_API_KEY,
      endpoint: azure.AZURE_OPENAI_ENDPOINT,
      deployment: azure.AZURE_OPENAI_DEPLOYMENT,
    };
  }
  // A key alone turns nothing on: it may be there for other programs.
  if (!(OPENAI_MODEL ?? OPENAI_BASE_URL)) return undefined;
  const openai = complete('Het taalmodel is half ingesteld', { OPENAI_API_KEY, OPENAI_MODEL });
  if (OPENAI_BASE_URL) requireEncrypted('OPENAI_BASE_URL', OPENAI_BASE_URL);
  return { kind: 'openai', apiKey: openai.OPENAI_API_KEY, model: openai.OPENAI_MODEL, baseUrl: OPENAI_BASE_URL };
}
