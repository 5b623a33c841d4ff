interface Named {
  readonly name: string;
  readonly organisationId?: string;
}

/** Organisations as they are typed: one a line. */
export function namesTyped(named: readonly Named[]): string {
  return named.map(({ name }) => name).join('\n');
}

/** Who was known by this name stays who it was. */
export function namedAs(name: string | undefined, before: readonly Named[]): Partial<Named> {
  const known = before.find((one) => one.name === name)?.organisationId;
  return { ...(name !== undefined && { name }), ...(known !== undefined && { organisationId: known }) };
}
