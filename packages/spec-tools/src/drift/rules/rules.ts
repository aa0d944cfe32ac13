import { operationHidden, operationListed, operationNotSetAside, operationSetAside } from "./availability-rules.ts";
import { codeAdded, codeRemoved, statusAdded, statusRemoved } from "./code-rules.ts";
import { DATA_RULES } from "./data-rules.ts";
import { contractStatusChanged, schemaDisagrees } from "./contract-rules.ts";
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
import { pagingAdded, pagingChanged, pagingItemsChanged, pagingRemoved } from "./paging-rules.ts";
import {
  parameterAdded,
  parameterBecameOptional,
  parameterBecameRequired,
  parameterLocationChanged,
  parameterRemoved,
  parameterRenamed,
  requiredParameterAdded,
} from "./parameter-rules.ts";
import { parameterDefaultChanged, parameterNumberChanged, parameterTypeChanged } from "./parameter-type-rules.ts";
import { highlightChanged, recommendationChanged, useCaseChanged } from "./remark-rules.ts";
import { fieldTextChanged } from "./field-text-rules.ts";
import { atOperation, type Finding, type Rule } from "./rule.ts";
import { chineseTextChanged, textChanged } from "./text-rules.ts";

/** Reports findings of oasdiff that no other rule explains. */
export const unexplainedFinding: Rule = {
  kind: "unexplained-finding",
  bump: "major",
  change: "oasdiff found a change that no rule covers",
  why: "the bump follows oasdiff's severity; add a rule for it",
  find: ({ unexplained, base, head }) => {
    return unexplained.map(({ check, operation: id, text, bump }): Finding => {
      const operation = head.operations.get(id) ?? base.operations.get(id) ?? { id, name: id };
      return atOperation(operation, { where: check, text, bump });
    });
  },
};

/** All rules, in the order in which a report lists their changes. */
export const RULES: readonly Rule[] = [
  operationRemoved,
  operationMoved,
  operationAdded,
  operationVanished,
  operationReturned,
  operationDeprecated,
  operationReactivated,
  operationHidden,
  operationListed,
  operationSetAside,
  operationNotSetAside,
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
  parameterLocationChanged,
  constraintChanged,
  parameterNumberChanged,
  ...DATA_RULES,
  contractStatusChanged,
  schemaDisagrees,
  pagingRemoved,
  pagingItemsChanged,
  pagingAdded,
  pagingChanged,
  codeAdded,
  codeRemoved,
  statusAdded,
  statusRemoved,
  envelopeChanged,
  textChanged,
  highlightChanged,
  useCaseChanged,
  recommendationChanged,
  fieldTextChanged,
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
