/** Whether an object without a property of this name has one all the same, or could be given another prototype by it. */
export function isPrototypeName(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}
