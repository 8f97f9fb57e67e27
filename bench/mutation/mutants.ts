import { parseAst } from 'vite';

/** One change of the source that some test should notice. */
export interface Mutant {
  /** Its place in the list of the file. */
  index: number;
  line: number;
  before: string;
  after: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Change {
  node: Node;
  after: string;
  /** A statement is left out; an expression has others in its place. */
  isStatement: boolean;
}

/** Marks a place at which the program asks whether a mutant is on: `name(n)`. */
const ASKS = '__isMutant';

/** What stands for an operator. */
const OPERATORS = new Map<string, readonly string[]>(
  Object.entries({
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '===': ['!=='],
    '!==': ['==='],
    '==': ['!='],
    '!=': ['=='],
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '%': ['*'],
  }),
);
const ASSIGNMENTS = new Map(Object.entries({ '+=': '-=', '-=': '+=', '??=': '=', '||=': '=' }));
const METHODS = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
  }),
);
/** Methods whose call may as well be left out. */
const PASSES_ON = ['filter', 'sort', 'reverse', 'slice', 'trim', 'toLowerCase', 'toSorted', 'toReversed'];

/**
 * Every change that is tried of a TypeScript source, and the source with all of them in it: each is on only while
 * `globalThis.__isMutant(first + index)` says so.
 * @param first the number of the file's first mutant
 * @throws when the source cannot be parsed
 */
export function mutate(source: string, first = 0): { mutants: Mutant[]; code: string } {
  const changes: Change[] = [];
  walk(parseAst(source, { lang: 'ts' }) as unknown as Node, (node) => {
    changes.push(...changesOf(node, source));
  });
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const mutants = changes.map(({ node, after }, index) => ({
    index,
    line: starts.filter((start) => start <= node.start).length,
    before: source.slice(node.start, node.end),
    after,
  }));
  return { mutants, code: withSwitches(source, changes, first) };
}

function withSwitches(source: string, changes: readonly Change[], first: number): string {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, string[]>();
  const groups = new Map<Node, number[]>();
  for (const [index, { node }] of changes.entries()) groups.set(node, [...(groups.get(node) ?? []), index]);
  // Outer ones come first, so what is nested opens after them and closes before.
  for (const [node, indexes] of groups) {
    const statement = indexes.some((index) => changes[index]?.isStatement);
    const asks = (index: number) => `${ASKS}(${first + index})`;
    const open = statement
      ? `{ if (!(${indexes.map(asks).join(' || ')})) {`
      : `(${indexes.map((index) => `${asks(index)} ? (${changes[index]?.after}) : `).join('')}(`;
    opens.set(node.start, [...(opens.get(node.start) ?? []), open]);
    closes.set(node.end, [statement ? '} }' : '))', ...(closes.get(node.end) ?? [])]);
  }
  let code = `const ${ASKS} = globalThis.${ASKS} ?? (() => false);`;
  let at = 0;
  for (const place of [...new Set([...opens.keys(), ...closes.keys()])].sort((a, b) => a - b)) {
    code += source.slice(at, place) + (closes.get(place) ?? []).join('') + (opens.get(place) ?? []).join('');
    at = place;
  }
  return code + source.slice(at);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Visits every expression and statement, outer ones first; types are none. */
function walk(node: Node, visit: (node: Node) => void): void {
  const isType = node.type.startsWith('TS') && !isNode(node.expression);
  // Parentheses within `a?.b.c()` would cut the chain.
  if (isType || node.type === 'ChainExpression') return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function changesOf(node: Node, source: string): Change[] {
  const text = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '');
  const inPlace = (of: unknown, ...after: string[]): Change[] =>
    isNode(of) ? after.map((each) => ({ node: of, after: each, isStatement: false })) : [];
  switch (node.type) {
    case 'BinaryExpression':
      return inPlace(node, ...withOperators(node, OPERATORS.get(String(node.operator)) ?? [], source));
    case 'LogicalExpression':
      return inPlace(node, text(node.left), text(node.right));
    case 'ConditionalExpression':
      return inPlace(node, text(node.consequent), text(node.alternate));
    case 'IfStatement':
      return inPlace(node.test, 'true', 'false');
    case 'WhileStatement':
    case 'ForStatement':
      return inPlace(node.test, 'false');
    case 'UnaryExpression':
      return node.operator === '!' ? inPlace(node, `!!(${text(node.argument)})`) : [];
    case 'Literal':
      if (typeof node.value === 'boolean') return inPlace(node, String(!node.value));
      return node.regex ? inPlace(node, ...weakerPatterns(text(node))) : [];
    case 'AssignmentExpression': {
      const operator = ASSIGNMENTS.get(String(node.operator));
      return operator ? inPlace(node, ...withOperators(node, [operator], source)) : [];
    }
    case 'CallExpression':
      return inPlace(node, ...otherCalls(node, source));
    case 'ExpressionStatement': {
      const isSuper = text(node.expression).startsWith('super(');
      return isSuper || isNode(node.directive) ? [] : [{ node, after: '', isStatement: true }];
    }
    case 'ThrowStatement':
    case 'ContinueStatement':
      return [{ node, after: '', isStatement: true }];
    default:
      return [];
  }
}

/** The same with another operator; parentheses around its sides are part of neither. */
function withOperators(
  { start, end, left, right, operator }: Node,
  others: readonly string[],
  source: string,
) {
  if (!isNode(left) || !isNode(right)) return [];
  const between = source.slice(left.end, right.start);
  return others.map(
    (other) =>
      source.slice(start, left.end) +
      between.replace(String(operator), other) +
      source.slice(right.start, end),
  );
}

function otherCalls({ start, end, callee }: Node, source: string): string[] {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || callee.computed || callee.optional) return [];
  const { object, property } = callee;
  if (!isNode(object) || !isNode(property)) return [];
  const name = source.slice(property.start, property.end);
  if (PASSES_ON.includes(name)) return [source.slice(object.start, object.end)];
  const other = METHODS.get(name);
  return other ? [source.slice(start, property.start) + other + source.slice(property.end, end)] : [];
}

/** The regular expression without an anchor, and without each sign of its classes. */
function weakerPatterns(regex: string): string[] {
  const end = regex.lastIndexOf('/');
  const pattern = regex.slice(1, end);
  const flags = regex.slice(end);
  const weaker: string[] = [];
  if (pattern.startsWith('^')) weaker.push(pattern.slice(1));
  if (pattern.endsWith('$') && !pattern.endsWith('\\$')) weaker.push(pattern.slice(0, -1));
  for (const { 0: set, 1: negated = '', 2: inside = '', index } of pattern.matchAll(
    /(?<!\\)\[(\^?)((?:\\.|[^\]\\])+)\]/g,
  )) {
    const signs = [
      ...inside.matchAll(/(?:\\u[\da-f]{4}|\\.|[^\\])(?:-(?:\\u[\da-f]{4}|\\.|[^\]\\]))?/gi),
    ].map(([sign]) => sign);
    if (signs.length < 2 || signs.length > 40) continue;
    for (const at of signs.keys()) {
      const rest = signs.filter((_, other) => other !== at).join('');
      weaker.push(`${pattern.slice(0, index)}[${negated}${rest}]${pattern.slice(index + set.length)}`);
    }
  }
  return weaker
    .filter((each) => each !== '')
    .map((each) => `/${each}${flags}`)
    .filter(isRegex);
}

function isRegex(regex: string): boolean {
  const end = regex.lastIndexOf('/');
  try {
    new RegExp(regex.slice(1, end), regex.slice(end + 1));
    return true;
  } catch {
    return false;
  }
}
