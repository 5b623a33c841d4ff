import { type Storage } from '@penc/storage';

/**
 * Whoever was invited has come: from now on their organisation sees who they are. To be called where a
 * membership first opens something, with a key or a session.
 */
export async function markJoined(storage: Storage, membershipId: string): Promise<void> {
  await storage.read('UPDATE memberships SET joined_at = now() WHERE id = $1 AND joined_at IS NULL', [membershipId]);
}
