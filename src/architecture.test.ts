import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The directions of shared/design.md. A room is a folder of src; a single file of src is a room of its
 * own. `frame` rooms may be used by every screen; a screen may use another's pure rules (`.ts`), never
 * its components (`.tsx`).
 */
const ROOT = join(import.meta.dirname, '..');
const SCREENS = ['campaigns', 'numbers', 'upload', 'receipts', 'dashboard', 'door', 'palette'];
/** What changes a campaign's numbers, as kinds of long jobs, and what these have in common. */
const KINDS = ['campaignJobs', 'removal', 'imports'];
const FRAME = [
  'loadPart',
  'layout',
  'i18n',
  'theme',
  'preferences',
  'errorMessage',
  'config',
  'session',
  'standIns',
];
const MAY_USE: Record<string, string[]> = {
  sipcaller: [],
  jobs: [],
  // Reads phone lists, in a worker and in Node: pure, and below every screen.
  phonelist: ['loadPart'],
  loadPart: [],
  // Of a screen they use what a campaign accepts, a pure rule.
  campaignJobs: ['campaigns', 'phonelist', 'sipcaller', 'jobs'],
  // The marks by which values are told apart are phonelist's.
  removal: ['campaigns', 'campaignJobs', 'phonelist', 'sipcaller', 'jobs'],
  // The undo of an import is a removal, which is handed what imports know of it.
  imports: ['campaigns', 'campaignJobs', 'removal', 'phonelist', 'sipcaller', 'jobs'],
  errorMessage: ['sipcaller'],
  session: ['sipcaller'],
  config: [],
  preferences: ['standIns'],
  trustedTypes: [],
  standIns: [],
  i18n: [],
  theme: ['sipcaller', 'preferences'],
  providers: ['loadPart', 'jobs', 'sipcaller', 'i18n', 'preferences', 'session', 'config', 'standIns'],
  // The frame mounts the palette, which stands above every screen.
  // Copied rows have the guard of our CSVs.
  layout: [...FRAME, 'providers', 'sipcaller', 'jobs', 'palette', 'phonelist'],
  // What every screen shows in place of opaque IDs, and the page that keeps it; its CSV has the guard of all others.
  labels: [...FRAME, 'providers', 'sipcaller', 'phonelist'],
  // What every list offers; the CSV that it writes is the one that the upload page reads.
  export: [...FRAME, 'providers', 'sipcaller', 'upload', 'phonelist'],
  ...Object.fromEntries(
    SCREENS.map((screen) => [
      screen,
      [...FRAME, ...SCREENS, ...KINDS, 'phonelist', 'labels', 'export', 'providers', 'sipcaller', 'jobs'],
    ]),
  ),
  // The door opens onto the console: it loads App when the sign-in form has been painted.
  door: [...FRAME, 'sipcaller', 'App'],
};
/** The table of contents, and what mounts it, may name every room. */
const FREE = ['App', 'main', 'startJobs', 'useStartedJobs', 'useStartedKeeper'];

interface Import {
  from: string;
  to: string;
}

const files = ['src', 'sandbox', 'server', 'e2e', 'bench'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);
const isTest = (file: string) => /\.(test|testing)\.tsx?$/.test(file);
const imports: Import[] = files.filter((file) => !isTest(file)).flatMap(readImports);
const importsOfTests: Import[] = files.filter(isTest).flatMap(readImports);

function readImports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statement = /(?:import|export)\s+[^'"`;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;
  return [...text.matchAll(statement)].map((match) => ({
    from: file,
    to: relative(ROOT, join(ROOT, dirname(file), match[1] ?? match[2] ?? '')),
  }));
}

const top = (path: string) => path.split('/')[0] ?? '';
const room = (path: string) => (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
const isComponent = (path: string) => files.includes(`${path}.tsx`);
const say = ({ from, to }: Import) => `${from} imports ${to}`;

/** Whether a room of src uses one that is not below it. */
function isUpwards({ from, to }: Import): boolean {
  const [user, used] = [room(from), room(to)];
  return top(from) === 'src' && top(to) === 'src' && user !== used && !MAY_USE[user]?.includes(used);
}

describe('import directions', () => {
  it('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('src never imports sandbox, server, e2e or bench', () => {
    expect(imports.filter(({ from, to }) => top(from) === 'src' && top(to) !== 'src').map(say)).toEqual([]);
  });

  it('sandbox and server take only the API types from src', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        ['sandbox', 'server'].includes(top(from)) && top(to) === 'src' && to !== 'src/sipcaller/types',
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it('the sandbox knows nothing of the server', () => {
    expect(
      imports.filter(({ from, to }) => top(from) === 'sandbox' && top(to) === 'server').map(say),
    ).toEqual([]);
  });

  it('rooms of src use only what is below them', () => {
    expect(imports.filter((each) => !FREE.includes(room(each.from)) && isUpwards(each)).map(say)).toEqual([]);
  });

  it('kinds of jobs use each other in one direction, in their tests too', () => {
    const wrong = importsOfTests.filter(
      (each) => KINDS.includes(room(each.from)) && KINDS.includes(room(each.to)) && isUpwards(each),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it('kinds of jobs show nothing', () => {
    expect(files.filter((file) => KINDS.includes(room(file)) && file.endsWith('.tsx'))).toEqual([]);
  });

  it('kinds of jobs know of the screens only what a campaign accepts', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        KINDS.includes(room(from)) && SCREENS.includes(room(to)) && to !== 'src/campaigns/accepts',
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("screens share pure rules, not each other's components", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        SCREENS.includes(room(from)) &&
        SCREENS.includes(room(to)) &&
        room(from) !== room(to) &&
        isComponent(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it('e2e and bench reach the program as a user would', () => {
    // What a reading costs is measured without a browser, and its cases are told in one.
    const isPure = (to: string) => to === 'src/sipcaller/types' || room(to) === 'phonelist';
    const wrong = imports.filter(
      ({ from, to }) => ['e2e', 'bench'].includes(top(from)) && top(to) === 'src' && !isPure(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });
});
