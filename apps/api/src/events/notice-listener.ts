import type { Config } from '@penc/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG } from '../http/tokens';

const CHANNEL = 'penc_notices';

/** The one connection of this process on which Postgres hints that a notice was written or read. */
@Injectable()
export class NoticeListener {
  private readonly logger = new Logger(NoticeListener.name);
  private client: Client | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Connects unless it is connected; without the hints, changes are seen a little later. */
  async listen(hint: () => void): Promise<void> {
    if (this.client) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', hint);
    client.on('error', () => this.forget(client));
    client.on('end', () => this.forget(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.logger.warn(`not listening: ${String(error)}`);
      client.end().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.client?.end().catch(() => undefined);
  }

  private forget(client: Client): void {
    if (this.client === client) this.client = null;
  }
}
