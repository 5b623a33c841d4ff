import 'reflect-metadata';
import { Body, Controller, Get, Injectable, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { INSERT_OUTBOX, INSERT_POSTING, INSERT_REVISION, LIST_NEEDS } from './sql';

/**
 * What the product's api is measured against: Nest and pg doing the same inserts in one transaction, and the
 * same listing. Nothing is checked, nobody is asked who they are, nothing is logged, and the amounts,
 * concepts and words of a posting are always the same ones.
 */
const { DATABASE_URL, PORT, POOL_SIZE, ORGANISATION, MEMBERSHIP, AMOUNTS, CONCEPTS, WORDS } = process.env;

interface Need {
  readonly themes: string[];
  readonly sectors: string[];
  readonly territories: string[];
  readonly modalities: string[];
  readonly period: { readonly end: string };
}

@Injectable()
class Database extends Pool {
  constructor() {
    super({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });
  }
}

@Controller()
class BareController {
  constructor(private readonly database: Database) {}

  @Get('health')
  health(): object {
    return {};
  }

  @Post('needs')
  async post(@Body() need: Need): Promise<object> {
    const content = JSON.stringify(need);
    const client = await this.database.connect();
    try {
      await client.query('BEGIN');
      const { themes, sectors, territories, modalities, period } = need;
      const { rows } = await client.query<{ id: string; revision: number; created_at: Date }>(INSERT_POSTING, [
        ...[ORGANISATION, content, AMOUNTS, CONCEPTS, WORDS, themes, sectors, territories, modalities, period.end],
      ]);
      const [made] = rows;
      await client.query(INSERT_REVISION, [made?.id, content, AMOUNTS, CONCEPTS, WORDS, MEMBERSHIP]);
      await client.query(INSERT_OUTBOX, [JSON.stringify({ postingId: made?.id })]);
      await client.query('COMMIT');
      return { ...need, ...made };
    } finally {
      client.release();
    }
  }

  @Get('needs')
  async list(): Promise<object> {
    const today = new Date().toISOString().slice(0, 10);
    const { rows } = await this.database.query(LIST_NEEDS, [ORGANISATION, ['open', 'closed', 'expired'], today]);
    return { items: rows.slice(0, 25) };
  }
}

@Module({ controllers: [BareController], providers: [Database] })
class BareModule {}

void NestFactory.create(BareModule, { logger: false }).then((app) => app.listen(Number(PORT), '127.0.0.1'));
process.once('SIGTERM', () => process.exit(0));
