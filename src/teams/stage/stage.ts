import type { KnownPerson } from '../people-directory';
import type { PersonKey } from '../school-directory';
import type { Turn } from '../turn';

/**
 * Only in local mode: whose part the playground's one user plays, so that one person can walk the whole life of a case.
 * Where there is no stage, everybody is who Teams says they are.
 */
export class Stage {
  private readonly playing = new Map<string, KnownPerson>();

  constructor(readonly people: readonly KnownPerson[]) {}

  /** The turn as of whoever is played. */
  seen(turn: Turn): Turn {
    const actor = this.playing.get(turn.person.person);
    if (!actor) return turn;
    return { ...turn, person: { ...turn.person, person: actor.id }, name: actor.name, behind: turn.person };
  }

  /** From now on what `real` does is done by `actor`; to play oneself is to stop. */
  play(real: PersonKey, actor: KnownPerson): void {
    if (actor.id === real.person) this.playing.delete(real.person);
    else this.playing.set(real.person, actor);
  }
}
