import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

export async function putSms(tx: Transaction, noticeId: string): Promise<void> {
  await tx.query('INSERT INTO sms (notice_id) VALUES ($1)', [noticeId]);
  await put(tx, messages.smsDue, { noticeId });
}
