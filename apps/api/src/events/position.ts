import { InvalidInput } from '@penc/domain';

/**
 * Where a stream stands among the changes of notices: after the one with this transaction number and sequence
 * number (a xid8 and a bigint, as text). Its text is the `id:` of an event, and comes back as Last-Event-ID.
 */
export interface Position {
  readonly xid: string;
  readonly seq: string;
}

const MAX_XID = 2n ** 64n - 1n;
const MAX_SEQ = 2n ** 63n - 1n;

export function positionText({ xid, seq }: Position): string {
  return `${xid}-${seq}`;
}

/** Throws InvalidInput for what no event carried. */
export function positionOf(text: string): Position {
  const [, xid, seq] = /^(\d{1,20})-(\d{1,20})$/.exec(text) ?? [];
  if (xid === undefined || seq === undefined || BigInt(xid) > MAX_XID || BigInt(seq) > MAX_SEQ) {
    throw new InvalidInput([{ pointer: '/Last-Event-ID', code: 'bad-event-id' }]);
  }
  return { xid, seq };
}
