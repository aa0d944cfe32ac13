import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { findPhrases, PATTERNS } from "./find-phrases.ts";

/** Sentences that a pattern refuses, and similar ones that it accepts. */
interface Pair {
  readonly refused: readonly string[];
  readonly accepted: readonly string[];
}

const PAIRS: Readonly<Record<string, Pair>> = {
  "is-no": {
    refused: ["a byte that is no UTF-8", "Keys that are no names are quoted."],
    accepted: ["It is no longer sent.", "There is no network.", "It is no more than 3 bytes long."],
  },
  "is-none": {
    refused: ["Undefined if there is none.", "a number that is none"],
    accepted: ["The bump is `none`.", "None of them is read."],
  },
  nobody: { refused: ["an address that nobody may ask", "Whoever calls it"], accepted: ["the caller"] },
  "what-came": {
    refused: ["What came of a request.", "Folds what came back.", "of what is told."],
    accepted: ["What comes first is sent first.", "what the server sent"],
  },
  "where-condition": {
    refused: ["Empty, where it is not known.", "Where a rule is missing, it fails.", "only where one is skipped"],
    accepted: ["The folder where it is stored.", "It reports how, when, where it failed."],
  },
  "where-there": {
    refused: ["a default where there was one", "null where nothing is typed"],
    accepted: ["the line where the error is"],
  },
  told: {
    refused: ["It is told by name.", "The usage tells the cost.", "Errors tell of it."],
    accepted: ["It reports the name.", "The tell-tale sign."],
  },
  says: { refused: ["The report says why."], accepted: ["The report shows why.", "essays"] },
  "came-to": {
    refused: ["What one call came to.", "It comes to an end."],
    accepted: ["What comes to mind.", "It came from the cache."],
  },
  "is-another": {
    refused: ["Its data is another thing now.", "Its example is another one.", "its tags are others"],
    accepted: ["It is another platform's package.", "others are kept"],
  },
  "of-its-own": { refused: ["a file of its own", "words of our own"], accepted: ["its own file"] },
  "by-itself": { refused: ["It stops by itself."], accepted: ["It stops automatically."] },
  "one-a": {
    refused: ["One class a business code.", "a fact a line", "one method an operation, and one", "one a line."],
    accepted: ["one class per code", "a package and a file", "it takes a name."],
  },
  minds: { refused: ["a fetch that minds no signal", "does not mind it"], accepted: ["Keep in mind that it waits."] },
  "take-over": { refused: ["Only types are taken over.", "to take it over"], accepted: ["It takes over 3 seconds."] },
  "let-go": {
    refused: ["Lets go of the timer.", "let an operation go"],
    accepted: ["let it run", "let the loop begin"],
  },
  "is-gone": {
    refused: ["The file is gone.", "what would be gone at once", "The fields are gone."],
    accepted: ["HTTP 410 (Gone)", "It has gone through the list."],
  },
  "go-on": {
    refused: ["The loop goes on.", "a fact that goes for several operations", "Going on means one more page."],
    accepted: ["It goes through the list.", "an ongoing call"],
  },
  "hand-back": {
    refused: ["Hands back the rest.", "gives back an outcome", "It is given back.", "what it hands out"],
    accepted: ["Returns the rest.", "a handed-down name", "back to the start"],
  },
  archaic: { refused: ["all zero, lest it fail", "begins anew", "all but for one"], accepted: ["Dean is a name."] },
  "any-more": {
    refused: ["It is not sent any more.", "It is published no more."],
    accepted: ["It takes no more than 3 s.", "any more than three", "if there are no more pages"],
  },
  "that-is-there": {
    refused: ["a document that is not there", "in every way there is.", "what is there"],
    accepted: ["there is a document", "the folder that is read there"],
  },
  "for-because": {
    refused: ["It waits, for it may be billed."],
    accepted: ["It waits for it.", "Waits, for example, 3 s."],
  },
  nowhere: { refused: ["It shows nowhere.", "as JSON has it"], accepted: ["It appears in no log.", "as it has an id"] },
  alone: {
    refused: ["It comes from the environment alone."],
    accepted: ["Leave the rest alone.", "The commands stand alone."],
  },
  stands: { refused: ["Its output stands above.", "What stands in quotes"], accepted: ["`n` stands for a number."] },
  "held-against": {
    refused: ["It is held against the catalog.", "Holds the response against the document."],
    accepted: ["Checks the response against the document.", "It holds a lock."],
  },
  "but-except": {
    refused: ["everything but the comments", "none but one"],
    accepted: ["everything, but the first is late"],
  },
  answer: { refused: ["The server answers.", "An answer is kept."], accepted: ["The server responds."] },
  place: {
    refused: ["a place of `data`"],
    accepted: ["It is written in place.", "a placeholder", "one decimal place", "the kind parameter-place-changed"],
  },
  repeat: { refused: ["a repetition", "The call is repeated."], accepted: ["`repeat(3)`", "a repeated key"] },
  "publisher-as-api": { refused: ["The publisher bills it."], accepted: ["specs/publisher.json"] },
  house: { refused: ["the house rules", "a side of the house"], accepted: ["in-house"] },
};

// A comment in a file of the package to which the pattern applies.
function idsOf(sentence: string, only: readonly string[] = ["packages/spec-tools/"]): string[] {
  return findPhrases(`${only[0]}src/a.ts`, `/** ${sentence} */\nexport const a = 1;\n`).map(
    ({ pattern }) => pattern.id,
  );
}

describe("PATTERNS", () => {
  it("has example sentences for every pattern", () => {
    expect(PATTERNS.map(({ id }) => id).toSorted()).toEqual(Object.keys(PAIRS).toSorted());
  });

  for (const { id, only } of PATTERNS) {
    const { refused = [], accepted = [] } = PAIRS[id] ?? {};
    it(`refuses its sentences by the pattern ${id}`, () =>
      expectRows(refused, (sentence) => expect(idsOf(sentence, only)).toContain(id)));
    it(`accepts similar sentences despite the pattern ${id}`, () =>
      expectRows(accepted, (sentence) => expect(idsOf(sentence, only)).not.toContain(id)));
  }
});
