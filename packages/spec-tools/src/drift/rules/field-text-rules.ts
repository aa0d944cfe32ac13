import type { FieldText } from "../../definitions/field-texts.ts";
import { fieldIds, sentenceOf, type ShownText } from "../../document/describe-fields.ts";
import type { DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import type { SnapshotPair } from "../snapshot/snapshot-pair.ts";
import { atOperation, type OperationFinding, type Rule } from "./rule.ts";

/** Reports changed texts of fields of `data`. Of a type that operations share, only the first text is shown and compared. */
export const fieldTextChanged: Rule = {
  kind: "field-text-changed",
  bump: "patch",
  change: "the published title, description or unit of a field of `data` changed",
  why: "only docstrings change",
  find: (snapshots) => {
    const byOperation = Map.groupBy(changedFields(snapshots), ({ operation }) => operation);
    return snapshots.pairs.flatMap(({ before, after }) => {
      const changed = [...new Set([before.id, after.id])].flatMap((id) => byOperation.get(id) ?? []);
      return changed.length === 0 ? [] : [atOperation(after, findingOf(changed))];
    });
  },
};

/** A field whose docstring changed, at the operation that published its text. */
interface ChangedField extends Pick<ShownText, "operation" | "path"> {
  readonly before: string;
  readonly after: string;
}

// A field that only one snapshot has is not listed, because its text belongs to the added or removed field.
function changedFields({ base, head }: SnapshotPair): ChangedField[] {
  const [was, now] = [shownTexts(base), shownTexts(head)];
  const known = fieldIds(base.document.components.schemas);
  const kept = [...fieldIds(head.document.components.schemas)].filter((field) => known.has(field));
  return kept.flatMap((field) => {
    const [old, current] = [was.get(field), now.get(field)];
    const owner = current ?? old;
    const [before, after] = [fieldLine(old?.text), fieldLine(current?.text)];
    return owner === undefined || before === after ? [] : [{ ...owner, before, after }];
  });
}

function shownTexts({ operations }: DriftSnapshot): ReadonlyMap<string, ShownText> {
  return new Map([...operations.values()].flatMap(({ shownTexts: texts }) => [...texts]));
}

function findingOf(changed: readonly ChangedField[]): OperationFinding {
  const list = (side: "before" | "after"): string => {
    return changed.flatMap((one) => (one[side] === "" ? [] : [`${one.path}: ${one[side]}`])).join("\n");
  };
  const [before, after] = [list("before"), list("after")];
  return {
    where: changed.map(({ path }) => path).join(", "),
    text: "the docstrings of fields of data changed",
    ...(before === "" ? {} : { before }),
    ...(after === "" ? {} : { after }),
  };
}

/** The text of a field in one line. */
export function fieldLine(text: FieldText | undefined): string {
  if (text === undefined) return "";
  const unit = text.unit === undefined ? "" : `(unit: ${text.unit})`;
  return [sentenceOf(text), unit].filter((part) => part !== "").join(" ");
}
