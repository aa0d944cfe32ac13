import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { CommandError, refuse } from "../../lib/command-error.ts";

/** A compiler error in a file that exists only in memory. */
export interface CompilerDiagnostic {
  readonly file: string;
  /** The line number, from 0. */
  readonly line: number;
  readonly code: number;
  /** The message and its causes, outermost first. */
  readonly messages: readonly string[];
}

/** The options of a typical user: `strict`, without the additional checks that few users enable. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Without the DOM library, which is slow to parse: no line of a consumer depends on its types.
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};
const CORE = "packages/core/src";
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ["@justone-clients/core", "/core/index.ts"],
  ["@justone-clients/core/platform", "/core/platform.ts"],
]);
const LIBRARY = dirname(ts.sys.getExecutingFilePath());

// The standard library never changes, and parsing it is most of the work.
const library = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles modules that exist only in memory and returns the errors in the consumers among them. File names begin with `/`.
 * Modules may import core; only the types of its sources are read, so core needs no build.
 *
 * @throws CommandError (exit code 1) if core cannot be read, (exit code 3) if a module cannot be parsed, or a module other than a consumer has
 * an error
 */
export function compileConsumers(
  root: string,
  modules: ReadonlyMap<string, string>,
  consumers: readonly string[],
): CompilerDiagnostic[] {
  const program = ts.createProgram(consumers, OPTIONS, createHost(root, modules));
  for (const file of ENTRIES.values()) {
    if (program.getSourceFile(file) === undefined)
      throw new CommandError(1, `${CORE}${file.slice(5)} cannot be read. Restore it, and run the command again.`);
  }
  // A type that cannot be resolved would be `any`, and no consumer would fail.
  const others = [...modules.keys()].filter((file) => !consumers.includes(file));
  const [invalid] = others.flatMap((file) => diagnosticsOf(program, file));
  if (invalid !== undefined) throw refuse(invalid.file, "code that compiles", invalid.messages.join(" "));
  return consumers.flatMap((file) => diagnosticsOf(program, file));
}

function diagnosticsOf(program: ts.Program, file: string): CompilerDiagnostic[] {
  const source = program.getSourceFile(file);
  const [syntax] = program.getSyntacticDiagnostics(source);
  if (syntax !== undefined) throw refuse(file, "TypeScript", messagesOf(syntax.messageText).join(" "));
  return program.getSemanticDiagnostics(source).map(({ start = 0, code, messageText }) => {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    return { file, line, code, messages: messagesOf(messageText) };
  });
}

function createHost(root: string, modules: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (file: string): string | undefined => {
    if (file.startsWith("/lib/")) return readIfExists(join(LIBRARY, file.slice(5)));
    return file.startsWith("/core/") ? readIfExists(join(root, CORE, file.slice(6))) : modules.get(file);
  };
  const parse = (file: string): ts.SourceFile | undefined => {
    const text = read(file);
    const mode = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    return text === undefined ? undefined : ts.createSourceFile(file, text, mode);
  };
  return {
    fileExists: (file) => read(file) !== undefined,
    readFile: read,
    writeFile: () => undefined,
    getSourceFile: (file) => {
      if (!file.startsWith("/lib/")) return parse(file);
      if (!library.has(file)) library.set(file, parse(file));
      return library.get(file);
    },
    getDefaultLibFileName: () => "/lib/lib.es2022.d.ts",
    getDefaultLibLocation: () => "/lib",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    resolveModuleNameLiterals: (literals, from) => {
      return literals.map(({ text }) => ({ resolvedModule: resolveModule(text, from) }));
    },
  };
}

function resolveModule(name: string, from: string): ts.ResolvedModuleFull | undefined {
  const file = name.startsWith(".") ? new URL(name, `file://${from}`).pathname : ENTRIES.get(name);
  return file === undefined ? undefined : { resolvedFileName: file, extension: ts.Extension.Ts };
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function messagesOf(message: string | ts.DiagnosticMessageChain): string[] {
  if (typeof message === "string") return [message];
  const [next] = message.next ?? [];
  return [message.messageText, ...(next === undefined ? [] : messagesOf(next))];
}
