/** Teams tells of one installation in two activities, in either order, seconds apart at most. */
const SAME_ARRIVAL_MS = 10 * 60_000;

/** Sees to it that one arrival is greeted once. */
export class Greetings {
  private readonly greeted = new Map<string, number>();

  constructor(private readonly now: () => Date) {}

  /** Whether this is the first word of an arrival here; says so once. */
  isFirst(place: string): boolean {
    const now = this.now().getTime();
    for (const [known, since] of this.greeted) if (now - since > SAME_ARRIVAL_MS) this.greeted.delete(known);
    if (this.greeted.has(place)) return false;
    this.greeted.set(place, now);
    return true;
  }

  /** After a removal, or when the greeting could not be sent, the next arrival is greeted again. */
  forget(place: string): void {
    this.greeted.delete(place);
  }
}
