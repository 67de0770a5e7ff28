/**
 * A copy of a table without what of it is not read, and the live element of each of its elements. Most tables have
 * nothing to leave out: then null, and the table itself is read. Made in a document of its own, where nothing is loaded.
 */
export function copyOf(table: Element, gone: Set<Node>): { table: Element; lives: Map<Element, Element> } | null {
  const live = Array.from(table.querySelectorAll('*'));
  if (!live.some((element) => gone.has(element))) return null;
  const inert = (table.ownerDocument.cloneNode(false) as Document).importNode(table, true);
  const twins = Array.from(inert.querySelectorAll('*'));
  const lives = new Map(twins.map((twin, i) => [twin, live[i] as Element]));
  for (const [twin, element] of lives) if (gone.has(element)) twin.remove();
  return { table: inert, lives };
}
