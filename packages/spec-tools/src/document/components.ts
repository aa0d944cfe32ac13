import { dataComponent, ENVELOPE, envelopeComponent } from "../definitions/names.ts";
import type { BusinessCode } from "../definitions/publisher.ts";
import { describeData, inferPlatform } from "../inference/infer-platform.ts";
import type { ObservedOperation } from "../inference/load-observed.ts";
import type { Schema } from "../lib/schema.ts";
import type { DocumentResponse, Example, Reference } from "./document.ts";

/**
 * The schemas of a platform's responses: the `data` of each operation, its envelope, and each object inside `data`.
 * Equal objects share one schema.
 */
export function dataSchemas(operations: readonly ObservedOperation[]): Record<string, Schema> {
  const { components } = inferPlatform(operations, "#/components/schemas/");
  const own = operations.flatMap((operation): [string, Schema][] => {
    const name = dataComponent(operation.name);
    return [
      [name, { description: describeData(operation), ...components[name] }],
      [envelopeComponent(operation.name), operationEnvelopeSchema(name)],
    ];
  });
  return { ...components, ...Object.fromEntries(own) };
}

/** The schema of every response. Only `code` and `data` are required, whatever a definition declares. */
export function envelopeSchema(codes: readonly BusinessCode[]): Schema {
  const list = codes.map(({ code, meaning }) => `- ${code}: ${meaning}`).join("\n");
  const chineseList = codes.map(({ code, meaning, chinese = meaning }) => `- ${code}：${chinese}`).join("\n");
  const optionalText: Schema = { type: ["string", "null"] };
  return {
    ...describe(
      "The envelope around every response. `code` decides whether a call succeeded, never the HTTP status.",
      "所有响应共用的外层结构。调用是否成功只看 `code`，不看 HTTP 状态码。",
    ),
    type: "object",
    required: ["code", "data"],
    properties: {
      code: {
        type: "number",
        ...describe(
          `0 is success. Otherwise:\n${list}\n\nOther codes are possible.`,
          `0 表示成功，其他取值：\n${chineseList}\n\n也可能出现其他业务码。`,
        ),
      },
      data: describe("The requested data; null if `code` is not 0.", "请求的数据；`code` 不为 0 时为 null。"),
      message: { ...optionalText, ...describe("The API's error message.", "接口返回的错误信息。") },
      recordTime: { ...optionalText, ...describe("When the API recorded the response.", "接口记录该响应的时间。") },
      requestId: { ...optionalText, ...describe("The ID that the API gave the request.", "接口为该请求分配的 ID。") },
    },
  };
}

function describe(description: string, chinese: string): { description: string; "x-zh": { description: string } } {
  return { description, "x-zh": { description: chinese } };
}

/** The envelope of one operation: the common envelope with the type of its `data`. */
export function operationEnvelopeSchema(component: string): Schema {
  const data: Schema = { anyOf: [schemaReference(component), { type: "null" }] };
  return { allOf: [schemaReference(ENVELOPE), { type: "object", required: ["data"], properties: { data } }] };
}

/** A reference to a schema of the document. */
export function schemaReference(component: string): { $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}

/** One example per business code, for the components of the document. */
export function businessExamples(codes: readonly BusinessCode[]): Record<string, Example> {
  return Object.fromEntries(codes.map((businessCode) => [exampleName(businessCode), codeExample(businessCode)]));
}

/** References to the examples of business codes, by the same names. */
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

/** One response per error status with the examples of its business codes, for the components of the document. */
export function errorResponses(codes: readonly BusinessCode[]): Record<string, DocumentResponse> {
  return Object.fromEntries(
    errorStatuses(codes).map((status) => {
      const codesOfStatus = codes.filter((code) => code.status === status);
      const description = codesOfStatus.map(({ code, meaning }) => `${code}: ${meaning}`).join("; ");
      const zh = codesOfStatus.map(({ code, meaning, chinese = meaning }) => `${code}：${chinese}`).join("；");
      const examples = businessExampleReferences(codesOfStatus);
      const content = { "application/json": { schema: schemaReference(ENVELOPE), examples } };
      return [componentName(status), { ...describe(description, zh), content }];
    }),
  );
}

/** References to the error responses, by HTTP status. */
export function errorResponseReferences(codes: readonly BusinessCode[]): Record<string, Reference> {
  return Object.fromEntries(
    errorStatuses(codes).map((status) => [`${status}`, { $ref: `#/components/responses/${componentName(status)}` }]),
  );
}

function errorStatuses(codes: readonly BusinessCode[]): number[] {
  const statuses = codes.flatMap(({ status }) => (status === undefined ? [] : [status]));
  return [...new Set(statuses)].toSorted((a, b) => a - b);
}

function componentName(status: number): string {
  return `Status${status}`;
}
