import { parseSync, Visitor, type ESTree } from 'vite';
import { namesOf } from './namesOf.ts';
import { openLookups } from './openLookups.ts';

/** What a file says about others and about itself, as written. */
export interface ModuleText {
  imports: Import[];
  exportedNames: string[];
  names: ReadonlySet<string>;
  /** Every statement only passes on what other files export, or one passes on all of it. */
  isBarrel: boolean;
  usesAny: boolean;
  openLookups: readonly string[];
  syntaxErrors: string[];
}

/** `request` is the text between the quotes; a glob may stand for many files. */
export interface Import {
  request: string;
  how: 'module' | 'worker' | 'glob';
}

/** Reads a TypeScript file. Types, re-exports, lazy imports, workers and globs are imports like any other. */
export function readModule(path: string, text: string): ModuleText {
  const { program, module, errors } = parseSync(path, text, {
    lang: path.endsWith('x') ? 'tsx' : 'ts',
  });
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const inside = readInside(program);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  ];
  return {
    imports: [
      ...requests.map((request) => ({ request, how: 'module' as const })),
      ...inside.imports,
    ],
    exportedNames: exported.map(({ exportName }) =>
      exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*'),
    ),
    names: namesOf(program),
    isBarrel: isBarrel(program),
    usesAny: inside.usesAny,
    openLookups: openLookups(program),
    syntaxErrors: errors.map(({ message }) => message),
  };
}

function readInside(program: ESTree.Program): Pick<ModuleText, 'imports' | 'usesAny'> {
  const imports: Import[] = [];
  let usesAny = false;
  const add = (
    how: Import['how'],
    ...nodes: readonly (ESTree.ArrayExpressionElement | undefined)[]
  ) => {
    imports.push(...nodes.map((node) => ({ request: textOf(node), how })));
  };
  new Visitor({
    ImportExpression: ({ source }) => add('module', source),
    TSImportType: ({ source }) => add('module', source),
    TSExternalModuleReference: ({ expression }) => add('module', expression),
    NewExpression: ({ callee, arguments: [address, base] }) => {
      if (isName(callee, 'URL') && isImportMeta(base, 'url')) add('worker', address);
    },
    CallExpression: ({ callee, arguments: [globs] }) => {
      if (isImportMeta(callee, 'glob'))
        add('glob', ...(globs?.type === 'ArrayExpression' ? globs.elements : [globs]));
    },
    TSAnyKeyword: () => {
      usesAny = true;
    },
  }).visit(program);
  return { imports, usesAny };
}

function isName(node: ESTree.Expression, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function isImportMeta(node: ESTree.Argument | undefined, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}

// an address that is put together cannot be followed: as a path to nothing it is found out
function textOf(node: ESTree.ArrayExpressionElement | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const plain = node?.type === 'TemplateLiteral' && node.expressions.length === 0;
  return (plain ? node.quasis[0]?.value.cooked : undefined) ?? './(an expression)';
}

function isBarrel({ body }: ESTree.Program): boolean {
  const passesOn = (statement: ESTree.Statement | ESTree.Directive | ESTree.ModuleDeclaration) =>
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && !statement.declaration);
  return (
    body.some(({ type }) => type === 'ExportAllDeclaration') ||
    (body.some(passesOn) &&
      body.every((statement) => statement.type === 'ImportDeclaration' || passesOn(statement)))
  );
}
