import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { deriveBaseName } from "./base-name.ts";

const KEYS: readonly [key: string, name: string][] = [
  ["user", "User"],
  ["images_list", "Image"],
  ["note_list", "Note"],
  ["hash_tag", "HashTag"],
  ["userInfo", "UserInfo"],
  ["list", "List"],
  ["粉丝数", "Field"],
  ["3d_models", "Field3dModel"],
  ["__proto__", "Proto"],
  ["", "Field"],
  ["search_caches", "SearchCache"],
  ["HotCaches", "HotCache"],
  ["user_data", "UserData"],
];

// The last word of a key, and the singular.
const WORDS = {
  plurals: `addresses address · ads ad · aliases alias · analyses analysis · ats at · avalanches avalanche · axes axis ·
    bases base · batches batch · biases bias · boxes box · buses bus · caches cache · canvases canvas · categories category ·
    children child · courses course · cookies cookie · criteria criterion · databases database · excuses excuse · fuses fuse ·
    headaches headache · heroes hero · houses house · ids id · indices index · kols kol · lenses lens · licenses license ·
    lives life · matches match · metrics metric · movies movie · niches niche · people person · phases phase · photos photo ·
    purchases purchase · releases release · responses response · reuses reuse · reviews review · selfies selfie · ties tie ·
    urls url · videos video · views view`,
  singulars: `address alias analytics atlas aws basis bias bonus bus canvas chaos class clothes cms css data dns focus gas glass
    goods gps https info ios iris lens media metadata news oss pants plus process radius series sms species status success
    thanks tvs us virus`,
};

describe("deriveBaseName", () => {
  it("derives the name of a type from a key", () => {
    return expectRows(KEYS, ([key, name]) => expect(deriveBaseName(key)).toBe(name));
  });

  it("returns the singular of a plural", () => {
    const rows = WORDS.plurals.split("·").map((pair) => pair.trim().split(" "));
    return expectRows(rows, ([plural = "", singular]) => expect(deriveBaseName(plural).toLowerCase()).toBe(singular));
  });

  it("keeps a word that is not a plural", () => {
    return expectRows(WORDS.singulars.split(/\s+/), (word) => expect(deriveBaseName(word).toLowerCase()).toBe(word));
  });
});
