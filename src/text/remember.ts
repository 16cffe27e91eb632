/**
 * The same function, which reads a text it has read before only once: labels and sections of a page repeat. When it knows `most`
 * texts it forgets them all, so that no page fills the memory.
 */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
