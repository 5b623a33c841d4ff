import type { ComponentChildren } from 'preact';

/** What a list says that has nothing in it, and what can be done about it. */
export function EmptyState({ children }: { readonly children: ComponentChildren }) {
  return <div class="aside">{children}</div>;
}
