import { z } from 'zod/v4';
import { structureSchema } from '../../structure/schema';

/**
 * The schema of a school's YAML files as JSON Schema, for editors: they complete keys, show what they mean and underline
 * what cannot be.
 * Every file holds only some of the lists, so none is required here; that all of them are there is checked when a school
 * is loaded. Draft 7 is what editors know best.
 */
export function structureJsonSchema(): string {
  const {
    required: _,
    $schema,
    ...schema
  } = z.toJSONSchema(structureSchema, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
  });
  const described = {
    $schema,
    title: 'Ondersteuningsstructuur van een school',
    description: 'Een of meer van deze lijsten; alle bestanden in de map van een school vormen samen één structuur.',
    ...schema,
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
