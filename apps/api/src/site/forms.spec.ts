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

  it('reaches no prototype, whatever its fields are named', () => {
    plainOf({ '__proto__.admin': 'yes', 'constructor.prototype.admin': 'yes' });
    expect('admin' in {}).toBe(false);
  });
});
