import { editRelease, type JsonObject } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";

/**
 * Makes the tea release with its operations on both platforms of this repository, so that a replay can use it. Its
 * examples contain an integer beyond 2^53, as real responses do.
 */
export function makeLeafRelease(id: string): JsonObject {
  const tea = JSON.stringify(makeTeaRelease()).replaceAll('"grams":3', '"grams":1234567890123456789');
  return editRelease(JSON.parse(tea) as JsonObject, (release) => {
    const paths = release["paths"] as Record<string, JsonObject>;
    const {
      "/api/tea/get-leaf/v1": get = {},
      "/api/tea/find-leaf/v1": find = {},
      "/api/tea/order-leaf/v1": order = {},
    } = paths;
    release["paths"] = {
      "/api/xiaohongshu/get-leaf/v1": get,
      "/api/xiaohongshu/order-leaf/v1": order,
      "/api/xiaohongshu-pgy/find-leaf/v1": find,
    };
    release["x-openapi-release-id"] = id;
  });
}
