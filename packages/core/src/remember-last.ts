/** Makes a value for a key, and makes it anew only when another key comes. */
export function rememberLast<Value>(make: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
