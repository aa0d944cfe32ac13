/** The first so many names, and how many more there are. */
export function nameFew(most: number, names: readonly string[]): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
