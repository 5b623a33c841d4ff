import { NotAllowed, NotFound, allowed } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../caller';
import { logAccess } from '../log';
import { forgetFactor } from './second-factors';

/** For somebody who has lost both the authenticator and the recovery codes: they set up another at their next sign-in. */
@Injectable()
export class Resetting {
  constructor(private readonly storage: Storage) {}

  async reset(caller: Caller, personId: string): Promise<void> {
    const standing = { own: false, inTerritory: false };
    if (!allowed(caller.role, 'second-factor.reset', standing)) throw new NotAllowed('second-factor.reset');
    await this.storage.transaction(caller, async (tx) => {
      if (!(await forgetFactor(tx, personId))) throw new NotFound('second factor');
      await logAccess(tx, 'second-factor.reset', { type: 'person', id: personId });
    });
  }
}
