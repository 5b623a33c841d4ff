import type { ComponentChildren } from 'preact';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** What one opens to see: for what few need, or what only a few of those on the page need at a time. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details id={id} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
