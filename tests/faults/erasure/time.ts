const BEGIN = Date.parse('2026-11-02T09:00:00+01:00');
/** So much faster than in the bot, where an erasing takes ten minutes until there is a proof. */
const FASTER = 200;

/** What time it is at school, for all processes alike. @param since when it began, on the machine's clock */
export const schoolTime = (since: number): Date => new Date(BEGIN + (Date.now() - since) * FASTER);
