export { findToken } from "./find-token.ts";
export { makeScratchProject } from "./packed-package/scratch-project.ts";
export { installedFolder } from "./packed-package/pack-tarballs.ts";
export { putPnpmOnPath, runPnpm } from "./setup/pnpm-on-path.ts";
export { runProcess } from "./repository.ts";
export { REPOSITORY_ROOT } from "./repository.ts";
export { installPackage, type InstalledPackage, PACKAGE_MANAGERS } from "./packed-package/installed-package.ts";
