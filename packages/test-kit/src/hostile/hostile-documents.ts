import type { Canary, ExpectedOutcome, HostileDocument } from "./hostile-document.ts";
import { expectedOutcome, REFERENCE_LOCATIONS, TEXT_LOCATIONS, TYPED_LOCATIONS } from "./locations.ts";
import { makeDefinition } from "./make-definition.ts";
import { INVALID_NUMBERS, NUMBERS, TEXT_FAMILIES, WRONG_TYPES } from "./payloads.ts";
import { LOST_REFERENCES, strayKeywords, strayReferences } from "./references.ts";
import { WHOLE_DOCUMENTS } from "./whole-documents.ts";

const UNREACHABLE_CANARY: Canary = { url: "http://hostile.invalid", file: "/hostile.json" };

/** Every hostile document: each kind of attack at each possible location. Attacks on a URL or a file use the canary's. */
export function* hostileDocuments(canary: Canary = UNREACHABLE_CANARY): Iterable<HostileDocument> {
  yield* texts();
  yield* references(canary);
  yield* numbers();
  yield* wrongTypes();
  yield* wholeDocuments();
}

function* texts(): Iterable<HostileDocument> {
  for (const freedom of ["name", "text", "unused", "key", "property", "free"] as const) {
    for (const location of TEXT_LOCATIONS[freedom]) {
      for (const [family, payloads] of Object.entries(TEXT_FAMILIES)) {
        // Unused parts are refused or dropped as a whole, so two attacks per family are enough.
        const some = freedom === "unused" ? payloads.slice(0, 2) : payloads;
        for (const payload of some) yield document(location, family, payload, expectedOutcome(freedom, family));
      }
    }
  }
  for (const [family, payloads] of Object.entries(TEXT_FAMILIES)) {
    for (const payload of payloads) {
      // A method that would have the name of a prototype's member gets another name.
      const expected = family === "prototype" ? "neutralised" : expectedOutcome("name", family);
      yield document("path", family, `/api/xiaohongshu/${payload}`, expected);
    }
  }
}

function* references(canary: Canary): Iterable<HostileDocument> {
  for (const payload of strayReferences(canary)) {
    yield document("reference", "reference", payload, "refused");
    for (const location of REFERENCE_LOCATIONS) yield document(location, "reference", { $ref: payload }, "refused");
  }
  for (const payload of LOST_REFERENCES) {
    for (const location of ["reference", "extension"])
      yield document(location, "lost reference", payload, "neutralised");
    for (const location of REFERENCE_LOCATIONS) yield document(location, "lost reference", { $ref: payload }, "either");
  }
  for (const payload of strayKeywords(canary)) {
    for (const location of ["response schema", "data schema", "named example", "response", "operation"]) {
      yield document(location, "keyword", payload, "refused");
    }
  }
}

function* numbers(): Iterable<HostileDocument> {
  for (const location of ["enum number", "example number", "example code", "extension", "parameter default"]) {
    for (const literal of [...NUMBERS, ...INVALID_NUMBERS]) {
      const text = JSON.stringify(makeDefinition(location, "<number>")).replace('"<number>"', literal);
      const expected = INVALID_NUMBERS.includes(literal) || literal.endsWith("1e999") ? "refused" : "either";
      yield { name: `number at ${location}: ${literal}`, location, family: "number literal", text, expected };
    }
  }
}

function* wrongTypes(): Iterable<HostileDocument> {
  for (const location of TYPED_LOCATIONS) {
    for (const payload of WRONG_TYPES) yield document(location, "wrong type", payload, "either");
  }
}

function* wholeDocuments(): Iterable<HostileDocument> {
  for (const [family, documents] of Object.entries(WHOLE_DOCUMENTS)) {
    for (const [name, expected, text] of documents) {
      yield { name: `${family} of the document: ${name}`, location: "document", family, text, expected };
    }
  }
}

function document(location: string, family: string, payload: unknown, expected: ExpectedOutcome): HostileDocument {
  const json = JSON.stringify(payload);
  const shown = json.length > 150 ? `${json.slice(0, 80)}… (${json.length} characters)` : json;
  return {
    name: `${family} at ${location}: ${shown}`,
    location,
    family,
    text: JSON.stringify(makeDefinition(location, payload)),
    expected,
  };
}
