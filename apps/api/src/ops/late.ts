/** A due message that nobody has taken for so long says that the relay or its queue is away. */
export const RELAY_LATE_SECONDS = 15;
