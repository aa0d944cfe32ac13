import { chineseTextChanged } from "./chinese-text-changed.ts";
import { codeAdded } from "./code-added.ts";
import { codeRemoved } from "./code-removed.ts";
import { constraintChanged } from "./constraint-changed.ts";
import { DATA_RULES } from "./data-rules.ts";
import { definitionChanged } from "./definition-changed.ts";
import { enumDropped } from "./enum-dropped.ts";
import { enumIntroduced } from "./enum-introduced.ts";
import { enumValueAdded } from "./enum-value-added.ts";
import { enumValueRemoved } from "./enum-value-removed.ts";
import { envelopeChanged } from "./envelope-changed.ts";
import { exampleChanged } from "./example-changed.ts";
import { exampleGained } from "./example-gained.ts";
import { exampleLost } from "./example-lost.ts";
import { extensionChanged } from "./extension-changed.ts";
import { operationAdded } from "./operation-added.ts";
import { operationDeprecated } from "./operation-deprecated.ts";
import { operationIdChanged } from "./operation-id-changed.ts";
import { operationMoved } from "./operation-moved.ts";
import { operationReactivated } from "./operation-reactivated.ts";
import { operationRemoved } from "./operation-removed.ts";
import { operationReturned } from "./operation-returned.ts";
import { operationVanished } from "./operation-vanished.ts";
import { pagingAdded } from "./paging-added.ts";
import { pagingChanged } from "./paging-changed.ts";
import { pagingRemoved } from "./paging-removed.ts";
import { parameterAdded } from "./parameter-added.ts";
import { parameterBecameOptional } from "./parameter-became-optional.ts";
import { parameterBecameRequired } from "./parameter-became-required.ts";
import { parameterDefaultChanged } from "./parameter-default-changed.ts";
import { parameterNumberChanged } from "./parameter-number-changed.ts";
import { parameterPlaceChanged } from "./parameter-place-changed.ts";
import { parameterRemoved } from "./parameter-removed.ts";
import { parameterRenamed } from "./parameter-renamed.ts";
import { parameterTypeChanged } from "./parameter-type-changed.ts";
import { requiredParameterAdded } from "./required-parameter-added.ts";
import { serversChanged } from "./servers-changed.ts";
import { sourceMoved } from "./source-moved.ts";
import { statusAdded } from "./status-added.ts";
import { statusRemoved } from "./status-removed.ts";
import { tagChanged } from "./tag-changed.ts";
import { textChanged } from "./text-changed.ts";
import { unexplainedFinding } from "./unexplained-finding.ts";
import type { Rule } from "./rule.ts";

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
