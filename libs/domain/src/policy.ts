import { NotAllowed, NotFound } from './errors';

/** `editor` acts for one organisation; `coordinator` for some regions or, with `SN`, the country. */
export const ROLES = ['editor', 'coordinator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a role reaches: `own` what its organisation stands on, `territory` what lies in the
 * coordinator's territories, `any` everything.
 */
export type Scope = 'own' | 'territory' | 'any';

export const policy = {
  'posting.create': { editor: 'any' },
  'posting.read-published': { editor: 'any', coordinator: 'any', admin: 'any' },
  'posting.read-unpublished': { editor: 'own', admin: 'any' },
  'posting.edit': { editor: 'own' },
  'posting.move': { editor: 'own', admin: 'any' },
  /** Before a coordinator has approved it, a suggestion is shown to neither side. */
  'suggestion.read-inside': { coordinator: 'territory', admin: 'any' },
  'suggestion.read-shared': { editor: 'own', coordinator: 'territory', admin: 'any' },
  'suggestion.judge': { coordinator: 'territory' },
  'suggestion.answer': { editor: 'own' },
  'partnership.read': { editor: 'own', coordinator: 'territory', admin: 'any' },
  'partnership.edit': { editor: 'own' },
  'webhook.manage': { editor: 'own' },
  'log.read': { editor: 'own', coordinator: 'territory', admin: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof policy;
export const ACTIONS = Object.keys(policy) as Action[];

/** How the subject of an action stands to the caller. */
export interface Standing {
  /** The caller's organisation stands on it. */
  readonly own: boolean;
  /** Some territory of it lies in the caller's. */
  readonly inTerritory: boolean;
}

export function scopeOf(role: Role, action: Action): Scope | undefined {
  return (policy[action] as Partial<Record<Role, Scope>>)[role];
}

export function allowed(role: Role, action: Action, standing: Standing): boolean {
  switch (scopeOf(role, action)) {
    case 'any':
      return true;
    case 'own':
      return standing.own;
    case 'territory':
      return standing.inTerritory;
    case undefined:
      return false;
  }
}

/** 404 where the caller may not even see the subject, 403 where it may see but not act. */
export function demand(role: Role, action: Action, standing: Standing, visible: boolean, what: string): void {
  if (!visible) throw new NotFound(what);
  if (!allowed(role, action, standing)) throw new NotAllowed(action);
}
