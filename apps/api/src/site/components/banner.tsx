import type { ComponentChildren } from 'preact';

interface BannerProps {
  readonly kind: 'success' | 'notice' | 'warning';
  readonly children: ComponentChildren;
}

/** Something to know before the rest of the page; what has just been done is told to screen readers at once. */
export function Banner({ kind, children }: BannerProps) {
  return (
    <div class={`banner ${kind}`} role={kind === 'success' ? 'status' : 'note'}>
      {children}
    </div>
  );
}
