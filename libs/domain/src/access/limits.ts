/** How often something may be tried by one subject before it must wait. */
export interface Limit {
  readonly times: number;
  readonly minutes: number;
}

export const attemptLimits = {
  /** Mails that one address can be sent: nobody's mailbox is to be filled through us. */
  'sign-in-address': { times: 5, minutes: 15 },
  /** A whole town hall may share one address of the network. */
  'sign-in-network': { times: 60, minutes: 15 },
  /** Codes tried for one address, over all its challenges; its links stay good, so nobody is locked out. */
  'sign-in-code': { times: 30, minutes: 24 * 60 },
  /** Codes of the authenticator and recovery codes, tried for one person. */
  'second-factor': { times: 10, minutes: 15 },
  /** Deliveries that one organisation asks for by hand: nobody else's server is to be flooded through us. */
  'webhook-by-hand': { times: 30, minutes: 15 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof attemptLimits;

/** Seconds to wait after `used` tries in a window that has `secondsLeft`; 0 when the try may go ahead. */
export function secondsToWait({ times }: Limit, used: number, secondsLeft: number): number {
  return used <= times ? 0 : Math.max(1, Math.ceil(secondsLeft));
}
