import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { refuse } from "../../lib/command-error.ts";

/** An error of the compiler in a file that exists in memory only. */
export interface CompilerDiagnostic {
  readonly file: string;
  /** From 0. */
  readonly line: number;
  readonly code: number;
  /** The message and what it is because of, from the outermost on. */
  readonly messages: readonly string[];
}

/** As a typical user has them: strict, and nothing that most leave off. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Without the DOM, which is most of a library to read: what core says of it reaches no line of a consumer.
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

// The library is the same every time, and most of the work.
const library = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says against some of a set of modules, which exist in memory only and may import core. Their names
 * begin with `/`. Of core's own sources only the types are used, so it needs no build.
 *
 * @throws CommandError (exit code 3) when core cannot be read, a module cannot be parsed, or one that is no consumer fails
 */
export function compileConsumers(
  root: string,
  modules: ReadonlyMap<string, string>,
  consumers: readonly string[],
): CompilerDiagnostic[] {
  const program = ts.createProgram(consumers, OPTIONS, createHost(root, modules));
  for (const file of ENTRIES.values()) {
    if (program.getSourceFile(file) === undefined) throw refuse(`${CORE}${file.slice(5)}`, "a file of this checkout");
  }
  // A type that is not there would be anything at all, and nothing would break.
  const others = [...modules.keys()].filter((file) => !consumers.includes(file));
  const [unsound] = others.flatMap((file) => diagnosticsOf(program, file));
  if (unsound !== undefined) throw refuse(unsound.file, "code that compiles", unsound.messages.join(" "));
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
    if (file.startsWith("/lib/")) return readIfThere(join(LIBRARY, file.slice(5)));
    return file.startsWith("/core/") ? readIfThere(join(root, CORE, file.slice(6))) : modules.get(file);
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

function readIfThere(file: string): string | undefined {
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
