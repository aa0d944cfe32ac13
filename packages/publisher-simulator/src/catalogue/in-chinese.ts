import type { CatalogueOptions } from "./catalogue.ts";
import type { JsonObject } from "./json-value.ts";
import { translateTexts } from "./translate-texts.ts";

/** The Chinese twin of a document. */
export function inChinese(document: JsonObject, { translate = mark }: CatalogueOptions): JsonObject {
  return translateTexts(document, translate);
}

function mark(text: string): string {
  return `中文：${text}`;
}
