import { Client } from 'pg';

export async function ask<Row>(url: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, [...parameters])).rows as Row[];
  } finally {
    await client.end();
  }
}

/** An organisation, and a message that was handed to the queue and is not done. */
export async function writeSomething(url: string, name: string): Promise<void> {
  await ask(url, `INSERT INTO organisations (name, type) VALUES ($1, 'ard')`, [name]);
  await ask(
    url,
    `INSERT INTO outbox (message, payload, dispatches, dispatched_at) VALUES ('posting-changed', '{}', 1, now())`,
  );
}

export async function organisations(url: string): Promise<string[]> {
  return (await ask<{ name: string }>(url, 'SELECT name FROM organisations ORDER BY name')).map(({ name }) => name);
}

/** How many messages wait to be handed to the queue, and the number that the next one gets. */
export async function outbox(url: string): Promise<{ due: number; next: number }> {
  const [row] = await ask<{ due: number; next: number }>(
    url,
    `SELECT (SELECT count(*)::int FROM outbox WHERE dispatched_at IS NULL) AS due,
            nextval(pg_get_serial_sequence('outbox', 'id'))::int AS next`,
  );
  if (!row) throw new Error('no outbox');
  return row;
}
