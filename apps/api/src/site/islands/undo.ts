// What was decided can be taken back for a few seconds; then its button goes, and the words beside it say so. Counted from
// the server’s clock: the device’s own may be hours off.
for (const words of document.querySelectorAll<HTMLElement>('[data-over-in]')) {
  setTimeout(() => {
    words.closest('form')?.querySelector('button')?.remove();
    words.textContent = words.dataset['over'] ?? '';
  }, Number(words.dataset['overIn']));
}
