import type { Issue, Path } from './issue';
import { fold } from './nearest';
import type { StructureFile } from './schema';

/** A name, and what has it. */
interface Claim {
  readonly path: Path;
  /** As it is compared. */
  readonly name: string;
  readonly message: string;
}

/**
 * Names and numbers of which there may be only one, given twice: an id, the number of a level, a name by which two
 * functions would be called.
 * Aliases of topics and English names may be shared: then the bot asks back which one is meant.
 */
export function checkDoubles({
  documents,
  roles,
  levels,
  steps,
  topics,
  fields,
  routes,
  glossary,
}: StructureFile): Issue[] {
  return [
    ...twice(documents.map(({ id }, at) => [idOf('documents', at, id)])),
    ...twice(roles.map(({ id }, at) => [idOf('roles', at, id)])),
    ...twice(levels.map(({ id }, at) => [idOf('levels', at, id)])),
    ...twice(topics.map(({ id }, at) => [idOf('topics', at, id)])),
    ...twice(fields.map(({ id }, at) => [idOf('fields', at, id)])),
    ...twice(routes.map(({ id }, at) => [idOf('routes', at, id)])),
    ...twice(levels.map(({ number }, at) => [numberOf(['levels', at, 'number'], number, 'een ander niveau')])),
    ...twice(steps.map(({ order }, at) => [numberOf(['steps', at, 'order'], order, 'een andere stap')])),
    ...twice(documents.map(({ title }, at) => [nameOf(['documents', at, 'title'], title, 'een ander document')])),
    ...twice(
      roles.map(({ name, aliases }, at) => [
        nameOf(['roles', at, 'name'], name, 'een andere functie'),
        ...aliasesOf('roles', at, aliases, 'een andere functie'),
      ]),
    ),
    ...twice(
      levels.map(({ name, aliases }, at) => [
        nameOf(['levels', at, 'name'], name, 'een ander niveau'),
        ...aliasesOf('levels', at, aliases, 'een ander niveau'),
      ]),
    ),
    // The name of a step is a description; people call it by its id.
    ...twice(
      steps.map(({ id, aliases }, at) => [
        idOf('steps', at, id),
        ...aliasesOf('steps', at, aliases, 'een andere stap'),
      ]),
    ),
    ...twice(
      routes.map(({ name, aliases }, at) => [
        nameOf(['routes', at, 'name'], name, 'een andere route'),
        ...aliasesOf('routes', at, aliases, 'een andere route'),
      ]),
    ),
    ...twice(topics.map(({ title }, at) => [nameOf(['topics', at, 'title'], title, 'een ander onderwerp')])),
    ...twice(glossary.map(({ term }, at) => [nameOf(['glossary', at, 'term'], term, 'een ander begrip')])),
  ];
}

const idOf = (list: string, at: number, id: string): Claim => ({
  path: [list, at, 'id'],
  name: fold(id),
  message: `"${id}" staat er al; elke id mag maar één keer.`,
});

const numberOf = (path: Path, number: number, other: string): Claim => ({
  path,
  name: String(number),
  message: `Nummer ${number} is al van ${other}.`,
});

const nameOf = (path: Path, name: string, other: string): Claim => ({
  path,
  name: fold(name),
  message: `"${name}" is al de naam van ${other}.`,
});

const aliasesOf = (list: string, at: number, names: readonly string[], other: string): Claim[] =>
  names.map((name, index) => nameOf([list, at, 'aliases', index], name, other));

/** The claims on a name that something else, earlier in the same list, already has. */
function twice(owners: readonly (readonly Claim[])[]): Issue[] {
  const first = new Map<string, { owner: number; path: Path }>();
  return owners.flatMap((claims, owner) =>
    claims.flatMap(({ name, path, message }) => {
      const present = first.get(name);
      if (!present) first.set(name, { owner, path });
      // That a function's own alias repeats its name does no harm.
      return present && present.owner !== owner ? [{ path, message, also: present.path }] : [];
    }),
  );
}
