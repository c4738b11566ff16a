/** Remembers what was found out about each key; nothing is asked twice, and nothing is forgotten. */
export function once<K, V extends {}>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const result = done.get(key) ?? work(key);
    done.set(key, result);
    return result;
  };
}
