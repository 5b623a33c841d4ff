/**
 * Loaded into api and worker before their own code (node --require): when the launcher goes away,
 * even by kill -9, the channel to it closes and the process ends in its usual orderly way.
 */
const PATIENCE = 15_000;

export function endWithParent(): void {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // listening must not keep a process alive that has nothing else to do
  process.channel?.unref();
}

endWithParent();
