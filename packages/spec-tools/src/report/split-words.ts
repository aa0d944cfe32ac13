/** The words of a fact, paths among them, and what stands between them, in turns. */
export function splitWords(text: string): string[] {
  return text.split(/([^\p{L}\p{N}.[\]_-]+)/u);
}
