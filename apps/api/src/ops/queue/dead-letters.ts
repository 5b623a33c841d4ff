import { NotFound } from '@penc/domain';
import { dropDeadLetter, retryDeadLetter, retryDeadLetters } from '@penc/messages';
import { Storage, type Transaction, momentSql } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { type Page, cursorKeys, decodeCursor, pageOf } from '../../http/lists/cursor';
import { Conditions } from '../../http/sql';
import { isMessageId } from './message-id';
import { mayChangeQueue, mayReadQueue } from './rights';
import type { DeadLetterAction, DeadLetterQuery, DeadLetterView } from './views';

type Row = DeadLetterView & { readonly failedKey: string };

/** What was tried as often as its policy allows, and failed: it waits for somebody to look at it. */
@Injectable()
export class DeadLetters {
  constructor(private readonly storage: Storage) {}

  /** The last that failed first. */
  async list(caller: Caller, query: DeadLetterQuery): Promise<Page<DeadLetterView>> {
    mayReadQueue(caller);
    const conditions = new Conditions().add('failed_at IS NOT NULL AND done_at IS NULL');
    if (query.message) conditions.add('message = ?', query.message);
    if (query.cursor) {
      const { keys } = decodeCursor(query.cursor, '-failedAt', [cursorKeys.instant, isMessageId]);
      conditions.add('(failed_at, id) < (?::timestamptz, ?::bigint)', ...keys);
    }
    const rows = await this.storage.read<Row>(
      `SELECT ${COLUMNS} FROM outbox ${conditions.where} ORDER BY failed_at DESC, id DESC LIMIT ${query.size + 1}`,
      conditions.parameters,
    );
    const page = pageOf(rows, query.size, (row) => ({ sort: '-failedAt', keys: [row.failedKey, row.id] }));
    return { ...page, items: page.items.map(viewOf) };
  }

  async get(caller: Caller, id: string): Promise<DeadLetterView> {
    mayReadQueue(caller);
    const [row] = await this.storage.read<Row>(
      `SELECT ${COLUMNS} FROM outbox WHERE id = $1 AND failed_at IS NOT NULL AND done_at IS NULL`,
      [id],
    );
    if (!row) throw new NotFound('message');
    return viewOf(row);
  }

  /** Of two who decide at once, the second finds no dead letter any more. */
  move(caller: Caller, id: string, action: DeadLetterAction): Promise<void> {
    mayChangeQueue(caller);
    return this.storage.transaction(caller, async (tx) => {
      const [row] = await tx.query<{ message: string }>('SELECT message FROM outbox WHERE id = $1', [id]);
      const moved = action === 'retry' ? await retryDeadLetter(tx, id) : await dropDeadLetter(tx, id);
      if (!row || !moved) throw new NotFound('message');
      await tellLog(tx, `message.${action}`, id, { message: row.message });
    });
  }

  retryAll(caller: Caller, message: string | null): Promise<number> {
    mayChangeQueue(caller);
    return this.storage.transaction(caller, async (tx) => {
      const retried = await retryDeadLetters(tx, message);
      if (retried > 0) await tellLog(tx, 'message.retry-all', '0', { message, retried });
      return retried;
    });
  }
}

const COLUMNS = `id::text, message, payload, dispatches, ${momentSql('created_at')} AS "createdAt",
  ${momentSql('failed_at')} AS "failedAt", failed_at::text AS "failedKey", coalesce(last_error, '') AS error`;

const MAIL_ADDRESS = /[^\s<>@,;:"']+@[^\s<>@,;:"']+/g;
const PHONE_NUMBER = /\+\d[\d .-]{6,}\d/g;

/** What went wrong, without the way through the program, and without the addresses and numbers that gateways like to repeat. */
function viewOf({ failedKey: _, error, ...row }: Row): DeadLetterView {
  const [said = ''] = error.split(/\n\s+at /, 1);
  return { ...row, error: said.trim().replaceAll(MAIL_ADDRESS, '…@…').replaceAll(PHONE_NUMBER, '+…') };
}

/** The log names its subjects by UUID: that of a message holds its number; 0 stands for several. */
async function tellLog(tx: Transaction, action: string, id: string, details: object): Promise<void> {
  const digits = BigInt(id).toString(16).padStart(32, '0');
  const uuid = digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const subject = { type: 'message', id: uuid } as const;
  await tx.log({ action, subject, organisationIds: [], territories: [], details: { ...details } });
}
