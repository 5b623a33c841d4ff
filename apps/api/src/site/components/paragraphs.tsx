/** What somebody wrote, as it was parted: a paragraph for each line. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
