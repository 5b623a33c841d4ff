import { amountSought, contributed } from './financing';

describe('the amount sought', () => {
  it.each([
    ['nothing is said', {}, undefined, undefined],
    ['the total cost alone', { amount: 45 }, undefined, 45],
    ['an own contribution', { amount: 45, ownContribution: 5 }, 5, 40],
    ['a financing plan, which speaks for all sources', { amount: 45, financingPlan: 20 }, 20, 25],
    ['a plan that names nothing', { amount: 45, financingPlan: 0 }, 0, 45],
    ['all of it found', { amount: 45, financingPlan: 45 }, 45, 0],
    ['more than all, by exchange rates', { amount: 45, financingPlan: 46 }, 46, 0],
    ['a plan without a cost', { financingPlan: 20 }, 20, undefined],
  ])('%s', (_, amounts, brought, sought) => {
    expect([contributed(amounts), amountSought(amounts)]).toEqual([brought, sought]);
  });
});
