import { type Message, type OutboxRow, messages } from '@penc/messages';
import { jobOf, parcelsOf } from './parcels';

function row(id: number, { name }: Message<object>, dispatches = 1): OutboxRow {
  return { id: String(id), message: name, payload: { id }, dispatches };
}

function idsIn(rows: readonly OutboxRow[]): string[][] {
  return parcelsOf(rows).map((parcel) => parcel.map(({ id }) => id));
}

const { postingChanged, mailDue } = messages;

describe('The rows that one job carries', () => {
  it('are of one message, in the order in which they came', () => {
    const mixed = [row(1, postingChanged), row(2, mailDue), row(3, postingChanged)];
    expect(idsIn(mixed)).toEqual([['1', '3'], ['2']]);
  });

  it('are as many as the message allows, and no more', () => {
    const many = Array.from({ length: 2 * postingChanged.together + 1 }, (_, index) => row(index, postingChanged));
    expect(parcelsOf(many).map(({ length }) => length)).toEqual([postingChanged.together, postingChanged.together, 1]);
    expect(idsIn([row(1, mailDue), row(2, mailDue)])).toEqual([['1'], ['2']]);
  });

  it('come alone when they come again', () => {
    const rows = [row(1, postingChanged), row(2, postingChanged, 2), row(3, postingChanged), row(4, postingChanged, 3)];
    expect(idsIn(rows)).toEqual([['1', '3'], ['2'], ['4']]);
  });
});

describe('The job that carries them', () => {
  const [pair] = parcelsOf([row(1, postingChanged), row(2, postingChanged)]);
  const [single] = parcelsOf([row(1, postingChanged)]);
  const [again] = parcelsOf([row(1, postingChanged, 2)]);

  it('has an id that names all of them, and each time that they are dispatched', () => {
    const ids = [pair, single, again].map((parcel) => parcel && jobOf(parcel).opts.jobId);
    expect(new Set(ids).size).toBe(3);
    const [other] = parcelsOf([row(1, postingChanged), row(3, postingChanged)]);
    expect(other && jobOf(other).opts.jobId).not.toBe(ids[0]);
  });

  it('is not tried again as a whole', () => {
    expect(pair && jobOf(pair).opts.attempts).toBe(1);
    expect(single && jobOf(single).opts.attempts).toBe(postingChanged.retry.attempts);
  });
});
