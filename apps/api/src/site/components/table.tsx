import type { ComponentChildren } from 'preact';

interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Names its row. */
  readonly heads?: boolean;
  /** Numbers stand under each other. */
  readonly number?: boolean;
}

interface TableProps<Row extends { readonly id: string }> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The id of the heading that says what it is. */
  readonly labelledBy: string;
}

/** On a phone each row becomes a card that repeats the titles: nothing to scroll sideways. */
export function Table<Row extends { readonly id: string }>({ columns, rows, labelledBy }: TableProps<Row>) {
  return (
    <table aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map(({ title, number }) => (
            <th scope="col" class={number ? 'number' : undefined} key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ title, cell, heads, number }) =>
              heads ? (
                <th scope="row" data-title={title} key={title}>
                  {cell(row)}
                </th>
              ) : (
                <td data-title={title} class={number ? 'number' : undefined} key={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
