export { type AskWithModel, askWithModel } from './ask';
export { ChatModel, type Endpoint } from './chat-model';
