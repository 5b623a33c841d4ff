import { type Action, demand } from '@penc/domain';
import type { Caller } from '../../access/caller';

/** The queue is nobody's own: who may see it may see all of it. */
const NOBODYS = { own: false, inTerritory: false };

function may(caller: Caller, action: Action): void {
  demand(caller.role, action, NOBODYS, true, 'queue');
}

export const mayReadQueue = (caller: Caller) => may(caller, 'queue.read');
export const mayChangeQueue = (caller: Caller) => may(caller, 'queue.change');
