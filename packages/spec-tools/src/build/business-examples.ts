import type { Example, Reference } from "../document/document.ts";
import type { BusinessCode } from "../publisher/publisher.ts";

/** One named example a business code, as the components of the document. */
export function businessExamples(codes: readonly BusinessCode[]): Record<string, Example> {
  return Object.fromEntries(codes.map((businessCode) => [exampleName(businessCode), codeExample(businessCode)]));
}

/** The same names, pointing at those components. */
export function businessExampleReferences(codes: readonly BusinessCode[]): Record<string, Reference> {
  return Object.fromEntries(
    codes.map((businessCode) => {
      const name = exampleName(businessCode);
      return [name, { $ref: `#/components/examples/${name}` }];
    }),
  );
}

function exampleName({ code }: BusinessCode): string {
  return `code-${code}`;
}

function codeExample({ code, meaning }: BusinessCode): Example {
  const value = { code, data: null, message: meaning, recordTime: null, requestId: `mock-code-${code}` };
  return { summary: meaning, "x-synthetic": true, value };
}
