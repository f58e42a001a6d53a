import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';

/**
 * Much shorter than any server leaves an idle connection open. A request on one that the other side is just closing ends in a
 * reset, and after a reset nobody knows whether the message arrived: it would be named as uncertain, and never sent.
 */
const IDLE_MS = 1000;

const OPTIONS = { keepAlive: true, timeout: IDLE_MS };
const plain = new Agent(OPTIONS);
const secure = new SecureAgent(OPTIONS);

/** Connections to Teams that are used again at once, or not at all. */
export const connectionsFor = (url: string): Agent => (url.startsWith('https:') ? secure : plain);
