import { type Delegation, SigningRefused, dayOf, delegationToSign } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { PartnershipReading } from '../reading';
import type { PartnershipRow } from '../rows';

export const DELEGATIONS_OF = `
  SELECT id, reference, valid_from::text AS "validFrom", valid_until::text AS "validUntil",
         coalesce(ceiling_xof::float8, 'Infinity') AS "ceilingXof", coalesce(ended_on::text, '9999-12-31') AS "endedOn"
  FROM delegations WHERE membership_id = $1 ORDER BY id`;

/** All that the agreement commits, things in kind counted at their value. */
export function amountToSign({ agreedXof, inKindXof }: PartnershipRow): number {
  return agreedXof + inKindXof;
}

/** By what the reader would sign a partnership today, or why not: told before they try. */
@Injectable()
export class SigningAuthority {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly reading: PartnershipReading,
  ) {}

  async of(caller: Caller, id: string): Promise<Delegation | SigningRefused> {
    const row = await this.reading.find(caller, id);
    const delegations = await this.storage.read<Delegation>(DELEGATIONS_OF, [caller.membershipId]);
    try {
      const day = dayOf(this.clock.now());
      return delegationToSign({ role: caller.role, delegations, day, amountXof: amountToSign(row) });
    } catch (refusal) {
      if (refusal instanceof SigningRefused) return refusal;
      throw refusal;
    }
  }
}
