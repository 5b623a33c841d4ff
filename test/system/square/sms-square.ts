import { aNeed, anOffer } from './postings';
import type { Account } from '../accounts';
import { FakeSmsGateway } from '../servers/fake-sms-gateway';
import { type System, startSystem } from '../system';
import { until } from '../until';

export const GATEWAY_SECRET = 'a secret of the gateway';
export const SMS_TO_COME = `message = 'sms-due' AND done_at IS NULL`;
const LONG_TITLE =
  'Réhabilitation des périmètres maraîchers de Diaroumé, « phase 2 », pour les groupements et les migrants de retour';

export interface PairSeen {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly answers: { need: string; offer: string };
}

/** Two sides that have chosen SMS, each with a number of its own, and the gateway that carries them. */
export class SmsSquare {
  readonly gateway = new FakeSmsGateway();
  system!: System;
  ard!: Account;
  agency!: Account;
  coordinator!: Account;
  /** As they are dialled. */
  arsPhone = '';
  agencysPhone = '';
  private phones = 0;

  async start(databaseUrl: string): Promise<void> {
    const env = {
      SMS_URL: await this.gateway.start(),
      SMS_HEADERS: '{"content-type":"application/json","authorization":"Bearer of-the-gateway"}',
      SMS_INBOUND_SECRET: GATEWAY_SECRET,
    };
    this.system = await startSystem(databaseUrl, { env, workers: 2 });
    this.coordinator = await this.system.account({ role: 'coordinator' });
  }

  async stop(): Promise<void> {
    await this.system.stop();
    await this.gateway.stop();
  }

  async newSides(): Promise<void> {
    // what the test before has caused must not arrive in this one
    await this.system.settled();
    this.gateway.taken.length = 0;
    this.ard = await this.system.account();
    this.agency = await this.system.account({ type: 'cooperation-agency', language: 'en' });
    this.arsPhone = await this.withSms(this.ard);
    this.agencysPhone = await this.withSms(this.agency);
  }

  /** A suggestion of which both have their SMS. */
  async approved(): Promise<PairSeen> {
    const need = await this.ard.client.post<PairSeen>('/needs', aNeed({ title: LONG_TITLE }));
    const offer = await this.agency.client.post<PairSeen>('/offers', anOffer());
    const path = `/suggestions?needId=${need.body.id}&offerId=${offer.body.id}`;
    const { client } = this.coordinator;
    const first = await until(
      'the suggestion',
      async () => (await client.get<{ items: PairSeen[] }>(path)).body.items[0],
    );
    await this.system.settled();
    const { body } = await client.get<PairSeen>(`/suggestions/${first.id}`);
    const answer = await client.post<PairSeen>(`/suggestions/${first.id}/approve`, { revision: body.revision });
    await until('both SMS', async () => this.textTo(this.arsPhone) !== '' && this.textTo(this.agencysPhone) !== '');
    return answer.body;
  }

  async read({ id }: PairSeen): Promise<PairSeen> {
    return (await this.coordinator.client.get<PairSeen>(`/suggestions/${id}`)).body;
  }

  /** The last one; empty where there is none. */
  textTo(phone: string): string {
    return this.gateway.taken.findLast(({ to }) => to === phone)?.text ?? '';
  }

  codeTo(phone: string): string {
    return /(?:OUI|YES) (\d{4,6})/.exec(this.textTo(phone))?.[1] ?? 'none';
  }

  /** What comes back to a phone that writes. */
  async say(from: string, text: string): Promise<string> {
    const headers = { 'x-sms-secret': GATEWAY_SECRET };
    return (await this.system.anyone.post<{ reply: string }>('/sms/inbound', { from, text }, { headers })).body.reply;
  }

  /** What the queue would try again later is tried at once. */
  hurryUntil(what: string, look: () => Promise<boolean>): Promise<unknown> {
    return until(what, async () => {
      await this.system.storage.read(
        `UPDATE outbox SET dispatched_at = NULL WHERE ${SMS_TO_COME} AND dispatched_at > now() RETURNING id`,
      );
      return look();
    });
  }

  /** A number of its own, written as people do, and SMS chosen; the number as it is dialled. */
  private async withSms(account: Account): Promise<string> {
    const digits = String(770_000_000 + ++this.phones);
    const written = digits.replace(/(\d\d)(\d{3})(\d\d)(\d\d)/, '$1 $2 $3 $4');
    await this.system.storage.read(
      'UPDATE people SET phone = $2 FROM memberships m WHERE m.person_id = people.id AND m.id = $1 RETURNING m.id',
      [account.membershipId, written],
    );
    await account.client.patch('/me/preferences', { revision: 1, channels: ['sms'] });
    return `+221${digits}`;
  }
}
