export { makeRelease } from "./make-release.ts";
export { makeTeaRelease } from "./make-tea-release.ts";
export { rawGet } from "./raw-get.ts";
