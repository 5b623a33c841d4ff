import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'main' | 'second' | 'danger';
  readonly name?: string;
  readonly value?: string;
  readonly children: ComponentChildren;
}

/** Sends its form. One main button a page. */
export function Button({ kind = 'main', name, value, children }: ButtonProps) {
  return (
    <button class={`button ${kind}`} name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that is the next step of the page. */
export function ButtonLink({ href, kind = 'main', children }: ButtonProps & { readonly href: string }) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
    </a>
  );
}
