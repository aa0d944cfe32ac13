import { editRelease, type JsonObject } from "@justone-clients/publisher-simulator";
import { makeTeaRelease } from "@justone-clients/publisher-simulator/fixtures";

/** Makes the tea release with its operations on both platforms of this repository, so that a replay can use it. */
export function makeLeafRelease(id: string): JsonObject {
  return editRelease(makeTeaRelease(), (release) => {
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
