/**
 * `/` leads to the box from everywhere; the arrows up and down lead from it through the titles and
 * back; Escape leads back to it, and there clears it.
 */
export function watchKeys(box: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isField = target instanceof HTMLElement && target.matches('input, select, textarea');
    if (key === '/' && !isField) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  const titles = (): HTMLElement[] =>
    [...results.querySelectorAll<HTMLElement>('.title')].filter((title) => title.checkVisibility());
  const step = (from: Element, by: 1 | -1): void => {
    const stops = [box, ...titles()];
    stops[stops.indexOf(from as HTMLElement) + by]?.focus();
  };

  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      step(box, 1);
    } else if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  results.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape') box.focus();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && target instanceof HTMLAnchorElement) {
      event.preventDefault();
      step(target, key === 'ArrowDown' ? 1 : -1);
    }
  });
}
