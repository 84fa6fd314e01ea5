/**
 * What can be measured of a screen. Each function runs inside the page, so it uses nothing from outside itself.
 * Every fault is a line that names the place.
 */

/** Controls whose hit area is smaller than `least` CSS px; links inside running text need a line of `leastLine`. */
export function smallTargets([least, leastLine]: [number, number]): string[] {
  const faults: string[] = [];
  for (const control of document.querySelectorAll('a[href], button, input, textarea, select, summary')) {
    if (!control.checkVisibility()) continue;
    const boxes = [control, control.closest('label')].flatMap((element) => (element ? [element.getBoundingClientRect()] : []));
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (width >= least - 0.5 && height >= least - 0.5) continue;
    const style = getComputedStyle(control);
    const alone = control.parentElement?.textContent?.trim() === control.textContent?.trim();
    const inline = control instanceof HTMLAnchorElement && style.display === 'inline' && !alone;
    if (inline && Number.parseFloat(style.lineHeight) >= leastLine) continue;
    faults.push(
      `${Math.round(width)}x${Math.round(height)} ${control.tagName} ${(control.textContent ?? '').trim().slice(0, 60)}`,
    );
  }
  return [...new Set(faults)];
}

/** Targets with less than `least` CSS px between them; links inside running text follow the text. */
export function closeTargets(least: number): string[] {
  const inline = (control: Element) =>
    control instanceof HTMLAnchorElement &&
    getComputedStyle(control).display === 'inline' &&
    control.parentElement?.textContent?.trim() !== control.textContent?.trim();
  const targets = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
    .filter((control) => control.checkVisibility() && !inline(control))
    // The row around a tick is what gets hit.
    .map((control) => control.closest('label') ?? control);
  const boxes = [...new Set(targets)]
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .sort((one, other) => one.box.top - other.box.top);
  const faults: string[] = [];
  boxes.forEach(({ target, box }, index) => {
    for (const { target: next, box: other } of boxes.slice(index + 1)) {
      if (other.top > box.bottom + least) break;
      if (target.contains(next) || next.contains(target)) continue;
      const [across, down] = [Math.max(other.left - box.right, box.left - other.right), other.top - box.bottom];
      const gap = Math.max(across, down);
      if (gap >= least - 0.5) continue;
      const names = [target, next].map((one) => `${one.tagName} ${(one.textContent ?? '').trim().slice(0, 30)}`);
      faults.push(`${Math.round(gap)} px between ${names.join(' | ')}`);
    }
  });
  return [...new Set(faults)];
}

/** How far the page can be scrolled sideways, in CSS px. */
export const sideways = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Text that leaves the window, is cut by its own box, or lies over other text. */
export function spoiltText(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility() || parent instanceof HTMLTextAreaElement) continue;
    // Text for screen readers only is clipped on purpose.
    let clipped = false;
    for (let around: Element | null = parent; around; around = around.parentElement) {
      clipped ||= getComputedStyle(around).clipPath !== 'none';
    }
    if (clipped) continue;
    range.selectNodeContents(node);
    const text = node.nodeValue.trim().slice(0, 60);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -1 || right > innerWidth + 1) faults.push(`leaves the window: ${text}`);
      // Letters fill the middle of their line box.
      const rim = (bottom - top) / 4;
      lines.push({ text, left, right, top: top + rim, bottom: bottom - rim });
    }
  }
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (!element.checkVisibility() || clipPath !== 'none' || element instanceof HTMLTextAreaElement) continue;
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`cut sideways: ${element.tagName}`);
    }
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) faults.push(`cut below: ${element.tagName}`);
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      if (other.text !== line.text && other.left < line.right - 1 && line.left < other.right - 1) {
        faults.push(`lies over each other: ${line.text} | ${other.text}`);
      }
    }
  });
  return [...new Set(faults)];
}
