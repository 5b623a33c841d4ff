/** One alone, or a list of them. */
export function Entries({ of: entries }: { readonly of: readonly string[] }) {
  const [first, ...others] = entries;
  if (others.length === 0) return <>{first}</>;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
