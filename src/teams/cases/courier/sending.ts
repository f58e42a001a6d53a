/**
 * To be called just before each request, with the conversation: waits until the limits leave room there, and writes down that it
 * goes out. With true, doing it twice does no harm. What it throws ends the delivery; nothing was sent.
 */
export type Sending = (harmless: boolean, conversation: string) => Promise<void>;
