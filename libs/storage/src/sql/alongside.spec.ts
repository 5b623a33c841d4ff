import { alongside } from './alongside';

describe('a statement for several', () => {
  it('numbers the parameters of each after those before it', () => {
    const sql = alongside(
      { sql: ' WITH made AS (INSERT INTO a VALUES ($1, $2)) SELECT 1', parameters: 2 },
      { sql: 'INSERT INTO b VALUES ($1, $2, $10)', parameters: 10 },
      { sql: 'INSERT INTO c VALUES ($1)', parameters: 1 },
    );
    expect(sql).toBe(
      'WITH other0 AS (INSERT INTO b VALUES ($3, $4, $12)), other1 AS (INSERT INTO c VALUES ($13)), ' +
        'made AS (INSERT INTO a VALUES ($1, $2)) SELECT 1',
    );
  });
});
