// What is wrong with the layout of all text on the page: each problem as a line. Everything folded is opened first.
(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const problems = [], boxes = [];
  const view = document.documentElement;
  if (view.scrollWidth > view.clientWidth + 1) problems.push(`the page is ${view.scrollWidth} wide in a window of ${view.clientWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || ["STYLE", "TITLE", "DESC"].includes(element.tagName.toUpperCase())) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      boxes.push({ box, element, node });
      for (let up = element; up && up !== document.body; up = up.parentElement) {
        const outer = up.getBoundingClientRect(), style = getComputedStyle(up);
        if (style.display === "inline" || style.display === "contents") continue;
        const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
        const right = scrolls ? outer.left - up.scrollLeft + up.scrollWidth : outer.right;
        if (box.left < outer.left - 1.5 || box.right > right + 1.5 || box.bottom > outer.bottom + 6 || box.top < outer.top - 6) {
          problems.push(`"${node.data.trim().slice(0, 40)}" leaves its ${up.tagName}`);
        }
        if (scrolls || up.tagName === "svg") break;
      }
    }
  }
  boxes.sort((one, other) => one.box.top - other.box.top);
  for (let i = 0; i < boxes.length; i++) {
    const one = boxes[i].box;
    for (let j = i + 1; j < boxes.length && boxes[j].box.top < one.bottom - 3; j++) {
      const other = boxes[j].box;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > 1.5 && height > 3 && boxes[i].node !== boxes[j].node) {
        problems.push(`"${boxes[i].node.data.trim().slice(0, 40)}" overlaps "${boxes[j].node.data.trim().slice(0, 40)}"`);
      }
    }
  }
  return [...new Set(problems)].slice(0, 20).join("\n");
})()
