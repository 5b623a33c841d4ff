/** A share of a whole as a bar; the text beside it says the same, so readers of the screen are not told twice. */
export function Bar({ percent }: { readonly percent: number }) {
  const width = Math.max(0, Math.min(100, percent));
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="8" />
      <rect class="fill" width={width} height="8" />
    </svg>
  );
}
