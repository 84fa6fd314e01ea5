/** Elements that stand on lines of their own; everything else runs on in the sentence. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 LABEL LEGEND LI OL P SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** A line that breaks inside its own block, such as the help under an option. */
const BROKEN = '.option-help, .task-facts, .block';
/** Said by its surroundings already, or not for a reader: names of groups for screen readers, drawings, the reading button itself. */
const SILENT = '.unseen, [aria-hidden=true], [hidden], [data-silent], .only-print, svg, script, style, input, select, textarea';

/** What stands to be read in a part of the screen, line by line in its order; of what is folded only its name. */
export function linesIn(part: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
    if (!(node instanceof Element) || node.matches(SILENT)) return;
    const block = BLOCKS.has(node.tagName) || node.matches(BROKEN);
    if (block) end();
    const folded = node instanceof HTMLDetailsElement && !node.open;
    for (const child of node.childNodes) {
      if (!folded || (child instanceof Element && child.tagName === 'SUMMARY')) walk(child);
    }
    if (block) end();
  };
  walk(part);
  end();
  return lines;
}
