/** A moment as answers and messages tell it, in SQL: RFC 3339, UTC, to the millisecond; `column` as SQL. */
export const momentSql = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
