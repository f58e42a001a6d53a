/**
 * The inputs of a field, whatever a school calls its fields: apart from the words that a button carries along, and from what
 * a form of our own asks ("reason"). A contact has two: whether, and on which day.
 */
export const inputOf = (field: string): string => `in-${field}`;
export const dayInputOf = (field: string): string => `on-${field}`;

/** The field that an input belongs to; nothing for what is no input of a field. */
export const fieldOf = (input: string): string | undefined => /^(?:in|on)-(.*)$/s.exec(input)?.[1];
