import { type Action, NotFound, allowed } from '@penc/domain';
import type { Caller } from '../access/caller';

type PersonAction = Extract<Action, `person.${string}`>;

export function mayWithPerson(caller: Caller, action: PersonAction, id: string): boolean {
  return allowed(caller.role, action, { own: caller.personId === id, inTerritory: false });
}

/** That somebody exists is nobody else's to learn. */
export function demandOwn(caller: Caller, action: PersonAction, id: string): void {
  if (!mayWithPerson(caller, action, id)) throw new NotFound('person');
}
