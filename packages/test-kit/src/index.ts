export { findToken } from "./find-token.ts";
export { makeScratchProject } from "./packed-package/make-scratch-project.ts";
export { runProcess } from "./packed-package/run-process.ts";
export { REPOSITORY_ROOT } from "./repository-root.ts";
