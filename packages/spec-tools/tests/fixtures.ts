export { buildDefinitions } from "./build-definitions.ts";
export { hostileDrift } from "./drift/make-drift.ts";
export { FEW, NONE, SIXTY } from "./drift/typical-drift.ts";
