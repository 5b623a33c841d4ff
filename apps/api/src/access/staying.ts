import type { Storage } from '@penc/storage';
import type { Entered, Entrance } from './entrance';
import { membersByKey } from './keys/enter';
import { membersBySession } from './sessions/enter';

/**
 * Which of these, who came in a while ago and have not left, would still come in, as the same member: a key may have
 * been revoked meanwhile, a session have ended or chosen another membership, an organisation been suspended.
 */
export async function stillIn<E extends Entered<Entrance>>(
  storage: Storage,
  all: readonly E[],
  totpRequired: boolean,
): Promise<Set<E>> {
  const [byKey, bySession] = await Promise.all([
    membersByKey(
      storage,
      all.flatMap(({ entrance }) => (entrance.by === 'key' ? [entrance.keyId] : [])),
    ),
    membersBySession(
      storage,
      all.flatMap(({ entrance }) => (entrance.by === 'session' ? [entrance.sessionId] : [])),
      totpRequired,
    ),
  ]);
  const memberNow = ({ entrance }: E) =>
    entrance.by === 'key' ? byKey.get(entrance.keyId) : bySession.get(entrance.sessionId);
  return new Set(all.filter((one) => memberNow(one) === one.caller.membershipId));
}
