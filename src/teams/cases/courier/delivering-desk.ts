import type { SchoolKey } from '../../../cases/ids';
import { Desk, type Order, type Result } from '../../../desk/desk';
import type { Request } from '../../../desk/pass-on';
import type { PupilOrder, PupilResult } from '../../../desk/pupils';
import type { Courier } from './courier';

/** The desk, with somebody who takes away what it puts in the outbox: whatever handler carries out a command. */
export class DeliveringDesk extends Desk {
  constructor(
    desk: Desk,
    private readonly courier: Pick<Courier, 'wake'>,
  ) {
    super(desk.options);
  }

  override async carryOut(order: Order): Promise<Result> {
    const result = await super.carryOut(order);
    if (result.kind === 'done') this.courier.wake(order.school.key);
    return result;
  }

  override async changePupils(order: PupilOrder): Promise<PupilResult> {
    const result = await super.changePupils(order);
    if (result.kind === 'done') this.courier.wake(order.school.key);
    return result;
  }

  override wake(school: SchoolKey): void {
    this.courier.wake(school);
  }

  override async passOn(request: Request): Promise<boolean> {
    const passed = await super.passOn(request);
    if (passed) this.courier.wake(request.school.key);
    return passed;
  }
}
