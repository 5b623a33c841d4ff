import { type ValidatorConstraintInterface, getMetadataStorage } from 'class-validator';

interface Check {
  readonly property: string;
  readonly constraint: ValidatorConstraintInterface;
  readonly constraints: unknown[];
}

const known = new Map<object, readonly Check[] | null>();

/**
 * True when every field of the instance is as its decorator wants it. Asks the very checks that class-validator
 * would ask, without looking them up anew each time; where one fails, class-validator tells what is wrong. False as well
 * for a class with other decorators than checks of a field.
 */
export function passes(type: new () => object, instance: object): boolean {
  const checks = known.get(type) ?? checksOf(type);
  known.set(type, checks);
  if (checks === null) return false;
  return checks.every(({ property, constraint, constraints }) => {
    const value = (instance as Record<string, unknown>)[property];
    const about = { value, property, object: instance, targetName: type.name, constraints };
    return constraint.validate(value, about) === true;
  });
}

function checksOf(type: new () => object): readonly Check[] | null {
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(type, '', true, false);
  const checks = rules.flatMap(({ propertyName, constraintCls, constraints }) =>
    storage
      .getTargetValidatorConstraints(constraintCls)
      .map(({ instance }): Check => ({ property: propertyName, constraint: instance, constraints })),
  );
  // a condition, such as that of a partial type, has no constraint of its own
  return rules.every(({ type: kind }) => kind === 'customValidation') ? checks : null;
}
