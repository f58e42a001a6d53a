import { z } from 'zod/v4';

const execute = z.object({
  type: z.literal('Action.Execute'),
  title: z.string().optional(),
  verb: z.string(),
  data: z.unknown(),
});
export type Execute = z.infer<typeof execute>;

/** All that a card contains, itself included. */
function* parts(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* parts(part);
}

/** The words on a card, folded-away ones too, in order. */
export function wordsOf(card: unknown): string {
  const words = z.object({ text: z.string() });
  return [...parts(card)].flatMap((part) => words.safeParse(part).data?.text ?? []).join(' ');
}

/** The buttons that ask the bot for something, in order. */
export function buttonsOf(card: unknown): Execute[] {
  return [...parts(card)].flatMap((part) => execute.safeParse(part).data ?? []);
}

const input = z.object({
  type: z.templateLiteral(['Input.', z.string()]),
  id: z.string(),
  value: z.string().optional(),
  valueOn: z.string().optional(),
  choices: z.array(z.object({ value: z.string() })).optional(),
});
export type Input = z.infer<typeof input>;

/** The fields that can be filled in, in order. */
export function inputsOf(card: unknown): Input[] {
  return [...parts(card)].flatMap((part) => input.safeParse(part).data ?? []);
}

/** The button with this title. */
export function buttonOf(card: unknown, title: string | undefined): Execute {
  const buttons = buttonsOf(card);
  const button = buttons.find((each) => each.title === title);
  if (!button) throw new Error(`No button "${title}"; there are ${buttons.map((each) => each.title).join(', ')}.`);
  return button;
}
