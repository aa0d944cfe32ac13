import { codeAdded, codeRemoved, statusAdded, statusRemoved } from "./code-rules.ts";
import { DATA_RULES } from "./data-rules.ts";
import { enumDropped, enumIntroduced, enumValueAdded, enumValueRemoved } from "./enum-rules.ts";
import { exampleChanged, exampleGained, exampleLost } from "./example-rules.ts";
import { constraintChanged, definitionChanged } from "./keyword-rules.ts";
import {
  envelopeChanged,
  extensionChanged,
  operationIdChanged,
  serversChanged,
  sourceMoved,
  tagChanged,
} from "./metadata-rules.ts";
import {
  operationAdded,
  operationDeprecated,
  operationMoved,
  operationReactivated,
  operationRemoved,
  operationReturned,
  operationVanished,
} from "./operation-rules.ts";
import { pagingAdded, pagingChanged, pagingRemoved } from "./paging-rules.ts";
import {
  parameterAdded,
  parameterBecameOptional,
  parameterBecameRequired,
  parameterPlaceChanged,
  parameterRemoved,
  parameterRenamed,
  requiredParameterAdded,
} from "./parameter-rules.ts";
import { parameterDefaultChanged, parameterNumberChanged, parameterTypeChanged } from "./parameter-type-rules.ts";
import { atOperation, type Finding, type Rule } from "./rule.ts";
import { chineseTextChanged, textChanged } from "./text-rules.ts";

/** What oasdiff found and no rule accounts for. */
export const unexplainedFinding: Rule = {
  kind: "unexplained-finding",
  bump: "major",
  change: "oasdiff found something no rule knows",
  why: "what oasdiff makes of it; a rule is missing",
  find: ({ unexplained, base, head }) => {
    return unexplained.map(({ check, operation: id, text, bump }): Finding => {
      const operation = head.operations.get(id) ?? base.operations.get(id) ?? { id, name: id };
      return atOperation(operation, { where: check, text, bump });
    });
  },
};

/** Every kind of change, in the order they are told in. */
export const RULES: readonly Rule[] = [
  operationRemoved,
  operationMoved,
  operationAdded,
  operationVanished,
  operationReturned,
  operationDeprecated,
  operationReactivated,
  requiredParameterAdded,
  parameterBecameRequired,
  parameterRemoved,
  parameterRenamed,
  parameterTypeChanged,
  enumIntroduced,
  enumValueRemoved,
  parameterAdded,
  parameterBecameOptional,
  enumValueAdded,
  enumDropped,
  parameterDefaultChanged,
  parameterPlaceChanged,
  constraintChanged,
  parameterNumberChanged,
  ...DATA_RULES,
  pagingRemoved,
  pagingAdded,
  pagingChanged,
  codeAdded,
  codeRemoved,
  statusAdded,
  statusRemoved,
  envelopeChanged,
  textChanged,
  chineseTextChanged,
  sourceMoved,
  exampleLost,
  exampleGained,
  exampleChanged,
  serversChanged,
  operationIdChanged,
  tagChanged,
  extensionChanged,
  definitionChanged,
  unexplainedFinding,
];
