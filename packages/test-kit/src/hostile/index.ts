export { hostileDocuments } from "./hostile-documents.ts";
