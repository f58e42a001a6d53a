import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The least that a bot can be, as the SDK's own sample has it: says what it hears. Prints its port. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context: TurnContext, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => console.log(`draait op http://127.0.0.1:${server.address().port}`));
