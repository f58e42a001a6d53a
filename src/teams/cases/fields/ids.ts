/**
 * The inputs of a field, whatever a school calls its fields: apart from the words that a button carries along, and from what
 * a form of our own asks ("reason"). A contact has two: whether, and on which day.
 */
export const inputOf = (field: string, who?: string): string => `in-${field}${of(who)}`;
export const dayInputOf = (field: string, who?: string): string => `on-${field}${of(who)}`;

/** Consent of several has the two inputs for each of them; no field and no function has a dot in its name. */
const of = (who: string | undefined): string => (who === undefined ? '' : `.${who}`);

/** The field that an input belongs to; nothing for what is no input of a field. */
export const fieldOf = (input: string): string | undefined => /^(?:in|on)-([^.]*)/s.exec(input)?.[1];
