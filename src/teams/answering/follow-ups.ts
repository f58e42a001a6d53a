import type { Focus } from '../../answers/reply';

const KEPT_MS = 5 * 60_000;
const MOST = 10_000;

interface Kept {
  readonly focus: Focus;
  readonly school: string;
  readonly since: number;
}

/** What the last answer in a personal chat was about, for five minutes: enough for "en extern?". */
export class FollowUps {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => Date) {}

  /** Nothing when the last answer is too old, or was about another school. */
  recall(conversation: string, school: string): Focus | undefined {
    const last = this.kept.get(conversation);
    if (!last || last.school !== school || this.isOld(last)) return undefined;
    return last.focus;
  }

  remember(conversation: string, school: string, focus: Focus): void {
    // Taken out first, so that the map stays in order of age.
    this.kept.delete(conversation);
    this.kept.set(conversation, { focus, school, since: this.now().getTime() });
    this.dropOld();
  }

  private isOld({ since }: Kept): boolean {
    return this.now().getTime() - since > KEPT_MS;
  }

  private dropOld(): void {
    for (const [conversation, kept] of this.kept) {
      if (!this.isOld(kept) && this.kept.size <= MOST) return;
      this.kept.delete(conversation);
    }
  }
}
