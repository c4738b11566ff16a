/**
 * The element that a selector finds.
 *
 * @throws when the page and its script no longer fit together
 */
export function find<T extends Element>(
  below: ParentNode,
  selector: string,
  type: abstract new () => T,
): T {
  const found = below.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector} on this page`);
  return found;
}

/** A new element with its class, or none, and its children; texts are never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
