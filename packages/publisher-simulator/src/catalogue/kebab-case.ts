/** Lower case, with `-` for every run of anything but Latin letters and digits: `Note Details` → `note-details`. */
export function kebabCase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
