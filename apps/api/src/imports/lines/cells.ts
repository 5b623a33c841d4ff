/** Cells of a line under the names of their fields. */
export type Cells = Readonly<Record<string, readonly string[]>>;
