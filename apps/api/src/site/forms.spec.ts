import { plainOf } from './forms';

describe('What was typed into a form', () => {
  it('holds days as people write them; what is none stays as it was typed', () => {
    const values = { until: '12 mars 2027', 'approvals.0.due': '12/03/2027', doneOn: 'hier', from: ' ' };
    expect(plainOf(values, { days: ['until', 'approvals.0.due', 'doneOn', 'from'] })).toEqual({
      until: '2027-03-12',
      approvals: { 0: { due: '2027-03-12' } },
      doneOn: 'hier',
    });
  });

  it('holds the last day of a month by which something is due', () => {
    const values = { due: 'juin 2028', by: '12/03/2027', at: 'fin T1 2028', on: 'juin', day: 'juin 2028' };
    expect(plainOf(values, { deadlines: ['due', 'by', 'at', 'on'], days: ['day'] })).toEqual({
      due: '2028-06-30',
      by: '2027-03-12',
      at: '2028-03-31',
      on: 'juin',
      day: 'juin 2028',
    });
  });

  it('holds the first day of a month from which something counts', () => {
    const values = { from: 'juin 2028', since: '12/03/2027', at: 'fin T1 2028', on: 'juin' };
    expect(plainOf(values, { beginnings: Object.keys(values) })).toEqual({
      from: '2028-06-01',
      since: '2027-03-12',
      at: '2028-03-31',
      on: 'juin',
    });
  });

  it('reaches no prototype, whatever its fields are named', () => {
    plainOf({ '__proto__.admin': 'yes', 'constructor.prototype.admin': 'yes' });
    expect('admin' in {}).toBe(false);
  });
});
