import type { ComponentChildren } from 'preact';

/** A state in a word; the colour says nothing that the word does not. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}
type Tone = 'plain' | 'good' | 'busy' | 'over';
