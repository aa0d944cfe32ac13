export { makeEveryKind } from "./every-kind.ts";
export { startCanary } from "./hostile/start-canary.ts";
export { makeDocument } from "./make-document.ts";
export { makePlatform } from "./make-platform.ts";
