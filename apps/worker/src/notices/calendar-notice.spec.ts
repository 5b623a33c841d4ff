import { WORKER } from '@penc/storage';
import { kindsTold } from '../../../../test/system/watching/notices';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import { tellCalendarEnds } from './calendar-notice';

describe('The calendar of feasts', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());

  it('says to administrators a year ahead that it ends, once, and once more that it has ended', async () => {
    const [admin, editor] = [await system.account({ role: 'admin' }), await system.account()];
    const on = async (day: string) => {
      await system.storage.transaction(WORKER, (tx) => tellCalendarEnds(tx, new Date(`${day}T12:00:00Z`)));
      return kindsTold(system, admin);
    };
    expect(await on('2029-12-30')).toEqual([]);
    const told = ['calendar-ending*'];
    for (const day of ['2029-12-31', '2030-01-01', '2030-12-31']) expect(await on(day)).toEqual(told);
    for (const day of ['2031-01-01', '2032-05-01']) expect(await on(day)).toEqual([...told, ...told]);
    expect(await kindsTold(system, editor)).toEqual([]);
    const { body } = await admin.client.get<{ items: { title: string }[] }>('/notices');
    expect(body.items.map(({ title }) => title)).toEqual([
      'Le calendrier des fêtes est épuisé depuis le 31 décembre 2030',
      'Le calendrier des fêtes s’arrête le 31 décembre 2030',
    ]);
  });
});
