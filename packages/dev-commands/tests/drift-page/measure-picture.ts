import type { Page } from "playwright-core";

/** What a picture shows, as far as a program can tell. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How many colours it has, counted at every 97th point; a blank one has one. */
  readonly colours: number;
}

/** Looks at a PNG in a page of the browser, which reads it anyway. */
export function measurePicture(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (context === null) throw new Error("The browser has no canvas");
    context.drawImage(image, 0, 0);
    const points = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const colours = new Set(points.filter((_, index) => index % 97 === 0));
    return { width: image.width, height: image.height, colours: colours.size };
  }, png.toString("base64"));
}
