/**
 * The first key that stands twice in one object of a JSON text; undefined where none does. A parser would keep the last
 * one in silence, and another parser the first.
 */
export function findDuplicateKey(json: string): string | undefined {
  const objects: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let last = "";
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (character === '"') {
      const end = endOfString(json, index);
      last = json.slice(index, end + 1);
      index = end;
    } else if (character === "{" || character === "[") {
      objects.push(keys);
      keys = undefined;
    } else if (character === "}" || character === "]") {
      keys = objects.pop();
    } else if (character === ":") {
      const key = last.includes("\\") ? (JSON.parse(last) as string) : last.slice(1, -1);
      keys ??= new Set();
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return undefined;
}

function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const character = json[index];
    if (character === '"') return index;
    if (character === "\\") index++;
  }
  return json.length;
}
