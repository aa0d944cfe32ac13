import type { Canary, Expectation, HostileDocument } from "./hostile-document.ts";
import { makeDefinition } from "./make-definition.ts";
import { NO_NUMBERS, NUMBERS, TEXT_FAMILIES, WRONG_TYPES } from "./payloads.ts";
import { expectation, REFERENCE_PLACES, TEXT_PLACES, TYPED_PLACES } from "./places.ts";
import { LOST_REFERENCES, strayKeywords, strayReferences } from "./references.ts";
import { WHOLE_DOCUMENTS } from "./whole-documents.ts";

const NOWHERE: Canary = { url: "http://hostile.invalid", file: "/hostile.json" };

/**
 * Every hostile document: each kind of attack at each place it can stand at. Attacks that reach for something reach for
 * the canary.
 */
export function* hostileDocuments(canary: Canary = NOWHERE): Iterable<HostileDocument> {
  yield* texts();
  yield* references(canary);
  yield* numbers();
  yield* wrongTypes();
  yield* wholeDocuments();
}

function* texts(): Iterable<HostileDocument> {
  for (const freedom of ["name", "text", "unused", "key", "property", "free"] as const) {
    for (const place of TEXT_PLACES[freedom]) {
      for (const [family, payloads] of Object.entries(TEXT_FAMILIES)) {
        // What nothing reads is refused or dropped as one: a few tell as much as all.
        const some = freedom === "unused" ? payloads.slice(0, 2) : payloads;
        for (const payload of some) yield document(place, family, payload, expectation(freedom, family));
      }
    }
  }
  for (const [family, payloads] of Object.entries(TEXT_FAMILIES)) {
    for (const payload of payloads) {
      yield document("path", family, `/api/xiaohongshu/${payload}`, expectation("name", family));
    }
  }
}

function* references(canary: Canary): Iterable<HostileDocument> {
  for (const payload of strayReferences(canary)) {
    yield document("reference", "reference", payload, "refused");
    for (const place of REFERENCE_PLACES) yield document(place, "reference", { $ref: payload }, "refused");
  }
  for (const payload of LOST_REFERENCES) {
    for (const place of ["reference", "extension"]) yield document(place, "lost reference", payload, "neutralised");
    for (const place of REFERENCE_PLACES) yield document(place, "lost reference", { $ref: payload }, "either");
  }
  for (const payload of strayKeywords(canary)) {
    for (const place of ["response schema", "data schema", "named example", "response", "operation"]) {
      yield document(place, "keyword", payload, "refused");
    }
  }
}

function* numbers(): Iterable<HostileDocument> {
  for (const place of ["enum number", "example number", "example code", "extension", "parameter default"]) {
    for (const literal of [...NUMBERS, ...NO_NUMBERS]) {
      const text = JSON.stringify(makeDefinition(place, "<number>")).replace('"<number>"', literal);
      const expected = NO_NUMBERS.includes(literal) || literal.endsWith("1e999") ? "refused" : "either";
      yield { name: `number at ${place}: ${literal}`, place, family: "number literal", text, expected };
    }
  }
}

function* wrongTypes(): Iterable<HostileDocument> {
  for (const place of TYPED_PLACES) {
    for (const payload of WRONG_TYPES) yield document(place, "wrong type", payload, "either");
  }
}

function* wholeDocuments(): Iterable<HostileDocument> {
  for (const [family, documents] of Object.entries(WHOLE_DOCUMENTS)) {
    for (const [name, expected, text] of documents) {
      yield { name: `${family} of the document: ${name}`, place: "document", family, text, expected };
    }
  }
}

function document(place: string, family: string, payload: unknown, expected: Expectation): HostileDocument {
  const json = JSON.stringify(payload);
  const shown = json.length > 150 ? `${json.slice(0, 80)}… (${json.length} characters)` : json;
  return {
    name: `${family} at ${place}: ${shown}`,
    place,
    family,
    text: JSON.stringify(makeDefinition(place, payload)),
    expected,
  };
}
