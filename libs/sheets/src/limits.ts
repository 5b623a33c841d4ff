/** What a table that somebody sends may hold. Each is far above what people fill in, and far below what would hurt. */
export const SHEET_LIMITS = {
  bytes: 5_000_000,
  /** Files within an xlsx. */
  parts: 500,
  /** Bytes within an xlsx, once inflated, all parts together. */
  inflatedBytes: 20_000_000,
  /** Times that a part may grow when it is inflated, beyond the first megabyte. */
  growth: 150,
  rows: 5_000,
  columns: 100,
  cell: 32_767,
} as const;

/** Below this, growth says nothing: a sheet with a few empty rows inflates a hundredfold. */
export const SMALL_PART = 1_000_000;
