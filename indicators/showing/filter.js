// Makes the table before this script filter by words, and sort by a click on a heading. Plain JavaScript without
// network; where scripts do not run, the table stands as it is, whole.
(script => {
  const table = script.parentElement.querySelector("table");
  const body = table.tBodies[0], rows = [...body.rows];
  const box = document.createElement("input"), count = document.createElement("small");
  box.type = "search";
  box.placeholder = "筛选（多个词以空格分开）· filter by words";
  box.style.cssText = "width:22em; margin:0.3em 0.6em 0.3em 0; font:inherit";
  const filter = () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every(word => text.includes(word));
    }
    count.textContent = `${rows.filter(row => !row.hidden).length} / ${rows.length}`;
  };
  box.addEventListener("input", filter);

  const { compare } = new Intl.Collator("zh", { numeric: true });
  const key = (row, column) => row.cells[column].dataset.order ?? row.cells[column].textContent.trim();
  const difference = (one, other) => one && other && Number(one) - Number(other) || compare(one, other);
  const heads = [...table.tHead.rows[0].cells].map(cell => ({ cell, arrow: document.createElement("span") }));
  const sort = (head, column) => {
    const down = head.cell.ariaSort === "ascending";
    rows.sort((a, b) => difference(key(a, column), key(b, column)) * (down ? -1 : 1));
    body.append(...rows);
    for (const { cell, arrow } of heads) [cell.ariaSort, arrow.textContent] = ["none", " ↕"];
    [head.cell.ariaSort, head.arrow.textContent] = down ? ["descending", " ↓"] : ["ascending", " ↑"];
  };
  heads.forEach((head, column) => {
    const { cell, arrow } = head;
    cell.tabIndex = 0;
    cell.style.cursor = "pointer";
    cell.addEventListener("click", () => sort(head, column));
    cell.addEventListener("keydown", event => event.key === "Enter" && sort(head, column));
    arrow.style.opacity = 0.5;
    arrow.textContent = " ↕";
    cell.append(arrow);
  });
  table.before(box, count);
  filter();
})(document.currentScript);
