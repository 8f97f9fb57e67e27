import { badRequest } from '../apiError';
import { excerpt, isObject } from '../query/jsonParam';

/** Tells what is wrong with a value, in one sentence that begins with `name`; undefined when nothing is. */
export type Rule = (name: string, value: unknown) => string | undefined;

/** @throws ApiError 400 with the rule's sentence */
export function check(rule: Rule, name: string, value: unknown): void {
  const fault = rule(name, value);
  if (fault !== undefined) throw badRequest(fault);
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Rule {
  return (name, value) =>
    words.some((word) => word === value)
      ? undefined
      : `${name} must be one of ${words.join(', ')}, not ${excerpt(value)}`;
}

/** A whole number; both ends are allowed. */
export function whole(low: number, high: number): Rule {
  return (name, value) =>
    Number.isSafeInteger(value) && Number(value) >= low && Number(value) <= high
      ? undefined
      : `${name} must be a whole number from ${low} to ${high}, not ${excerpt(value)}`;
}

/** A number from 0 to `high`, both allowed. */
export function atMost(high: number): Rule {
  return (name, value) =>
    typeof value === 'number' && value >= 0 && value <= high
      ? undefined
      : `${name} must be a number from 0 to ${high}, not ${excerpt(value)}`;
}

/** A text that is not empty. */
export function string(name: string, value: unknown): string | undefined {
  // NUL would be cut off silently by libsql.
  return typeof value === 'string' && value !== '' && !value.includes('\0')
    ? undefined
    : `${name} must be a text, not ${excerpt(value)}`;
}

/** true or false. */
export function boolean(name: string, value: unknown): string | undefined {
  return typeof value === 'boolean' ? undefined : `${name} must be true or false, not ${excerpt(value)}`;
}

/** null, or what the rule allows. */
export function orNull(rule: Rule): Rule {
  return (name, value) => (value === null ? undefined : rule(name, value));
}

/** null or "none", or what the rule allows. */
export function orNone(rule: Rule): Rule {
  return orNull((name, value) => (value === 'none' ? undefined : rule(name, value)));
}

/** An array of which the rule allows each item. */
export function array(rule: Rule): Rule {
  return (name, value) =>
    Array.isArray(value)
      ? firstFault(value.map((item, index) => () => rule(`${name}[${index}]`, item)))
      : `${name} must be an array, not ${excerpt(value)}`;
}

/** An object with these keys and no others; those named in `required` must be there. */
export function record(rules: Record<string, Rule>, required: readonly string[] = []): Rule {
  return (name, value) => {
    if (!isObject(value)) return `${name} must be an object, not ${excerpt(value)}`;
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${name} needs ${missing}`;
    return firstFault(
      Object.entries(value).map(([key, item]) => () => {
        const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
        if (rule === undefined)
          return `${name} has the unknown key ${excerpt(key)}; known are ${Object.keys(rules).join(', ')}`;
        return rule(`${name}.${key}`, item);
      }),
    );
  };
}

function firstFault(checks: (() => string | undefined)[]): string | undefined {
  for (const run of checks) {
    const fault = run();
    if (fault !== undefined) return fault;
  }
  return undefined;
}
