export { findToken } from "./find-token.ts";
export { makeScratchProject } from "./packed-package/scratch-project.ts";
export { runProcess } from "./repository.ts";
export { REPOSITORY_ROOT } from "./repository.ts";
