import { expect, expectTypeOf, it } from "vitest";
import type { StandardSchemaResult, StandardSchemaV1 } from "../types/standard-schema.ts";
import { createSchemas } from "./create-schemas.ts";

/** The interface as the Standard Schema specification declares it. */
interface Specified<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardSchemaResult<Output> | Promise<StandardSchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

it("a schema has the interface of Standard Schema and the types of its operation", () => {
  const schemas = createSchemas<{ noteId: string }, { id?: number }>({}, "any");
  expect(schemas.data["~standard"]).toEqual({ version: 1, vendor: "justone-clients", validate: expect.any(Function) });
  expectTypeOf(schemas.parameters).toExtend<Specified<{ noteId: string }, { noteId: string }>>();
  expectTypeOf(schemas.data).toEqualTypeOf<StandardSchemaV1<{ id?: number }, { id?: number }>>();
});
