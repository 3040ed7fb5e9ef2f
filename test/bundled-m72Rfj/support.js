// test/support/corpus/print-table.ts
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/languages/quote.ts
function whole(text2) {
  return `\`${text2}\``;
}

// src/languages/en/words.ts
function count(number2, noun) {
  return `${number2} ${noun}${number2 === 1 ? "" : "s"}`;
}

// src/languages/en/merge.ts
var mergeTexts = {
  noMarks: "the document has no marks of jd; to make new forms of it, import it without --into, or edit a document that `jd build --format docx` has made",
  refused: ({ document, place, why }) => `${document}${place === "" ? "" : `, ${place}`}: ${why}`,
  kept: (file) => file === "" ? "" : `${file} was not changed`,
  conflict: ({ document, file }) => `${file} was changed since ${document} was built, and so was its form there; nothing of it was written: make one of the changes in the file, and build the document again`,
  clash: ({ path, document, file }) => `${path === "" ? "new" : path}: ${document === void 0 ? "not in the document" : `document ${whole(document)}`}, ${file === void 0 ? "not in the file" : `file ${whole(file)}`}`,
  troubles: {
    moved: () => "items have changed places; change their order in the file",
    cells: (text2) => `the row ${whole(text2)} has other cells than before; give it as many as it had`,
    "no-place": (text2) => `${whole(text2)} belongs to no value; put it on a line or row of its own in a list, or add it to the file`,
    "no-name": (text2) => `${whole(text2)} is not the name of exactly one position; write its title, code or id`,
    "no-date": (text2) => `${whole(text2)} is not a date; write it as 2024-06-01`,
    "no-number": (text2) => `${whole(text2)} is not a number that fits here; write only the number`,
    "no-yes": (text2) => `${whole(text2)} is neither yes nor blank; write Yes, or clear the cell`,
    "as-written": (text2) => `the file writes ${whole(text2)} in a way in which it can't be changed alone; change it there`,
    invalid: (text2) => `the form would have an error: ${text2}`,
    "unknown-form": (text2) => `the workspace has no form for ${whole(text2)}; name the workspace from which the document was built`,
    forged: (text2) => `the bookmark round ${whole(text2)} names a value that the form does not print; delete the bookmark`
  },
  summary({ files, conflicts, refused, dryRun }) {
    const parts3 = [
      `${count(files, "file")} ${dryRun ? "would be changed" : "changed"}`,
      ...conflicts === 0 ? [] : [count(conflicts, "conflict")],
      ...refused === 0 ? [] : [`${count(refused, "form")} refused`]
    ];
    return parts3.join(", ");
  },
  nothing: "nothing was changed in the document"
};

// src/languages/en/import.ts
var asides = {
  header: "page header",
  footer: "page footer",
  note: "footnote",
  comment: "comment",
  drawing: "drawing"
};
function placeOf({ sheet, table: table3, row, cell: cell2, line: line3, paragraph: paragraph2, aside }) {
  const parts3 = [
    ...sheet === void 0 ? [] : [`sheet ${sheet}`],
    ...aside === void 0 ? [] : [asides[aside]],
    ...table3 === void 0 ? [] : [`table ${table3}`],
    ...row === void 0 ? [] : [`row ${row}`],
    ...cell2 === void 0 ? [] : [`cell ${cell2}`],
    ...line3 === void 0 ? [] : [`line ${line3}`],
    ...paragraph2 === void 0 || aside !== void 0 ? [] : [`paragraph ${paragraph2}`]
  ];
  return parts3.join(", ");
}
var importTexts = {
  origin: (file) => `from ${file}`,
  place: placeOf,
  remark(remark) {
    switch (remark.kind) {
      case "misread-label":
        return `the label ${whole(remark.written)} was read as ${whole(remark.meant)}`;
      case "guessed-label":
        return `the unknown label ${whole(remark.written)} was read as \`${remark.path}\`; check it`;
      case "sorted-requirements":
        return "what is asked of a person was sorted by its words; check it";
      case "guessed-side":
        return "no label says which contacts are internal and which are external; their words decided";
      case "looks-like-label":
        return `the value ${whole(remark.written)} looks like a label; check it`;
      case "title-from-heading":
        return `the title is taken from the heading ${whole(remark.written)}`;
      case "title-from-file":
        return `the form has no title; this is the name of the file`;
      case "department-from-heading":
        return `the department is taken from the heading ${whole(remark.written)}`;
      case "summary-from-introduction":
        return "the summary is the unlabelled text below the heading; check it";
      case "no-department":
        return "the form names no department; add `department`";
      case "uncut-table":
        return "the borders between duties and KPIs are gone; cut this text by hand";
    }
  },
  faults: {
    "old-or-encrypted": "this is a document of Word before 2007, or one with a password; save it as .docx without a password",
    encrypted: "the document is encrypted; save it without a password",
    pdf: "this is a PDF, whatever its name; import the document that it was printed from",
    "needs-libreoffice": "to read .doc, .rtf and .odt jd needs LibreOffice, which was not found; install it, or save the document as .docx",
    "not-a-document": "this is not a document of its kind; open it in its program and save it again",
    damaged: "the file is damaged or cut short; open it in its program and save it again",
    "too-large": "the document is too large; split it",
    unsafe: "the document contains XML that no word processor writes; open it in its program and save it again",
    "not-utf8": "the text is in an unknown encoding; save it as UTF-8",
    "unknown-kind": "jd reads .docx, .xlsx, .csv, .md and .txt, and .doc, .rtf and .odt with LibreOffice"
  },
  note(note3) {
    switch (note3.kind) {
      case "tracked-changes":
        return `has tracked changes (${count(note3.inserted, "insertion")}, ${count(note3.deleted, "deletion")}); the text was read as if all were accepted`;
      case "hidden-text":
        return `has hidden text, which was left out: ${whole(note3.text.trim())}`;
      case "no-position":
        return `begins with ${whole(note3.head)} like a form, but no position was found in it: a title with duties or a summary is missing, or their labels are not known; name them under \`import.labels\``;
      case "rows": {
        const columns2 = note3.columns.map(({ head, path }) => `${whole(head)} \u2192 ${path ?? "x-imported"}`).join(", ");
        return `${note3.sheet === "" ? "the table" : `sheet ${whole(note3.sheet)}`} was read with a row a ${note3.of === "people" ? "person" : "position"}: ${columns2}`;
      }
    }
  },
  report: {
    title: "Import report",
    documents: "Documents",
    document: "document",
    result: "result",
    accounted: "text",
    nothing: "no position and no text",
    account: ({ characters, inValues, kept, labels: labels2 }) => `${characters} characters: ${inValues} in values, ${kept} kept, ${labels2} in labels`,
    lookAt: "To look at",
    kept: "Kept under `x-imported`",
    noRemarks: "Nothing."
  },
  command: {
    wrote: (file) => `wrote ${file}`,
    wouldWrite: (file) => `would write ${file}`,
    unread: (file, why) => `not read: ${file}: ${why}`,
    summary: ({ documents, positions, chapters, kept, remarks }) => `${count(documents, "document")}: ${count(positions, "position")}, ${count(chapters, "chapter")}; ${count(kept, "text")} kept under \`x-imported\`, ${count(remarks, "remark")}`,
    next: ({ report, folder }) => `next: read ${report}, then jd validate${folder}`
  },
  merge: mergeTexts
};

// src/languages/zh-CN/merge.ts
var mergeTexts2 = {
  noMarks: "\u6587\u6863\u91CC\u6CA1\u6709 jd \u7684\u6807\u8BB0\uFF1B\u8981\u628A\u5B83\u53D8\u6210\u65B0\u7684\u5C97\u4F4D\uFF0C\u8BF7\u53BB\u6389 --into \u518D\u5BFC\u5165\uFF0C\u6216\u8005\u4FEE\u6539 `jd build --format docx` \u751F\u6210\u7684\u6587\u6863",
  refused: ({ document, place, why }) => `${document}${place === "" ? "" : `\uFF0C${place}`}\uFF1A${why}`,
  kept: (file) => file === "" ? "" : `${file} \u6CA1\u6709\u6539\u52A8`,
  conflict: ({ document, file }) => `${document} \u751F\u6210\u4E4B\u540E\uFF0C${file} \u6539\u8FC7\uFF0C\u6587\u6863\u91CC\u7684\u8FD9\u4EFD\u8868\u4E5F\u6539\u8FC7\uFF0C\u56E0\u6B64\u6CA1\u6709\u5199\u5165\uFF1A\u8BF7\u5728\u6587\u4EF6\u91CC\u6539\u597D\uFF0C\u518D\u91CD\u65B0\u751F\u6210\u6587\u6863`,
  clash: ({ path, document, file }) => `${path === "" ? "\u65B0\u589E" : path}\uFF1A${document === void 0 ? "\u6587\u6863\u91CC\u6CA1\u6709" : `\u6587\u6863\u4E3A${whole(document)}`}\uFF0C${file === void 0 ? "\u6587\u4EF6\u91CC\u6CA1\u6709" : `\u6587\u4EF6\u4E3A${whole(file)}`}`,
  troubles: {
    moved: () => "\u5404\u9879\u7684\u6B21\u5E8F\u53D8\u4E86\uFF1B\u8BF7\u5728\u6587\u4EF6\u91CC\u8C03\u6574\u6B21\u5E8F",
    cells: (text2) => `${whole(text2)}\u8FD9\u4E00\u884C\u7684\u5355\u5143\u683C\u4E0E\u539F\u6765\u4E0D\u540C\uFF1B\u8BF7\u6062\u590D\u539F\u6765\u7684\u5355\u5143\u683C`,
    "no-place": (text2) => `${whole(text2)}\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u4E00\u9879\uFF1B\u8BF7\u8BA9\u5B83\u5728\u5217\u8868\u91CC\u5355\u72EC\u6210\u884C\uFF0C\u6216\u76F4\u63A5\u5199\u8FDB\u6587\u4EF6`,
    "no-name": (text2) => `${whole(text2)}\u4E0D\u662F\u552F\u4E00\u4E00\u4E2A\u5C97\u4F4D\u7684\u540D\u79F0\uFF1B\u8BF7\u5199\u5B83\u7684\u804C\u4F4D\u540D\u79F0\u3001\u7F16\u53F7\u6216 id`,
    "no-date": (text2) => `${whole(text2)}\u4E0D\u662F\u65E5\u671F\uFF1B\u8BF7\u5199\u6210 2024-06-01`,
    "no-number": (text2) => `${whole(text2)}\u4E0D\u662F\u8FD9\u91CC\u80FD\u586B\u7684\u6570\uFF1B\u8BF7\u53EA\u5199\u6570\u5B57`,
    "no-yes": (text2) => `${whole(text2)}\u65E2\u4E0D\u662F\u201C\u662F\u201D\u4E5F\u4E0D\u662F\u7A7A\u767D\uFF1B\u8BF7\u5199\u201C\u662F\u201D\uFF0C\u6216\u6E05\u7A7A\u5355\u5143\u683C`,
    "as-written": (text2) => `\u6587\u4EF6\u91CC${whole(text2)}\u7684\u5199\u6CD5\u65E0\u6CD5\u5355\u72EC\u6539\u52A8\uFF1B\u8BF7\u5728\u6587\u4EF6\u91CC\u4FEE\u6539`,
    invalid: (text2) => `\u6539\u540E\u7684\u8868\u6709\u9519\u8BEF\uFF1A${text2}`,
    "unknown-form": (text2) => `\u5DE5\u4F5C\u533A\u91CC\u6CA1\u6709${whole(text2)}\u7684\u8868\uFF1B\u8BF7\u6307\u5B9A\u751F\u6210\u8FD9\u4EFD\u6587\u6863\u7684\u5DE5\u4F5C\u533A`,
    forged: (text2) => `${whole(text2)}\u7684\u4E66\u7B7E\u6307\u5411\u8868\u91CC\u6CA1\u6709\u7684\u4E00\u9879\uFF1B\u8BF7\u5220\u9664\u8FD9\u4E2A\u4E66\u7B7E`
  },
  summary({ files, conflicts, refused, dryRun }) {
    const parts3 = [
      `${dryRun ? "\u5C06\u6539\u52A8" : "\u5DF2\u6539\u52A8"} ${files} \u4E2A\u6587\u4EF6`,
      ...conflicts === 0 ? [] : [`${conflicts} \u5904\u51B2\u7A81`],
      ...refused === 0 ? [] : [`${refused} \u4EFD\u8868\u6CA1\u6709\u5199\u5165`]
    ];
    return parts3.join("\uFF0C");
  },
  nothing: "\u6587\u6863\u91CC\u6CA1\u6709\u6539\u52A8"
};

// src/languages/zh-CN/import.ts
var asides2 = { header: "\u9875\u7709", footer: "\u9875\u811A", note: "\u811A\u6CE8", comment: "\u6279\u6CE8", drawing: "\u56FE\u5F62" };
function placeOf2({ sheet, table: table3, row, cell: cell2, line: line3, paragraph: paragraph2, aside }) {
  return [
    ...sheet === void 0 ? [] : [`\u5DE5\u4F5C\u8868\u201C${sheet}\u201D`],
    ...aside === void 0 ? [] : [asides2[aside]],
    ...table3 === void 0 ? [] : [`\u7B2C ${table3} \u4E2A\u8868\u683C`],
    ...row === void 0 ? [] : [`\u7B2C ${row} \u884C`],
    ...cell2 === void 0 ? [] : [`\u7B2C ${cell2} \u683C`],
    ...line3 === void 0 ? [] : [`\u7B2C ${line3} \u884C`],
    ...paragraph2 === void 0 || aside !== void 0 ? [] : [`\u7B2C ${paragraph2} \u6BB5`]
  ].join("");
}
var importTexts2 = {
  origin: (file) => `\u6765\u81EA ${file}`,
  place: placeOf2,
  remark(remark) {
    switch (remark.kind) {
      case "misread-label":
        return `\u680F\u76EE\u540D${whole(remark.written)}\u6309${whole(remark.meant)}\u8BFB`;
      case "guessed-label":
        return `\u6CA1\u89C1\u8FC7\u7684\u680F\u76EE\u540D${whole(remark.written)}\u6309 \`${remark.path}\` \u8BFB\uFF0C\u8BF7\u6838\u5BF9`;
      case "sorted-requirements":
        return "\u4EFB\u804C\u8981\u6C42\u6CA1\u6709\u5206\u9879\u7684\u680F\u76EE\u540D\uFF0C\u662F\u6309\u5B57\u9762\u5F52\u7C7B\u7684\uFF0C\u8BF7\u6838\u5BF9";
      case "guessed-side":
        return "\u6CA1\u6709\u680F\u76EE\u8BF4\u660E\u8054\u7CFB\u5BF9\u8C61\u662F\u5185\u90E8\u8FD8\u662F\u5916\u90E8\uFF0C\u6309\u540D\u79F0\u5224\u65AD\uFF0C\u8BF7\u6838\u5BF9";
      case "looks-like-label":
        return `\u5185\u5BB9${whole(remark.written)}\u50CF\u662F\u680F\u76EE\u540D\uFF0C\u8BF7\u6838\u5BF9`;
      case "title-from-heading":
        return `\u5C97\u4F4D\u540D\u79F0\u53D6\u81EA\u6807\u9898${whole(remark.written)}`;
      case "title-from-file":
        return "\u8868\u91CC\u6CA1\u6709\u5C97\u4F4D\u540D\u79F0\uFF0C\u8FD9\u91CC\u7528\u7684\u662F\u6587\u4EF6\u540D";
      case "department-from-heading":
        return `\u90E8\u95E8\u53D6\u81EA\u4E0A\u5C42\u6807\u9898${whole(remark.written)}\uFF0C\u8BF7\u6838\u5BF9`;
      case "summary-from-introduction":
        return "\u804C\u8D23\u7EFC\u8FF0\u53D6\u81EA\u6807\u9898\u4E0B\u6CA1\u6709\u680F\u76EE\u540D\u7684\u4E00\u6BB5\u6587\u5B57\uFF0C\u8BF7\u6838\u5BF9";
      case "no-department":
        return "\u8868\u91CC\u6CA1\u6709\u5199\u90E8\u95E8\uFF0C\u8BF7\u8865\u4E0A `department`";
      case "uncut-table":
        return "\u804C\u8D23\u548C\u8003\u6838\u6307\u6807\u4E4B\u95F4\u7684\u683C\u7EBF\u5DF2\u7ECF\u4E22\u5931\uFF0C\u8BF7\u4EBA\u5DE5\u5206\u5F00";
    }
  },
  faults: {
    "old-or-encrypted": "\u8FD9\u662F Word 2007 \u4EE5\u524D\u7684\u6587\u6863\uFF0C\u6216\u8005\u8BBE\u4E86\u5BC6\u7801\uFF1B\u8BF7\u53BB\u6389\u5BC6\u7801\uFF0C\u53E6\u5B58\u4E3A .docx",
    encrypted: "\u6587\u6863\u5DF2\u52A0\u5BC6\uFF1B\u8BF7\u53BB\u6389\u5BC6\u7801\u540E\u53E6\u5B58",
    pdf: "\u8FD9\u5176\u5B9E\u662F PDF\uFF1B\u8BF7\u5BFC\u5165\u5B83\u7684\u539F\u7A3F",
    "needs-libreoffice": "\u8BFB\u53D6 .doc\u3001.rtf\u3001.odt \u8981\u7528 LibreOffice\uFF0C\u8FD9\u53F0\u673A\u5668\u4E0A\u6CA1\u6709\u627E\u5230\uFF1B\u8BF7\u5B89\u88C5\uFF0C\u6216\u53E6\u5B58\u4E3A .docx",
    "not-a-document": "\u6587\u4EF6\u5185\u5BB9\u548C\u6269\u5C55\u540D\u4E0D\u7B26\uFF1B\u8BF7\u7528\u539F\u6765\u7684\u7A0B\u5E8F\u6253\u5F00\u540E\u53E6\u5B58",
    damaged: "\u6587\u4EF6\u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF1B\u8BF7\u7528\u539F\u6765\u7684\u7A0B\u5E8F\u6253\u5F00\u540E\u53E6\u5B58",
    "too-large": "\u6587\u6863\u592A\u5927\uFF1B\u8BF7\u62C6\u5F00",
    unsafe: "\u6587\u6863\u91CC\u6709\u529E\u516C\u8F6F\u4EF6\u4E0D\u4F1A\u5199\u51FA\u7684 XML\uFF1B\u8BF7\u7528\u539F\u6765\u7684\u7A0B\u5E8F\u6253\u5F00\u540E\u53E6\u5B58",
    "not-utf8": "\u6587\u672C\u7684\u7F16\u7801\u65E0\u6CD5\u8BC6\u522B\uFF1B\u8BF7\u53E6\u5B58\u4E3A UTF-8",
    "unknown-kind": "jd \u80FD\u8BFB .docx\u3001.xlsx\u3001.csv\u3001.md\u3001.txt\uFF1B\u88C5\u6709 LibreOffice \u65F6\u8FD8\u80FD\u8BFB .doc\u3001.rtf\u3001.odt"
  },
  note(note3) {
    switch (note3.kind) {
      case "tracked-changes":
        return `\u6709\u4FEE\u8BA2\u75D5\u8FF9\uFF08\u63D2\u5165 ${note3.inserted} \u5904\uFF0C\u5220\u9664 ${note3.deleted} \u5904\uFF09\uFF0C\u6309\u5168\u90E8\u63A5\u53D7\u6765\u8BFB`;
      case "hidden-text":
        return `\u6709\u9690\u85CF\u6587\u5B57\uFF0C\u6CA1\u6709\u5BFC\u5165\uFF1A${whole(note3.text.trim())}`;
      case "no-position":
        return `\u5F00\u5934${whole(note3.head)}\u50CF\u662F\u5C97\u4F4D\u8BF4\u660E\u4E66\uFF0C\u4F46\u6CA1\u6709\u627E\u5230\u5C97\u4F4D\uFF1A\u7F3A\u5C11\u5C97\u4F4D\u540D\u79F0\u3001\u804C\u8D23\u6216\u804C\u8D23\u7EFC\u8FF0\uFF0C\u6216\u8005\u680F\u76EE\u540D\u6CA1\u89C1\u8FC7\uFF1B\u53EF\u5728 \`import.labels\` \u91CC\u5199\u660E`;
      case "rows": {
        const columns2 = note3.columns.map(({ head, path }) => `${whole(head)} \u2192 ${path ?? "x-imported"}`).join("\uFF0C");
        return `${note3.sheet === "" ? "\u8868\u683C" : `\u5DE5\u4F5C\u8868${whole(note3.sheet)}`}\u6309\u6BCF\u884C\u4E00${note3.of === "people" ? "\u4EBA" : "\u5C97"}\u6765\u8BFB\uFF1A${columns2}`;
      }
    }
  },
  report: {
    title: "\u5BFC\u5165\u62A5\u544A",
    documents: "\u6587\u6863",
    document: "\u6587\u6863",
    result: "\u7ED3\u679C",
    accounted: "\u6587\u5B57\u53BB\u5411",
    nothing: "\u6CA1\u6709\u5C97\u4F4D\uFF0C\u4E5F\u6CA1\u6709\u6587\u5B57",
    account: ({ characters, inValues, kept, labels: labels2 }) => `\u5171 ${characters} \u5B57\uFF1A\u5199\u5165 ${inValues}\uFF0C\u53E6\u5B58 ${kept}\uFF0C\u680F\u76EE\u540D ${labels2}`,
    lookAt: "\u9700\u8981\u6838\u5BF9",
    kept: "\u6CA1\u6709\u5BF9\u5E94\u680F\u76EE\u3001\u4FDD\u5B58\u5728 `x-imported` \u91CC\u7684\u6587\u5B57",
    noRemarks: "\u65E0\u3002"
  },
  command: {
    wrote: (file) => `\u5DF2\u5199 ${file}`,
    wouldWrite: (file) => `\u5C06\u5199 ${file}`,
    unread: (file, why) => `\u6CA1\u6709\u8BFB\u53D6\uFF1A${file}\uFF1A${why}`,
    summary: ({ documents, positions, chapters, kept, remarks }) => `${documents} \u4E2A\u6587\u6863\uFF1A${positions} \u4E2A\u5C97\u4F4D\uFF0C${chapters} \u4E2A\u7AE0\u8282\uFF1B${kept} \u5904\u6587\u5B57\u4FDD\u5B58\u5728 \`x-imported\`\uFF0C${remarks} \u5904\u9700\u8981\u6838\u5BF9`,
    next: ({ report, folder }) => `\u4E0B\u4E00\u6B65\uFF1A\u5148\u770B ${report}\uFF0C\u518D\u8FD0\u884C jd validate${folder}`
  },
  merge: mergeTexts2
};

// src/languages/imports.ts
var importTexts3 = { "zh-CN": importTexts2, en: importTexts };

// src/source/write-document.ts
import { Document, isMap, isNode, isPair, isScalar } from "yaml";
function writeDocument(value, remarks = [], head = "") {
  const document = new Document(value);
  const loose = [];
  for (const { path, text: text2 } of remarks) {
    const node = find(document.contents, path);
    const comment = ` ${text2.replace(/\s+/g, " ")}`;
    if (node === void 0) loose.push(`#${comment}`);
    else node.commentBefore = node.commentBefore == null ? comment : `${node.commentBefore}
${comment}`;
  }
  const body = document.toString({ lineWidth: 0, blockQuote: false, singleQuote: false });
  return `${[...head === "" ? [] : [head], ...loose].map((line3) => `${line3}
`).join("")}${body}`;
}
function find(root2, path) {
  let here = root2;
  let node;
  for (const step2 of path) {
    if (isMap(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && key.value === step2);
      if (!isPair(pair)) return void 0;
      node = isNode(pair.key) ? pair.key : void 0;
      here = pair.value;
    } else {
      here = typeof step2 === "number" ? here?.items?.[step2] : void 0;
      if (!isNode(here)) return void 0;
      node = here;
    }
  }
  return node;
}

// src/text/text.ts
function compareText(a, b) {
  if (a === b) return 0;
  const length2 = Math.min(a.length, b.length);
  for (let at3 = 0; at3 < length2; at3++) {
    const left = a.charCodeAt(at3);
    const right = b.charCodeAt(at3);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
function rank(unit) {
  return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
var invisible = /[\u2800\p{Default_Ignorable_Code_Point}]+/gu;
var unseen = new RegExp(`${invisible.source}|\\s+`, "gu");
var plain = /^[\u4e00-\u9fff0-9a-z._-]*$/;
function foldText(text2) {
  if (plain.test(text2)) return text2;
  const folded = text2.normalize("NFKC").toLowerCase().replaceAll("\u03C2", "\u03C3").normalize("NFKC");
  return folded.replace(unseen, "").normalize("NFKC");
}
var tight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
var tightSign = /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
var eitherWidth = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/u;
function joinsTightly(before2, after2) {
  const [left, right] = [before2, after2].map((character) => tight.test(character));
  if (left && right) return true;
  if (left) return tightSign.test(before2) || eitherWidth.test(after2);
  return right === true && (tightSign.test(after2) || eitherWidth.test(before2));
}
function joinLines(before2, after2) {
  const left = [...before2.slice(-2)].at(-1);
  const right = [...after2.slice(0, 2)][0];
  return left === void 0 || right === void 0 || joinsTightly(left, right) ? "" : " ";
}
var namePairs = [
  /^["“”„‟＂]([^"“”„‟＂]+)["“”„‟＂]$/u,
  new RegExp("^['\u2018\u2019\u201A\u201B\uFF07]((?:[^'\u2018\u2019\u201A\u201B\uFF07]|(?<=\\p{L})['\u2019](?=\\p{L}))+)['\u2018\u2019\u201A\u201B\uFF07]$", "u"),
  /^[「『]([^「」『』]+)[」』]$/u,
  /^[【〖]([^【】〖〗]+)[】〗]$/u,
  /^[［[〔]([^［］[\]〔〕]+)[］\]〕]$/u,
  /^«([^«»]+)»$/u
];

// src/schema/fold-word.ts
function foldWord(text2) {
  return foldText(text2).replace(/[-_:·.,'’*#()‐-―、。]/gu, "");
}
function listWords(key) {
  const bare = key.normalize("NFKC").replace(/^\s*(?:[一二三四五六七八九十]+|\d+|[ivx]+)\s*[、.)]\s*/iu, "");
  return [key, bare, bare.replace(/\([^)]*\)/gu, "")].map(foldWord);
}
function lookUp(index2, key) {
  const word3 = listWords(key).find((each2) => index2.has(each2));
  return word3 === void 0 ? void 0 : index2.get(word3);
}

// src/text/spelling.ts
import leven from "leven";

// src/text/one-letter.ts
var most = 100;
var mostAtPlace = 20;
var base = 16777619;
function indexOneLetter(names5, longest6) {
  const indexed = names5.map((name) => name.length <= longest6 ? name : "");
  const size = indexed.reduce((sum2, name) => sum2 + name.length + 1, 0);
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1;
  const heads3 = new Int32Array(mask + 1).fill(-1);
  const [next, keys, owners] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let entry2 = 0;
  for (let at3 = indexed.length - 1; at3 >= 0; at3--) {
    for (const key of hashRests(indexed[at3] ?? "")) {
      next[entry2] = heads3[key & mask] ?? -1;
      keys[entry2] = key;
      owners[entry2] = at3;
      heads3[key & mask] = entry2++;
    }
  }
  return (name) => {
    const found = /* @__PURE__ */ new Set();
    for (const key of hashRests(name.slice(0, longest6))) {
      let left = mostAtPlace;
      for (let at3 = heads3[key & mask] ?? -1; at3 >= 0 && left > 0 && found.size < most; at3 = next[at3] ?? -1) {
        if (keys[at3] !== key) continue;
        found.add(owners[at3] ?? 0);
        left--;
      }
    }
    return [...found];
  };
}
function hashRests(name) {
  const heads3 = new Int32Array(name.length + 1);
  for (let at3 = 0; at3 < name.length; at3++) heads3[at3 + 1] = Math.imul(heads3[at3] ?? 0, base) + name.charCodeAt(at3);
  const whole2 = heads3[name.length] ?? 0;
  const hashes2 = new Int32Array(name.length + 1);
  hashes2[name.length] = whole2;
  let power = 1;
  for (let at3 = name.length - 1; at3 >= 0; at3--) {
    const tail = whole2 - Math.imul(heads3[at3 + 1] ?? 0, power);
    hashes2[at3] = Math.imul(heads3[at3] ?? 0, power) + tail;
    power = Math.imul(power, base);
  }
  return hashes2;
}

// src/text/likeness.ts
var latin = new Map(
  [..."\u0430\u0432\u0435\u0455\u0456\u0458\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u03B1\u03B2\u03B5\u03B6\u03B7\u03B9\u03BA\u03BC\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7"].map((letter, at3) => [
    letter,
    [..."abesijkmhopctyxabezhikmnoptyx"][at3] ?? letter
  ])
);
function spellAlike(text2) {
  const plain4 = text2.replace(invisible, "").normalize("NFKC").toLowerCase();
  return [...plain4].map((letter) => latin.get(letter) ?? letter).join("");
}

// src/text/word-bag.ts
var idle = new Set("of the for and department dept \u90E8 \u95E8 \u7684 \u4E4B".split(" "));
var full = new Map(
  Object.entries({
    mgr: "manager",
    mgmt: "management",
    asst: "assistant",
    assoc: "associate",
    sr: "senior",
    jr: "junior",
    supv: "supervisor",
    supvr: "supervisor",
    coord: "coordinator",
    rep: "representative",
    ops: "operation",
    hr: "human resource",
    qa: "quality assurance",
    vp: "vice president",
    gm: "general manager",
    ceo: "chief executive officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cto: "chief technology officer"
  })
);
var chineseShort = [
  ["\u5BA2\u6237\u670D\u52A1", "\u5BA2\u670D"],
  ["\u603B\u7ECF\u7406\u529E\u516C\u5BA4", "\u603B\u7ECF\u529E"],
  ["\u8D28\u91CF\u68C0\u9A8C", "\u8D28\u68C0"]
];
var tokens = new RegExp("\\p{Script=Han}|\\p{N}+|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+", "gu");
function bagWords(text2) {
  const plain4 = chineseShort.reduce((name, [long, short2]) => name.replaceAll(long, short2), spellAlike(text2));
  return [...plain4.matchAll(tokens)].flatMap(([word3]) => (full.get(word3) ?? word3).split(" ")).map(singular).filter((word3) => !idle.has(word3)).sort().join(" ");
}
function singular(word3) {
  if (new RegExp("^\\p{N}", "u").test(word3)) return word3.replace(/^0+(?=.)/, "");
  if (word3.length < 4 || !word3.endsWith("s") || /(?:ss|us|is)$/.test(word3)) return word3;
  return word3.endsWith("ies") ? `${word3.slice(0, -3)}y` : word3.slice(0, -1);
}

// src/text/spelling.ts
var preparedLists = /* @__PURE__ */ new WeakMap();
var longest = 200;
var reordered = 0.02;
var mostSame = 100;
function closest(word3, candidates, limit = 3, budget = { left: Number.POSITIVE_INFINITY }) {
  if (word3.length > longest) return [];
  const wanted = foldText(word3);
  if (wanted === "") return [];
  const { folded, byBag, oneLetter } = prepareList(candidates);
  const bag = bagWords(word3);
  const same2 = bag === "" ? [] : byBag.get(bag) ?? [];
  const near = new Map(same2.slice(0, mostSame).map((candidate) => [candidate, reordered]));
  const compare = (at3, purse) => {
    const distance = distanceBetween(wanted, folded[at3] ?? "", purse);
    const candidate = candidates[at3] ?? "";
    if (distance !== void 0) near.set(candidate, Math.min(distance, near.get(candidate) ?? 1));
  };
  for (let at3 = 0; at3 < candidates.length && budget.left > 0; at3++) compare(at3, budget);
  if (budget.left <= 0) {
    near.clear();
    for (const candidate of same2.slice(0, mostSame)) near.set(candidate, reordered);
    for (const at3 of oneLetter()(wanted)) compare(at3, { left: Number.POSITIVE_INFINITY });
  }
  const sorted = [...near].sort(([a, left], [b, right]) => left - right || compareText(a, b));
  const farthest = (sorted[0]?.[1] ?? 0) * 2;
  return sorted.filter(([, distance]) => distance <= farthest).slice(0, limit).map(([candidate]) => candidate);
}
function distanceBetween(a, b, budget) {
  const longer = Math.max(a.length, b.length);
  const allowed = Math.floor(longer * 2 / 5);
  if (b === "" || longer > longest || Math.abs(a.length - b.length) > allowed) {
    budget.left -= 1;
    return void 0;
  }
  budget.left -= Math.max(longer, a.length * b.length >> 4);
  const distance = leven(a, b, { maxDistance: allowed + 1 });
  return distance > allowed ? void 0 : distance / longer;
}
function prepareList(candidates) {
  const known2 = preparedLists.get(candidates);
  if (known2?.folded.length === candidates.length) return known2;
  const byBag = /* @__PURE__ */ new Map();
  for (const candidate of new Set(candidates)) {
    if (candidate.length > longest) continue;
    const bag = bagWords(candidate);
    const same2 = byBag.get(bag);
    if (same2 === void 0) byBag.set(bag, [candidate]);
    else same2.push(candidate);
  }
  const folded = candidates.map((candidate) => candidate.length > longest ? "" : foldText(candidate));
  let index2;
  const prepared = { folded, byBag, oneLetter: () => index2 ??= indexOneLetter(folded, longest) };
  preparedLists.set(candidates, prepared);
  return prepared;
}

// src/schema/form-terms.ts
var formTerms = {
  code: ["\u5C97\u4F4D\u7F16\u53F7", "\u5C97\u4F4D\u7F16\u7801", "\u5C97\u4F4D\u4EE3\u7801", "\u804C\u4F4D\u7F16\u53F7", "\u7F16\u53F7", "\u7F16\u7801", "number"],
  title: ["\u5C97\u4F4D\u540D\u79F0", "\u804C\u4F4D\u540D\u79F0", "\u5C97\u4F4D", "\u804C\u4F4D", "\u804C\u52A1", "\u540D\u79F0", "\u6807\u9898", "\u89C4\u7A0B\u540D\u79F0", "name", "position", "job"],
  aliases: ["\u522B\u540D", "\u53C8\u79F0"],
  formerTitles: ["\u66FE\u7528\u540D", "\u66FE\u7528\u540D\u79F0", "\u539F\u5C97\u4F4D\u540D\u79F0"],
  department: ["\u90E8\u95E8", "\u6240\u5C5E\u90E8\u95E8", "\u6240\u5728\u90E8\u95E8", "dept"],
  reportsTo: [
    "\u76F4\u63A5\u4E0A\u7EA7",
    "\u4E0A\u7EA7",
    "\u4E0A\u7EA7\u5C97\u4F4D",
    "\u6C47\u62A5\u5BF9\u8C61",
    "\u6C47\u62A5\u5BF9\u8C61\u5C97\u4F4D",
    "\u76F4\u5C5E\u4E0A\u7EA7",
    "superior",
    "supervisor",
    "manager"
  ],
  dottedLineTo: ["\u4E1A\u52A1\u4E0A\u7EA7", "\u865A\u7EBF\u6C47\u62A5", "\u95F4\u63A5\u4E0A\u7EA7"],
  directReports: ["\u76F4\u63A5\u4E0B\u7EA7", "\u76F4\u63A5\u4E0B\u5C5E", "\u4E0B\u7EA7", "\u4E0B\u5C5E", "\u4E0B\u7EA7\u5C97\u4F4D", "subordinates"],
  headcount: ["\u5B9A\u5458", "\u5B9A\u7F16", "\u7F16\u5236\u4EBA\u6570", "\u5C97\u4F4D\u5B9A\u5458", "\u4EBA\u6570"],
  grade: ["\u804C\u7EA7", "\u85AA\u7EA7", "\u5C97\u4F4D\u7B49\u7EA7", "\u7EA7\u522B", "level"],
  family: ["\u5C97\u4F4D\u5E8F\u5217", "\u804C\u7CFB", "\u5E8F\u5217"],
  employmentType: ["\u7528\u5DE5\u5F62\u5F0F", "\u7528\u5DE5\u6027\u8D28", "\u5C97\u4F4D\u6027\u8D28"],
  location: ["\u5DE5\u4F5C\u5730\u70B9", "\u5730\u70B9"],
  approval: ["\u7B7E\u6279", "\u5BA1\u6279", "\u7B7E\u6838"],
  prepared: ["\u7F16\u5236", "\u7F16\u5236\u4EBA", "\u5236\u5B9A", "\u5236\u5B9A\u4EBA"],
  reviewed: ["\u5BA1\u6838", "\u5BA1\u6838\u4EBA"],
  approved: ["\u6279\u51C6", "\u6279\u51C6\u4EBA"],
  by: ["who", "\u7B7E\u540D", "\u59D3\u540D", "\u4FEE\u8BA2\u4EBA", "\u6267\u884C\u5C97\u4F4D", "\u8D23\u4EFB\u5C97\u4F4D", "\u6267\u884C\u4EBA"],
  date: ["\u65E5\u671F", "\u65F6\u95F4", "\u5236\u5B9A\u65F6\u95F4", "\u4FEE\u8BA2\u65E5\u671F", "\u53D1\u5E03\u65E5\u671F"],
  incumbents: ["\u4EFB\u804C\u8005", "\u4EFB\u804C\u4EBA", "\u5728\u5C97\u4EBA\u5458", "holders"],
  effective: ["\u751F\u6548\u65E5\u671F", "\u5B9E\u65BD\u65E5\u671F"],
  reviewBy: ["\u590D\u5BA1\u65E5\u671F", "\u8BC4\u5BA1\u65E5\u671F", "\u590D\u6838\u65E5\u671F"],
  revisions: ["\u4FEE\u8BA2\u8BB0\u5F55", "\u53D8\u66F4\u8BB0\u5F55", "history"],
  version: ["\u7248\u672C", "\u7248\u672C\u53F7"],
  change: ["\u4FEE\u8BA2\u5185\u5BB9", "\u53D8\u66F4\u5185\u5BB9"],
  summary: ["\u804C\u8D23\u7EFC\u8FF0", "\u804C\u8D23\u6982\u8FF0", "\u804C\u52A1\u6982\u8FF0", "\u5C97\u4F4D\u6982\u8FF0", "\u804C\u8D23\u6982\u8981", "overview"],
  group: ["\u5206\u7EC4", "\u7C7B\u522B", "\u804C\u8D23\u7C7B\u522B"],
  items: ["\u6761\u76EE", "\u5185\u5BB9", "\u6761\u6B3E", "rules", "stages"],
  contacts: ["\u4E3B\u8981\u5DE5\u4F5C\u8054\u7CFB", "\u5DE5\u4F5C\u8054\u7CFB", "\u5DE5\u4F5C\u5173\u7CFB", "relationships"],
  internal: ["\u5185\u90E8", "\u5185\u90E8\u8054\u7CFB", "\u5185\u90E8\u5173\u7CFB"],
  external: ["\u5916\u90E8", "\u5916\u90E8\u8054\u7CFB", "\u5916\u90E8\u5173\u7CFB", "\u5916\u90E8\u4E0A\u7EA7", "externals"],
  share: ["\u6BD4\u4F8B", "\u6240\u5360\u6BD4\u4F8B", "\u5360\u6BD4", "\u65F6\u95F4\u5360\u6BD4", "percent", "percentage"],
  with: ["\u8054\u7CFB\u5BF9\u8C61", "\u5BF9\u8C61", "\u8054\u7CFB\u4EBA"],
  who: ["\u8054\u7CFB\u5BF9\u8C61", "\u5BF9\u8C61", "\u8054\u7CFB\u4EBA", "with"],
  purpose: ["\u76EE\u7684", "\u8054\u7CFB\u76EE\u7684"],
  frequency: ["\u9891\u7387", "\u8054\u7CFB\u9891\u7387"],
  qualifications: ["\u4EFB\u804C\u8D44\u683C", "\u4EFB\u804C\u8981\u6C42", "\u4EFB\u804C\u6761\u4EF6", "requirements"],
  education: ["\u5B66\u5386", "\u6559\u80B2", "\u6559\u80B2\u7A0B\u5EA6", "\u5B66\u5386\u4E13\u4E1A", "\u4E13\u4E1A"],
  experience: ["\u7ECF\u9A8C", "\u7ECF\u5386", "\u5DE5\u4F5C\u7ECF\u9A8C", "\u5DE5\u4F5C\u7ECF\u5386"],
  abilities: ["\u80FD\u529B", "\u80FD\u529B\u8981\u6C42", "\u6280\u80FD", "\u6280\u80FD\u8981\u6C42", "skills"],
  knowledge: ["\u77E5\u8BC6", "\u77E5\u8BC6\u8981\u6C42", "\u4E13\u4E1A\u77E5\u8BC6"],
  certificates: ["\u8BC1\u4E66", "\u8D44\u683C\u8BC1\u4E66", "\u804C\u4E1A\u8D44\u683C", "licences"],
  training: ["\u57F9\u8BAD", "\u57F9\u8BAD\u7ECF\u5386", "\u57F9\u8BAD\u8981\u6C42"],
  preferred: ["\u4F18\u5148", "\u4F18\u5148\u6761\u4EF6"],
  other: ["\u5176\u4ED6", "\u5176\u5B83", "\u5176\u4ED6\u8981\u6C42"],
  duties: ["\u5C97\u4F4D\u804C\u8D23", "\u804C\u8D23", "\u5DE5\u4F5C\u804C\u8D23", "\u4E3B\u8981\u804C\u8D23", "responsibilities"],
  duty: ["\u804C\u8D23", "\u5C97\u4F4D\u804C\u8D23", "\u5DE5\u4F5C\u804C\u8D23", "\u804C\u8D23\u5185\u5BB9", "responsibility"],
  kpi: ["\u8003\u6838\u6307\u6807", "\u6307\u6807", "\u7EE9\u6548\u6307\u6807", "\u7EE9\u6548\u6807\u51C6", "\u8003\u6838\u6807\u51C6", "indicator", "metric", "kpis"],
  essential: ["\u6838\u5FC3\u804C\u8D23", "\u6838\u5FC3"],
  name: ["\u6307\u6807", "\u6307\u6807\u540D\u79F0", "\u540D\u79F0", "\u90E8\u95E8\u540D\u79F0"],
  target: ["\u76EE\u6807", "\u76EE\u6807\u503C"],
  unit: ["\u5355\u4F4D"],
  formula: ["\u516C\u5F0F", "\u8BA1\u7B97\u516C\u5F0F"],
  weight: ["\u6743\u91CD"],
  period: ["\u5468\u671F", "\u8003\u6838\u5468\u671F", "\u8BA1\u85AA\u5468\u671F"],
  source: ["\u6570\u636E\u6765\u6E90", "\u6765\u6E90"],
  authority: ["\u6743\u9650", "\u5DE5\u4F5C\u6743\u9650", "\u5C97\u4F4D\u6743\u9650", "\u804C\u6743"],
  kind: ["\u7C7B\u578B", "\u7C7B\u522B", "\u6743\u9650\u7C7B\u522B", "type"],
  text: ["\u5185\u5BB9", "\u6743\u9650\u5185\u5BB9"],
  limit: ["\u989D\u5EA6", "\u9650\u989D"],
  career: ["\u804C\u4E1A\u53D1\u5C55", "\u53D1\u5C55\u901A\u9053"],
  rotation: ["\u8F6E\u5C97", "\u8F6E\u6362", "\u53EF\u8F6E\u6362\u5C97\u4F4D", "\u53EF\u8F6E\u8C03\u5C97\u4F4D"],
  promotion: ["\u664B\u5347", "\u53EF\u664B\u5347\u5C97\u4F4D", "\u53EF\u5347\u8FC1\u5C97\u4F4D", "\u664B\u5347\u5C97\u4F4D"],
  substitutes: ["\u66FF\u4EE3\u5C97\u4F4D", "\u4EE3\u7406\u5C97\u4F4D", "\u4EE3\u7406\u4EBA"],
  conditions: ["\u5DE5\u4F5C\u6761\u4EF6", "\u5DE5\u4F5C\u73AF\u5883"],
  place: ["\u5DE5\u4F5C\u573A\u6240", "\u573A\u6240"],
  hours: ["\u5DE5\u4F5C\u65F6\u95F4", "\u5DE5\u65F6"],
  travel: ["\u51FA\u5DEE"],
  physical: ["\u4F53\u529B\u8981\u6C42", "\u8EAB\u4F53\u8981\u6C42"],
  pay: ["\u85AA\u916C", "\u85AA\u8D44", "\u5DE5\u8D44", "salary"],
  currency: ["\u5E01\u79CD", "\u8D27\u5E01"],
  appliesTo: ["\u9002\u7528\u5C97\u4F4D", "\u9002\u7528\u8303\u56F4", "\u9002\u7528\u5BF9\u8C61"],
  cases: ["\u60C5\u5F62", "\u60C5\u51B5", "\u6848\u4F8B"],
  when: ["\u60C5\u5F62", "\u60C5\u51B5", "\u6761\u4EF6", "\u5BA2\u6237\u7C7B\u578B"],
  approach: ["\u5E94\u5BF9", "\u5E94\u5BF9\u539F\u5219", "\u5E94\u5BF9\u65B9\u5F0F", "\u5904\u7406\u539F\u5219"],
  steps: ["\u6B65\u9AA4", "\u5904\u7406\u6B65\u9AA4"],
  do: ["\u5904\u7406\u5185\u5BB9", "\u505A\u6CD5", "\u5185\u5BB9", "action", "text"],
  escalateTo: ["\u4E0A\u62A5", "\u4E0A\u62A5\u5C97\u4F4D", "\u4E0A\u62A5\u5BF9\u8C61", "\u5347\u7EA7"],
  parent: ["\u4E0A\u7EA7\u90E8\u95E8"],
  mission: ["\u4F7F\u547D", "\u90E8\u95E8\u4F7F\u547D"],
  functions: ["\u804C\u80FD", "\u90E8\u95E8\u804C\u80FD"],
  order: ["\u6392\u5E8F", "\u987A\u5E8F"],
  language: ["\u8BED\u8A00", "lang"],
  region: ["\u5730\u533A", "\u56FD\u5BB6", "country", "locale"],
  organisation: ["\u5355\u4F4D", "\u5355\u4F4D\u540D\u79F0", "\u516C\u53F8", "\u516C\u53F8\u540D\u79F0", "company"],
  confidentiality: ["\u5BC6\u7EA7", "\u4FDD\u5BC6\u7B49\u7EA7"],
  folder: ["\u6587\u4EF6\u5939", "\u76EE\u5F55", "dir", "directory"],
  formats: ["\u683C\u5F0F", "\u8F93\u51FA\u683C\u5F0F"],
  accent: ["\u4E3B\u8272", "\u989C\u8272", "color", "colour"],
  paper: ["\u7EB8\u5F20"],
  font: ["\u5B57\u4F53"]
};
function termsOf(key) {
  return [key, ...formTerms[key] ?? []];
}
var vocabularies = /* @__PURE__ */ new WeakMap();
function wordsOf(known2) {
  return vocabularyOf(known2).keysByWord;
}
function keysOfWord(key, known2) {
  return lookUp(wordsOf(known2), key) ?? [];
}
function suggestKeys(key, known2, budget) {
  const { words, keysByWord } = vocabularyOf(known2);
  const keys = closest(foldWord(key), words, 9, budget).flatMap((word3) => keysByWord.get(word3) ?? []);
  return [...new Set(keys)].slice(0, 3);
}
function vocabularyOf(known2) {
  const made = vocabularies.get(known2);
  if (made) return made;
  const keysByWord = new Map(known2.map((key) => [foldWord(key), [key]]));
  for (const key of known2) {
    for (const term of formTerms[key] ?? []) {
      const word3 = foldWord(term);
      keysByWord.set(word3, [...keysByWord.get(word3) ?? [], key]);
    }
  }
  const vocabulary = { words: [...keysByWord.keys()], keysByWord };
  vocabularies.set(known2, vocabulary);
  return vocabulary;
}

// src/schema/headings/chinese.ts
var chineseHeadings = {
  code: "\u804C\u4F4D\u7F16\u7801|\u804C\u4F4D\u4EE3\u7801|\u804C\u52A1\u7F16\u53F7|\u804C\u52A1\u4EE3\u7801|\u5C97\u4F4D\u53F7|\u5C97\u4F4D\u5E8F\u53F7|\u5C97\u4F4D\u7F16\u7801\u53F7|\u8BF4\u660E\u4E66\u7F16\u53F7|\u6587\u4EF6\u7F16\u53F7|\u804C\u4F4D\u7F16\u53F7",
  title: "\u804C\u4F4D\u540D|\u5C97\u4F4D\u540D|\u804C\u52A1\u540D\u79F0|\u5C97\u4F4D\u540D\u79F0\u53CA\u7F16\u53F7|\u5DE5\u4F5C\u540D\u79F0|\u5C97\u4F4D\u5168\u79F0|\u804C\u4F4D\u5168\u79F0|\u73B0\u4EFB\u5C97\u4F4D|\u804C\u4F4D\u6807\u51C6\u540D\u79F0",
  aliases: "\u7B80\u79F0|\u522B\u79F0|\u5C97\u4F4D\u522B\u79F0|\u4FD7\u79F0",
  formerTitles: "\u539F\u540D\u79F0|\u539F\u5C97\u4F4D|\u539F\u804C\u4F4D\u540D\u79F0|\u66FE\u7528\u5C97\u4F4D\u540D\u79F0|\u539F\u804C\u52A1\u540D\u79F0",
  department: "\u90E8\u95E8\u540D\u79F0|\u6240\u5728\u5355\u4F4D|\u6240\u5C5E\u5355\u4F4D|\u6240\u5C5E\u79D1\u5BA4|\u79D1\u5BA4|\u6240\u5C5E\u673A\u6784|\u6240\u5C5E\u73ED\u7EC4|\u6240\u5C5E\u90E8\u5BA4|\u6240\u5C5E\u4E2D\u5FC3|\u90E8\u95E8/\u79D1\u5BA4|\u5F52\u5C5E\u90E8\u95E8|\u96B6\u5C5E\u90E8\u95E8",
  reportsTo: "\u76F4\u63A5\u4E3B\u7BA1|\u76F4\u63A5\u9886\u5BFC|\u76F4\u5C5E\u9886\u5BFC|\u76F4\u5C5E\u4E3B\u7BA1|\u76F4\u7EBF\u4E0A\u7EA7|\u76F4\u7EBF\u4E3B\u7BA1|\u4E0A\u7EA7\u4E3B\u7BA1|\u4E0A\u7EA7\u9886\u5BFC|\u4E0A\u7EA7\u804C\u4F4D|\u4E0A\u7EA7\u804C\u52A1|\u76F4\u63A5\u4E0A\u7EA7\u5C97\u4F4D|\u76F4\u63A5\u4E0A\u7EA7\u804C\u4F4D|\u76F4\u63A5\u4E0A\u7EA7\u540D\u79F0|\u76F4\u63A5\u4E0A\u53F8|\u6C47\u62A5\u5173\u7CFB|\u6C47\u62A5\u4E0A\u7EA7|\u6C47\u62A5\u4EBA|\u62A5\u544A\u5BF9\u8C61|\u62A5\u544A\u5173\u7CFB|\u96B6\u5C5E\u5173\u7CFB|\u4E3B\u7BA1\u9886\u5BFC|\u7763\u5BFC\u4E0A\u7EA7|\u8D1F\u8D23\u5BF9\u8C61|\u53D7\u8C01\u9886\u5BFC|\u5411\u8C01\u6C47\u62A5",
  dottedLineTo: "\u865A\u7EBF\u4E0A\u7EA7|\u865A\u7EBF\u6C47\u62A5\u5BF9\u8C61|\u804C\u80FD\u4E0A\u7EA7|\u4E13\u4E1A\u4E0A\u7EA7|\u4E1A\u52A1\u4E3B\u7BA1|\u4E1A\u52A1\u6307\u5BFC|\u4E1A\u52A1\u6307\u5BFC\u4E0A\u7EA7|\u95F4\u63A5\u4E3B\u7BA1|\u95F4\u63A5\u6C47\u62A5|\u95F4\u63A5\u6C47\u62A5\u5BF9\u8C61|\u95F4\u63A5\u9886\u5BFC|\u53CC\u7EBF\u6C47\u62A5",
  directReports: "\u6240\u8F96\u4EBA\u5458|\u6240\u8F96\u5C97\u4F4D|\u6240\u8F96\u4EBA\u6570|\u7BA1\u8F96\u4EBA\u5458|\u7BA1\u8F96\u5C97\u4F4D|\u7BA1\u8F96\u4EBA\u6570|\u76F4\u63A5\u7BA1\u8F96|\u76F4\u63A5\u7BA1\u7406\u5C97\u4F4D|\u76F4\u63A5\u7BA1\u7406\u4EBA\u6570|\u76F4\u63A5\u4E0B\u7EA7\u5C97\u4F4D|\u76F4\u63A5\u4E0B\u7EA7\u804C\u4F4D|\u76F4\u63A5\u4E0B\u7EA7\u4EBA\u6570|\u76F4\u63A5\u4E0B\u5C5E\u5C97\u4F4D|\u76F4\u63A5\u4E0B\u5C5E\u4EBA\u6570|\u76F4\u63A5\u4E0B\u5C5E\u804C\u4F4D|\u4E0B\u5C5E\u4EBA\u6570|\u4E0B\u5C5E\u5C97\u4F4D|\u4E0B\u5C5E\u804C\u4F4D|\u4E0B\u7EA7\u804C\u4F4D|\u4E0B\u7EA7\u4EBA\u6570|\u76F4\u5C5E\u4E0B\u7EA7|\u76F4\u5C5E\u4E0B\u5C5E|\u7763\u5BFC\u4E0B\u7EA7|\u6240\u5C5E\u4E0B\u7EA7|\u7BA1\u7406\u4E0B\u7EA7|\u7BA1\u7406\u5E45\u5EA6|\u76F4\u63A5\u7763\u5BFC|\u9886\u5BFC\u8C01|\u7763\u5BFC\u5C97\u4F4D",
  headcount: "\u5B9A\u5458\u4EBA\u6570|\u5B9A\u5C97\u4EBA\u6570|\u5C97\u4F4D\u7F16\u5236|\u7F16\u5236\u6570|\u5C97\u4F4D\u4EBA\u6570|\u5B9A\u7F16\u4EBA\u6570|\u804C\u6570|\u914D\u7F6E\u4EBA\u6570|\u5C97\u4F4D\u5B9A\u7F16|\u7F16\u5236\u5458\u989D|\u672C\u5C97\u4F4D\u4EBA\u6570|\u672C\u5C97\u7F16\u5236|\u4EBA\u5458\u7F16\u5236",
  grade: "\u804C\u7B49|\u804C\u7EA7\u804C\u7B49|\u804C\u7B49\u804C\u7EA7|\u85AA\u7B49|\u5C97\u7EA7|\u85AA\u7EA7\u85AA\u7B49|\u5C97\u4F4D\u7EA7\u522B|\u5C97\u4F4D\u804C\u7EA7|\u5C97\u4F4D\u5C42\u7EA7|\u804C\u4F4D\u7B49\u7EA7|\u804C\u4F4D\u7EA7\u522B|\u804C\u4F4D\u5C42\u7EA7|\u804C\u52A1\u7B49\u7EA7|\u804C\u52A1\u7EA7\u522B|\u5DE5\u8D44\u7B49\u7EA7|\u85AA\u916C\u7B49\u7EA7|\u85AA\u8D44\u7B49\u7EA7|\u5DE5\u8D44\u7EA7\u522B|\u5C97\u7B49|\u5C42\u7EA7",
  family: "\u804C\u7C7B|\u804C\u79CD|\u804C\u65CF|\u804C\u7FA4|\u5C97\u4F4D\u65CF|\u5C97\u4F4D\u7C7B\u522B|\u5C97\u4F4D\u7CFB\u5217|\u5C97\u4F4D\u7C7B\u578B|\u804C\u4F4D\u5E8F\u5217|\u804C\u4F4D\u7C7B\u522B|\u804C\u4F4D\u65CF|\u6240\u5C5E\u5E8F\u5217|\u6240\u5C5E\u804C\u7CFB|\u5DE5\u79CD|\u804C\u52A1\u7CFB\u5217",
  employmentType: "\u7528\u5DE5\u7C7B\u578B|\u7528\u5DE5\u65B9\u5F0F|\u8058\u7528\u65B9\u5F0F|\u8058\u7528\u5F62\u5F0F|\u96C7\u4F63\u65B9\u5F0F|\u96C7\u4F63\u7C7B\u578B|\u52B3\u52A8\u5408\u540C\u7C7B\u578B|\u5408\u540C\u7C7B\u578B|\u5DE5\u4F5C\u6027\u8D28|\u4EFB\u804C\u65B9\u5F0F|\u804C\u4F4D\u6027\u8D28",
  location: "\u5DE5\u4F5C\u5730|\u5DE5\u4F5C\u57CE\u5E02|\u5DE5\u4F5C\u5730\u533A|\u5DE5\u4F5C\u533A\u57DF|\u529E\u516C\u5730\u70B9|\u529E\u516C\u5730|\u6240\u5728\u5730|\u6240\u5728\u5730\u70B9|\u6240\u5728\u57CE\u5E02|\u5C97\u4F4D\u6240\u5728\u5730|\u4EFB\u804C\u5730\u70B9",
  approval: "\u5BA1\u6279\u680F|\u7B7E\u5B57\u680F|\u7B7E\u5B57|\u7B7E\u7F72|\u7B7E\u6279\u680F|\u5BA1\u6279\u7B7E\u5B57|\u4F1A\u7B7E|\u786E\u8BA4\u7B7E\u5B57|\u5BA1\u6838\u6279\u51C6",
  "approval.prepared.by": "\u7F16\u5236\u4EBA|\u7F16\u5199\u4EBA|\u7F16\u5199|\u8D77\u8349\u4EBA|\u8D77\u8349|\u5236\u8868\u4EBA|\u5236\u8868|\u62DF\u5B9A\u4EBA|\u62DF\u5236|\u62DF\u5236\u4EBA|\u586B\u5199\u4EBA|\u586B\u8868\u4EBA|\u64B0\u5199\u4EBA|\u5236\u5B9A\u4EBA|\u7F16\u5199\u8005|\u5236\u4F5C\u4EBA",
  "approval.prepared.date": "\u7F16\u5236\u65E5\u671F|\u7F16\u5236\u65F6\u95F4|\u7F16\u5199\u65E5\u671F|\u7F16\u5199\u65F6\u95F4|\u5236\u5B9A\u65E5\u671F|\u5236\u5B9A\u65F6\u95F4|\u5236\u8BA2\u65E5\u671F|\u5236\u8BA2\u65F6\u95F4|\u8D77\u8349\u65E5\u671F|\u62DF\u5B9A\u65E5\u671F|\u62DF\u5236\u65E5\u671F|\u5236\u8868\u65E5\u671F|\u586B\u8868\u65E5\u671F|\u586B\u5199\u65E5\u671F|\u64B0\u5199\u65E5\u671F|\u5EFA\u7ACB\u65E5\u671F|\u5236\u4F5C\u65E5\u671F",
  "approval.reviewed.by": "\u5BA1\u6838\u4EBA|\u5BA1\u9605\u4EBA|\u5BA1\u9605|\u590D\u6838\u4EBA|\u6821\u6838|\u6821\u6838\u4EBA|\u5BA1\u67E5\u4EBA|\u5BA1\u5B9A\u4EBA",
  "approval.reviewed.date": "\u5BA1\u6838\u65E5\u671F|\u5BA1\u6838\u65F6\u95F4|\u5BA1\u9605\u65E5\u671F|\u6821\u6838\u65E5\u671F|\u5BA1\u67E5\u65E5\u671F|\u5BA1\u5B9A\u65E5\u671F",
  "approval.approved.by": "\u6279\u51C6\u4EBA|\u5BA1\u6279\u4EBA|\u6838\u51C6\u4EBA|\u6838\u51C6|\u7B7E\u53D1\u4EBA|\u7B7E\u53D1|\u6838\u5B9A\u4EBA|\u6279\u51C6\u8005",
  "approval.approved.date": "\u6279\u51C6\u65E5\u671F|\u6279\u51C6\u65F6\u95F4|\u5BA1\u6279\u65E5\u671F|\u5BA1\u6279\u65F6\u95F4|\u6838\u51C6\u65E5\u671F|\u7B7E\u53D1\u65E5\u671F|\u6838\u5B9A\u65E5\u671F|\u53D1\u5E03\u65E5\u671F|\u53D1\u5E03\u65F6\u95F4|\u9881\u5E03\u65E5\u671F",
  incumbents: "\u4EFB\u804C\u8005\u59D3\u540D|\u4EFB\u804C\u4EBA\u59D3\u540D|\u4EFB\u804C\u4EBA\u5458|\u4EFB\u804C\u8005\u540D\u5355|\u4EFB\u804C\u5458\u5DE5|\u73B0\u4EFB\u804C\u8005|\u73B0\u4EFB\u804C\u4EBA|\u73B0\u4EFB\u4EBA\u5458|\u73B0\u4EFB|\u5728\u804C\u4EBA\u5458|\u5728\u5C97\u4EBA|\u5C97\u4F4D\u4EBA\u5458|\u5728\u4EFB\u8005|\u804C\u4F4D\u6301\u6709\u4EBA|\u5458\u5DE5\u59D3\u540D",
  effective: "\u751F\u6548\u65F6\u95F4|\u751F\u6548\u65E5|\u5B9E\u65BD\u65F6\u95F4|\u65BD\u884C\u65E5\u671F|\u65BD\u884C\u65F6\u95F4|\u6267\u884C\u65E5\u671F|\u542F\u7528\u65E5\u671F|\u542F\u7528\u65F6\u95F4|\u5B9E\u884C\u65E5\u671F",
  reviewBy: "\u4E0B\u6B21\u590D\u5BA1\u65E5\u671F|\u4E0B\u6B21\u8BC4\u5BA1\u65E5\u671F|\u4E0B\u6B21\u4FEE\u8BA2\u65E5\u671F|\u4E0B\u6B21\u5BA1\u6838\u65E5\u671F|\u590D\u5BA1\u65F6\u95F4|\u590D\u6838\u65F6\u95F4|\u8BC4\u5BA1\u65F6\u95F4|\u6709\u6548\u671F|\u6709\u6548\u671F\u81F3|\u6709\u6548\u671F\u9650",
  revisions: "\u4FEE\u8BA2\u5386\u53F2|\u4FEE\u8BA2\u60C5\u51B5|\u4FEE\u8BA2\u5C65\u5386|\u4FEE\u6539\u8BB0\u5F55|\u66F4\u6539\u8BB0\u5F55|\u66F4\u6539\u5386\u53F2|\u53D8\u66F4\u5C65\u5386|\u53D8\u66F4\u5386\u53F2|\u7248\u672C\u8BB0\u5F55|\u7248\u672C\u5386\u53F2|\u4FEE\u8BA2\u767B\u8BB0|\u4FEE\u6539\u5C65\u5386|\u6587\u4EF6\u4FEE\u8BA2\u8BB0\u5F55",
  summary: "\u5C97\u4F4D\u76EE\u7684|\u5C97\u4F4D\u76EE\u6807|\u5C97\u4F4D\u4F7F\u547D|\u5C97\u4F4D\u6982\u8981|\u5C97\u4F4D\u7B80\u4ECB|\u5C97\u4F4D\u7EFC\u8FF0|\u5C97\u4F4D\u63CF\u8FF0|\u5C97\u4F4D\u5B9A\u4F4D|\u5C97\u4F4D\u4EF7\u503C|\u5C97\u4F4D\u8BBE\u7F6E\u76EE\u7684|\u5C97\u4F4D\u8BBE\u7ACB\u76EE\u7684|\u5C97\u4F4D\u5DE5\u4F5C\u76EE\u7684|\u5C97\u4F4D\u5DE5\u4F5C\u6982\u8FF0|\u5C97\u4F4D\u804C\u8D23\u6982\u8FF0|\u5C97\u4F4D\u804C\u8D23\u7EFC\u8FF0|\u5C97\u4F4D\u57FA\u672C\u804C\u8D23|\u8BBE\u5C97\u76EE\u7684|\u8BBE\u7F6E\u76EE\u7684|\u8BBE\u7ACB\u76EE\u7684|\u804C\u4F4D\u76EE\u7684|\u804C\u4F4D\u4F7F\u547D|\u804C\u4F4D\u6982\u8981|\u804C\u4F4D\u6982\u8FF0|\u804C\u4F4D\u7B80\u4ECB|\u804C\u4F4D\u63CF\u8FF0|\u804C\u4F4D\u8BBE\u7F6E\u76EE\u7684|\u804C\u4F4D\u8BBE\u7ACB\u7684\u76EE\u7684|\u804C\u4F4D\u8BBE\u7ACB\u76EE\u7684|\u804C\u52A1\u6982\u8981|\u804C\u52A1\u76EE\u7684|\u804C\u52A1\u63CF\u8FF0|\u804C\u52A1\u7B80\u8FF0|\u804C\u8D23\u7B80\u8FF0|\u804C\u8D23\u7EFC\u5408|\u5DE5\u4F5C\u6982\u8FF0|\u5DE5\u4F5C\u6982\u8981|\u5DE5\u4F5C\u76EE\u7684|\u5DE5\u4F5C\u76EE\u6807|\u5DE5\u4F5C\u6458\u8981|\u5DE5\u4F5C\u7EFC\u8FF0|\u5DE5\u4F5C\u63CF\u8FF0|\u5DE5\u4F5C\u7B80\u8FF0|\u5DE5\u4F5C\u804C\u8D23\u6982\u8FF0|\u4E3B\u8981\u804C\u80FD|\u57FA\u672C\u804C\u80FD|\u672C\u804C\u5DE5\u4F5C|\u672C\u804C|\u672C\u804C\u6982\u8FF0|\u6982\u8FF0|\u6982\u8981|\u7EFC\u8FF0|\u804C\u80FD\u6982\u8FF0",
  contacts: "\u5DE5\u4F5C\u534F\u4F5C\u5173\u7CFB|\u534F\u4F5C\u5173\u7CFB|\u5DE5\u4F5C\u534F\u8C03|\u5DE5\u4F5C\u534F\u8C03\u5173\u7CFB|\u534F\u8C03\u5173\u7CFB|\u5185\u5916\u90E8\u5173\u7CFB|\u5185\u5916\u90E8\u8054\u7CFB|\u5185\u5916\u5173\u7CFB|\u5185\u5916\u8054\u7CFB|\u5185\u5916\u90E8\u534F\u4F5C\u5173\u7CFB|\u5185\u5916\u6C9F\u901A|\u6C9F\u901A\u5173\u7CFB|\u5DE5\u4F5C\u6C9F\u901A|\u5DE5\u4F5C\u6C9F\u901A\u5173\u7CFB|\u4E1A\u52A1\u5173\u7CFB|\u4E1A\u52A1\u8054\u7CFB|\u4E3B\u8981\u8054\u7CFB|\u4E3B\u8981\u5DE5\u4F5C\u5173\u7CFB|\u5C97\u4F4D\u5173\u7CFB|\u5C97\u4F4D\u5DE5\u4F5C\u5173\u7CFB|\u804C\u4F4D\u5173\u7CFB|\u5DE5\u4F5C\u8054\u7EDC|\u5DE5\u4F5C\u63A5\u89E6|\u5DE5\u4F5C\u5F80\u6765|\u8054\u7CFB|\u5DE5\u4F5C\u8054\u7CFB\u5BF9\u8C61|\u914D\u5408\u5173\u7CFB",
  "contacts.internal": "\u5185\u90E8\u534F\u4F5C|\u5185\u90E8\u534F\u4F5C\u5173\u7CFB|\u5185\u90E8\u534F\u8C03|\u5185\u90E8\u534F\u8C03\u5173\u7CFB|\u5185\u90E8\u6C9F\u901A|\u5185\u90E8\u6C9F\u901A\u5173\u7CFB|\u5185\u90E8\u63A5\u89E6|\u5185\u90E8\u5DE5\u4F5C\u5173\u7CFB|\u5185\u90E8\u5DE5\u4F5C\u8054\u7CFB|\u5185\u90E8\u8054\u7EDC|\u5BF9\u5185|\u5BF9\u5185\u8054\u7CFB|\u5BF9\u5185\u5173\u7CFB|\u5BF9\u5185\u534F\u8C03|\u516C\u53F8\u5185\u90E8|\u4F01\u4E1A\u5185\u90E8|\u5355\u4F4D\u5185\u90E8|\u7EC4\u7EC7\u5185\u90E8|\u516C\u53F8\u5185\u90E8\u8054\u7CFB",
  "contacts.external": "\u5916\u90E8\u534F\u4F5C|\u5916\u90E8\u534F\u4F5C\u5173\u7CFB|\u5916\u90E8\u534F\u8C03|\u5916\u90E8\u534F\u8C03\u5173\u7CFB|\u5916\u90E8\u6C9F\u901A|\u5916\u90E8\u6C9F\u901A\u5173\u7CFB|\u5916\u90E8\u63A5\u89E6|\u5916\u90E8\u5DE5\u4F5C\u5173\u7CFB|\u5916\u90E8\u5DE5\u4F5C\u8054\u7CFB|\u5916\u90E8\u8054\u7EDC|\u5BF9\u5916|\u5BF9\u5916\u8054\u7CFB|\u5BF9\u5916\u5173\u7CFB|\u5BF9\u5916\u534F\u8C03|\u516C\u53F8\u5916\u90E8|\u4F01\u4E1A\u5916\u90E8|\u5355\u4F4D\u5916\u90E8|\u7EC4\u7EC7\u5916\u90E8|\u516C\u53F8\u5916\u90E8\u8054\u7CFB",
  qualifications: "\u4EFB\u804C\u6807\u51C6|\u4EFB\u804C\u8D44\u683C\u8981\u6C42|\u4EFB\u804C\u8D44\u683C\u6761\u4EF6|\u4EFB\u804C\u8D44\u683C\u6807\u51C6|\u4EFB\u804C\u8D44\u8D28|\u4EFB\u804C\u8005\u8981\u6C42|\u4EFB\u804C\u8005\u8D44\u683C|\u4EFB\u804C\u57FA\u672C\u8981\u6C42|\u5C97\u4F4D\u8981\u6C42|\u5C97\u4F4D\u8D44\u683C|\u5C97\u4F4D\u4EFB\u804C\u8D44\u683C|\u5C97\u4F4D\u4EFB\u804C\u6761\u4EF6|\u5C97\u4F4D\u4EFB\u804C\u8981\u6C42|\u5C97\u4F4D\u8D44\u683C\u8981\u6C42|\u5C97\u4F4D\u8D44\u8D28|\u5C97\u4F4D\u89C4\u8303|\u804C\u4F4D\u8981\u6C42|\u804C\u4F4D\u8D44\u683C|\u804C\u4F4D\u89C4\u8303|\u804C\u52A1\u8981\u6C42|\u804C\u52A1\u8D44\u683C|\u804C\u52A1\u89C4\u8303|\u5DE5\u4F5C\u8981\u6C42|\u5DE5\u4F5C\u89C4\u8303|\u8D44\u683C\u6761\u4EF6|\u8D44\u683C|\u4E0A\u5C97\u6761\u4EF6|\u4E0A\u5C97\u8D44\u683C|\u8058\u4EFB\u6761\u4EF6|\u8058\u7528\u6761\u4EF6|\u5E94\u8058\u6761\u4EF6|\u62DB\u8058\u6761\u4EF6|\u62DB\u8058\u8981\u6C42|\u5E94\u5177\u5907\u7684\u6761\u4EF6|\u5E94\u5177\u5907\u6761\u4EF6|\u57FA\u672C\u8981\u6C42|\u57FA\u672C\u6761\u4EF6",
  "qualifications.education": "\u6559\u80B2\u80CC\u666F|\u6559\u80B2\u6C34\u5E73|\u6559\u80B2\u8981\u6C42|\u53D7\u6559\u80B2\u7A0B\u5EA6|\u6587\u5316\u7A0B\u5EA6|\u6587\u5316\u6C34\u5E73|\u5B66\u5386\u8981\u6C42|\u5B66\u5386\u6C34\u5E73|\u5B66\u5386\u80CC\u666F|\u6700\u4F4E\u5B66\u5386|\u6700\u4F4E\u5B66\u5386\u8981\u6C42|\u5B66\u5386\u53CA\u4E13\u4E1A|\u5B66\u5386\u4E0E\u4E13\u4E1A|\u5B66\u5386\u548C\u4E13\u4E1A|\u5B66\u5386/\u4E13\u4E1A|\u5B66\u5386\u4E13\u4E1A\u8981\u6C42|\u5B66\u5386\u53CA\u4E13\u4E1A\u8981\u6C42|\u6559\u80B2\u4E0E\u4E13\u4E1A|\u4E13\u4E1A\u8981\u6C42|\u6240\u5B66\u4E13\u4E1A|\u4E13\u4E1A\u80CC\u666F|\u4E13\u4E1A\u5B66\u5386",
  "qualifications.experience": "\u7ECF\u9A8C\u8981\u6C42|\u5DE5\u4F5C\u7ECF\u9A8C\u8981\u6C42|\u5DE5\u4F5C\u7ECF\u5386\u8981\u6C42|\u7ECF\u5386\u8981\u6C42|\u5DE5\u4F5C\u5E74\u9650|\u5DE5\u4F5C\u5E74\u9650\u8981\u6C42|\u7ECF\u9A8C\u5E74\u9650|\u76F8\u5173\u7ECF\u9A8C|\u76F8\u5173\u5DE5\u4F5C\u7ECF\u9A8C|\u76F8\u5173\u5DE5\u4F5C\u7ECF\u5386|\u4ECE\u4E1A\u7ECF\u9A8C|\u4ECE\u4E1A\u7ECF\u5386|\u4ECE\u4E1A\u5E74\u9650|\u4E13\u4E1A\u7ECF\u9A8C|\u884C\u4E1A\u7ECF\u9A8C|\u5B9E\u8DF5\u7ECF\u9A8C|\u4EFB\u804C\u7ECF\u5386|\u4EFB\u804C\u7ECF\u9A8C|\u8D44\u5386",
  "qualifications.abilities": "\u80FD\u529B\u7D20\u8D28|\u80FD\u529B\u7D20\u8D28\u8981\u6C42|\u80FD\u529B\u4E0E\u7D20\u8D28|\u80FD\u529B\u53CA\u7D20\u8D28|\u7D20\u8D28\u80FD\u529B|\u7D20\u8D28\u8981\u6C42|\u4E2A\u4EBA\u7D20\u8D28|\u57FA\u672C\u7D20\u8D28|\u804C\u4E1A\u7D20\u517B|\u804C\u4E1A\u7D20\u8D28|\u4E13\u4E1A\u80FD\u529B|\u4E13\u4E1A\u6280\u80FD|\u4E13\u4E1A\u6280\u80FD\u8981\u6C42|\u6838\u5FC3\u80FD\u529B|\u80DC\u4EFB\u529B|\u80DC\u4EFB\u80FD\u529B|\u80DC\u4EFB\u7D20\u8D28|\u5C97\u4F4D\u80FD\u529B|\u5C97\u4F4D\u6280\u80FD|\u5DE5\u4F5C\u6280\u80FD|\u5DE5\u4F5C\u80FD\u529B|\u5FC5\u5907\u6280\u80FD|\u5FC5\u5907\u80FD\u529B|\u57FA\u672C\u6280\u80FD|\u80FD\u529B\u6280\u80FD|\u6280\u80FD\u4E0E\u80FD\u529B|\u80FD\u529B\u4E0E\u6280\u80FD|\u6280\u80FD\u6C34\u5E73|\u6280\u80FD/\u80FD\u529B|\u4E2A\u6027\u7279\u5F81|\u4E2A\u6027\u7279\u8D28|\u4E2A\u4EBA\u7279\u8D28|\u7EFC\u5408\u7D20\u8D28|\u6838\u5FC3\u7D20\u8D28|\u8F6F\u6280\u80FD",
  "qualifications.knowledge": "\u5FC5\u5907\u77E5\u8BC6|\u77E5\u8BC6\u6C34\u5E73|\u77E5\u8BC6\u7ED3\u6784|\u77E5\u8BC6\u8303\u56F4|\u77E5\u8BC6\u7D20\u8D28|\u4E1A\u52A1\u77E5\u8BC6|\u57FA\u7840\u77E5\u8BC6|\u57FA\u672C\u77E5\u8BC6|\u5C97\u4F4D\u77E5\u8BC6|\u4E13\u4E1A\u77E5\u8BC6\u8981\u6C42|\u5E94\u77E5|\u6240\u9700\u77E5\u8BC6|\u77E5\u8BC6\u9762",
  "qualifications.certificates": "\u8D44\u8D28\u8BC1\u4E66|\u8D44\u8D28|\u8D44\u8D28\u8981\u6C42|\u8D44\u683C\u8BA4\u8BC1|\u8D44\u683C\u8BC1\u4E66\u8981\u6C42|\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66|\u804C\u4E1A\u8D44\u683C\u8981\u6C42|\u6267\u4E1A\u8D44\u683C|\u6267\u4E1A\u8BC1\u4E66|\u4ECE\u4E1A\u8D44\u683C|\u4ECE\u4E1A\u8D44\u683C\u8BC1|\u4E0A\u5C97\u8BC1|\u4E0A\u5C97\u8BC1\u4E66|\u6301\u8BC1\u8981\u6C42|\u8BC1\u4E66\u8981\u6C42|\u8BC1\u7167|\u8BC1\u7167\u8981\u6C42|\u804C\u79F0|\u804C\u79F0\u8981\u6C42|\u804C\u79F0/\u8D44\u683C|\u4E13\u4E1A\u6280\u672F\u804C\u79F0|\u6280\u672F\u804C\u79F0|\u6280\u672F\u7B49\u7EA7|\u4E13\u4E1A\u8D44\u683C",
  "qualifications.training": "\u57F9\u8BAD\u5185\u5BB9|\u57F9\u8BAD\u9700\u6C42|\u57F9\u8BAD\u79D1\u76EE|\u57F9\u8BAD\u7ECF\u5386\u8981\u6C42|\u6240\u9700\u57F9\u8BAD|\u6240\u9700\u7684\u57F9\u8BAD|\u5E94\u53D7\u57F9\u8BAD|\u5FC5\u5907\u57F9\u8BAD|\u5C97\u524D\u57F9\u8BAD|\u5C97\u4F4D\u57F9\u8BAD|\u4E13\u4E1A\u57F9\u8BAD|\u4E0A\u5C97\u57F9\u8BAD|\u63A5\u53D7\u57F9\u8BAD|\u53D7\u8BAD\u7ECF\u5386",
  "qualifications.preferred": "\u4F18\u5148\u8003\u8651|\u4F18\u5148\u5F55\u7528|\u4F18\u5148\u4EFB\u804C\u6761\u4EF6|\u4F18\u5148\u8D44\u683C|\u52A0\u5206\u9879|\u7406\u60F3\u6761\u4EF6|\u671F\u671B\u6761\u4EF6|\u62E9\u4F18\u6761\u4EF6|\u4F18\u9009\u6761\u4EF6",
  "qualifications.other": "\u7279\u6B8A\u8981\u6C42|\u9644\u52A0\u8981\u6C42|\u9644\u52A0\u6761\u4EF6|\u5176\u5B83\u6761\u4EF6|\u5176\u4ED6\u6761\u4EF6|\u5176\u4ED6\u4EFB\u804C\u8981\u6C42|\u5176\u4ED6\u8D44\u683C|\u5E74\u9F84|\u5E74\u9F84\u8981\u6C42|\u6027\u522B|\u6027\u522B\u8981\u6C42|\u5E74\u9F84\u6027\u522B|\u8BED\u8A00\u8981\u6C42|\u5916\u8BED\u8981\u6C42|\u8BA1\u7B97\u673A\u8981\u6C42|\u5176\u4ED6\u7D20\u8D28",
  duties: "\u804C\u8D23\u63CF\u8FF0|\u804C\u8D23\u5185\u5BB9|\u804C\u8D23\u8303\u56F4|\u804C\u8D23\u4EFB\u52A1|\u804C\u8D23\u4E0E\u4EFB\u52A1|\u804C\u8D23\u53CA\u4EFB\u52A1|\u804C\u8D23\u548C\u4EFB\u52A1|\u804C\u8D23\u8BF4\u660E|\u804C\u8D23\u4E0E\u5DE5\u4F5C\u4EFB\u52A1|\u804C\u8D23\u4E0E\u6743\u9650|\u5DE5\u4F5C\u804C\u8D23\u63CF\u8FF0|\u5DE5\u4F5C\u804C\u8D23\u4E0E\u4EFB\u52A1|\u5DE5\u4F5C\u804C\u8D23\u4E0E\u5185\u5BB9|\u5DE5\u4F5C\u804C\u8D23\u5185\u5BB9|\u5DE5\u4F5C\u804C\u8D23\u53CA\u5185\u5BB9|\u5DE5\u4F5C\u804C\u8D23\u548C\u4EFB\u52A1|\u4E3B\u8981\u5DE5\u4F5C\u804C\u8D23|\u4E3B\u8981\u804C\u8D23\u4E0E\u4EFB\u52A1|\u4E3B\u8981\u804C\u8D23\u4E0E\u5DE5\u4F5C\u4EFB\u52A1|\u4E3B\u8981\u804C\u8D23\u53CA\u5DE5\u4F5C\u4EFB\u52A1|\u4E3B\u8981\u5DE5\u4F5C|\u4E3B\u8981\u5DE5\u4F5C\u5185\u5BB9|\u4E3B\u8981\u5DE5\u4F5C\u4EFB\u52A1|\u4E3B\u8981\u4EFB\u52A1|\u5DE5\u4F5C\u5185\u5BB9|\u5DE5\u4F5C\u5185\u5BB9\u4E0E\u804C\u8D23|\u5DE5\u4F5C\u5185\u5BB9\u4E0E\u8981\u6C42|\u5DE5\u4F5C\u5185\u5BB9\u63CF\u8FF0|\u5DE5\u4F5C\u5185\u5BB9\u548C\u804C\u8D23|\u5DE5\u4F5C\u4EFB\u52A1|\u5DE5\u4F5C\u4E8B\u9879|\u5DE5\u4F5C\u8BF4\u660E|\u5177\u4F53\u804C\u8D23|\u5177\u4F53\u5DE5\u4F5C|\u5177\u4F53\u5DE5\u4F5C\u5185\u5BB9|\u5177\u4F53\u5DE5\u4F5C\u4EFB\u52A1|\u5177\u4F53\u5DE5\u4F5C\u804C\u8D23|\u5C97\u4F4D\u4E3B\u8981\u804C\u8D23|\u5C97\u4F4D\u804C\u8D23\u63CF\u8FF0|\u5C97\u4F4D\u804C\u8D23\u4E0E\u4EFB\u52A1|\u5C97\u4F4D\u804C\u8D23\u5185\u5BB9|\u5C97\u4F4D\u804C\u8D23\u53CA\u5185\u5BB9|\u5C97\u4F4D\u5DE5\u4F5C\u804C\u8D23|\u5C97\u4F4D\u5DE5\u4F5C\u5185\u5BB9|\u5C97\u4F4D\u4EFB\u52A1|\u5C97\u4F4D\u5DE5\u4F5C\u4EFB\u52A1|\u804C\u4F4D\u804C\u8D23|\u804C\u52A1\u804C\u8D23|\u804C\u52A1\u5185\u5BB9|\u65E5\u5E38\u5DE5\u4F5C|\u65E5\u5E38\u5DE5\u4F5C\u5185\u5BB9|\u5173\u952E\u804C\u8D23|\u4E3B\u8D23|\u5C97\u4F4D\u8D23\u4EFB|\u5DE5\u4F5C\u8D23\u4EFB|\u5E94\u8D1F\u8D23\u4EFB|\u804C\u8D23\u8981\u6C42",
  "duties.duty": "\u804C\u8D23\u540D\u79F0|\u804C\u8D23\u63CF\u8FF0|\u804C\u8D23\u4E8B\u9879|\u804C\u8D23\u8868\u8FF0|\u5DE5\u4F5C\u5185\u5BB9|\u5DE5\u4F5C\u4EFB\u52A1|\u4EFB\u52A1|\u5DE5\u4F5C\u804C\u8D23\u63CF\u8FF0|\u5177\u4F53\u804C\u8D23|\u4EFB\u52A1\u63CF\u8FF0|\u5DE5\u4F5C\u4E8B\u9879|\u5DE5\u4F5C\u9879\u76EE",
  "duties.kpi": "\u5173\u952E\u7EE9\u6548\u6307\u6807|\u5173\u952E\u4E1A\u7EE9\u6307\u6807|\u5173\u952E\u8003\u6838\u6307\u6807|\u7EE9\u6548\u8003\u6838\u6307\u6807|\u7EE9\u6548\u8003\u6838|\u7EE9\u6548\u8003\u6838\u6807\u51C6|\u7EE9\u6548\u8861\u91CF\u6807\u51C6|\u7EE9\u6548\u76EE\u6807|\u7EE9\u6548\u8981\u6C42|\u4E1A\u7EE9\u6307\u6807|\u4E1A\u7EE9\u6807\u51C6|\u4E1A\u7EE9\u8003\u6838\u6307\u6807|\u8003\u6838\u5185\u5BB9|\u8003\u6838\u8981\u70B9|\u8003\u6838\u9879\u76EE|\u8003\u6838\u8BC4\u4EF7\u6807\u51C6|\u8003\u6838\u8BC4\u4EF7\u6307\u6807|\u8003\u6838\u4F9D\u636E|\u8003\u8BC4\u6307\u6807|\u8003\u8BC4\u6807\u51C6|\u8BC4\u4EF7\u6307\u6807|\u8BC4\u4EF7\u6807\u51C6|\u8BC4\u4F30\u6307\u6807|\u8BC4\u4F30\u6807\u51C6|\u8861\u91CF\u6807\u51C6|\u8861\u91CF\u6307\u6807|\u5DE5\u4F5C\u6807\u51C6|\u5B8C\u6210\u6807\u51C6|KPI\u6307\u6807",
  "duties.share": "\u65F6\u95F4\u6BD4\u4F8B|\u65F6\u95F4\u6BD4\u91CD|\u65F6\u95F4\u767E\u5206\u6BD4|\u65F6\u95F4\u5206\u914D|\u5DE5\u4F5C\u65F6\u95F4\u6BD4\u4F8B|\u5DE5\u4F5C\u65F6\u95F4\u5360\u6BD4|\u5DE5\u4F5C\u65F6\u95F4\u767E\u5206\u6BD4|\u6240\u5360\u65F6\u95F4|\u6240\u5360\u65F6\u95F4\u6BD4\u4F8B|\u5360\u7528\u65F6\u95F4|\u5360\u7528\u65F6\u95F4\u6BD4\u4F8B|\u5360\u7528\u65F6\u95F4\u767E\u5206\u6BD4|\u5360\u7528\u65F6\u95F4\u6BD4|\u8017\u65F6\u6BD4\u4F8B|\u65F6\u95F4\u6743\u91CD",
  "duties.essential": "\u662F\u5426\u6838\u5FC3|\u662F\u5426\u6838\u5FC3\u804C\u8D23|\u662F\u5426\u5173\u952E\u804C\u8D23|\u91CD\u8981\u7A0B\u5EA6|\u91CD\u8981\u6027",
  "duties.group": "\u804C\u8D23\u6A21\u5757|\u804C\u8D23\u5206\u7C7B|\u5DE5\u4F5C\u6A21\u5757|\u804C\u8D23\u9886\u57DF|\u804C\u8D23\u7EF4\u5EA6|\u804C\u80FD\u6A21\u5757",
  "duties.kpi.name": "\u6307\u6807\u540D|\u8003\u6838\u6307\u6807\u540D\u79F0|\u7EE9\u6548\u6307\u6807\u540D\u79F0|KPI\u540D\u79F0",
  "duties.kpi.target": "\u76EE\u6807\u8981\u6C42|\u6307\u6807\u503C|\u6307\u6807\u76EE\u6807|\u8003\u6838\u76EE\u6807|\u8003\u6838\u76EE\u6807\u503C|\u8FBE\u6807\u503C|\u6807\u51C6\u503C|\u57FA\u51C6\u503C|\u76EE\u6807\u6807\u51C6",
  "duties.kpi.unit": "\u8BA1\u91CF\u5355\u4F4D|\u6307\u6807\u5355\u4F4D|\u8BA1\u7B97\u5355\u4F4D",
  "duties.kpi.formula": "\u8BA1\u7B97\u65B9\u6CD5|\u8BA1\u7B97\u65B9\u5F0F|\u6838\u7B97\u516C\u5F0F|\u6838\u7B97\u65B9\u6CD5|\u8BC4\u5206\u6807\u51C6|\u8BC4\u5206\u65B9\u6CD5|\u8BC4\u5206\u529E\u6CD5|\u8BA1\u5206\u65B9\u6CD5|\u8003\u6838\u65B9\u6CD5|\u8003\u6838\u65B9\u5F0F|\u8003\u6838\u529E\u6CD5|\u6307\u6807\u5B9A\u4E49|\u6307\u6807\u8BF4\u660E|\u6307\u6807\u5B9A\u4E49/\u516C\u5F0F",
  "duties.kpi.weight": "\u6743\u91CD\u6BD4\u4F8B|\u6743\u91CD\u6BD4|\u6743\u91CD\u5206|\u8003\u6838\u6743\u91CD|\u6307\u6807\u6743\u91CD|\u5206\u503C|\u5360\u5206|\u6743\u91CD\uFF08%\uFF09",
  "duties.kpi.period": "\u8003\u6838\u5468\u671F|\u8003\u6838\u9891\u7387|\u8003\u6838\u9891\u6B21|\u8003\u6838\u671F|\u8003\u6838\u671F\u9650|\u8003\u6838\u65F6\u95F4|\u8003\u8BC4\u5468\u671F|\u8BC4\u4F30\u5468\u671F|\u8BC4\u4EF7\u5468\u671F|\u7EE9\u6548\u5468\u671F|\u7EDF\u8BA1\u5468\u671F",
  "duties.kpi.source": "\u6307\u6807\u6765\u6E90|\u8003\u6838\u6570\u636E\u6765\u6E90|\u6570\u636E\u63D0\u4F9B|\u6570\u636E\u63D0\u4F9B\u90E8\u95E8|\u6570\u636E\u63D0\u4F9B\u65B9|\u4FE1\u606F\u6765\u6E90|\u8D44\u6599\u6765\u6E90|\u8003\u6838\u6765\u6E90|\u6570\u636E\u51FA\u5904",
  authority: "\u5C97\u4F4D\u804C\u6743|\u5C97\u4F4D\u6743\u529B|\u5DE5\u4F5C\u804C\u6743|\u5DE5\u4F5C\u6743\u529B|\u6743\u529B|\u6743\u529B\u8303\u56F4|\u6743\u9650\u8303\u56F4|\u6743\u9650\u63CF\u8FF0|\u8D23\u6743\u8303\u56F4|\u804C\u8D23\u6743\u9650|\u804C\u52A1\u6743\u9650|\u804C\u4F4D\u6743\u9650|\u7BA1\u7406\u6743\u9650|\u51B3\u7B56\u6743\u9650|\u51B3\u7B56\u6743|\u5BA1\u6279\u6743\u9650|\u5BA1\u6279\u6743|\u8D22\u52A1\u6743\u9650|\u8D22\u52A1\u6743|\u4EBA\u4E8B\u6743\u9650|\u4EBA\u4E8B\u6743|\u4E1A\u52A1\u6743\u9650|\u884C\u653F\u6743\u9650|\u4E3B\u8981\u6743\u9650|\u4E3B\u8981\u6743\u529B|\u5176\u4ED6\u6743\u9650|\u6743\u8D23|\u5C97\u4F4D\u6743\u8D23|\u8D4B\u4E88\u6743\u9650|\u4EFB\u804C\u6743\u9650",
  career: "\u804C\u4E1A\u53D1\u5C55\u8DEF\u5F84|\u804C\u4E1A\u53D1\u5C55\u901A\u9053|\u804C\u4E1A\u53D1\u5C55\u65B9\u5411|\u804C\u4E1A\u901A\u9053|\u804C\u4E1A\u8DEF\u5F84|\u804C\u4E1A\u89C4\u5212|\u804C\u4E1A\u751F\u6DAF|\u5C97\u4F4D\u53D1\u5C55|\u5C97\u4F4D\u53D1\u5C55\u8DEF\u5F84|\u53D1\u5C55\u8DEF\u5F84|\u53D1\u5C55\u65B9\u5411|\u664B\u5347\u901A\u9053|\u804C\u4E1A\u664B\u5347|\u5173\u8054\u5C97\u4F4D|\u76F8\u5173\u5C97\u4F4D",
  "career.rotation": "\u53EF\u8F6E\u6362\u7684\u5C97\u4F4D|\u53EF\u8F6E\u6362\u804C\u4F4D|\u53EF\u8F6E\u5C97\u5C97\u4F4D|\u53EF\u8F6E\u5C97|\u8F6E\u5C97\u5C97\u4F4D|\u8F6E\u6362\u5C97\u4F4D|\u53EF\u76F8\u4E92\u8F6E\u6362\u5C97\u4F4D|\u53EF\u76F8\u4E92\u8F6E\u6362\u7684\u5C97\u4F4D|\u53EF\u76F8\u4E92\u8F6E\u6362\u7684\u804C\u4F4D|\u53EF\u76F8\u4E92\u8F6C\u6362\u7684\u804C\u4F4D|\u53EF\u76F8\u4E92\u8F6C\u6362\u5C97\u4F4D|\u53EF\u8F6C\u6362\u5C97\u4F4D|\u53EF\u8F6C\u6362\u804C\u4F4D|\u53EF\u8F6C\u5C97\u4F4D|\u53EF\u8F6C\u4EFB\u5C97\u4F4D|\u53EF\u8C03\u6362\u5C97\u4F4D|\u53EF\u5E73\u8C03\u5C97\u4F4D|\u5E73\u8C03\u5C97\u4F4D|\u6A2A\u5411\u53D1\u5C55|\u53EF\u8F6C\u6362\u7684\u804C\u4F4D",
  "career.promotion": "\u53EF\u664B\u5347\u7684\u5C97\u4F4D|\u53EF\u664B\u5347\u804C\u4F4D|\u53EF\u664B\u5347\u81F3|\u53EF\u5347\u8FC1\u7684\u5C97\u4F4D|\u53EF\u5347\u8FC1\u804C\u4F4D|\u53EF\u5347\u4EFB\u5C97\u4F4D|\u53EF\u76F4\u63A5\u664B\u5347\u7684\u804C\u4F4D|\u53EF\u76F4\u63A5\u664B\u5347\u7684\u5C97\u4F4D|\u53EF\u76F4\u63A5\u5347\u8FC1\u7684\u804C\u4F4D|\u664B\u5347\u65B9\u5411|\u664B\u5347\u804C\u4F4D|\u664B\u5347\u8DEF\u5F84|\u664B\u5347\u9014\u5F84|\u804C\u4F4D\u664B\u5347|\u5C97\u4F4D\u664B\u5347|\u5347\u8FC1\u5C97\u4F4D|\u5347\u8FC1\u65B9\u5411|\u7EB5\u5411\u53D1\u5C55|\u53D1\u5C55\u5C97\u4F4D",
  "career.substitutes": "\u4EE3\u7406\u5C97|\u4EE3\u7406\u804C\u52A1|\u4EE3\u7406\u804C\u4F4D|\u804C\u52A1\u4EE3\u7406|\u804C\u52A1\u4EE3\u7406\u4EBA|\u5C97\u4F4D\u4EE3\u7406\u4EBA|\u5DE5\u4F5C\u4EE3\u7406\u4EBA|\u4EE3\u884C\u4EBA|\u4EE3\u884C\u5C97\u4F4D|\u66FF\u4EE3\u4EBA|\u66FF\u4EE3\u8005|\u66FF\u4EE3\u804C\u4F4D|\u9876\u5C97\u4EBA\u5458|\u9876\u5C97\u5C97\u4F4D|AB\u89D2|AB\u5C97|B\u89D2|B\u5C97",
  conditions: "\u5DE5\u4F5C\u6761\u4EF6\u4E0E\u73AF\u5883|\u5DE5\u4F5C\u6761\u4EF6\u548C\u73AF\u5883|\u5DE5\u4F5C\u73AF\u5883\u4E0E\u6761\u4EF6|\u5DE5\u4F5C\u73AF\u5883\u548C\u6761\u4EF6|\u5DE5\u4F5C\u73AF\u5883\u53CA\u6761\u4EF6|\u5DE5\u4F5C\u73AF\u5883\u6761\u4EF6|\u5DE5\u4F5C\u73AF\u5883\u63CF\u8FF0|\u52B3\u52A8\u6761\u4EF6|\u4F5C\u4E1A\u73AF\u5883|\u4F5C\u4E1A\u6761\u4EF6|\u5C97\u4F4D\u73AF\u5883|\u5C97\u4F4D\u5DE5\u4F5C\u73AF\u5883|\u73AF\u5883\u6761\u4EF6|\u73AF\u5883",
  "conditions.place": "\u529E\u516C\u73AF\u5883|\u4F5C\u4E1A\u573A\u6240|\u5DE5\u4F5C\u573A\u5730|\u5DE5\u4F5C\u4F4D\u7F6E|\u529E\u516C\u573A\u6240|\u5BA4\u5185\u5916",
  "conditions.hours": "\u5DE5\u4F5C\u65F6\u95F4\u7279\u5F81|\u5DE5\u4F5C\u65F6\u95F4\u8981\u6C42|\u5DE5\u4F5C\u65F6\u95F4\u5236\u5EA6|\u5DE5\u4F5C\u65F6\u6BB5|\u5DE5\u4F5C\u73ED\u6B21|\u5DE5\u4F5C\u73ED\u5236|\u73ED\u6B21|\u73ED\u5236|\u4E0A\u73ED\u65F6\u95F4|\u4E0A\u4E0B\u73ED\u65F6\u95F4|\u4F5C\u606F\u65F6\u95F4|\u5DE5\u65F6\u5236|\u5DE5\u65F6\u5236\u5EA6|\u5DE5\u4F5C\u5236|\u5DE5\u4F5C\u65F6\u5236|\u51FA\u52E4\u65F6\u95F4|\u52B3\u52A8\u65F6\u95F4",
  "conditions.travel": "\u51FA\u5DEE\u8981\u6C42|\u51FA\u5DEE\u9891\u7387|\u51FA\u5DEE\u9891\u6B21|\u51FA\u5DEE\u60C5\u51B5|\u51FA\u5DEE\u6BD4\u4F8B|\u5916\u51FA\u9891\u7387|\u5916\u51FA\u60C5\u51B5",
  "conditions.physical": "\u4F53\u80FD\u8981\u6C42|\u4F53\u529B|\u4F53\u529B\u52B3\u52A8\u5F3A\u5EA6|\u4F53\u529B\u5F3A\u5EA6|\u52B3\u52A8\u5F3A\u5EA6|\u8EAB\u4F53\u6761\u4EF6|\u8EAB\u4F53\u7D20\u8D28|\u8EAB\u4F53\u7D20\u8D28\u8981\u6C42|\u8EAB\u4F53\u72B6\u51B5|\u5065\u5EB7\u8981\u6C42|\u5065\u5EB7\u72B6\u51B5|\u5065\u5EB7\u72B6\u51B5\u8981\u6C42|\u4F53\u8D28\u8981\u6C42|\u4F53\u8D28\u6761\u4EF6|\u4F53\u683C\u8981\u6C42|\u751F\u7406\u8981\u6C42",
  pay: "\u85AA\u916C\u798F\u5229|\u85AA\u916C\u5F85\u9047|\u85AA\u8D44\u5F85\u9047|\u85AA\u8D44\u798F\u5229|\u5DE5\u8D44\u5F85\u9047|\u5DE5\u8D44\u798F\u5229|\u798F\u5229\u5F85\u9047|\u5F85\u9047|\u85AA\u6C34|\u85AA\u916C\u6807\u51C6|\u85AA\u8D44\u6807\u51C6|\u5DE5\u8D44\u6807\u51C6|\u85AA\u916C\u6C34\u5E73|\u85AA\u8D44\u6C34\u5E73|\u52B3\u52A8\u62A5\u916C",
  "pay.min": "\u85AA\u916C\u4E0B\u9650|\u85AA\u8D44\u4E0B\u9650|\u5DE5\u8D44\u4E0B\u9650|\u6700\u4F4E\u85AA\u916C|\u6700\u4F4E\u85AA\u8D44|\u6700\u4F4E\u5DE5\u8D44|\u8D77\u85AA|\u6708\u85AA\u4E0B\u9650|\u5E74\u85AA\u4E0B\u9650|\u4E0B\u9650",
  "pay.max": "\u85AA\u916C\u4E0A\u9650|\u85AA\u8D44\u4E0A\u9650|\u5DE5\u8D44\u4E0A\u9650|\u6700\u9AD8\u85AA\u916C|\u6700\u9AD8\u85AA\u8D44|\u6700\u9AD8\u5DE5\u8D44|\u6708\u85AA\u4E0A\u9650|\u5E74\u85AA\u4E0A\u9650|\u4E0A\u9650",
  "pay.currency": "\u8D27\u5E01\u5355\u4F4D|\u7ED3\u7B97\u8D27\u5E01|\u8BA1\u85AA\u8D27\u5E01",
  "pay.period": "\u8BA1\u85AA\u5468\u671F|\u8BA1\u85AA\u65B9\u5F0F|\u53D1\u85AA\u5468\u671F|\u85AA\u916C\u5468\u671F|\u85AA\u8D44\u5468\u671F|\u5DE5\u8D44\u5468\u671F",
  "compliance.flsa": "\u8C41\u514D\u72B6\u6001|\u52A0\u73ED\u8C41\u514D|FLSA\u8EAB\u4EFD"
};
var chineseLines = {
  "pay: { min: \u2026, max: \u2026, currency: \u2026, period: \u2026 }": "\u85AA\u8D44\u8303\u56F4|\u85AA\u8D44\u533A\u95F4|\u85AA\u8D44\u5E45\u5EA6|\u85AA\u916C\u8303\u56F4|\u85AA\u916C\u533A\u95F4|\u85AA\u916C\u5E45\u5EA6|\u85AA\u916C\u5E26\u5BBD|\u5DE5\u8D44\u8303\u56F4|\u5DE5\u8D44\u533A\u95F4|\u6708\u85AA\u8303\u56F4|\u6708\u85AA|\u5E74\u85AA\u8303\u56F4|\u5E74\u85AA|\u85AA\u7EA7\u8303\u56F4|\u5F85\u9047\u8303\u56F4",
  "duties: [{ duty: \u2026, essential: true }]": "\u6838\u5FC3\u804C\u8D23|\u6838\u5FC3\u5DE5\u4F5C|\u6838\u5FC3\u5DE5\u4F5C\u804C\u8D23|\u57FA\u672C\u804C\u8D23|\u57FA\u672C\u804C\u8D23\u4E0E\u4EFB\u52A1|\u4E3B\u8981\u6838\u5FC3\u804C\u8D23|\u5C97\u4F4D\u6838\u5FC3\u804C\u8D23",
  "duties: [{ duty: \u2026, essential: false }]": "\u6B21\u8981\u804C\u8D23|\u8F85\u52A9\u804C\u8D23|\u534F\u52A9\u804C\u8D23|\u4E00\u822C\u804C\u8D23|\u9644\u52A0\u804C\u8D23|\u9644\u5C5E\u804C\u8D23|\u975E\u6838\u5FC3\u804C\u8D23|\u5176\u4ED6\u804C\u8D23|\u5176\u5B83\u804C\u8D23|\u5176\u4ED6\u5DE5\u4F5C|\u5176\u5B83\u5DE5\u4F5C|\u5176\u4ED6\u5DE5\u4F5C\u804C\u8D23|\u4E34\u65F6\u5DE5\u4F5C|\u4E34\u65F6\u6027\u5DE5\u4F5C|\u4E34\u65F6\u4EFB\u52A1|\u5176\u4ED6\u4EFB\u52A1",
  "revisions: [{ version: \u2026, date: \u2026, change: \u2026 }]": "\u4FEE\u8BA2\u65E5\u671F|\u4FEE\u8BA2\u65F6\u95F4|\u4FEE\u8BA2\u7248\u6B21|\u4FEE\u8BA2\u6B21\u6570|\u4FEE\u8BA2\u53F7|\u4FEE\u8BA2\u7248\u672C|\u4FEE\u6539\u65E5\u671F|\u4FEE\u6539\u65F6\u95F4|\u66F4\u65B0\u65E5\u671F|\u66F4\u65B0\u65F6\u95F4|\u66F4\u6539\u65E5\u671F|\u53D8\u66F4\u65E5\u671F|\u53D8\u66F4\u65F6\u95F4|\u6700\u8FD1\u4FEE\u8BA2|\u6700\u8FD1\u4FEE\u8BA2\u65E5\u671F|\u6700\u8FD1\u66F4\u65B0|\u6700\u540E\u4FEE\u8BA2\u65E5\u671F|\u6700\u540E\u66F4\u65B0|\u4E0A\u6B21\u4FEE\u8BA2|\u7248\u6B21|\u7248\u672C/\u4FEE\u8BA2|\u7248\u672C\u65E5\u671F|\u6587\u4EF6\u7248\u672C",
  "qualifications: { knowledge: [\u2026], abilities: [\u2026] }": "\u77E5\u8BC6\u6280\u80FD|\u77E5\u8BC6\u4E0E\u6280\u80FD|\u77E5\u8BC6\u548C\u6280\u80FD|\u77E5\u8BC6\u6280\u80FD\u8981\u6C42|\u77E5\u8BC6\u4E0E\u6280\u80FD\u8981\u6C42|\u77E5\u8BC6\u80FD\u529B|\u77E5\u8BC6\u4E0E\u80FD\u529B|\u77E5\u8BC6\u6280\u80FD\u7ECF\u9A8C|\u5E94\u77E5\u5E94\u4F1A|\u77E5\u8BC6/\u6280\u80FD",
  "qualifications: { education: \u2026, experience: \u2026 }": "\u5B66\u5386\u4E0E\u7ECF\u9A8C|\u5B66\u5386\u53CA\u7ECF\u9A8C|\u5B66\u5386\u548C\u7ECF\u9A8C|\u5B66\u5386\u7ECF\u9A8C|\u5B66\u5386/\u7ECF\u9A8C|\u6559\u80B2\u4E0E\u7ECF\u9A8C|\u6559\u80B2\u548C\u7ECF\u9A8C|\u6559\u80B2\u53CA\u7ECF\u9A8C|\u6559\u80B2\u7ECF\u5386|\u5B66\u5386\u53CA\u5DE5\u4F5C\u7ECF\u9A8C|\u5B66\u5386\u4E0E\u5DE5\u4F5C\u7ECF\u9A8C|\u6559\u80B2\u80CC\u666F\u4E0E\u5DE5\u4F5C\u7ECF\u9A8C",
  "conditions: { place: \u2026, hours: \u2026 }": "\u5DE5\u4F5C\u73AF\u5883\u4E0E\u65F6\u95F4|\u5DE5\u4F5C\u65F6\u95F4\u4E0E\u73AF\u5883|\u5DE5\u4F5C\u73AF\u5883\u53CA\u65F6\u95F4|\u5DE5\u4F5C\u73AF\u5883\u548C\u65F6\u95F4|\u5DE5\u4F5C\u65F6\u95F4\u548C\u73AF\u5883|\u5DE5\u4F5C\u5730\u70B9\u4E0E\u65F6\u95F4|\u5DE5\u4F5C\u65F6\u95F4\u53CA\u73AF\u5883|\u5DE5\u4F5C\u6761\u4EF6\u4E0E\u65F6\u95F4"
};
var chineseConfigLines = {
  "handbook: { organisation: \u2026 }": "\u516C\u53F8|\u516C\u53F8\u540D\u79F0|\u5355\u4F4D\u540D\u79F0|\u4F01\u4E1A\u540D\u79F0|\u673A\u6784\u540D\u79F0|\u6240\u5C5E\u516C\u53F8|\u6240\u5728\u516C\u53F8|\u7528\u4EBA\u5355\u4F4D|\u96C6\u56E2\u540D\u79F0",
  "handbook: { acknowledgement: true }": "\u7B7E\u6536|\u7B7E\u6536\u8868|\u7B7E\u6536\u680F|\u4EFB\u804C\u8005\u7B7E\u5B57|\u4EFB\u804C\u8005\u7B7E\u540D|\u4EFB\u804C\u4EBA\u7B7E\u5B57|\u5458\u5DE5\u7B7E\u5B57|\u5458\u5DE5\u7B7E\u540D|\u5458\u5DE5\u786E\u8BA4|\u4EFB\u804C\u8005\u786E\u8BA4|\u672C\u4EBA\u7B7E\u5B57|\u672C\u4EBA\u786E\u8BA4",
  "handbook: { confidentiality: \u2026 }": "\u5BC6\u7EA7|\u4FDD\u5BC6\u7B49\u7EA7|\u4FDD\u5BC6\u7EA7\u522B|\u6587\u4EF6\u5BC6\u7EA7"
};

// src/schema/headings/english.ts
var englishHeadings = {
  code: "position number|position no|position id|position code|job number|job no|job id|job code|job ref|job reference|job reference number|post number|post no|post reference|class code|requisition number",
  title: "job title|position title|working title|functional title|official title|official position title|post title|role title|title of post|title of position|job name|position name|role|post",
  aliases: "also known as|other titles|alternate titles|alternative titles",
  formerTitles: "former title|previous title|previous titles|formerly|formerly known as",
  department: "department name|department/division|division|division/department|department/unit|directorate|business unit|organizational unit|organisational unit|organization unit|work unit|school/department|department/office|faculty/department",
  reportsTo: "reports to|report to|reporting to|job reports to|position reports to|reports to title|reports directly to|supervisor|supervisor title|title of supervisor|immediate supervisor|immediate superior|direct supervisor|supervised by|supervision received|line manager|reporting manager|manager title|reporting relationship|reporting line|responsible to|accountable to|managerially accountable to|post responsible to",
  dottedLineTo: "dotted line|dotted line report|dotted line reporting|functional manager|functional supervisor|functionally reports to|functional reporting|matrix manager|indirect supervisor|secondary supervisor|professionally accountable to|professional accountability|clinically accountable to",
  directReports: "direct reports|supervises|supervision|supervision exercised|supervision given|supervision of others|supervisory responsibility|supervisory responsibilities|supervisory duties|positions supervised|positions directly supervised|employees supervised|staff supervised|staff managed|number of direct reports|no of direct reports|number supervised|direct subordinates|line reports|line manages|line management|line management responsibility|line management responsibilities|responsible for staff|staff responsible for|people management|management responsibility|manages",
  headcount: "fte|full time equivalent|number of positions|no of positions|number of posts|no of posts|number of incumbents|no of post holders|number of job holders|no of job holders|authorized positions|establishment",
  grade: "job grade|position grade|salary grade|pay grade|grade level|grade/band|band|pay band|salary band|afc band|agenda for change band|band/grade|job level|position level|pay level|level/grade|career band",
  family: "job family|job group|job class|job series|job classification|occupational group|occupational series|career family|career group|career track|career stream|classification|class series|staff group",
  employmentType: "employment type|type of employment|employment status|employee type|job type|position type|type of position|type of appointment|appointment type|contract|contract type|type of contract|full time/part time|full/part time|full or part time|time base|tenure",
  location: "work location|job location|primary location|office location|location of post|location of position|duty station|duty location|place of work|work site|work base|base|base/location",
  approval: "approvals|signatures|sign off|authorization|authorisation|approval signatures",
  "approval.prepared.by": "prepared by|written by|drafted by|completed by|created by|author",
  "approval.prepared.date": "date prepared|date written|date created|date drafted|date completed|preparation date|creation date|date of preparation|prepared on",
  "approval.reviewed.by": "reviewed by|reviewer|checked by|hr review",
  "approval.reviewed.date": "date reviewed|last reviewed|date last reviewed|last review|last review date|date of last review|reviewed on",
  "approval.approved.by": "approved by|approver|authorized by|authorised by|agreed by|hr approval",
  "approval.approved.date": "date approved|approval date|approved on|date of approval|date agreed",
  incumbents: "incumbent|current incumbent|incumbent name|name of incumbent|employee|employee name|name of employee|post holder|post holders|job holder|position holder|held by",
  effective: "effective date|date effective|effective from|in force from|effective as of|implementation date",
  reviewBy: "review date|next review|next review date|date of next review|review due|review due date|due for review",
  revisions: "revision history|revision record|change history|change log|document history|version history|version control|amendment record",
  summary: "position summary|job summary|role summary|post summary|summary of position|summary of duties|summary of role|summary of post|position overview|job overview|role overview|overview of role|position purpose|job purpose|role purpose|purpose|purpose of position|purpose of job|purpose of role|purpose of post|purpose of the position|purpose of the job|purpose of the role|purpose of the post|primary purpose|main purpose|main purpose of job|main purpose of the job|key purpose|overall purpose|general purpose|basic purpose|position objective|job objective|objective|general summary|general description|general statement of duties|basic function|primary function|position description|job description|role description|brief description|description|description of work|nature of work|about the role|scope of work|job statement|position statement|introduction",
  contacts: "working relationships|work relationships|key relationships|key working relationships|key contacts|working contacts|work contacts|personal contacts|nature of contacts|nature and purpose of contacts|purpose of contacts|contacts and relationships|communications|communication and relationships|communications and relationships|communications and working relationships|communication and working relationships|internal and external contacts|internal/external contacts|internal and external relationships|interfaces|key interfaces|interactions|liaison|stakeholders|key stakeholders",
  "contacts.internal": "internal contacts|internal contact|internal relationships|internal communication|internal communications|internal stakeholders|internal customers",
  "contacts.external": "external contacts|external contact|external relationships|external communication|external communications|external stakeholders|external customers",
  qualifications: "minimum qualifications|minimum requirements|required qualifications|basic qualifications|job qualifications|position qualifications|qualification|qualifications required|qualification requirements|qualification standards|job requirements|position requirements|role requirements|entry requirements|person specification|job specification|selection criteria|essential criteria|essential qualifications|minimum job requirements|what you bring|candidate profile",
  "qualifications.education": "education level|education required|education requirements|educational requirements|educational background|educational qualifications|required education|minimum education|minimum education required|academic qualifications|degree|degree required|formal education|education and qualifications",
  "qualifications.experience": "work experience|required experience|minimum experience|minimum experience required|experience required|experience requirements|years of experience|professional experience|previous experience|relevant experience|related experience|job related experience",
  "qualifications.abilities": "skills|required skills|skills required|key skills|job skills|technical skills|soft skills|special skills|skills and abilities|skills/abilities|skills and aptitudes|required skills/abilities|abilities required|competency|competencies|core competencies|key competencies|required competencies|behaviours|behaviors|personal attributes|personal qualities|aptitudes|attributes",
  "qualifications.knowledge": "required knowledge|knowledge required|knowledge requirements|job knowledge|technical knowledge|specialist knowledge|specialized knowledge|knowledge areas",
  "qualifications.certificates": "certification|certifications|certificate|license|licenses|licence|licences|licensure|license/certification|licenses/certifications|licenses and certifications|certifications and licenses|certificates and licenses|certificates licenses registrations|required licenses|required certifications|credentials|registration|professional registration|professional qualifications|licensing requirements",
  "qualifications.training": "required training|training required|training requirements|mandatory training|specialized training|special training|vocational training|training and development",
  "qualifications.preferred": "preferred qualifications|preferred education|preferred experience|preferred education and experience|preferred skills|preferred requirements|desired qualifications|desired skills|desirable|desirable criteria|desirable qualifications|desirable requirements|nice to have|additional eligibility qualifications|special selection factors",
  "qualifications.other": "other requirements|other qualifications|other skills|other skills and abilities|other job requirements|special requirements|special conditions|additional requirements|conditions of employment|background check|age requirement",
  duties: "duties and responsibilities|duties & responsibilities|duties/responsibilities|responsibilities|responsibilities and duties|roles and responsibilities|roles & responsibilities|key responsibilities|main responsibilities|primary responsibilities|principal responsibilities|core responsibilities|specific responsibilities|job responsibilities|position responsibilities|key duties|key duties and responsibilities|main duties|main duties and responsibilities|main duties of the job|main duties of the post|primary duties|principal duties|principal duties and responsibilities|major duties|major duties and responsibilities|major responsibilities|core duties|specific duties|general duties|typical duties|representative duties|illustrative duties|examples of duties|job duties|job duties and responsibilities|position duties|description of duties|statement of duties|duties of the post|accountabilities|key accountabilities|principal accountabilities|main accountabilities|key result areas|key results areas|functions|job functions|primary functions|key tasks|main tasks|tasks|work performed|what you will do",
  "duties.duty": "task|function|job function|accountability|duty statement|duty description|description|activity",
  "duties.kpi": "kpi|performance indicator|performance indicators|key performance indicator|key performance indicators|performance measure|performance measures|performance standard|performance standards|performance criteria|performance expectations|performance metrics|performance objectives|measures|measures of success|success measures|success criteria|metrics|key metrics|evaluation criteria|expected results|expected outcomes",
  "duties.share": "% of time|% time|% of time spent|% of total time|percent of time|percent time|percent of time spent|percentage of time|percentage of time spent|percentage time|estimated % of time|approximate % of time|time percentage|time spent|time allocation|allocation of time",
  "duties.essential": "essential function|essential duty|is essential|essential y/n|essential or marginal|essential/marginal",
  "duties.kpi.target": "targets|target value|goal|goals|benchmark",
  "duties.kpi.formula": "calculation|calculation method|method of calculation|how calculated|how measured|measurement method",
  "duties.kpi.weight": "weighting|weightage|kpi weight",
  "duties.kpi.period": "measurement period|measurement frequency|evaluation period|appraisal period|appraisal cycle|performance period|performance cycle|review cycle|review period|reporting frequency",
  "duties.kpi.source": "data source|data sources|source of data|source of information",
  authority: "authorities|level of authority|scope of authority|limits of authority|delegated authority|decision authority|decision making|decision making authority|decisions|financial authority|financial responsibility|financial responsibilities|fiscal responsibility|budget|budget authority|budget responsibility|budgetary responsibility|budgetary authority|signing authority|spending authority|approval authority|freedom to act|independence of action|complexity and decision making",
  career: "career path|career paths|career ladder|career development|career progression|advancement|career advancement|career opportunities",
  "career.rotation": "job rotation|rotates with|lateral moves|lateral move",
  "career.promotion": "promotes to|promotion to|promotion opportunities|promotional opportunities|next position|next level|advances to",
  "career.substitutes": "substitute|deputy|deputised by|deputized by|backup|stand in|cover|covered by|alternate",
  conditions: "working conditions|work conditions|job conditions|conditions of work|working environment and conditions|work environment and conditions",
  "conditions.place": "work environment|working environment|environment|environmental conditions|environmental factors|work setting|surroundings|physical environment|work surroundings|physical surroundings",
  "conditions.hours": "working hours|work hours|hours of work|hours per week|weekly hours|standard hours|contracted hours|scheduled hours|expected hours of work|position type and expected hours of work|work schedule|schedule|shift|shifts|work week|working pattern|working time",
  "conditions.travel": "travel required|travel requirement|travel requirements|travel expectations|travel percentage|percentage of travel|% travel|% of travel|amount of travel",
  "conditions.physical": "physical demands|physical requirements|physical demand|physical requirement|physical effort|physical abilities|physical activities|physical conditions|physical demands of the job|physical and mental demands|physical/mental demands|mental and physical demands|physical and mental requirements|ada requirements|ada physical demands|lifting requirements|manual handling",
  pay: "salary|salary information|compensation|remuneration|wage|wages|pay rate|rate of pay|hourly rate|salary and benefits|compensation and benefits",
  "pay.min": "minimum salary|minimum pay|minimum wage|minimum rate|salary minimum|starting salary|salary from",
  "pay.max": "maximum salary|maximum pay|maximum rate|salary maximum|salary to|top salary",
  "pay.currency": "salary currency|pay currency",
  "pay.period": "pay period|pay basis|pay frequency|salary basis|salary period|wage period",
  "compliance.flsa": "flsa status|flsa classification|flsa designation|flsa category|flsa code|flsa exemption|fair labor standards act|exempt|non exempt|exempt status|exemption status|exempt/non exempt|exempt or non exempt|overtime status|overtime eligibility|wage and hour status"
};
var englishLines = {
  "pay: { min: \u2026, max: \u2026, currency: \u2026, period: \u2026 }": "salary range|pay range|compensation range|wage range|hiring range|hourly range|hourly rate range|target salary range|salary scale|pay scale|salary band range|annual salary range|salary/pay range",
  "duties: [{ duty: \u2026, essential: true }]": "essential functions|essential job functions|essential functions of the job|essential functions of the position|essential duties|essential job duties|essential duties and responsibilities|essential functions and responsibilities|essential responsibilities|essential tasks",
  "duties: [{ duty: \u2026, essential: false }]": "marginal functions|marginal duties|non essential functions|non essential duties|secondary functions|secondary duties|secondary responsibilities|additional duties|additional responsibilities|other duties|other duties as assigned|other responsibilities|peripheral duties|ancillary duties|incidental duties",
  "revisions: [{ version: \u2026, date: \u2026, change: \u2026 }]": "last revised|revised|revised date|date revised|revised on|revision date|date of revision|date last revised|date of last revision|last updated|last update|updated|date updated|date last updated|last modified|version number|version no|document version|revision|revision number|revision no|rev|version/date",
  "qualifications: { knowledge: [\u2026], abilities: [\u2026] }": "knowledge skills and abilities|knowledge skills & abilities|knowledge skills abilities|knowledge and skills|knowledge & skills|skills and knowledge|knowledge/skills/abilities|knowledge skills and competencies|knowledge training and experience|ksa|ksas",
  "qualifications: { education: \u2026, experience: \u2026 }": "education and experience|education & experience|education/experience|required education and experience|minimum education and experience|education and work experience|education and/or experience|education training and experience|qualifications and experience|experience and qualifications|training and experience",
  "conditions: { place: \u2026, physical: [\u2026] }": "physical demands and work environment|physical demands and working conditions|physical demands/work environment|physical requirements and work environment|work environment and physical demands|work environment/physical demands|working conditions and physical demands|physical requirements and working conditions"
};
var englishConfigLines = {
  "handbook: { organisation: \u2026 }": "company|company name|organization|organisation|organization name|organisation name|employer|agency|agency name|institution|name of employer|trust",
  "handbook: { acknowledgement: true }": "acknowledgment|acknowledgement|employee acknowledgment|employee acknowledgement|acknowledgment of receipt|employee signature|incumbent signature|employee sign off|signature of employee|signature of post holder|post holder signature",
  "handbook: { confidentiality: \u2026 }": "confidentiality|confidentiality level|document classification"
};

// src/schema/headings/index.ts
function listHeadings() {
  return [
    ...rowsOf(englishHeadings, keyHome),
    ...rowsOf(chineseHeadings, keyHome),
    ...rowsOf(englishLines, (line3) => ({ kind: "line", line: line3 })),
    ...rowsOf(chineseLines, (line3) => ({ kind: "line", line: line3 })),
    ...rowsOf(englishConfigLines, (line3) => ({ kind: "config", line: line3 })),
    ...rowsOf(chineseConfigLines, (line3) => ({ kind: "config", line: line3 }))
  ];
}
function findHeading(key, here) {
  index ??= indexHeadings();
  const homes = lookUp(index, key);
  return homes?.find((home) => home.kind === "key" && home.under === here) ?? homes?.[0];
}
var index;
function indexHeadings() {
  const homes = /* @__PURE__ */ new Map();
  for (const { heading, home } of listHeadings()) {
    const word3 = foldWord(heading);
    homes.set(word3, [...homes.get(word3) ?? [], home]);
  }
  return homes;
}
function rowsOf(headings3, homeOf) {
  return Object.entries(headings3).flatMap(
    ([name, words]) => words.split("|").map((heading) => ({ heading, home: homeOf(name) }))
  );
}
function keyHome(path) {
  const steps = path.split(".");
  return { kind: "key", under: steps.slice(0, -1).join("."), key: steps.at(-1) ?? path };
}

// src/import/labels/chinese.ts
var chineseLabels = {
  form: "\u5C97\u4F4D\u8BF4\u660E\u4E66|\u804C\u4F4D\u8BF4\u660E\u4E66|\u804C\u52A1\u8BF4\u660E\u4E66|\u5DE5\u4F5C\u8BF4\u660E\u4E66|\u5C97\u4F4D\u804C\u8D23\u8BF4\u660E\u4E66|\u5C97\u4F4D\u8BF4\u660E\u8868|\u804C\u4F4D\u8BF4\u660E\u8868|\u804C\u52A1\u8BF4\u660E\u8868|\u804C\u4F4D\u63CF\u8FF0\u4E66|\u5C97\u4F4D\u63CF\u8FF0\u4E66|\u5C97\u4F4D\u5DE5\u4F5C\u8BF4\u660E\u4E66|\u5C97\u4F4D(\u804C\u52A1)\u8BF4\u660E\u4E66|\u5C97\u4F4D(\u804C\u4F4D)\u8BF4\u660E\u4E66|\u804C\u4F4D(\u5C97\u4F4D)\u8BF4\u660E\u4E66|\u5C97\u4F4D\u4EFB\u804C\u8BF4\u660E\u4E66|\u5C97\u4F4D\u8BF4\u660E|\u804C\u4F4D\u8BF4\u660E|\u804C\u8D23\u8BF4\u660E\u4E66|\u5C97\u4F4D\u804C\u8D23\u8BF4\u660E|\u5C97\u4F4D\u804C\u8D23\u8BF4\u660E\u8868|\u804C\u52A1\u8BF4\u660E|\u5C97\u4F4D\u5DE5\u4F5C\u6807\u51C6|\u5C97\u4F4D\u8D23\u4EFB\u4E66|\u5C97\u4F4D\u89C4\u8303\u4E66",
  basic: "\u57FA\u672C\u4FE1\u606F|\u804C\u4F4D\u57FA\u672C\u4FE1\u606F|\u5C97\u4F4D\u57FA\u672C\u4FE1\u606F|\u5C97\u4F4D\u4FE1\u606F|\u804C\u4F4D\u4FE1\u606F|\u804C\u52A1\u57FA\u672C\u4FE1\u606F|\u57FA\u672C\u8D44\u6599|\u5C97\u4F4D\u57FA\u672C\u8D44\u6599|\u804C\u4F4D\u57FA\u672C\u8D44\u6599|\u5C97\u4F4D\u6807\u8BC6|\u804C\u4F4D\u6807\u8BC6|\u5C97\u4F4D\u6807\u8BC6\u4FE1\u606F|\u5DE5\u4F5C\u8BC6\u522B|\u5C97\u4F4D\u8BC6\u522B|\u804C\u4F4D\u8BC6\u522B|\u5C97\u4F4D\u57FA\u672C\u60C5\u51B5|\u804C\u4F4D\u57FA\u672C\u60C5\u51B5|\u57FA\u672C\u60C5\u51B5|\u4E00\u822C\u4FE1\u606F|\u5C97\u4F4D\u6982\u51B5|\u804C\u4F4D\u6982\u51B5|\u804C\u52A1\u6982\u51B5|\u57FA\u7840\u4FE1\u606F|\u5C97\u4F4D\u57FA\u7840\u4FE1\u606F|\u8EAB\u4EFD\u4FE1\u606F|\u5C97\u4F4D\u8BC6\u522B\u4FE1\u606F",
  number: "\u5E8F\u53F7|\u5E8F|\u7F16\u53F7|no|\u9879\u6B21|\u9879\u76EE\u7F16\u53F7|\u6761\u76EE",
  title: "\u62DB\u8058\u5C97\u4F4D|\u62DB\u8058\u804C\u4F4D|\u5E94\u8058\u5C97\u4F4D|\u804C\u79F0\u5C97\u4F4D|\u5C97\u4F4D\u804C\u52A1|\u804C\u4F4D(\u5C97\u4F4D)\u540D\u79F0|\u5C97\u4F4D(\u804C\u4F4D)\u540D\u79F0|\u5C97\u4F4D(\u804C\u52A1)|\u804C\u52A1(\u5C97\u4F4D)\u540D\u79F0|\u4EFB\u804C\u5C97\u4F4D|\u804C\u4F4D\u7A7A\u7F3A|\u8077\u7A31",
  reportsTo: "\u6C47\u62A5\u7ED9|\u62A5\u544A\u7ED9|\u5DE5\u4F5C\u6C47\u62A5\u7ED9|\u6C47\u62A5\u4E8E|\u4E0A\u7EA7\u6C47\u62A5|\u6C47\u62A5|\u76F4\u63A5\u6C47\u62A5\u7ED9|\u5411\u4E0A\u6C47\u62A5|\u5411\u8C01\u8D1F\u8D23|\u5BF9\u8C01\u8D1F\u8D23|\u76F4\u63A5\u4E0A\u7EA7\u804C\u4F4D\u540D\u79F0|\u76F4\u63A5\u4E0A\u7EA7\u5C97\u4F4D\u540D\u79F0|\u76F4\u63A5\u4E0A\u7EA7(\u804C\u4F4D)|\u5E72\u8106\u4E0A\u7EA7|\u5E72\u8106\u4E0A\u7EA7\u804C\u4F4D\u540D\u79F0|\u76F4\u5C5E\u4E0A\u7EA7\u5C97\u4F4D|\u4E0A\u7EA7\u5C97\u4F4D\u540D\u79F0|\u4E0A\u7EA7\u804C\u4F4D\u540D\u79F0|\u76F4\u63A5\u6C47\u62A5\u5BF9\u8C61|\u76F4\u63A5\u6C47\u62A5\u4EBA|\u76F4\u63A5\u6C47\u62A5\u4E0A\u7EA7|\u76F4\u63A5\u62A5\u544A\u5BF9\u8C61|\u4E0A\u7EA7\u9886\u5BFC\u5C97\u4F4D|\u884C\u653F\u4E0A\u7EA7",
  directReports: "\u76F4\u63A5\u4E0B\u7EA7\u804C\u4F4D\u540D\u79F0|\u76F4\u63A5\u4E0B\u7EA7\u5C97\u4F4D\u540D\u79F0|\u76F4\u63A5\u4E0B\u7EA7(\u804C\u4F4D)|\u5E72\u8106\u4E0B\u7EA7|\u5E72\u8106\u4E0B\u7EA7\u804C\u4F4D\u540D\u79F0|\u76F4\u63A5\u7BA1\u7406\u4EBA\u5458|\u4E0B\u7EA7\u5C97\u4F4D\u540D\u79F0|\u4E0B\u7EA7\u804C\u4F4D\u540D\u79F0|\u7BA1\u8F96\u4E0B\u5C5E|\u76F4\u63A5\u7BA1\u8F96\u5C97\u4F4D|\u76F4\u5C5E\u4E0B\u7EA7\u5C97\u4F4D|\u7BA1\u7406\u5BF9\u8C61",
  department: "\u96B6\u5C5E\u4E8E|\u96B6\u5C5E|\u9002\u7528\u90E8\u95E8|\u9002\u7528\u8303\u56F4\uFF08\u90E8\u95E8\uFF09|\u6240\u5C5E\u8F66\u95F4|\u6240\u5728\u8F66\u95F4|\u8F66\u95F4|\u6240\u5C5E\u79D1\u5BA4|\u6240\u5C5E\u673A\u6784|\u6240\u5728\u5355\u4F4D|\u90E8\u95E8/\u73ED\u7EC4|\u6240\u5728\u90E8\u95E8(\u73ED\u7EC4)|\u90E8\u95E8(\u79D1\u5BA4)|\u6240\u5C5E\u90E8\u95E8/\u73ED\u7EC4|\u90E8\u95E8/\u5355\u4F4D|\u6240\u5C5E\u516C\u53F8/\u90E8\u95E8|\u4EFB\u804C\u90E8\u95E8",
  "contacts.internal": "\u6821\u5185|\u9662\u5185|\u5382\u5185|\u516C\u53F8\u5185|\u516C\u53F8\u5185\u90E8|\u5355\u4F4D\u5185\u90E8|\u96C6\u56E2\u5185\u90E8|\u7CFB\u7EDF\u5185|\u884C\u5185|\u6240\u5185|\u9986\u5185|\u5E97\u5185|\u5185\u90E8\u5355\u4F4D|\u5185\u90E8\u5173\u7CFB|\u5185\u90E8\u8054\u7CFB|\u5185\u90E8\u5DE5\u4F5C\u5173\u7CFB|\u5BF9\u5185\u8054\u7CFB|\u5185\u90E8\u534F\u8C03\u5173\u7CFB|\u5185\u90E8\u4E3B\u8981\u8054\u7CFB|\u4E0E\u5185\u90E8\u8054\u7CFB",
  "contacts.external": "\u6821\u5916|\u9662\u5916|\u5382\u5916|\u516C\u53F8\u5916|\u516C\u53F8\u5916\u90E8|\u5355\u4F4D\u5916\u90E8|\u96C6\u56E2\u5916\u90E8|\u7CFB\u7EDF\u5916|\u884C\u5916|\u6240\u5916|\u9986\u5916|\u5E97\u5916|\u5916\u90E8\u5355\u4F4D|\u5916\u90E8\u5173\u7CFB|\u5916\u90E8\u8054\u7CFB|\u5916\u90E8\u5DE5\u4F5C\u5173\u7CFB|\u5BF9\u5916\u8054\u7CFB|\u5916\u90E8\u534F\u8C03\u5173\u7CFB|\u5916\u90E8\u4E3B\u8981\u8054\u7CFB|\u4E0E\u5916\u90E8\u8054\u7CFB",
  "contacts.with": "\u8054\u7CFB\u5BF9\u8C61|\u8054\u7CFB\u90E8\u95E8|\u8054\u7CFB\u5355\u4F4D|\u5355\u4F4D|\u90E8\u95E8/\u5C97\u4F4D|\u534F\u4F5C\u5BF9\u8C61|\u534F\u8C03\u5BF9\u8C61|\u6C9F\u901A\u5BF9\u8C61|\u8054\u7CFB\u90E8\u95E8/\u5C97\u4F4D|\u8054\u7CFB\u90E8\u95E8\u6216\u5C97\u4F4D|\u6240\u8054\u7CFB\u7684\u90E8\u95E8",
  "contacts.purpose": "\u8054\u7CFB\u76EE\u7684|\u8054\u7CFB\u5185\u5BB9|\u8054\u7CFB\u4E8B\u9879|\u4E8B\u7531|\u6C9F\u901A\u5185\u5BB9|\u534F\u4F5C\u5185\u5BB9|\u534F\u8C03\u5185\u5BB9|\u8054\u7CFB\u7684\u4E3B\u8981\u76EE\u7684|\u8054\u7CFB\u4E3B\u8981\u76EE\u7684|\u534F\u8C03\u4E8B\u9879|\u6C9F\u901A\u4E8B\u9879",
  "contacts.frequency": "\u8054\u7CFB\u9891\u7387|\u9891\u6B21|\u8054\u7CFB\u9891\u6B21|\u6C9F\u901A\u9891\u7387|\u9891\u7387",
  "contacts.side": "\u7C7B\u578B|\u7C7B\u522B|\u8303\u56F4|\u5185\u5916|\u5185\u90E8/\u5916\u90E8|\u5BF9\u5185/\u5BF9\u5916|\u8054\u7CFB\u8303\u56F4|\u5173\u7CFB|\u5185/\u5916\u90E8|\u8054\u7CFB\u7C7B\u578B|\u8054\u7CFB\u7C7B\u522B|\u5173\u7CFB\u7C7B\u578B|\u5185\u5916\u90E8",
  "qualifications.education": "\u6559\u5316\u7A0B\u5EA6|\u6559\u5316\u7A0B\u5EA6\u4E0E\u4E13\u4E1A|\u6559\u5316\u7A0B\u5EA6\u53CA\u4E13\u4E1A|\u6559\u80B2\u7A0B\u5EA6\u4E0E\u4E13\u4E1A|\u6559\u80B2\u7A0B\u5EA6\u53CA\u4E13\u4E1A|\u5B66\u5386\u4E13\u4E1A|\u5B66\u5386\u3001\u4E13\u4E1A|\u6700\u4F4E\u5B66\u5386/\u4E13\u4E1A",
  "qualifications.education+experience": "\u5B66\u7ECF\u5386|\u5B66\u7ECF\u5386\u8981\u6C42|\u5B66\u5386\u53CA\u8D44\u5386|\u5B66\u5386\u53CA\u8D44\u5386\u8981\u6C42|\u5B66\u5386\u4E0E\u8D44\u5386|\u5B66\u5386\u8D44\u5386",
  "qualifications.experience": "\u8D44\u5386|\u8D44\u5386\u8981\u6C42|\u5DE5\u4F5C\u8D44\u5386|\u5DE5\u4F5C\u9605\u5386|\u9605\u5386|\u9605\u5386\u8981\u6C42|\u5DE5\u4F5C\u9605\u5386\u8981\u6C42|\u76F8\u5173\u5DE5\u4F5C\u5E74\u9650",
  "qualifications.abilities": "\u5B9E\u529B|\u5B9E\u529B\u8981\u6C42|\u6280\u80FD\u6C34\u5E73\u8981\u6C42|\u6280\u80FD\u4E0E\u7D20\u8D28|\u80FD\u529B\u6280\u80FD\u8981\u6C42|\u4E13\u4E1A\u6280\u80FD\u4E0E\u80FD\u529B|\u77E5\u8BC6\u6280\u80FD\u4E0E\u80FD\u529B|\u80FD\u529B\u53CA\u7D20\u8D28\u8981\u6C42|\u6838\u5FC3\u80FD\u529B\u7D20\u8D28|\u7D20\u8D28",
  "qualifications.certificates": "\u8D44\u683C\u8BC1\u4E66|\u8BC1\u4EF6|\u6267\u4E1A\u8BC1\u4E66|\u6267\u4E1A\u8D44\u683C|\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66|\u4E0A\u5C97\u8BC1\u4EF6|\u6301\u8BC1\u8981\u6C42",
  qualifications: "\u4EFB\u7528\u8D44\u683C|\u4EFB\u7528\u6761\u4EF6|\u9700\u5177\u5907\u6761\u4EF6|\u5165\u804C\u8981\u6C42|\u5165\u804C\u6761\u4EF6|\u5165\u804C\u8D44\u683C|\u8058\u7528\u8981\u6C42|\u8058\u4EFB\u6761\u4EF6|\u8058\u4EFB\u8981\u6C42|\u5F55\u7528\u8981\u6C42|\u5F55\u7528\u6761\u4EF6|\u5E94\u8058\u8981\u6C42|\u62DB\u8058\u8981\u6C42|\u8981\u6C42|\u786C\u6027\u8981\u6C42|\u8F6F\u6027\u8981\u6C42|\u786C\u6027\u6761\u4EF6|\u8F6F\u6027\u6761\u4EF6|\u4E0A\u5C97\u6761\u4EF6|\u5FC5\u5907\u6761\u4EF6|\u5FC5\u5907\u8981\u6C42|\u57FA\u672C\u6761\u4EF6|\u5FC5\u5907\u8D44\u683C|\u5FC5\u8981\u6761\u4EF6",
  "career.promotion": "\u664B\u5347\u901A\u9053|\u664B\u5347\u8DEF\u5F84|\u53D1\u5C55\u901A\u9053|\u6210\u957F\u8DEF\u5F84|\u53D1\u5C55\u8DEF\u5F84|\u804C\u4E1A\u53D1\u5C55\u8DEF\u5F84|\u804C\u4E1A\u53D1\u5C55\u901A\u9053|\u804C\u4E1A\u901A\u9053|\u6210\u957F\u901A\u9053|\u53D1\u5C55\u65B9\u5411",
  "qualifications.other": "\u5176\u5B83|\u5176\u4ED6|\u5176\u5B83\u8981\u6C42|\u5176\u4ED6\u8981\u6C42|\u5176\u4ED6\u8BF4\u660E|\u6027\u683C\u8981\u6C42|\u6027\u683C\u7279\u5F81|\u54C1\u8D28\u8981\u6C42",
  "duties.duty": "\u5DE5\u4F5C\u8303\u56F4|\u5C97\u4F4D\u8303\u56F4|\u4E3B\u8981\u804C\u8D23|\u804C\u8D23|\u5C97\u4F4D\u804C\u8D23|\u5DE5\u4F5C\u804C\u8D23|\u804C\u8D23\u63CF\u8FF0|\u804C\u8D23\u8868\u8FF0|\u5DE5\u4F5C\u5185\u5BB9|\u4E3B\u8981\u5DE5\u4F5C\u5185\u5BB9|\u804C\u8D23\u4E0E\u4EFB\u52A1|\u5DE5\u4F5C\u4EFB\u52A1|\u804C\u8D23\u5185\u5BB9|\u4E3B\u8981\u804C\u8D23\u4E0E\u4EFB\u52A1|\u5DE5\u4F5C\u804C\u8D23\u63CF\u8FF0|\u804C\u8D23\u53CA\u4EFB\u52A1|\u5185\u5BB9",
  duties: "\u4E3B\u8981\u804C\u52A1|\u804C\u52A1\u8303\u56F4|\u5DE5\u4F5C\u804C\u638C|\u4E3B\u8981\u804C\u638C|\u804C\u638C|\u804C\u638C\u4E8B\u9879|\u5DE5\u4F5C\u804C\u52A1",
  "duties.kpi": "\u4E3B\u8981\u8003\u6838\u6307\u6807|\u8003\u6838\u6307\u6807|\u8003\u6838\u6807\u51C6|\u7EE9\u6548\u6307\u6807|\u7EE9\u6548\u6807\u51C6|\u4E3B\u8981\u7EE9\u6548\u6307\u6807|\u5173\u952E\u7EE9\u6548\u6307\u6807(kpi)|\u5173\u952E\u7EE9\u6548\u6307\u6807kpi|kpi\u6307\u6807|\u4E3B\u8981\u8003\u6838\u6807\u51C6|\u5DE5\u4F5C\u6807\u51C6|\u8003\u6838\u8981\u6C42|\u8861\u91CF\u6807\u51C6|\u8BC4\u4EF7\u6807\u51C6|\u5DE5\u4F5C\u8981\u6C42|\u8003\u6838\u5185\u5BB9|\u6807\u51C6|\u5B8C\u6210\u6807\u51C6",
  "duties.share": "\u5360\u6BD4|\u6BD4\u91CD|\u65F6\u95F4\u5360\u6BD4|\u6240\u5360\u6BD4\u4F8B|\u5DE5\u4F5C\u6BD4\u91CD|\u5DE5\u4F5C\u5360\u6BD4|\u65F6\u95F4\u6BD4\u91CD|\u65F6\u95F4|\u5360\u5DE5\u4F5C\u65F6\u95F4|\u6240\u5360\u65F6\u95F4(%)|\u65F6\u95F4(%)|\u5DE5\u4F5C\u65F6\u95F4\u5360\u6BD4(%)|\u5360\u6BD4(%)",
  "duties.essential": "\u662F\u5426\u6838\u5FC3\u804C\u8D23|\u6838\u5FC3\u804C\u8D23|\u662F\u5426\u5173\u952E|\u5173\u952E\u804C\u8D23",
  "duties.group": "\u804C\u8D23\u7C7B\u522B|\u804C\u8D23\u5206\u7C7B|\u5DE5\u4F5C\u7C7B\u522B|\u7C7B\u522B|\u804C\u8D23\u6A21\u5757|\u5DE5\u4F5C\u6A21\u5757|\u804C\u8D23\u9879\u76EE|\u804C\u8D23\u7EF4\u5EA6|\u6A21\u5757|\u9879\u76EE|\u804C\u8D23\u540D\u79F0",
  kpis: "\u5173\u952E\u7EE9\u6548\u6307\u6807|\u5173\u952E\u4E1A\u7EE9\u6307\u6807|\u8003\u6838\u6307\u6807|\u7EE9\u6548\u6307\u6807|\u4E3B\u8981\u8003\u6838\u6307\u6807|\u4E3B\u8981\u7EE9\u6548\u6307\u6807|\u8003\u6838\u6807\u51C6|\u7EE9\u6548\u6807\u51C6|\u5C97\u4F4D\u8003\u6838\u6307\u6807|\u4E1A\u7EE9\u6307\u6807|\u7EE9\u6548\u8003\u6838\u6307\u6807|\u7EE9\u6548\u8003\u6838\u6807\u51C6|\u4E3B\u8981\u7EE9\u6548\u6807\u51C6|\u5C97\u4F4D\u7EE9\u6548\u6307\u6807|\u5173\u952E\u7EE9\u6548\u6307\u6807kpi|kpi|kpi\u6307\u6807|\u7EE9\u6548\u8003\u6838|\u8003\u6838\u5185\u5BB9|\u8003\u6838|\u8003\u6838\u9879\u76EE|\u8003\u6838\u8981\u70B9",
  "authority.kind": "\u6743\u9650\u7C7B\u522B|\u6743\u9650\u7C7B\u578B|\u7C7B\u522B|\u7C7B\u578B",
  "authority.text": "\u6743\u9650\u5185\u5BB9|\u6743\u9650\u63CF\u8FF0|\u5185\u5BB9|\u6743\u9650|\u6743\u9650\u4E8B\u9879|\u5177\u4F53\u6743\u9650",
  "authority.limit": "\u989D\u5EA6|\u9650\u989D|\u6743\u9650\u989D\u5EA6|\u91D1\u989D",
  "revisions.version": "\u7248\u672C|\u7248\u672C\u53F7|\u7248\u6B21|\u4FEE\u8BA2\u7248\u672C|\u4FEE\u8BA2\u53F7",
  "revisions.date": "\u65E5\u671F|\u4FEE\u8BA2\u65E5\u671F|\u4FEE\u6539\u65E5\u671F|\u53D8\u66F4\u65E5\u671F|\u65F6\u95F4|\u4FEE\u8BA2\u65F6\u95F4",
  "revisions.change": "\u4FEE\u8BA2\u5185\u5BB9|\u53D8\u66F4\u5185\u5BB9|\u4FEE\u6539\u5185\u5BB9|\u5185\u5BB9|\u4FEE\u8BA2\u8BF4\u660E|\u66F4\u6539\u5185\u5BB9|\u6458\u8981|\u4FEE\u8BA2\u6458\u8981",
  "revisions.by": "\u4FEE\u8BA2\u4EBA|\u4FEE\u6539\u4EBA|\u53D8\u66F4\u4EBA|\u7F16\u5236\u4EBA|\u4F5C\u8005|\u8D23\u4EFB\u4EBA",
  "approval.prepared.by": "\u62DF\u5236|\u62DF\u5236\u4EBA|\u62DF\u5B9A|\u62DF\u5B9A\u4EBA|\u5236\u8868|\u5236\u8868\u4EBA|\u586B\u5199\u4EBA|\u586B\u8868\u4EBA|\u7F16\u5199|\u7F16\u5199\u4EBA|\u8D77\u8349|\u8D77\u8349\u4EBA|\u7F16\u5236\u8005",
  "approval.reviewed.by": "\u5BA1\u6838\u8005|\u590D\u6838|\u5BA1\u67E5|\u6821\u5BF9|\u6821\u5BF9\u4EBA|\u4F1A\u5BA1|\u4F1A\u7B7E|\u4F1A\u7B7E\u4EBA",
  "approval.approved.by": "\u5BA1\u6279|\u5BA1\u5B9A|\u7B7E\u6279|\u7B7E\u6279\u4EBA|\u6279\u51C6\u8005",
  "approval.date": "\u65E5\u671F|\u7B7E\u7F72\u65E5\u671F|\u7B7E\u5B57\u65E5\u671F|\u7B7E\u6838\u65E5\u671F|\u5E74\u6708\u65E5",
  headcount: "\u8BBE\u5C97\u6570\u91CF|\u8BBE\u5C97\u4EBA\u6570|\u8BBE\u5C97\u6570|\u5C97\u4F4D\u6570\u91CF|\u804C\u6570|\u5C97\u4F4D\u6570|\u4EBA\u5458\u6570\u91CF|\u7528\u5DE5\u4EBA\u6570|\u62DB\u8058\u4EBA\u6570|\u9700\u6C42\u4EBA\u6570|\u5C97\u4F4D\u7F16\u5236\u4EBA\u6570|\u7F16\u5236\u5B9A\u5458",
  location: "\u6821\u533A|\u6240\u5728\u6821\u533A|\u9662\u533A|\u5382\u533A|\u56ED\u533A|\u529E\u516C\u533A|\u9A7B\u5730|\u5E38\u9A7B\u5730|\u6D3E\u9A7B\u5730\u70B9|\u4E0A\u73ED\u5730\u70B9|\u4E0A\u73ED\u5730\u5740|\u5DE5\u4F5C\u5730\u5740|\u529E\u516C\u5730\u5740|\u670D\u52A1\u5730\u70B9",
  authority: "\u6743\u8D23\u8303\u56F4|\u804C\u8D23\u4E0E\u6743\u9650\u8303\u56F4|\u5C97\u4F4D\u6743\u9650\u8303\u56F4|\u5DE5\u4F5C\u6743\u9650\u8303\u56F4",
  summary: "\u804C\u8D23\u7EFC\u8FF0|\u5C97\u4F4D\u76EE\u6807\u4E0E\u804C\u8D23|\u5DE5\u4F5C\u76EE\u6807\u6982\u8FF0",
  "x-structure": "\u5C97\u4F4D\u8BBE\u7F6E|\u5C97\u4F4D\u8BBE\u7F6E\u60C5\u51B5|\u8BBE\u7F6E\u60C5\u51B5|\u7EC4\u7EC7\u5173\u7CFB|\u7BA1\u7406\u67B6\u6784|\u7EC4\u7EC7\u67B6\u6784|\u6C47\u62A5\u67B6\u6784|\u7BA1\u7406\u5173\u7CFB|\u4E0A\u4E0B\u7EA7\u5173\u7CFB|\u5C97\u4F4D\u5F52\u5C5E|\u5C97\u4F4D\u96B6\u5C5E|\u5DE5\u4F5C\u5173\u7CFB\u56FE|\u7EC4\u7EC7\u7ED3\u6784|\u7EC4\u7EC7\u4F4D\u7F6E|\u5C97\u4F4D\u4F4D\u7F6E",
  "x-note": "\u6CE8|\u5907\u6CE8|\u9644\u6CE8|\u8BF4\u660E|\u6CE8\u610F|\u6CE8\u91CA|\u6CE8\u610F\u4E8B\u9879|\u8865\u5145\u8BF4\u660E|\u9644\u52A0\u8BF4\u660E|\u5907\u6CE8\u8BF4\u660E",
  "x-signature": "\u7B7E\u540D|\u7B7E\u5B57|\u4EFB\u804C\u8005\u7B7E\u540D|\u4EFB\u804C\u4EBA\u7B7E\u540D|\u4E0A\u7EA7\u7B7E\u540D|\u4EFB\u804C\u8005\u7B7E\u5B57|\u76F4\u63A5\u4E0A\u7EA7\u7B7E\u5B57|\u76F4\u63A5\u4E0A\u7EA7\u7B7E\u540D|\u4EBA\u529B\u8D44\u6E90\u90E8\u7B7E\u5B57|\u4EBA\u529B\u8D44\u6E90\u90E8\u610F\u89C1"
};

// src/import/labels/english.ts
var englishLabels = {
  form: "job description|position description|role description|job specification|role profile|job profile|position profile|job description form|position description form|job description and person specification|post description|role specification|position specification|job description template",
  basic: "basic information|general information|position information|job information|position details|job details|role details|post details|job identification|position identification|identification|position data|job data|key details|job particulars|post particulars|section a|details",
  number: "no|number|item|#|ref|item no|s/n|sn|sl no|sr no",
  title: "position name|advertised position|vacancy|job title/position|title of the position|name of position|name of post|position/title|title/position",
  department: "department/location|location/department|department/base|department/site|department and location|dept/location|dept|dept/division|department/team|team|division/section|section|unit|department or unit|service|service/department|function|division/branch/unit|branch/unit|directorate",
  reportsTo: "reports to (title)|reports to position|reporting officer|reports into|manager|superior|direct superior|immediate manager|reports",
  directReports: "responsible for|staff responsible to this post|direct report positions|supervises (titles)|direct report|subordinates|number and titles of direct reports|positions reporting to this role|reporting to this role|reports to this position|people managed|line manages|team",
  summary: "about the position|about this position|nature of work|definition|job brief|role brief|brief|brief summary|purpose of role|why this job exists|main objective|at a glance|the role|about the job|about this role|the position|your role|what the role is about|role in a nutshell|mission|mission of the position|summary|overview|job summary/purpose",
  duties: "key responsibilities and accountabilities|main tasks and responsibilities|principal responsibilities|what you will do|what you ll do|your responsibilities|your tasks|your duties|what you will be doing|what you ll be doing|in this role you will|you will|responsibilities include|duties include|day to day|day to day responsibilities|responsibilities|duties|duties and responsibilities|roles and responsibilities|role and responsibilities|what will you do|what does the job involve",
  qualifications: "profile|candidate|your background|what you bring|what you will bring|what you ll bring|your profile|who you are|what we are looking for|what we re looking for|we are looking for|requirements|about you|you have|you should have|what you need|what you ll need|what you will need|candidate profile|person profile|ideal candidate|the ideal candidate|minimum requirements|basic qualifications|person specification|required qualifications|minimum qualifications|must have|must haves|essential criteria|essential requirements|essential|essentials|essential attributes|essential qualifications|essential selection criteria|selection criteria|mandatory|mandatory criteria|required",
  "qualifications.education": "education|education/training|academic qualifications|educational qualifications|educational background|qualifications/education|education level|degree",
  "qualifications.experience": "experience|work experience|years of experience|previous experience|professional experience|relevant experience",
  "qualifications.abilities": "skills|abilities|competencies|key skills|skills and abilities|skills and competencies|core competencies|technical skills|soft skills|personal attributes|personal qualities|attributes|aptitudes|competences|key competencies|behavioural competencies|behavioral competencies",
  "qualifications.knowledge": "knowledge|technical knowledge|specialist knowledge|product knowledge",
  "qualifications.certificates": "certificates and licences|certificates and licenses|certificate|certificates|certifications|licences|licenses|licenses and certifications|certifications and licenses|licences and certificates|licensure|professional registration|registration|certification",
  "qualifications.training": "training|required training|mandatory training",
  "qualifications.preferred": "good to have|it would be great if you have|it would be great if|great if you have|even better if you have|nice to have|nice to haves|bonus points|preferred|preferred qualifications|desirable|desired|desirable criteria|desirable requirements|desirable attributes|desirable qualifications|desirable selection criteria|pluses|it s a plus|would be a plus|preferred skills|assets|an advantage",
  "qualifications.other": "other requirements|additional requirements|special requirements|other|languages|language requirements|language skills|other skills",
  "contacts.internal": "works closely with|inside|internal|internal contacts|internal relationships|within the organisation|within the organization|inside the organisation|inside the organization|inside the company|within the company",
  "contacts.external": "outside|external|external contacts|external relationships|outside the organisation|outside the organization|outside the company",
  "contacts.with": "contact|who|with whom|contact with|party|stakeholder|person/department|position/organisation|contacts|title",
  "contacts.purpose": "purpose|why|reason|nature of contact|purpose of contact|subject",
  "contacts.frequency": "frequency|how often|frequency of contact",
  "contacts.side": "internal/external|type of contact|type",
  "duties.duty": "description of duty|duty or task|task or duty|statement of duty|duty|duties|responsibility|responsibilities|task|tasks|accountability|function|description|duties and responsibilities|key responsibility|area of responsibility|activities|key activities|job duties|key duties",
  "duties.kpi": "measure of success|measures of success|target|result|results|how we measure it|success looks like|kpi|kpis|measure|measures|indicator|indicators|performance indicator|key performance indicator|performance measure|performance standard|standard|standards|key performance indicators|success measure|measured by|how measured",
  "duties.share": "%|share|time|time share|% time|weight|percentage|percent|weight %|approx %|approx % of time|time %",
  "duties.essential": "essential|essential/marginal|e/m|essential y/n|type|essential or marginal",
  "duties.group": "area|category|key result area|kra|result area|theme|group|key area|responsibility area|accountability area",
  kpis: "kpi|kpis|key performance indicators|performance indicators|performance measures|measures of success|success measures|how success is measured|key metrics|metrics|performance standards|what success looks like|key performance indicators kpis|performance metrics|success criteria",
  "authority.kind": "type|kind|area|category",
  "authority.text": "authority|decision|description|detail|details",
  "authority.limit": "limit|amount|limit of authority|value",
  "revisions.version": "version|ver|rev|revision|issue|version no",
  "revisions.date": "date|revision date|date of change|date of revision",
  "revisions.change": "change|changes|description|summary of changes|description of change|nature of change|reason for change|amendment",
  "revisions.by": "by|author|changed by|revised by|amended by|approved by",
  "career.promotion": "career path|career progression|career development|next role|next roles|promotion to|promotional path",
  "compliance.flsa": "flsa|flsa status|flsa classification|flsa designation|flsa exemption|exemption status|exempt status|overtime status",
  location: "campus|campus/site|campus/location",
  grade: "classification/grade/band|classification/grade|grade/band|classification|salary range|pay band",
  code: "class code|role number|post no|position no|reference number|reference|ref no|ref|vacancy reference|job reference no",
  "approval.date": "date|date signed|signed on",
  "approval.prepared.date": "prepared date|date of issue|issue date|issued|issued on|date issued|prepared on date",
  "approval.reviewed.date": "reviewed date|date of review",
  "approval.approved.date": "approved date|date of authorisation|authorised date|authorized date",
  "x-note": "note|notes|remark|remarks|please note|disclaimer|comment|comments|nb",
  "x-signature": "signature|signed|employee signature|manager signature|supervisor signature|signature/date"
};

// src/import/labels/traditional.ts
var traditional = "\u4E26\u4F48\u4F54\u4F86\u5009\u500B\u5011\u5099\u50AD\u50B3\u50F1\u50F9\u512A\u5132\u5167\u5169\u518A\u5225\u5247\u5275\u5283\u52D5\u52D9\u52DD\u52DE\u52F5\u532F\u5340\u5354\u53C3\u54E1\u554F\u5553\u555F\u55AE\u55CE\u570B\u570D\u5718\u57F7\u5831\u5834\u584A\u58D3\u5920\u593E\u5B78\u5BE6\u5BE9\u5BEB\u5BEC\u5C08\u5C0D\u5C0E\u5C64\u5C6C\u5D17\u5E2B\u5E33\u5E36\u5E63\u5E6B\u5E79\u5EAB\u5EE0\u5EE3\u5EF3\u5F35\u5F37\u5F59\u5F8C\u5F91\u5F9E\u5FA9\u5FB5\u611B\u614B\u616E\u6191\u61C9\u61F2\u6236\u63A1\u63DB\u64C7\u64D4\u64DA\u64EC\u6578\u65BC\u6642\u6649\u66C6\u66C9\u66F8\u6703\u689D\u696D\u6975\u69CB\u6A13\u6A19\u6A23\u6A5F\u6A6B\u6AA2\u6B04\u6B0A\u6B72\u6B77\u6B78\u6C23\u6C7A\u6C92\u6CC1\u6DE8\u6E2C\u6E9D\u6EFF\u6F22\u6FDF\u707D\u70BA\u7121\u71B1\u71DF\u72C0\u734E\u7368\u7372\u73FE\u74B0\u7522\u7562\u756B\u7570\u7576\u767C\u76E3\u76E4\u773E\u78A9\u78BA\u78BC\u790E\u7A2E\u7A31\u7A4D\u7A69\u7AF6\u7B46\u7BC0\u7BC4\u7C21\u7C3D\u7C4C\u7D00\u7D14\u7D19\u7D1A\u7D30\u7D42\u7D44\u7D50\u7D61\u7D66\u7D71\u7D72\u7D93\u7D9C\u7DAD\u7DB2\u7DCA\u7DD2\u7DDA\u7DE8\u7DF4\u7E23\u7E31\u7E3E\u7E54\u7E73\u7F70\u7FA3\u7FA9\u805E\u806F\u8077\u8166\u81E8\u81FA\u8207\u8209\u820A\u8271\u85A6\u85DD\u85E5\u8655\u865B\u865F\u8853\u885B\u885E\u88CF\u88DC\u88E1\u88FD\u898B\u898F\u8996\u89BD\u89C0\u89F8\u8A02\u8A08\u8A13\u8A18\u8A2D\u8A31\u8A3A\u8A3B\u8A3C\u8A55\u8A62\u8A66\u8A72\u8A73\u8A8D\u8A9E\u8AA0\u8AA4\u8AAA\u8AAC\u8AB0\u8AB2\u8ABF\u8AC7\u8ACB\u8AD6\u8AEE\u8B1B\u8B1D\u8B49\u8B58\u8B6F\u8B70\u8B77\u8B80\u8B8A\u8B93\u8C50\u8CA0\u8CA1\u8CA2\u8CA8\u8CAB\u8CAC\u8CB7\u8CBB\u8CBC\u8CBF\u8CC7\u8CD3\u8CE0\u8CE3\u8CE6\u8CEA\u8CEC\u8CF4\u8CFC\u8CFD\u8E10\u8ECA\u8EDF\u8F03\u8F14\u8F2A\u8F38\u8F44\u8F49\u8FA6\u9019\u9031\u9032\u904B\u9054\u9055\u9060\u9069\u9072\u9077\u9078\u9084\u90F5\u9130\u91CB\u92B7\u92EA\u9304\u9322\u9375\u9418\u9435\u9451\u9577\u9580\u958B\u9593\u95B1\u95DC\u968A\u968E\u969B\u96A8\u96AA\u96B8\u96D9\u96DC\u96E3\u96FB\u9748\u975C\u9801\u9802\u9805\u9806\u9808\u9810\u9812\u9818\u982D\u983B\u984C\u984D\u984F\u9858\u985E\u9867\u98EF\u98FE\u990A\u9928\u99AC\u99D0\u99D5\u99DB\u9A57\u9A5F\u9AD4\u9EBC\u9EDE\u9EE8\u9F4A\u9F61";
var simplified = "\u5E76\u5E03\u5360\u6765\u4ED3\u4E2A\u4EEC\u5907\u4F63\u4F20\u96C7\u4EF7\u4F18\u50A8\u5185\u4E24\u518C\u522B\u5219\u521B\u5212\u52A8\u52A1\u80DC\u52B3\u52B1\u6C47\u533A\u534F\u53C2\u5458\u95EE\u542F\u542F\u5355\u5417\u56FD\u56F4\u56E2\u6267\u62A5\u573A\u5757\u538B\u591F\u5939\u5B66\u5B9E\u5BA1\u5199\u5BBD\u4E13\u5BF9\u5BFC\u5C42\u5C5E\u5C97\u5E08\u8D26\u5E26\u5E01\u5E2E\u5E72\u5E93\u5382\u5E7F\u5385\u5F20\u5F3A\u6C47\u540E\u5F84\u4ECE\u590D\u5F81\u7231\u6001\u8651\u51ED\u5E94\u60E9\u6237\u91C7\u6362\u62E9\u62C5\u636E\u62DF\u6570\u4E8E\u65F6\u664B\u5386\u6653\u4E66\u4F1A\u6761\u4E1A\u6781\u6784\u697C\u6807\u6837\u673A\u6A2A\u68C0\u680F\u6743\u5C81\u5386\u5F52\u6C14\u51B3\u6CA1\u51B5\u51C0\u6D4B\u6C9F\u6EE1\u6C49\u6D4E\u707E\u4E3A\u65E0\u70ED\u8425\u72B6\u5956\u72EC\u83B7\u73B0\u73AF\u4EA7\u6BD5\u753B\u5F02\u5F53\u53D1\u76D1\u76D8\u4F17\u7855\u786E\u7801\u7840\u79CD\u79F0\u79EF\u7A33\u7ADE\u7B14\u8282\u8303\u7B80\u7B7E\u7B79\u7EAA\u7EAF\u7EB8\u7EA7\u7EC6\u7EC8\u7EC4\u7ED3\u7EDC\u7ED9\u7EDF\u4E1D\u7ECF\u7EFC\u7EF4\u7F51\u7D27\u7EEA\u7EBF\u7F16\u7EC3\u53BF\u7EB5\u7EE9\u7EC7\u7F34\u7F5A\u7FA4\u4E49\u95FB\u8054\u804C\u8111\u4E34\u53F0\u4E0E\u4E3E\u65E7\u8270\u8350\u827A\u836F\u5904\u865A\u53F7\u672F\u536B\u536B\u91CC\u8865\u91CC\u5236\u89C1\u89C4\u89C6\u89C8\u89C2\u89E6\u8BA2\u8BA1\u8BAD\u8BB0\u8BBE\u8BB8\u8BCA\u6CE8\u8BC1\u8BC4\u8BE2\u8BD5\u8BE5\u8BE6\u8BA4\u8BED\u8BDA\u8BEF\u8BF4\u8BF4\u8C01\u8BFE\u8C03\u8C08\u8BF7\u8BBA\u54A8\u8BB2\u8C22\u8BC1\u8BC6\u8BD1\u8BAE\u62A4\u8BFB\u53D8\u8BA9\u4E30\u8D1F\u8D22\u8D21\u8D27\u8D2F\u8D23\u4E70\u8D39\u8D34\u8D38\u8D44\u5BBE\u8D54\u5356\u8D4B\u8D28\u8D26\u8D56\u8D2D\u8D5B\u8DF5\u8F66\u8F6F\u8F83\u8F85\u8F6E\u8F93\u8F96\u8F6C\u529E\u8FD9\u5468\u8FDB\u8FD0\u8FBE\u8FDD\u8FDC\u9002\u8FDF\u8FC1\u9009\u8FD8\u90AE\u90BB\u91CA\u9500\u94FA\u5F55\u94B1\u952E\u949F\u94C1\u9274\u957F\u95E8\u5F00\u95F4\u9605\u5173\u961F\u9636\u9645\u968F\u9669\u96B6\u53CC\u6742\u96BE\u7535\u7075\u9759\u9875\u9876\u9879\u987A\u987B\u9884\u9881\u9886\u5934\u9891\u9898\u989D\u989C\u613F\u7C7B\u987E\u996D\u9970\u517B\u9986\u9A6C\u9A7B\u9A7E\u9A76\u9A8C\u9AA4\u4F53\u4E48\u70B9\u515A\u9F50\u9F84";
var pairs = new Map([...traditional].map((character, at3) => [character, simplified[at3] ?? character]));
var known = new RegExp(`[${traditional}]`, "g");
function toSimplified(text2) {
  return text2.replace(known, (character) => pairs.get(character) ?? character);
}

// src/import/labels/guess.ts
var chinese = [
  ["x-person", /(?:[人者]|(?<!定)员)$/u],
  ["career.rotation", /轮岗|轮换/u],
  ["career.promotion", /晋升|升迁|(?:成长|发展|职业)(?:路径|通道|方向|阶梯)/u],
  ["duties", /职责[一二三四五六七八九十\d]{1,3}$/u],
  ["code", /(?:编号|编码|代码|代号|id|序列号)$/iu],
  ["directReports", /下级|下属|管辖|带领|督导|管理(?:人员|对象|幅度)/u],
  ["dottedLineTo", /(?:虚线|业务|职能|间接).*(?:上级|汇报|主管)/u],
  ["reportsTo", /上级|上司|汇报|报告(?:对象|给)|主管领导|负责人|归谁管/u],
  ["headcount", /(?:人数|编制|编制数|定员|定编|名额)$/u],
  ["grade", /(?:职级|等级|级别|薪级|职等|层级)$/u],
  ["employmentType", /(?:用工|聘用|雇佣|合同|岗位)(?:性质|类型|方式|形式)$/u],
  ["location", /(?:地点|地址|地区|城市)$/u],
  [
    "department",
    /(?:部门|科室|单位|班组|中心|团队)$|^(?:所属|所在|任职)(?:车间|工段|分厂|科室?|处室?|公司|机构|院系|学院|项目)$/u
  ],
  ["title", /(?:岗位|职位|职务)(?:名称|名)?$/u],
  ["contacts.internal", /(?:内部|对内).*(?:联系|协调|沟通|协作|关系|配合)|^(?:内部|对内)$/u],
  ["contacts.external", /(?:外部|对外).*(?:联系|协调|沟通|协作|关系|配合)|^(?:外部|对外)$/u],
  ["contacts", /(?:联系|联络|协调|沟通|协作|关系)$/u],
  ["kpis", /(?:考核|绩效|衡量|评价|评估|业绩|指标|完成|验收)(?:.*)(?:指标|标准|要点|目标|依据|内容)?$|(?:指标|标准)$/u],
  ["qualifications.education", /学历|教育|文化程度|学位|专业(?:背景|要求)/u],
  ["qualifications.experience", /经验|经历|年限|阅历|资历/u],
  ["qualifications.certificates", /证书|证照|资格证|执照|职称|上岗证/u],
  ["qualifications.training", /培训/u],
  ["qualifications.preferred", /优先|加分|更佳|理想/u],
  ["qualifications.knowledge", /知识/u],
  ["qualifications.abilities", /能力|技能|素质|素养|特质|性格|品格/u],
  [
    "qualifications",
    /(?:任职|应聘|招聘|录用|上岗|胜任|岗位|职位|人员|用人).*(?:资格|条件|要求)|^(?:要求|条件)$|我们(?:希望|需要)|(?:期待|希望|需要)你|(?:谁|什么(?:样的)?人)适合|你需要(?:具备|满足)/u
  ],
  ["summary", /概要|概述|概况|目的|使命|综述|简介|宗旨|定位|为什么/u],
  ["authority", /权限|权力|职权|权责|决策/u],
  ["duties", /职责|任务|工作内容|(?:工作|岗位)范围|工作事项|主要工作|日常工作|负责|做什么|干什么/u],
  ["conditions.hours", /(?:工作|上班|服务|值班|作业)时间|班次|班制|工时|作息/u],
  ["conditions.travel", /出差/u],
  ["conditions.physical", /体力|身体|体能|健康/u],
  ["conditions.place", /(?:工作|作业|劳动).*(?:环境|条件|场所)/u]
];
var relations = "contacts?|relationships?|relations|stakeholders?|interfaces?|liaisons?|liaises?|links?|parties|interactions?|communications?|customers?|clients?|partners?|networks?";
var english = [
  [
    "directReports",
    /\bsupervision (?:exercised|of)\b|\bsupervises?\b|\bdirect reports?\b|\b(?:manages|leads|line manages)\b|\breporting to (?:you|this|the)\b|\bpeople you (?:lead|manage)\b|\bsubordinates?\b/
  ],
  [
    "reportsTo",
    /\breport(?:s|ing)?(?: directly)? to\b|\breporting line\b|\byour (?:manager|boss)\b|\b(?:hiring|line|your) manager\b|\bsupervis(?:or|ed by)\b|\banswers? to\b|\b(?:responsible|accountable) to\b/
  ],
  ["x-signature", /\bsignature\b/],
  ["kpis", /\bkpis?\b|\bmeasured?\b|\bindicators?\b|\bmetrics?\b|\bsuccess\b|\btargets?\b|\bresults\b/],
  [
    "qualifications.preferred",
    /\bprefer(?:red|ably|ences?)\b|\bdesir(?:able|ed)\b|\bnice to have\b|\bbonus\b|\bplus(?:es)?\b|\bgreat if\b|\badvantag/
  ],
  [
    "qualifications.certificates",
    /\blicen[cs]|\bcertif|\bregistration\b|\bcredentials?\b|\bspecial requirements?\b|\bclearance\b/
  ],
  ["qualifications.education", /\beducat|\bdegree\b|\bacademic\b|\bschooling\b/],
  ["qualifications.experience", /\bexperience\b|\btrack record\b/],
  ["qualifications.training", /\btraining\b/],
  ["qualifications.knowledge", /\bknowledge\b|\bfamiliarity\b/],
  ["qualifications.abilities", /\bskills?\b|\babilit(?:y|ies)\b|\bcompetenc|\battributes?\b|\bqualities\b|\bable to\b/],
  ["conditions.hours", /\bhours\b|\bschedule\b|\bshifts?\b/],
  ["conditions.travel", /\btravel\b/],
  ["conditions.physical", /\bphysical\b|\blifting\b/],
  ["conditions.place", /\bwork(?:ing)? (?:environment|conditions)\b/],
  ["contacts.internal", new RegExp(`\\binternal(?:ly)?\\b.*\\b(?:${relations})\\b`)],
  ["contacts.external", new RegExp(`\\bexternal(?:ly)?\\b.*\\b(?:${relations})\\b`)],
  ["contacts", /\b(?:contacts|relationships|stakeholders|interfaces|liaisons?|interactions)\b|\bwork(?:s|ing)? with\b/],
  ["authority", /\bauthority\b|\bdecision/],
  [
    "qualifications",
    /\brequire(?:ments?|d)\b|\bqualif|\bneed from you\b|\byou(?:'ll| will)? (?:bring|need|have)\b|\blooking for\b|\bexpect (?:from|of) you\b|\bwe expect\b|\bwho you are\b|\babout you\b|\bmust.haves?\b|\bcandidate\b|\bperson specification\b/
  ],
  [
    "summary",
    /\bsummary\b|\bpurpose\b|\boverview\b|\bmission\b|\bobjectives?\b|\bbrief\b|\bwhy\b.*\b(?:role|job|position|exists?)\b|\babout the (?:role|job|position)\b|\bbasic function\b/
  ],
  [
    "duties",
    /\bresponsib|\baccountabilit|\bdut(?:y|ies)\b|\btasks?\b|\btypical (?:day|week)\b|\bday.to.day\b|\byou(?:'ll| will)?(?: be)? do(?:ing)?\b|\byou will\b|\bexamples? of work\b|\bfunctions?\b|\bday in the life\b/
  ],
  ["grade", /\b(?:grade|band|level)\b/],
  ["code", /\b(?:id|no\.?|number|code|ref\.?|reference)$/],
  ["headcount", /\bheadcount\b|\bnumber of (?:posts|positions|vacancies)\b|\bfte\b/],
  ["employmentType", /\b(?:employment|contract) (?:type|status)\b|\btype of (?:employment|contract)\b/],
  ["location", /\blocation\b|\boffice\b|^where\b|\bbased\b|\bsite\b|\bworkplace\b/],
  ["department", /\b(?:department|division|unit|team|directorate|service)\b/],
  ["title", /\b(?:title|position|role|job)$/]
];
function guessPath(label) {
  const path = pathOf(label);
  return path === "x-person" ? void 0 : path;
}
function pathOf(label) {
  const text2 = toSimplified(label.normalize("NFKC")).replace(/[’]/g, "'").trim().toLowerCase();
  const squeezed = text2.replace(/[\s::]+/gu, "");
  if (new RegExp("\\p{Script=Han}", "u").test(text2))
    return squeezed.length > 14 ? void 0 : chinese.find(([, pattern]) => pattern.test(squeezed))?.[0];
  const bare = text2.replace(/[\s:?]+$/u, "").replace(/^[\d.()]+\s*/, "");
  return bare.split(/\s+/).length > 7 ? void 0 : english.find(([, pattern]) => pattern.test(bare))?.[0];
}

// src/import/labels/two-languages.ts
function splitLanguages(written2) {
  const text2 = written2.replace(/[\s:：]+$/u, "");
  if (!new RegExp("\\p{Script=Han}", "u").test(text2) || !/[A-Za-z]{3}/.test(text2)) return void 0;
  const han3 = String.raw`\p{Script=Han}[\p{Script=Han}\s、/()（）]*`;
  const latin2 = String.raw`[A-Za-z][A-Za-z\s&/,.'’()-]{2,40}`;
  const [, first, second] = new RegExp(`^(${han3}?)[\\s:\uFF1A/\uFF0F|]*(${latin2})$`, "u").exec(text2) ?? [];
  if (first !== void 0 && second !== void 0) return [first.trim(), second.trim()];
  const [, before2, after2] = new RegExp(`^(${latin2}?)[\\s:\uFF1A/\uFF0F|]*(${han3})$`, "u").exec(text2) ?? [];
  return before2 === void 0 || after2 === void 0 ? void 0 : [after2.trim(), before2.trim()];
}
function isSameIn(path, other, chineseIsKnown) {
  const guessed = guessPath(other);
  if (guessed !== void 0) return guessed.split(".")[0] === path.split(".")[0];
  const isName = /^(?:reportsTo|dottedLineTo|directReports)$/.test(path);
  return !isName && (chineseIsKnown ? other.split(/\s+/).length <= 4 : other.length <= 8);
}

// src/import/labels/form-name.ts
var chinese2 = /^(?:岗位|职位|职务|工作|职责|任职|及|与|和|[(（/／)）])*(?:说明书?|说明表|描述书|规范书|责任书)(?:[(（]?(?:模板|样表|范本|空表)[)）]?)?$/u;
var english2 = /^(?:job|position|role|post)\s+(?:description|profile|specification|statement)s?(?:\s+(?:form|template))?(?:\s+(?:and|&)\s+person\s+specification)?$/i;
function isFormName(text2) {
  const bare = toSimplified(text2).replace(/[《》\s:：]+/gu, " ").trim();
  const halves = splitLanguages(bare) ?? [];
  if (halves.length > 0) return halves.every(isFormName);
  return chinese2.test(bare.replace(/ /g, "")) || english2.test(bare);
}

// src/import/labels/near.ts
function findNear(label, words, meaningOf) {
  const allowed = label.length >= 7 ? 2 : 1;
  if (label.length < 4 || !/^[\p{Script=Han}\d/]+$/u.test(label)) return void 0;
  let best = allowed + 1;
  let found;
  let meaning;
  for (const word3 of words) {
    if (word3.length !== label.length) continue;
    const distance = countDifferences(label, word3, best);
    if (distance > best || distance > allowed) continue;
    const meant = meaningOf(word3);
    if (meant === void 0) continue;
    if (distance < best) {
      best = distance;
      found = word3;
      meaning = meant;
    } else if (meant !== meaning) found = void 0;
  }
  return found;
}
function countDifferences(a, b, limit) {
  let count4 = 0;
  for (let at3 = 0; at3 < a.length && count4 <= limit; at3++) if (a[at3] !== b[at3]) count4++;
  return count4;
}

// src/import/labels/numbers.ts
var han = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";
var forms = [
  ["part", new RegExp(`^((?:\u7B2C|\u5176)\\s*(?:${han}|\u6B21|\\d{1,2})\\s*(?:\u90E8\u5206|\u7AE0|\u8282|\u6761|\u9879|\u7BC7))\\s*[:\uFF1A\u3001.\uFF0E\\s]*`)],
  ["part", /^((?:section|part|article)\s+(?:\d{1,2}|[ivx]{1,4}|[a-h]))\s*[:.)\-–—]\s*/i],
  ["han-brackets", new RegExp(`^([\uFF08(]\\s*${han}\\s*[)\uFF09])\\s*[\u3001.\uFF0E:\uFF1A]?\\s*`)],
  ["han", new RegExp(`^(${han})\\s*[\u3001.\uFF0E:\uFF1A]\\s*`)],
  [
    "outline",
    new RegExp('^(\\d{1,2}(?:[.\uFF0E]\\d{1,2}){1,3})(?:[.\uFF0E\u3001)\uFF09]\\s*|\\s+|(?=\\p{Script=Han})(?![\u5E74\u6708\u65E5\u5929\u4E07\u4EBF\u5343\u767E\u500D\u7C73\u5143\u5428\u5EA6\u5C0F\u4E2A\u4EBA\u540D\u7EA7\u5BF8\u5347\u79D2%\uFF05]))(?=[\\p{Script=Han}\\p{Lu}(\uFF08"\u201C])', "u")
  ],
  ["decimal", /^(\d{1,3})\s*(?:[、）)．]|\.(?!\d)|[:：](?=\s*[\p{Script=Han}]))\s*/u],
  ["brackets", /^([（(]\s*\d{1,3}\s*[)）])\s*[、.．]?\s*/],
  ["circled", /^([①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿])\s*[、.．]?\s*/],
  ["letter", /^(\(?[a-zA-Z])[).．、]\s+/],
  ["letter", /^([A-Za-z])[、．]\s*/],
  ["roman", /^(\(?[ivxIVX]{1,4}|[Ⅰ-Ⅻ])[).．、]\s*/],
  ["bullet", /^([—–]{1,2})(?=[^\s\d—–])/u],
  ["bullet", /^(\[[ xX]?\])\s*(?=\S)/],
  ["bullet", /^([☐□])\s*(?=\S)(?!.*[☑☒✓✔☐□])/u],
  ["bullet", /^([•●○◦⊙◎▪■□◆◇➢➤►▶✓✔★☆·‧∙⚫o*–—-])(?:\s+|(?<=[•●○◦⊙◎▪■◆◇➢➤►▶✓✔★☆·‧∙⚫])\s*)/u]
];
function splitNumber(line3) {
  for (const [style2, pattern] of forms) {
    const found = pattern.exec(line3);
    const text2 = found === null ? "" : line3.slice(found[0].length);
    if (found !== null && text2.trim() !== "") return { style: style2, number: found[1] ?? "", text: text2 };
  }
  return { number: "", text: line3 };
}
function styleOf(number2) {
  if (number2 === "") return "bullet";
  return splitNumber(`${number2} X`).style ?? splitNumber(`${number2}\u3001x`).style ?? "decimal";
}

// src/import/labels/paths.ts
var qualifications = [
  "education",
  "experience",
  "abilities",
  "knowledge",
  "certificates",
  "training",
  "preferred",
  "other"
];
var formPaths = [
  ...[
    "title",
    "code",
    "aliases",
    "formerTitles",
    "department",
    "reportsTo",
    "dottedLineTo",
    "directReports",
    "headcount",
    "grade",
    "family",
    "employmentType",
    "location",
    "incumbents",
    "effective",
    "reviewBy",
    "revisions",
    "summary",
    "contacts",
    "qualifications",
    "duties",
    "authority",
    "career",
    "conditions",
    "pay",
    "approval"
  ].map((key) => [key, key]),
  ["approval.prepared.by", "prepared"],
  ["approval.reviewed.by", "reviewed"],
  ["approval.approved.by", "approved"],
  ...["internal", "external", "with", "purpose", "frequency", "share"].map((key) => [`contacts.${key}`, key]),
  ...qualifications.map((key) => [`qualifications.${key}`, key]),
  ...["duty", "kpi", "share", "essential", "group"].map((key) => [`duties.${key}`, key]),
  ...["name", "target", "unit", "formula", "weight", "period", "source"].map(
    (key) => [`duties.kpi.${key}`, key]
  ),
  ...["kind", "text", "limit"].map((key) => [`authority.${key}`, key]),
  ...["version", "date", "change", "by"].map((key) => [`revisions.${key}`, key]),
  ...["rotation", "promotion", "substitutes"].map((key) => [`career.${key}`, key]),
  ...["place", "hours", "travel", "physical"].map((key) => [`conditions.${key}`, key])
];
function joinPaths(first, second) {
  const both = [first, second].map((path) => path.replace("qualifications.training", "qualifications.education")).sort();
  if (!both.every((path) => path.startsWith("qualifications"))) return void 0;
  if (both[0] === both[1]) return both[0];
  if (both.join() === "qualifications.education,qualifications.experience")
    return "qualifications.education+experience";
  if (both.join() === "qualifications.abilities,qualifications.knowledge") return "qualifications.knowledge+abilities";
  return "qualifications";
}

// src/import/labels/written.ts
var frames = "\u3010\u3011\u300C\u300D\u300E\u300F\u3016\u3017\u300A\u300B\u3014\u3015\uFF3B\uFF3D\u3008\u3009\uFF1C\uFF1E".match(/../gu) ?? [];
var plainFrames = ["[]", "<>", "**"];
function unframe(text2) {
  for (const pair of [...frames, ...plainFrames]) {
    const [open = "", close = ""] = pair;
    if (!text2.startsWith(open)) continue;
    const end = text2.indexOf(close, 1);
    const label = text2.slice(1, end).trim();
    if (end < 0 || label === "" || label.length > 30) continue;
    const rest = text2.slice(end + 1).replace(/^\s*[:：]/u, "");
    return { label, rest: rest.trim(), plain: plainFrames.includes(pair) };
  }
  return void 0;
}
function isIntroduction(text2) {
  const bare = text2.replace(/^[\s(（–—-]+|[\s)）:：]+$/gu, "");
  if (bare.length > 120) return false;
  return /^(?:(?:\w+ ){0,4}(?:may |can |will |shall )?includ(?:e|es|ing)\b|but (?:is|are) not |(?:the )?following$|as follows$|including\b|illustrative\b|(?:these|this list) )/i.test(
    bare
  ) || /^(?:the )?(?:post ?holder|jobholder|incumbent|successful candidate|employee|you)(?: will| shall| is required to| must)?$/i.test(
    bare
  ) || /^(?:(?:主要)?(?:包括|包含)(?:但不限于)?|如下|具体如下|分别为|主要有)(?:以下.{0,8})?$/u.test(bare);
}
function foldedForms(written2) {
  const text2 = written2.normalize("NFKC").replace(/[★☆▲△◆■●※?!]/gu, "").trim();
  const framed = unframe(text2);
  const unframed = framed?.rest === "" && !framed.plain ? framed.label : text2.replace(/\*/g, "");
  const bare = splitNumber(unframed).text.replace(/[\s:]+$/u, "");
  const short2 = bare.replace(/\([^()]*\)|\[[^\]]*\]/g, "");
  const [, head = short2, tail = ""] = /^(.+?)(?:\s+[–—-]+|\s*——|\s*:)\s*(.+)$/u.exec(short2) ?? [];
  const plain4 = (tail !== "" && isIntroduction(tail) ? head : short2).replace(/(?:如下|包括|包含|主要有|分别为|主要包括)$/u, "").replace(/\s+(?:includes?|including|are|is|as follows)(?:\s.*)?$/i, "").replace(/^(?:the|your|our|key|main)\s+/i, "").replace(new RegExp("^(?:\u4E3B\u8981|\u6838\u5FC3|\u5173\u952E|\u672C\u5C97\u4F4D|\u5C97\u4F4D\u4E3B\u8981|\u5177\u4F53)(?=\\p{Script=Han}{4})", "u"), "");
  return [...new Set([bare, short2, plain4].map(foldWord))].filter((word3) => word3 !== "");
}

// src/import/labels/index.ts
var asNumber = /^(?:#|№|no\.?|nº|n°)$/i;
var longest2 = 100;
var Dictionary = class {
  entries = /* @__PURE__ */ new Map();
  words = /* @__PURE__ */ new Map();
  constructor(own2 = {}) {
    for (const [written2, path] of Object.entries(own2)) this.add(written2, { path });
    for (const [path, key] of formPaths) for (const term of termsOf(key)) this.add(term, { path });
    for (const [path, words] of Object.entries({ ...chineseLabels })) this.addAll(path, words);
    for (const [path, words] of Object.entries({ ...englishLabels })) this.addAll(path, words);
    for (const { heading, home } of listHeadings()) {
      if (home.kind === "key") this.add(heading, { path: home.under === "" ? home.key : `${home.under}.${home.key}` });
      else if (home.kind === "line") this.add(heading, entryOfLine(home.line));
      else this.add(heading, { path: `config.${/: \{ (\w+)/.exec(home.line)?.[1] ?? ""}` });
    }
  }
  /** The label that a text is, alone. */
  find(text2, search = {}) {
    const written2 = text2.trim();
    if (written2 === "" || written2.length > longest2) return void 0;
    if (asNumber.test(written2)) return search.asColumn ? { path: "number", written: written2 } : void 0;
    const plain4 = toSimplified(written2);
    for (const word3 of plain4 === written2 ? foldedForms(written2) : [...foldedForms(written2), ...foldedForms(plain4)]) {
      const entry2 = choose(this.entries.get(word3), search);
      if (entry2 !== void 0) return { ...entry2, written: written2 };
    }
    const several2 = this.findInLanguages(written2, search) ?? this.findBoth(written2, search);
    return several2 ?? (search.near ? this.findMisread(written2, search) : void 0);
  }
  /** `Summary/Objective`: two labels for one thing; `Experience and Training`: two things of one part. */
  findBoth(written2, search) {
    const halves = written2.replace(/[:：]\s*$/u, "").split(new RegExp("\\s*[/\uFF0F&\uFF06\u3001]\\s*|\\s+and\\s+|(?<=\\p{Script=Han})[\u4E0E\u548C\u53CA](?=\\p{Script=Han})", "iu"));
    if (halves.length !== 2 || halves.some((half) => half.length > 30)) return void 0;
    const [first, second] = halves.map((half) => this.find(splitNumber(half.trim()).text, { ...search, near: false }));
    if (first === void 0 || second === void 0) return void 0;
    if (first.path === second.path) return { ...first, written: written2 };
    const path = joinPaths(first.path, second.path);
    return path === void 0 ? void 0 : { path, written: written2 };
  }
  /** `职位 Position`: one label in two languages, of which one may be known by its words alone. */
  findInLanguages(written2, search) {
    const halves = splitLanguages(written2)?.map((half) => splitNumber(half).text);
    const [chinese6, english4] = halves?.map((half) => this.find(half, { ...search, near: false })) ?? [];
    if (halves === void 0 || chinese6 === void 0 && english4 === void 0) return void 0;
    if (chinese6?.path === "form" || english4?.path === "form" || isFormName(written2)) return { path: "form", written: written2 };
    if (chinese6 !== void 0 && english4 !== void 0)
      return { ...english4.path.startsWith(`${chinese6.path}.`) ? english4 : chinese6, written: written2 };
    const known2 = chinese6 ?? english4;
    const other = halves[chinese6 === void 0 ? 0 : 1] ?? "";
    return known2 !== void 0 && isSameIn(known2.path, other, chinese6 !== void 0) ? { ...known2, written: written2 } : void 0;
  }
  /** The label that a text must be, read by its words where it isn't known. */
  guess(text2, search = {}) {
    const known2 = this.find(text2, { ...search, near: true });
    if (known2 !== void 0) return known2;
    const path = guessPath(text2);
    return path === void 0 ? void 0 : { path, written: text2.trim(), guessed: true };
  }
  findMisread(written2, search) {
    const [folded = ""] = foldedForms(written2);
    const near = findNear(folded, this.words.keys(), (word3) => choose(this.entries.get(word3), search)?.path);
    if (near === void 0) return void 0;
    const entry2 = choose(this.entries.get(near), search);
    return entry2 && { ...entry2, written: written2, meant: this.words.get(near) ?? near };
  }
  addAll(path, words) {
    for (const word3 of words.split("|")) this.add(word3, { path });
  }
  add(heading, entry2) {
    const word3 = foldWord(heading);
    if (word3 === "") return;
    const known2 = this.entries.get(word3);
    if (known2 === void 0) {
      this.entries.set(word3, [entry2]);
      this.words.set(word3, heading);
    } else if (!known2.some(({ path }) => path === entry2.path)) known2.push(entry2);
  }
};
function choose(entries, { within = "", asColumn = false }) {
  if (entries === void 0) return void 0;
  const inside2 = within === "" ? void 0 : entries.find(({ path }) => path.startsWith(`${within}.`) && (asColumn || !isColumn(path)));
  if (inside2 !== void 0) return inside2;
  if (asColumn) {
    const column = entries.find(({ path }) => isColumn(path));
    if (column !== void 0) return column;
  }
  return entries.find(({ path }) => !isColumn(path)) ?? asPart(entries);
}
function asPart(entries) {
  if (entries.some(({ path }) => path === "duties.duty")) return { path: "duties" };
  return entries.some(({ path }) => path === "duties.kpi") ? { path: "kpis" } : void 0;
}
function isColumn(path) {
  return /^(?:duties|authority|revisions)\./.test(path) || /^contacts\.(?:with|purpose|frequency|share|side)$/.test(path) || path === "number";
}
function entryOfLine(line3) {
  if (line3.startsWith("duties:")) return { path: "duties", essential: line3.includes("essential: true") };
  if (line3.startsWith("pay:")) return { path: "pay" };
  if (line3.startsWith("revisions:")) return { path: "x-revision" };
  if (line3.startsWith("conditions:")) return { path: "conditions" };
  return {
    path: line3.includes("education") ? "qualifications.education+experience" : "qualifications.knowledge+abilities"
  };
}

// src/import/recognise/lines.ts
var gaps = /[ \u00a0\u3000]{32,}/g;
function linesOf(paragraph2) {
  if (paragraph2.contents) return [];
  const texts3 = paragraph2.text.split("\n").map((text2) => text2.replaceAll("\u200B", "").trim().replace(gaps, "    "));
  const first = texts3.findIndex((text2) => text2 !== "");
  return texts3.flatMap((written2, at3) => {
    if (written2 === "" || isRule(written2)) return [];
    const found = at3 === first && paragraph2.number !== void 0 ? numbered(paragraph2.number, written2) : splitMarks(written2);
    return [
      {
        written: written2,
        text: found.text.trim(),
        ...found.style === void 0 ? {} : { style: found.style },
        ...found.style === "bullet" && found.number !== "" ? { mark: found.number } : {},
        ...levelsOf(found, paragraph2.number),
        ...found.style === "decimal" ? { count: Number.parseInt(found.number, 10) } : {},
        ...paragraph2.heading === void 0 ? {} : { heading: paragraph2.heading },
        bold: paragraph2.bold,
        ...paragraph2.outside ? { outside: true } : {},
        ...paragraph2.misread === void 0 ? {} : { misread: paragraph2.misread },
        ...paragraph2.uncut === void 0 ? {} : { uncut: paragraph2.uncut },
        ...paragraph2.setting ? { setting: true } : {},
        ...leadOf(paragraph2),
        place: paragraph2.place
      }
    ];
  });
}
function levelsOf({ style: style2, number: number2 }, own2) {
  if (style2 !== "decimal" && style2 !== "outline") return {};
  const levels2 = (own2 || number2).match(/\d+/g)?.map(Number) ?? [];
  return levels2.length === 0 ? {} : { levels: levels2 };
}
function isRule(text2) {
  return /^[-=~*#+—―─━═＝－]{6,}$/u.test(text2);
}
function leadOf({ looks, text: text2, number: number2 }) {
  const [first] = looks ?? [];
  if (first?.bold !== true || text2.slice(0, first.from).trim() !== "" || text2.includes("\n") || number2) return {};
  const lead = text2.slice(first.from, first.to).trim();
  const rest = text2.slice(first.to).trim();
  return lead === "" || rest === "" || /[:：]/u.test(lead) || /^[:：]/u.test(rest) ? {} : { lead };
}
function splitMarks(text2) {
  const found = splitNumber(text2);
  return found.style === "bullet" ? { ...found, style: "bullet", text: bareOf(found.text) } : found;
}
function numbered(number2, text2) {
  const own2 = splitNumber(text2);
  return {
    style: styleOf(number2),
    number: number2.replace(/\D/g, ""),
    text: own2.style === "part" ? text2 : bareOf(text2)
  };
}
function bareOf(text2) {
  const own2 = splitNumber(text2);
  return own2.style === void 0 || /^(?:letter|roman)$/.test(own2.style) ? text2 : own2.text;
}
function allLines(blocks) {
  return blocks.flatMap(
    (block) => block.kind === "paragraph" ? linesOf(block) : block.rows.flatMap((row) => row.flatMap((cell2) => allLines(cell2.blocks)))
  );
}
function textOf(blocks) {
  return allLines(blocks).map(({ written: written2 }) => written2).join("\n");
}
function joinLines2(lines3) {
  return lines3.reduce((text2, line3) => text2 === "" ? line3 : text2 + joinLines(text2, line3) + line3, "");
}
var han2 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var sequences = [
  [new RegExp("(?<=^|[\\s\uFF1B;\u3002.\uFF0C,\uFF1A:])[\uFF08(]?(\\d{1,2})\\s*(?:[\u3001\uFF09)\uFF0E]|\\.(?!\\d)|[,\uFF0C](?=\\p{Script=Han}))\\s*", "gu"), Number],
  [/([①-⑳])\s*/gu, (mark2) => mark2.charCodeAt(0) - 9311],
  [/(?<=^|[\s；;。.，,：:])[（(]([一二三四五六七八九十])[）)]\s*/gu, (mark2) => han2.indexOf(mark2) + 1],
  [new RegExp("(?<=^|[\\s\uFF1B;\u3002.\uFF0C,\uFF1A:])([\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])(?:\u662F|\u8981)(?=\\p{Script=Han})", "gu"), (mark2) => han2.indexOf(mark2) + 1],
  [/(?<=^|[\s；;。.，,：:])第([一二三四五六七八九十])[，,、：:]\s*/gu, (mark2) => han2.indexOf(mark2) + 1],
  [/(?<=^|[\s；;,:])\(([a-j])\)\s*/g, (mark2) => mark2.charCodeAt(0) - 96]
];
function splitItems(text2) {
  for (const [pattern, numberOf] of sequences) {
    const wanted = [];
    for (const mark2 of text2.matchAll(pattern)) if (numberOf(mark2[1] ?? "") === wanted.length + 1) wanted.push(mark2);
    if (wanted.length < 2) continue;
    const starts = wanted.map((mark2) => mark2.index);
    const head = text2.slice(0, starts[0]).trim();
    const items2 = wanted.map((mark2, at3) => text2.slice(mark2.index + mark2[0].length, starts[at3 + 1]).trim());
    return [...head === "" ? [] : [head], ...items2].filter((item) => item !== "");
  }
  return [text2];
}
function isPlaceholder(text2) {
  const bare = text2.trim();
  if (/^[_＿.…·\s/年月日:：-]*[_＿…][_＿.…·\s/年月日:：-]*$/u.test(bare)) return true;
  if (/^(?:<[^<>]*>|＜[^＜＞]*＞|\{\{?[^{}]*\}?\}|【(?:请|填|输|此处|待)[^【】]*】|\[[^[\]]{2,}\])$/u.test(bare))
    return true;
  if (/^(?:[（(]\d{1,2}[)）]|\d{1,2}[.、．)）]|[①-⑳])$/u.test(bare)) return true;
  return /^(?:x{2,}|×{2,}|click (?:or tap )?here to enter (?:a |some )?(?:text|date)\.?|单击(?:或点击)?此处输入(?:文字|日期)。?)$/iu.test(
    bare
  );
}
function isNone(text2) {
  return /^(?:[/／\\—–\-一－*]+|(?:无|暂无|没有)(?:\s*[/／]?\s*(?:n\/?a|none|nil))?|n\/?a|n\.a\.|none|nil|not applicable|无。)$/iu.test(
    toSimplified(text2.trim())
  );
}

// src/import/visible-text.ts
var sign = /[^\p{L}\p{N}\p{S}%]/gu;
function visible(text2) {
  return text2.replace(sign, "");
}
function isNumberOf(texts3, piece) {
  return texts3.some((text2) => {
    const { style: style2, number: number2 } = splitNumber(text2);
    return /^(?:outline|letter|roman)$/.test(style2 ?? "") && visible(number2) === visible(piece);
  });
}
function isKnown(dictionary, written2) {
  const piece = written2.replace(/\s*(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十]|[①-⑳])$/u, "");
  const bare = piece.replace(/^[\s:：,，、.。；;|/)）_\-–—]+|[\s:：,，、.。；;|/(（_\-–—]+$/gu, "");
  if (visible(bare) === "" || isPlaceholder(bare) || isNone(bare)) return true;
  return dictionary.find(bare, { near: true }) !== void 0 || dictionary.find(bare, { asColumn: true, near: true }) !== void 0 || /^[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]?$/u.test(bare) || splitNumber(bare).number !== "" && dictionary.find(splitNumber(bare).text) !== void 0;
}

// src/import/account.ts
function account(document, forms2, prose2, dictionary) {
  const outputs = listOutputs(forms2, prose2);
  const headings3 = listHeadings2(forms2);
  const missed = [];
  const count4 = { value: 0, kept: 0, label: 0 };
  let characters = 0;
  let nearest = forms2[0];
  const blocks = [...document.blocks, ...document.asides.flatMap((aside) => aside.blocks)];
  for (const { place, texts: texts3 } of groupByPlace(allLines(blocks))) {
    characters += length(texts3);
    let rest = texts3;
    for (const { text: text2, form: form2, kind } of outputs.get(keyOf(place)) ?? []) {
      const before2 = length(rest);
      rest = remove(rest, text2);
      const taken = before2 - length(rest);
      count4[kind] += taken;
      if (taken > 0 && form2 !== void 0) nearest = form2;
    }
    const left = rest.filter((piece) => visible(piece) !== "");
    if (left.length > 1 && isKnown(dictionary, joinLines2(left))) {
      count4.label += length(left);
      continue;
    }
    for (const piece of left) {
      const size = visible(piece).length;
      if (headings3.has(visible(piece)) || isNumberOf(texts3, piece)) count4.label += size;
      else if (isKnown(dictionary, piece) && !(/^\s*\d+\s*$/.test(piece) && (place.cell ?? 0) > 2)) count4.label += size;
      else {
        count4.kept += size;
        const lost = { text: piece.trim(), place };
        if (nearest === void 0) missed.push(lost);
        else nearest.keep(lost);
      }
    }
  }
  return { characters, inValues: count4.value, kept: count4.kept, labels: count4.label, missed };
}
function groupByPlace(lines3) {
  const groups = [];
  let key;
  for (const { place, written: written2 } of lines3) {
    const next = keyOf(place);
    if (next === key) groups.at(-1)?.texts.push(written2);
    else groups.push({ place, texts: [written2] });
    key = next;
  }
  return groups;
}
function listHeadings2(forms2) {
  const texts3 = forms2.flatMap(({ draft, kept }) => [
    ...[...draft.entries, ...draft.rows].map(({ group }) => group),
    ...kept.map(({ label }) => label),
    ...draft.headings,
    ...draft.remarks.map(({ written: written2 }) => written2)
  ]);
  return new Set(texts3.flatMap((text2) => text2 === void 0 ? [] : [visible(text2)]));
}
function remove(pieces, text2) {
  const wanted = visible(text2);
  if (wanted === "") return [...pieces];
  for (const [at3, piece] of pieces.entries()) {
    const plain4 = visible(piece);
    const found = plain4.indexOf(wanted);
    if (found === -1) continue;
    const [from, to] = [offsetOf(piece, found), offsetOf(piece, found + wanted.length)];
    return [...pieces.slice(0, at3), piece.slice(0, from), piece.slice(to), ...pieces.slice(at3 + 1)];
  }
  return [...pieces];
}
function length(pieces) {
  return pieces.reduce((sum2, piece) => sum2 + visible(piece).length, 0);
}
function offsetOf(text2, visibleBefore) {
  let seen = 0;
  for (let at3 = 0; at3 < text2.length; at3++) {
    const character = text2[at3] ?? "";
    const code = character.charCodeAt(0);
    const unit = code >= 55296 && code < 57344 ? 1 : visible(character).length;
    if (seen >= visibleBefore && unit > 0) return at3;
    seen += unit;
  }
  return text2.length;
}
function listOutputs(forms2, prose2) {
  const outputs = /* @__PURE__ */ new Map();
  const add = (piece, output) => {
    const key = keyOf(piece.place);
    const list = outputs.get(key);
    if (list === void 0) outputs.set(key, [output]);
    else list.push(output);
  };
  for (const form2 of forms2) {
    for (const { path, piece } of form2.sources) {
      const said = sayOf(valueAt(form2.value, path));
      if (piece.written !== void 0) {
        add(piece, { text: piece.written, form: form2, kind: "value" });
        continue;
      }
      for (const line3 of piece.text.split("\n")) {
        if (said === void 0 || visible(said).includes(visible(line3)))
          add(piece, { text: line3, form: form2, kind: "value" });
        else for (const part2 of partsIn(line3, said)) add(piece, { text: part2, form: form2, kind: "value" });
      }
    }
    for (const piece of form2.draft.continued) add(piece, { text: piece.text, form: form2, kind: "value" });
    for (const kept of form2.kept) {
      for (const line3 of kept.text.split("\n")) add(kept, { text: line3, form: form2, kind: "kept" });
      if (kept.label !== void 0) add(kept, { text: kept.label, form: form2, kind: "kept" });
    }
  }
  for (const line3 of prose2) add({ text: line3.written, place: line3.place }, { text: line3.written, kind: "value" });
  for (const list of outputs.values()) list.sort((a, b) => b.text.length - a.text.length);
  return outputs;
}
function partsIn(line3, said) {
  const whole2 = visible(said);
  return line3.split(/[，,、；;\s（）()：:]+/u).filter((part2) => visible(part2) !== "" && whole2.includes(visible(part2)));
}
function valueAt(value, path) {
  return path.reduce((here, key) => here?.[key], value);
}
function sayOf(value) {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? void 0 : value.replaceAll("\\", "");
  if (typeof value !== "object" || value === null) return void 0;
  const texts3 = Object.values(value).map(
    (each2) => typeof each2 === "string" || typeof each2 === "object" ? sayOf(each2) : ""
  );
  return texts3.some((text2) => text2 === void 0) ? void 0 : texts3.join("\n");
}
function keyOf({ sheet, aside, table: table3, row, cell: cell2, line: line3, paragraph: paragraph2 }) {
  return [sheet, aside, table3, row, cell2, line3, paragraph2].join("|");
}

// src/import/document.ts
var DocumentError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
};

// src/text/hash.ts
function hashNumber(text2) {
  let low = 2654435769;
  let high = 2246822507;
  for (let at3 = 0; at3 < text2.length; at3++) {
    const unit = text2.charCodeAt(at3);
    low = Math.imul(low ^ unit, 16777619) ^ high >>> 15;
    high = Math.imul(high ^ unit, 668265261) ^ low >>> 13;
  }
  return (mix(high ^ mix(low)) & 2097151) * 4294967296 + mix(low ^ Math.imul(high, 3));
}
function hashLetters(text2, length2) {
  return (hashNumber(text2) % 36 ** length2).toString(36).padStart(length2, "0");
}
function mix(number2) {
  let mixed = number2;
  mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}

// src/model/mark-codes.ts
var positionCodes = {
  code: "c",
  title: "t",
  "aliases.#": "al#",
  "formerTitles.#": "ft#",
  department: "dp",
  reportsTo: "rt",
  "dottedLineTo.#": "dl#",
  "directReports.#": "dr#",
  headcount: "hc",
  grade: "gr",
  family: "fa",
  employmentType: "et",
  location: "lo",
  "incumbents.#": "in#",
  effective: "ef",
  reviewBy: "rb",
  "approval.prepared.by": "apb",
  "approval.prepared.date": "apd",
  "approval.reviewed.by": "arb",
  "approval.reviewed.date": "ard",
  "approval.approved.by": "aab",
  "approval.approved.date": "aad",
  "revisions.#.version": "r#v",
  "revisions.#.date": "r#d",
  "revisions.#.change": "r#c",
  "revisions.#.by": "r#b",
  "summary.#": "s#",
  "summary.#.group": "s#g",
  "summary.#.items.#": "s#i#",
  "contacts.internal.share": "cis",
  "contacts.internal.with.#": "ciw#",
  "contacts.internal.with.#.who": "ciw#w",
  "contacts.internal.with.#.purpose": "ciw#p",
  "contacts.internal.with.#.frequency": "ciw#f",
  "contacts.internal.purpose": "cip",
  "contacts.external.share": "ces",
  "contacts.external.with.#": "cew#",
  "contacts.external.with.#.who": "cew#w",
  "contacts.external.with.#.purpose": "cew#p",
  "contacts.external.with.#.frequency": "cew#f",
  "contacts.external.purpose": "cep",
  "qualifications.education": "qe",
  "qualifications.experience": "qx",
  "qualifications.abilities.#": "qa#",
  "qualifications.knowledge.#": "qk#",
  "qualifications.certificates.#": "qc#",
  "qualifications.training.#": "qt#",
  "qualifications.preferred.#": "qp#",
  "qualifications.other.#": "qo#",
  "duties.#.duty": "d#d",
  "duties.#.group": "d#g",
  "duties.#.share": "d#s",
  "duties.#.essential": "d#e",
  "duties.#.kpi.#": "d#k#",
  "duties.#.kpi.#.name": "d#k#n",
  "duties.#.kpi.#.target": "d#k#t",
  "duties.#.kpi.#.unit": "d#k#u",
  "duties.#.kpi.#.formula": "d#k#f",
  "duties.#.kpi.#.weight": "d#k#w",
  "duties.#.kpi.#.period": "d#k#p",
  "duties.#.kpi.#.source": "d#k#s",
  "kpis.#": "k#",
  "kpis.#.name": "k#n",
  "kpis.#.target": "k#t",
  "kpis.#.unit": "k#u",
  "kpis.#.formula": "k#f",
  "kpis.#.weight": "k#w",
  "kpis.#.period": "k#p",
  "kpis.#.source": "k#s",
  "authority.#.kind": "a#k",
  "authority.#.text": "a#t",
  "authority.#.limit": "a#l",
  "career.rotation.#": "cr#",
  "career.promotion.#": "cp#",
  "career.substitutes.#": "cs#",
  "conditions.place": "wp",
  "conditions.hours": "wh",
  "conditions.travel": "wt",
  "conditions.physical.#": "wy#",
  "pay.grade": "pg",
  "pay.min": "pn",
  "pay.max": "px",
  "pay.currency": "pc",
  "pay.period": "pp",
  "compliance.flsa": "lf"
};
var procedureCodes = {
  title: "t",
  purpose: "p",
  "appliesTo.#": "a#",
  "items.#": "i#",
  "items.#.title": "i#t",
  "items.#.text": "i#x",
  "items.#.by.#": "i#b#",
  "cases.#.when": "c#w",
  "cases.#.approach": "c#a",
  "cases.#.steps.#": "c#s#",
  "cases.#.steps.#.do": "c#s#d",
  "cases.#.steps.#.by.#": "c#s#b#",
  "cases.#.steps.#.escalateTo": "c#s#e"
};

// src/model/mark.ts
var kinds = { p: "position", r: "procedure" };
var paths = { position: invert(positionCodes), procedure: invert(procedureCodes) };
var shape = /^([pr])([a-z\d]{7})_([a-z\d]+)_([a-z\d]{8})$/;
function readMark(name) {
  const [, letter, id2 = "", code = "", text2 = ""] = shape.exec(name) ?? [];
  if (letter !== "p" && letter !== "r") return void 0;
  const kind = kinds[letter];
  const path = paths[kind].get(code.replace(/\d+/g, "#"));
  if (path === void 0) return void 0;
  const numbers2 = (code.match(/\d+/g) ?? []).map(Number);
  let nth = 0;
  return { kind, id: id2, path: path.split(".").map((step2) => step2 === "#" ? numbers2[nth++] ?? 0 : step2), text: text2 };
}
function invert(table3) {
  return new Map(Object.entries(table3).map(([path, code]) => [code, path]));
}

// src/renderers/docx/bookmarks.ts
function nameBookmark(anchor) {
  return `jd_${hashLetters(anchor.normalize("NFC"), 10)}`;
}

// src/text/anchors.ts
var anchorOf = {
  position: (id2) => `position-${id2}`,
  /** A part of a position's form, by its key: `duties-agent`. */
  part: (key, id2) => `${key}-${id2}`,
  /** The sheet that a position's incumbent signs. */
  acknowledgement: (id2) => `acknowledgement-${id2}`,
  procedure: (id2) => `procedure-${id2}`,
  /** A case of the procedure with this id. */
  case: (number2, id2) => `case-${number2}-${id2}`,
  department: (number2) => `department-${number2}`,
  chapter: (number2) => `chapter-${number2}`,
  /** A heading of the chapter with this number. */
  section: (chapter, number2) => `section-${chapter}-${number2}`,
  /** A drawing of the organisation. */
  figure: (number2) => `chart-${number2}`
};

// src/import/recognise/draft.ts
var Draft = class {
  entries = [];
  rows = [];
  kept = [];
  remarks = [];
  /** Lines that were joined to the item above them. */
  continued = [];
  /** The heading above the form, from which a title may be taken. */
  heading;
  /** The heading over it that names a department. */
  chapter;
  /** Sentences right below its heading, before any label. */
  introduction = [];
  /** Heads of tables that say nothing of the position, such as `Criteria`. */
  headings = [];
  /** From a list of positions, which has a row for each and says little of it. */
  listed = false;
  /** Its heading is one of several above the same labels. */
  repeated = false;
  /** Labels that were found, with or without a value. */
  labels = 0;
  has(path) {
    return this.entries.some((entry2) => entry2.path === path);
  }
  textOf(path) {
    return this.entries.find((entry2) => entry2.path === path)?.text;
  }
  /** Whether it has more than the basic information, so that another title begins another form. */
  get hasBody() {
    return this.rows.some(({ part: part2 }) => part2 === "duties" || part2 === "contacts") || this.entries.some(({ path }) => /^(?:summary|duties|qualifications|contacts|kpis)/.test(path));
  }
  /** Whether it has nothing but what stands above a form's heading: its code, its dates. */
  get isHead() {
    return this.heading === void 0 && this.rows.length === 0 && this.entries.every(({ path }) => /^(?:code|approval|effective)/.test(path));
  }
  get isEmpty() {
    return this.entries.length === 0 && this.rows.length === 0;
  }
};

// src/import/values/form.ts
var Form = class {
  draft;
  value = {};
  kept;
  sources = [];
  remarks = [];
  constructor(draft) {
    this.draft = draft;
    this.kept = [...draft.kept];
  }
  set(path, value, ...pieces) {
    this.mapOf(path)[path.at(-1) ?? ""] = value;
    for (const piece of pieces) this.sources.push({ path, piece });
  }
  /** Adds an item to the list below a path. */
  push(path, item, ...pieces) {
    const map = this.mapOf(path);
    const key = path.at(-1) ?? "";
    const list = map[key] ?? [];
    list.push(item);
    map[key] = list;
    for (const piece of pieces) this.sources.push({ path: [...path, list.length - 1], piece });
  }
  /** The map that holds the last key of a path. */
  mapOf(path) {
    let here = this.value;
    for (const key of path.slice(0, -1)) {
      const below2 = here[key] ?? {};
      here[key] = below2;
      here = below2;
    }
    return here;
  }
  keep({ text: text2, place }, label) {
    this.kept.push({ text: text2, place, ...label === void 0 ? {} : { label } });
  }
  /** Keeps a text that says there is nothing: words are kept, a stroke is only a mark. */
  keepNone(piece, label) {
    if (/[\p{L}]/u.test(piece.text)) this.keep(piece, label);
  }
  isNone({ text: text2 }) {
    return isNone(text2);
  }
};

// src/import/merge/change.ts
var textOfPiece = ({ line: line3, from, to }) => line3.text.slice(from, to).trim();
var MergeError = class extends Error {
  trouble;
  constructor(kind, place, text2) {
    super(kind);
    this.trouble = { kind, place, text: text2 };
  }
};

// src/import/merge/regions.ts
function findRegions({ blocks }) {
  const regions = /* @__PURE__ */ new Map();
  let open;
  let pending = [];
  for (const row of blocks.flatMap(listRows)) {
    const mark2 = valuesOf(row)[0]?.mark;
    const [first] = row.cells[0] ?? [];
    if (!row.isTable && (first?.paragraph.heading ?? 9) <= 2) {
      open = void 0;
      pending = [];
    }
    if (mark2 !== void 0 && (open?.hash !== mark2.id || open.kind !== mark2.kind)) {
      const key = `${mark2.kind} ${mark2.id}`;
      open = regions.get(key) ?? { kind: mark2.kind, hash: mark2.id, rows: [] };
      regions.set(key, open);
      open.rows.push(...pending);
      pending = [];
    }
    (open?.rows ?? pending).push(row);
  }
  return regions;
}
function listRows(block) {
  if (block.kind === "paragraph") return [{ cells: [[lineOf(block)]], place: block.place, isTable: false }];
  return block.rows.map((cells, at3) => ({
    cells: cells.map(({ blocks }) => paragraphsOf(blocks).map(lineOf)),
    place: { ...block.place, row: at3 + 1 },
    isTable: true
  }));
}
function paragraphsOf(blocks) {
  return blocks.flatMap(
    (block) => block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.flatMap((cell2) => paragraphsOf(cell2.blocks)))
  );
}
function lineOf(paragraph2) {
  const values2 = (paragraph2.marks ?? []).flatMap(({ name, from, to }) => {
    const mark2 = readMark(name);
    return mark2 === void 0 ? [] : [{ mark: mark2, from, to }];
  });
  return { paragraph: paragraph2, text: paragraph2.text, values: values2, place: paragraph2.place };
}
function linesOf2({ cells }) {
  return cells.flat();
}
function valuesOf(row) {
  return linesOf2(row).flatMap(({ values: values2 }) => values2);
}
function textOf2({ text: text2 }, { from, to }) {
  return text2.slice(from, to);
}
function keyOf2({ path }) {
  return path.join(".");
}

// src/import/merge/complete.ts
function complete(region, value) {
  const keys = region.rows.flatMap(valuesOf).map(({ mark: mark2 }) => keyOf2(mark2));
  if (region.kind === "position") {
    value["reportsTo"] ??= null;
    value["directReports"] ??= [];
    const duties = value["duties"] ?? [];
    spreadGroups(region, duties);
    if (keys.some((key) => key.endsWith(".essential"))) for (const duty of duties) duty["essential"] ??= false;
  }
  spreadNames(keys, "items", value["items"]);
  const cases = value["cases"] ?? [];
  for (const [at3, each2] of cases.entries()) spreadNames(keys, `cases.${at3}.steps`, each2["steps"]);
  compact(value);
}
function spreadGroups({ rows: rows2 }, duties) {
  let group;
  for (const row of rows2) {
    for (const { mark: mark2 } of valuesOf(row)) {
      const [root2, at3, key] = mark2.path;
      if (root2 !== "duties" || typeof at3 !== "number") continue;
      if (key === "group") group = duties[at3]?.["group"];
      else if (group !== void 0 && duties[at3] !== void 0) duties[at3]["group"] ??= group;
    }
  }
}
function spreadNames(keys, list, entries) {
  if (!Array.isArray(entries)) return;
  const by = keys.findIndex((key) => key.startsWith(`${list}.0.by.`));
  const own2 = keys.findIndex((key) => key.startsWith(`${list}.0`) && !key.startsWith(`${list}.0.by.`));
  if (by === -1 || own2 === -1 || by > own2) return;
  const names5 = entries[0]["by"];
  for (const entry2 of entries)
    if (typeof entry2 === "object") entry2["by"] ??= names5;
}
function compact(value) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner)) value[key] = inner.filter((item) => item !== void 0);
    compact(value[key]);
  }
}

// src/import/merge/new-items.ts
var isBlank = ({ text: text2, values: values2 }) => text2.trim() === "" && values2.length === 0;
var wholeOf = (line3) => ({ line: line3, from: 0, to: line3.text.length });

// src/import/merge/conflict.ts
function listAdded({ rows: rows2 }) {
  return rows2.flatMap((row) => {
    const isRecord = row.isTable && row.cells.length > 2 && valuesOf(row).length === 0 && isUnnumbered(row);
    return row.cells.flatMap((cell2, at3) => {
      const isBeside = cell2.some(({ values: values2 }) => values2.length > 0) && row.isTable;
      if (!isBeside && !(isRecord && at3 > 0)) return [];
      return cell2.filter((line3) => line3.values.length === 0 && !isBlank(line3) && !/^[^:：]{1,12}[:：]/.test(line3.text));
    });
  });
}
function isUnnumbered({ cells }) {
  const [first = [], second = []] = cells;
  return first.every(({ text: text2 }) => /^\s*\d*\s*$/.test(text2)) && second.some((line3) => !isBlank(line3));
}

// src/import/merge/put.ts
function put(root2, path, value) {
  let here = root2;
  for (const [at3, step2] of path.slice(0, -1).entries()) {
    here[step2] ??= typeof path[at3 + 1] === "number" ? [] : {};
    here = here[step2];
  }
  here[path.at(-1) ?? ""] = value;
}

// src/import/values/dates.ts
var hanDigits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function readDate(text2) {
  const bare = inDigits(text2.normalize("NFKC")).trim().replace(/[.。]$/u, "").toLowerCase();
  const year = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(bare) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(bare);
  if (year) return isoOf(year[1], year[2], year[3]);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?,?[\s.-]+(\d{4})$/.exec(bare);
  if (day) return isoOf(day[3], monthOf(day[2]), day[1]);
  const month = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(bare);
  if (month) return isoOf(month[3], monthOf(month[1]), month[2]);
  const numbers2 = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare);
  if (!numbers2) return void 0;
  const [, first = "", second = "", last = ""] = numbers2;
  if (Number(first) > 12 || first === second) return isoOf(last, second, first);
  return Number(second) > 12 ? isoOf(last, first, second) : void 0;
}
function splitDate(text2) {
  const found = /^(.*?)[\s,，/;；(（]*((?:\d{4}|[〇一二三四五六七八九零○]{4})\s*[-/.年].{1,12}?)[)）\s]*$/u.exec(text2);
  const date = found === null ? void 0 : readDate(found[2] ?? "");
  return date === void 0 ? { rest: text2 } : { rest: (found?.[1] ?? "").trim(), date };
}
function monthOf(name = "") {
  return `${months.indexOf(name.slice(0, 3)) + 1}`;
}
function isoOf(year = "", month = "", day = "") {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days2 = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const most3 = days2[m - 1];
  if (most3 === void 0 || d < 1 || d > most3 || y < 1900 || y > 2200) return void 0;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
function inDigits(text2) {
  const found = /^([〇○零一二三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日?$/u.exec(
    text2.trim()
  );
  if (!found) return text2;
  const [, year = "", month = "", day = ""] = found;
  const digits3 = [...year.replace(/[○零]/gu, "\u3007")].map((digit) => hanDigits.indexOf(digit)).join("");
  return `${digits3}-${smallHan(month)}-${smallHan(day)}`;
}
function smallHan(text2) {
  const [tens, ones2] = text2.includes("\u5341") ? text2.split("\u5341") : ["", text2];
  const ten = text2.includes("\u5341") ? tens === "" ? 1 : hanDigits.indexOf(tens ?? "") : 0;
  return ten * 10 + (ones2 === "" ? 0 : hanDigits.indexOf(ones2 ?? ""));
}

// src/import/values/amounts.ts
function readHeadcount(text2) {
  const bare = text2.normalize("NFKC").trim();
  const found = /^(\d{1,5})(?:\.0+)?\s*(?:人|名|位|个|fte|people|persons?|positions?)?$/i.exec(bare);
  if (found) return Number(found[1]);
  const han3 = /^([一二三四五六七八九十]{1,3})\s*(?:人|名|位|个)$/u.exec(bare);
  return han3 ? smallHan(han3[1] ?? "") : void 0;
}
function readPercent(text2) {
  const bare = text2.normalize("NFKC").trim().replace(/^\((.*)\)$/, "$1");
  const found = /^(?:占比?|约|approx\.?|ca\.?)?\s*(\d{1,3}(?:\.\d+)?)\s*%?\s*(?:的?(?:工作)?时间)?$/iu.exec(bare);
  const value = Number(found?.[1] ?? Number.NaN);
  return value >= 0 && value <= 100 ? value : void 0;
}
function takeShare(text2) {
  const plain4 = text2.replaceAll("\uFF05", "%");
  const pattern = /^[_\s]*(?:占比?|约)?\s*(\d{1,3}(?:\.\d+)?)\s*%[_\s]*(?:的?(?:工作)?时间|of (?:the )?time)?[\s:：,，—–-]*|[\s,，]*[（(]\s*(?:占比?|约|时间占比)?\s*[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*(?:的?(?:工作)?时间|of (?:the )?time)?\s*[)）](?=[\s。.；;]*$)/u;
  const found = pattern.exec(plain4);
  const share = Number(found?.[1] ?? found?.[2] ?? Number.NaN);
  if (found === null || !(share >= 0 && share <= 100)) return { rest: text2 };
  const rest = `${plain4.slice(0, found.index)}${plain4.slice(found.index + found[0].length)}`.trim();
  return rest === "" ? { rest: text2 } : { share, rest };
}
var currencies = {
  "\xA5": "CNY",
  "\uFFE5": "CNY",
  \u5143: "CNY",
  \u4EBA\u6C11\u5E01: "CNY",
  rmb: "CNY",
  cny: "CNY",
  $: "USD",
  usd: "USD",
  "\xA3": "GBP",
  gbp: "GBP",
  "\u20AC": "EUR",
  eur: "EUR"
};
function readPay(text2) {
  const bare = text2.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, "").trim();
  const sign2 = "(\u4EBA\u6C11\u5E01|rmb|cny|usd|gbp|eur|[\xA5\uFFE5$\xA3\u20AC])?";
  const found = new RegExp(
    `^${sign2}\\s*(\\d+(?:\\.\\d+)?)\\s*(?:\u5143)?\\s*(?:-|\u2013|\u2014|~|\u81F3|to)\\s*${sign2}\\s*(\\d+(?:\\.\\d+)?)\\s*(\u5143|rmb|cny|usd|gbp|eur)?\\s*(?:(?:/|\u6BCF|per |a |an )\\s*([\\p{L}]{1,8})|(annually|monthly|hourly))?$`,
    "iu"
  ).exec(bare);
  if (!found) return void 0;
  const [, before2, min, second, max, after2, period, adverb] = found;
  const currency = currencies[(before2 ?? second ?? after2 ?? "").toLowerCase()];
  const per = period ?? adverb;
  return {
    min: Number(min),
    max: Number(max),
    ...currency === void 0 ? {} : { currency },
    ...per === void 0 ? {} : { period: per }
  };
}

// src/text/sentence/plain.ts
var safeLink = /^(?:https?:\/\/|mailto:|#)[^\0-\x20]*$/i;
function isSafeLink(href) {
  return safeLink.test(href);
}
function plainText(inlines) {
  const [first = "", ...lines3] = listLines(inlines);
  return lines3.reduce((text2, line3) => text2 + joinLines(text2, line3) + line3, first);
}
function listLines(inlines) {
  const lines3 = [""];
  for (const inline of inlines) {
    if (inline.kind === "break") lines3.push("");
    else {
      const [first = "", ...rest] = "children" in inline ? listLines(inline.children) : [inline.text];
      lines3[lines3.length - 1] += first;
      lines3.push(...rest);
    }
  }
  return lines3.filter((line3, at3) => at3 === 0 || line3 !== "" || at3 === lines3.length - 1);
}

// src/text/sentence/gather.ts
var deepest = 16;
var mostBreaks = 2;
var ownLine = new RegExp("^(?:\\u3000|[\uFF08(]?(?:\\p{Nd}{1,3}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})[)\uFF09\u3001\uFF0E]|\\p{Nd}{1,3}[.)](?=\\s)|\u7B2C[\\p{Nd}\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,4}[\u6761\u7AE0\u8282\u6B3E](?=\\s)|[\u2460-\u24FF\u2776-\u2793\u3220-\u3229]|[\u2022\xB7\u25CF\u25CB\u25A0\u25A1\u25C6\u25C7\u25AA\u25AB\u25BA\u25B8\u27A2\u27A4\u2713\u2714\u221A\u2611\u2605\u2606\u203B\uFF0D\u2043\u2219](?!\\p{Nd}))", "u");
function gather(tokens2, lines3) {
  const root2 = { mark: void 0, children: [], after: "" };
  const stack = [root2];
  let last = "";
  let breaks = 0;
  for (const [at3, token] of tokens2.entries()) {
    const { children } = stack.at(-1) ?? root2;
    if (token.nesting === 1) stack.push(openMark(token, children, stack.length > deepest));
    else if (token.nesting === -1) closeMark(stack, root2, token);
    else if (token.type === "hardbreak" || token.type === "softbreak") {
      const next = tokens2.slice(at3 + 1, at3 + 8).find(({ content }) => content !== "")?.content ?? "";
      if (token.type === "softbreak" && !lines3 && !ownLine.test(next)) pushText(children, joinLines(last, next));
      else if (++breaks <= mostBreaks) children.push({ kind: "break" });
    } else if (token.type === "code_inline") children.push({ kind: "code", text: token.content });
    else pushText(children, token.type === "image" ? alternative(token) : token.content);
    if (token.content === "") continue;
    last = token.content;
    breaks = 0;
  }
  return root2.children;
}
function openMark(token, parent, tooDeep) {
  const children = [];
  const plain4 = { mark: void 0, children: parent, after: "" };
  if (token.type !== "link_open") {
    if (tooDeep) {
      pushText(parent, token.markup);
      return { ...plain4, after: token.markup };
    }
    return { mark: { kind: token.type === "strong_open" ? "strong" : "emphasis", children }, children, after: "" };
  }
  const href = String(token.attrGet("href") ?? "");
  const isMail = token.markup === "mail";
  const isAddress = isMail || token.markup === "autolink";
  const isText = tooDeep || !isSafeLink(href);
  if (isText || isMail) pushText(parent, isAddress ? "<" : "[");
  const after2 = isAddress && (isText || isMail) ? ">" : "";
  if (isText) return { ...plain4, after: after2 };
  return { mark: { kind: "link", href: readable(href), children }, children, after: after2 };
}
function readable(href) {
  if (!href.startsWith("#")) return href;
  try {
    const decoded = decodeURIComponent(href);
    return isSafeLink(decoded) ? decoded : href;
  } catch {
    return href;
  }
}
function closeMark(stack, root2, token) {
  const { mark: mark2, children, after: after2 } = stack.pop() ?? root2;
  const parent = (stack.at(-1) ?? root2).children;
  if (mark2?.kind === "link" && plainText(children).trim() === "") children.push({ kind: "text", text: mark2.href });
  if (mark2 !== void 0) parent.push(mark2);
  else if (token.type === "link_close" && after2 === "") pushText(parent, String(token.meta?.["written"] ?? ""));
  pushText(parent, after2);
}
function alternative(image) {
  return image.children?.length ? plainText(gather(image.children, false)) : image.content;
}
function pushText(inlines, text2) {
  if (text2 === "") return;
  const last = inlines.at(-1);
  if (last?.kind === "text") inlines[inlines.length - 1] = { kind: "text", text: last.text + text2 };
  else inlines.push({ kind: "text", text: text2 });
}

// src/text/sentence/parser.ts
import MarkdownIt from "markdown-it";

// src/text/sentence/literals.ts
var word = /[^\s，。；：、！？“”‘’（）《》【】「」『』〈〉…|<>"`]+/gu;
var clauseEnd = /[，。；：！？\n]/;
var drive = /[A-Z]:\\|(?<![\p{L}\p{N}])[a-z]:\\|[a-z]:\\(?=[\p{L}\p{N}])|(?<!\\)\\\\(?=[\p{L}\p{N}])/u;
var later = /^[^\\].*?[\p{L}\p{N})]\\[\p{L}\p{N}*_]/u;
var joint = /(?<=[\p{L}\p{N}])\\+(?=[\p{L}\p{N}])/u;
var before = "[\\p{L}\\p{N})\uFF09\\]\u3011%\uFF05\u2030\xB0\u2103]";
var after = "[\\p{L}\\p{N}(\uFF08\\[\u3010\xA5\uFFE5$\u20AC\xA3]";
var product = new RegExp(`(?<=\\p{N}|[%\uFF05\u2030\xB0\u2103])\\*(?=${after})|(?<=${before})\\*(?=[\\p{N}\xA5\uFFE5$\u20AC\xA3])`, "gu");
var hidden = new RegExp("(?<=\\p{N})\\*{2,3}(?=[A-Za-z\\p{N}])|(?<=[A-Za-z])\\*{2,3}(?=\\p{N})", "gu");
var rows = /\*{4,}|_{3,}/g;
var blanks = new RegExp("(?<!_)(_{1,2})\\p{Script=Han}\\1(?!_)", "gu");
function findLiterals(text2) {
  if (!/[\\*_]/.test(text2)) return () => false;
  const literal = new Uint8Array(text2.length);
  for (const { index: index2, 0: run } of [product, hidden, rows, blanks].flatMap((kind) => [...text2.matchAll(kind)])) {
    literal.fill(1, index2, index2 + run.length);
  }
  if (text2.includes("\\")) markPaths(text2, literal);
  return (at3) => literal[at3] === 1;
}
function markPaths(text2, literal) {
  let pathEnd;
  for (const { index: index2, 0: run } of text2.matchAll(word)) {
    if (pathEnd !== void 0 && clauseEnd.test(text2.slice(pathEnd, index2))) pathEnd = void 0;
    if (!run.includes("\\")) continue;
    const begin2 = drive.exec(run)?.index;
    const goesOn2 = pathEnd !== void 0 && later.test(run);
    if (begin2 !== void 0 || goesOn2) pathEnd = index2 + run.length;
    const begins = [begin2, joint.exec(run)?.index].filter((each2) => each2 !== void 0);
    if (!goesOn2 && begins.length === 0) continue;
    const start = goesOn2 ? 0 : Math.min(...begins);
    for (const { index: at3, 0: sign2 } of run.slice(start).matchAll(/\\+(?![[\]<`])|\*+|_+/g)) {
      const from = index2 + start + at3;
      const sides2 = `${text2[from - 1] ?? ""}${text2[from + sign2.length] ?? ""}`;
      if (!/^\*{2,3}$/.test(sign2) || /[\\/.]/.test(sides2)) literal.fill(1, from, from + sign2.length);
    }
  }
}

// src/text/sentence/state.ts
var closing = /[、，。；：！？）】》〉」』”’…,;)\]}]/;
var opening = /[（【《〈「『“‘([{]/;
var wideLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
var widePunctuation = /[\u2010-\u2027\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
var punctuation = /[\p{P}\p{S}]/u;
function widenMarks(markdown) {
  const Base = markdown.inline.State;
  markdown.inline.State = class extends Base {
    #isLiteral;
    isLiteral(at3) {
      this.#isLiteral ??= findLiterals(this.src);
      return this.#isLiteral(at3);
    }
    /** A text token stores where its run of signs begins, so that a finding can point at signs that are not printed. */
    push(type, tag, nesting) {
      const token = super.push(type, tag, nesting);
      if (type === "text") token.meta = { at: this.pos };
      return token;
    }
    scanDelims(start, canSplitWord) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (this.isLiteral(start)) return { ...scanned, can_open: false, can_close: false };
      const left = characterBefore(this.src, start);
      const end = start + scanned.length;
      const right = end < this.posMax ? String.fromCodePoint(this.src.codePointAt(end) ?? 32) : " ";
      const isBold = this.src[start] === "*" && scanned.length > 1;
      return {
        length: scanned.length,
        can_open: (scanned.can_open || isBold && opensBeside(left, right)) && !(closing.test(right) && left.trim()),
        can_close: (scanned.can_close || isBold && closesBeside(left, right)) && !opening.test(left)
      };
    }
  };
}
function opensBeside(left, right) {
  return punctuation.test(right) && left.trim() !== "" && (wideLetter.test(left) || widePunctuation.test(right));
}
function closesBeside(left, right) {
  return punctuation.test(left) && right.trim() !== "" && (wideLetter.test(right) || widePunctuation.test(left));
}
function characterBefore(text2, at3) {
  if (at3 === 0) return " ";
  const low = text2.codePointAt(at3 - 1) ?? 32;
  const isLow = low >= 56320 && low <= 57343;
  return isLow && at3 > 1 ? text2.slice(at3 - 2, at3) : text2[at3 - 1] ?? " ";
}

// src/text/sentence/parser.ts
var escapable = /[\\`*_[\]<>!()]/;
function createParser({ prose: prose2 }) {
  const markdown = new MarkdownIt("commonmark", { html: prose2 });
  markdown.validateLink = () => true;
  widenMarks(markdown);
  boundNesting(markdown);
  replaceRule(markdown, "escape", (readEscape) => (state, silent2) => {
    if (state.src[state.pos] !== "\\") return false;
    const next = state.src[state.pos + 1] ?? "";
    const isEscape = next === "\n" || (prose2 ? next !== "" : escapable.test(next));
    if (isEscape && !isLiteral(state, state.pos)) return readEscape(state, silent2);
    return keep(state, silent2, state.pos + 1);
  });
  replaceRule(
    markdown,
    "backticks",
    (backticks) => (state, silent2) => isApostrophe(state) ? keep(state, silent2, state.pos + 1) : backticks(state, silent2)
  );
  replaceRule(markdown, "link", keepWritten);
  replaceRule(markdown, "autolink", keepAddress);
  if (!prose2) {
    markdown.inline.ruler.disable("entity");
    replaceRule(markdown, "image", keepImage);
  }
  return markdown;
}
function boundNesting(markdown) {
  const parse3 = markdown.inline.parse.bind(markdown.inline);
  let depth = 0;
  markdown.inline.parse = (source, md, env, tokens2) => {
    if (depth > 2) return;
    depth++;
    try {
      parse3(source, md, env, tokens2);
    } finally {
      depth--;
    }
  };
}
function replaceRule(markdown, name, wrap2) {
  const { ruler } = markdown.inline;
  const all = [...ruler.getRules("")];
  ruler.disable(name);
  const others = new Set(ruler.getRules(""));
  ruler.enable(name);
  const own2 = all.find((rule) => !others.has(rule));
  if (own2 === void 0) throw new Error(`the parser has no rule ${name}`);
  ruler.at(name, wrap2(own2));
}
function isLiteral(state, at3) {
  return "isLiteral" in state && typeof state.isLiteral === "function" && state.isLiteral(at3);
}
function keep(state, silent2, end) {
  if (!silent2) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}
function isApostrophe({ src, pos }) {
  return src[pos] === "`" && new RegExp("^\\p{Script=Latin}`\\p{Script=Latin}$", "u").test(src.slice(pos - 1, pos + 2));
}
function keepWritten(link) {
  return (state, silent2) => {
    const start = state.pos;
    if (!link(state, silent2)) return false;
    const close = silent2 ? void 0 : state.tokens.at(-1);
    if (close !== void 0) {
      const label = state.md.helpers.parseLinkLabel(state, start, true);
      close.meta = { written: state.src.slice(label, state.pos), at: start };
    }
    return true;
  };
}
function keepAddress(autolink) {
  return (state, silent2) => {
    const start = state.pos;
    if (!autolink(state, silent2)) return false;
    const [open, words] = silent2 ? [] : state.tokens.slice(-3);
    if (open === void 0 || words === void 0) return true;
    words.content = state.src.slice(start + 1, state.pos - 1);
    if (!words.content.includes(":")) open.markup = "mail";
    return true;
  };
}
function keepImage(image) {
  return (state, silent2) => {
    const start = state.pos;
    if (!image(state, true)) return false;
    const end = state.pos;
    state.pos = start;
    return keep(state, silent2, end);
  };
}

// src/text/sentence/index.ts
var special = /[\\`*_![\]<\n\r\0]/;
var parser;
function parseSentence(text2) {
  const trimmed = text2.trim();
  if (trimmed === "") return [];
  if (!special.test(trimmed)) return [{ kind: "text", text: trimmed }];
  return gather(tokenizeSentence(trimmed), true);
}
function tokenizeSentence(text2) {
  parser ??= createParser({ prose: false });
  return parser.parseInline(text2, {})[0]?.children ?? [];
}

// src/import/merge/markdown.ts
function writeSentence(piece) {
  const text2 = textOfPiece(piece);
  const written2 = writeLooks(piece).trim();
  if (plainText(parseSentence(written2)).trim() === text2) return written2;
  const escaped = escapeMarks(text2);
  return plainText(parseSentence(escaped)) === text2 ? escaped : text2;
}
function writeLooks({ line: line3, from, to }) {
  const start = from + line3.text.slice(from, to).search(/\S|$/);
  let at3 = start;
  let written2 = "";
  for (const look of line3.paragraph.looks ?? []) {
    const [begin2, end] = [Math.max(look.from, start), Math.min(look.to, to)];
    if (begin2 >= end) continue;
    written2 += escapeMarks(line3.text.slice(at3, begin2)) + wrap(line3.text.slice(begin2, end), look);
    at3 = end;
  }
  return written2 + escapeMarks(line3.text.slice(at3, Math.max(at3, to)));
}
function wrap(text2, { bold, italic, code, link }) {
  const [, before2 = "", inner = "", after2 = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text2) ?? [];
  if (inner === "") return text2;
  const ticks2 = inner.includes("`") ? "``" : "`";
  let written2 = code ? `${ticks2}${inner}${ticks2}` : escapeMarks(inner);
  if (italic) written2 = `*${written2}*`;
  if (bold) written2 = `**${written2}**`;
  if (link !== void 0 && /^(?:https?|mailto|tel):/.test(link))
    written2 = `[${written2}](${link.replace(/[()\s]/g, encodeURIComponent)})`;
  return `${before2}${written2}${after2}`;
}
function escapeMarks(text2) {
  const broken = (each2) => each2.replace(/[ \t]*\n[ \t]*/g, "\\\n");
  if (!/[\\*_`[\]<>&~!]/.test(text2) || plainText(parseSentence(`x${text2}x`)) === `x${text2}x`) return broken(text2);
  return broken(text2.replace(/[\\*_`[\]<>&~!]/g, "\\$&"));
}

// src/import/merge/to-value.ts
var sentences = /^(?:summary\.\d+(?:\.items\.\d+)?|contacts\.\w+\.with\.\d+(?:\.purpose)?|contacts\.\w+\.purpose|qualifications\..+|duties\.\d+\.duty|(?:duties\.\d+\.kpi|kpis)\.\d+(?:\.name)?|authority\.\d+\.text|conditions\..+|revisions\.\d+\.change|purpose|items\.\d+(?:\.text)?|cases\.\d+\.(?:when|approach)|cases\.\d+\.steps\.\d+(?:\.do)?)$/;
var references = /^(?:reportsTo|(?:dottedLineTo|directReports|career\.\w+|appliesTo|.+\.by)\.\d+|.+\.escalateTo)$/;
function toValue(path, piece, known2) {
  const name = path.join(".");
  const text2 = textOfPiece(piece);
  const refuse2 = (kind) => {
    throw new MergeError(kind, piece.line.place, text2);
  };
  if (sentences.test(name)) return known2.raw ? text2 : writeSentence(piece);
  const plain4 = text2.replace(/\s+/g, " ");
  if (references.test(name) && !/^revisions/.test(name)) return known2.findId(plain4) ?? refuse2("no-name");
  if (/^(?:effective|reviewBy)$|\.date$/.test(name)) return readDate(plain4) ?? refuse2("no-date");
  if (/\.(?:share|weight)$/.test(name)) return readPercent(plain4) ?? refuse2("no-number");
  if (name === "headcount") return readHeadcount(plain4) ?? refuse2("no-number");
  if (/^pay\.m(?:in|ax)$/.test(name)) return readAmount(plain4) ?? refuse2("no-number");
  if (name.endsWith(".essential") && /^(?:false|否|no)$/i.test(plain4)) return false;
  if (name.endsWith(".essential"))
    return plain4 === known2.yes || /^(?:是|yes|true)$/i.test(plain4) ? true : refuse2("no-yes");
  if (/\.(?:target|limit)$/.test(name) && typeof known2.valueAt(path) === "number") return readAmount(plain4) ?? plain4;
  return plain4;
}
function readAmount(text2) {
  const bare = text2.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, "");
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : void 0;
}

// src/import/merge/from-marks.ts
function readBuilt(document) {
  const regions = [...findRegions(document).values()];
  if (regions.length === 0) return void 0;
  const owners = regions.map((region) => ({ region, ...readOwner(document, region) }));
  const ids = /* @__PURE__ */ new Map();
  for (const { region, id: id2 } of owners) {
    if (region.kind !== "position") continue;
    const title2 = titleOf(region);
    ids.set(title2, ids.has(title2) ? void 0 : id2);
  }
  const forms2 = owners.map(({ region, id: id2, shape: shape2 }) => {
    const form2 = readForm(region, (name) => ids.get(name) ?? name);
    if (region.kind === "procedure")
      form2.value["kind"] = shape2 ?? (form2.value["cases"] === void 0 ? "rules" : "cases");
    return { kind: region.kind, form: form2, ...id2 === void 0 ? {} : { id: id2 } };
  });
  return { forms: forms2, chapters: findChapters(document) };
}
function readOwner({ properties }, { kind, hash }) {
  const name = `jd_${kind === "position" ? "p" : "r"}${hash}`;
  const found = /^[a-z\d]+(?:\.([a-z]+))? (.+)$/.exec(properties?.get(name) ?? "");
  if (found === null) return {};
  return { id: found[2] ?? "", ...found[1] === void 0 ? {} : { shape: found[1] } };
}
function titleOf({ rows: rows2 }) {
  const line3 = rows2.flatMap(linesOf2).find(({ values: values2 }) => values2.some(({ mark: mark2 }) => mark2.path.join(".") === "title"));
  const value = line3?.values.find(({ mark: mark2 }) => mark2.path.join(".") === "title");
  return line3 === void 0 || value === void 0 ? "" : textOf2(line3, value).trim();
}
function readForm(region, findId) {
  const form2 = new Form(new Draft());
  const known2 = { valueAt: () => 0, findId, yes: "\u662F" };
  for (const line3 of region.rows.flatMap(linesOf2)) {
    for (const { mark: mark2, from, to } of line3.values) {
      const piece = isAlone(line3) ? wholeOf(line3) : { line: line3, from, to };
      const text2 = line3.text.slice(piece.from, piece.to).trim();
      if (text2 === "") continue;
      put(form2.value, mark2.path, readValue(mark2.path, piece, known2));
      form2.sources.push({ path: mark2.path, piece: { text: text2, place: line3.place, written: text2 } });
    }
  }
  complete(region, form2.value);
  for (const { text: text2, place } of listAdded(region)) form2.keep({ text: text2.trim(), place });
  return form2;
}
function isAlone({ values: [first, ...others] }) {
  const own2 = /^(?:summary|qualifications|duties\.\d+\.(?:duty|kpi\.\d+(?:\.name)?)$)/;
  return others.length === 0 && own2.test(first?.mark.path.join(".") ?? "");
}
function readValue(path, piece, known2) {
  try {
    return toValue(path, piece, known2);
  } catch (error) {
    if (error instanceof MergeError) return error.trouble.text;
    throw error;
  }
}
function findChapters({ blocks }) {
  const places = new Set(Array.from({ length: 1e3 }, (_, at3) => nameBookmark(anchorOf.chapter(at3 + 1))));
  const chapters = [];
  let open;
  let place = "before";
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.heading === 1) {
      const isChapter = block.marks?.some(({ name }) => places.has(name)) ?? false;
      open = isChapter ? [] : void 0;
      if (open !== void 0) chapters.push({ title: block.text.trim(), place, blocks: open });
      else place = "after";
    } else open?.push(block);
  }
  return chapters;
}

// src/import/merge/sheet-paths.ts
var basics = ",code,title,department,,reportsTo,dottedLineTo.#,directReports.#,headcount,incumbents.#,grade,family,employmentType,location,aliases.#,formerTitles.#,effective,reviewBy,approval.prepared.by,approval.prepared.date,approval.reviewed.by,approval.reviewed.date,approval.approved.by,approval.approved.date,career.rotation.#,career.promotion.#,career.substitutes.#".split(
  ","
);
var pay = ["pay.grade", "pay.min", "pay.max", "pay.currency", "pay.period"];
var flsa = "compliance.flsa";
var kpiFacts = ["name", "target", "unit", "formula", "weight", "period", "source"];
var at = (cell2) => Number(cell2) - 1;
var sheetPlans = [
  {
    kind: "position",
    identity: [0],
    pathOf: (column, cells) => [...basics, ...cells.length > basics.length + 1 ? pay : [], flsa][column] ?? ""
  },
  { kind: "position", identity: [0, 2], pathOf: pathOfSummary },
  { kind: "position", identity: [0, 2, 7], pathOf: pathOfDuty },
  { kind: "position", identity: [0, 2, 3], pathOf: pathOfContact },
  { kind: "position", identity: [0, 2, 3], pathOf: pathOfSentence("qualifications") },
  record("authority", ["kind", "text", "limit"]),
  { kind: "position", identity: [0, 2, 3], pathOf: pathOfSentence("conditions") },
  record("revisions", ["version", "date", "change", "by"]),
  {
    kind: "procedure",
    identity: [0],
    pathOf: (column) => ["", "title", "", "purpose", "appliesTo.#"][column] ?? ""
  },
  { kind: "procedure", identity: [0, 3, 6], pathOf: pathOfStep }
];
function record(list, keys) {
  return {
    kind: "position",
    identity: [0, 2],
    pathOf: (column, cells) => keys[column - 3] === void 0 ? "" : `${list}.${at(cells[2])}.${keys[column - 3]}`
  };
}
function pathOfDuty(column, [, , number2, , , , , kpiNumber], { valueAt: valueAt3 }) {
  const nth = kpiNumber === void 0 || kpiNumber === "" ? void 0 : at(kpiNumber);
  const duty = number2 === void 0 || number2 === "" ? void 0 : at(number2);
  const key = ["group", "duty", "share", "essential"][column - 3];
  if (key !== void 0) return duty === void 0 || (nth ?? 0) > 0 ? "" : `duties.${duty}.${key}`;
  const fact = kpiFacts[column - 8];
  if (fact === void 0 || nth === void 0) return "";
  const list = duty === void 0 ? ["kpis"] : ["duties", duty, "kpi"];
  const held = valueAt3(list);
  const kpi2 = Array.isArray(held) ? held[nth] : held;
  const path = [...list, nth].join(".");
  return typeof kpi2 === "string" && fact === "name" ? path : `${path}.${fact}`;
}
function pathOfSentence(part2) {
  return (column, [, , number2, label = ""], { findLabel }) => {
    const path = column === 4 ? findLabel(label, part2) : void 0;
    if (path === void 0 || !path.startsWith(`${part2}.`)) return "";
    return /\.(?:education|experience|place|hours|travel)$/.test(path) ? path : `${path}.${at(number2)}`;
  };
}
function pathOfSummary(column, [, , number2], { valueAt: valueAt3 }) {
  if (column !== 4) return "";
  const held = valueAt3(["summary"]);
  const paths3 = [held].flat().flatMap((entry2, nth) => {
    const items2 = typeof entry2 === "object" && entry2 !== null && "items" in entry2 ? entry2.items : void 0;
    if (items2 === void 0) return [`summary.${nth}`];
    return [items2].flat().map((_, inner) => `summary.${nth}.items.${inner}`);
  });
  return paths3[at(number2)] ?? "";
}
function pathOfContact(column, [, , number2, label = ""], { valueAt: valueAt3, findLabel }) {
  const side = findLabel(label, "contacts");
  if (side === void 0 || !/^contacts\.(?:in|ex)ternal$/.test(side)) return "";
  const own2 = ["share", "purpose"][column - 4];
  if (own2 !== void 0) return number2 === "" || at(number2) === 0 ? `${side}.${own2}` : "";
  const key = ["who", "purpose", "frequency"][column - 6];
  if (key === void 0 || number2 === "") return "";
  const path = [...side.split("."), "with"];
  const held = valueAt3(path);
  const party = Array.isArray(held) ? held[at(number2)] : held;
  const way = [...path, at(number2)].join(".");
  return typeof party === "string" && key === "who" ? way : `${way}.${key}`;
}
function pathOfStep(column, cells, { valueAt: valueAt3 }) {
  const [, , , caseNumber = "", , , number2 = ""] = cells;
  const whole2 = caseNumber === "" ? "" : `cases.${at(caseNumber)}`;
  if (whole2 !== "" && column < 6) {
    const key = column === 4 ? "when" : column === 5 ? "approach" : void 0;
    return key === void 0 || number2 !== "" && at(number2) > 0 ? "" : `${whole2}.${key}`;
  }
  if (number2 === "") return "";
  const list = whole2 === "" ? ["items"] : ["cases", at(caseNumber), "steps"];
  const path = [...list, at(number2)];
  const held = valueAt3(list);
  const entry2 = Array.isArray(held) ? held[at(number2)] : held;
  const text2 = typeof entry2 === "string" ? "" : whole2 === "" ? ".text" : ".do";
  const ends = { 4: ".title", 7: text2, 8: ".by.#", 9: ".escalateTo" };
  const end = ends[column];
  return end === void 0 ? "" : `${path.join(".")}${end}`;
}

// src/text/terminal.ts
import stringWidth from "string-width";

// src/renderers/xlsx/sheet.ts
var markTitle = "jd";

// src/import/merge/sheets.ts
function hasMarkedRows({ blocks }) {
  return blocks.some((block) => block.kind === "table" && readRows(block)[0]?.mark === markTitle);
}
function pieceOf(text2, place) {
  const paragraph2 = { kind: "paragraph", text: text2, place, bold: false };
  return { line: { paragraph: paragraph2, text: text2, values: [], place }, from: 0, to: text2.length };
}
function readRows({ rows: rows2 }) {
  const width = Math.max(0, ...(rows2[0] ?? []).map(({ column }) => column));
  return rows2.map((row, at3) => {
    const texts3 = Array.from({ length: width + 1 }, () => "");
    for (const { column, blocks } of row)
      if (column <= width)
        texts3[column] = blocks.map((block) => block.kind === "paragraph" ? block.text : "").join("\n");
    const { cell: _, ...place } = row[0]?.blocks[0]?.place ?? { row: at3 + 1 };
    return { cells: texts3.slice(0, -1), mark: texts3.at(-1) ?? "", place };
  });
}

// src/import/merge/from-sheets.ts
var [positionsAt, summariesAt, dutiesAt, contactsAt, proceduresAt, stepsAt] = [0, 1, 2, 3, 8, 9];
var none = "\u2014";
function readBuiltSheets(document) {
  const tables = document.blocks.filter((block) => block.kind === "table");
  if (!hasMarkedRows(document) || tables.length < sheetPlans.length) return void 0;
  const forms2 = /* @__PURE__ */ new Map();
  const dictionary = new Dictionary();
  const findLabel = (label, within) => dictionary.find(label, { within })?.path;
  for (const [at3, plan] of sheetPlans.entries()) {
    const table3 = tables[at3];
    if (plan === void 0 || table3 === void 0) continue;
    for (const row of readRows(table3).slice(1)) {
      const form2 = formOf(forms2, plan.kind, row.cells[0] ?? "");
      if (at3 === summariesAt) readSummary(form2, row);
      else {
        const known2 = { findLabel, valueAt: (path) => shapeOf(at3, row.cells, path) };
        for (const column of row.cells.keys()) readCell(form2, plan.pathOf(column, row.cells, known2), row, column);
      }
      if (at3 === proceduresAt) form2.value["kind"] = kindOf(row.cells[2] ?? "");
      if (at3 === positionsAt) form2.value["reportsTo"] ??= null;
    }
  }
  return { forms: [...forms2.values()], chapters: [] };
}
function formOf(forms2, kind, id2) {
  const key = `${kind} ${id2}`;
  const found = forms2.get(key) ?? { kind, id: id2, form: new Form(new Draft()) };
  forms2.set(key, found);
  return found.form;
}
function shapeOf(sheet, cells, path) {
  const says = (...columns2) => columns2.some((column) => (cells[column] ?? "") !== "");
  const isMap4 = sheet === dutiesAt ? says(9, 10, 11, 12, 13, 14) : sheet === contactsAt ? says(7, 8) : sheet === stepsAt && (path.at(-1) === "items" ? says(4, 8) : says(8, 9));
  return isMap4 ? {} : "";
}
function readCell(form2, way, row, column) {
  const text2 = (row.cells[column] ?? "").trim();
  if (way === "" || text2 === "") return;
  const steps = way.split(".").map((step2) => /^\d+$/.test(step2) ? Number(step2) : step2);
  const place = { ...row.place, cell: column + 1 };
  const source = { text: text2, place, written: text2 };
  if (steps.at(-1) !== "#") {
    put(form2.value, steps, readValue2(steps, pieceOf(text2, place)));
    form2.sources.push({ path: steps, piece: source });
    return;
  }
  const list = steps.slice(0, -1);
  const items2 = text2 === none ? [] : text2.split("\n").filter((line3) => line3.trim() !== "");
  put(
    form2.value,
    list,
    items2.map((item, at3) => readValue2([...list, at3], pieceOf(item.trim(), place)))
  );
  form2.sources.push({ path: list, piece: source });
}
function readSummary(form2, { cells, place }) {
  const [, , , group = "", text2 = ""] = cells;
  const list = form2.value["summary"] ?? [];
  const last = list.at(-1);
  if (group === "") list.push(text2);
  else if (last?.group === group) last.items?.push(text2);
  else list.push({ group, items: [text2] });
  form2.value["summary"] = list;
  form2.sources.push({ path: ["summary", list.length - 1], piece: { text: text2, place, written: text2 } });
}
function readValue2(path, piece) {
  try {
    const text2 = piece.line.text;
    const valueAt3 = () => /^\d+(?:\.\d+)?$/.test(text2) ? 0 : text2;
    return toValue(path, piece, { valueAt: valueAt3, findId: (name) => name, raw: true, yes: "true" });
  } catch (error) {
    if (error instanceof MergeError) return error.trouble.text;
    throw error;
  }
}
function kindOf(word3) {
  if (/情形|案例|case/iu.test(word3)) return "cases";
  return /阶段|stage/iu.test(word3) ? "stages" : "rules";
}

// src/import/read/archive.ts
import { inflateRawSync } from "node:zlib";

// src/import/read/crc32.ts
var table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 3988292384 : rest >>> 1;
  return rest;
});
function crc32(bytes) {
  let sum2 = 4294967295;
  for (const byte of bytes) sum2 = (table[(sum2 ^ byte) & 255] ?? 0) ^ sum2 >>> 8;
  return (sum2 ^ 4294967295) >>> 0;
}

// src/import/read/archive.ts
var ArchiveError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
};
var largest = 200 * 1024 * 1024;
var most2 = 2e4;
function openArchive(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(bytes, view);
  let left = largest;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry2 = entries.get(name);
      if (entry2 === void 0) return void 0;
      if (entry2.size > left) throw new ArchiveError("too-large");
      left -= entry2.size;
      return unpack(bytes, view, entry2);
    }
  };
}
function listEntries(bytes, view) {
  const end = findEnd(view);
  const count4 = view.getUint16(end + 10, true);
  let at3 = view.getUint32(end + 16, true);
  if (count4 > most2) throw new ArchiveError("too-large");
  const entries = /* @__PURE__ */ new Map();
  const decoder = new TextDecoder();
  for (let nth = 0; nth < count4; nth++) {
    if (at3 + 46 > end || view.getUint32(at3, true) !== 33639248) throw new ArchiveError("damaged");
    const nameLength = view.getUint16(at3 + 28, true);
    const name = decoder.decode(bytes.subarray(at3 + 46, at3 + 46 + nameLength)).replaceAll("\\", "/");
    if (entries.has(name)) throw new ArchiveError("damaged");
    entries.set(name, {
      flags: view.getUint16(at3 + 8, true),
      method: view.getUint16(at3 + 10, true),
      sum: view.getUint32(at3 + 16, true),
      packed: view.getUint32(at3 + 20, true),
      size: view.getUint32(at3 + 24, true),
      offset: view.getUint32(at3 + 42, true)
    });
    at3 += 46 + nameLength + view.getUint16(at3 + 30, true) + view.getUint16(at3 + 32, true);
  }
  return entries;
}
function findEnd(view) {
  if (view.byteLength < 4 || view.getUint32(0, true) !== 67324752) throw new ArchiveError("not-zip");
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at3 = view.byteLength - 22; at3 >= lowest; at3--) {
    if (view.getUint32(at3, true) === 101010256) return at3;
  }
  throw new ArchiveError("damaged");
}
function unpack(bytes, view, entry2) {
  const { offset, packed, size, method, sum: sum2 } = entry2;
  if ((entry2.flags & 1) !== 0) throw new ArchiveError("encrypted");
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 67324752) throw new ArchiveError("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ArchiveError("damaged");
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : method === 8 ? inflate(data, size) : void 0;
  if (content === void 0 || content.length !== size || crc32(content) !== sum2) throw new ArchiveError("damaged");
  return content;
}
function inflate(data, size) {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new ArchiveError("damaged");
  }
}

// src/import/read/csv.ts
import { parse } from "csv-parse/sync";

// src/import/read/anchors.ts
var form = [
  { label: "\u7F16\u53F7", spellings: ["\u7F16\u53F7:", "\u7F16\u53F7\uFF1A"], kind: "pair", misread: 1 },
  { label: "\u57FA\u672C\u4FE1\u606F", spellings: ["\u7B2C\u4E00\u90E8\u5206:\u804C\u4F4D\u57FA\u672C\u4FE1\u606F", "\u7B2C\u4E00\u90E8\u5206:\u5C97\u4F4D\u57FA\u672C\u4FE1\u606F"], kind: "part", misread: 3 },
  { label: "\u804C\u4F4D\u540D\u79F0", spellings: ["\u804C\u4F4D\u540D\u79F0:", "\u5C97\u4F4D\u540D\u79F0:"], kind: "pair", misread: 1 },
  { label: "\u90E8\u95E8", spellings: ["\u90E8\u95E8:"], kind: "pair", misread: 1 },
  { label: "\u76F4\u63A5\u4E0A\u7EA7", spellings: ["\u76F4\u63A5\u4E0A\u7EA7\u804C\u4F4D\u540D\u79F0:", "\u5E72\u8106\u4E0A\u7EA7\u804C\u4F4D\u540D\u79F0:"], kind: "pair", misread: 2 },
  { label: "\u76F4\u63A5\u4E0B\u7EA7", spellings: ["\u76F4\u63A5\u4E0B\u7EA7\u804C\u4F4D\u540D\u79F0:", "\u5E72\u8106\u4E0B\u7EA7\u804C\u4F4D\u540D\u79F0:"], kind: "pair", misread: 2 },
  { label: "\u5236\u5B9A\u65F6\u95F4", spellings: ["\u5236\u5B9A\u65F6\u95F4:"], kind: "pair", misread: 1 },
  { label: "\u5BA1\u6838", spellings: ["\u5BA1\u6838:"], kind: "pair", misread: 0 },
  { label: "\u804C\u8D23\u7EFC\u8FF0", spellings: ["\u7B2C\u4E8C\u90E8\u5206:\u804C\u8D23\u7EFC\u8FF0", "\u5176\u6B21\u90E8\u5206:\u804C\u8D23\u7EFC\u8FF0"], kind: "part", misread: 3 },
  { label: "\u4E3B\u8981\u5DE5\u4F5C\u8054\u7CFB", spellings: ["\u7B2C\u4E09\u90E8\u5206:\u4E3B\u8981\u5DE5\u4F5C\u8054\u7CFB"], kind: "part", misread: 3 },
  { label: "\u4EFB\u804C\u8D44\u683C\u8981\u6C42", spellings: ["\u7B2C\u56DB\u90E8\u5206:\u4EFB\u804C\u8D44\u683C\u8981\u6C42", "\u7B2C\u56DB\u90E8\u5206:\u4EFB\u8D44\u683C\u8981\u6C42"], kind: "part", misread: 3 },
  {
    label: "\u6559\u80B2\u7A0B\u5EA6\u53CA\u4E13\u4E1A",
    spellings: ["\u6559\u80B2\u7A0B\u5EA6\u53CA\u4E13\u4E1A", "\u6559\u5316\u7A0B\u5EA6\u53CA\u4E13\u4E1A", "\u6559\u5316\u7A0B\u53CA\u4E13\u4E1A"],
    kind: "pair",
    misread: 2
  },
  { label: "\u5DE5\u4F5C\u7ECF\u9A8C", spellings: ["\u5DE5\u4F5C\u7ECF\u9A8C", "\u5DE5\u4F5C\u9605\u5386"], kind: "pair", misread: 0 },
  { label: "\u80FD\u529B\u8981\u6C42", spellings: ["\u80FD\u529B\u8981\u6C42", "\u5B9E\u529B\u8981\u6C42"], kind: "pair", misread: 0 },
  { label: "\u5176\u5B83\u8981\u6C42", spellings: ["\u5176\u5B83\u8981\u6C42", "\u5176\u4ED6\u8981\u6C42"], kind: "pair", misread: 0 },
  { label: "\u5C97\u4F4D\u804C\u8D23", spellings: ["\u7B2C\u4E94\u90E8\u5206:\u5C97\u4F4D\u804C\u8D23"], kind: "part", misread: 3 },
  { label: "\u4E3B\u8981\u804C\u8D23\u548C\u8003\u6838\u6307\u6807", spellings: ["\u5E8F\u53F7\u4E3B\u8981\u804C\u8D23\u4E3B\u8981\u8003\u6838\u6307\u6807"], kind: "uncut", misread: 4 }
];
function findAnchors(text2) {
  const starts = [...text2.matchAll(/[第笫]一部分[:：]/gu)].map(({ index: index2 }) => index2);
  const anchors = [];
  starts.forEach((start, at3) => {
    const before2 = anchors.at(-1)?.to ?? 0;
    let from = Math.max(before2, start - 24);
    const end = starts[at3 + 1] === void 0 ? text2.length : Math.max(start, (starts[at3 + 1] ?? 0) - 24);
    for (const sought of form) {
      const found = findNear2(text2, sought, from, sought.label === "\u7F16\u53F7" ? start : end);
      if (found === void 0) continue;
      anchors.push({ ...found, label: sought.label, meant: sought.spellings[0] ?? "", kind: sought.kind });
      from = found.to;
    }
  });
  return [...cutHeads(text2, anchors), ...findProse(text2, anchors.at(-1)?.to ?? text2.length)];
}
function findNear2(text2, { spellings, misread: misread2 }, from, to) {
  let found;
  for (const spelling of spellings) {
    const last = found === void 0 ? to : found.from;
    for (let at3 = from; at3 + spelling.length <= to && at3 < last; at3++) {
      if (countWrong(text2, at3, spelling, misread2 + 1) > misread2) continue;
      found = { from: at3, to: at3 + spelling.length };
      break;
    }
  }
  return found;
}
function countWrong(text2, at3, spelling, limit) {
  let wrong = 0;
  for (let nth = 0; nth < spelling.length && wrong < limit; nth++) {
    const [a, b] = [text2[at3 + nth], spelling[nth]];
    if (a === b || a === "\uFF1A" && b === ":") continue;
    wrong += b === ":" ? limit : 1;
  }
  return wrong;
}
function cutHeads(text2, anchors) {
  return anchors.flatMap((anchor, at3) => {
    if (anchor.label !== "\u7F16\u53F7" || at3 === 0) return [anchor];
    const head = new RegExp("[\\p{Script=Han}]{2}[\\p{Script=Han}]\\p{Script=Han}\u4F4D\u804C\\p{Script=Han}$", "u").exec(
      text2.slice(anchor.from - 12, anchor.from)
    );
    if (head === null) return [anchor];
    const from = anchor.from - head[0].length;
    return [{ from, to: anchor.from, label: head[0], meant: head[0], kind: "head" }, anchor];
  });
}
function findProse(text2, from) {
  const rest = text2.slice(from);
  const headings3 = [];
  const add = (found, least2) => {
    if (found === null || from + found.index < least2) return least2;
    const start = from + found.index;
    headings3.push({ from: start, to: start + found[0].length, label: found[0], meant: found[0], kind: "heading" });
    return start + found[0].length;
  };
  let least = add(new RegExp("\\p{Script=Han}{2}\u804C\u8D23(?=1[,\uFF0C\u3001.])", "u").exec(rest), from);
  for (const numeral of "\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03") {
    const pattern = new RegExp(`${numeral}\u3001?(\\p{Script=Han}{2})\\p{Script=Han}{2,10}?(?=\\d[\u3001.,\uFF0C]|\\1)`, "u");
    const found = pattern.exec(rest.slice(least - from));
    if (found === null) continue;
    found.index += least - from;
    least = add(found, least);
  }
  return headings3.length > 1 ? headings3 : [];
}

// src/import/read/uncut.ts
var longestLine = 150;
function cutText(lines3) {
  const { text: text2, starts } = joinPages(lines3.filter((line3) => line3.trim() !== ""));
  if (lines3.length === 0 || text2.length / lines3.length < longestLine) return void 0;
  const anchors = findAnchors(text2);
  if (anchors.length < 5) return void 0;
  const lineAt = (offset) => starts.findLastIndex((start) => start <= offset) + 1;
  const first = anchors[0]?.from ?? 0;
  const pieces = [{ ...paragraphOf(text2.slice(0, first), lineAt(0)), outside: true }];
  anchors.forEach(({ from, to, label, meant: full2, kind }, at3) => {
    const written2 = text2.slice(from, to);
    const value = text2.slice(to, anchors[at3 + 1]?.from ?? text2.length);
    const line3 = lineAt(from);
    const bare = (each2) => each2.replace(/[:：]$/u, "");
    const meant = bare(written2) === bare(full2) ? {} : { misread: { written: bare(written2), meant: label } };
    if (kind === "heading") {
      pieces.push(
        { ...paragraphOf(written2, line3), heading: 1, outside: true },
        { ...paragraphOf(value, line3), outside: true }
      );
    } else if (kind === "head") pieces.push({ ...paragraphOf(written2, line3), heading: 1 });
    else if (kind === "uncut") pieces.push({ ...paragraphOf(value, line3), uncut: written2 });
    else if (kind === "part") pieces.push({ ...paragraphOf(label, line3), ...meant }, ...sides(value, line3));
    else pieces.push({ ...paragraphOf(`${label}\uFF1A${value}`, line3), ...meant });
  });
  return pieces.filter(({ text: each2 }) => each2.trim() !== "");
}
function paragraphOf(text2, line3) {
  return { kind: "paragraph", text: text2.trim(), place: { line: line3 }, bold: false };
}
function sides(value, line3) {
  const outside2 = /(?<=.)[_.\s]*\d{1,3}\s*%?\s*时间?\S{0,3}?对外/u.exec(value)?.index;
  const texts3 = outside2 === void 0 ? [value] : [value.slice(0, outside2), value.slice(outside2)];
  return texts3.map((text2) => paragraphOf(text2.replace(/^[,:：]+|[,:：]+$/gu, ""), line3));
}
function joinPages(lines3) {
  let text2 = "";
  let page = 0;
  const starts = lines3.map((line3) => {
    const start = text2.length;
    const mark2 = /^\s*(\d{1,3})、/.exec(line3);
    const counts = mark2 !== null && Number(mark2[1]) === page + 1;
    if (counts) page++;
    text2 += counts ? line3.slice(mark2[0].length) : line3;
    return start;
  });
  return { text: text2, starts };
}

// src/import/read/wrapped.ts
var leastWidth = 40;
function joinWrapped(lines3) {
  const joined2 = [];
  lines3.forEach((text2, at3) => {
    const last = joined2.at(-1);
    const above = lines3[at3 - 1];
    if (last === void 0 || above === void 0 || !goesOn(last.text, above, text2)) {
      joined2.push({ text: text2, line: at3 + 1 });
      return;
    }
    const rest = text2.trim();
    const first = last.text.trimEnd();
    joined2[joined2.length - 1] = { ...last, text: first + joinLines(first, rest) + rest };
  });
  return joined2;
}
function goesOn(first, above, text2) {
  const indent = indentOf(text2);
  if (text2.trim() === "" || indent < 2 || indent <= indentOf(first)) return false;
  if (above.trim().length < leastWidth || /[.。;；:：!！?？]\s*$/u.test(above)) return false;
  return splitNumber(text2.trim()).style === void 0 && !/^[^:：]{1,40}[:：]/u.test(text2.trim()) && !/\t/.test(above + text2);
}
function indentOf(text2) {
  return text2.length - text2.trimStart().length;
}

// src/import/read/text.ts
function readText(file, bytes) {
  const lines3 = decodeText(bytes).split(/\r\n|\r|\n|\f/);
  const blocks = cutText(lines3) ?? joinWrapped(lines3).map(
    ({ text: text2, line: line3 }) => ({ kind: "paragraph", text: text2, place: { line: line3 }, bold: isCapitals(text2) })
  );
  return { file, blocks, asides: [], notes: [] };
}
function isCapitals(text2) {
  return new RegExp("^\\s*\\p{Lu}[\\p{Lu}\\s&/,'\u2019()-]{5,58}$", "u").test(text2);
}
function decodeText(bytes) {
  const [first, second] = bytes;
  const marked = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : void 0;
  for (const encoding of marked === void 0 ? ["utf-8", "gb18030"] : [marked]) {
    try {
      const text2 = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text2.includes("\0")) return text2;
    } catch {
    }
  }
  throw new DocumentError("not-utf8");
}

// src/import/read/csv.ts
function readCsv(file, bytes) {
  const text2 = decodeText(bytes);
  const head = text2.slice(0, Math.max(0, text2.search(/\r|\n|$/)));
  const [delimiter = ","] = [",", ";", "	"].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows2 = readRows2(text2, delimiter).map(
    (fields2, row) => fields2.map((field, column) => ({
      column,
      span: 1,
      height: 1,
      blocks: [{ kind: "paragraph", text: field, place: { row: row + 1, cell: column + 1 }, bold: false }]
    }))
  );
  const columns2 = Math.max(0, ...rows2.map((row) => row.length));
  return {
    file,
    blocks: rows2.length === 0 ? [] : [{ kind: "table", rows: rows2, columns: columns2, place: {} }],
    asides: [],
    notes: []
  };
}
function readRows2(text2, delimiter) {
  try {
    return parse(text2, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch {
    throw new DocumentError("damaged");
  }
}

// src/import/read/xml.ts
import { SaxesParser } from "saxes";
var XmlError = class extends Error {
  fault;
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
};
var deepest2 = 512;
var pieceLength = 65536;
var prefixes = [
  ["/wordprocessingml/main", "w"],
  ["/wordprocessingml/2006/main", "w"],
  ["/word/2010/wordml", "w14"],
  ["/markup-compatibility/2006", "mc"],
  ["/officeDocument/2006/relationships", "r"],
  ["/officeDocument/relationships", "r"],
  ["/officeDocument/2006/math", "m"],
  ["/officeDocument/math", "m"],
  ["/drawingml/2006/main", "a"],
  ["/drawingml/main", "a"],
  ["/spreadsheetml/2006/main", ""],
  ["/spreadsheetml/main", ""]
];
function readXml(bytes, handler) {
  const text2 = decodeXml(bytes);
  const parser2 = new SaxesParser({ xmlns: false, position: false });
  const usual = /* @__PURE__ */ new Map();
  const stack = [];
  parser2.on("doctype", () => refuse("doctype"));
  parser2.on("error", () => refuse("malformed"));
  parser2.on("opentag", ({ name, attributes }) => {
    if (stack.length >= deepest2) refuse("too-deep");
    for (const key in attributes) if (key.startsWith("xmlns")) learn(usual, key, attributes[key] ?? "");
    const known2 = rename(usual, name);
    stack.push(known2);
    handler.open(known2, attributes, parser2.position);
  });
  parser2.on("closetag", () => handler.close(stack.pop() ?? "", parser2.position));
  parser2.on("text", (piece) => handler.text(piece));
  parser2.on("cdata", (piece) => handler.text(piece));
  for (let at3 = 0; at3 < text2.length; at3 += pieceLength) parser2.write(text2.slice(at3, at3 + pieceLength));
  parser2.close();
}
function refuse(fault) {
  throw new XmlError(fault);
}
function decodeXml(bytes) {
  const [first, second] = bytes;
  const encoding = first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse("not-utf8");
  }
}
function learn(usual, key, uri) {
  const own2 = key === "xmlns" ? "" : key.slice("xmlns:".length);
  const prefix = prefixes.find(([ending]) => uri.endsWith(ending))?.[1];
  if (prefix !== void 0 && prefix !== own2) usual.set(own2, prefix);
}
function rename(usual, name) {
  if (usual.size === 0) return name;
  const colon = name.indexOf(":");
  const prefix = usual.get(colon === -1 ? "" : name.slice(0, colon));
  if (prefix === void 0) return name;
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

// src/import/read/docx/attribute.ts
function attribute(attributes, local) {
  const usual = attributes[`w:${local}`];
  if (usual !== void 0) return usual;
  for (const name in attributes) {
    if (name === local || name.endsWith(`:${local}`)) return attributes[name];
  }
  return void 0;
}
function isOn(attributes) {
  const value = attribute(attributes, "val");
  return value === void 0 || !["0", "false", "off", "none"].includes(value);
}

// src/import/read/docx/grid.ts
var Grid = class {
  place;
  rows = [];
  above = /* @__PURE__ */ new Map();
  row = [];
  column = 0;
  merge;
  cell = { column: 0, span: 1, height: 1, blocks: [] };
  constructor(place) {
    this.place = place;
  }
  openRow() {
    this.row = [];
    this.column = 0;
  }
  skip(columns2) {
    if (columns2 > 0) this.column += Math.min(columns2, 64);
  }
  openCell() {
    this.cell = { column: this.column, span: 1, height: 1, blocks: [] };
    this.merge = void 0;
  }
  span(columns2) {
    if (columns2 > 1) this.cell.span = Math.min(columns2, 1024);
  }
  mergeDown(kind) {
    this.merge = kind;
  }
  closeCell() {
    const { cell: cell2 } = this;
    this.column = cell2.column + cell2.span;
    const origin = this.merge === "go" ? this.above.get(cell2.column) : void 0;
    if (origin === void 0) {
      this.row.push(cell2);
      if (this.merge !== void 0) this.above.set(cell2.column, cell2);
      else this.above.delete(cell2.column);
      return;
    }
    origin.height++;
    origin.blocks.push(...cell2.blocks.filter((block) => block.kind === "table" || block.text.trim() !== ""));
  }
  closeRow() {
    this.rows.push(this.row);
  }
  /** Where the open cell is, counted from 1. */
  where() {
    return { ...this.place, row: this.rows.length + 1, cell: this.row.length + 1 };
  }
  finish() {
    const rows2 = this.rows;
    const columns2 = Math.max(0, ...rows2.map((row) => Math.max(0, ...row.map(({ column, span }) => column + span))));
    return { kind: "table", rows: rows2, columns: columns2, place: this.place };
  }
};

// src/import/read/docx/content-controls.ts
function uniteControls(texts3) {
  const [first = "", middle = ""] = texts3;
  const last = texts3.at(-1);
  if (texts3.length === 3 && first !== "" && first === last) {
    const at3 = middle.indexOf(first);
    const rest = at3 === -1 ? void 0 : middle.slice(0, at3) + middle.slice(at3 + first.length);
    if (rest === first) return first;
  }
  return texts3.join("");
}
function openControl(paragraph2) {
  if (paragraph2 === void 0) return;
  const { controls, text: text2 } = paragraph2;
  const follows = controls !== void 0 && controls.from + controls.texts.join("").length === text2.length;
  if (!follows) paragraph2.controls = { from: text2.length, texts: [] };
}
function closeControl(paragraph2) {
  const { controls } = paragraph2 ?? {};
  if (paragraph2 === void 0 || controls === void 0) return;
  controls.texts.push(paragraph2.text.slice(controls.from + controls.texts.join("").length));
  const united = uniteControls(controls.texts);
  if (united.length === controls.texts.join("").length) return;
  paragraph2.text = paragraph2.text.slice(0, controls.from) + united;
  delete paragraph2.controls;
}

// src/import/read/docx/fields.ts
var pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/;
var Fields = class {
  open = [];
  /** The character that the end of a field shows: a tick box has no result of its own. */
  turn(type) {
    const field = this.open.at(-1);
    if (type === "begin") this.open.push({ code: "", result: false });
    else if (type === "separate" && field) field.result = true;
    else if (type === "end") {
      this.open.pop();
      if (field?.box !== void 0) return field.box ? "\u2611" : "\u2610";
    }
    return "";
  }
  addCode(text2) {
    const field = this.open.at(-1);
    if (field) field.code += text2;
  }
  openBox() {
    const field = this.open.at(-1);
    if (field) field.box = false;
  }
  tick(on) {
    const field = this.open.at(-1);
    if (field?.box !== void 0) field.box = on;
  }
  /** LibreOffice writes the text of a content control again and again, in fields that ask for it. */
  get asksForText() {
    const field = this.open.at(-1);
    return field?.result === true && /^\s*FILLIN\b/.test(field.code);
  }
  get isPageNumber() {
    return this.open.some(({ result, code }) => result && pageFields.test(code));
  }
};

// src/import/read/docx/looks.ts
var Looks = class {
  list = [];
  add(from, to, look) {
    if (from === to || Object.keys(look).length === 0) return;
    const last = this.list.at(-1);
    if (last?.to === from && isSame(last, look)) this.list[this.list.length - 1] = { ...last, to };
    else this.list.push({ from, to, ...look });
  }
};
function isSame(one, other) {
  return one.bold === other.bold && one.italic === other.italic && one.code === other.code && one.link === other.link;
}

// src/import/read/docx/marks.ts
var Marks = class {
  open = /* @__PURE__ */ new Map();
  closed = /* @__PURE__ */ new Map();
  begin(id2, name, paragraph2) {
    if (!/^(?:jd_|[pr][a-z\d]{7}_)/.test(name)) return;
    this.open.set(id2, { name, from: paragraph2?.text.length ?? 0, ...paragraph2 === void 0 ? {} : { paragraph: paragraph2 } });
  }
  end(id2) {
    const mark2 = this.open.get(id2);
    this.open.delete(id2);
    if (mark2?.paragraph !== void 0) this.close(mark2, mark2.paragraph);
  }
  /** A bookmark may begin before the paragraph that it is round. */
  enter(paragraph2) {
    for (const mark2 of this.open.values()) mark2.paragraph ??= paragraph2;
  }
  /** The bookmarks of a paragraph that ends; those that go on end with it. */
  leave(paragraph2) {
    for (const [id2, mark2] of this.open) {
      if (mark2.paragraph !== paragraph2) continue;
      this.close(mark2, paragraph2);
      this.open.delete(id2);
    }
    const marks = this.closed.get(paragraph2) ?? [];
    this.closed.delete(paragraph2);
    return marks.sort((one, other) => one.from - other.from || other.to - one.to);
  }
  close({ name, from }, paragraph2) {
    const marks = this.closed.get(paragraph2) ?? [];
    marks.push({ name, from, to: paragraph2.text.length });
    this.closed.set(paragraph2, marks);
  }
};

// src/import/read/docx/symbols.ts
var symbols = {
  wingdings: {
    fe: "\u2611",
    fd: "\u2612",
    a8: "\u2610",
    "6f": "\u2610",
    "71": "\u2610",
    "72": "\u2610",
    fc: "\u2713",
    fb: "\u2717",
    "6c": "\u25CF",
    "6e": "\u25A0",
    a1: "\u25CB",
    a2: "\u25CB",
    "75": "\u25C6",
    d8: "\u27A2",
    e0: "\u2192",
    b7: "\u2022",
    "9f": "\u2022",
    a7: "\u25AA"
  },
  "wingdings 2": { "52": "\u2611", "53": "\u2612", "54": "\u2612", a3: "\u2610", "2a": "\u2610", "50": "\u2713", "4f": "\u2717", "98": "\u25CF" },
  symbol: { b7: "\u2022", b3: "\u2265", a3: "\u2264", b1: "\xB1", b0: "\xB0", ae: "\u2192" }
};
function isSymbolFont(font) {
  return Object.hasOwn(symbols, font.toLowerCase());
}
function readSymbols(font, text2) {
  return [...text2].map((sign2) => /\s/.test(sign2) ? sign2 : symbolOf(font, (sign2.codePointAt(0) ?? 0).toString(16))).join("");
}
function symbolOf(font, code) {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return "";
  const low = (point >= 61440 ? point - 61440 : point).toString(16);
  const known2 = symbols[font.toLowerCase()]?.[low];
  if (known2 !== void 0) return known2;
  const own2 = point >= 61440 && point <= 61695 ? point - 61440 : point;
  return own2 < 32 || own2 > 1114111 ? "" : String.fromCodePoint(own2);
}

// src/import/read/docx/text-reader.ts
var TextReader = class {
  paragraphs = [];
  fields = new Fields();
  marks = new Marks();
  links;
  styles;
  numbering;
  hide;
  runs = 0;
  bold = false;
  look = {};
  link;
  hidden = false;
  font;
  reading;
  constructor(styles3, numbering2, links2, hide2) {
    this.styles = styles3;
    this.numbering = numbering2;
    this.links = links2;
    this.hide = hide2;
  }
  /** The text boxes of the open paragraph. */
  get boxes() {
    return this.paragraphs.at(-1)?.boxes;
  }
  get inRun() {
    return this.runs > 0;
  }
  open(name, attributes) {
    const value = attribute(attributes, "val");
    if (name === "w:p" || name === "a:p") this.openParagraph();
    else if (name === "w:r" || name === "a:r") this.openRun();
    else if (name === "w:t" || name === "a:t" || name === "m:t") this.reading = "text";
    else if (name === "w:instrText") this.reading = "code";
    else if (name === "w:b" && this.inRun) this.bold = isOn(attributes);
    else if (name === "w:i" && this.inRun) this.look = isOn(attributes) ? { ...this.look, italic: true } : this.look;
    else if (name === "w:rStyle") this.look = value === "CodeText" ? { ...this.look, code: true } : this.look;
    else if (name === "w:hyperlink") this.link = this.links.get(attribute(attributes, "id") ?? "");
    else if (name === "w:rFonts") this.chooseFont(attribute(attributes, "ascii") ?? "");
    else if (name === "w:vanish" && this.inRun) this.hidden = isOn(attributes);
    else if (name === "w:fldChar") this.append(this.fields.turn(attribute(attributes, "fldCharType")));
    else if (name === "w:checkBox") this.fields.openBox();
    else if (name === "w:default" || name === "w:checked") this.fields.tick(isOn(attributes));
    else if (name === "w:bookmarkStart")
      this.marks.begin(attribute(attributes, "id") ?? "", attribute(attributes, "name") ?? "", this.paragraphs.at(-1));
    else if (name === "w:bookmarkEnd") this.marks.end(attribute(attributes, "id") ?? "");
    else if (name === "w:sdtContent") openControl(this.paragraphs.at(-1));
    else if (!this.describe(name, value)) this.append(this.characterOf(name, attributes));
  }
  close(name) {
    if (name === "w:r" || name === "a:r") this.runs--;
    else if (name === "w:hyperlink") this.link = void 0;
    else if (name === "w:sdtContent") closeControl(this.paragraphs.at(-1));
    else if (name === "w:t" || name === "a:t" || name === "m:t" || name === "w:instrText") this.reading = void 0;
  }
  read(text2) {
    if (this.reading === "code") this.fields.addCode(text2);
    else if (this.reading === "text") this.append(this.font === void 0 ? text2 : readSymbols(this.font, text2));
  }
  /** The open paragraph, complete, and the text boxes that hang on it. */
  closeParagraph(place) {
    const open = this.paragraphs.pop();
    if (open === void 0) return [];
    const style2 = this.styles.get(open.style);
    const heading = open.heading ?? style2?.heading;
    const list = open.list ?? style2?.numbering;
    const number2 = list === void 0 || list === "0" ? void 0 : this.numbering.next(list, open.level ?? style2?.level ?? 0);
    const marks = this.marks.leave(open);
    const text2 = open.asked === "" || /\S/.test(open.text) ? open.text : open.asked;
    const length2 = text2.trim().length;
    const paragraph2 = {
      kind: "paragraph",
      text: text2,
      place,
      bold: length2 > 0 && open.boldLength >= length2,
      ...number2 === void 0 ? {} : { number: number2 },
      ...heading === void 0 ? {} : { heading },
      .../^(?:toc|目录) ?\d/.test(style2?.name ?? "") ? { contents: true } : {},
      ...marks.length === 0 ? {} : { marks },
      ...open.looks.list.length === 0 ? {} : { looks: open.looks.list }
    };
    return [paragraph2, ...open.boxes];
  }
  openParagraph() {
    const paragraph2 = { text: "", asked: "", boldLength: 0, style: "", boxes: [], looks: new Looks() };
    this.paragraphs.push(paragraph2);
    this.marks.enter(paragraph2);
  }
  chooseFont(font) {
    if (this.inRun) this.font = isSymbolFont(font) ? font : void 0;
  }
  openRun() {
    this.runs++;
    this.bold = this.styles.get(this.paragraphs.at(-1)?.style ?? "")?.bold ?? false;
    this.hidden = false;
    this.look = {};
    this.font = void 0;
  }
  /** A property of the paragraph; false if the element is none. */
  describe(name, value = "") {
    const paragraph2 = this.paragraphs.at(-1);
    if (paragraph2 === void 0) return false;
    if (name === "w:pStyle") paragraph2.style = value;
    else if (name === "w:outlineLvl") {
      if (Number(value) < 9) paragraph2.heading = Number(value) + 1;
    } else if (name === "w:numId") paragraph2.list = value;
    else if (name === "w:ilvl") paragraph2.level = Number(value) || 0;
    else return false;
    return true;
  }
  characterOf(name, attributes) {
    if (name === "w:tab" || name === "w:ptab") return this.inRun ? "	" : "";
    if (name === "w:br") return ["page", "column"].includes(attribute(attributes, "type") ?? "") ? "" : "\n";
    if (name === "w:cr" || name === "a:br") return "\n";
    if (name === "w:noBreakHyphen") return "-";
    if (name === "w:sym") return symbolOf(attribute(attributes, "font") ?? "", attribute(attributes, "char") ?? "");
    return "";
  }
  append(text2) {
    const paragraph2 = this.paragraphs.at(-1);
    if (text2 === "" || paragraph2 === void 0 || this.fields.isPageNumber) return;
    if (this.hidden) {
      this.hide(text2);
      return;
    }
    if (this.fields.asksForText) {
      paragraph2.asked += text2;
      return;
    }
    const from = paragraph2.text.length;
    paragraph2.text += text2;
    if (this.bold) paragraph2.boldLength += text2.length;
    paragraph2.looks.add(from, paragraph2.text.length, {
      ...this.bold && !this.styles.get(paragraph2.style)?.bold ? { bold: true } : {},
      ...this.look,
      ...this.link === void 0 ? {} : { link: this.link }
    });
  }
};

// src/import/read/docx/body.ts
var unseen2 = /* @__PURE__ */ new Set([
  "w:del",
  "w:moveFrom",
  "w:rt",
  "w:tabs",
  "w:pPrChange",
  "w:rPrChange",
  "w:tcPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:sectPrChange",
  "w:tblGridChange"
]);
var boxes = /* @__PURE__ */ new Set(["w:txbxContent", "w:footnote", "w:endnote", "w:comment"]);
var BodyReader = class {
  blocks = [];
  containers = [this.blocks];
  tables = [];
  choices = [];
  places = [];
  texts;
  decisions;
  start;
  ignored = 0;
  tableCount = 0;
  count = 0;
  constructor({ styles: styles3, numbering: numbering2, links: links2 }, decisions, start = {}) {
    this.texts = new TextReader(styles3, numbering2, links2, (text2) => {
      decisions.hidden += text2;
    });
    this.decisions = decisions;
    this.start = start;
  }
  open(name, attributes) {
    if (this.ignored > 0 || unseen2.has(name)) {
      if (this.ignored === 0 && name === "w:del") this.decisions.deleted++;
      this.ignored++;
      return;
    }
    if (name === "mc:AlternateContent") this.choices.push(false);
    else if (name === "mc:Choice" || name === "mc:Fallback") this.choose();
    else if (boxes.has(name)) this.containers.push(this.texts.boxes ?? this.blocks);
    else if (name === "w:ins") this.decisions.inserted += this.texts.inRun ? 0 : 1;
    else if (!this.openTable(name, attributes)) this.texts.open(name, attributes);
  }
  close(name) {
    if (this.ignored > 0) {
      this.ignored--;
      return;
    }
    if (name === "mc:AlternateContent") this.choices.pop();
    else if (boxes.has(name)) this.containers.pop();
    else if (name === "w:p" || name === "a:p") this.closeParagraph();
    else if (name === "w:tc") this.closeCell();
    else if (name === "w:tr") this.tables.at(-1)?.closeRow();
    else if (name === "w:tbl") this.closeTable();
    else this.texts.close(name);
  }
  text(text2) {
    if (this.ignored === 0) this.texts.read(text2);
  }
  /** Word writes a drawing twice, for new and for old readers: the first is taken and the other is left out. */
  choose() {
    if (this.choices.at(-1)) this.ignored = 1;
    else if (this.choices.length > 0) this.choices[this.choices.length - 1] = true;
  }
  openTable(name, attributes) {
    const table3 = this.tables.at(-1);
    const value = attribute(attributes, "val");
    if (name === "w:tbl") {
      const place = this.places.at(-1) ?? this.start;
      if (place.table === void 0) this.tableCount++;
      this.tables.push(new Grid({ ...place, table: place.table ?? this.tableCount }));
    } else if (table3 === void 0) return false;
    else if (name === "w:tr") table3.openRow();
    else if (name === "w:gridBefore") table3.skip(Number(value));
    else if (name === "w:gridSpan") table3.span(Number(value));
    else if (name === "w:vMerge") table3.mergeDown(value === "restart" ? "start" : "go");
    else if (name === "w:tc") {
      table3.openCell();
      this.containers.push(table3.cell.blocks);
      this.places.push(table3.where());
    } else return false;
    return true;
  }
  closeCell() {
    this.containers.pop();
    this.places.pop();
    this.tables.at(-1)?.closeCell();
  }
  closeTable() {
    const table3 = this.tables.pop();
    if (table3) this.containers.at(-1)?.push(table3.finish());
  }
  closeParagraph() {
    this.count++;
    const place = this.places.at(-1) ?? { ...this.start, paragraph: this.count };
    this.containers.at(-1)?.push(...this.texts.closeParagraph(place));
  }
};

// src/import/read/docx/numbering.ts
function readNumbering(bytes) {
  const { lists: lists3, abstracts } = readLists(bytes);
  const counters = /* @__PURE__ */ new Map();
  return {
    next(list, level2) {
      const found = lists3.get(list);
      const levels2 = found && abstracts.get(found.abstract);
      const own2 = found?.overrides.get(level2) ?? levels2?.get(level2);
      if (own2 === void 0 || found === void 0) return void 0;
      const counts = counters.get(found.abstract) ?? [];
      counters.set(found.abstract, counts);
      counts[level2] = (counts[level2] ?? own2.start - 1) + 1;
      counts.length = level2 + 1;
      if (own2.format === "bullet" || own2.format === "none") return "";
      return own2.text.replace(/%([1-9])/g, (_, digit) => {
        const at3 = Number(digit) - 1;
        const other = found.overrides.get(at3) ?? levels2?.get(at3);
        return formatNumber(other?.format ?? "decimal", counts[at3] ?? other?.start ?? 1);
      });
    }
  };
}
function readLists(bytes) {
  const lists3 = /* @__PURE__ */ new Map();
  const abstracts = /* @__PURE__ */ new Map();
  if (bytes === void 0) return { lists: lists3, abstracts };
  let levels2;
  let level2;
  let list = "";
  readXml(bytes, {
    open(name, attributes) {
      const value = attribute(attributes, "val") ?? "";
      if (name === "w:abstractNum") {
        levels2 = /* @__PURE__ */ new Map();
        abstracts.set(attribute(attributes, "abstractNumId") ?? "", levels2);
      } else if (name === "w:num") list = attribute(attributes, "numId") ?? "";
      else if (name === "w:abstractNumId") {
        levels2 = /* @__PURE__ */ new Map();
        lists3.set(list, { abstract: value, overrides: levels2 });
      } else if (name === "w:lvl" && levels2 !== void 0) {
        level2 = { format: "decimal", text: "", start: 1 };
        levels2.set(Number(attribute(attributes, "ilvl") ?? 0), level2);
      } else if (level2 !== void 0) {
        if (name === "w:numFmt") level2.format = value;
        else if (name === "w:lvlText") level2.text = value;
        else if (name === "w:start") level2.start = Number(value) || 0;
      }
    },
    close(name) {
      if (name === "w:lvl") level2 = void 0;
    },
    text() {
    }
  });
  return { lists: lists3, abstracts };
}
var digits = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var roman = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
];
function formatNumber(format, value) {
  if (/^(?:chineseCounting|taiwaneseCounting|ideographDigital|japaneseCounting)/.test(format)) return inHan(value);
  if (format === "decimalEnclosedCircle" || format === "decimalEnclosedCircleChinese") {
    return value >= 1 && value <= 20 ? String.fromCodePoint(9311 + value) : `${value}`;
  }
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCodePoint(97 + (value - 1) % 26).repeat(Math.ceil(value / 26));
    return format === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (format === "lowerRoman" || format === "upperRoman") {
    let left = value;
    let text2 = "";
    for (const [worth, letters] of roman) for (; left >= worth && text2.length < 40; left -= worth) text2 += letters;
    return format === "lowerRoman" ? text2 : text2.toUpperCase();
  }
  return `${value}`;
}
function inHan(value) {
  if (value < 1 || value > 99) return `${value}`;
  const tens = Math.floor(value / 10);
  const ones2 = value % 10 === 0 ? "" : digits[value % 10];
  return tens === 0 ? `${ones2}` : `${tens === 1 ? "" : digits[tens]}\u5341${ones2}`;
}

// src/import/read/docx/properties.ts
function readProperties(bytes) {
  const properties = /* @__PURE__ */ new Map();
  if (bytes === void 0) return properties;
  let name = "";
  readXml(bytes, {
    open(element, attributes) {
      if (element === "property") name = attributes["name"] ?? "";
    },
    close(element) {
      if (element === "property") name = "";
    },
    text(text2) {
      if (name.startsWith("jd_")) properties.set(name, (properties.get(name) ?? "") + text2);
    }
  });
  return properties;
}
function readLinks(bytes) {
  const links2 = /* @__PURE__ */ new Map();
  if (bytes === void 0) return links2;
  readXml(bytes, {
    open(element, attributes) {
      if (element !== "Relationship" || attributes["TargetMode"] !== "External") return;
      links2.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
    },
    close() {
    },
    text() {
    }
  });
  return links2;
}

// src/import/read/docx/styles.ts
function readStyles(bytes) {
  const styles3 = /* @__PURE__ */ new Map();
  if (bytes === void 0) return styles3;
  let style2;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "w:style") {
        style2 = { name: "" };
        const id2 = attribute(attributes, "styleId");
        if (id2 !== void 0) styles3.set(id2, style2);
      } else if (style2 !== void 0) readProperty(style2, name, attributes);
    },
    close(name) {
      if (name === "w:style") style2 = void 0;
    },
    text() {
    }
  });
  return new Map([...styles3].map(([id2, own2]) => [id2, inherit(styles3, own2)]));
}
function readProperty(style2, name, attributes) {
  const value = attribute(attributes, "val") ?? "";
  if (name === "w:name") {
    style2.name = value.toLowerCase();
    const heading = /^(?:heading|标题) ?([1-9])$/.exec(style2.name);
    if (heading) style2.heading = Number(heading[1]);
    else if (style2.name === "title" || style2.name === "\u6807\u9898") style2.heading = 1;
  } else if (name === "w:basedOn") style2.basedOn = value;
  else if (name === "w:outlineLvl" && Number(value) < 9) style2.heading ??= Number(value) + 1;
  else if (name === "w:b") style2.bold = isOn(attributes);
  else if (name === "w:numId") style2.numbering = value;
  else if (name === "w:ilvl") style2.level = Number(value);
}
function inherit(styles3, own2) {
  let whole2 = own2;
  let base2 = own2.basedOn;
  for (let steps = 0; base2 !== void 0 && steps < 20; steps++) {
    const parent = styles3.get(base2);
    if (parent === void 0) break;
    whole2 = { ...parent, ...whole2 };
    base2 = parent.basedOn;
  }
  return whole2;
}

// src/import/read/docx/index.ts
var asideParts = [
  [/^word\/header\d*\.xml$/, "header"],
  [/^word\/footer\d*\.xml$/, "footer"],
  [/^word\/(?:footnotes|endnotes)\.xml$/, "note"],
  [/^word\/comments\.xml$/, "comment"],
  [/^word\/diagrams\/data\d*\.xml$/, "drawing"]
];
function readDocx(file, archive) {
  const part2 = mainPart(archive) ?? "word/document.xml";
  const main2 = archive.read(part2);
  if (main2 === void 0) throw new DocumentError("not-a-document");
  const decisions = { inserted: 0, deleted: 0, hidden: "" };
  const around = {
    styles: readStyles(archive.read("word/styles.xml")),
    numbering: readNumbering(archive.read("word/numbering.xml")),
    links: readLinks(archive.read(part2.replace(/[^/]+$/, "_rels/$&.rels")))
  };
  const blocks = readPart(main2, around, decisions);
  const properties = readProperties(archive.read("docProps/custom.xml"));
  const asides3 = asideParts.flatMap(
    ([pattern, kind]) => archive.names.filter((name) => pattern.test(name)).flatMap((name) => {
      const part3 = readPart(archive.read(name) ?? new Uint8Array(), { ...around, links: /* @__PURE__ */ new Map() }, decisions, kind);
      return part3.some(hasText) ? [{ kind, blocks: part3 }] : [];
    })
  );
  return { file, blocks, asides: dropRepeats(asides3), notes: notesOf(decisions), properties };
}
function mainPart(archive) {
  const bytes = archive.read("_rels/.rels");
  let target;
  if (bytes === void 0) return void 0;
  readXml(bytes, {
    open(_, { Type: type = "", Target: path = "" }) {
      if (type.endsWith("/officeDocument")) target ??= path.replace(/^\//, "");
    },
    close() {
    },
    text() {
    }
  });
  return target !== void 0 && archive.names.includes(target) ? target : void 0;
}
function readPart(bytes, around, decisions, aside) {
  if (bytes.length === 0) return [];
  const reader = new BodyReader(around, decisions, aside === void 0 ? {} : { aside });
  readXml(bytes, reader);
  return reader.blocks;
}
function hasText(block) {
  return block.kind === "table" || block.text.trim() !== "";
}
function dropRepeats(asides3) {
  const seen = /* @__PURE__ */ new Set();
  return asides3.filter(({ kind, blocks }) => {
    const text2 = `${kind} ${JSON.stringify(blocks.map((block) => block.kind === "table" ? block.rows : block.text))}`;
    return !seen.has(text2) && seen.add(text2);
  });
}
function notesOf({ inserted, deleted, hidden: hidden2 }) {
  return [
    ...inserted + deleted === 0 ? [] : [{ kind: "tracked-changes", inserted, deleted }],
    ...hidden2.trim() === "" ? [] : [{ kind: "hidden-text", text: hidden2 }]
  ];
}

// src/import/read/markdown.ts
function readMarkdown(file, bytes) {
  const lines3 = decodeText(bytes).split(/\r\n|\r|\n/);
  const blocks = [];
  let tables = 0;
  const matter = frontMatterEnd(lines3);
  for (let at3 = 0; at3 < lines3.length; at3++) {
    const line3 = at3 < matter ? (lines3[at3] ?? "").replace(/:\s*(["'])(.*)\1\s*$/, ": $2") : lines3[at3] ?? "";
    const end = tableEnd(lines3, at3);
    if (end > at3) {
      tables++;
      blocks.push(readTable(lines3.slice(at3, end), at3 + 1, tables));
      at3 = end - 1;
    } else if (/^\s*(?:[-*_]\s*){3,}$/.test(line3)) continue;
    else if (at3 >= matter && /^=+\s*$|^-+\s*$/.test(lines3[at3 + 1] ?? "") && line3.trim() !== "") {
      blocks.push(paragraphOf2(`${lines3[at3 + 1]?.startsWith("=") ? "#" : "##"} ${line3}`, at3 + 1));
      at3++;
    } else blocks.push({ ...paragraphOf2(line3, at3 + 1), ...at3 < matter ? { setting: true } : {} });
  }
  return { file, blocks, asides: [], notes: [] };
}
function frontMatterEnd(lines3) {
  if (lines3[0]?.trim() !== "---") return 0;
  const end = lines3.findIndex((line3, at3) => at3 > 0 && line3.trim() === "---");
  return end > 0 && lines3.slice(1, end).every((line3) => /^(?:[\w-]+:.*|\s+.*|)$/.test(line3)) ? end : 0;
}
function paragraphOf2(line3, number2) {
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line3);
  const quoted = line3.replace(/^\s{0,3}(?:>\s?)+/, "");
  const source = heading?.[2] ?? quoted.replace(/^\s{0,3}:\s+(?=\S)/, "");
  const bullet = heading ? void 0 : /^\s*[-*+]\s+(?:\[([ xX])\]\s+)?(.*)$/.exec(source);
  const box2 = bullet?.[1] === void 0 ? "" : bullet[1] === " " ? "\u2610 " : "\u2611 ";
  const text2 = plain2(bullet ? `${box2}${bullet[2]}` : source);
  const bare = (bullet?.[2] ?? source).trim();
  return {
    kind: "paragraph",
    text: text2,
    place: { line: number2 },
    bold: heading === null && /^(\*\*|__)(?:(?!\1).)+\1[:：]?$/.test(bare),
    ...heading === null && !bullet ? boldLead(source) : {},
    ...bullet ? { number: "" } : {},
    ...heading ? { heading: heading[1]?.length ?? 1 } : {}
  };
}
function boldLead(source) {
  const found = /^\s*(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?=\s+\S)/.exec(source);
  return found === null ? {} : { looks: [{ from: 0, to: plain2(found[2] ?? "").length, bold: true }] };
}
function plain2(text2) {
  return text2.replace(
    /!?\[([^\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g,
    (_, words, address) => address === "" || address.startsWith("#") || words === address ? words : `${words} (${address})`
  ).replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2").replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1").replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1").replace(/`([^`]+)`/g, "$1").replace(/<br\s*\/?>/gi, "\n").replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1").replace(
    /&(amp|lt|gt|nbsp|quot);/g,
    (_, name) => ({ amp: "&", lt: "<", gt: ">", nbsp: " ", quot: '"' })[name] ?? ""
  );
}
function tableEnd(lines3, at3) {
  const isRow = (line3 = "") => line3.includes("|");
  if (!isRow(lines3[at3]) || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(lines3[at3 + 1] ?? "")) return at3;
  if (!isRow(lines3[at3 + 1])) return at3;
  let end = at3 + 2;
  while (end < lines3.length && isRow(lines3[end])) end++;
  return end;
}
function readTable(lines3, first, table3) {
  const rows2 = lines3.filter((_, at3) => at3 !== 1).map(
    (line3, row) => cellsOf(line3).map((text2, column) => cellOf(text2, { table: table3, row: row + 1, cell: column + 1 }, column))
  ).filter((row) => row.some((cell2) => cell2.blocks.some((block) => block.kind === "paragraph" && block.text !== "")));
  return { kind: "table", rows: rows2, columns: Math.max(...rows2.map((row) => row.length), 0), place: { table: table3, line: first } };
}
function cellsOf(line3) {
  return line3.trim().replace(/^\||(?<!\\)\|$/g, "").split(/(?<!\\)\|/).map((cell2) => plain2(cell2.trim()));
}
function cellOf(text2, place, column) {
  return { column, span: 1, height: 1, blocks: [{ kind: "paragraph", text: text2, place, bold: false }] };
}

// src/import/read/xlsx/formats.ts
function readFormats(styles3, book) {
  const own2 = /* @__PURE__ */ new Map();
  const formats2 = [];
  let inCells = false;
  if (styles3 !== void 0) {
    readXml(styles3, {
      open(name, attributes) {
        if (name === "numFmt") own2.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        else if (name === "cellXfs") inCells = true;
        else if (name === "xf" && inCells) formats2.push(formatOf(Number(attributes["numFmtId"] ?? 0), own2));
      },
      close(name) {
        if (name === "cellXfs") inCells = false;
      },
      text() {
      }
    });
  }
  let starts1904 = false;
  readXml(book, {
    open(name, attributes) {
      if (name === "workbookPr") starts1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
    },
    close() {
    },
    text() {
    }
  });
  return { formats: formats2, starts1904 };
}
function formatOf(id2, own2) {
  const code = (own2.get(id2) ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (id2 === 9 || id2 === 10 || code.includes("%")) return "percent";
  if (id2 >= 14 && id2 <= 17 || id2 === 22 || id2 >= 27 && id2 <= 36 || id2 >= 50 && id2 <= 58) return "date";
  return /y|d/i.test(code) && /m|d/i.test(code) ? "date" : "plain";
}
function showNumber(written2, format, starts1904) {
  const value = Number(written2);
  if (written2.trim() === "" || Number.isNaN(value)) return written2;
  if (format === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  if (format === "date" && value >= 1 && value < 2958466) {
    const days2 = Math.floor(value) + (starts1904 ? 1462 : value < 60 ? 1 : 0);
    return new Date((days2 - 25569) * 864e5).toISOString().slice(0, 10);
  }
  return `${Number(value.toPrecision(15))}`;
}

// src/import/read/xlsx/sheet.ts
var mostRows = 1e5;
function readSheet(bytes, context) {
  const texts3 = /* @__PURE__ */ new Map();
  const merges = [];
  let cell2;
  let reading;
  let row = 0;
  let column = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attributes["r"] ?? row + 1);
        column = 0;
      } else if (name === "c") {
        const at3 = attributes["r"] === void 0 ? void 0 : readAddress(attributes["r"]);
        column = at3?.column ?? column + 1;
        const style2 = Number(attributes["s"] ?? 0);
        cell2 = { row: at3?.row ?? row, column, type: attributes["t"] ?? "n", style: style2, value: "", inline: "" };
      } else if (name === "v") reading = "value";
      else if (name === "t") reading = "inline";
      else if (name === "mergeCell") addMerge(merges, attributes["ref"] ?? "");
    },
    close(name) {
      if (name === "v" || name === "t") reading = void 0;
      else if (name === "c" && cell2 !== void 0) {
        const text2 = textOf3(cell2, context);
        if (text2.trim() !== "" && cell2.row <= mostRows) {
          const cells = texts3.get(cell2.row) ?? /* @__PURE__ */ new Map();
          texts3.set(cell2.row, cells.set(cell2.column, text2));
        }
        cell2 = void 0;
      }
    },
    text(text2) {
      if (cell2 === void 0) return;
      if (reading === "value") cell2.value += text2;
      else if (reading === "inline") cell2.inline += text2;
    }
  });
  return texts3.size === 0 ? void 0 : tableOf(texts3, merges, context.name);
}
function textOf3({ type, value, inline, style: style2 }, { strings, formats: formats2, starts1904 }) {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr") return inline;
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "n" ? showNumber(value, formats2[style2] ?? "plain", starts1904) : value;
}
function readAddress(address) {
  const [, letters = "", digits3 = "0"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum2, letter) => sum2 * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits3), column };
}
function addMerge(merges, reference) {
  const [from = "", to = from] = reference.split(":");
  const [first, last] = [readAddress(from), readAddress(to)];
  merges.push({ ...first, height: last.row - first.row + 1, span: last.column - first.column + 1 });
}
function tableOf(texts3, merges, sheet) {
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const covered = coveredCells(merges);
  const numbers2 = [...texts3.keys()].sort((a, b) => a - b);
  const rows2 = numbers2.map((row) => {
    const cells = texts3.get(row) ?? /* @__PURE__ */ new Map();
    const last = Math.max(...cells.keys());
    const line3 = [];
    for (let column = 1; column <= last; column++) {
      if (covered.has(`${row},${column}`)) continue;
      const merge = spans.get(`${row},${column}`);
      const text2 = cells.get(column) ?? "";
      const place = { sheet, row, cell: column };
      line3.push({
        column: column - 1,
        span: merge?.span ?? 1,
        height: merge === void 0 ? 1 : numbers2.filter((each2) => each2 >= row && each2 < row + merge.height).length,
        blocks: [{ kind: "paragraph", text: text2, place, bold: false }]
      });
    }
    return line3;
  });
  const columns2 = Math.max(...rows2.map((row) => Math.max(0, ...row.map(({ column, span }) => column + span))));
  return { kind: "table", rows: rows2, columns: columns2, place: { sheet } };
}
function coveredCells(merges) {
  const covered = /* @__PURE__ */ new Set();
  for (const { row, column, height, span } of merges) {
    if (height * span > 1e5 || covered.size > 1e6) continue;
    for (let down = 0; down < height; down++) {
      for (let right = 0; right < span; right++) if (down + right > 0) covered.add(`${row + down},${column + right}`);
    }
  }
  return covered;
}

// src/import/read/xlsx/strings.ts
function readSharedStrings(bytes) {
  const strings = [];
  if (bytes === void 0) return strings;
  let text2;
  let reading = false;
  let phonetic = false;
  readXml(bytes, {
    open(name) {
      if (name === "si") text2 = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") reading = true;
    },
    close(name) {
      if (name === "si") strings.push(text2 ?? "");
      else if (name === "rPh") phonetic = false;
      else if (name === "t") reading = false;
    },
    text(piece) {
      if (reading && !phonetic && text2 !== void 0) text2 += piece;
    }
  });
  return strings;
}

// src/import/read/xlsx/index.ts
function readXlsx(file, archive) {
  const book = archive.read("xl/workbook.xml");
  if (book === void 0) throw new DocumentError("not-a-document");
  const targets = readTargets(archive.read("xl/_rels/workbook.xml.rels"));
  const strings = readSharedStrings(archive.read("xl/sharedStrings.xml"));
  const { formats: formats2, starts1904 } = readFormats(archive.read("xl/styles.xml"), book);
  const blocks = listSheets(book).flatMap(({ name, relation: relation2 }, at3) => {
    const bytes = archive.read(targets.get(relation2) ?? `xl/worksheets/sheet${at3 + 1}.xml`);
    const table3 = bytes && readSheet(bytes, { name, strings, formats: formats2, starts1904 });
    return table3 === void 0 ? [] : [table3];
  });
  return { file, blocks, asides: [], notes: [] };
}
function listSheets(book) {
  const sheets = [];
  readXml(book, {
    open(element, attributes) {
      if (element !== "sheet" || attributes["state"] === "veryHidden") return;
      const relation2 = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", relation: relation2 });
    },
    close() {
    },
    text() {
    }
  });
  return sheets;
}
function readTargets(bytes) {
  const targets = /* @__PURE__ */ new Map();
  if (bytes === void 0) return targets;
  readXml(bytes, {
    open(_, { Id: id2 = "", Target: target = "", TargetMode: mode }) {
      if (mode !== "External") targets.set(id2, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
    close() {
    },
    text() {
    }
  });
  return targets;
}

// src/import/read/index.ts
var readers = {
  docx: readWord,
  docm: readWord,
  dotx: readWord,
  xlsx: readWorkbook,
  xlsm: readWorkbook,
  csv: readCsv,
  tsv: readCsv,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readText
};
var ownEndings = Object.keys(readers);
var convertedEndings = {
  doc: "docx",
  rtf: "docx",
  odt: "docx",
  wps: "docx",
  xls: "xlsx",
  ods: "xlsx"
};
function readDocument(file, bytes, ending = endingOf(file)) {
  const reader = readers[ending];
  if (reader === void 0)
    throw new DocumentError(Object.hasOwn(convertedEndings, ending) ? "needs-libreoffice" : "unknown-kind");
  try {
    return reader(file, bytes);
  } catch (error) {
    if (error instanceof ArchiveError) throw new DocumentError(archiveFaults[error.fault]);
    if (error instanceof XmlError)
      throw new DocumentError(error.fault === "doctype" || error.fault === "too-deep" ? "unsafe" : "damaged");
    throw error;
  }
}
function endingOf(file) {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}
var archiveFaults = {
  "not-zip": "not-a-document",
  damaged: "damaged",
  encrypted: "encrypted",
  "too-large": "too-large"
};
function readWord(file, bytes) {
  return readDocx(file, openOffice(bytes));
}
function readWorkbook(file, bytes) {
  return readXlsx(file, openOffice(bytes));
}
function openOffice(bytes) {
  if (startsWith(bytes, [208, 207, 17, 224])) throw new DocumentError("old-or-encrypted");
  if (startsWith(bytes, [37, 80, 68, 70])) throw new DocumentError("pdf");
  return openArchive(bytes);
}
function startsWith(bytes, start) {
  return start.every((byte, at3) => bytes[at3] === byte);
}

// src/import/recognise/kinds.ts
var ones = /* @__PURE__ */ new Set([
  "title",
  "code",
  "department",
  "reportsTo",
  "headcount",
  "grade",
  "family",
  "employmentType",
  "location",
  "effective",
  "reviewBy",
  "compliance.flsa",
  "approval.date",
  "qualifications.education",
  "qualifications.experience",
  "conditions.place",
  "conditions.hours",
  "conditions.travel"
]);
var names2 = /* @__PURE__ */ new Set([
  "aliases",
  "formerTitles",
  "dottedLineTo",
  "directReports",
  "incumbents",
  "career.rotation",
  "career.promotion",
  "career.substitutes"
]);
var parts = /* @__PURE__ */ new Set([
  "form",
  "basic",
  "contacts",
  "qualifications",
  "approval",
  "career",
  "conditions",
  "pay",
  "revisions",
  "number",
  "x-signature",
  "x-note",
  "x-structure",
  "x-revision"
]);
function kindOf2(path) {
  if (ones.has(path) || /^(?:approval\.\w|pay\.|config\.)/.test(path)) return "one";
  if (names2.has(path)) return "names";
  return parts.has(path) ? "part" : "sentences";
}
function partOf(path) {
  const [first = ""] = path.split(".");
  return path.includes(".") || parts.has(path) || path === "duties" || path === "authority" ? first : "basic";
}

// src/import/recognise/wrong-mark.ts
var facts = /^(?:title|code|department|reportsTo|dottedLineTo|directReports|headcount|grade|location|employmentType|effective|approval\..+)$/;
var alone = /^(?:岗位名称|职位名称|职务名称|岗位编号|职位编号|岗位编码|职位编码)$/u;
function splitAtWrongMark(dictionary, text2) {
  const [, written2 = "", mark2 = "", value = ""] = new RegExp("^(\\p{Script=Han}{2,8}?)\\s*([\uFF1B;\u3002.\uFF0C,=\uFF1D|\uFF5C\u2014\u2013-]|[ \\u3000])\\s*(\\p{L}[^\u3002\uFF1B;:\uFF1A\uFF01!?\uFF1F]{0,40}|[\\p{N}A-Z][\\w./-]{0,20})$", "u").exec(
    text2
  ) ?? /^(岗位名称|职位名称|职务名称|岗位编号|职位编号|岗位编码|职位编码)()([^\p{P}\s]{2,16})$/u.exec(text2) ?? [];
  const label = written2 === "" ? void 0 : dictionary.find(written2);
  if (label === void 0 || !facts.test(label.path)) return void 0;
  if (written2.length < (/[，,.。 \u3000]/u.test(mark2) ? 4 : 2) || mark2 === "" && !alone.test(written2))
    return void 0;
  return { label, written: written2, value: value.trim() };
}
function findBeforeWrongMark(dictionary, text2) {
  const [, written2 = ""] = new RegExp("^(\\p{Script=Han}{3,12})[\uFF1B;\u3002\uFF0C,]$", "u").exec(text2) ?? [];
  const label = written2 === "" ? void 0 : dictionary.find(written2);
  return label === void 0 || kindOf2(label.path) === "one" || kindOf2(label.path) === "names" ? void 0 : label;
}

// src/import/recognise/pairs.ts
var longestLabel = 40;
function splitPairs(dictionary, text2, within) {
  const apart = splitTabbed(dictionary, text2, within);
  if (apart.length > 0) return apart;
  const framed = splitFramed(dictionary, text2, within);
  if (framed.length > 0) return framed;
  const [, lead = "", rest = ""] = /^(\S+(?: \S+){0,3})(?: {2,}|[ ]?　+|\t+)([^\s:：].*)$/u.exec(text2) ?? [];
  const spread = new RegExp("^\\p{Script=Han}{1,3}[ \u3000]*[:\uFF1A]", "u").test(rest);
  const leading = lead === "" || spread || /[:：]/u.test(lead) ? void 0 : dictionary.find(lead, within === void 0 ? {} : { within });
  if (leading !== void 0 && splitPiece(dictionary, rest, within)[0]?.label === void 0)
    return [{ label: leading, written: lead, value: rest.trim() }];
  const pairs2 = [];
  for (const piece of closeLabels(text2.replace(/(?<=\S)[ \u3000]{2,}(?=[:：])/gu, "")).split(/\t+|\s{3,}|　{2,}/).map((each2) => each2.trim())) {
    if (piece === "") continue;
    const found = splitPiece(dictionary, piece, within);
    const last = pairs2.at(-1);
    if (found.length > 0) pairs2.push(...found);
    else if (last === void 0 && isLetterhead(piece)) pairs2.push({ written: "", value: piece });
    else if (last === void 0) return wrongly(dictionary, text2);
    else pairs2[pairs2.length - 1] = { ...last, value: last.value === "" ? piece : `${last.value} ${piece}` };
  }
  const [first] = pairs2;
  return first?.written === "" && !pairs2.some(({ label }) => label !== void 0) ? wrongly(dictionary, text2) : pairs2;
}
function wrongly(dictionary, text2) {
  const pair = splitAtWrongMark(dictionary, text2);
  return pair === void 0 ? [] : [pair];
}
function isLetterhead(piece) {
  return piece.length <= 60 && !/[。；;，,.!?！？:：]$/u.test(piece);
}
function splitFramed(dictionary, text2, within) {
  const framed = unframe(text2);
  if (framed === void 0) return [];
  const label = dictionary.find(framed.label, { ...within === void 0 ? {} : { within }, near: !framed.plain });
  if (label === void 0 && !framed.plain && framed.rest !== "")
    return [{ written: framed.label, value: framed.rest }];
  if (label === void 0 || framed.rest === "" && framed.plain && kindOf2(label.path) === "one") return [];
  const next = [...framed.rest.matchAll(/(?<=\s)[【「『〖《〔［〈＜[<*]/gu)].find(
    ({ index: index2 }) => splitFramed(dictionary, framed.rest.slice(index2), within).length > 0
  )?.index;
  if (next === void 0) return [{ label, written: framed.label, value: framed.rest }];
  const value = framed.rest.slice(0, next).trim();
  return [{ label, written: framed.label, value }, ...splitFramed(dictionary, framed.rest.slice(next), within)];
}
function closeLabels(text2) {
  return text2.replace(
    new RegExp("(?<![\\p{Script=Han}])\\p{Script=Han}(?:[ \u3000]{1,8}\\p{Script=Han}){1,5}(?=[ \u3000]{0,4}[:\uFF1A])", "gu"),
    (label) => label.replace(/[ 　]+/g, "")
  );
}
function splitTabbed(dictionary, text2, within) {
  const pieces = text2.split(/\t+/).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length % 2 !== 0 || /[:：]/u.test(pieces[0] ?? "")) return [];
  const labels2 = pieces.map((piece, at3) => at3 % 2 === 0 ? find2(dictionary, piece, within) : void 0);
  if (labels2.some((label, at3) => at3 % 2 === 0 && label === void 0)) return [];
  return labels2.flatMap(
    (label, at3) => label === void 0 ? [] : [{ label, written: label.written, value: pieces[at3 + 1] ?? "" }]
  );
}
function splitPiece(dictionary, piece, within) {
  const head = /^((?:[^:：]|(?<=\d)[:：](?=\d)){1,40}?)\s*(?:(?<!\d)[:：]|[:：](?!\d))\s*/u.exec(piece);
  const written2 = head?.[1]?.trim() ?? "";
  if (head === null || written2 === "" || written2.length > longestLabel) return [];
  const label = find2(dictionary, written2, within);
  const rest = piece.slice(head[0].length);
  const next = nextLabel(dictionary, rest, within);
  if (next === void 0) return [{ ...label ? { label } : {}, written: written2, value: rest.trim() }];
  return [
    { ...label ? { label } : {}, written: written2, value: rest.slice(0, next).replace(/[\s；;，,、]+$/u, "") },
    ...splitPiece(dictionary, rest.slice(next).trim(), within)
  ];
}
function find2(dictionary, written2, within) {
  return dictionary.find(written2, { ...within === void 0 ? {} : { within }, near: true });
}
function nextLabel(dictionary, text2, within) {
  for (const colon of text2.matchAll(/(?<!\d)[:：]|[:：](?!\d)/g)) {
    const before2 = text2.slice(Math.max(0, colon.index - longestLabel), colon.index);
    for (const start of before2.matchAll(/(?<=[\s；;。，,、）)])\S/gu)) {
      const written2 = before2.slice(start.index).trim();
      const label = dictionary.find(written2, within === void 0 ? {} : { within });
      if (label !== void 0 && written2.length >= 2) return colon.index - (before2.length - start.index);
    }
  }
  return void 0;
}

// src/import/recognise/title.ts
var chinese3 = /^(.*?)\s*[（(]?(?:岗位|职位|职务|工作)?(?:职责)?(?:说明书?|说明表|描述书|责任书|职责说明书|岗位职责|工作职责|职位描述|岗位描述|岗位职责描述|(?:岗位|工作)?职责[及与和](?:任职|岗位|人员|资格)*(?:要求|条件))[)）]?$/u;
var chineseBefore = new RegExp("^\\S{0,14}?(?:\u5C97\u4F4D|\u804C\u4F4D|\u804C\u52A1|\u5DE5\u4F5C)(?:\u804C\u8D23)?(?:\u8BF4\u660E\u4E66|\u63CF\u8FF0\u4E66|\u8BF4\u660E\u8868)\\s*(?!.*(?:\u7248|\u7F16\u53F7|\u8BD5\u884C|\u8303\u672C|\u6A21\u677F|\\d{3}))(?:[\u2014\u2013\\-:\uFF1A\xB7|]+\\s*(\\p{L}[^\uFF0C\u3002\uFF1B:\uFF1A]{1,24})|[\uFF08(](\\p{L}[^\uFF0C\u3002\uFF1B:\uFF1A]{1,24})[)\uFF09])$", "u");
var englishAfter = /^(.+?)\s*[-–—:,|]?\s*(?:(?:job|position|role|post)\s+(?:description|profile|specification|summary)|requirements|jd)$/i;
var englishBefore = /^(?:job|position|role|post)\s+(?:description|profile|specification|title)\s*(?:[-–—:|]|for(?: the| an?)?)\s*(.+)$/i;
var longest3 = 120;
function titleIn(heading) {
  if (heading.length > longest3) return void 0;
  const bare = heading.replace(/[《》「」"“”]/gu, "").trim();
  const found = inTraditional(bare) ?? chinese3.exec(bare) ?? chineseBefore.exec(bare) ?? englishBefore.exec(bare) ?? englishAfter.exec(bare);
  const title2 = (found?.[1] ?? found?.[2])?.replace(/[\s\-–—:：·、]+$/u, "").trim();
  return title2 === void 0 || title2 === "" || title2.length > 60 ? void 0 : title2;
}
function inTraditional(text2) {
  const plain4 = toSimplified(text2);
  const title2 = plain4 === text2 ? void 0 : chinese3.exec(plain4)?.[1];
  return title2 === void 0 ? void 0 : [text2, text2.slice(0, title2.length)];
}
function isAnnexMark(text2) {
  return /^(?:附[件表录]|annex|appendix|attachment|schedule)\s*(?:[\d一二三四五六七八九十]{0,3}|[A-H])(?:[-－—.]\d{1,2})?\s*[:：]?$/iu.test(
    text2
  );
}
function isRules(heading) {
  return /(?:管理(?:制度|细则|规程|程序)|规定|办法|条例|会议纪要|会议记录|合同|协议书?|报价单|价目表|(?:工作|项目|实施)(?:计划|总结|方案|报告))\s*[)）》」]?$/u.test(
    heading
  ) || /^(?:minutes\b.*|.*\b(?:meeting (?:minutes|notes)|price list|agreement|project plan|proposal))$/i.test(heading) || /\b(?:descriptions?|requirements|responsibilities|duties|roles|positions)\b.*\b(?:policy|procedure|regulations|guidelines?)$/i.test(
    heading
  );
}

// src/import/recognise/asides.ts
function readAsides(reader, asides3) {
  const [draft, second] = reader.drafts;
  for (const { kind, blocks } of asides3) {
    for (const line3 of allLines(blocks)) {
      const { place } = line3;
      const pairs2 = kind === "comment" ? [] : splitPairs(reader.dictionary, line3.written, "basic");
      const title2 = kind === "header" && second === void 0 ? titleInHeader(line3.written) : void 0;
      if (draft === void 0) reader.prose.push(line3);
      else if (title2 !== void 0 && !draft.has("title") && draft.heading === void 0)
        draft.entries.push({ path: "title", text: title2, place });
      else if (pairs2.length === 0 || !pairs2.some(({ label }) => label)) draft.kept.push({ text: line3.written, place });
      else {
        for (const { label, written: written2, value } of pairs2) {
          const takes = label !== void 0 && kindOf2(label.path) === "one" && second === void 0 && !draft.has(label.path);
          if (takes && value !== "") draft.entries.push({ path: label.path, text: value, place, label: written2 });
          else if (value !== "") draft.kept.push({ text: value, place, label: written2 });
        }
      }
    }
  }
}
function titleInHeader(text2) {
  const titles = text2.split(/\t+|\s{3,}|[|｜]/).flatMap((piece) => titleIn(piece.trim()) ?? []);
  return titles.find(
    (title2) => !/(?:公司|集团|医院|学校|学院|大学|酒店|中心|[厂局部委]|ltd|limited|inc|plc|trust|council|university)\.?$/iu.test(
      title2
    )
  );
}

// src/import/recognise/form-headings.ts
function findFormStyle(dictionary, blocks) {
  const lines3 = blocks.flatMap((block) => block.kind === "paragraph" ? linesOf(block) : []);
  const led = /* @__PURE__ */ new Set();
  for (const [at3, { heading, text: text2, style: style2 }] of lines3.entries()) {
    const next = lines3[at3 + 1];
    if (heading !== void 0 || style2 === void 0 || style2 === "bullet" || next === void 0) continue;
    if (text2.length > 20 || /[\p{P}]$/u.test(text2) || dictionary.guess(text2) !== void 0) continue;
    const [pair] = splitPairs(dictionary, next.text, void 0);
    if (pair?.label === void 0 || pair.value === "" || !/^(?:code|department|reportsTo)$/.test(pair.label.path))
      continue;
    const key = `${style2} ${pair.label.path}`;
    if (led.has(key)) return style2;
    led.add(key);
  }
  return void 0;
}
function findFormLevel(dictionary, blocks) {
  const lines3 = blocks.flatMap((block) => block.kind === "paragraph" ? linesOf(block) : []);
  const led = /* @__PURE__ */ new Set();
  for (const [at3, { heading, text: text2 }] of lines3.entries()) {
    const next = lines3[at3 + 1];
    if (heading === void 0 || next === void 0 || dictionary.find(text2) !== void 0) continue;
    const [pair] = splitPairs(dictionary, next.text, void 0);
    if (pair?.label === void 0 || pair.value === "" || !/^(?:code|department|reportsTo)$/.test(pair.label.path))
      continue;
    const key = `${heading} ${pair.label.path}`;
    if (led.has(key)) return heading;
    led.add(key);
  }
  return void 0;
}

// src/import/recognise/department-heading.ts
function noteChapter(reader, line3) {
  const { heading, text: text2, place, written: written2 } = line3;
  const isChapter = heading === void 0 && /^第\s*[一二三四五六七八九十\d]{1,3}\s*[章篇]/u.test(written2);
  if (heading === void 0 && !isChapter) return false;
  const department = departmentIn(text2);
  const level2 = heading ?? 1;
  if (department !== void 0) reader.chapter = { department, level: level2, piece: { text: text2, place } };
  else if (reader.chapter !== void 0 && level2 <= reader.chapter.level) reader.chapter = void 0;
  if (department === void 0 || !isChapter) return false;
  reader.target = void 0;
  reader.draft = void 0;
  reader.prose.push(line3);
  return true;
}
function departmentIn(heading) {
  const bare = heading.replace(/(?:各?岗位)?(?:工作|岗位|职位)?(?:职责|说明书|描述|手册|汇编|说明|一览)*$/u, "").trim();
  const chinese6 = new RegExp("^(?:\u7B2C.{1,3}[\u7AE0\u8282\u90E8\u5206]+\\s*)?(\\p{Script=Han}{2,12}?(?:\u90E8|\u90E8\u95E8|\u4E2D\u5FC3|\u79D1|\u5904|\u8F66\u95F4|\u5206\u5382|\u5DE5\u6BB5))$", "u").exec(
    bare
  );
  const english4 = /^((?:[\p{Lu}&][\w&]*(?: and)? ){1,4}(?:department|division|directorate|office)|department of [\p{Lu}][\w& ]{2,30})(?: (?:roles|positions|job descriptions))?$/iu.exec(
    heading
  );
  return chinese6?.[1] ?? english4?.[1];
}

// src/import/recognise/duty-group.ts
function readGroup(reader, line3, next) {
  const { target, dictionary } = reader;
  const { text: text2, style: style2 } = line3;
  if (target?.path !== "duties" || style2 === void 0 || style2 === "bullet" || line3.heading !== void 0)
    return false;
  if (style2 === target.style || style2 === target.items || style2 === reader.formStyle) return false;
  if (next === void 0 || next === "table" || next.style === void 0 || next.style === style2) return false;
  if (!(next.count === 1 || /^(?:[（(]?[1a一]|[①⑴•·*-])/u.test(next.written))) return false;
  if (text2.length > 40 || /[。；;，,.!?！？:：]$/u.test(text2) || titleIn(text2) !== void 0) return false;
  const label = dictionary.find(text2, { within: "duties" });
  if (label !== void 0 && partOf(label.path) !== "duties") return false;
  reader.currentDraft().headings.push(line3.written, text2);
  reader.target = { ...target, group: text2, filled: true };
  return true;
}

// src/import/recognise/read-heading.ts
var longestHeading = 60;
function rankOf(line3) {
  return line3.heading ?? (line3.bold ? 10 : 20);
}
function readTitle(reader, line3, next) {
  const { draft } = reader;
  const title2 = titleIn(line3.text);
  const prominent = line3.heading !== void 0 || line3.bold;
  const first = draft === void 0 && reader.prose.every(({ text: text2 }) => isAnnexMark(text2));
  const named = draft?.hasBody && (next === "table" || next !== void 0 && isLabelled(reader, next));
  const again = draft?.hasBody && draft.heading !== void 0 && draft.heading.text === line3.text;
  const plain4 = line3.style === void 0 && line3.bold && draft?.heading?.level === 10 && next !== "table";
  const nearer = draft?.heading !== void 0 && draft.isEmpty && (title2 !== void 0 || plain4 && next !== void 0 && isFact(reader, next));
  const listed2 = (line3.heading === void 0 ? line3.style !== void 0 && line3.style === reader.formStyle && line3.text.length <= 20 : line3.heading === reader.formLevel) && next !== void 0 && next !== "table" && isFact(reader, next);
  const headless = draft?.heading === void 0 && draft?.isEmpty === false && isFacts(draft) && line3.style === void 0;
  const free = reader.target === void 0 || reader.target.filled;
  if (draft !== void 0 && headless && free && prominent && next !== void 0 && !/[\p{P}]$/u.test(line3.text)) {
    if (next === "table" || isLabelled(reader, next)) {
      draft.heading = { text: line3.text, place: line3.place, level: line3.heading ?? 10 };
      reader.target = void 0;
      return true;
    }
  }
  const section = title2 !== void 0 && !prominent && (line3.style === "han" || line3.style === "part" || line3.style === "han-brackets");
  const sectioned = section && /职责$/u.test(line3.text) && line3.text.length <= 30 && isListed(next);
  if (sectioned) {
    begin(reader, line3);
    openDuties(reader, line3);
    return true;
  }
  if (again || nearer || listed2 || title2 !== void 0 && (prominent || first || named)) {
    begin(reader, line3);
    return true;
  }
  if (line3.text.length > longestHeading || /[。；;，,.!?！？：:]$/u.test(line3.text)) return false;
  const leads = next === "table" || next !== void 0 && isLabelled(reader, next);
  const headed2 = draft?.heading !== void 0 && draft.hasBody && !draft.has("title") ? draft.heading.level : void 0;
  const peer = headed2 !== void 0 && headed2 < 10 && line3.heading !== void 0 && line3.heading <= headed2;
  const below2 = draft?.isEmpty && draft.heading === void 0 && reader.target?.path === "form" && prominent && leads;
  if (below2 || first && (leads || prominent) || headed2 === 10 && line3.bold && line3.heading === void 0 && leads || peer) {
    if (line3.style === "bullet") return false;
    begin(reader, line3);
    return true;
  }
  return false;
}
function isListed(next) {
  return next !== void 0 && next !== "table" && (next.count === 1 || next.style === "brackets" || next.style === "circled");
}
function openUnlabelledDuties(reader, line3) {
  const { draft, target } = reader;
  const heading = draft?.heading;
  if (draft === void 0 || heading === void 0 || target !== void 0 || draft.hasBody) return;
  if (!/职责$/u.test(heading.text) || titleIn(heading.text) === void 0 || !isListed(line3)) return;
  draft.labels++;
  reader.target = { path: "duties", label: heading.text, rank: heading.level, filled: false };
}
function openDuties(reader, line3) {
  reader.currentDraft().labels++;
  reader.target = { path: "duties", label: line3.text, rank: rankOf(line3), filled: false };
}
function isFacts(draft) {
  return !draft.has("title") && !draft.hasBody && draft.rows.length === 0;
}
function isTitleAgain(reader, { text: text2, heading, place }) {
  const { draft } = reader;
  const title2 = draft?.textOf("title");
  if (draft === void 0 || heading === void 0 || title2 === void 0 || draft.hasBody) return false;
  if (foldText(title2) !== foldText(titleIn(text2) ?? text2) && foldText(title2) !== foldText(text2)) return false;
  draft.heading ??= { text: text2, place, level: heading };
  draft.headings.push(text2);
  reader.target = void 0;
  return true;
}
function begin(reader, line3) {
  reader.startForm({ text: line3.text, place: line3.place, level: line3.heading ?? 10 });
}
function isLabelled(reader, line3) {
  if (line3.style === "bullet") return false;
  const { dictionary } = reader;
  const [pair] = splitPairs(dictionary, line3.text, void 0);
  return dictionary.find(line3.text) !== void 0 || /[?？]$/u.test(line3.text) && dictionary.guess(line3.text.slice(0, -1)) !== void 0 || pair !== void 0 && dictionary.guess(pair.written) !== void 0;
}
function isFact({ dictionary }, line3) {
  const [pair] = splitPairs(dictionary, line3.text, void 0);
  return pair?.label !== void 0 && pair.value !== "" && /^(?:code|department|reportsTo|grade)$/.test(pair.label.path);
}
function readHeading(reader, line3, next, isItem) {
  const { target, draft } = reader;
  if (draft === void 0 || isItem) return false;
  if (target === void 0) return openGuessed(reader, line3);
  const { text: text2, heading, bold, style: style2 } = line3;
  const colon = /[:：]$/u.test(text2) && text2.length <= 30;
  const isSibling2 = (style2 === "han" || style2 === "part") && style2 === target.style && text2.length <= 20;
  const prominent = heading !== void 0 || bold && text2.length <= longestHeading || colon && style2 !== "bullet" || isSibling2;
  if (!prominent && !isPlainHeading(reader, line3, next)) return false;
  if (/[。；;，,.!?！？]$/u.test(text2)) return false;
  const words = text2.replace(/[:：]\s*$/u, "");
  const guessed = reader.dictionary.guess(words, reader.within === void 0 ? {} : { within: reader.within });
  if (guessed !== void 0 && (!prominent || rankOf(line3) <= target.rank || !target.filled || target.path === "x")) {
    reader.open(guessed, rankOf(line3));
    return true;
  }
  const groups = target.path === "duties" || target.path === "summary";
  if (groups && (colon ? !bold : rankOf(line3) > target.rank)) target.group = words;
  else if (kindOf2(target.path) === "one" && !target.filled) return false;
  else reader.target = { path: "x", label: words, rank: rankOf(line3), filled: false };
  return true;
}
function openGuessed(reader, line3) {
  if (line3.heading === void 0 || line3.text.length > longestHeading) return false;
  const guessed = reader.dictionary.guess(line3.text);
  if (guessed !== void 0) reader.open(guessed, rankOf(line3));
  return guessed !== void 0;
}
function isPlainHeading({ target, dictionary }, { text: text2, style: style2 }, next) {
  if (style2 !== void 0 || text2.length > 40 || /[\p{P}]$/u.test(text2) || next === void 0 || next === "table")
    return false;
  const above = next.count === 1 || next.style === "bullet" && target?.items !== "bullet";
  const after2 = target?.items !== void 0 && target.items !== "none" && new RegExp("^\\p{Lu}", "u").test(text2);
  return (above || after2) && text2.split(/\s+/).length <= 5 && dictionary.guess(text2) !== void 0;
}

// src/import/recognise/line-label.ts
var headingStyles = /* @__PURE__ */ new Set(["part", "han", "han-brackets", "outline", "roman", "decimal", "letter"]);
function labelOfLine({ dictionary, within, target, draft }, line3) {
  const { text: text2, style: style2 } = line3;
  const prominent = line3.heading !== void 0 || line3.bold || style2 !== void 0 && headingStyles.has(style2);
  const marked = line3.mark !== void 0 && line3.mark === target?.mark;
  if (style2 === "bullet" && line3.heading === void 0 && !marked) return void 0;
  if (/[。；;，,!！]$/u.test(text2)) return target?.items === "none" ? void 0 : findBeforeWrongMark(dictionary, text2);
  if (/[?？]$/u.test(text2)) return text2.length <= longestHeading ? dictionary.guess(text2.slice(0, -1)) : void 0;
  const near = style2 === void 0 || prominent;
  const framed = style2 === void 0 && target?.filled !== false ? unframe(text2) : void 0;
  const bare = framed?.plain && framed.rest === "" ? framed.label : text2;
  const found = dictionary.find(bare, { ...within === void 0 ? {} : { within }, near });
  if (bare !== text2) {
    const label = found ?? dictionary.guess(bare);
    return label === void 0 || kindOf2(label.path) === "one" ? void 0 : label;
  }
  if (found !== void 0) return found;
  if (framed?.plain === false && framed.rest === "") return dictionary.guess(framed.label);
  const own2 = draft?.heading !== void 0 && text2.toLowerCase().startsWith(`${(titleIn(draft.heading.text) ?? draft.heading.text).toLowerCase()} `);
  const suffix = text2.length <= longestHeading && style2 === void 0 && (own2 || prominent && target?.items !== "none");
  return suffix ? byLastWord(text2) : void 0;
}
function byLastWord(text2) {
  const found = /^(?:[\w&/'’-]+\s+){1,4}(responsibilities|accountabilities|duties|requirements|qualifications|skills)\s*:?$/i.exec(
    text2
  );
  const word3 = found?.[1]?.toLowerCase();
  if (word3 === void 0) return void 0;
  const path = word3 === "skills" ? "qualifications.abilities" : word3 === "requirements" || word3 === "qualifications" ? "qualifications" : "duties";
  return { path, written: text2 };
}

// src/import/recognise/line-pairs.ts
function pairsOf({ dictionary }, { text: text2, lead }, within) {
  const isRunIn = lead !== void 0 && /[.。]$/u.test(lead);
  const search = within === void 0 ? {} : { within };
  const label = lead === void 0 ? void 0 : dictionary.find(lead, search) ?? (isRunIn ? dictionary.guess(lead.slice(0, -1)) : void 0);
  const pairs2 = splitPairs(dictionary, text2, within);
  if (lead === void 0 || pairs2[0]?.label !== void 0 || label === void 0 && !isRunIn) return pairs2;
  return [
    {
      ...label === void 0 ? {} : { label },
      written: lead,
      value: text2.slice(text2.indexOf(lead) + lead.length).trim()
    }
  ];
}
function isRunInOf({ lead, style: style2 }, { written: written2 }) {
  return style2 === void 0 && lead !== void 0 && lead === written2 && /[.。]$/u.test(lead);
}
function isSurePair({ target, draft, dictionary }, { written: written2, value }, { style: style2 }) {
  if (draft === void 0 || written2.length > 40 || style2 === "bullet" && value === "") return false;
  const amongFacts = target === void 0 || kindOf2(target.path) === "part" || kindOf2(target.path) === "one";
  return (value === "" || amongFacts) && dictionary.guess(written2) !== void 0;
}
function takesOver(path, { label, value }, { style: style2, bold, heading, mark: mark2 }, labelled) {
  if (label === void 0) return false;
  if (value === "") return style2 === void 0 || style2 !== "bullet" || mark2 !== void 0 && mark2 === labelled;
  if (style2 !== void 0 && style2 !== "part" && style2 !== "han" && !bold && heading === void 0) return false;
  return partOf(label.path) !== partOf(path) || kindOf2(label.path) !== "part";
}

// src/import/recognise/superior.ts
function reportsIn(sentence) {
  const found = /^(?:(?:this|the) [^.;:]{1,40}? )?(?:directly )?(?:exercises|provides|supervises|manages|leads|oversees)(?: (?:direct|immediate|full|line|day-to-day|and|functional))*(?: (?:supervision|management))?(?: (?:over|of|to|for))? (?:the |a |an )?([^.;:]{2,80}?)\.?$/i.exec(
    sentence.trim()
  )?.[1];
  const names5 = found?.replace(/^(?:the |a team of |up to )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) /i, "").split(/\s*,\s*(?:and )?|\s+and\s+/) ?? [];
  const titles = names5.every((name) => new RegExp("^(?:the )?(?:\\p{Lu}[\\w-]*)(?: (?:\\p{Lu}[\\w-]*|of|the|for|&))*$", "u").test(name));
  if (titles && names5.length > 0) return found;
  return /^(?:直接)?(?:下辖|管辖|直接管理|直接下[级属]为?是?)([^，。；]{2,40})$/u.exec(sentence)?.[1];
}
function departmentIn2(sentence) {
  const chinese6 = new RegExp("^(?:\u672C|\u8BE5|\u6B64)?(?:\u5C97\u4F4D?|\u804C\u4F4D|\u804C\u52A1)?(?:\u8BBE\u5728|\u8BBE\u4E8E|\u96B6\u5C5E\u4E8E?|\u4ECE?\u5C5E\u4E8E|\u5F52\u5C5E\u4E8E?|\u5F52)(\\p{Script=Han}{2,14}?(?:\u90E8|\u4E2D\u5FC3|\u79D1|\u5904|\u5BA4|\u7EC4|\u9662|\u6240|\u8F66\u95F4|\u5206\u516C\u53F8))(?:\u7BA1\u7406|\u9886\u5BFC)?[\u3002.]?$", "u").exec(
    sentence.trim()
  );
  const english4 = new RegExp("^(?:this|the|all|these|both) [^.;:]{1,40}? (?:belongs? to|(?:sits?|is|are) (?:with)?in|(?:is|are) part of) (?:the |our )?((?:\\p{Lu}[\\p{L}&-]*)(?: (?:\\p{L}+|&))*?) (?:department|division|team|unit|directorate)\\.?$", "iu").exec(
    sentence.trim()
  );
  return chinese6?.[1] ?? english4?.[1];
}
function superiorIn(sentence) {
  const chinese6 = /^(?:(?:本|该|此)?(?:岗位?|职位|职务))?(?:直接)?(?:[向对](.{2,20}?)(?:直接)?(?:汇报|报告|负责)|[受由](.{2,20}?)(?:直接)?(?:领导|管理|督导))(?:工作)?$|^(?:直接)?上级(?:领导|主管)?[为是](.{2,20})$/u.exec(
    sentence.replace(/[。.]$/u, "")
  );
  if (chinese6 !== null) return chinese6[1] ?? chinese6[2] ?? chinese6[3];
  const found = /^(?:(?:this|the) [^.;:]{1,60}? (?:reports|is (?:directly )?(?:responsible|accountable)|will report|answers)|reports|reporting|you (?:will )?report|you'll report) (?:directly )?to (?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
    sentence
  ) ?? /^(?:works under|receives) (?:the )?(?:\w+ )?(?:supervision|direction) (?:of|from) (?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
    sentence
  );
  return found?.[1]?.trim();
}

// src/import/recognise/sentence-facts.ts
function factsIn(text2) {
  const facts2 = [];
  const rest = [];
  const clauses = new RegExp("\\p{Script=Han}", "u").test(text2) ? text2.split(/(?<=[，,；;。])/u) : text2.split(/(?<=\.)\s+|,? (?=(?:and|who|which) (?:directly )?(?:supervises|manages|leads|oversees)\b)/);
  for (const written2 of clauses) {
    const bare = written2.trim().replace(/[，,；;。]+$/u, "").replace(/^(?:and|who|which) /, "");
    const fact = factIn(bare);
    if (fact === void 0) rest.push(written2);
    else facts2.push({ ...fact, written: written2 });
  }
  return { facts: facts2, rest: rest.map((each2) => each2.trim()).filter((each2) => each2 !== "") };
}
function factIn(clause) {
  const superior = superiorIn(clause);
  if (superior !== void 0) return { path: "reportsTo", text: superior };
  const department = departmentIn2(clause);
  if (department !== void 0) return { path: "department", text: department };
  const headcount = /^(?:(?:本|该|此)?(?:岗位?|职位))?(?:编制|定员|定编|设编|设岗|共设|配备)(?:人?数)?[为共]?\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*[人名个]$/u.exec(
    clause
  );
  if (headcount !== null)
    return { path: "headcount", text: clause.slice(headcount[0].search(/\d|[一二两三四五六七八九十]/u)) };
  const reports = reportsIn(clause);
  return reports === void 0 ? void 0 : { path: "directReports", text: reports };
}
function readFacts(reader, { text: text2, place }, label) {
  const { facts: facts2, rest } = factsIn(text2);
  const draft = reader.currentDraft();
  const fresh = facts2.filter(({ path }) => !draft.has(path));
  if (fresh.length === 0) return false;
  for (const { path, text: said, written: written2 } of fresh) draft.entries.push({ path, text: said, place, written: written2 });
  const left = [...rest, ...facts2.filter((fact) => !fresh.includes(fact)).map(({ written: written2 }) => written2)];
  if (left.length > 0) reader.keep({ text: left.join(" "), place }, label);
  return true;
}
function readStated(reader, label, piece) {
  if (label.path !== "reportsTo" && label.path !== "department" && label.path !== "directReports") return false;
  const { facts: facts2 } = factsIn(piece.text);
  if (!facts2.some(({ path }) => path === label.path) || facts2.length === 1 && facts2[0]?.written === facts2[0]?.text)
    return false;
  reader.note(label);
  return readFacts(reader, piece, label.written);
}

// src/import/recognise/read-item.ts
function addItem(reader, line3) {
  const { target, draft } = reader;
  const { place, text: text2, style: style2 } = line3;
  const open = target === void 0 || kindOf2(target.path) !== "sentences" || target.path === "x";
  if (open && draft !== void 0 && readFacts(reader, { text: bareOf2(line3), place }, target?.label)) return;
  if (draft !== void 0 && target === void 0 && isIntroduction2(draft, line3)) {
    draft.introduction.push({ text: line3.written, place });
    return;
  }
  if (draft === void 0 || target === void 0) {
    if (draft === void 0) reader.prose.push(line3);
    else reader.keep({ text: line3.written, place });
    return;
  }
  const { path, label } = target;
  const kind = kindOf2(path);
  if (path === "x") reader.keep({ text: line3.written, place }, label);
  else if (kind === "one" || kind === "names") {
    if (!isPlaceholder(text2)) reader.give({ path, written: label ?? "" }, { text: text2, place });
    if (kind === "one") reader.target = { path: partOf(path), rank: target.rank, filled: true };
  } else if (path !== "basic" && path !== "form" && !target.filled && style2 === void 0 && /[:：]$/u.test(text2)) {
    reader.currentDraft().kept.push({ text: line3.written, place });
  } else if (kind === "sentences") {
    if (isPlaceholder(text2)) return;
    if (target.items !== void 0 && target.items !== "none" && style2 === void 0) {
      if (!continueItem(reader, line3)) reader.keep({ text: line3.written, place });
      return;
    }
    target.items ??= style2 ?? "none";
    target.filled = true;
    if (line3.count !== void 0) target.last = line3.count;
    const items2 = itemsOf(line3);
    for (const item of items2) reader.add(path, { text: item, place }, label, target.essential);
  } else if (path === "qualifications") {
    target.items ??= style2 ?? "none";
    if (!isPlaceholder(text2)) for (const item of itemsOf(line3)) reader.add(path, { text: item, place }, label);
  } else if (["contacts", "conditions", "pay"].includes(path)) reader.add(path, { text: line3.written, place }, label);
  else reader.keep({ text: line3.written, place }, path === "basic" || path === "form" ? void 0 : label);
}
function bareOf2({ written: written2, lead }) {
  return lead !== void 0 && written2.startsWith(lead) ? written2.slice(lead.length).trim() : written2;
}
function isIntroduction2(draft, { text: text2, style: style2, bold }) {
  const head = draft.rows.length === 0 && draft.entries.every(({ path }) => path === "title");
  if (draft.heading === void 0 || !head || style2 !== void 0 || bold) return false;
  return /[.。!！]$/u.test(text2) && text2.length >= (new RegExp("\\p{Script=Han}", "u").test(text2) ? 10 : 25);
}
function continuesSentence(reader, line3) {
  const { target, draft } = reader;
  const above = draft?.entries.at(-1)?.text.split("\n").at(-1) ?? "";
  if (target?.items === void 0 || line3.style !== void 0 || line3.place.line === void 0) return false;
  if (!new RegExp("^\\p{Ll}[^:\uFF1A]*$", "u").test(line3.text) || line3.bold || line3.heading !== void 0 || above.length < 30) return false;
  return continueItem(reader, line3);
}
function continueItem({ draft, target }, { written: written2, place }) {
  const last = draft?.entries.at(-1);
  if (last === void 0 || last.path !== target?.path || place.line === void 0) return false;
  const [above = ""] = [last.text.split("\n").at(-1)];
  const width = [...above].reduce((sum2, sign2) => sum2 + (new RegExp("\\p{Script=Han}|[\\uff00-\\uffef]", "u").test(sign2) ? 2 : 1), 0);
  if (/[。；;.!?！？]$/u.test(above) || !(new RegExp("^\\p{Ll}", "u").test(written2) || width >= 40)) return false;
  draft?.entries.splice(-1, 1, { ...last, text: `${last.text}
${written2}`, place: last.place });
  draft?.continued.push({ text: written2, place });
  return true;
}
function itemsOf({ written: written2, text: text2 }) {
  const items2 = splitItems(written2);
  return items2.length > 1 ? items2 : [text2];
}

// src/import/recognise/outline.ts
function readOutline(reader, line3, next) {
  const levels2 = line3.levels ?? bareLevels(line3);
  if (isAbove(levels2, next)) return openLevel(reader, line3, levels2.length);
  const { target, draft } = reader;
  if (levels2.length < 2 || target === void 0 || draft === void 0) return false;
  const [pair] = splitPairs(reader.dictionary, line3.text, reader.within);
  const takesItems = kindOf2(target.path) === "sentences" || target.path === "qualifications";
  if (pair?.label !== void 0 && (!takesItems || target.path === "x")) return false;
  if (!takesItems) return false;
  if (target.depth !== void 0 && levels2.length <= target.depth) {
    delete target.group;
    delete target.depth;
  }
  delete target.items;
  addItem(reader, line3);
  return true;
}
function bareLevels({ text: text2 }) {
  const [, number2 = ""] = /^(\d{1,2})\s+(?=[\p{L}])/u.exec(text2) ?? [];
  return number2 === "" ? [] : [Number(number2)];
}
function isAbove(levels2, next) {
  if (next === void 0 || next === "table" || levels2.length === 0) return false;
  const { levels: below2 = [] } = next;
  return below2.length === levels2.length + 1 && levels2.every((level2, at3) => below2[at3] === level2);
}
function openLevel(reader, line3, depth) {
  const { target, dictionary } = reader;
  const text2 = line3.text.replace(/^\d{1,2}\s+|[\s:：；;。，,]+$/gu, "");
  if (text2.length > 40 || /[:：]/u.test(text2)) return false;
  const inDuties = target?.path === "duties" && depth > 1;
  const label = inDuties ? void 0 : dictionary.find(text2, { near: true }) ?? (depth === 1 ? dictionary.guess(text2) : void 0);
  if (label !== void 0 && kindOf2(label.path) !== "one") {
    reader.open(label, rankOf(line3));
    reader.currentDraft().headings.push(line3.written);
    return true;
  }
  if (reader.draft === void 0) return false;
  reader.currentDraft().headings.push(line3.written, text2);
  if (inDuties) reader.target = { ...target, group: text2, depth, filled: true };
  else reader.target = { path: "x", label: text2, rank: rankOf(line3), filled: false };
  return true;
}

// src/import/recognise/paper-name.ts
function isNameOfPaper(reader, { path }, line3, next) {
  if (reader.draft !== void 0 || path === "form" || !isFormName(line3.text)) return false;
  return next === "table" || line3.bold || next !== void 0 && splitPairs(reader.dictionary, next.text, void 0).length > 0;
}
function isTitleOfDocument({ draft }, label, line3, next) {
  if (draft !== void 0) return false;
  if (label.path === "summary") return /^(?:job|position|role) description$/i.test(line3.text);
  return next === "table" && /^(?:岗位|职位|职务)(?:规范|要求|描述|标准)$/u.test(line3.text);
}

// src/import/recognise/read-counted.ts
var counted = /^((?:主要|核心|工作|岗位)?(?:职责|任务)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})|(?:(?:key|main|core)\s+)?(?:duty|responsibility|task|accountability)\s+\d{1,2})\s*[:：、.．–—-]\s*(\S.*)$/iu;
function readCounted(reader, line3, next) {
  const [, written2, text2] = counted.exec(line3.text) ?? [];
  if (written2 === void 0 || text2 === void 0 || reader.draft === void 0) return false;
  const label = { path: "duties", written: written2 };
  if (reader.target?.path !== "duties") reader.note(label);
  const leads = next !== void 0 && next !== "table" && next.style !== void 0 && next.style !== line3.style;
  const target = { path: "duties", label: written2, rank: 20, filled: true };
  reader.currentDraft().headings.push(line3.text, written2);
  reader.target = leads ? { ...target, group: text2.replace(/[:：。.]$/u, "") } : target;
  if (!leads) reader.add("duties", { text: text2, place: line3.place }, written2);
  return true;
}

// src/import/recognise/titles-above-lists.ts
var title = /(?:经理|主管|主任|总监|助理|专员|秘书|文员|干事|组长|班长|队长|店长|科长|处长|部长|院长|校长|园长|站长|领班|司机|前台|会计|出纳|厨师|厨工|保安|护士|医生|教师|老师|技师|技工|收银|导购|电工|焊工|钳工|水工|木工|杂工|保洁|门卫|接待|[^人成会]员)$/u;
function isJobName(text2) {
  return text2.length <= 16 && title.test(text2);
}
function findTitlesAboveLists(blocks) {
  const lines3 = blocks.flatMap((block) => block.kind === "paragraph" ? linesOf(block) : []);
  const head = lines3.slice(0, 3).some(({ text: text2 }) => /职责|岗位说明|说明书/u.test(text2) && !isRules(text2));
  if (!head || lines3.some(({ text: text2 }) => /^(?:岗位|职位|职务)\s*名\s*称/u.test(text2))) return /* @__PURE__ */ new Set();
  for (const look of ["han", "part", "han-brackets", "h1", "h2", "h3", "bold"]) {
    const alike2 = lines3.flatMap(
      (line3, at3) => lookOf(line3) === look && !/职责/u.test(line3.text) ? [{ line: line3, next: lines3[at3 + 1] }] : []
    );
    const named = alike2.filter(
      ({ line: line3, next }) => isJobName(line3.text) && (next?.count === 1 || next?.style === "brackets")
    );
    if (named.length > 1 && named.length * 3 >= alike2.length * 2) return new Set(named.map(({ line: line3 }) => line3.place));
  }
  return /* @__PURE__ */ new Set();
}
function lookOf({ heading, bold, style: style2 }) {
  return heading === void 0 ? style2 ?? (bold ? "bold" : void 0) : `h${heading}`;
}

// src/import/recognise/repeated-heads.ts
var bodies = /^(?:duties|qualifications|summary|kpis|contacts|authority|reportsTo|department|code)$/;
var longest4 = 40;
function findRepeatedHeads(dictionary, blocks) {
  const sections2 = [];
  const open = /* @__PURE__ */ new Map();
  let titled = false;
  const add = (path) => {
    if (path === "title") titled = true;
    const part2 = path?.split(".")[0] ?? "";
    if (bodies.test(part2)) for (const section of open.values()) section.parts.add(part2);
  };
  for (const block of blocks) {
    if (block.kind === "table") for (const path of labelsIn(dictionary, block)) add(path);
    const [line3, ...more] = block.kind === "table" ? [] : linesOf(block);
    if (line3 === void 0) continue;
    const label = dictionary.find(line3.text)?.path;
    const pairs2 = splitPairs(dictionary, line3.text, void 0).map((pair) => pair.label?.path);
    const isLabelled2 = [label, ...pairs2].some((path) => path !== void 0);
    const look = isLabelled2 || more.length > 0 ? void 0 : lookOf2(line3);
    for (const path of [label, ...pairs2]) add(path);
    if (look === void 0) continue;
    if (/^[hb]/.test(look)) open.clear();
    const section = { place: line3.place, look, parts: /* @__PURE__ */ new Set() };
    open.set(look, section);
    sections2.push(section);
  }
  const found = titled ? void 0 : [...new Set(sections2.map(({ look }) => look))].map((look) => formsOf(sections2, look)).find((forms2) => forms2.length > 1);
  if (found === void 0) return { places: findTitlesAboveLists(blocks), level: void 0 };
  const level2 = Number(found[0]?.look.replace(/^h/, ""));
  return { places: new Set(found.map(({ place }) => place)), level: Number.isNaN(level2) ? void 0 : level2 };
}
function formsOf(sections2, look) {
  const forms2 = sections2.filter((section) => section.look === look && section.parts.has("duties"));
  const shared = [...forms2[0]?.parts ?? []].filter((part2) => forms2.filter(({ parts: parts3 }) => parts3.has(part2)).length > 1);
  return shared.length > 1 ? forms2 : [];
}
function lookOf2({ heading, bold, style: style2, text: text2, written: written2 }) {
  if (departmentIn(text2) !== void 0 || /^(?:phase|stage|step|week|sprint|(?:项目|阶段)[一二三四五六\d]|第.{1,3}(?:阶段|周|步|期))/i.test(text2))
    return void 0;
  if (text2.length > longest4 || /[:：]|[。；;，,.!?！？]$/u.test(text2)) return void 0;
  if (heading !== void 0) return `h${heading}`;
  if (style2 === "bullet") return void 0;
  if (bold) return style2 === void 0 ? "bold" : `bold ${style2}`;
  return style2 === void 0 || written2 === text2 ? void 0 : style2;
}
function labelsIn(dictionary, { rows: rows2 }) {
  const cells = rows2.flatMap((row, at3) => at3 === 0 ? row : row.slice(0, 1));
  return cells.map(({ blocks }) => dictionary.find(joinLines2(textOf(blocks).split("\n")))?.path);
}
function readRepeatedHead(reader, { text: text2, heading, place }, next) {
  const { draft, heads: heads3 } = reader;
  if (!heads3.places.has(place)) {
    const above = heading !== void 0 && heads3.level !== void 0 && heading < heads3.level;
    if (!above || draft?.repeated !== true) return false;
    reader.target = { path: "x", label: text2, rank: heading, filled: false };
    return true;
  }
  const department = draft?.repeated === false && !draft.hasBody ? draft.entries.find(({ path }) => path === "department") : void 0;
  if (department !== void 0) reader.chapter = { department: department.text, level: 0, piece: department };
  reader.startForm({ text: text2, place, level: heading ?? 10 });
  reader.currentDraft().repeated = true;
  if (next !== void 0 && next !== "table" && (next.count === 1 || next.style === "brackets")) {
    reader.currentDraft().labels++;
    reader.target = { path: "duties", label: text2, rank: heading ?? 10, filled: false };
  }
  return true;
}

// src/import/recognise/run-in.ts
function cutRunIn(text2) {
  const items2 = splitItems(text2);
  if (items2.length > 1) return items2;
  const clauses = text2.split(/[；;]/u).map((clause) => clause.trim());
  const last = clauses.at(-1) === "" ? clauses.slice(0, -1) : clauses;
  return last.length > 2 && areParallel(last) ? last : [text2];
}
function areParallel(clauses) {
  if (clauses.some((clause, at3) => /[。.!！?？:：]./u.test(clause) || at3 < clauses.length - 1 && /[。.]$/u.test(clause)))
    return false;
  if (clauses.some(
    (clause) => /^(?:并|且|或|但|以|从而|确保|保证|其中|如|包括|and |or |but |which |including )/iu.test(clause)
  ))
    return false;
  if (clauses.every((clause) => new RegExp("\\p{Script=Han}", "u").test(clause))) return clauses.every((clause) => clause.length >= 4);
  const forms2 = clauses.map((clause) => /^[\p{L}'’-]+?(ing|s)?(?=\s)/u.exec(clause)?.[1] ?? "");
  return clauses.every((clause) => /\s/.test(clause)) && new Set(forms2).size === 1;
}

// src/import/recognise/sibling.ts
function isSibling({ path, items: items2, style: style2 }, { label, value }, line3) {
  const part2 = partOf(path);
  const own2 = (part2 === "qualifications" || part2 === "contacts") && label !== void 0 && value !== "";
  const numbered2 = items2 === void 0 || style2 !== void 0 && style2 === line3.style && style2 !== items2;
  return own2 && numbered2 && label.path !== path && partOf(label.path) === part2;
}
function isUnknownSibling({ target, dictionary }, { written: written2, value }) {
  if (target?.items !== void 0 || !target?.filled || value === "" || !new RegExp("^\\p{Script=Han}{2,8}$", "u").test(written2))
    return false;
  const guessed = partOf(target.path) === "qualifications" ? dictionary.guess(written2) : void 0;
  return guessed !== void 0 && /^(?:qualifications|conditions)\./.test(guessed.path);
}

// src/import/recognise/read-line.ts
function readLine(reader, line3, next) {
  if (line3.outside) {
    reader.draft = void 0;
    reader.target = void 0;
    reader.prose.push(line3);
    return;
  }
  if (line3.uncut !== void 0) {
    reader.keep({ text: line3.written, place: line3.place }, line3.uncut);
    reader.currentDraft().remarks.push({ kind: "uncut-table", path: "duties", written: line3.uncut });
    return;
  }
  if (noteChapter(reader, line3)) return;
  if (line3.setting) {
    readSetting(reader, line3);
    return;
  }
  if (readRepeatedHead(reader, line3, next) || readOutline(reader, line3, next)) return;
  if (isTitleAgain(reader, line3) || readCounted(reader, line3, next) || continuesSentence(reader, line3)) return;
  openUnlabelledDuties(reader, line3);
  if (readGroup(reader, line3, next)) return;
  const isItem = isNextItem(reader, line3) && !isNextHeading(reader, line3);
  if (!isItem && readPairs(reader, line3)) return;
  const found = isItem && line3.heading === void 0 ? void 0 : labelOfLine(reader, line3);
  const label = found !== void 0 && isNameOfPaper(reader, found, line3, next) ? { ...found, path: "form" } : found;
  if (label !== void 0 && !isTitleOfDocument(reader, label, line3, next)) {
    reader.open(label, rankOf(line3));
    markTarget(reader, line3);
    noteMisread(reader, line3, label);
    return;
  }
  if (readTitle(reader, line3, next) || readHeading(reader, line3, next, isItem)) return;
  addItem(reader, line3);
}
function isNextHeading({ target, dictionary }, { text: text2, count: count4, style: style2 }) {
  if (target === void 0 || style2 !== "decimal" || count4 === void 0 || target.last === void 0) return false;
  const breaks = count4 !== target.last + 1;
  const follows = target.count !== void 0 && count4 === target.count + 1;
  return (breaks || follows) && !/[。；;，,.]$/u.test(text2) && dictionary.find(text2) !== void 0;
}
function markTarget({ target }, { count: count4, mark: mark2, style: style2 }) {
  if (target === void 0) return;
  if (style2 !== void 0) target.style = style2;
  if (count4 !== void 0) target.count = count4;
  if (mark2 !== void 0) target.mark = mark2;
}
function noteMisread(reader, { misread: misread2 }, label) {
  if (misread2 === void 0 || label === void 0) return;
  reader.currentDraft().remarks.push({ kind: "misread-label", path: label.path, ...misread2 });
}
function isNextItem({ target, dictionary }, { style: style2, text: text2, mark: mark2 }) {
  if (target === void 0 || kindOf2(target.path) !== "sentences" || style2 === void 0) return false;
  if (mark2 !== void 0 && mark2 === target.mark && dictionary.find(text2) !== void 0) return false;
  const part2 = partOf(target.path);
  const [pair] = part2 === "contacts" || part2 === "qualifications" ? splitPairs(dictionary, text2, part2) : [];
  if (pair?.label !== void 0 && pair.label.path !== target.path && partOf(pair.label.path) === part2) return false;
  if (target.items === style2) return true;
  return !target.filled && target.items === void 0 && ["decimal", "bullet", "brackets", "circled", "letter"].includes(style2);
}
function readPairs(reader, line3) {
  const { target, within } = reader;
  const pairs2 = pairsOf(reader, line3, within);
  const [first] = pairs2;
  if (first === void 0 || !(pairs2.some(({ label }) => label !== void 0) || isRunInOf(line3, first) || isSurePair(reader, first, line3) || isUnknownSibling(reader, first)))
    return false;
  if (target !== void 0 && kindOf2(target.path) === "sentences" && target.filled && !takesOver(target.path, first, line3, target.mark) && !isRunInOf(line3, first) && !isSibling(target, first, line3) && !isUnknownSibling(reader, first)) {
    return false;
  }
  for (const pair of pairs2) readPair(reader, pair, line3);
  noteMisread(reader, line3, first.label);
  return true;
}
function readSetting(reader, line3) {
  const [pair] = splitPairs(reader.dictionary, line3.text, void 0);
  if (pair?.label !== void 0 && pair.label.meant === void 0 && pair.value !== "") readPair(reader, pair, line3);
}
function readPair(reader, { label: known2, written: written2, value }, line3) {
  const { place } = line3;
  if (written2 === "" && known2 === void 0) {
    if (reader.draft === void 0) reader.prose.push({ ...line3, written: value, text: value });
    else reader.keep({ text: value, place });
    return;
  }
  const label = known2 ?? reader.dictionary.guess(written2, reader.within === void 0 ? {} : { within: reader.within });
  if (label === void 0) {
    if (value === "") reader.target = { path: "x", label: written2, rank: 20, filled: false };
    else if (!readFacts(reader, { text: value, place }, written2)) reader.keep({ text: value, place }, written2);
    return;
  }
  if (label.path === "x-note") {
    reader.keep({ text: line3.written, place });
    return;
  }
  if (label.path === "form" && value !== "" && reader.draft === void 0) {
    reader.startForm({ text: value, place, level: line3.heading ?? 10 });
    return;
  }
  if (value === "" || isIntroduction(value)) {
    reader.open(label, rankOf(line3));
    markTarget(reader, line3);
    if (value !== "") reader.currentDraft().headings.push(value);
    return;
  }
  const kind = kindOf2(label.path);
  if (kind === "part") {
    reader.open(label, rankOf(line3));
    readLine(reader, { written: value, text: value, bold: false, place }, void 0);
    return;
  }
  if (readStated(reader, label, { text: value, place })) {
    reader.continueAfter(label, rankOf(line3));
    return;
  }
  const items2 = kind === "sentences" ? cutRunIn(value) : [value];
  for (const text2 of items2) reader.give(label, { text: text2, place });
  reader.continueAfter(label, rankOf(line3));
}

// src/import/recognise/counted-label.ts
function isCountedLabel(written2) {
  return /(?:职责|任务|duty|responsibility|task)\s*[一二三四五六七八九十\d]{1,3}$/iu.test(written2.trim());
}

// src/import/recognise/cells.ts
function labelOf(reader, cell2, within, near = true) {
  const lines3 = allLines(cell2.blocks).map(({ written: written2 }) => written2);
  if (lines3.length === 0 || lines3.length > 8 || cell2.blocks.some(({ kind }) => kind === "table")) return void 0;
  const text2 = joinLines2(lines3);
  if (/[。；;！？!?]$/u.test(text2)) return void 0;
  return reader.dictionary.find(text2, { ...within === void 0 ? {} : { within }, near });
}
function placeOf3(cell2) {
  return (cell2 === void 0 ? void 0 : allLines(cell2.blocks)[0]?.place) ?? {};
}
function giveCell(reader, label, cell2) {
  const kind = kindOf2(label.path);
  const lines3 = allLines(cell2.blocks);
  if (kind === "one" || label.path === "duties.share" || isCounted(reader, label)) {
    const text2 = lines3.map(({ written: written2 }) => written2).join("\n");
    const piece = { text: text2, place: placeOf3(cell2) };
    if (!readStated(reader, label, piece)) reader.give(label, piece);
  } else {
    reader.open(isColumn(label.path) ? { ...label, path: label.path.split(".")[0] ?? "" } : label, 20);
    reader.readBlocks(cell2.blocks);
  }
}
function isCounted({ draft }, { path, written: written2 }) {
  if (path === "kpis") return draft?.rows.at(-1)?.counted === true;
  return path === "duties" && isCountedLabel(written2);
}

// src/import/labels/share.ts
var chinese4 = /^(?:预计|估计|约|各项|所|占|用|耗|总|全部|工作|工时|时间|精力|职责|任务|重要|量|性|程度|的|年度?|月度?)*(?:占比|占时|比例|比重|权重|百分比|百分率|百分数|时间分配|份额|占用?时间|耗时|%)%?$/u;
var english3 = /^(?:approx(?:imate)?\.?|estimated|average|typical|relative)?\s*(?:%|percent(?:age)?|proportion|share|portion|amount|allocation)\s*(?:of)?\s*(?:the|your|total|working|work|job|annual)?\s*(?:time|hours?|effort|role|week|year|job)?\s*(?:spent|allocated|required|allocation|%|per week)?$|^(?:approx(?:imate)?\.?|estimated)?\s*(?:work(?:ing|load)?\s+)?(?:time|effort|workload|weight|weighting|relative weight)\s*(?:%|percent(?:age)?|spent|share|split|allocation|allocated|distribution|weighting)?$/i;
function isShareHead(head) {
  const bare = head.normalize("NFKC").replace(/\(\s*[%％]?\s*\)/gu, "").replace(/[()]/gu, " ").trim();
  if (bare === "" || bare.length > 40) return false;
  const squeezed = bare.replace(/\s+/gu, "");
  return new RegExp("\\p{Script=Han}", "u").test(squeezed) ? chinese4.test(squeezed) : english3.test(bare);
}

// src/import/recognise/duty-cell.ts
function readDutyCell(reader, cell2, row) {
  return allLines(cell2.blocks).flatMap(({ text: text2, written: written2, style: style2, place }) => {
    if (isPlaceholder(written2)) return [];
    const pairs2 = style2 === void 0 ? splitPairs(reader.dictionary, written2, "duties") : [];
    if (!pairs2.some((pair) => isShareHead(pair.written) && /\d/.test(pair.value)))
      return [
        { text: style2 === void 0 ? written2 : text2, place, ...style2 === "bullet" ? { bullet: true } : {} }
      ];
    for (const pair of pairs2) {
      const piece = { text: pair.value, place };
      if (isShareHead(pair.written) && !row.has("duties.share")) row.set("duties.share", [piece]);
      else reader.keep(piece, pair.written);
      reader.currentDraft().headings.push(pair.written);
    }
    return [];
  });
}

// src/import/recognise/columns.ts
var parts2 = ["duties", "contacts", "authority", "revisions"];
function findHead(reader, cells, side) {
  if (cells.length < 2) return void 0;
  const { target } = reader;
  const within = side === void 0 ? reader.within : partOf(side);
  const columns2 = cells.map((cell2) => {
    const label = joinLines2(allLines(cell2.blocks).map(({ written: written2 }) => written2));
    const found = reader.dictionary.find(label, { ...within === void 0 ? {} : { within }, asColumn: true, near: true }) ?? reader.dictionary.find(label, { asColumn: true });
    const path = found === void 0 ? "x" : found.path === "duties" ? "duties.duty" : found.path;
    if (label === "" && cell2 === cells[0])
      return { path: "side", label, from: cell2.column, to: cell2.column + cell2.span };
    return { path, label, from: cell2.column, to: cell2.column + cell2.span };
  });
  findShares(columns2);
  const known2 = columns2.filter(({ path }) => isColumn(path));
  const unknown = columns2.filter(({ path, label }) => !isColumn(path) && label !== "");
  if (known2.length < 2 || unknown.length >= known2.length || unknown.some(({ label }) => label.length > 16))
    return void 0;
  const counts = parts2.map((part3) => known2.filter(({ path }) => path.startsWith(`${part3}.`)).length);
  const most3 = Math.max(...counts);
  const part2 = parts2.find((each2, at3) => within === each2 ? (counts[at3] ?? 0) > 0 : false) ?? parts2[counts.indexOf(most3)];
  if (part2 === void 0 || most3 === 0 || !isMeant(part2, within, known2)) return void 0;
  if (unknown.some(({ path }) => path !== "x" && kindOf2(path) === "one")) return void 0;
  reader.currentDraft().labels += known2.length;
  for (const { path, label } of known2) if (path === "duties.share") reader.currentDraft().headings.push(label);
  return {
    part: part2,
    columns: columns2.map((each2) => sideways(each2, part2)).map(
      (column) => column.path.startsWith(`${part2}.`) || column.path === "number" ? column : { ...column, path: "x" }
    ),
    carried: /* @__PURE__ */ new Map(),
    ...part2 === "contacts" ? {
      side: target?.path === "contacts.external" || target?.path === "contacts.internal" ? target.path : side ?? "contacts"
    } : {},
    ...target?.essential === void 0 ? {} : { essential: target.essential }
  };
}
function findShares(columns2) {
  const duty = columns2.findIndex(({ path }) => path === "duties.duty");
  if (duty === -1 || columns2.some(({ path }) => path === "duties.share")) return;
  const at3 = columns2.findIndex(({ path, label }) => {
    if (path === "duties.kpi.weight") return true;
    return path === "contacts.share" || !isColumn(path) && path !== "side" && isShareHead(label);
  });
  const share = columns2[at3];
  if (share === void 0) return;
  const measured = columns2.findIndex(({ path }) => /^duties\.kpi(?:\.name)?$/.test(path));
  if (measured > duty && at3 > measured && share.path === "duties.kpi.weight") return;
  columns2[at3] = { ...share, path: "duties.share" };
}
function sideways(column, part2) {
  return column.path === "side" && part2 === "contacts" ? { ...column, path: "contacts.side" } : column;
}
function isMeant(part2, within, known2) {
  if (within === part2) return true;
  const has = (path) => known2.some((column) => column.path === path);
  if (part2 === "duties") return has("duties.duty") || has("duties.kpi") || has("duties.kpi.name");
  return part2 === "contacts" && has("contacts.with") && has("contacts.purpose");
}
function readDataRow(reader, head, cells) {
  const filled = cells.filter((cell2) => textOf(cell2.blocks) !== "");
  const [first] = filled;
  if (first === void 0) return true;
  if (endsColumns(reader, head, cells, first)) return false;
  const place = allLines(first.blocks)[0]?.place ?? {};
  if (filled.length === 1 && first.span > 1 && head.columns.length > 1 && cells.length === 1)
    return readGroup2(head, first) || readSide(reader, head, first);
  const row = /* @__PURE__ */ new Map();
  for (const cell2 of cells) {
    const column = head.columns.find(({ from, to }) => cell2.column >= from && cell2.column < to);
    const pieces = column?.path === "duties.duty" ? readDutyCell(reader, cell2, row) : piecesOf(cell2);
    if (column === void 0 || column.path === "number" || pieces.length === 0) {
      if (column === void 0) for (const piece of pieces) reader.keep(piece);
      continue;
    }
    if (column.path === "x") for (const piece of pieces) reader.keep(piece, column.label);
    else row.set(column.path, [...row.get(column.path) ?? [], ...pieces]);
    if (cell2.height > 1 && (column.path === "duties.group" || column.path === "contacts.side"))
      head.carried.set(column.path, { pieces, left: cell2.height });
  }
  for (const [path, carried] of head.carried) {
    if (carried.left-- > 0 && !row.has(path)) row.set(path, carried.pieces);
  }
  if (row.size === 0) return true;
  if (head.side !== void 0) row.set("contacts.of", [{ text: head.side, place }]);
  const { part: part2, group, essential } = head;
  if (reader.target !== void 0) reader.target.filled = true;
  reader.currentDraft().rows.push({
    part: part2,
    cells: row,
    place,
    ...group === void 0 ? {} : { group },
    ...essential === void 0 ? {} : { essential }
  });
  return true;
}
function readGroup2(head, cell2) {
  const text2 = textOf(cell2.blocks);
  if (head.part !== "duties" || text2.length > 30 || text2.includes("\n") || /[。；;]$/u.test(text2)) return false;
  head.group = text2.replace(/[:：]$/u, "");
  return true;
}
function readSide(reader, head, cell2) {
  const label = reader.dictionary.find(textOf(cell2.blocks), { within: "contacts" });
  if (head.part !== "contacts" || label === void 0 || !/^contacts\.(?:in|ex)ternal$/.test(label.path)) return false;
  head.side = label.path;
  return true;
}
function endsColumns(reader, head, cells, first) {
  const label = reader.dictionary.find(joinLines2(textOf(first.blocks).split("\n")), {});
  if (label === void 0 || head.part === "contacts" && /^contacts\.(?:in|ex)ternal$/.test(label.path)) return false;
  if (cells.length !== head.columns.length) return true;
  return kindOf2(label.path) !== "one" && first === cells[0] && partOf(label.path) !== head.part;
}
function piecesOf(cell2) {
  return allLines(cell2.blocks).flatMap(
    ({ text: text2, written: written2, style: style2, place }) => isPlaceholder(written2) ? [] : [
      {
        text: style2 === void 0 ? written2 : text2,
        place,
        ...style2 === "bullet" ? { bullet: true } : {}
      }
    ]
  );
}

// src/import/recognise/duty-statement.ts
function readStatement(reader, cells) {
  const [first, ...others] = cells;
  const counted2 = first === void 0 ? "" : textOf(first.blocks).replaceAll("\n", "");
  if (!isCountedLabel(counted2) || others.length === 0) return false;
  const found = others.map((cell2) => pairIn(reader, cell2));
  const duty = found.find((pair) => pair !== void 0 && isDuty(reader, pair));
  if (duty === void 0 || found.some((pair) => pair === void 0)) return false;
  reader.give({ path: "duties", written: counted2 }, { text: duty.value, place: placeOf3(others[found.indexOf(duty)]) });
  reader.currentDraft().headings.push(duty.written, counted2);
  found.forEach((pair, at3) => {
    if (pair === void 0 || pair === duty || pair.value === "") return;
    const piece = { text: pair.value, place: placeOf3(others[at3]) };
    const path = isShareHead(pair.written) ? "duties.share" : pair.label?.path;
    if (path === "duties.share" || path === "kpis") reader.give({ path, written: pair.written }, piece);
    else reader.keep(piece, pair.written);
  });
  return true;
}
function pairIn({ dictionary }, cell2) {
  const [line3, ...more] = allLines(cell2.blocks);
  const pairs2 = line3 === void 0 || more.length > 0 ? [] : splitPairs(dictionary, line3.written, "duties");
  return pairs2.length === 1 ? pairs2[0] : void 0;
}
function isDuty({ dictionary }, { label, written: written2, value }) {
  const path = (label ?? dictionary.guess(written2, { within: "duties" }))?.path;
  return value !== "" && (path === "duties" || path === "duties.duty");
}

// src/import/recognise/other-head.ts
var fewest = 4;
function findOtherHead(reader, cells, next, isFirstOfSheet) {
  if (cells.length < fewest || next === void 0 || next.length < fewest - 1) return void 0;
  const isLabel = (text2) => reader.dictionary.find(text2) !== void 0 || reader.dictionary.find(text2, { asColumn: true }) !== void 0;
  const heads3 = cells.map((cell2) => joinLines2(textOf(cell2.blocks).split("\n")));
  if (heads3.some((head) => head === "" || head.length > 20)) return void 0;
  const below2 = next.map((cell2) => textOf(cell2.blocks)).filter((text2) => text2 !== "");
  const labels2 = heads3.flatMap((head, at3) => isLabel(head) ? [at3] : []);
  if (labels2.length > 0 && labels2.every((at3) => at3 % 2 === 0)) return void 0;
  if (below2.filter(isLabel).length > 1 || !isFirstOfSheet && labels2.length * 2 <= heads3.length) return void 0;
  const columns2 = cells.map(({ column, span }, at3) => ({
    path: "x",
    label: heads3[at3] ?? "",
    from: column,
    to: column + span
  }));
  return { part: "duties", columns: columns2, carried: /* @__PURE__ */ new Map() };
}

// src/import/recognise/person-specification.ts
function findCriteria(cells) {
  if (cells.length < 3) return void 0;
  const heads3 = cells.map((cell2) => joinLines2(textOf(cell2.blocks).split("\n")).toLowerCase());
  const essential = heads3.findIndex(
    (head) => /^(?:essential|required|minimum|mandatory|must have|必备|必备条件|必备要求|基本要求|基本条件|最低要求|必须|必要条件)(?: criteria| requirements| attributes)?\W*$/u.test(
      head
    )
  );
  const desirable = heads3.findIndex(
    (head) => /^(?:desirable|preferred|desired|nice to have|优先|优先条件|期望|期望条件|理想|理想条件|理想要求|期望要求|优选条件)(?: criteria| requirements| attributes)?\W*$/u.test(
      head
    )
  );
  const [first, second] = [cells[essential], cells[desirable]];
  if (essential < 1 || desirable < 1 || first === void 0 || second === void 0) return void 0;
  return { heads: cells, essential: first.column, desirable: second.column };
}
function readCriteria(reader, { heads: heads3, essential, desirable }, cells) {
  if (cells === heads3) {
    reader.currentDraft().labels += heads3.length;
    for (const cell2 of heads3) {
      if (cell2.column === essential || cell2.column === desirable) continue;
      reader.currentDraft().headings.push(textOf(cell2.blocks));
    }
    return true;
  }
  const [first] = cells;
  if (first === void 0 || cells.length < 2) return false;
  const label = labelOf(reader, first, "qualifications") ?? reader.dictionary.guess(textOf(first.blocks), { within: "qualifications" });
  const taught = label?.path === "qualifications" && !reader.currentDraft().has("qualifications.education");
  const own2 = label?.path.startsWith("qualifications.") ? label : taught ? { ...label, path: "qualifications.education" } : { path: "qualifications.other", written: textOf(first.blocks) };
  if (own2 !== label) reader.currentDraft().headings.push(own2.written);
  for (const cell2 of cells.slice(1)) {
    if (textOf(cell2.blocks) === "" || isNone(textOf(cell2.blocks))) continue;
    if (cell2.column === desirable) readDesirable(reader, cell2);
    else if (cell2.column === essential) giveCell(reader, own2, cell2);
    else for (const { written: written2, place } of allLines(cell2.blocks)) reader.keep({ text: written2, place }, own2.written);
  }
  return true;
}
function readDesirable(reader, cell2) {
  for (const { text: text2, written: written2, place } of allLines(cell2.blocks)) {
    if (!isPlaceholder(written2)) reader.add("qualifications.preferred", { text: text2, place });
  }
}

// src/import/recognise/value-in-place.ts
function isValueInPlace(labels2, at3, pending, given) {
  if (pending === void 0 || given || kindOf2(pending.path) === "part" || labels2[at3] === void 0) return false;
  const after2 = labels2[at3 + 1];
  return labels2.length % 2 === 0 && at3 % 2 === 1 && (at3 + 1 === labels2.length || after2 !== void 0);
}

// src/import/recognise/read-pairs.ts
function readPairs2(reader, cells, side) {
  const within = side === void 0 ? void 0 : partOf(side.path);
  const labels2 = cells.map((cell2, at3) => labelOf(reader, cell2, within ?? reader.within) ?? shareOf(cells, at3));
  if (labels2.every((label) => label === void 0)) return readUnknown(reader, cells, side, within);
  let pending;
  let given = false;
  let unknown;
  cells.forEach((cell2, at3) => {
    const text2 = textOf(cell2.blocks);
    const label = isValueInPlace(labels2, at3, pending, given) ? void 0 : labels2[at3];
    if (label !== void 0) {
      if (pending !== void 0 && !given && kindOf2(pending.path) === "part") reader.open(pending, 20);
      else if (pending !== void 0 && !given) reader.note(pending);
      pending = label;
      given = false;
      unknown = void 0;
    } else if (text2 === "") return;
    else if (unknown !== void 0) {
      reader.keep({ text: text2, place: placeOf3(cell2) }, unknown);
      unknown = void 0;
    } else if (isUnknownLabel(labels2, at3, cells, given || pending === void 0)) {
      const guessed = reader.dictionary.guess(joinLines2(text2.split("\n")), within === void 0 ? {} : { within });
      if (guessed === void 0) unknown = joinLines2(text2.split("\n"));
      else {
        pending = guessed;
        given = false;
      }
    } else if (pending !== void 0) {
      giveCell(reader, pending, cell2);
      given = true;
    } else reader.readBlocks(cell2.blocks);
    if (labels2[at3] !== void 0 && label === void 0 && pending !== void 0) {
      reader.currentDraft().remarks.push({ kind: "looks-like-label", path: pending.path, written: text2 });
    }
  });
  if (unknown !== void 0) reader.keep({ text: unknown, place: placeOf3(cells.at(-1)) });
  if (pending !== void 0 && !given) reader.open(pending, 20);
  return true;
}
function shareOf(cells, at3) {
  const [first] = cells;
  const written2 = textOf(cells[at3]?.blocks ?? []);
  if (at3 === 0 || first === void 0 || !isCountedLabel(textOf(first.blocks)) || !isShareHead(written2))
    return void 0;
  return { path: "duties.share", written: written2 };
}
function isUnknownLabel(labels2, at3, cells, open) {
  const text2 = textOf(cells[at3]?.blocks ?? []);
  if (!open || at3 % 2 !== 0 || at3 + 1 >= cells.length || cells.length % 2 !== 0) return false;
  if (text2.length > 20 || /[。；;，,.]$/u.test(text2)) return false;
  return labels2.every((label, other) => label === void 0 || other % 2 === 0);
}
function longestOf({ dictionary }, text2) {
  return new RegExp("\\p{Script=Han}", "u").test(text2) || dictionary.guess(text2) === void 0 ? 12 : 40;
}
function readUnknown(reader, cells, side, within) {
  const texts3 = cells.map((cell2) => textOf(cell2.blocks));
  const heads3 = texts3.filter((_, at3) => at3 % 2 === 0);
  if (cells.length % 2 !== 0 || heads3.some((text2) => text2 === "" || text2.length > longestOf(reader, text2) || /^\d+$|[。；;，,]/u.test(text2))) {
    return false;
  }
  if (side?.path === "duties") return false;
  heads3.forEach((head, nth) => {
    const value = texts3[nth * 2 + 1] ?? "";
    const label = joinLines2(head.split("\n"));
    const cell2 = cells[nth * 2 + 1];
    const place = placeOf3(cell2);
    const guessed = reader.dictionary.guess(label, within === void 0 ? {} : { within });
    if (guessed !== void 0 && cell2 !== void 0 && value !== "") giveCell(reader, guessed, cell2);
    else if (value === "" || isPlaceholder(value)) reader.keep({ text: label, place });
    else if (within === "qualifications")
      reader.add("qualifications.other", { text: `${label}\uFF1A${value.replaceAll("\n", " ")}`, place });
    else reader.keep({ text: value, place }, label);
  });
  return true;
}

// src/import/recognise/people.ts
var heads = [
  ["person", /^(?:姓名|员工姓名|员工|人员姓名|name|full name|employee|employee name|worker|first and last name)$/i],
  [
    "person-id",
    /^(?:工号|员工号|员工编号|人员编号|employee (?:id|no\.?|number|code)|personnel (?:no\.?|number)|staff (?:id|no\.?))$/i
  ],
  ["manager-id", /^(?:上级工号|直接上级工号|主管工号|(?:manager|supervisor) (?:id|no\.?|number|employee id))$/i],
  [
    "manager",
    /^(?:直接上级姓名|上级姓名|主管姓名|直接主管|直接上级|上级|汇报对象|主管|经理|manager(?: name)?|supervisor(?: name)?|line manager|reports to|reporting manager)$/i
  ]
];
function isPersonHead(head, otherwise) {
  const folded = head.normalize("NFKC").replace(/[\s:：*]+$/u, "").trim();
  return heads.find(([, pattern]) => pattern.test(folded))?.[0] ?? otherwise;
}
function readPeople(reader, columns2, rows2) {
  const at3 = (row, path) => {
    const column = columns2.find((each2) => each2.path === path)?.column;
    const cell2 = row.find((each2) => each2.column === column);
    return cell2 === void 0 ? void 0 : { text: textOf(cell2.blocks), place: allLines(cell2.blocks)[0]?.place ?? {} };
  };
  const positions = /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Map();
  const list = [];
  for (const row of rows2) {
    const title2 = at3(row, "title");
    if (title2 === void 0 || title2.text === "") {
      for (const { written: written2, place } of row.flatMap((cell2) => allLines(cell2.blocks)))
        reader.keep({ text: written2, place });
      continue;
    }
    const key = foldText(`${title2.text}
${at3(row, "department")?.text ?? ""}`);
    const draft = positions.get(key) ?? reader.addForm();
    draft.listed = true;
    positions.set(key, draft);
    list.push({ row, draft });
    for (const path of ["person", "person-id"]) {
      const name = at3(row, path)?.text ?? "";
      if (name !== "") people.set(foldText(name), draft);
    }
  }
  for (const { row, draft } of list) readRow(reader, columns2, row, draft, people);
}
function readRow(reader, columns2, row, draft, people) {
  reader.draft = draft;
  for (const { head, column, path } of columns2) {
    const cell2 = row.find((each2) => each2.column === column);
    const text2 = cell2 === void 0 ? "" : textOf(cell2.blocks);
    const place = cell2 === void 0 ? void 0 : allLines(cell2.blocks)[0]?.place;
    if (text2 === "" || place === void 0 || path === "number") continue;
    draft.labels++;
    if (path === "person") draft.entries.push({ path: "incumbents", text: text2, place, label: head });
    else if (path === "manager" || path === "manager-id") {
      readManager(reader, draft, people.get(foldText(text2)), { text: text2, place }, head);
    } else if (path === void 0 || path === "person-id") reader.keep({ text: text2, place }, head);
    else draft.entries.push({ path, text: text2, place, label: head });
  }
}
function readManager(reader, draft, superior, piece, label) {
  const title2 = superior?.textOf("title");
  const text2 = title2 ?? piece.text;
  const known2 = draft.textOf("reportsTo");
  if (superior === draft || known2 !== void 0 && known2 !== text2) reader.keep(piece, label);
  else if (known2 === void 0 || title2 !== void 0) {
    draft.entries.push({
      path: "reportsTo",
      ...piece,
      text: text2,
      label,
      ...title2 === void 0 ? {} : { written: piece.text }
    });
  }
}

// src/import/recognise/roster-column.ts
function textAt(row, column) {
  const cell2 = row.find((each2) => each2.column === column?.column);
  return cell2 === void 0 ? "" : textOf(cell2.blocks);
}

// src/import/recognise/roster.ts
var companions = /^(?:code|department|reportsTo|directReports|headcount|grade|incumbents|family|location|employmentType)$/;
var mostAbove = 10;
function readRoster(reader, table3) {
  const { rows: rows2 } = table3;
  for (let at3 = 0; at3 < Math.min(rows2.length - 1, mostAbove); at3++) {
    const columns2 = readHeads(reader, rows2[at3] ?? []);
    const below2 = rows2.slice(at3 + 1);
    if (columns2 === void 0 || holdsLabels(reader, below2) || !isList(reader, columns2, below2)) continue;
    for (const row of rows2.slice(0, at3)) keepRow(reader, row);
    const isPeople = columns2.some(({ path }) => path === "person");
    reader.notes.push({
      kind: "rows",
      of: isPeople ? "people" : "positions",
      sheet: table3.place.sheet ?? "",
      columns: columns2.map(({ head, path: read2 }) => {
        const path = read2 === void 0 ? void 0 : nameOfColumn(read2);
        return { head, ...path === void 0 ? {} : { path } };
      })
    });
    if (isPeople) readPeople(reader, columns2, below2);
    else for (const row of below2) readEntry(reader, columns2, row);
    reader.draft = void 0;
    reader.target = void 0;
    return true;
  }
  return false;
}
function nameOfColumn(path) {
  if (path === "person") return "incumbents";
  if (path === "person-id" || path === "number") return void 0;
  return path === "manager" || path === "manager-id" ? "reportsTo" : path;
}
function readHeads(reader, row) {
  if (row.length < 3) return void 0;
  const people = row.some((cell2) => isPersonHead(headOf(cell2)) === "person");
  const columns2 = row.map((cell2) => {
    const head = headOf(cell2);
    const label = labelOf2(reader, head);
    const path = /^编制(?:人?数)?$/.test(head) ? "headcount" : (people ? isPersonHead(head, label?.path) : void 0) ?? label?.path;
    return { head, column: cell2.column, ...path === void 0 ? {} : { path } };
  });
  const paths3 = columns2.map(({ path }) => path);
  if (paths3.every((path, at3) => path === void 0 === (at3 % 2 === 1)) && row.length % 2 === 0) return void 0;
  const facts2 = paths3.filter(
    (path) => path !== void 0 && (companions.test(path) || /^(?:person|manager)/.test(path))
  );
  const enough = facts2.length >= 2 || describesWork(reader, paths3);
  return paths3.filter((path) => path === "title").length === 1 && enough ? columns2 : void 0;
}
function describesWork({ draft }, paths3) {
  const leads = paths3.find((path) => path !== void 0 && path !== "number") === "title";
  const asks = paths3.some((path) => path?.startsWith("qualifications"));
  return leads && asks && paths3.includes("duties") && draft?.has("title") !== true;
}
function isList(reader, columns2, rows2) {
  const title2 = columns2.find(({ path }) => path === "title");
  const values2 = rows2.map((row) => textAt(row, title2)).filter((text2) => text2 !== "");
  return values2.length > 0 && values2.filter((text2) => labelOf2(reader, text2) !== void 0).length * 2 < values2.length;
}
function readEntry(reader, columns2, row) {
  const title2 = textAt(
    row,
    columns2.find(({ path }) => path === "title")
  );
  if (title2 === "") {
    keepRow(reader, row);
    return;
  }
  const draft = reader.addForm();
  draft.listed = true;
  for (const { head, column, path } of columns2) {
    const cell2 = row.find((each2) => each2.column === column);
    const text2 = cell2 === void 0 ? "" : textOf(cell2.blocks);
    const place = cell2 === void 0 ? void 0 : allLines(cell2.blocks)[0]?.place;
    if (text2 === "" || place === void 0) continue;
    draft.labels++;
    if (path === void 0) reader.keep({ text: text2, place }, head);
    else if (path === "qualifications" && cell2 !== void 0) {
      giveCell(reader, { path, written: head }, cell2);
      reader.target = void 0;
    } else if (path !== "number") {
      for (const item of itemsOf2(bodyOf(path), cell2))
        draft.entries.push({ path: bodyOf(path), text: item, place, label: head });
    }
  }
  for (const cell2 of row) {
    if (columns2.some(({ column }) => column === cell2.column)) continue;
    for (const { written: written2, place } of allLines(cell2.blocks)) reader.keep({ text: written2, place });
  }
}
function itemsOf2(path, cell2) {
  const lines3 = cell2 === void 0 ? [] : allLines(cell2.blocks);
  const isItems = lines3.length > 1 && kindOf2(path) === "sentences" && lines3.every(({ style: style2 }) => style2 !== void 0);
  return isItems ? lines3.map(({ text: text2 }) => text2) : [lines3.map(({ written: written2 }) => written2).join("\n")];
}
function bodyOf(path) {
  if (path === "duties.duty") return "duties";
  return path.startsWith("duties.kpi") ? "kpis" : path;
}
function keepRow(reader, row) {
  for (const line3 of row.flatMap((cell2) => allLines(cell2.blocks))) {
    if (reader.draft === void 0) reader.prose.push(line3);
    else reader.keep({ text: line3.written, place: line3.place });
  }
}
function headOf(cell2) {
  return joinLines2(textOf(cell2.blocks).split("\n"));
}
function labelOf2(reader, text2) {
  const found = reader.dictionary.find(text2, { within: "basic", near: true });
  return found !== void 0 && isColumn(found.path) ? void 0 : found;
}
function holdsLabels(reader, rows2) {
  const isLabel = (cell2) => labelOf2(reader, joinLines2(textOf(cell2.blocks).split("\n"))) !== void 0;
  return rows2.some((row) => row.length > 2 && row.filter(isLabel).length * 2 > row.length);
}

// src/import/recognise/side-by-side.ts
var fewest2 = 3;
function splitHalves(reader, table3) {
  const half = table3.columns / 2;
  const rows2 = table3.rows.filter((row) => row.length === table3.columns);
  if (!Number.isInteger(half) || half < 2 || rows2.length < fewest2 || rows2.length + 1 < table3.rows.length)
    return void 0;
  const same2 = rows2.filter(
    (row) => row[0] !== void 0 && row[half] !== void 0 && written(row[0]) === written(row[half])
  );
  const titles = same2.find(([cell2]) => cell2 !== void 0 && labelOf(reader, cell2, "basic", false)?.path === "title");
  const [first, second] = [titles?.[1], titles?.[half + 1]].map((cell2) => cell2 === void 0 ? "" : written(cell2));
  if (same2.length < rows2.length || first === "" || first === second) return void 0;
  return [0, half].map((from) => ({
    ...table3,
    columns: half,
    rows: rows2.map((row) => row.slice(from, from + half).map((cell2, column) => ({ ...cell2, column })))
  }));
}
function splitColumns(reader, table3) {
  const halves = splitHalves(reader, table3);
  if (halves !== void 0) return halves;
  const { rows: rows2, columns: columns2 } = table3;
  if (columns2 < 3 || rows2.length < fewest2 || rows2.some((row) => row.length !== columns2)) return void 0;
  if (rows2.some((row) => row.some(({ span, height }) => span > 1 || height > 1))) return void 0;
  const labels2 = rows2.map(([cell2]) => cell2 === void 0 ? void 0 : labelOf(reader, cell2, "basic"));
  if (labels2.some((label) => label === void 0)) return void 0;
  const titles = rows2[labels2.findIndex((label) => label?.path === "title")]?.slice(1).map(written) ?? [];
  if (titles.length === 0 || titles.some((title2) => title2 === "") || new Set(titles).size < titles.length)
    return void 0;
  const values2 = rows2.flatMap((row) => row.slice(1));
  if (values2.some((cell2) => labelOf(reader, cell2, "basic", false) !== void 0)) return void 0;
  return titles.map((_, at3) => ({
    ...table3,
    columns: 2,
    rows: rows2.map((row) => [row[0], row[at3 + 1]].flatMap((cell2, column) => cell2 ? [{ ...cell2, column }] : []))
  }));
}
function written(cell2) {
  return joinLines2(textOf(cell2.blocks).split("\n"));
}

// src/import/recognise/stacked.ts
function findStack(reader, cells, next) {
  if (cells.length < 2 || next === void 0 || next.length !== cells.length) return void 0;
  if (next.some((cell2, at3) => cell2.column !== cells[at3]?.column)) return void 0;
  const labels2 = cells.map((cell2) => labelOf(reader, cell2, void 0, false));
  const named = labels2[0] === void 0 && /^(?:项目|姓名|签名|签字|签批)?$/u.test(textOf(cells[0]?.blocks ?? []));
  const stacked = named ? labels2.slice(1) : labels2;
  const facts2 = stacked.length > 2 && stacked.every((label) => label !== void 0 && kindOf2(label.path) !== "part");
  const parts3 = areParts(labels2, next);
  if (stacked.length < 2 || stacked.some((label) => label === void 0 || !(facts2 || parts3 || isStackable(label))))
    return void 0;
  const values2 = named ? next.slice(1) : next;
  if (values2.some((cell2) => labelOf(reader, cell2, void 0, false) !== void 0)) return void 0;
  if (values2.every((cell2) => textOf(cell2.blocks) === "")) return void 0;
  return new Map(
    labels2.flatMap((label, at3) => label === void 0 ? [] : [[cells[at3]?.column ?? 0, label]])
  );
}
function areParts(labels2, next) {
  const paths3 = labels2.map((label) => label?.path.split(".")[0] ?? "");
  const known2 = paths3.every((path) => /^(?:duties|qualifications|summary|authority|conditions)$/.test(path));
  const lists3 = next.filter(({ blocks }) => textOf(blocks).includes("\n")).length * 2 >= next.length;
  return known2 && lists3 && new Set(paths3).size === paths3.length;
}
function isStackable({ path }) {
  return /^approval\.\w+\.by$|^contacts\.(?:in|ex)ternal$/.test(path);
}
function readStacked(reader, stack, cells) {
  if (cells.length < stack.size || cells.length > stack.size + 1) return false;
  const values2 = cells.filter(({ column }) => stack.has(column));
  if (values2.length !== stack.size) return false;
  if (values2.some((cell2) => labelOf(reader, cell2, void 0, false) !== void 0)) return false;
  for (const cell2 of values2) {
    const label = stack.get(cell2.column);
    const text2 = joinLines2(textOf(cell2.blocks).split("\n"));
    if (label === void 0 || text2 === "") continue;
    if (readDate(text2) !== void 0 && label.path.endsWith(".by"))
      reader.give({ ...label, path: label.path.replace(/by$/, "date") }, { text: text2, place: placeOf3(cell2) });
    else giveCell(reader, label, cell2);
  }
  reader.target = void 0;
  return true;
}
function readCaptioned(reader, cells, next) {
  if (next === void 0 || next.length < 2 || next.length !== cells.length) return false;
  const labels2 = next.map((cell2) => {
    const text2 = joinLines2(textOf(cell2.blocks).split("\n"));
    return /^[（(][^（()）]+[)）]$/u.test(text2) ? reader.dictionary.find(text2.slice(1, -1)) : void 0;
  });
  if (labels2.some((label) => label === void 0 || kindOf2(label.path) === "part")) return false;
  labels2.forEach((label, at3) => {
    const cell2 = cells[at3];
    if (label !== void 0 && cell2 !== void 0 && textOf(cell2.blocks) !== "") giveCell(reader, label, cell2);
  });
  reader.currentDraft().headings.push(...next.map((cell2) => textOf(cell2.blocks)));
  reader.target = void 0;
  return true;
}

// src/import/recognise/read-table.ts
function readTable2(reader, table3) {
  if (readRoster(reader, table3)) return;
  const parts3 = splitColumns(reader, table3);
  if (parts3 !== void 0) {
    for (const part2 of parts3) {
      reader.target = void 0;
      readTable2(reader, part2);
    }
    return;
  }
  let criteria2;
  let sides2 = [];
  let head;
  let stack;
  let captions;
  table3.rows.forEach((row, at3) => {
    if (row === captions) return;
    if (readCaptioned(reader, row, table3.rows[at3 + 1])) {
      captions = table3.rows[at3 + 1];
      return;
    }
    sides2 = sides2.filter(({ until }) => until > at3);
    const opened = head !== void 0 && isOfHead(head, row) ? void 0 : sideOf(reader, row);
    if (opened !== void 0) {
      sides2.push({ label: opened.label, until: at3 + opened.cell.height });
      reader.open(opened.label, 20);
      head = void 0;
    }
    const cells = row.filter((cell2) => cell2 !== opened?.cell);
    const side = sides2.at(-1);
    criteria2 = findCriteria(cells) ?? criteria2;
    if (criteria2 !== void 0 && readCriteria(reader, criteria2, cells)) return;
    if (stack !== void 0 && readStacked(reader, stack, row)) return;
    stack = findStack(reader, row, table3.rows[at3 + 1]);
    if (stack !== void 0) {
      head = void 0;
      reader.currentDraft().labels += stack.size;
      return;
    }
    const next = findHead(reader, cells, side?.label.path) ?? findOtherHead(reader, cells, table3.rows[at3 + 1], at3 === 0 && table3.place.sheet !== void 0);
    if (next !== void 0 && at3 + 1 < table3.rows.length) head = next;
    else if (head === void 0 || !readDataRow(reader, head, cells)) {
      head = void 0;
      readRow2(reader, cells, side?.label);
    }
  });
}
function isOfHead(head, [cell2]) {
  const column = head.columns.find(({ from, to }) => cell2 !== void 0 && cell2.column >= from && cell2.column < to);
  return column?.path === "contacts.side" || column?.path === "duties.group";
}
function sideOf(reader, row) {
  const [cell2] = row;
  if (cell2 === void 0 || cell2.height < 2 || row.length < 2) return void 0;
  const text2 = textOf(cell2.blocks);
  const label = labelOf(reader, cell2, void 0) ?? (/^[^\n\p{P}]{1,24}$/u.test(text2) ? reader.dictionary.guess(text2) : void 0);
  return label === void 0 || kindOf2(label.path) === "one" ? void 0 : { cell: cell2, label };
}
function readRow2(reader, cells, side) {
  const filled = cells.filter((cell2) => textOf(cell2.blocks) !== "");
  if (filled.length === 0) return;
  const [only] = filled;
  if (filled.length === 1 && cells.length === 1 && only !== void 0) {
    readBand(reader, only, side);
    return;
  }
  if (readStatement(reader, filled)) return;
  if (filled.every((cell2) => holdsPair(reader, cell2))) for (const cell2 of filled) reader.readBlocks(cell2.blocks);
  else if (!readPairs2(reader, cells, side)) readLoose(reader, filled, side);
}
function holdsPair(reader, cell2) {
  const lines3 = allLines(cell2.blocks);
  const [first, last] = [lines3[0], lines3.at(-1)].map(
    (line3) => line3 === void 0 ? [] : splitPairs(reader.dictionary, line3.written, reader.within)
  );
  const [pair] = first ?? [];
  const found = pair === void 0 ? void 0 : pair.label ?? reader.dictionary.guess(pair.written);
  return found !== void 0 && last?.at(-1)?.value !== "";
}
function readBand(reader, cell2, side) {
  const label = labelOf(reader, cell2, reader.within) ?? guessBand(reader, cell2);
  if (label !== void 0) reader.open(label, 20);
  else {
    if (side !== void 0 && reader.target?.label !== side.written) restore(reader, side);
    reader.readBlocks(cell2.blocks);
  }
}
function guessBand(reader, cell2) {
  const { style: style2, text: text2 } = splitNumber(textOf(cell2.blocks));
  const single2 = cell2.span > 1 && !new RegExp("[:\uFF1A\\n]|\\p{P}$", "u").test(text2);
  if (single2 && style2 === "part" && text2.length <= 60) return reader.dictionary.guess(text2);
  if (style2 !== void 0 && style2 === reader.target?.items) return void 0;
  const short2 = text2.length <= 20 && single2;
  return short2 && reader.target?.filled && reader.within !== "duties" ? reader.dictionary.guess(text2) : void 0;
}
function restore(reader, side) {
  const target = { path: side.path, label: side.written, rank: 20, filled: true };
  reader.target = target;
}
function readLoose(reader, cells, side) {
  if (side !== void 0 && reader.target?.label !== side.written && partOf(side.path) !== reader.within)
    restore(reader, side);
  const texts3 = cells.filter((cell2) => !/^\d{1,3}[.、]?$/.test(textOf(cell2.blocks)));
  texts3.forEach((cell2, at3) => {
    if (at3 === 0 || reader.target === void 0) reader.readBlocks(cell2.blocks);
    else
      for (const { written: written2, place } of allLines(cell2.blocks))
        reader.keep({ text: written2, place }, reader.target.label);
  });
}

// src/import/recognise/reader.ts
var FormReader = class {
  dictionary;
  /** Reads what a cell holds, which may be tables again. */
  readBlocks;
  drafts = [];
  prose = [];
  notes = [];
  draft;
  target;
  /** Headings of that level name positions. */
  formLevel;
  /** Headings above the same labels, each of which names a position. */
  heads = { places: /* @__PURE__ */ new Set(), level: void 0 };
  /** Lines numbered so name positions. */
  formStyle;
  /** The department that a heading above names. */
  chapter;
  /** Facts that stand between two forms belong to the one whose title follows. */
  waiting = [];
  constructor(dictionary, readBlocks2) {
    this.dictionary = dictionary;
    this.readBlocks = (blocks) => readBlocks2(this, blocks);
  }
  get within() {
    return this.target === void 0 ? void 0 : partOf(this.target.path);
  }
  currentDraft() {
    return this.draft ?? this.startForm();
  }
  startForm(heading) {
    if (this.draft?.isEmpty && this.draft.kept.length === 0 && heading === void 0) return this.draft;
    if (heading !== void 0 && this.draft?.isHead) {
      this.draft.heading = heading;
      this.target = void 0;
      return this.draft;
    }
    const draft = this.addForm();
    if (heading) draft.heading = heading;
    this.settleWaiting();
    return draft;
  }
  addForm() {
    const draft = new Draft();
    if (this.chapter !== void 0) draft.chapter = this.chapter;
    this.drafts.push(draft);
    this.draft = draft;
    this.target = void 0;
    return draft;
  }
  /** A label without text beside it: what follows belongs to it. */
  open(label, rank2) {
    const { path } = label;
    const { draft } = this;
    if (path === "form" || path === "basic") {
      if (draft?.hasBody) this.startForm();
      else this.currentDraft();
    } else if (path !== "code" && !(path === "title" && draft?.hasBody)) this.currentDraft();
    this.note(label);
    this.target = {
      path,
      label: label.written,
      rank: rank2,
      filled: false,
      ...label.essential === void 0 ? {} : { essential: label.essential }
    };
  }
  /** A label with its text. */
  give(label, piece) {
    const { path } = label;
    if (isPlaceholder(piece.text)) {
      this.currentDraft().labels++;
      return;
    }
    const named = path === "title" ? this.dictionary.find(piece.text, { asColumn: true }) : void 0;
    if (named !== void 0 && isColumn(named.path)) {
      this.keep(piece, label.written);
      return;
    }
    if (path === "title") this.beginForm(piece.text);
    if (this.isOfNext(path, piece.text)) {
      this.waiting.push({ label, piece });
      return;
    }
    this.note(label);
    if (this.addCounted(label, piece)) return;
    this.add(path, piece, label.written, label.essential);
  }
  /** `职责一` and what it is measured by in the row below it belong together. */
  addCounted({ path, written: written2 }, piece) {
    const { draft } = this;
    const last = draft?.rows.at(-1);
    if (draft === void 0) return false;
    if (path === "duties" && isCountedLabel(written2)) {
      draft.rows.push({
        part: "duties",
        cells: /* @__PURE__ */ new Map([["duties.duty", [piece]]]),
        place: piece.place,
        counted: true,
        after: draft.entries.filter((entry2) => entry2.path === "duties").length
      });
      return true;
    }
    if (path !== "kpis" && path !== "duties.share" || last?.counted !== true) return false;
    const key = path === "kpis" ? "duties.kpi" : path;
    if (key === path) draft.headings.push(written2);
    draft.rows[draft.rows.length - 1] = {
      ...last,
      cells: new Map([...last.cells, [key, [...last.cells.get(key) ?? [], piece]]])
    };
    return true;
  }
  /** Puts a text below a path, as one of its items where it takes several. */
  add(path, piece, label, essential) {
    const draft = this.currentDraft();
    if (this.target !== void 0) this.target.filled = true;
    const group = this.target?.path === path ? this.target.group : void 0;
    draft.entries.push({
      path,
      ...piece,
      ...label === void 0 ? {} : { label },
      ...group === void 0 ? {} : { group },
      ...essential === void 0 ? {} : { essential }
    });
  }
  keep(piece, label) {
    if (isPlaceholder(piece.text)) return;
    if (this.target !== void 0) this.target.filled = true;
    this.currentDraft().kept.push({ ...piece, ...label === void 0 ? {} : { label } });
  }
  /** After a label with its text on one line: what follows may belong to a list, but not to a single value. */
  continueAfter(label, rank2) {
    const several2 = kindOf2(label.path) === "sentences";
    this.target = {
      path: several2 ? label.path : partOf(label.path),
      ...several2 ? { label: label.written } : {},
      ...this.target?.style === void 0 ? {} : { style: this.target.style },
      rank: rank2,
      filled: true
    };
  }
  note(label) {
    const draft = this.currentDraft();
    draft.labels++;
    if (label.guessed) draft.remarks.push({ kind: "guessed-label", path: label.path, written: label.written });
    else if (label.meant !== void 0) {
      draft.remarks.push({ kind: "misread-label", path: label.path, written: label.written, meant: label.meant });
    }
  }
  /** Another title begins another form, and takes the code that stood before it. */
  beginForm(title2) {
    const { draft } = this;
    if (draft !== void 0 && (!draft.has("title") || draft.textOf("title") === title2)) return;
    this.startForm();
  }
  isOfNext(path, text2) {
    const { draft } = this;
    if (!draft?.hasBody || !draft.has("title") || draft.textOf(path) === text2) return false;
    return path === "code" || /^(?:department|grade|headcount|location)$/.test(path) && draft.has(path);
  }
  /** Facts that waited for a title that didn't come are of the last form. */
  settleWaiting() {
    const { waiting } = this;
    this.waiting = [];
    for (const { label, piece } of waiting) {
      this.note(label);
      this.add(label.path, piece, label.written);
    }
  }
};

// src/import/recognise/index.ts
function recognise(document, dictionary) {
  const reader = new FormReader(dictionary, readBlocks);
  reader.formStyle = findFormStyle(dictionary, document.blocks);
  reader.formLevel = findFormLevel(dictionary, document.blocks);
  reader.heads = findRepeatedHeads(dictionary, document.blocks);
  readBlocks(reader, document.blocks, endTable);
  reader.settleWaiting();
  readAsides(reader, document.asides);
  return { drafts: reader.drafts, prose: reader.prose, notes: reader.notes };
}
function readBlocks(reader, blocks, afterTable) {
  const lines3 = blocks.map((block) => block.kind === "paragraph" ? joinLabel(reader, linesOf(block)) : []);
  joinLabels(reader, lines3);
  blocks.forEach((block, at3) => {
    if (block.kind === "table") {
      readTable2(reader, block);
      afterTable?.(reader);
    } else {
      lines3[at3]?.forEach((line3, nth, own2) => {
        readLine(reader, line3, own2[nth + 1] ?? follower(blocks, lines3, at3));
      });
    }
  });
}
function joinLabel(reader, lines3) {
  const [first] = lines3;
  if (first === void 0 || lines3.length < 2 || lines3.length > 3) return lines3;
  const text2 = joinLines2(lines3.map((line3) => line3.text));
  if (text2.length > 40 || lines3.every((line3) => reader.dictionary.find(line3.text) !== void 0)) return lines3;
  return reader.dictionary.find(text2) === void 0 ? lines3 : [{ ...first, text: text2, written: joinLines2(lines3.map(({ written: written2 }) => written2)) }];
}
function joinLabels(reader, lines3) {
  for (let at3 = 0; at3 + 1 < lines3.length; at3++) {
    const [first, ...others] = lines3[at3] ?? [];
    const [second, ...more] = lines3[at3 + 1] ?? [];
    if (first === void 0 || second === void 0 || others.length + more.length > 0) continue;
    if (first.text.length > 20 || second.text.length > 20 || second.style !== void 0) continue;
    const joined2 = joinLabel(reader, [first, second]);
    if (joined2.length > 1) continue;
    lines3[at3] = joined2;
    lines3[at3 + 1] = [];
  }
}
function endTable(reader) {
  if (reader.target?.filled) reader.target = void 0;
}
function follower(blocks, lines3, at3) {
  for (let next = at3 + 1; next < blocks.length; next++) {
    if (blocks[next]?.kind === "table") return "table";
    const first = lines3[next]?.[0];
    if (first !== void 0) return first;
  }
  return void 0;
}

// src/import/recognise/other-document.ts
var papers = [
  // An appraisal, a trial period, a test.
  /^(?:考核期间?|考核周期|考核时间|考评期|被考核人|被考核者|考核人|被评估人|评估人|自评|自评分?|自我评价|上级评分|得分|总分|评分|考核得分|考核结果|考核等级|评语|实际完成(?:情况)?|完成情况|review(?:er| period| date)|appraisal (?:period|date)|appraiser|appraisee|(?:overall |final )?(?:rating|score)|self[- ](?:rating|assessment|evaluation)|result|actual|employee comments|manager comments|evaluation period)$/iu,
  // The record of a meeting.
  /^(?:会议(?:时间|地点|主题|议题|名称|内容|纪要|记录)|主持人?|参会人员?|与会人员?|出席人员?|缺席人员?|列席人员?|记录人|议题|present|attendees|in attendance|apologies|absent|chair(?:ed by)?|minutes(?: taken by)?|agenda(?: items?)?|action items?|next meeting|date of next meeting|meeting date)$/iu,
  // A contract or an offer.
  /^(?:甲方|乙方|用人单位|劳动者|合同期限|试用期|劳动报酬|法定代表人|身份证号码?|签订日期|party a|party b|the employer|the employee|between|probation(?:ary period)?|start date|commencement date|notice period|governing law|termination)$/iu,
  // An application: leave, a journey, a transfer, a request.
  /^(?:请假(?:类型|类别|时间|事由|原因|天数|日期)|休假类型|工作交接人|代理人|申请人|申请日期|申请事由|申请理由|调岗原因|调入部门|调出部门|出差(?:事由|地点|时间)|加班(?:时间|事由)|leave type|type of leave|from date|to date|number of days|reason for leave|applicant|date of application|requested by)$/iu,
  // Somebody's own career.
  /^(?:出生年月|出生日期|民族|籍贯|政治面貌|婚姻状况|毕业院校|毕业学校|自我评价|求职意向|联系电话|手机号?|date of birth|nationality|marital status|references|hobbies|phone|e-?mail|career objective)$/iu
];
function isOtherDocument(lines3) {
  const labels2 = new Set(lines3.flatMap(({ text: text2 }) => labelsIn2(text2)));
  return papers.some((paper) => [...labels2].filter((label) => paper.test(label)).length >= 3);
}
function labelsIn2(text2) {
  const before2 = [...text2.matchAll(/(?:^|[\s；;，,）)])([^\s:：；;，,][^:：；;，,]{0,24}?)\s*[:：]/gu)].map(
    ([, label = ""]) => label
  );
  return [text2.replace(/[:：（(].*$/u, ""), ...before2].map((each2) => each2.trim().toLowerCase());
}

// src/import/values/words.ts
function sentenceOf(text2) {
  const line3 = joinLines2(text2.split("\n").map((each2) => each2.trim()));
  if (!/[*_`[\]<>\\&~!#|]/.test(line3) || plainText(parseSentence(line3)) === line3) return line3;
  const escaped = line3.replace(/[\\*_`[\]<>&~!#|]/g, "\\$&");
  return plainText(parseSentence(escaped)) === line3 ? escaped : line3;
}
function clausesOf(text2) {
  return sentenceOf(
    text2.split("\n").reduce((sentence, line3) => {
      const next = line3.trim();
      return `${sentence}${sentence === "" || next === "" ? "" : isClauseBreak(sentence, next) ? new RegExp("\\p{Script=Han}", "u").test(sentence) ? "\uFF1B" : "; " : "\n"}${next}`;
    }, "")
  );
}
function isClauseBreak(above, line3) {
  if (/[\p{P}]$/u.test(above) || /^[\p{P}\p{Ll}]/u.test(line3)) return false;
  const last = /[^；;\n]*$/u.exec(above)?.[0] ?? "";
  if (new RegExp("\\p{Script=Han}", "u").test(last + line3))
    return last.length >= 4 && last.length < 16 && line3.length >= 4 && !/[的和与及或在对为有按把将具备]$/u.test(last);
  return !/\b(?:of|in|and|or|the|an?|with|for|to|from|by|at|on)$/i.test(last);
}
function nameOf(text2) {
  return joinLines2(text2.split("\n").map((each2) => each2.trim())).replace(/\s+/g, " ").trim();
}
function splitNames(text2) {
  return text2.split(/[、；;\n]|[,，](?!\d)/u).flatMap(splitAnd).map((name) => nameOf(name.replace(/[。.]$/u, ""))).filter((name) => name !== "");
}
var roles = /(?:^|\s)[\w-]*(?:er|or|ist|ant|ent|ian|man|men|chief|head|clerk|lead|nurse|staff|cook|chef|aide|intern|trainee|apprentice|president|host|guard|agent|porter|member|team|hand|operative|executive|secretary|cashier|mechanic|pilot|captain)s?$/i;
var matters = /(?:^|\s)(?:customer|consumer|water|power|paper|order|career|vendor|computer|labou?r|motor|interior|exterior|weather|leather|sewer|server|user|outdoor|indoor|retailer|member|employer|procurement|development|management|environment|employment|event|content|talent|student|patient|client|investment|government|department|equipment|plant|restaurant|software|treatment|payment|document|rent|parent|human|supplier|partner|vendor|visitor|donor|sensor|floor|door|air)$/i;
function splitAnd(names5) {
  const [, first = "", second = ""] = /^(.+?)\s+(?:and|&)\s+(.+)$/iu.exec(names5) ?? [];
  if (first === "") return /^(?:and|&)\s/i.test(names5.trim()) ? [names5.trim().replace(/^(?:and|&)\s+/i, "")] : [names5];
  const bare = first.replace(/\s*\([^()]*\)$/, "").trim();
  return roles.test(bare) && !matters.test(bare) ? [first, ...splitAnd(second)] : [names5];
}
var ticked = "\u2611\u2612\u2713\u2714\u2705\u25A0\u25CF\u221A\u{1F5F9}";
var empty = "\u2610\u25A1\u25CB\u25EF";
function readTicks(text2) {
  const marks = [...text2.matchAll(new RegExp(`[${ticked}${empty}]`, "gu"))];
  if (marks.length === 0 || !marks.some(([mark2]) => empty.includes(mark2) || "\u2611\u2612\u2713\u2714\u2705\u{1F5F9}\u221A".includes(mark2)))
    return void 0;
  if (marks.length === 1 && empty.includes(marks[0]?.[0] ?? "")) return [];
  const first = marks[0]?.index ?? 0;
  const leading = first < 2;
  return marks.flatMap((mark2, at3) => {
    if (!ticked.includes(mark2[0])) return [];
    const option = leading ? text2.slice(mark2.index + mark2[0].length, marks[at3 + 1]?.index ?? text2.length) : text2.slice(at3 === 0 ? 0 : (marks[at3 - 1]?.index ?? 0) + 1, mark2.index);
    const name = nameOf(option.replace(/[()（）]|[、,，/；;]\s*$/gu, ""));
    return name === "" ? [] : [name];
  });
}

// src/import/values/basics.ts
var names3 = ["aliases", "formerTitles", "dottedLineTo", "directReports", "incumbents"];
var dates = /* @__PURE__ */ new Set([
  "effective",
  "reviewBy",
  "approval.prepared.date",
  "approval.reviewed.date",
  "approval.approved.date"
]);
var sentences2 = /* @__PURE__ */ new Set([
  "qualifications.education",
  "qualifications.experience",
  "conditions.place",
  "conditions.hours",
  "conditions.travel"
]);
function readBasic(form2, entry2) {
  const { path, label } = entry2;
  if (form2.isNone(entry2)) readNone(form2, entry2);
  else if (names3.includes(path) || path.startsWith("career.")) readNames(form2, entry2);
  else if (path === "approval.date") form2.keep(entry2, label);
  else if (dates.has(path)) put2(form2, entry2, readDate(entry2.text));
  else if (/^approval\.\w+\.by$/.test(path)) readSigner(form2, entry2);
  else if (path === "headcount") put2(form2, entry2, readHeadcount(entry2.text));
  else if (path === "pay") readRange(form2, entry2);
  else if (path === "conditions") readSentence(form2, { ...entry2, path: "conditions.place" });
  else if (path === "pay.min" || path === "pay.max")
    put2(form2, entry2, readHeadcount(entry2.text.replace(/[,，元¥￥$£€]/gu, "")));
  else if (path === "reportsTo") {
    const title2 = /^(?:直接)?(?:向|对)(.{2,20}?)(?:汇报|报告|负责)(?:工作)?[。.]?$/u.exec(entry2.text.trim())?.[1];
    putName(form2, title2 === void 0 ? entry2 : { ...entry2, text: title2, written: entry2.text });
  } else if (path === "code") put2(form2, entry2, nameOf(entry2.text).replace(/^[:：,，、.\s]+/u, ""));
  else if (sentences2.has(path)) readSentence(form2, entry2);
  else if (/^(?:config|x-|form|basic|number)/.test(path)) form2.keep(entry2, label);
  else {
    const ticks2 = readTicks(entry2.text);
    if (ticks2?.length === 0) form2.keep(entry2, label);
    else if (ticks2 === void 0) putName(form2, entry2);
    else put2(form2, { ...entry2, written: entry2.text }, ticks2.join("\u3001"));
  }
}
function readNone(form2, entry2) {
  if (entry2.path === "reportsTo" && form2.value["reportsTo"] === void 0)
    form2.set(["reportsTo"], null, { ...entry2, written: entry2.text });
  else if (entry2.path === "directReports" && form2.value["directReports"] === void 0)
    form2.set(["directReports"], [], { ...entry2, written: entry2.text });
  else form2.keepNone(entry2, entry2.label);
}
function put2(form2, entry2, value) {
  const path = entry2.path.split(".");
  const present2 = path.reduce((here, key) => here?.[key], form2.value);
  if (value === void 0 || present2 !== void 0 && present2 !== value) form2.keep(entry2, entry2.label);
  else form2.set(path, value, entry2);
}
function putName(form2, entry2) {
  const name = nameOf(entry2.text);
  const bare = name.replace(/[。；;，,]+$/u, "");
  put2(form2, bare === name ? entry2 : { ...entry2, written: entry2.written ?? entry2.text }, bare);
}
function readNames(form2, entry2) {
  const parts3 = splitNames(entry2.text);
  const counted2 = /[\s（(]*(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s*[人名位][)）]?$/u;
  const before2 = new RegExp("^(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\\s*(?:\u540D|\u4F4D|x\\s)?\\s*(?=\\p{L})", "iu");
  const bare = parts3.map((name) => name.replace(counted2, "").replace(before2, "").trim());
  if (bare.some((name) => name === "" || /^\d+$/.test(name))) {
    form2.keep(entry2, entry2.label);
    return;
  }
  if (bare.some((name, at3) => name !== parts3[at3])) form2.keep(entry2, entry2.label);
  for (const name of bare) form2.push(entry2.path.split("."), name, entry2);
}
function readSigner(form2, entry2) {
  if (/^编\s*制/u.test(entry2.label ?? "") && readHeadcount(entry2.text) !== void 0) {
    put2(form2, { ...entry2, path: "headcount" }, readHeadcount(entry2.text));
    return;
  }
  const { rest, date } = splitDate(nameOf(entry2.text));
  const who = rest.replace(/[\s:：]*(?:日期|date)[:：\s]*$/iu, "");
  if (who !== "") put2(form2, entry2, who);
  if (date === void 0) return;
  const path = entry2.path.replace(/by$/, "date");
  put2(form2, { ...entry2, path }, date);
}
function readSentence(form2, given) {
  const ticks2 = readTicks(given.text);
  if (ticks2?.length === 0) {
    form2.keep(given, given.label);
    return;
  }
  const entry2 = ticks2 === void 0 ? given : { ...given, text: ticks2.join("\u3001"), written: given.text };
  const path = entry2.path.split(".");
  const [part2 = "", key = ""] = path;
  const before2 = form2.value[part2]?.[key];
  const text2 = clausesOf(entry2.text);
  if (typeof before2 !== "string") form2.set(path, text2, entry2);
  else if (before2 !== text2) form2.set(path, joinClauses(before2, text2), entry2);
}
function joinClauses(before2, after2) {
  if (/[。；;，,、.!！?？:：]$/u.test(before2))
    return `${before2}${/[\p{Script=Han}。；，、]$/u.test(before2) ? "" : " "}${after2}`;
  return new RegExp("\\p{Script=Han}", "u").test(before2) ? `${before2}\uFF1B${after2}` : `${before2}; ${after2}`;
}
function readRange(form2, entry2) {
  const pay2 = form2.value["pay"] === void 0 ? readPay(entry2.text) : void 0;
  if (pay2 === void 0) form2.keep(entry2, entry2.label);
  else form2.set(["pay"], pay2, entry2);
}

// src/import/values/contact-side.ts
var external = /客户|顾客|宾客|旅客|住客|患者|家属|业主|租户|居民|供应商|供货商|供方|厂商|厂家|承包|分包|外包|监理|设计院|合作(?:方|商|伙伴|单位)|代理商|经销商|加盟|媒体|协会|学会|银行|海关|税务|工商|政府|主管(?:机关|单位|部门)$|监管|消防|公安|派出所|法院|律师|会计师|事务所|(?:管理|监督|卫生|教育|环保)局|局$|委员会$|街道|社区|院校|高校|学校$|机构|公司$|外部|第三方|甲方/u;
var internal = /部$|部门|各部|科$|科室|处$|处室|室$|中心$|组$|班组|班$|车间|分厂|团队|仓库|岗$|人员|员工|同事|经理|主管|主任|总监|领导|上级|下属|书记|本部|各单位|内部|(?:产品|研发|技术|开发|设计|测试|运维|运营|市场|销售|客服|采购|财务|人事|人力资源|行政|法务|质量|生产|工程|物流|仓储)$/u;
var outside = /\b(?:customers?|clients?|guests?|patients?|visitors?|residents?|tenants?|passengers?|members of the public|public|suppliers?|vendors?|contractors?|subcontractors?|consultants?|agenc(?:y|ies)|authorit(?:y|ies)|regulators?|inspectors?|banks?|auditors|press|media|unions?|communit(?:y|ies)|partners?|donors?|ngos?|government|ministr(?:y|ies)|embass(?:y|ies)|associations?|universit(?:y|ies)|landlords?|transporters?|customs|police|external)\b/i;
var inside = /\b(?:teams?|departments?|divisions?|units?|staff|colleagues?|managers?|management|directors?|supervisors?|heads?|officers?|coordinators?|employees|crew|finance|accounts|accounting|treasury|payroll|hr|human resources|it|legal|sales|marketing|operations|engineering|engineers|procurement|purchasing|production|warehouse|stores|support|security|reception|kitchen|housekeeping|maintenance|logistics|quality|internal)\b/i;
function sideOfContact(text2) {
  const [who = ""] = toSimplified(text2).split(/[:：(（]/u);
  const bare = who.replace(/[。；;.,，\s]+$/u, "").trim();
  if (new RegExp("\\p{Script=Han}", "u").test(bare)) {
    if (/^(?:公司|集团)(?:内|各|领导)/u.test(bare)) return "internal";
    if (external.test(bare))
      return /^(?:客户|市场|供应商).{0,4}(?:部|组|中心|团队)$/u.test(bare) ? "internal" : "external";
    return internal.test(bare) ? "internal" : void 0;
  }
  if (inside.test(bare.replace(outside, "")) || /\b(?:service|services|relations)$/i.test(bare)) {
    return /\b(?:external|supplier|vendor|client) (?:staff|teams?|managers?)\b/i.test(bare) ? "external" : "internal";
  }
  if (outside.test(bare)) return "external";
  return void 0;
}

// src/import/values/contacts.ts
function listSideless(entries, rows2) {
  return [
    ...entries.filter(({ path }) => path === "contacts").map(({ text: text2 }) => text2),
    ...rows2.filter(({ cells }) => cells.get("contacts.of")?.[0]?.text === "contacts" && !cells.has("contacts.side")).flatMap(({ cells }) => cells.get("contacts.with")?.map(({ text: text2 }) => text2) ?? [])
  ];
}
function guessSide(form2, text2, others) {
  const side = sideOfContact(text2) ?? (others.some((other) => sideOfContact(other) === "internal") ? "internal" : void 0);
  if (side !== void 0 && !form2.remarks.some(({ remark }) => remark.kind === "guessed-side"))
    form2.remarks.push({ path: ["contacts"], remark: { kind: "guessed-side" } });
  return side;
}
function sideBefore(text2) {
  return /^(?:.{0,8}?(?=对内|对外)|[\s_:：,，]*)(对内|内部|公司内部|对外|外部|公司外部)(?!(?:客户|关系|联系|协调|沟通|协作|部门|单位|人员|审计)[\s:：]*$)[\s:：,，]*/u.exec(
    text2
  ) ?? /^[\s_]*(internal(?:ly)?|external(?:ly)?)\s*(?:[:：,]|[-–—](?=\s))\s*/i.exec(text2);
}
function readContact(form2, entry2, others) {
  const { rest: text2, share } = takeShare(entry2.text);
  const named = sideBefore(text2);
  const word3 = named?.[1]?.toLowerCase() ?? "";
  const side = entry2.path.split(".")[1] ?? (/内|internal/.test(word3) ? "internal" : word3 === "" ? guessSide(form2, text2, others) : "external");
  if (side === void 0 || form2.isNone(entry2)) {
    form2.keep(entry2, entry2.label);
    return;
  }
  const rest = entry2.path === "contacts" && named && !/\d/.test(named[0]) ? text2.slice(named[0].length) : text2;
  const contact2 = form2.value["contacts"]?.[side];
  const again = share !== void 0 && contact2?.["share"] !== void 0;
  if (share !== void 0 && !again) form2.set(["contacts", side, "share"], share, entry2);
  const whole2 = again ? entry2.text : rest;
  const alone2 = readPercent(whole2);
  if (alone2 !== void 0 && contact2?.["share"] === void 0 && /%/.test(whole2))
    form2.set(["contacts", side, "share"], alone2, entry2);
  else if (whole2 !== "") form2.push(["contacts", side, "with"], sentenceOf(whole2), entry2);
}
function readContactRow(form2, { cells, place }, others) {
  const of = cells.get("contacts.of")?.[0]?.text.split(".")[1];
  const stated = cells.get("contacts.side")?.[0];
  const named = cells.get("contacts.with")?.[0];
  const side = stated === void 0 ? of ?? (named === void 0 ? void 0 : guessSide(form2, named.text, others)) : /内|inter/iu.test(stated.text) ? "internal" : /外|exter/iu.test(stated.text) ? "external" : of;
  const cell2 = (key) => (cells.get(`contacts.${key}`) ?? []).filter((piece) => !form2.isNone(piece));
  const who = cell2("with");
  const purpose = cell2("purpose");
  const frequency = cell2("frequency");
  const share = cell2("share");
  if (side === void 0 || who.length === 0) {
    for (const piece of [...who, ...purpose, ...frequency, ...share]) form2.keep(piece);
    return;
  }
  const percent2 = readPercent(share[0]?.text ?? "");
  if (percent2 !== void 0) form2.set(["contacts", side, "share"], percent2, ...share);
  else for (const piece of share) form2.keep(piece);
  const words = (pieces) => pieces.map(({ text: text2 }) => text2).join("\n");
  if (purpose.length + frequency.length === 0) {
    for (const piece of who) form2.push(["contacts", side, "with"], sentenceOf(piece.text), piece);
    return;
  }
  const party = {
    who: nameOf(words(who)),
    ...purpose.length === 0 ? {} : { purpose: sentenceOf(words(purpose)) },
    ...frequency.length === 0 ? {} : { frequency: nameOf(words(frequency)) }
  };
  form2.push(["contacts", side, "with"], party, { text: words(who), place }, ...purpose, ...frequency);
}

// src/import/values/duties.ts
var details = ["target", "unit", "formula", "weight", "period", "source"];
function readDuties(form2, entries) {
  const shares = entries.map(({ text: text2 }) => takeShare(text2));
  const without = new Set(entries.filter((_, at3) => shares[at3]?.share === void 0).map(({ label }) => label));
  entries.forEach((entry2, at3) => {
    const { rest = entry2.text, share } = without.has(entry2.label) ? {} : shares[at3] ?? {};
    if (form2.isNone(entry2)) form2.keepNone(entry2, entry2.label);
    else if (isBoilerplate(entry2.text)) form2.keep(entry2, entry2.label);
    else push(form2, sentenceOf(rest), [], { ...entry2, ...share === void 0 ? {} : { share } }, [entry2]);
  });
}
function isBoilerplate(text2) {
  return /\bnot (?:an? )?(?:\w+ )?(?:complete|exhaustive|all-inclusive|comprehensive|designed|intended|restrictive)\b|\bequal (?:employment )?opportunit|\bwithout regard to\b|\bsubject to change\b/i.test(
    text2
  );
}
function push(form2, duty, kpi2, aspects, pieces) {
  const { group, share, essential } = aspects;
  const value = {
    ...group === void 0 ? {} : { group },
    duty,
    ...kpi2.length === 0 ? {} : { kpi: kpi2.length === 1 ? kpi2[0] : kpi2 },
    ...share === void 0 ? {} : { share },
    ...essential === void 0 ? {} : { essential }
  };
  form2.push(["duties"], value, ...pieces);
}
function readDutyRow(form2, row) {
  const cell2 = (key) => row.cells.get(`duties.${key}`) ?? [];
  const duties = listDuties(cell2("duty"), row.cells.get("duties.kpi")?.length ?? 0);
  const kpis = listKpis(form2, row);
  const aspects = aspectsOf(form2, row, duties.length === 1);
  if (duties.length === 0) {
    const stated = details.flatMap((key) => kpis.some((kpi2) => hasDetail(kpi2, key)) ? cell2(`kpi.${key}`) : []);
    for (const kpi2 of kpis) form2.push(["kpis"], kpi2, ...cell2("kpi"), ...cell2("kpi.name"));
    const at3 = (form2.value["kpis"]?.length ?? 0) - 1;
    for (const piece of stated) form2.sources.push({ path: ["kpis", at3], piece: { ...piece, written: piece.text } });
    keepAspects(form2, row);
    return;
  }
  const [only] = duties;
  if (duties.length === 1 && only !== void 0) {
    push(form2, sentenceOf(only), kpis, aspects, [...cell2("duty"), ...cell2("kpi"), ...cell2("kpi.name")]);
    addSources(form2, row, aspects.share !== void 0, kpis);
    return;
  }
  const paired = kpis.length === duties.length;
  for (const [at3, duty] of duties.entries()) {
    push(form2, sentenceOf(duty), paired ? [kpis[at3]] : [], aspects, at3 === 0 ? cell2("duty") : []);
  }
  if (!paired) for (const kpi2 of kpis) form2.push(["kpis"], kpi2, ...cell2("kpi"));
}
function addSources(form2, { cells }, shared, kpis) {
  const at3 = (form2.value["duties"]?.length ?? 0) - 1;
  const add = (path, pieces = []) => {
    for (const piece of pieces) form2.sources.push({ path, piece });
  };
  if (shared) add(["duties", at3, "share"], cells.get("duties.share"));
  add(["duties", at3, "group"], cells.get("duties.group"));
  const [kpi2] = kpis;
  for (const key of details) if (hasDetail(kpi2, key)) add(["duties", at3, "kpi", key], cells.get(`duties.kpi.${key}`));
}
function hasDetail(kpi2, key) {
  return typeof kpi2 === "object" && kpi2 !== null && key in kpi2;
}
function listDuties(pieces, kpis) {
  if (leadsTasks(pieces)) return [joinTasks(pieces)];
  const texts3 = pieces.map(({ text: text2 }) => text2);
  if (texts3.length === 0) return [];
  if (texts3.length === 1) return splitItems(texts3[0] ?? "");
  const whole2 = texts3.every((text2) => /[。；;.]$/u.test(text2));
  const numbered2 = texts3.length === kpis;
  const bullets = pieces.every(({ bullet }) => bullet === true);
  return whole2 || numbered2 || bullets ? texts3 : [clausesOf(texts3.join("\n"))];
}
function leadsTasks([first, ...tasks]) {
  return first?.bullet === void 0 && tasks.length > 0 && tasks.every(({ bullet }) => bullet === true);
}
function joinTasks([first, ...tasks]) {
  const head = (first?.text ?? "").replace(/[\s:：]+$/u, "");
  const isChinese = new RegExp("\\p{Script=Han}", "u").test(head);
  const bare = tasks.map(({ text: text2 }, at3) => at3 === tasks.length - 1 ? text2 : text2.replace(/[；;。.，,]+$/u, ""));
  return `${head}${isChinese ? "\uFF1A" : ": "}${bare.join(isChinese ? "\uFF1B" : "; ")}`;
}
function listKpis(form2, row) {
  const { cells } = row;
  const names5 = [...cells.get("duties.kpi.name") ?? [], ...cells.get("duties.kpi") ?? []].filter((piece) => {
    if (form2.isNone(piece)) form2.keepNone(piece);
    return !form2.isNone(piece);
  });
  const given = details.filter((key) => (cells.get(`duties.kpi.${key}`) ?? []).some((piece) => !form2.isNone(piece)));
  if (given.length === 0) return names5.flatMap(({ text: text2 }) => splitItems(text2).map(sentenceOf));
  const pieces = given.flatMap((key) => cells.get(`duties.kpi.${key}`) ?? []);
  if (names5.length === 0) {
    for (const piece of pieces) form2.keep(piece);
    return [];
  }
  const kpi2 = { name: sentenceOf(joinLines2(names5.map(({ text: text2 }) => text2))) };
  for (const key of given) {
    const list = cells.get(`duties.kpi.${key}`) ?? [];
    const text2 = nameOf(joinLines2(list.map((piece) => piece.text)));
    const weight = key === "weight" ? readPercent(text2) : text2;
    if (weight === void 0) for (const piece of list) form2.keep(piece);
    else kpi2[key] = weight;
  }
  return [kpi2];
}
function aspectsOf(form2, row, single2) {
  const group = row.cells.get("duties.group")?.filter((piece) => !form2.isNone(piece)).map(({ text: text2 }) => text2);
  const shares = row.cells.get("duties.share") ?? [];
  const marks = row.cells.get("duties.essential") ?? [];
  const share = single2 ? readPercent(shares[0]?.text ?? "") : void 0;
  const essential = readEssential(marks[0]?.text ?? "");
  if (share === void 0) for (const piece of shares) form2.keep(piece);
  if (essential === void 0) {
    for (const piece of marks) if (!form2.isNone(piece)) form2.keep(piece);
  }
  const named = group === void 0 || group.length === 0 ? row.group : nameOf(joinLines2(group));
  const marked = essential ?? row.essential;
  return {
    ...named === void 0 ? {} : { group: named },
    ...share === void 0 ? {} : { share },
    ...marked === void 0 ? {} : { essential: marked }
  };
}
function keepAspects(form2, row) {
  for (const key of ["duties.group"]) for (const piece of row.cells.get(key) ?? []) form2.keep(piece);
}
function readEssential(text2) {
  const bare = text2.normalize("NFKC").trim().toLowerCase();
  if (/^(?:是|核心|关键|√|✓|✔|☑|★|y|yes|e|essential|x)$/u.test(bare)) return true;
  return /^(?:否|非核心|一般|n|no|m|marginal|non-essential|☐|□)$/u.test(bare) ? false : void 0;
}

// src/import/values/requirement.ts
var chineseBeginnings = [
  ["other", /^(?:身体|年龄|男|女|性别|品[行德貌]|形象|五官|无(?:不良|犯罪|传染)|未|遵|认同|服从)/u],
  ["other", /^(?:能够?|可以?|可以|愿意?|须|需)?(?:适应|接受|服从)?.{0,6}(?:出差|倒班|夜班|轮班|加班|值班|外派|驻外)/u],
  ["knowledge", /^(?:熟悉|熟知|了解|通晓|精通|掌握.*(?:知识|法规|政策|原理|流程|规范|标准|规则|方法))/u],
  [
    "abilities",
    /^(?:熟练(?!.*知识)|懂(?!.*(?:知识|法规|政策|原理))|会(?!计)|能(?!.*(?:经验|学历|证书))|善于|擅长|良好的|较[强好]的)/u
  ]
];
var chineseRules = [
  [
    "education",
    /学历|学位|文化程度|教育(?:程度|背景)|本科|大专|大学专科|专科(?:及以上|以上|毕业)|中专|中技|高中(?!低|压)|初中|小学|文凭|职高|技校|硕士|博士|研究生|(?:院校|大学|学校|专业)毕业|(?:相关|类|等)专业(?:背景|优先)?(?:$|[，,。；;])|^[^，,。；;]{2,16}专业(?:$|[，,。；;])|中[三五六七]/u
  ],
  [
    "experience",
    /(?:经验|经历|阅历|资历)(?:者|丰富|优先)?(?:$|[，,。；;（(])|(?:年|个月)(?:及|或)?(?:以上|以内|左右)?.{0,30}(?:经验|经历|阅历)|(?:[\d一二两三四五六七八九十]+)年(?:及|或)?以上.{0,24}工作|(?:有|具有|具备|丰富的?).{0,24}(?:经验|经历)/u
  ],
  [
    "certificates",
    new RegExp("\u8BC1\u4E66|\u6267\u7167|\u8BC1\u7167|\u8D44\u683C\u8BC1|\u4E0A\u5C97\u8BC1|\u4ECE\u4E1A\u8D44\u683C|\u6267\u4E1A\u8D44\u683C|\u804C\u4E1A\u8D44\u683C|\u9A7E\u7167|\u724C\u7167|\u9A7E\u9A76\u8BC1|\u5065\u5EB7\u8BC1|\u64CD\u4F5C\u8BC1|\u804C\u79F0|\u6CE8\u518C(?!\u8D44\u672C|\u516C\u53F8).{0,10}[\u5E08\u5458\u58EB]|(?:\u5EFA\u9020|\u4F1A\u8BA1|\u6D88\u9632|\u5B89\u5168\u5DE5\u7A0B|\u9020\u4EF7\u5DE5\u7A0B|\u76D1\u7406\u5DE5\u7A0B|\u7ECF\u6D4E|\u836F|\u6559|\u5F8B)\u5E08(?:\u8D44\u683C)?$|(?:\u6301|\u53D6\u5F97|\u5177\u5907|\u5177\u6709|\u8003\u53D6|\u6709)[^\uFF0C,\uFF1B;]{0,20}(?<![\u4FDD\u51ED\u8BA4\u9A8C\u8BBA\u89C1\u7B7E])\u8BC1(?![\u5238\u660E\u5B9E\u636E\u4EF6])|^\\p{Script=Han}{2,16}(?<![\u4FDD\u51ED\u8BA4\u9A8C\u8BBA\u89C1\u7B7E])\u8BC1[\u3002.\uFF1B;]?$", "u")
  ],
  ["knowledge", /知识|熟悉|了解|通晓|精通/u],
  [
    "abilities",
    /能力|技能|技巧|沟通|意识|责任[心感]|善于|擅长|熟练|会使?用|能(?:够|独立)|操作|素[质养]|精神|细心|耐心|吃苦/u
  ]
];
var numbers = String.raw`(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|several|some)`;
var englishBeginnings = [
  [
    "other",
    /\b(?:able|ability|willing(?:ness)?|available|prepared) to (?:travel|work (?:\w+ ){0,3}(?:shifts|weekends|evenings|nights|hours))/
  ],
  [
    "knowledge",
    /^(?:(?:a |an )?(?:good|sound|strong|excellent|thorough|working|basic|detailed|deep|solid|proven|some|in-depth)(?: \w+)? )?(?:knowledge|understanding|awareness|grasp)\b|^(?:familiar|familiarity|conversant)\b/
  ],
  [
    "abilities",
    /^(?:(?:a |an )?(?:good|strong|excellent|outstanding|proven|demonstrated|solid|effective)(?: \w+){0,4} )?(?:abilit(?:y|ies)|able|skills?|skilled|competent|capab(?:le|ility)|aptitude|fluent|proficien(?:t|cy)|confident)\b/
  ]
];
var englishRules = [
  [
    "education",
    /\bdegree\b|\bdiploma\b|\bbachelor|\bmaster'?s\b|\bmba\b|\bph\.?d\b|\bgcses?\b|\ba.levels?\b|\bnvq\b|\bhigh school\b|\bleaving certificate\b|\bsecondary school\b|\bschool certificate\b|\bgraduate\b|\bgraduation\b|\beducat(?:ed|ion)\b|\bacademic\b|\bmatric\b|\bhnd\b|\bb\.?sc\b|\bm\.?sc\b/
  ],
  [
    "experience",
    new RegExp(
      String.raw`\bexperienced?\b|\btrack record\b|\b${numbers} (?:or more |full )?(?:years?|months)['’]?\b|\bbackground in\b`
    )
  ],
  [
    "certificates",
    /\blicen[cs]e(?!\w)|\blicen[cs]es\b|\bcertificat|\bcertified\b|\bregistered\b|\bregistration\b|\baccredit|\bchartered\b|\bclearance\b/
  ],
  ["knowledge", /\bknowledge\b|\bunderstanding of\b|\bfamiliar(?:ity)? with\b/],
  ["abilities", /\bskills?\b|\babilit(?:y|ies)\b|\bable to\b|\bcommunicat|\bfluen(?:t|cy)\b|\bproficien|\bcompetenc/]
];
var preferredChinese = /(?:优先(?:考虑|录用)?|加分|更佳|尤佳|为佳)[）)。.；;！!]*$/u;
var preferredEnglish = /\b(?:preferred|desirable|desired|an advantage|a plus|a bonus|an asset|nice to have|advantageous)\W*$/;
function kindOfRequirement(written2) {
  const text2 = toSimplified(written2.normalize("NFKC")).trim().toLowerCase().replace(/[’]/g, "'");
  const isChinese = new RegExp("\\p{Script=Han}", "u").test(text2);
  const own2 = isChinese ? [...chineseBeginnings, ...chineseRules] : [...englishBeginnings, ...englishRules];
  const kind = (part2) => own2.find(([, pattern]) => pattern.test(part2))?.[0] ?? "other";
  if (!(isChinese ? preferredChinese : preferredEnglish).test(text2)) return kind(text2);
  const parts3 = text2.split(/[,，;；]/u);
  const first = parts3[0] ?? "";
  const asked = parts3.length > 1 && !/^(?:有|具有?备?|持有?|熟悉|会|能)/u.test(first) ? kind(first) : "other";
  return asked === "other" ? "preferred" : asked;
}
var sure = /* @__PURE__ */ new Set(["education", "experience", "certificates"]);
function cutRequirement(text2) {
  const clauses = clausesIn(text2, /[；;]/u);
  if (clauses.length > 1 && clauses.filter((clause) => kindOfRequirement(clause) !== "other").length > 1)
    return clauses.flatMap(cutRequirement);
  const parts3 = clausesIn(text2, /[，,]/u);
  const kinds3 = parts3.map(kindOfRequirement);
  const [first = "other"] = kinds3;
  if (!sure.has(first) || new Set(kinds3.filter((kind) => sure.has(kind))).size < 2) return [text2];
  return parts3.reduce((cut2, part2, at3) => {
    const goesOn2 = kinds3[at3] === kinds3[at3 - 1] || /^(?:其中|并|且|含|包括|或|of which|and |or |including )/u.test(part2);
    if (at3 > 0 && goesOn2) cut2[cut2.length - 1] = `${cut2.at(-1)}${markBefore(text2, part2)}${part2}`;
    else cut2.push(part2);
    return cut2;
  }, []);
}
function clausesIn(text2, mark2) {
  return text2.split(mark2).map((clause) => clause.replace(/^\s+|[\s。.]+$/gu, "")).filter((clause) => clause !== "");
}
function markBefore(text2, clause) {
  return /[，,]\s*$/u.exec(text2.slice(0, text2.indexOf(clause)))?.[0] ?? "\uFF0C";
}

// src/import/values/parts.ts
function readSummary2(form2, entries) {
  for (const entry2 of entries) {
    const text2 = sentenceOf(entry2.text);
    const list = form2.value["summary"] ?? [];
    const last = list.at(-1);
    if (form2.isNone(entry2)) form2.keepNone(entry2, entry2.label);
    else if (entry2.group === void 0) form2.push(["summary"], text2, entry2);
    else if (last?.group === entry2.group) last.items?.push(text2);
    else form2.push(["summary"], { group: entry2.group, items: [text2] }, entry2);
  }
}
function readSentences(form2, entry2) {
  const ticks2 = readTicks(entry2.text);
  if (ticks2?.length === 0) form2.keep(entry2, entry2.label);
  else if (ticks2 !== void 0 && !entry2.path.includes("+"))
    for (const tick of ticks2) form2.push(entry2.path.split("."), sentenceOf(tick), { ...entry2, written: entry2.text });
  else if (form2.isNone(entry2)) form2.keepNone(entry2, entry2.label);
  else if (entry2.path === "qualifications.knowledge+abilities") {
    form2.push(
      ["qualifications", /知识|knowledge/iu.test(entry2.text) ? "knowledge" : "abilities"],
      sentenceOf(entry2.text),
      entry2
    );
  } else form2.push(entry2.path.split("."), sentenceOf(entry2.text), entry2);
}
function readRequirement(form2, entry2) {
  if (form2.isNone(entry2) || readTicks(entry2.text) !== void 0) {
    readSentences(form2, { ...entry2, path: "qualifications.other" });
    return;
  }
  for (const text2 of cutRequirement(entry2.text)) {
    const kind = kindOfRequirement(text2);
    const piece = { ...entry2, path: `qualifications.${kind}`, text: text2 };
    if (kind === "education" || kind === "experience") readSentence(form2, piece);
    else readSentences(form2, piece);
    if (kind !== "other" && !form2.remarks.some(({ remark }) => remark.kind === "sorted-requirements"))
      form2.remarks.push({ path: ["qualifications"], remark: { kind: "sorted-requirements" } });
  }
}
function readRecord(form2, { part: part2, cells }) {
  const pieces = [...cells].flatMap(([path, list]) => path.startsWith(`${part2}.`) ? list : []);
  const text2 = (key) => cells.get(`${part2}.${key}`)?.map((piece) => piece.text).join("\n");
  const record2 = part2 === "authority" ? { kind: text2("kind"), text: text2("text"), limit: text2("limit") } : { version: text2("version"), date: readDate(text2("date") ?? ""), change: text2("change"), by: text2("by") };
  const given = Object.entries(record2).filter(([, value]) => value !== void 0 && value !== "");
  const complete2 = part2 === "authority" ? record2.text !== void 0 : record2.version && record2.date && record2.change;
  if (!complete2) for (const piece of pieces) form2.keep(piece);
  else {
    const values2 = given.map(([key, value]) => [
      key,
      ["text", "change"].includes(key) ? sentenceOf(value ?? "") : nameOf(value ?? "")
    ]);
    form2.push([part2], Object.fromEntries(values2), ...pieces);
  }
}

// src/import/values/sign-off.ts
function placeDates(entries) {
  const signers = entries.filter((entry2) => isSigner(entry2) && splitDate(entry2.text).date === void 0);
  const dates2 = entries.filter(({ path }) => path === "approval.date");
  const below2 = dates2.length === signers.length && lastOf(entries, signers) < entries.indexOf(dates2[0]);
  return entries.map((entry2, at3) => {
    if (entry2.path !== "approval.date") return entry2;
    const signer = below2 ? signers[dates2.indexOf(entry2)] : entries.slice(0, at3).findLast(isSigner);
    return signer === void 0 ? entry2 : { ...entry2, path: signer.path.replace(/by$/, "date") };
  });
}
function isSigner({ path }) {
  return /^approval\.\w+\.by$/.test(path);
}
function lastOf(entries, some) {
  const last = some.at(-1);
  return last === void 0 ? -1 : entries.indexOf(last);
}

// src/import/values/title.ts
function readTitle2(form2, file) {
  const { draft } = form2;
  const { heading } = draft;
  const [first, ...others] = draft.entries.filter(({ path }) => path === "title");
  for (const other of others) {
    if (other.text !== first?.text) form2.keep(other, other.label);
    else form2.sources.push({ path: ["title"], piece: other });
  }
  const inHeading = heading === void 0 ? void 0 : nameOf(titleIn(heading.text) ?? heading.text);
  if (first !== void 0) {
    setTitle(form2, first.text, first);
    if (heading !== void 0 && inHeading !== form2.value["title"]) form2.keep(heading);
  } else if (heading !== void 0 && inHeading !== void 0) {
    setTitle(form2, inHeading, inHeading === heading.text ? heading : { ...heading, written: heading.text });
    if (inHeading !== heading.text)
      form2.remarks.push({ path: ["title"], remark: { kind: "title-from-heading", written: heading.text } });
  } else {
    const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
    setTitle(form2, titleInFile(stem));
    form2.remarks.push({ path: ["title"], remark: { kind: "title-from-file", written: stem } });
  }
}
function setTitle(form2, full2, ...pieces) {
  const { draft } = form2;
  const [, counted2, number2] = draft.has("headcount") ? [] : new RegExp("^(.*\\p{L}\\S*?)\\s*[\uFF08(]?(\\d{1,3}\\s*[\u540D\u4EBA\u4F4D])[)\uFF09]?$", "u").exec(nameOf(full2)) ?? [];
  const written2 = counted2?.trim() ?? full2;
  if (number2 !== void 0)
    form2.set(["headcount"], readHeadcount(number2), ...pieces.map((piece) => ({ ...piece, written: number2 })));
  const named = departmentIn3(written2);
  const known2 = draft.textOf("department");
  const inBrackets = known2 === void 0 || known2 === named?.department ? named : void 0;
  const graded = draft.has("grade") ? void 0 : gradeIn(inBrackets?.title ?? written2);
  form2.set(["title"], graded?.title ?? inBrackets?.title ?? nameOf(written2), ...pieces);
  if (inBrackets !== void 0 && known2 === void 0) form2.set(["department"], inBrackets.department, ...pieces);
  if (graded !== void 0) form2.set(["grade"], graded.grade, ...pieces);
}
function departmentIn3(title2) {
  const [, name = "", department = ""] = /^(.+?)\s*[（(]\s*([^（）()]+?(?:部|中心|科|处|室|组|department|team|division))\s*[)）]$/iu.exec(nameOf(title2)) ?? [];
  return name === "" ? void 0 : { title: name, department };
}
var grade = String.raw`(?:[A-Z]{1,2}[1-9]\d?(?:\s*[-–~/]\s*[A-Z]{0,2}[1-9]\d?)?|(?:level|grade|band|tier)\s*(?:[a-z]?\d{1,2}[a-z]?|[ivx]{1,4}|[a-f])|[一二三四五六七八九十\d]{1,3}[级等档])`;
var inFrame = new RegExp(String.raw`^(.+?)\s*[（(\[【]\s*(${grade})\s*[)）\]】]$`, "iu");
var afterMark = new RegExp(String.raw`^(.+?)\s*(?:[,，|｜]|\s[-–—])\s*(${grade})$`, "iu");
function gradeIn(title2) {
  const name = nameOf(title2);
  const [, first = "", second = ""] = inFrame.exec(name) ?? afterMark.exec(name) ?? new RegExp("^(.*\\p{Script=Han}) ([A-Z][1-9]\\d?)$", "u").exec(name) ?? [];
  return first === "" ? void 0 : { title: first, grade: second };
}
function titleInFile(stem) {
  const bare = stem.replace(/[_+]+/g, " ").replace(/^\s*(?:附件|附表|annex|attachment)\s*\d{0,3}\s*[-—:：、.]*\s*/iu, "").replace(new RegExp("^\\d{1,3}\\s*[-\u2014.\u3001)\uFF09]?\\s*(?=\\p{L})", "u"), "").replace(
    /(?:[\s-]*[（(]?\s*(?:定稿|终稿|最终版?|修订版?|新版|副本|final|draft|copy|signed|v\d{1,2}(?:\.\d+)*|\d{1,2}(?:\.\d+)+|\d{1,2}版|(?<=[（(]\s*)\d{1,2}(?=\s*[)）])|(?:19|20)\d{2}[-.年/]?\d{0,2}[-.月/]?\d{0,2}日?版?)\s*[)）]?)+$/iu,
    ""
  ).replace(/^(?:jd|job description)\s*[-–—:]?\s+/i, "").trim();
  const title2 = nameOf(titleIn(bare) ?? bare);
  return title2 === "" || isFormName(title2) ? nameOf(stem) : title2;
}

// src/import/values/position.ts
var order = [
  "code",
  "title",
  "aliases",
  "formerTitles",
  "department",
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "headcount",
  "grade",
  "family",
  "employmentType",
  "location",
  "approval",
  "incumbents",
  "effective",
  "reviewBy",
  "revisions",
  "summary",
  "contacts",
  "qualifications",
  "duties",
  "kpis",
  "authority",
  "career",
  "conditions",
  "pay",
  "compliance"
];
function readPosition(draft, file) {
  if (!isPosition(draft)) return void 0;
  const form2 = new Form(draft);
  readTitle2(form2, file);
  const { entries, rows: rows2 } = draft;
  const of = (path) => entries.filter((entry2) => entry2.path === path);
  const sideless = listSideless(entries, rows2);
  for (const entry2 of placeDates(entries)) {
    const { path } = entry2;
    if (path === "title" || path === "summary" || path === "duties") continue;
    if (path.startsWith("contacts")) readContact(form2, entry2, sideless);
    else if (path === "qualifications" || path === "qualifications.education+experience") readRequirement(form2, entry2);
    else if (kindOf2(path) === "sentences" && !/^x-|\+/.test(path)) readList(form2, entry2);
    else if (path.includes("+") && path.startsWith("qualifications")) readSentences(form2, entry2);
    else readBasic(form2, entry2);
  }
  readIntroduction(form2, of("summary").length > 0);
  readSummary2(form2, of("summary"));
  const duties = of("duties");
  let read2 = 0;
  for (const row of rows2) {
    if (row.part !== "duties") continue;
    const { after: after2 = duties.length } = row;
    readDuties(form2, duties.slice(read2, after2));
    read2 = Math.max(read2, after2);
    readDutyRow(form2, row);
  }
  readDuties(form2, duties.slice(read2));
  for (const row of rows2) {
    if (row.part === "duties") continue;
    if (row.part === "contacts") readContactRow(form2, row, sideless);
    else readRecord(form2, row);
  }
  for (const remark of draft.remarks)
    if (isTrue(form2, remark)) form2.remarks.push({ path: remark.path.split("."), remark: remarkOf(remark) });
  const { chapter } = draft;
  if (form2.value["department"] === void 0 && chapter !== void 0 && chapter.department !== form2.value["title"]) {
    form2.set(["department"], chapter.department, { ...chapter.piece, written: chapter.piece.text });
    form2.remarks.push({
      path: ["department"],
      remark: { kind: "department-from-heading", written: chapter.piece.text }
    });
  }
  if (form2.value["department"] === void 0)
    form2.remarks.push({ path: ["department"], remark: { kind: "no-department" } });
  return form2;
}
function readIntroduction(form2, hasSummary) {
  const { introduction } = form2.draft;
  if (hasSummary || introduction.length > 2) for (const piece of introduction) form2.keep(piece);
  else if (introduction.length > 0) {
    for (const piece of introduction) form2.push(["summary"], sentenceOf(piece.text), piece);
    form2.remarks.push({ path: ["summary"], remark: { kind: "summary-from-introduction" } });
  }
}
function isTrue({ value, sources: sources2, kept }, { kind, path, written: written2 }) {
  if (kind !== "guessed-label") return true;
  const [first = ""] = path.split(".");
  if (/^x-|^form$|^basic$/.test(path)) return true;
  if (value[first] === void 0) return false;
  const labelOf4 = (piece) => "label" in piece ? piece.label : void 0;
  const made = sources2.some(({ piece }) => labelOf4(piece) === written2);
  return made || !kept.some(({ label }) => label === written2);
}
function remarkOf({ kind, path, written: written2, meant = "" }) {
  if (kind === "misread-label") return { kind, written: written2, meant };
  if (kind === "guessed-label") return { kind, written: written2, path };
  return kind === "uncut-table" ? { kind } : { kind, written: written2 };
}
function readList(form2, entry2) {
  const { path } = entry2;
  if (path === "authority" && !form2.isNone(entry2)) form2.push(["authority"], { text: sentenceOf(entry2.text) }, entry2);
  else if (path === "revisions" || path === "authority") form2.keep(entry2, entry2.label);
  else if (path.startsWith("qualifications.") || path === "kpis" || path === "conditions.physical")
    readSentences(form2, entry2);
  else form2.keep(entry2, entry2.label);
}
function isPosition(draft) {
  const { entries, rows: rows2, heading, labels: labels2 } = draft;
  const has = (pattern) => entries.some(({ path }) => pattern.test(path));
  const placed = has(/^(?:code|department|reportsTo|directReports)$/);
  const busy = has(/^(?:duties|summary)$/) || rows2.some(({ part: part2 }) => part2 === "duties");
  const works = busy || placed && has(/^(?:qualifications|kpis|contacts)/);
  if (draft.listed) return entries.length + rows2.length > 1;
  if (draft.has("title")) return works;
  if (heading !== void 0 && isRules(heading.text)) return false;
  if (heading !== void 0) return works && labels2 > 0 && (isNamed(draft) || titleIn(heading.text) !== void 0);
  return works && labels2 >= 3 && (busy || entries.length > 2);
}
function isNamed({ entries, rows: rows2, chapter, introduction, repeated }) {
  const facts2 = /^(?:code|department|reportsTo|directReports|headcount|grade|employmentType|location|qualifications|kpis|contacts|authority|career|conditions|pay|compliance)/;
  const parts3 = new Set(entries.map(({ path }) => path.split(".")[0]));
  return repeated || chapter !== void 0 || introduction.length > 0 || rows2.length > 0 || [...parts3].some((part2) => facts2.test(part2 ?? ""));
}
function inOrder(value) {
  return Object.fromEntries(order.filter((key) => value[key] !== void 0).map((key) => [key, value[key]]));
}

// src/schema/index.ts
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

// schemas/chapter.schema.json
var chapter_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:jd-toolkit:schema:chapter",
  title: "Front matter of a chapter (\u7AE0\u8282\u7684\u6587\u9996\u4FE1\u606F)",
  description: "What is between two lines of --- at the top of a chapter (\u7AE0\u8282). Every key may be left out. Keys that begin with x- are yours: jd leaves them alone.",
  type: "object",
  properties: {
    title: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      pattern: "\\S",
      description: "Title of the chapter (\u7AE0\u8282\u540D\u79F0). Left out, it is the first heading.",
      examples: ["\u7F16\u5236\u8BF4\u660E", "About this handbook"]
    },
    place: {
      type: "string",
      enum: ["before", "after"],
      default: "before",
      description: "Whether the chapter comes before or after the positions (\u4F4D\u7F6E)."
    }
  },
  patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
  additionalProperties: false
};

// schemas/config.schema.json
var config_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:jd-toolkit:schema:config",
  title: "Workspace settings (jd.config.yaml)",
  description: "One workspace's settings (\u5DE5\u4F5C\u533A\u914D\u7F6E). Every key may be left out. Keys that begin with x- are yours: jd leaves them alone.",
  type: "object",
  properties: {
    handbook: {
      type: "object",
      description: "The handbook (\u5C97\u4F4D\u804C\u8D23\u624B\u518C): what is on its cover.",
      properties: {
        title: {
          $ref: "#/definitions/name",
          description: "Title (\u624B\u518C\u540D\u79F0). Left out, it is made from the departments' names."
        },
        subtitle: {
          $ref: "#/definitions/name",
          description: "Subtitle (\u526F\u6807\u9898)."
        },
        organisation: {
          $ref: "#/definitions/name",
          description: "Organisation (\u5355\u4F4D\u540D\u79F0)."
        },
        version: {
          $ref: "#/definitions/name",
          description: 'Version (\u7248\u672C\u53F7). Put numbers in quotes: "1.10".',
          examples: ["1.0", "A/2"]
        },
        date: {
          type: "string",
          format: "date",
          description: "Date on the cover (\u53D1\u5E03\u65E5\u671F), as in 2024-06-01. Never filled in by itself."
        },
        confidentiality: {
          $ref: "#/definitions/name",
          description: "Confidentiality (\u5BC6\u7EA7).",
          examples: ["\u5185\u90E8\u8D44\u6599", "internal"]
        },
        language: {
          type: "string",
          enum: ["zh-CN", "en"],
          default: "zh-CN",
          description: "Language of labels and dates (\u624B\u518C\u8BED\u8A00)."
        },
        region: {
          type: "string",
          enum: ["US", "GB", "CN"],
          description: "Region (\u5730\u533A) whose readers the handbook is for: US is Letter paper, June 1, 2024 and American spelling of labels; GB is A4, 1 June 2024 and British spelling; CN is A4. theme.paper overrides it. A handbook in Chinese writes its dates in Chinese everywhere."
        },
        approval: {
          type: "object",
          description: "Sign-off of the whole handbook (\u7F16\u5236 / \u5BA1\u6838 / \u6279\u51C6). With the key the handbook has an approval page; what is left out of it stays blank, to be signed.",
          properties: {
            prepared: {
              $ref: "#/definitions/signOff",
              description: "Drawn up (\u7F16\u5236): by whom and when."
            },
            reviewed: {
              $ref: "#/definitions/signOff",
              description: "Reviewed (\u5BA1\u6838): by whom and when."
            },
            approved: {
              $ref: "#/definitions/signOff",
              description: "Approved (\u6279\u51C6): by whom and when."
            }
          },
          patternProperties: {
            "^x-": {
              description: "Your own key: jd leaves it alone."
            }
          },
          additionalProperties: false
        },
        revisions: {
          type: "array",
          description: "Revision record of the whole handbook (\u4FEE\u8BA2\u8BB0\u5F55), one entry a version.",
          items: {
            type: "object",
            required: ["version", "date", "change"],
            properties: {
              version: {
                $ref: "#/definitions/name",
                description: 'Version (\u7248\u672C\u53F7). Put numbers in quotes: "1.10".',
                examples: ["1.0", "A/2"]
              },
              date: {
                type: "string",
                format: "date",
                description: "Day of the change (\u4FEE\u8BA2\u65E5\u671F), as in 2024-06-01."
              },
              change: {
                $ref: "#/definitions/sentence",
                description: "What was changed (\u4FEE\u8BA2\u5185\u5BB9)."
              },
              by: {
                $ref: "#/definitions/name",
                description: "Who changed it (\u4FEE\u8BA2\u4EBA): a person's name."
              }
            },
            patternProperties: {
              "^x-": {
                description: "Your own key: jd leaves it alone."
              }
            },
            additionalProperties: false
          }
        },
        acknowledgement: {
          type: "boolean",
          default: false,
          description: "Whether a sheet to be signed by the incumbent (\u7B7E\u6536\u8868) follows each form."
        },
        pay: {
          type: "boolean",
          default: false,
          description: "Whether the forms show pay (\u85AA\u916C). Left out, it stays in the files and is in no handbook."
        },
        vacancies: {
          type: "boolean",
          default: false,
          description: "Whether the book lists the positions that have fewer incumbents than their headcount (\u7A7A\u7F3A\u5C97\u4F4D). Set it only if the forms name all incumbents."
        }
      },
      patternProperties: {
        "^x-": {
          description: "Your own key: jd leaves it alone."
        }
      },
      additionalProperties: false
    },
    positions: {
      $ref: "#/definitions/globs",
      description: "Where the position files are (\u5C97\u4F4D\u6587\u4EF6), as patterns below the workspace.",
      default: ["positions/**/*.{yaml,yml}"]
    },
    procedures: {
      $ref: "#/definitions/globs",
      description: "Where the procedure files are (\u89C4\u7A0B\u6587\u4EF6), as patterns below the workspace.",
      default: ["procedures/**/*.{yaml,yml}"]
    },
    chapters: {
      $ref: "#/definitions/globs",
      description: "Where the chapters of prose are (\u6B63\u6587\u7AE0\u8282), as patterns below the workspace.",
      default: ["chapters/*.md"]
    },
    departments: {
      type: "array",
      description: "Departments (\u90E8\u95E8). Leave the key out and they are those the positions name; once declared, every other name is an error.",
      items: {
        type: "object",
        required: ["name"],
        properties: {
          name: {
            $ref: "#/definitions/name",
            description: "Name of the department (\u90E8\u95E8\u540D\u79F0), as the positions write it."
          },
          parent: {
            $ref: "#/definitions/name",
            description: "Department above (\u4E0A\u7EA7\u90E8\u95E8), by name."
          },
          mission: {
            $ref: "#/definitions/sentence",
            description: "Mission (\u90E8\u95E8\u4F7F\u547D), in a sentence."
          },
          functions: {
            $ref: "#/definitions/sentences",
            description: "Functions (\u90E8\u95E8\u804C\u80FD), a sentence each."
          },
          order: {
            type: "number",
            description: "Place in the handbook (\u6392\u5E8F): smaller numbers come first."
          }
        },
        patternProperties: {
          "^x-": {
            description: "Your own key: jd leaves it alone."
          }
        },
        additionalProperties: false
      }
    },
    external: {
      type: "array",
      description: "Superiors outside this workspace (\u5916\u90E8\u4E0A\u7EA7) whom its positions may name.",
      items: {
        type: "object",
        required: ["id", "title"],
        properties: {
          id: {
            type: "string",
            minLength: 1,
            pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,63}$",
            description: "Id (\u6807\u8BC6) by which positions name it. Letters and digits of any script, - _ and . inside; at most 64 characters."
          },
          title: {
            $ref: "#/definitions/name",
            description: "Title (\u5C97\u4F4D\u540D\u79F0) as it is printed.",
            examples: ["\u603B\u7ECF\u7406"]
          }
        },
        patternProperties: {
          "^x-": {
            description: "Your own key: jd leaves it alone."
          }
        },
        additionalProperties: false
      }
    },
    codePattern: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      pattern: "\\S",
      description: "Form of the position numbers (\u5C97\u4F4D\u7F16\u53F7\u683C\u5F0F): a regular expression (RE2) for the whole number.",
      examples: ["\u5BA2-\\d{3}"]
    },
    rules: {
      type: "object",
      description: "Levels of the checks (\u68C0\u67E5\u89C4\u5219): off, warning or error for each, or [level, options].",
      properties: {
        "org/duplicate-id": {
          $ref: "#/definitions/rule",
          description: "Two files use one id (\u6807\u8BC6\u91CD\u590D). Normally an error."
        },
        "org/duplicate-code": {
          $ref: "#/definitions/rule",
          description: "Two files use one position number (\u5C97\u4F4D\u7F16\u53F7\u91CD\u590D). Normally an error."
        },
        "org/unknown-position": {
          $ref: "#/definitions/rule",
          description: "A functional superior or a career step names no position (\u5C97\u4F4D\u4E0D\u5B58\u5728). Normally an error."
        },
        "org/unknown-department": {
          $ref: "#/definitions/rule",
          description: "A department isn't one of those declared (\u90E8\u95E8\u672A\u58F0\u660E). Normally an error."
        },
        "org/department-spelling": {
          $ref: "#/definitions/rule",
          description: "One department's name is written in two ways (\u90E8\u95E8\u540D\u79F0\u5199\u6CD5\u4E0D\u4E00). Normally a warning."
        },
        "org/unknown-superior": {
          $ref: "#/definitions/rule",
          description: "A direct superior names no position (\u4E0A\u7EA7\u4E0D\u5B58\u5728). Normally an error."
        },
        "org/ambiguous-reference": {
          $ref: "#/definitions/rule",
          description: "A reference fits several positions (\u5F15\u7528\u6709\u6B67\u4E49). Normally an error."
        },
        "org/unknown-report": {
          $ref: "#/definitions/rule",
          description: "A declared direct report names no position (\u4E0B\u7EA7\u4E0D\u5B58\u5728). Normally an error."
        },
        "org/reporting-cycle": {
          $ref: "#/definitions/rule",
          description: "Positions report to each other in a cycle (\u6C47\u62A5\u5173\u7CFB\u6210\u73AF). Normally an error."
        },
        "org/undeclared-report": {
          $ref: "#/definitions/rule",
          description: "Someone reports here but isn't on the declared list (\u4E0B\u7EA7\u6F0F\u62A5). Normally a warning."
        },
        "org/misdeclared-report": {
          $ref: "#/definitions/rule",
          description: "A declared direct report reports elsewhere (\u4E0B\u7EA7\u8BEF\u62A5). Normally a warning."
        },
        "org/reference-by-name": {
          $ref: "#/definitions/rule",
          description: "A reference isn't an id (\u5F15\u7528\u672A\u7528\u6807\u8BC6). Normally off."
        },
        "org/dotted-line": {
          $ref: "#/definitions/rule",
          description: "A functional superior is the position itself or its direct superior (\u4E1A\u52A1\u4E0A\u7EA7\u91CD\u590D). Normally a warning."
        },
        "org/repeated-reference": {
          $ref: "#/definitions/rule",
          description: "A list names one position twice (\u540D\u5355\u91CC\u5C97\u4F4D\u91CD\u590D). Normally a warning."
        },
        "org/several-heads": {
          $ref: "#/definitions/rule",
          description: "A department has more than one head (\u90E8\u95E8\u6709\u591A\u4E2A\u8D1F\u8D23\u4EBA). Normally a warning."
        },
        "org/same-title": {
          $ref: "#/definitions/rule",
          description: "Positions with the same title and superior can't be distinguished (\u5C97\u4F4D\u91CD\u540D). Normally a warning."
        },
        "org/span": {
          $ref: "#/definitions/ruleWithMax",
          description: "More direct reports than max (\u7BA1\u7406\u5E45\u5EA6\u8FC7\u5927). Normally off."
        },
        "text/asterisks": {
          $ref: "#/definitions/rule",
          description: "Asterisks that are read as marks may have been meant to be printed (\u661F\u53F7\u5370\u4E0D\u51FA\u6765). Normally a warning."
        },
        "text/quotes": {
          $ref: "#/definitions/rule",
          description: "A name is in quotation marks or brackets, which are printed (\u540D\u79F0\u5E26\u7740\u5F15\u53F7). Normally a warning."
        },
        "text/joined-names": {
          $ref: "#/definitions/rule",
          description: "A list of names is one entry that holds several (\u51E0\u4E2A\u540D\u79F0\u5199\u6210\u4E86\u4E00\u9879). Normally a warning."
        },
        "org/depth": {
          $ref: "#/definitions/ruleWithMax",
          description: "More layers than max (\u7BA1\u7406\u5C42\u7EA7\u8FC7\u591A). Normally off."
        },
        "form/file-name": {
          $ref: "#/definitions/rule",
          description: "A written id differs from the file's name (\u6587\u4EF6\u540D\u4E0E\u6807\u8BC6\u4E0D\u7B26). Normally an error."
        },
        "form/code-pattern": {
          $ref: "#/definitions/rule",
          description: "A position number doesn't match codePattern (\u5C97\u4F4D\u7F16\u53F7\u683C\u5F0F\u4E0D\u7B26). Normally an error."
        },
        "form/contact-shares": {
          $ref: "#/definitions/rule",
          description: "Contact shares are incomplete or don't make 100 (\u8054\u7CFB\u6BD4\u4F8B\u4E4B\u548C\u4E0D\u4E3A 100). Normally an error."
        },
        "form/duty-shares": {
          $ref: "#/definitions/rule",
          description: "Duty shares are incomplete or don't make 100 (\u804C\u8D23\u5360\u6BD4\u4E4B\u548C\u4E0D\u4E3A 100). Normally an error."
        },
        "form/kpi-weights": {
          $ref: "#/definitions/rule",
          description: "KPI weights are incomplete or don't make 100 (\u6307\u6807\u6743\u91CD\u4E4B\u548C\u4E0D\u4E3A 100). Normally an error."
        },
        "form/no-superior": {
          $ref: "#/definitions/rule",
          description: "The key reportsTo is missing (\u672A\u586B\u76F4\u63A5\u4E0A\u7EA7). Normally a warning."
        },
        "form/pay-range": {
          $ref: "#/definitions/rule",
          description: "The lower end of the pay range is above the upper end (\u85AA\u916C\u4E0A\u4E0B\u9650\u98A0\u5012). Normally an error."
        },
        "form/over-headcount": {
          $ref: "#/definitions/rule",
          description: "More incumbents than headcount (\u4EFB\u804C\u8005\u8D85\u51FA\u7F16\u5236\u4EBA\u6570). Normally a warning."
        },
        "form/repeated-incumbent": {
          $ref: "#/definitions/rule",
          description: "One incumbent is listed twice (\u4EFB\u804C\u8005\u91CD\u590D). Normally a warning."
        },
        "form/duty-without-kpi": {
          $ref: "#/definitions/rule",
          description: "A duty has no indicator (\u804C\u8D23\u65E0\u8003\u6838\u6307\u6807). Normally a warning."
        },
        "form/missing-section": {
          $ref: "#/definitions/rule",
          description: "One of the five parts of the form is empty (\u7F3A\u5C11\u90E8\u5206). Normally a warning."
        },
        "form/unreviewed": {
          $ref: "#/definitions/rule",
          description: "The form has not been reviewed (\u672A\u5BA1\u6838). Normally off."
        },
        "form/overdue": {
          $ref: "#/definitions/rule",
          description: "The day of review is past (\u903E\u671F\u672A\u590D\u5BA1). Normally off."
        },
        "form/review-date": {
          $ref: "#/definitions/rule",
          description: "The day of review is before the form takes effect (\u590D\u5BA1\u65E9\u4E8E\u751F\u6548). Normally a warning."
        },
        "form/approval-dates": {
          $ref: "#/definitions/rule",
          description: "Approved or reviewed before prepared (\u7B7E\u6279\u65E5\u671F\u5148\u540E\u98A0\u5012). Normally a warning."
        },
        "form/revision-dates": {
          $ref: "#/definitions/rule",
          description: "A later version has an earlier date (\u4FEE\u8BA2\u65E5\u671F\u5148\u540E\u98A0\u5012). Normally a warning."
        },
        "form/duplicate-version": {
          $ref: "#/definitions/rule",
          description: "The revision record has a version twice (\u7248\u672C\u53F7\u91CD\u590D). Normally a warning."
        },
        "procedure/unknown-position": {
          $ref: "#/definitions/rule",
          description: "A procedure names no position that exists (\u89C4\u7A0B\u6240\u5217\u5C97\u4F4D\u4E0D\u5B58\u5728). Normally an error."
        },
        "procedure/escalation": {
          $ref: "#/definitions/rule",
          description: "A case is escalated to a position that is not above (\u4E0A\u62A5\u5BF9\u8C61\u4E0D\u5728\u4E0A\u7EA7\u94FE\u4E0A). Normally a warning."
        },
        "handbook/missing-glyph": {
          $ref: "#/definitions/rule",
          description: "No font has a character of the text (\u7F3A\u5B57); reported by jd build. Normally a warning."
        },
        "template/unused": {
          $ref: "#/definitions/rule",
          description: "A file in templates/ replaces nothing (\u6A21\u677F\u6CA1\u6709\u7528\u4E0A). Normally a warning."
        },
        "template/lost-place": {
          $ref: "#/definitions/rule",
          description: "A template leaves out the place where links lead (\u6A21\u677F\u7F3A\u5C11\u94FE\u63A5\u843D\u70B9). Normally an error."
        }
      },
      patternProperties: {
        "^x-": {
          description: "Your own key: jd leaves it alone."
        }
      },
      additionalProperties: false
    },
    output: {
      type: "object",
      description: "What is built, and where (\u8F93\u51FA).",
      properties: {
        folder: {
          $ref: "#/definitions/name",
          description: "Folder of the results (\u8F93\u51FA\u6587\u4EF6\u5939), below the workspace.",
          default: "dist"
        },
        formats: {
          type: ["array", "string"],
          if: {
            type: "array"
          },
          then: {
            items: {
              type: "string",
              enum: ["md", "html", "pdf", "docx", "xlsx", "csv", "json", "jobposting"]
            },
            minItems: 1,
            uniqueItems: true
          },
          else: {
            enum: ["md", "html", "pdf", "docx", "xlsx", "csv", "json", "jobposting"]
          },
          default: ["md", "html"],
          description: "Formats (\u8F93\u51FA\u683C\u5F0F): md is Markdown, html one web page, pdf a printed book, docx a Word document, xlsx an Excel workbook, csv its sheets as files, json data for other programs, jobposting postings for job searches."
        }
      },
      patternProperties: {
        "^x-": {
          description: "Your own key: jd leaves it alone."
        }
      },
      additionalProperties: false
    },
    import: {
      type: "object",
      description: "Import (\u5BFC\u5165): how `jd import` reads your documents.",
      properties: {
        labels: {
          type: "array",
          description: "Labels (\u680F\u76EE\u540D) of your own forms that jd doesn't know, or reads in another way.",
          items: {
            type: "object",
            required: ["label", "key"],
            properties: {
              label: {
                $ref: "#/definitions/name",
                description: "The label (\u680F\u76EE\u540D) as your forms have it.",
                examples: ["\u9694\u7EA7\u4E3B\u7BA1", "Band"]
              },
              key: {
                enum: [
                  "code",
                  "title",
                  "aliases",
                  "formerTitles",
                  "department",
                  "reportsTo",
                  "dottedLineTo",
                  "directReports",
                  "headcount",
                  "grade",
                  "family",
                  "employmentType",
                  "location",
                  "approval.prepared.by",
                  "approval.prepared.date",
                  "approval.reviewed.by",
                  "approval.reviewed.date",
                  "approval.approved.by",
                  "approval.approved.date",
                  "incumbents",
                  "effective",
                  "reviewBy",
                  "revisions",
                  "summary",
                  "contacts",
                  "contacts.internal",
                  "contacts.external",
                  "qualifications",
                  "qualifications.education",
                  "qualifications.experience",
                  "qualifications.abilities",
                  "qualifications.knowledge",
                  "qualifications.certificates",
                  "qualifications.training",
                  "qualifications.preferred",
                  "qualifications.other",
                  "duties",
                  "kpis",
                  "authority",
                  "career.rotation",
                  "career.promotion",
                  "career.substitutes",
                  "conditions.place",
                  "conditions.hours",
                  "conditions.travel",
                  "conditions.physical",
                  "pay",
                  "compliance.flsa"
                ],
                description: "The key (\u5BF9\u5E94\u7684\u952E) of a position that takes what stands beside the label."
              }
            },
            patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
            additionalProperties: false
          }
        }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    theme: {
      type: "object",
      description: "Looks (\u7248\u5F0F).",
      properties: {
        accent: {
          type: "string",
          minLength: 1,
          pattern: "^#[0-9a-fA-F]{6}$",
          default: "#0f5c63",
          description: "Accent colour (\u4E3B\u8272): # and six hexadecimal digits, in quotes."
        },
        paper: {
          type: "string",
          enum: ["A4", "A5", "A3", "Letter", "Legal"],
          default: "A4",
          description: "Paper size (\u7EB8\u5F20)."
        },
        font: {
          $ref: "#/definitions/name",
          description: "Path of a font file (\u5B57\u4F53\u6587\u4EF6) in the workspace: TTF, OTF, WOFF or WOFF2. It is preferred to jd's own font, which is used for characters that it lacks.",
          examples: ["fonts/company.woff2"]
        }
      },
      patternProperties: {
        "^x-": {
          description: "Your own key: jd leaves it alone."
        }
      },
      additionalProperties: false
    }
  },
  patternProperties: {
    "^x-": {
      description: "Your own key: jd leaves it alone."
    }
  },
  additionalProperties: false,
  definitions: {
    signOff: {
      type: "object",
      properties: {
        by: {
          $ref: "#/definitions/name",
          description: "Name (\u7B7E\u540D): a person, not a position."
        },
        date: {
          type: "string",
          format: "date",
          description: "Date (\u65E5\u671F), as in 2024-06-01."
        }
      },
      patternProperties: {
        "^x-": {
          description: "Your own key: jd leaves it alone."
        }
      },
      additionalProperties: false
    },
    name: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      pattern: "\\S"
    },
    sentence: {
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S"
    },
    sentences: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S",
      items: {
        type: "string",
        minLength: 1,
        maxLength: 2e4,
        pattern: "\\S"
      }
    },
    globs: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 1e3,
      pattern: "\\S",
      items: {
        type: "string",
        minLength: 1,
        maxLength: 1e3,
        pattern: "\\S"
      },
      uniqueItems: true
    },
    rule: {
      type: ["string", "array"],
      if: {
        type: "array"
      },
      then: {
        items: [
          {
            type: "string",
            enum: ["off", "warning", "error"]
          },
          {
            type: "object",
            patternProperties: {
              "^x-": {
                description: "Your own key: jd leaves it alone."
              }
            },
            additionalProperties: false
          }
        ],
        minItems: 2,
        maxItems: 2
      },
      else: {
        enum: ["off", "warning", "error"]
      }
    },
    ruleWithMax: {
      type: ["string", "array"],
      if: {
        type: "array"
      },
      then: {
        items: [
          {
            type: "string",
            enum: ["off", "warning", "error"]
          },
          {
            type: "object",
            properties: {
              max: {
                type: "integer",
                minimum: 1,
                description: "The most that is allowed (\u4E0A\u9650)."
              }
            },
            patternProperties: {
              "^x-": {
                description: "Your own key: jd leaves it alone."
              }
            },
            additionalProperties: false
          }
        ],
        minItems: 2,
        maxItems: 2
      },
      else: {
        enum: ["off", "warning", "error"]
      }
    }
  }
};

// schemas/position.schema.json
var position_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:jd-toolkit:schema:position",
  title: "Position (\u5C97\u4F4D\u8BF4\u660E\u4E66)",
  description: "One job description (\u5C97\u4F4D\u8BF4\u660E\u4E66), one file a position. Required: title and department. Keys that begin with x- are yours: jd leaves them alone.",
  type: "object",
  required: ["title", "department"],
  properties: {
    id: {
      description: "Id (\u6807\u8BC6): the short name by which other files point here. Leave it out and it is the file's name without its ending. Letters and digits of any script, - _ and . inside; at most 64 characters.",
      type: "string",
      minLength: 1,
      pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,63}$",
      examples: ["front-desk-lead", "\u5BA2\u670D\u4E3B\u7BA1"]
    },
    code: {
      $ref: "#/definitions/code",
      description: 'Position number (\u5C97\u4F4D\u7F16\u53F7) as printed on the form. Put digits in quotes: "007".',
      examples: ["\u5BA2-001", "XKC-01-001"]
    },
    title: {
      $ref: "#/definitions/name",
      description: "Position title (\u5C97\u4F4D\u540D\u79F0): the job, not the person who holds it.",
      examples: ["\u5BA2\u670D\u4E3B\u7BA1", "Front desk lead"]
    },
    aliases: {
      $ref: "#/definitions/names",
      description: "Other names (\u522B\u540D) by which people call this position; references may use them."
    },
    formerTitles: {
      $ref: "#/definitions/names",
      description: "Earlier titles (\u66FE\u7528\u540D\u79F0); references that still use one find this position."
    },
    department: {
      $ref: "#/definitions/name",
      description: "Department (\u6240\u5C5E\u90E8\u95E8) to which the position belongs.",
      examples: ["\u5BA2\u670D\u90E8"]
    },
    reportsTo: {
      type: ["string", "null"],
      minLength: 1,
      maxLength: 200,
      pattern: "\\S",
      description: "Direct superior (\u76F4\u63A5\u4E0A\u7EA7): the one position this one reports to, by id, number, title or alias. Write null where there is none on purpose.",
      examples: ["\u5BA2\u670D\u90E8\u7ECF\u7406", "customer-service-manager"]
    },
    dottedLineTo: {
      $ref: "#/definitions/references",
      description: "Functional superiors (\u4E1A\u52A1\u4E0A\u7EA7, \u865A\u7EBF\u6C47\u62A5): positions this one also answers to, beside the direct superior."
    },
    directReports: {
      $ref: "#/definitions/references",
      description: "Direct reports (\u76F4\u63A5\u4E0B\u7EA7) as the form declares them; jd compares them with who does report here. Leave the key out to compare nothing; [] declares that there are none."
    },
    headcount: {
      type: "integer",
      minimum: 0,
      description: "Headcount (\u7F16\u5236\u4EBA\u6570): how many people the position is planned for."
    },
    grade: { $ref: "#/definitions/name", description: "Grade (\u804C\u7EA7, \u85AA\u7EA7) of the position." },
    family: { $ref: "#/definitions/name", description: "Job family (\u5C97\u4F4D\u5E8F\u5217) to which the position belongs." },
    employmentType: {
      $ref: "#/definitions/name",
      description: "Kind of employment (\u7528\u5DE5\u5F62\u5F0F, \u5C97\u4F4D\u6027\u8D28).",
      examples: ["\u5168\u804C", "full-time"]
    },
    location: { $ref: "#/definitions/name", description: "Place of work (\u5DE5\u4F5C\u5730\u70B9)." },
    approval: {
      type: "object",
      description: "Sign-off (\u7F16\u5236 / \u5BA1\u6838 / \u6279\u51C6): who drew the form up, reviewed and approved it, and when.",
      properties: {
        prepared: {
          $ref: "#/definitions/signOff",
          description: "Drawn up (\u7F16\u5236): by whom, and on what day (\u5236\u5B9A\u65F6\u95F4)."
        },
        reviewed: { $ref: "#/definitions/signOff", description: "Reviewed (\u5BA1\u6838): by whom and when." },
        approved: { $ref: "#/definitions/signOff", description: "Approved (\u6279\u51C6): by whom and when." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    incumbents: {
      $ref: "#/definitions/names",
      description: "Incumbents (\u4EFB\u804C\u8005): the people who hold the position now."
    },
    effective: { $ref: "#/definitions/date", description: "In force since (\u751F\u6548\u65E5\u671F), as in 2024-06-01." },
    reviewBy: { $ref: "#/definitions/date", description: "To be reviewed by (\u590D\u5BA1\u65E5\u671F), as in 2027-06-01." },
    revisions: {
      type: "array",
      description: "Revision record (\u4FEE\u8BA2\u8BB0\u5F55), one entry a version.",
      items: {
        type: "object",
        required: ["version", "date", "change"],
        properties: {
          version: {
            $ref: "#/definitions/code",
            description: 'Version (\u7248\u672C\u53F7). Put numbers in quotes: "1.10".',
            examples: ["1.0", "A/2"]
          },
          date: { $ref: "#/definitions/date", description: "Day of the change (\u4FEE\u8BA2\u65E5\u671F)." },
          change: { $ref: "#/definitions/sentence", description: "What was changed (\u4FEE\u8BA2\u5185\u5BB9)." },
          by: { $ref: "#/definitions/name", description: "Who changed it (\u4FEE\u8BA2\u4EBA): a person's name." }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    },
    summary: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S",
      description: "Summary of the job (\u804C\u8D23\u7EFC\u8FF0): a sentence each; where one job wears two hats, groups of sentences.",
      items: {
        type: ["string", "object"],
        minLength: 1,
        maxLength: 2e4,
        pattern: "\\S",
        required: ["group", "items"],
        properties: {
          group: {
            $ref: "#/definitions/name",
            description: "Name of the group (\u5206\u7EC4): the hat that these sentences are about."
          },
          items: { $ref: "#/definitions/sentences", description: "Sentences of the group (\u5185\u5BB9)." }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    },
    contacts: {
      type: "object",
      description: "Main work contacts (\u4E3B\u8981\u5DE5\u4F5C\u8054\u7CFB), inside and outside the organisation.",
      properties: {
        internal: { $ref: "#/definitions/contact", description: "Contacts inside the organisation (\u5185\u90E8\u8054\u7CFB)." },
        external: { $ref: "#/definitions/contact", description: "Contacts outside the organisation (\u5916\u90E8\u8054\u7CFB)." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    qualifications: {
      type: "object",
      description: "Qualifications (\u4EFB\u804C\u8D44\u683C): what a holder of the position must bring.",
      properties: {
        education: { $ref: "#/definitions/sentence", description: "Education (\u5B66\u5386, \u4E13\u4E1A)." },
        experience: { $ref: "#/definitions/sentence", description: "Experience (\u5DE5\u4F5C\u7ECF\u9A8C, \u5DE5\u4F5C\u7ECF\u5386)." },
        abilities: { $ref: "#/definitions/sentences", description: "Abilities and skills (\u80FD\u529B\u8981\u6C42)." },
        knowledge: { $ref: "#/definitions/sentences", description: "Knowledge (\u77E5\u8BC6\u8981\u6C42)." },
        certificates: { $ref: "#/definitions/sentences", description: "Certificates and licences (\u8D44\u683C\u8BC1\u4E66)." },
        training: { $ref: "#/definitions/sentences", description: "Training (\u57F9\u8BAD\u7ECF\u5386)." },
        preferred: {
          $ref: "#/definitions/sentences",
          description: "Preferred (\u4F18\u5148\u6761\u4EF6): welcome, but not a condition."
        },
        other: { $ref: "#/definitions/sentences", description: "Other requirements (\u5176\u4ED6\u8981\u6C42)." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    duties: {
      type: "array",
      description: "Duties (\u5C97\u4F4D\u804C\u8D23) in order of weight, each with its performance indicators (\u8003\u6838\u6307\u6807).",
      items: {
        type: "object",
        required: ["duty"],
        properties: {
          duty: {
            $ref: "#/definitions/sentence",
            description: "The duty (\u804C\u8D23): what is done, to what, and with what result."
          },
          kpi: {
            type: ["string", "object", "array"],
            description: "Performance indicators (\u8003\u6838\u6307\u6807) of the duty: a phrase, one indicator in detail, or a list of them.",
            if: { type: "array" },
            then: { items: { $ref: "#/definitions/kpi" } },
            else: { $ref: "#/definitions/kpi" }
          },
          group: {
            $ref: "#/definitions/name",
            description: "Group (\u804C\u8D23\u7C7B\u522B) under which the duty is listed."
          },
          share: {
            $ref: "#/definitions/percent",
            description: "Share of working time (\u65F6\u95F4\u5360\u6BD4) in percent: write 30, not 30%. Given for all duties or for none, together 100."
          },
          essential: {
            type: "boolean",
            description: "Essential (\u6838\u5FC3\u804C\u8D23): true where the job can't be done without this duty, false where it could be handed on."
          }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    },
    kpis: {
      type: ["string", "object", "array"],
      description: "Performance indicators (\u8003\u6838\u6307\u6807) of the position as a whole, which belong to no single duty: a phrase, one indicator in detail, or a list of them.",
      if: { type: "array" },
      then: { items: { $ref: "#/definitions/kpi" } },
      else: { $ref: "#/definitions/kpi" }
    },
    authority: {
      type: "array",
      description: "Authority (\u5DE5\u4F5C\u6743\u9650): what the holder may decide.",
      items: {
        type: "object",
        required: ["text"],
        properties: {
          kind: {
            $ref: "#/definitions/name",
            description: "Kind of authority (\u6743\u9650\u7C7B\u522B).",
            examples: ["\u4E1A\u52A1", "\u4EBA\u4E8B", "\u8D22\u52A1"]
          },
          text: { $ref: "#/definitions/sentence", description: "What may be decided (\u6743\u9650\u5185\u5BB9)." },
          limit: {
            $ref: "#/definitions/amount",
            description: "Limit (\u989D\u5EA6): up to how much, a number or a phrase."
          }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    },
    career: {
      type: "object",
      description: "Career (\u804C\u4E1A\u53D1\u5C55): positions before, after and beside this one.",
      properties: {
        rotation: {
          $ref: "#/definitions/references",
          description: "Rotation (\u53EF\u8F6E\u6362\u5C97\u4F4D): positions with which the holder may change places."
        },
        promotion: {
          $ref: "#/definitions/references",
          description: "Promotion (\u53EF\u664B\u5347\u5C97\u4F4D): positions to which the holder may rise."
        },
        substitutes: {
          $ref: "#/definitions/references",
          description: "Substitutes (\u66FF\u4EE3\u5C97\u4F4D): positions that stand in when the holder is away."
        }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    conditions: {
      type: "object",
      description: "Working conditions (\u5DE5\u4F5C\u6761\u4EF6, \u5DE5\u4F5C\u73AF\u5883).",
      properties: {
        place: { $ref: "#/definitions/sentence", description: "Surroundings (\u5DE5\u4F5C\u573A\u6240)." },
        hours: { $ref: "#/definitions/sentence", description: "Working hours (\u5DE5\u4F5C\u65F6\u95F4)." },
        travel: { $ref: "#/definitions/sentence", description: "Travel (\u51FA\u5DEE)." },
        physical: { $ref: "#/definitions/sentences", description: "Physical demands (\u4F53\u529B\u8981\u6C42)." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    pay: {
      type: "object",
      description: "Pay (\u85AA\u916C): the range that goes with the position.",
      properties: {
        grade: { $ref: "#/definitions/name", description: "Pay grade (\u85AA\u7EA7)." },
        min: { type: "number", minimum: 0, description: "Lower end of the range (\u85AA\u916C\u4E0B\u9650)." },
        max: { type: "number", minimum: 0, description: "Upper end of the range (\u85AA\u916C\u4E0A\u9650)." },
        currency: { $ref: "#/definitions/name", description: "Currency (\u5E01\u79CD).", examples: ["CNY", "EUR"] },
        period: { $ref: "#/definitions/name", description: "Paid per (\u8BA1\u85AA\u5468\u671F).", examples: ["\u6708", "year"] }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    compliance: {
      type: "object",
      description: "What the law asks to be stated (\u5408\u89C4\u4FE1\u606F).",
      properties: {
        flsa: {
          $ref: "#/definitions/name",
          description: "Status under the US Fair Labor Standards Act (\u7F8E\u56FD\u516C\u5E73\u52B3\u52A8\u6807\u51C6\u6CD5).",
          examples: ["exempt", "non-exempt"]
        }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    }
  },
  patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
  additionalProperties: false,
  definitions: {
    code: { type: "string", minLength: 1, maxLength: 64, pattern: "\\S" },
    name: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" },
    names: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 200,
      pattern: "\\S",
      items: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" },
      uniqueItems: true
    },
    references: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 200,
      pattern: "\\S",
      items: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" },
      uniqueItems: true
    },
    sentence: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" },
    sentences: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S",
      items: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }
    },
    date: { type: "string", format: "date", examples: ["2024-06-01"] },
    percent: { type: "number", minimum: 0, maximum: 100 },
    amount: { type: ["string", "number"], minLength: 1, maxLength: 200, pattern: "\\S" },
    signOff: {
      type: "object",
      properties: {
        by: { $ref: "#/definitions/name", description: "Name (\u7B7E\u540D): a person, not a position." },
        date: { $ref: "#/definitions/date", description: "Date (\u65E5\u671F), as in 2024-06-01." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    contact: {
      type: "object",
      properties: {
        share: {
          $ref: "#/definitions/percent",
          description: "Share of all contacts (\u6240\u5360\u6BD4\u4F8B) in percent: write 30, not 30%. Internal and external together make 100."
        },
        with: {
          type: ["array", "string"],
          minLength: 1,
          maxLength: 2e4,
          pattern: "\\S",
          description: "With whom (\u8054\u7CFB\u5BF9\u8C61): a phrase each, or who, purpose and frequency.",
          items: {
            type: ["string", "object"],
            minLength: 1,
            maxLength: 2e4,
            pattern: "\\S",
            required: ["who"],
            properties: {
              who: {
                $ref: "#/definitions/sentence",
                description: "Who (\u8054\u7CFB\u5BF9\u8C61): a department, a firm, a kind of customer."
              },
              purpose: { $ref: "#/definitions/sentence", description: "What for (\u8054\u7CFB\u76EE\u7684)." },
              frequency: {
                $ref: "#/definitions/name",
                description: "How often (\u8054\u7CFB\u9891\u7387).",
                examples: ["\u6BCF\u65E5", "weekly"]
              }
            },
            patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
            additionalProperties: false
          }
        },
        purpose: { $ref: "#/definitions/sentence", description: "What these contacts are for (\u8054\u7CFB\u76EE\u7684)." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    },
    kpi: {
      type: ["string", "object"],
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S",
      required: ["name"],
      properties: {
        name: { $ref: "#/definitions/sentence", description: "Indicator (\u6307\u6807\u540D\u79F0): what is measured." },
        target: {
          $ref: "#/definitions/amount",
          description: "Target (\u76EE\u6807\u503C): a number or a phrase.",
          examples: ["\u2265 95%", 12]
        },
        unit: { $ref: "#/definitions/name", description: "Unit (\u5355\u4F4D) of the target." },
        formula: { $ref: "#/definitions/sentence", description: "How it is worked out (\u8BA1\u7B97\u516C\u5F0F)." },
        weight: {
          $ref: "#/definitions/percent",
          description: "Weight (\u6743\u91CD) in percent: write 20, not 20%. Given for all of a position's indicators or for none, together 100."
        },
        period: {
          $ref: "#/definitions/name",
          description: "Measured per (\u8003\u6838\u5468\u671F).",
          examples: ["\u6708", "quarter"]
        },
        source: { $ref: "#/definitions/sentence", description: "Where the figures come from (\u6570\u636E\u6765\u6E90)." }
      },
      patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
      additionalProperties: false
    }
  }
};

// schemas/procedure.schema.json
var procedure_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:jd-toolkit:schema:procedure",
  title: "Procedure (\u89C4\u7A0B)",
  description: "One service procedure (\u89C4\u7A0B): rules, stages or cases that name positions. Required: title, kind, and items or cases, as the kind asks. Keys that begin with x- are yours: jd leaves them alone.",
  type: "object",
  required: ["title", "kind"],
  properties: {
    id: {
      description: "Id (\u6807\u8BC6): the procedure's short name. Leave it out and it is the file's name without its ending. Letters and digits of any script, - _ and . inside; at most 64 characters.",
      type: "string",
      minLength: 1,
      pattern: "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,63}$",
      examples: ["call-handling", "\u63A5\u542C\u89C4\u7A0B"]
    },
    title: { $ref: "#/definitions/name", description: "Title (\u89C4\u7A0B\u540D\u79F0).", examples: ["\u5BA2\u6237\u63A5\u5F85\u89C4\u7A0B"] },
    purpose: { $ref: "#/definitions/sentence", description: "Purpose (\u76EE\u7684): what the procedure is for." },
    kind: {
      type: "string",
      enum: ["rules", "stages", "cases"],
      description: "Kind (\u7C7B\u578B): rules (\u5B88\u5219) that always hold and stages (\u6D41\u7A0B) that follow each other have items; cases (\u60C5\u5F62) say what to do when something happens."
    },
    appliesTo: {
      $ref: "#/definitions/references",
      description: "Applies to (\u9002\u7528\u5C97\u4F4D): positions by id, number, title or alias. Leave it out where it holds for all."
    },
    items: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 2e4,
      pattern: "\\S",
      minItems: 1,
      description: "Rules or stages (\u6761\u76EE) in order: a sentence each, or title, text and the positions that act.",
      items: {
        type: ["string", "object"],
        minLength: 1,
        maxLength: 2e4,
        pattern: "\\S",
        if: { required: ["title"], properties: { title: true } },
        else: { required: ["text"], properties: { text: true } },
        properties: {
          title: { $ref: "#/definitions/name", description: "Title of the rule or stage (\u6807\u9898)." },
          text: { $ref: "#/definitions/sentence", description: "What is to be done (\u5185\u5BB9)." },
          by: {
            $ref: "#/definitions/references",
            description: "Done by (\u6267\u884C\u5C97\u4F4D): positions by id, number, title or alias."
          }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    },
    cases: {
      type: "array",
      minItems: 1,
      description: "Cases (\u60C5\u5F62): what may happen, and what is done then.",
      items: {
        type: "object",
        required: ["when"],
        properties: {
          when: {
            $ref: "#/definitions/sentence",
            description: "When (\u60C5\u5F62): what has happened, or what kind of customer it is."
          },
          approach: { $ref: "#/definitions/sentence", description: "Approach (\u5E94\u5BF9\u539F\u5219): how to meet it." },
          steps: {
            type: ["array", "string"],
            minLength: 1,
            maxLength: 2e4,
            pattern: "\\S",
            description: "Steps (\u6B65\u9AA4) in order: a sentence each, or what is done, by whom, and who takes over.",
            items: {
              type: ["string", "object"],
              minLength: 1,
              maxLength: 2e4,
              pattern: "\\S",
              required: ["do"],
              properties: {
                do: { $ref: "#/definitions/sentence", description: "What is done (\u5904\u7406\u5185\u5BB9)." },
                by: {
                  $ref: "#/definitions/references",
                  description: "Done by (\u6267\u884C\u5C97\u4F4D): positions by id, number, title or alias."
                },
                escalateTo: {
                  $ref: "#/definitions/name",
                  description: "Escalated to (\u4E0A\u62A5\u5C97\u4F4D): one position, above those that act."
                }
              },
              patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
              additionalProperties: false
            }
          }
        },
        patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
        additionalProperties: false
      }
    }
  },
  patternProperties: { "^x-": { description: "Your own key: jd leaves it alone." } },
  additionalProperties: false,
  allOf: [
    {
      if: { required: ["kind"], properties: { kind: { enum: ["rules", "stages"] } } },
      then: { required: ["items"], properties: { items: true, cases: false } }
    },
    {
      if: { required: ["kind"], properties: { kind: { const: "cases" } } },
      then: { required: ["cases"], properties: { cases: true, items: false } }
    }
  ],
  definitions: {
    name: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" },
    references: {
      type: ["array", "string"],
      minLength: 1,
      maxLength: 200,
      pattern: "\\S",
      items: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" },
      uniqueItems: true
    },
    sentence: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }
  }
};

// src/schema/accept/lists.ts
var listKeywords = {
  items: (operand, _, compile) => Array.isArray(operand) ? inOrder2(operand.map(compile)) : each(compile(operand)),
  minItems: forLists((least) => (list) => list.length >= least),
  maxItems: forLists((most3) => (list) => list.length <= most3),
  uniqueItems: (operand) => operand === true ? isVaried : () => true
};
function each(check2) {
  return (value) => !Array.isArray(value) || value.every(check2);
}
function inOrder2(checks2) {
  return (value) => !Array.isArray(value) || checks2.every((check2, at3) => at3 >= value.length || check2(value[at3]));
}
function forLists(make) {
  return (operand) => {
    const check2 = make(Number(operand));
    return (value) => !Array.isArray(value) || check2(value);
  };
}
var isVaried = (value) => !Array.isArray(value) || value.length < 2 || value.every((entry2) => typeof entry2 !== "object" || entry2 === null) && new Set(value).size === value.length;

// src/schema/accept/maps.ts
var mapKeywords = {
  required: (operand) => {
    const keys = operand;
    return (value) => !isMap2(value) || keys.every((key) => Object.hasOwn(value, key) && value[key] !== void 0);
  },
  properties: (_, schema, compile) => checkKeys(schema, compile),
  patternProperties: (_, schema, compile) => "properties" in schema ? void 0 : checkKeys(schema, compile),
  additionalProperties: (_, schema, compile) => "properties" in schema || "patternProperties" in schema ? void 0 : checkKeys(schema, compile)
};
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkKeys(schema, compile) {
  const known2 = new Map(Object.entries(Object(schema["properties"])).map(([key, part2]) => [key, compile(part2)]));
  const patterns = Object.entries(Object(schema["patternProperties"])).map(
    ([pattern, part2]) => [new RegExp(pattern, "u"), compile(part2)]
  );
  const others = compile(schema["additionalProperties"] ?? true);
  const checkKey = (key, value) => {
    const check2 = known2.get(key);
    let isKnown2 = check2 !== void 0;
    if (check2 !== void 0 && !check2(value)) return false;
    for (const [pattern, checkPart] of patterns) {
      if (!pattern.test(key)) continue;
      isKnown2 = true;
      if (!checkPart(value)) return false;
    }
    return isKnown2 || others(value);
  };
  return (value) => {
    if (!isMap2(value)) return true;
    for (const key of Object.keys(value)) if (!checkKey(key, value[key])) return false;
    return true;
  };
}

// src/schema/accept/pattern.ts
var ordinary = /^[\0-\x7f\u4e00-\u9fa5]*$/;
var classes = { L: "A-Za-z\\u4e00-\\u9fa5", M: "", N: "0-9" };
function readPattern(pattern) {
  const whole2 = new RegExp(pattern, "u");
  const short2 = shorten(pattern);
  if (short2 === void 0) return (text2) => whole2.test(text2);
  return (text2) => ordinary.test(text2) ? short2.test(text2) : whole2.test(text2);
}
function shorten(pattern) {
  if (!pattern.includes("\\p{") || /\\p\{(?![LMN]\})|\\p\{\w\}(?![^[\]]*\])|\\P/.test(pattern)) return void 0;
  return new RegExp(
    pattern.replace(/\\p\{(\w)\}/g, (_, name) => classes[name] ?? ""),
    "u"
  );
}

// src/schema/accept/scalars.ts
var types = {
  string: (value) => typeof value === "string",
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value)
};
var days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var scalarKeywords = {
  type: (operand) => {
    const [first, ...more] = (Array.isArray(operand) ? operand : [operand]).map(typeNamed);
    if (first === void 0) throw new Error("a type has no name");
    return more.reduce((before2, after2) => (value) => before2(value) || after2(value), first);
  },
  const: (operand) => oneOf([operand]),
  enum: (operand) => oneOf(operand),
  minimum: forNumbers((least) => (value) => value >= least),
  maximum: forNumbers((most3) => (value) => value <= most3),
  minLength: forLengths((least) => (text2) => text2.length >= 2 * least || lengthOf(text2) >= least),
  maxLength: forLengths((most3) => (text2) => text2.length <= most3 || lengthOf(text2) <= most3),
  pattern: (operand) => {
    const matches = readPattern(String(operand));
    return (value) => typeof value !== "string" || matches(value);
  },
  format: (operand) => {
    if (operand !== "date") throw new Error(`the format ${operand} is unknown`);
    return (value) => typeof value !== "string" || isDate(value);
  }
};
function typeNamed(name) {
  const check2 = Object.hasOwn(types, name) ? types[name] : void 0;
  if (check2 === void 0) throw new Error(`the type ${name} is unknown`);
  return check2;
}
function oneOf(allowed) {
  if (allowed.some((each2) => typeof each2 === "object" && each2 !== null)) throw new Error("a choice is not one value");
  const set = new Set(allowed);
  return (value) => set.has(value);
}
function forNumbers(make) {
  return (operand) => {
    const check2 = make(Number(operand));
    return (value) => typeof value !== "number" || check2(value);
  };
}
function forLengths(make) {
  return (operand) => {
    const check2 = make(Number(operand));
    return (value) => typeof value !== "string" || check2(value);
  };
}
function lengthOf(text2) {
  let length2 = 0;
  for (const _ of text2) length2++;
  return length2;
}
function isDate(text2) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text2) ?? [];
  if (year === void 0) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const most3 = month === "02" && isLeap ? 29 : days[Number(month)] ?? 0;
  return Number(day) >= 1 && Number(day) <= most3;
}

// src/schema/accept/index.ts
var silent = /* @__PURE__ */ new Set(["$schema", "$id", "title", "description", "examples", "default", "definitions"]);
var keywords = {
  ...scalarKeywords,
  ...listKeywords,
  ...mapKeywords,
  allOf: (parts3, _, compile) => every(parts3.map(compile)),
  if: (condition, schema, compile) => {
    if (!isExact(condition)) throw new Error("a condition has a keyword that may be stricter than ajv");
    const [holds, yes, no] = [condition, schema["then"] ?? true, schema["else"] ?? true].map(compile);
    return (value) => holds(value) ? yes(value) : no(value);
  },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema, and `if` reads it.
  then: () => void 0,
  else: () => void 0
};
var exact = /* @__PURE__ */ new Set(["type", "required", "enum", "const"]);
function isExact(schema) {
  return Object.entries(Object(schema)).every(
    ([keyword, operand]) => keyword === "properties" ? Object.values(Object(operand)).every(isExact) : exact.has(keyword)
  );
}
function compileSchema(root2) {
  const named = /* @__PURE__ */ new Map();
  const compile = (schema) => {
    if (typeof schema === "boolean") return () => schema;
    const entries = Object.entries(schema).filter(([keyword]) => !silent.has(keyword));
    return every(
      entries.map(([keyword, operand]) => {
        if (keyword === "$ref") return follow(String(operand));
        const make = keywords[keyword];
        if (make === void 0 || !Object.hasOwn(keywords, keyword))
          throw new Error(`the keyword ${keyword} is unknown`);
        return make(operand, schema, compile);
      })
    );
  };
  const follow = (reference) => {
    const known2 = named.get(reference);
    if (known2 !== void 0) return known2;
    const [, name = ""] = /^#\/definitions\/(\w+)$/.exec(reference) ?? [];
    const definitions = Object(Object(root2).definitions);
    if (!Object.hasOwn(definitions, name)) throw new Error(`${reference} leads nowhere`);
    const check2 = compile(definitions[name]);
    named.set(reference, check2);
    return check2;
  };
  return compile(root2);
}
function every(checks2) {
  const [first, second, ...rest] = checks2.filter((check2) => check2 !== void 0);
  if (first === void 0) return () => true;
  if (second === void 0) return first;
  if (rest.length === 0) return (value) => first(value) && second(value);
  const more = every([second, ...rest]);
  return (value) => first(value) && more(value);
}

// src/schema/empty-keys.ts
function listEmptyKeys(faults, value) {
  return new Set(
    faults.flatMap(
      ({ data, instancePath }) => data === null && instancePath !== "" && !Array.isArray(valueAt2(value, parentOf(instancePath))) ? [instancePath] : []
    )
  );
}
function withoutKeys(value, pointers, here = "") {
  if (Array.isArray(value)) return value.map((item, at3) => withoutKeys(item, pointers, `${here}/${at3}`));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below2]) => {
      const pointer = `${here}/${escapeStep(key)}`;
      if (pointers.has(pointer)) return [];
      const left = withoutKeys(below2, pointers, pointer);
      return isBare(left) && !isBare(below2) ? [] : [[key, left]];
    })
  );
}
function blameEmptiness(faults, before2, emptied) {
  const asked = /* @__PURE__ */ new Set();
  const others = faults.filter(({ keyword, instancePath, params }) => {
    if (keyword !== "required") return true;
    const pointer = `${instancePath}/${escapeStep(params.missingProperty)}`;
    if (!emptied.has(pointer)) return true;
    asked.add(pointer);
    return false;
  });
  return [...others, ...before2.filter(({ data, instancePath }) => data === null && asked.has(instancePath))];
}
function parentOf(pointer) {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
function valueAt2(value, pointer) {
  return pointer.split("/").slice(1).reduce((here, step2) => here[step2.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}
function escapeStep(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isBare(value) {
  return isGroup(value) && Object.keys(value).length === 0;
}

// src/schema/fault.ts
function findingOf(code, at3, facts2) {
  return { code, at: at3, facts: facts2 };
}
function pathOf2(value, pointer) {
  const path = [];
  let here = value;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(here) ? Number(key) : key);
    here = here?.[key];
  }
  return path;
}
function nameOf2(path) {
  return path.map((step2, at3) => typeof step2 === "number" ? `[${step2 + 1}]` : at3 === 0 ? step2 : `.${step2}`).join("");
}

// src/schema/key-homes.ts
var indexes = /* @__PURE__ */ new WeakMap();
function listHomes(schema, key, here) {
  const index2 = indexes.get(schema) ?? indexHomes(schema);
  indexes.set(schema, index2);
  const homes = (lookUp(index2, key) ?? []).filter(({ under }) => under !== here);
  return homes.some(({ under }) => under === "duties.kpi") ? homes.filter(({ under }) => under !== "kpis") : homes;
}
function indexHomes(schema) {
  const index2 = /* @__PURE__ */ new Map();
  for (const [under, known2] of gatherMaps(schema)) {
    for (const [word3, [key = ""]] of wordsOf(known2)) index2.set(word3, [...index2.get(word3) ?? [], { under, key }]);
  }
  return index2;
}
function gatherMaps(schema) {
  const maps = /* @__PURE__ */ new Map();
  gather2(schema, "");
  return maps;
  function gather2(part2, under) {
    const { $ref, properties, items: items2, then, else: otherwise } = resolve(part2);
    if ($ref !== void 0) gather2(schema.definitions[nameOfRef($ref)], under);
    for (const below2 of [items2, then, otherwise]) if (below2 !== void 0 && under !== "") gather2(below2, under);
    if (properties === void 0 || under.startsWith("rules.")) return;
    maps.set(under, Object.keys(properties));
    for (const [key, below2] of Object.entries(properties)) gather2(below2, under === "" ? key : `${under}.${key}`);
  }
}
function resolve(part2) {
  return typeof part2 === "object" && part2 !== null ? part2 : {};
}
function nameOfRef($ref) {
  return $ref.replace(/^.*\//, "");
}

// src/schema/key-faults.ts
function describeKeys(file, value, faults, schema, budget) {
  const unknown = listUnknownKeys(value, faults, schema, budget);
  const meant = new Set(
    unknown.map(
      ({ path, suggestions: [key = ""], home }) => placeOf4(home?.under === "" ? { path: [], key: home.key } : { path, key })
    )
  );
  return [
    ...unknown.map(
      ({ path, ...facts2 }) => findingOf(
        "schema/unknown-key",
        { file, path: [...path, facts2.key], aim: "key" },
        { name: nameOf2(path), ...facts2 }
      )
    ),
    ...listMissingKeys(value, faults).filter((missing) => !meant.has(placeOf4(missing)) && !isColonInText(value, missing.path, unknown)).map(({ path, key }) => findingOf("schema/required", { file, path, aim: "key" }, { name: nameOf2(path), key }))
  ];
}
function listUnknownKeys(value, faults, schema, budget) {
  const found = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    const path = pathOf2(value, fault.instancePath);
    if (fault.keyword === "additionalProperties") {
      const key = fault.params.additionalProperty;
      const known2 = knownKeys(fault.parentSchema);
      const map = describeMap(value, path, known2, fault);
      const advice = adviseKey(key, path, known2, schema, budget, map.perhapsText === true);
      found.set(placeOf4({ path, key }), { path, key, known: known2, ...advice, ...map });
    } else if (fault.keyword === "false schema") {
      const key = String(path.at(-1));
      const required = fault.schemaPath.replace(/\/properties\/.*$/u, "/required");
      const suggestions = faults.filter((other) => other.schemaPath === required).map((other) => other.params.missingProperty);
      const known2 = Object.keys(schema.properties).filter((other) => other !== key);
      found.set(placeOf4({ path: [], key }), { path: [], key, known: known2, suggestions });
    }
  }
  return [...found.values()];
}
function adviseKey(key, path, known2, schema, budget, perhapsText) {
  const called = keysOfWord(key, known2);
  if (called.length > 0) return { suggestions: called.slice(0, 3) };
  const here = path.filter((step2) => typeof step2 === "string").join(".");
  const heading = "duties" in schema.properties ? adviseHeading(key, here, perhapsText) : void 0;
  if (heading !== void 0) return heading;
  const [home, ...others] = listHomes(schema, key, here);
  if (home === void 0) return { suggestions: suggestKeys(key, known2, budget) };
  return { suggestions: [], ...others.length === 0 ? { home } : {} };
}
function adviseHeading(key, here, perhapsText) {
  const found = findHeading(key, here);
  if (found === void 0) return void 0;
  if (found.kind === "key" && found.under === here) return { suggestions: [found.key] };
  if (perhapsText) return void 0;
  if (found.kind === "key") return { suggestions: [], home: { under: found.under, key: found.key } };
  const isInside = here !== "" && found.line.startsWith(here.replace(/\..*$/, ":"));
  return isInside ? void 0 : { suggestions: [], line: { text: found.line, ofConfig: found.kind === "config" } };
}
function describeMap(value, path, known2, { parentSchema, data }) {
  const [group, code] = path;
  if (group === "rules" && path.length === 3 && known2.length === 0) {
    const [level2] = at2(value, path.slice(0, 2));
    return typeof level2 === "string" ? { instead: `${code}: ${level2}` } : {};
  }
  const takesText = [parentSchema?.["type"]].flat().includes("string");
  return takesText && !Object.keys(data).some((key) => known2.includes(key)) ? { perhapsText: true } : {};
}
function at2(value, path) {
  return path.reduce((here, step2) => here[step2], value);
}
function isColonInText(value, path, unknown) {
  if (typeof path.at(-1) !== "number") return false;
  const strangers = unknown.filter((other) => nameOf2(other.path) === nameOf2(path));
  return strangers.length > 0 && strangers.length === Object.keys(at2(value, path)).length;
}
function listMissingKeys(value, faults) {
  const found = /* @__PURE__ */ new Map();
  for (const { keyword, instancePath, params } of faults) {
    if (keyword !== "required") continue;
    const missing = { path: pathOf2(value, instancePath), key: params.missingProperty };
    found.set(placeOf4(missing), missing);
  }
  return [...found.values()];
}
var keysOf = /* @__PURE__ */ new WeakMap();
function knownKeys(schema) {
  const { properties = {} } = schema ?? {};
  const keys = keysOf.get(properties) ?? Object.keys(properties);
  keysOf.set(properties, keys);
  return keys;
}
function placeOf4({ path, key }) {
  return JSON.stringify([...path, key]);
}

// src/schema/read-value.ts
var none2 = Object.freeze([]);
var text = (written2) => typeof written2 === "string" ? written2.trim() : void 0;
var line = (written2) => text(written2)?.split("\n").map((each2) => each2.trim()).filter((each2) => each2 !== "").reduce((before2, after2) => before2 + joinLines(before2, after2) + after2);
var number = (written2) => typeof written2 === "number" ? written2 : void 0;
var flag = (written2) => typeof written2 === "boolean" ? written2 : void 0;
var amount = (written2) => number(written2) ?? line(written2);
var lineOrNull = (written2) => written2 === null ? null : line(written2);
function word2() {
  return text;
}
function mapOf(readers2) {
  const entries = Object.entries(readers2);
  return (written2) => {
    if (!isMap3(written2)) return void 0;
    const shape2 = {};
    for (const [key, read2] of entries) {
      const value = read2(written2[key]);
      if (value !== void 0) shape2[key] = value;
    }
    return shape2;
  };
}
function listOf(read2) {
  return (written2) => {
    if (written2 === void 0) return none2;
    const items2 = Array.isArray(written2) ? written2 : [written2];
    return items2.map(read2).filter((item) => item !== void 0);
  };
}
function listIfWritten(read2) {
  const list = listOf(read2);
  return (written2) => written2 === void 0 ? void 0 : list(written2);
}
function textOr(read2) {
  return (written2) => text(written2) ?? read2(written2);
}
function isMap3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function orElse(standard, read2) {
  return (written2) => read2(written2) ?? standard;
}
function over(standard, read2) {
  return (written2) => ({ ...standard, ...read2(written2) });
}

// src/schema/read-chapter.ts
var readChapter = mapOf({
  title: line,
  place: orElse("before", word2())
});

// src/model/config.ts
var defaultConfig = {
  handbook: { language: "zh-CN", revisions: [], acknowledgement: false, pay: false, vacancies: false },
  positions: ["positions/**/*.{yaml,yml}"],
  procedures: ["procedures/**/*.{yaml,yml}"],
  chapters: ["chapters/*.md"],
  departments: [],
  external: [],
  rules: {},
  output: { folder: "dist", formats: ["md", "html"] },
  import: { labels: [] },
  theme: { accent: "#0f5c63", paper: "A4" }
};

// src/schema/read-form.ts
var texts = listOf(text);
var lines = listOf(line);
var signOff = mapOf({ by: line, date: text });
var readApproval = mapOf({ prepared: signOff, reviewed: signOff, approved: signOff });
var readRevisions = listOf(mapOf({ version: line, date: text, change: text, by: line }));
var contact = mapOf({
  share: number,
  with: listOf(textOr(mapOf({ who: line, purpose: text, frequency: line }))),
  purpose: text
});
var kpi = mapOf({
  name: text,
  target: amount,
  unit: line,
  formula: line,
  weight: number,
  period: line,
  source: line
});
var readPosition2 = mapOf({
  code: line,
  title: line,
  aliases: lines,
  formerTitles: lines,
  department: line,
  reportsTo: lineOrNull,
  dottedLineTo: lines,
  directReports: listIfWritten(line),
  headcount: number,
  grade: line,
  family: line,
  employmentType: line,
  location: line,
  approval: readApproval,
  incumbents: lines,
  effective: text,
  reviewBy: text,
  revisions: readRevisions,
  summary: listOf(textOr(mapOf({ group: line, items: texts }))),
  contacts: mapOf({ internal: contact, external: contact }),
  qualifications: mapOf({
    education: text,
    experience: text,
    abilities: texts,
    knowledge: texts,
    certificates: texts,
    training: texts,
    preferred: texts,
    other: texts
  }),
  duties: listOf(mapOf({ duty: text, kpi: listOf(textOr(kpi)), group: line, share: number, essential: flag })),
  kpis: listOf(textOr(kpi)),
  authority: listOf(mapOf({ kind: line, text, limit: amount })),
  career: mapOf({ rotation: lines, promotion: lines, substitutes: lines }),
  conditions: mapOf({ place: text, hours: text, travel: text, physical: texts }),
  pay: mapOf({ grade: line, min: number, max: number, currency: line, period: line }),
  compliance: mapOf({ flsa: line })
});
var readProcedure = mapOf({
  title: line,
  purpose: text,
  kind: word2(),
  appliesTo: listIfWritten(line),
  items: listOf(textOr(mapOf({ title: line, text, by: lines }))),
  cases: listOf(
    mapOf({
      when: text,
      approach: text,
      steps: listOf(textOr(mapOf({ do: text, by: lines, escalateTo: line })))
    })
  )
});

// src/schema/read-config.ts
var texts2 = listOf(text);
var id = (written2) => text(written2)?.normalize("NFC");
var readKeys = mapOf({
  handbook: over(
    defaultConfig.handbook,
    mapOf({
      title: line,
      subtitle: line,
      organisation: line,
      version: line,
      date: text,
      confidentiality: line,
      language: word2(),
      region: word2(),
      approval: readApproval,
      revisions: readRevisions,
      acknowledgement: orElse(defaultConfig.handbook.acknowledgement, flag),
      pay: orElse(defaultConfig.handbook.pay, flag),
      vacancies: orElse(defaultConfig.handbook.vacancies, flag)
    })
  ),
  positions: orElse(defaultConfig.positions, listIfWritten(text)),
  procedures: orElse(defaultConfig.procedures, listIfWritten(text)),
  chapters: orElse(defaultConfig.chapters, listIfWritten(text)),
  departments: listOf(mapOf({ name: line, parent: line, mission: text, functions: texts2, order: number })),
  external: listOf(mapOf({ id, title: line })),
  codePattern: text,
  rules: readRules,
  output: over(
    defaultConfig.output,
    mapOf({
      folder: text,
      formats: orElse(defaultConfig.output.formats, listIfWritten(word2()))
    })
  ),
  import: over(
    defaultConfig.import,
    mapOf({ labels: listOf(mapOf({ label: line, key: text })) })
  ),
  theme: over(defaultConfig.theme, mapOf({ accent: text, paper: text, font: text }))
});
function readRules(written2) {
  const rules = {};
  for (const [code, setting] of Object.entries(isMap3(written2) ? written2 : {})) {
    if (code.startsWith("x-")) continue;
    const [level2, options] = Array.isArray(setting) ? setting : [setting];
    rules[code] = { level: level2, options: readOptions(options) ?? {} };
  }
  return rules;
}
var readOptions = mapOf({ max: number });

// src/schema/respell.ts
function respell(schema, value, spellings) {
  for (const { path, text: text2 } of spellings) {
    const [holder, key] = [path.slice(0, -1).reduce(step, value), path.at(-1)];
    if (!isHolder(holder) || key === void 0) continue;
    const places = path.reduce((parts3, each2) => below(schema, parts3, each2), [schema]);
    if (places.some(({ type }) => Array.isArray(type) && type.includes("string") && type.includes("number"))) {
      holder[key] = text2;
    }
  }
}
function below(schema, parts3, key) {
  return parts3.flatMap(({ properties, items: items2 }) => {
    const part2 = typeof key === "number" ? items2 : properties?.[key];
    return part2 === void 0 ? [] : unfold(schema, part2);
  });
}
function unfold(schema, part2) {
  const { $ref, then, else: otherwise } = part2;
  const named = $ref === void 0 ? void 0 : Object(schema.definitions)[$ref.replace(/^.*\//, "")];
  return [part2, ...[named, then, otherwise].flatMap((each2) => each2 === void 0 ? [] : unfold(schema, each2))];
}
function isHolder(value) {
  return typeof value === "object" && value !== null;
}
function step(value, key) {
  return isHolder(value) ? value[key] : void 0;
}

// src/schema/value-faults.ts
var patternNames = {
  "\\S": "not-blank",
  "^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,63}$": "id",
  "^#[0-9a-fA-F]{6}$": "colour"
};
var gravity = [
  "type",
  "minLength",
  "maxLength",
  "enum",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "uniqueItems"
];
function describeValues(file, value, faults, budget) {
  return gravestByValue(faults).map((fault) => describeValue(file, pathOf2(value, fault.instancePath), fault, budget));
}
function gravestByValue(faults) {
  const found = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    if (!isAboutValue(fault)) continue;
    const graver = found.get(fault.instancePath);
    if (!graver || gravity.indexOf(fault.keyword) < gravity.indexOf(graver.keyword)) {
      found.set(fault.instancePath, fault);
    }
  }
  return [...found.values()];
}
function isAboutValue(fault) {
  return gravity.includes(fault.keyword);
}
function describeValue(file, path, { keyword, params, data }, budget) {
  const at3 = { file, path };
  const name = nameOf2(path);
  const written2 = spell(data);
  const { limit, format, i, j } = params;
  switch (keyword) {
    case "type":
      return findingOf("schema/type", at3, { name, expected: typeWords(params.type), actual: typeOf(data), written: written2 });
    case "enum": {
      const allowed = params.allowedValues.map(String);
      return findingOf("schema/enum", at3, {
        name,
        allowed,
        written: written2,
        suggestions: suggestWords(written2, allowed, budget)
      });
    }
    case "pattern":
      return findingOf("schema/pattern", at3, {
        name,
        written: written2,
        pattern: patternNames[params.pattern] ?? params.pattern
      });
    case "format":
      return findingOf("schema/format", at3, { name, format, written: written2 });
    case "minimum":
      return findingOf("schema/minimum", at3, { name, limit, written: written2 });
    case "maximum":
      return findingOf("schema/maximum", at3, { name, limit, written: written2 });
    case "minLength":
      return findingOf("schema/min-length", at3, { name, limit });
    case "maxLength":
      return findingOf("schema/max-length", at3, { name, limit });
    case "minItems":
      return findingOf("schema/min-items", at3, { name, limit, ...insteadOfRule(path, data) });
    case "maxItems":
      return findingOf("schema/max-items", at3, { name, limit });
    case "uniqueItems":
      return findingOf(
        "schema/unique-items",
        { file, path: [...path, Math.max(i, j)] },
        { name, written: spell(data[i]) }
      );
  }
}
function insteadOfRule(path, data) {
  const [level2] = data;
  return path[0] === "rules" && path.length === 2 && typeof level2 === "string" ? { instead: `${path[1]}: ${level2}` } : {};
}
function suggestWords(written2, allowed, budget) {
  const near = closest(written2, allowed, 3, budget);
  return near.length > 0 || written2.length < 2 ? near : allowed.filter((word3) => word3.startsWith(written2));
}
function typeWords(types2) {
  return [types2].flat().map((type) => type === "array" ? "list" : type === "object" ? "map" : type);
}
function typeOf(data) {
  if (data === null) return "null";
  if (Array.isArray(data)) return "list";
  if (typeof data === "number") return Number.isFinite(data) ? "number" : "string";
  return typeof data === "object" ? "map" : typeof data;
}
function spell(data) {
  if (Array.isArray(data)) return data.length === 0 ? "[]" : "[\u2026]";
  if (typeof data === "object" && data !== null) return Object.keys(data).length === 0 ? "{}" : "{\u2026}";
  return String(data);
}

// src/schema/index.ts
var schemas = {
  position: position_schema_default,
  procedure: procedure_schema_default,
  chapter: chapter_schema_default,
  config: config_schema_default
};
function shapePosition(file, stem, value, spellings = []) {
  respell(schemas.position, value, spellings);
  const checked = check("position", file, value);
  const findings = [...checked.findings, ...checkStem(file, stem, checked.value)];
  const fields2 = findings.length === 0 ? readPosition2(checked.value) : void 0;
  return fields2 ? { findings, shape: { file, ...identify(stem, checked.value), ...fields2 } } : { findings };
}
var checks = /* @__PURE__ */ new Map();
function accepts(name, value) {
  const check2 = checks.get(name) ?? compileSchema(schemas[name]);
  checks.set(name, check2);
  return check2(value);
}
var validators = /* @__PURE__ */ new Map();
var ajv;
function validatorOf(name) {
  const ready = validators.get(name);
  if (ready) return ready;
  ajv ??= makeAjv();
  const validate = ajv.compile(schemas[name]);
  validators.set(name, validate);
  return validate;
}
function makeAjv() {
  const made = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
    meta: false,
    validateSchema: false
  });
  addFormats.default(made, ["date"]);
  return made;
}
var spellingBudget = 1e6;
function check(name, file, value) {
  if (accepts(name, value)) return { findings: [], value };
  const before2 = listFaults(name, value);
  if (before2.length === 0) return { findings: [], value };
  const emptied = listEmptyKeys(before2, value);
  const filled = emptied.size === 0 ? value : withoutKeys(value, emptied);
  const faults = emptied.size === 0 ? before2 : blameEmptiness(listFaults(name, filled), before2, emptied);
  const budget = { left: spellingBudget };
  const findings = [
    ...describeKeys(file, value, faults, schemas[name], budget),
    ...describeValues(file, value, faults, budget)
  ];
  return { findings, value: filled };
}
function listFaults(name, value) {
  const validate = validatorOf(name);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors;
}
var matchesId = readPattern(position_schema_default.properties.id.pattern);
function isId(text2) {
  return matchesId(text2);
}
function checkStem(file, stem, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.hasOwn(value, "id")) return [];
  if (isId(stem.normalize("NFC"))) return [];
  const derived = deriveId(stem);
  const ending = /\.ya?ml$/i.exec(file)?.[0] ?? "";
  const suggestion = isId(derived) ? { suggestion: `${derived}${ending}` } : {};
  return [
    findingOf("schema/pattern", { file, path: [] }, { name: "id", written: stem, pattern: "file-name", ...suggestion })
  ];
}
function deriveId(stem) {
  return stem.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-").replace(/^[^\p{L}\p{N}_]+|[-.]+$/gu, "");
}
function identify(stem, value) {
  const { id: id2 } = value;
  return { id: (id2 ?? stem).normalize("NFC"), stem: stem.normalize("NFC") };
}

// src/import/write/refuse.ts
function refuseFaults(form2) {
  for (let rounds = 0; rounds < 50; rounds++) {
    const { findings } = shapePosition("positions/x.yaml", "x", structuredClone(form2.value));
    const fault = findings.find(({ at: at3, facts: facts2 }) => "path" in at3 && at3.path.length > 0 && facts2 !== void 0);
    if (fault === void 0 || !("path" in fault.at)) return;
    const path = fault.at.path;
    const taken = take(form2.value, path);
    const source = form2.sources.find((each2) => path.every((step2, at3) => each2.path[at3] === step2)) ?? form2.sources.find((each2) => each2.path[0] === path[0]);
    form2.keep({ text: textOf4(taken), place: source?.piece.place ?? {} }, path.join("."));
  }
}
function take(value, path) {
  let here = value;
  for (const step2 of path.slice(0, -1)) here = here?.[step2];
  const last = path.at(-1) ?? "";
  const taken = here?.[last];
  if (Array.isArray(here) && typeof last === "number") here.splice(last, 1);
  else if (typeof here === "object" && here !== null && taken !== void 0)
    delete here[last];
  else delete value[path[0] ?? ""];
  return taken;
}
function textOf4(value) {
  if (typeof value === "object" && value !== null) return Object.values(value).map(textOf4).join("\n");
  return `${value ?? ""}`;
}

// src/import/read-forms.ts
var leastProse = 3;
function readForms({ file, bytes, convertedTo }, dictionary) {
  let document;
  try {
    document = readDocument(file, bytes, convertedTo);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const nothing = { characters: 0, inValues: 0, kept: 0, labels: 0 };
    return { file, fault: error.fault, notes: [], forms: [], prose: [], missed: [], account: nothing };
  }
  const built = readBuilt(document) ?? readBuiltSheets(document);
  if (built !== void 0) return readingOf(file, document, built);
  const { drafts, prose: prose2, notes } = recognise(document, dictionary);
  const found = withoutOthers(drafts.map((draft) => readPosition(draft, file)).filter((form2) => form2 !== void 0));
  const [only, another] = found;
  const other = only !== void 0 && another === void 0 && !only.value["duties"] && isOtherDocument(allLines(document.blocks));
  const forms2 = other ? [] : found;
  for (const form2 of forms2) refuseFaults(form2);
  const all = [...document.notes, ...notes];
  const [first] = forms2;
  if (first === void 0) {
    const lines3 = allLines([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]);
    const characters = lines3.reduce((sum2, { written: written2 }) => sum2 + written2.replace(/[^\p{L}\p{N}\p{S}%]/gu, "").length, 0);
    return {
      file,
      document,
      notes: [...all, ...noteForm(lines3)],
      forms: forms2,
      prose: lines3,
      missed: [],
      account: { characters, inValues: characters, kept: 0, labels: 0 }
    };
  }
  const isChapter = prose2.length >= leastProse;
  if (!isChapter) for (const { written: written2, place } of prose2) first.keep({ text: written2, place });
  const { missed, ...counted2 } = account(document, forms2, isChapter ? prose2 : [], dictionary);
  return { file, document, notes: all, forms: forms2, prose: isChapter ? prose2 : [], missed, account: counted2 };
}
function noteForm(lines3) {
  const head = lines3.slice(0, 3).find(({ text: text2 }) => text2.length <= 60 && !isRules(text2) && (isFormName(text2) || isForm(text2)));
  return head === void 0 ? [] : [{ kind: "no-position", head: head.written }];
}
function isForm(text2) {
  return titleIn(text2) !== void 0 && /(?:说明书?|说明表|描述书|责任书|description|profile|specification)\W*$|^(?:job|position|role|post) (?:description|profile|specification)/iu.test(
    toSimplified(text2)
  );
}
function withoutOthers(forms2) {
  const repeated = forms2.filter(({ draft }) => draft.repeated);
  const asks = ({ remarks }) => remarks.some(({ remark }) => remark.kind === "sorted-requirements");
  const placed = ({ value, draft }) => ["code", "reportsTo", "grade"].some((key) => value[key] !== void 0) || draft.has("department") || isJobName(draft.heading?.text ?? "");
  return repeated.some((form2) => placed(form2) || asks(form2)) ? forms2 : forms2.filter(({ draft }) => !draft.repeated);
}
function readingOf(file, document, built) {
  const count4 = (texts3) => texts3.reduce((sum2, text2) => sum2 + text2.replace(/[^\p{L}\p{N}\p{S}%]/gu, "").length, 0);
  const linesIn = (blocks) => allLines(blocks).map(({ written: written2 }) => written2);
  const characters = count4(linesIn([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]));
  const prose2 = count4(built.chapters.flatMap(({ blocks }) => linesIn(blocks)));
  const inValues = prose2 + count4(built.forms.flatMap(({ form: form2 }) => form2.sources.map(({ piece }) => piece.text)));
  const kept = count4(built.forms.flatMap(({ form: form2 }) => form2.kept.map(({ text: text2 }) => text2)));
  const account2 = { characters, inValues, kept, labels: characters - inValues - kept };
  return { file, document, notes: document.notes, forms: [], prose: [], missed: [], account: account2, built };
}

// src/import/report.ts
function reportDocument({ file, fault, notes, account: account2 }, made) {
  return { file, ...fault === void 0 ? {} : { fault }, notes, made, ...account2 };
}
function reportPosition(form2, id2, document, file) {
  return {
    id: id2,
    title: `${form2.value["title"]}`,
    document,
    file,
    kept: form2.kept,
    remarks: form2.remarks,
    sources: form2.sources.map(({ path, piece }) => ({ path, place: piece.place }))
  };
}

// src/source/write.ts
import { stringify } from "yaml";
function writeScalar(text2) {
  const written2 = stringify(text2, { lineWidth: 0, blockQuote: false, singleQuote: false }).replace(/\n$/, "");
  return written2.includes("\n") || text2.trim() !== text2 ? JSON.stringify(text2) : written2;
}

// src/schema/propose-id.ts
var longest5 = 64;
var deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i;
var between = /[^\p{L}\p{M}\p{N}._]+/gu;
function isDeviceName(id2) {
  return deviceName.test(id2);
}
function proposeId(text2, isTaken = () => false) {
  const joined2 = text2.normalize("NFKC").toLowerCase().replace(between, "-").replace(new RegExp("(?<=\\p{Script=Han})-(?=\\p{Script=Han})", "gu"), "").normalize("NFC");
  const clean = trimEnds(shorten2(trimEnds(joined2), longest5));
  const free = (id2) => isId(id2) && !isDeviceName(id2) && !isTaken(foldText(id2));
  if (!isId(clean)) return void 0;
  for (let nth = 1; nth < 1e3; nth++) {
    const id2 = nth === 1 ? clean : `${trimEnds(shorten2(clean.replace(/\.(?=.)/g, "-"), longest5 - 4))}-${nth}`;
    if (free(id2)) return id2;
  }
  return void 0;
}
function trimEnds(text2) {
  return text2.replace(/^[^\p{L}\p{N}_]+/u, "").replace(/[-.]+$/, "");
}
function shorten2(text2, limit) {
  const units = [...text2];
  if (text2.length <= limit) return text2;
  let head = "";
  for (const unit of units) {
    if (head.length + unit.length > limit) break;
    head += unit;
  }
  const hyphen = head.lastIndexOf("-");
  return hyphen > limit * 2 / 3 ? head.slice(0, hyphen) : head;
}

// src/import/write/names.ts
function nameFile(title2, taken, own2) {
  const isTaken = (folded) => taken.has(folded);
  if (own2 !== void 0 && isId(own2) && !isTaken(foldText(own2))) {
    taken.add(foldText(own2));
    return own2;
  }
  const id2 = proposeId(title2, isTaken) ?? proposeId("position", isTaken);
  if (id2 === void 0) throw new RangeError(`no id is free for ${title2}`);
  taken.add(foldText(id2));
  return id2;
}

// src/import/write/chapter.ts
function writeProse({ file, document, forms: forms2, prose: prose2, missed, built }, taken) {
  if (document === void 0 || built !== void 0) return [];
  const stem = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const chapterOf = (title2, body) => ({
    document: file,
    path: `chapters/${nameFile(title2, taken)}.md`,
    text: headOf2(title2) + body
  });
  const titleOf2 = (line3) => line3 !== void 0 && line3.text.length <= 60 && new RegExp("\\p{L}", "u").test(line3.text) ? line3.text : stem;
  if (forms2.length === 0) {
    const blocks = [...document.blocks, ...document.asides.flatMap((aside) => aside.blocks)];
    return prose2.length === 0 ? [] : [chapterOf(titleOf2(prose2[0]), writeBlocks(blocks))];
  }
  return splitProse(
    prose2,
    missed.map(({ text: text2 }) => markdownOf(text2))
  ).map(({ heading, body }) => chapterOf(titleOf2(heading), `${body.join("\n\n")}
`));
}
function writeBuilt({ file, built }, taken) {
  return (built?.chapters ?? []).map(({ title: title2, place, blocks }) => ({
    document: file,
    path: `chapters/${nameFile(title2, taken)}.md`,
    text: headOf2(title2, place) + writeBlocks(blocks)
  }));
}
function splitProse(prose2, missed) {
  const chapters = [];
  for (const line3 of prose2) {
    if (line3.heading === 1) chapters.push({ heading: line3, body: [] });
    else if (chapters.length === 0) chapters.push({ heading: line3, body: [writeLine(line3)] });
    else chapters.at(-1)?.body.push(writeLine(line3));
  }
  if (missed.length > 0) chapters.push({ heading: void 0, body: [...missed] });
  return chapters;
}
function headOf2(title2, place = "before") {
  return `---
title: ${writeScalar(title2)}
place: ${place}
---

`;
}
function writeBlocks(blocks) {
  const body = blocks.map((block) => block.kind === "table" ? writeTable(block) : writeLines(linesOf(block)));
  return `${body.filter((text2) => text2 !== "").join("\n\n")}
`;
}
function writeLines(lines3) {
  return lines3.map(writeLine).join("\n\n");
}
function writeLine({ written: written2, text: text2, style: style2, heading }) {
  if (heading !== void 0) return `${"#".repeat(Math.min(heading + 1, 6))} ${markdownOf(written2)}`;
  if (style2 === "bullet") return `- ${markdownOf(text2)}`;
  return markdownOf(written2);
}
function markdownOf(text2) {
  return sentenceOf(text2.replaceAll("	", " ")).replaceAll("<", "\\<").replace(/^(\d{1,9})([.)])(?=\s)/, "$1\\$2").replace(/^([#>+=-])/, "\\$1");
}
function writeTable({ rows: rows2, columns: columns2 }) {
  const lines3 = rows2.map((row) => {
    const cells = Array.from({ length: columns2 }, () => "");
    for (const cell2 of row)
      cells[cell2.column] = allLines(cell2.blocks).map(({ written: written2 }) => markdownOf(written2).replaceAll("|", "\\|")).join(" ");
    return `| ${cells.join(" | ")} |`;
  });
  const [head = "", ...rest] = lines3;
  return [head, `|${" --- |".repeat(columns2)}`, ...rest].join("\n");
}

// src/import/write/position.ts
function writePosition(form2, file, texts3) {
  const imported = form2.kept.map(({ label, text: text2, place }) => ({
    ...label === void 0 ? {} : { label },
    text: text2,
    at: texts3.place(place)
  }));
  const value = { ...inOrder(form2.value), ...imported.length === 0 ? {} : { "x-imported": imported } };
  const remarks = form2.remarks.map(({ path, remark }) => ({
    path: existing(value, path),
    text: `jd import: ${texts3.remark(remark)}`
  }));
  return writeDocument(value, remarks, `# jd import: ${texts3.origin(file)}`);
}
function existing(value, path) {
  const way = [];
  let here = value;
  for (const step2 of path) {
    here = here?.[step2];
    if (here === void 0) break;
    way.push(step2);
  }
  return way;
}
function writeProcedure({ value }, file, texts3) {
  const keys = ["title", "purpose", "kind", "appliesTo", "items", "cases"];
  const ordered = keys.flatMap((key) => value[key] === void 0 ? [] : [[key, value[key]]]);
  return writeDocument(Object.fromEntries(ordered), [], `# jd import: ${texts3.origin(file)}`);
}

// src/import/write/references.ts
var single = ["reportsTo"];
var several = ["dottedLineTo", "directReports"];
var careers = ["rotation", "promotion", "substitutes"];
function resolveNames(positions) {
  const ids = /* @__PURE__ */ new Map();
  for (const { id: id2, value } of positions) {
    for (const name of [value["title"], value["code"]]) {
      if (typeof name !== "string") continue;
      const key = foldText(name);
      ids.set(key, (ids.get(key) ?? /* @__PURE__ */ new Set()).add(id2));
    }
  }
  const resolve2 = (name) => {
    const found = typeof name === "string" ? ids.get(foldText(name)) : void 0;
    return found?.size === 1 ? [...found][0] : name;
  };
  for (const { value } of positions) {
    for (const key of single) if (value[key] !== void 0) value[key] = resolve2(value[key]);
    for (const key of several) resolveList(value, key, resolve2);
    const career = value["career"];
    if (typeof career === "object" && career !== null) {
      for (const key of careers) resolveList(career, key, resolve2);
    }
  }
}
function resolveList(value, key, resolve2) {
  const list = value[key];
  if (Array.isArray(list)) value[key] = [...new Set(list.map(resolve2))];
}

// src/import/index.ts
function importDocuments(documents, options = {}) {
  const dictionary = new Dictionary(options.labels);
  const readings2 = documents.map((document) => readForms(document, dictionary));
  const language = options.language ?? languageOf(readings2);
  const texts3 = importTexts3[language];
  const taken = new Set((options.taken ?? []).map(foldText));
  const forms2 = readings2.flatMap(({ file, forms: found, built }) => [
    ...found.map((form2) => ({ form: form2, kind: "position", id: void 0, document: file })),
    ...(built?.forms ?? []).map(({ form: form2, kind, id: id2 }) => ({ form: form2, kind, id: id2, document: file }))
  ]);
  const named = forms2.map(({ form: form2, kind, id: own2, document }) => {
    const id2 = nameFile(`${form2.value["title"]}`, taken, own2);
    return { id: id2, kind, form: form2, value: form2.value, document, path: `${kind}s/${id2}.yaml` };
  });
  const positions = named.filter(({ kind }) => kind === "position");
  resolveNames(positions);
  const chapters = readings2.flatMap((reading) => [...writeProse(reading, taken), ...writeBuilt(reading, taken)]);
  const written2 = [
    ...named.map(({ kind, form: form2, document, path }) => ({
      path,
      document,
      text: kind === "position" ? writePosition(form2, document, texts3) : writeProcedure(form2, document, texts3)
    })),
    ...chapters
  ];
  const config = { path: "jd.config.yaml", text: writeDocument({ handbook: { language } }) };
  return {
    language,
    files: [
      ...written2.map(({ path, text: text2 }) => ({ path, text: text2 })),
      ...options.configured || written2.length === 0 ? [] : [config]
    ],
    report: {
      version: 1,
      documents: readings2.map(
        (reading) => reportDocument(
          reading,
          written2.filter(({ document }) => document === reading.file).map(({ path }) => path)
        )
      ),
      positions: positions.map(({ id: id2, form: form2, document, path }) => reportPosition(form2, id2, document, path))
    }
  };
}
function languageOf(readings2) {
  let han3 = 0;
  let latin2 = 0;
  for (const { document } of readings2) {
    const text2 = JSON.stringify(document?.blocks ?? []);
    han3 += text2.match(new RegExp("\\p{Script=Han}", "gu"))?.length ?? 0;
    latin2 += text2.match(/(?<="text":"[^"]*)[A-Za-z]{2,}/g)?.length ?? 0;
  }
  return han3 >= latin2 ? "zh-CN" : "en";
}

// test/support/random.ts
var seed = Number(process.env["SEED"] ?? 20261123);
function openRandom(start) {
  let state = start >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
  const below2 = (limit) => Math.floor(next() * limit);
  return {
    below: below2,
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[below2(list.length)];
      if (picked === void 0) throw new Error("nothing to pick from");
      return picked;
    }
  };
}

// test/support/corpus/blocks.ts
var paragraph = (runs, more = {}) => ({
  kind: "paragraph",
  runs,
  ...more
});
var table2 = (columns2, rows2) => ({ kind: "table", columns: columns2, rows: rows2 });
var cell = (content, span = 1) => ({
  content: content.length > 0 ? content : [paragraph([])],
  ...span > 1 ? { span } : {}
});
var blank = { content: [paragraph([])] };
function mergeDown(first, rows2) {
  return rows2.map((row, at3) => [
    at3 === 0 ? { ...first, down: "start" } : { ...blank, ...first.span ? { span: first.span } : {}, down: "go" },
    ...row
  ]);
}
var mark = (text2) => ({ text: text2, role: "mark" });
var note = (text2) => ({ text: text2, role: "note" });
function* listParagraphs(blocks) {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else for (const row of block.rows) for (const { content } of row) yield* listParagraphs(content);
  }
}
function mapParagraphs(blocks, change2) {
  return blocks.map(
    (block) => block.kind === "paragraph" ? change2(block) : {
      ...block,
      rows: block.rows.map((row) => row.map((each2) => ({ ...each2, content: mapParagraphs(each2.content, change2) })))
    }
  );
}

// test/support/corpus/contents/en-care.ts
var wardSister = {
  language: "en",
  organisation: "Kettlebridge General Hospital",
  title: "Senior Ward Sister",
  code: "NUR-0417",
  department: "Acute Medical Unit",
  reportsTo: "Matron for Medicine",
  directReports: ["Staff Nurse", "Healthcare Assistant", "Ward Clerk"],
  headcount: 1,
  grade: "Band 7",
  location: "Kettlebridge, East Wing",
  employmentType: "Full-time",
  prepared: { by: "Oona Castell", date: "2024-03-18" },
  reviewed: { by: "Peter Lindgren", date: "2024-03-25" },
  approved: { by: "Ruth Abara", date: "2024-04-02" },
  summary: [
    "Leads a thirty-bed acute medical ward so that every patient is assessed, treated and moved on safely.",
    "Holds continuing responsibility for the standard of nursing on the ward."
  ],
  internal: [
    { who: "Bed management team", purpose: "Agree admissions and transfers" },
    { who: "Pharmacy", purpose: "Resolve discharge medication" }
  ],
  external: [
    { who: "Ambulance service", purpose: "Hand over incoming patients" },
    { who: "Community nursing teams", purpose: "Plan care after discharge" }
  ],
  education: "Degree in adult nursing",
  experience: "At least five years on acute wards, two of them in charge of shifts",
  abilities: [
    "Able to set priorities when several patients deteriorate at once",
    "Calm and clear with distressed relatives",
    "Confident with electronic rostering"
  ],
  knowledge: ["Sound understanding of safeguarding procedure", "Current guidance on sepsis"],
  certificates: ["Registered Nurse, part 1 of the register"],
  training: ["Immediate life support"],
  preferred: ["Teaching or mentoring award", "Experience of quality improvement projects"],
  duties: [
    {
      duty: "Plans the roster so that skill mix matches the acuity of patients.",
      kpi: "Unfilled shifts below 3%",
      share: 25,
      essential: true
    },
    {
      duty: "Checks resuscitation equipment daily and has faults put right.",
      kpi: "Daily check recorded 100%",
      share: 15,
      essential: true
    },
    {
      duty: "Leads the morning board round with the medical team.",
      kpi: "Board round before 9:30",
      share: 20,
      essential: true
    },
    {
      duty: "Investigates incidents and shares what was learned.",
      kpi: "Reports closed within 20 days",
      share: 20,
      essential: true
    },
    {
      duty: "Appraises each member of the team every year.",
      kpi: "Appraisals completed 95%",
      share: 20,
      essential: false
    }
  ],
  authority: ["May authorise agency cover up to two shifts a week"],
  promotion: ["Matron for Medicine"],
  rotation: ["Surgical Ward Sister"],
  hours: "37.5 hours a week including some nights",
  place: "Inpatient ward with exposure to bodily fluids",
  physical: ["Moves and handles patients with aids", "Stands and walks for most of a shift"],
  flsa: "Exempt"
};
var pharmacyTechnician = {
  language: "en",
  organisation: "Kettlebridge General Hospital",
  title: "Pharmacy Technician",
  code: "PHA-0093",
  department: "Pharmacy",
  reportsTo: "Chief Pharmacy Technician",
  headcount: 4,
  employmentType: "Part-time",
  summary: ["Dispenses medicines accurately and keeps stock in date."],
  education: "NVQ level 3 in pharmacy services",
  experience: "One year in a dispensary",
  abilities: ["Accurate under time pressure", "Good numeracy"],
  certificates: ["Registration with the pharmaceutical council"],
  duties: [
    {
      duty: "Dispenses prescriptions and labels them according to the procedure.",
      kpi: "Dispensing errors below 0.05%"
    },
    { duty: "Rotates stock and returns what is close to expiry.", kpi: "Expired stock under 1%" },
    { duty: "Answers ward queries on the availability of medicines.", kpi: "Answered the same day" }
  ],
  flsa: "Non-exempt"
};
var classTeacher = {
  language: "en",
  organisation: "Hollow Lane Primary School",
  title: "Year 4 Class Teacher",
  code: "TCH-22",
  department: "Lower Juniors",
  reportsTo: "Deputy Headteacher",
  directReports: ["Teaching Assistant"],
  headcount: 1,
  grade: "Main pay range",
  location: "Hollow Lane",
  employmentType: "Full-time",
  prepared: { by: "Imogen Farrow", date: "2025-01-13" },
  approved: { by: "Dele Okafor", date: "2025-01-27" },
  summary: ["Teaches a class of thirty so that each child makes progress from where he or she starts."],
  internal: [{ who: "Inclusion lead", purpose: "Review support plans" }],
  external: [{ who: "Parents and carers", purpose: "Report progress each term" }],
  education: "Degree with qualified teacher status",
  experience: "Successful teaching of Key Stage 2",
  abilities: ["Explains difficult ideas in simple words", "Manages behaviour with warmth and consistency"],
  knowledge: ["National curriculum for Key Stage 2"],
  preferred: ["Can lead music or a foreign language"],
  duties: [
    {
      duty: "Plans and teaches lessons that build on what pupils already know.",
      kpi: "Plans in the shared folder by Friday",
      essential: true
    },
    {
      duty: "Marks work promptly and tells pupils how to improve it.",
      kpi: "Books marked within a week",
      essential: true
    },
    { duty: "Assesses reading and number each half-term.", kpi: "Data entered by the deadline", essential: true },
    { duty: "Runs one club after school.", kpi: "One club a term", essential: false }
  ],
  hours: "1,265 hours a year as directed"
};
var librarian = {
  language: "en",
  organisation: "Hollow Lane Primary School",
  title: "School Librarian",
  code: "LIB-01",
  department: "Learning Resources",
  reportsTo: "Assistant Headteacher",
  headcount: 1,
  grade: "Scale 5",
  location: "Main building",
  employmentType: "Part-time",
  prepared: { by: "Imogen Farrow", date: "2024-11-04" },
  summary: ["Runs a library that children want to enter and teachers rely on."],
  internal: [{ who: "Subject leaders", purpose: "Choose topic books" }],
  external: [{ who: "County library service", purpose: "Borrow project boxes" }],
  education: "Diploma in librarianship or equivalent",
  experience: "Two years with children or in a public library",
  abilities: ["Recommends books to reluctant readers", "Catalogues without supervision"],
  preferred: ["Storytelling experience"],
  duties: [
    { duty: "Selects and catalogues new stock within the budget.", kpi: "Spending within 2% of budget", share: 40 },
    { duty: "Holds a weekly library lesson for every class.", kpi: "Every class every week", share: 40 },
    { duty: "Trains pupil helpers.", kpi: "Eight helpers a year", share: 20 }
  ],
  hours: "20 hours a week in term time"
};

// test/support/corpus/contents/en-goods.ts
var maintenancePlanner = {
  language: "en",
  organisation: "Dunmore Castings Inc.",
  title: "Maintenance Planner",
  code: "ENG-310",
  department: "Plant Engineering",
  reportsTo: "Maintenance Superintendent",
  directReports: ["Planning Clerk", "Stores Attendant"],
  headcount: 2,
  grade: "Grade 9",
  location: "Dunmore, Ohio",
  employmentType: "Full-time",
  prepared: { by: "Hal Brandt", date: "2023-08-14" },
  reviewed: { by: "Consuelo Reyes", date: "2023-08-21" },
  approved: { by: "Martin Sayre", date: "2023-09-01" },
  summary: [
    "Prepares maintenance work so that crews find parts, permits and instructions ready when the machine stops."
  ],
  internal: [
    { who: "Production schedulers", purpose: "Book windows for planned stops" },
    { who: "Purchasing", purpose: "Order long-lead parts" }
  ],
  external: [
    { who: "Equipment vendors", purpose: "Obtain drawings and quotations" },
    { who: "Boiler inspector", purpose: "Schedule statutory inspections" }
  ],
  education: "Associate degree in mechanical or electrical technology",
  experience: "Five years in heavy industrial maintenance",
  abilities: [
    "Reads hydraulic and electrical schematics",
    "Estimates labor and material within ten percent",
    "Writes job steps that a new hand can follow"
  ],
  knowledge: ["Working knowledge of a computerized maintenance system"],
  certificates: ["OSHA 30-hour card"],
  training: ["Lockout and tagout refresher every year"],
  preferred: ["Certified maintenance and reliability technician"],
  duties: [
    {
      duty: "Screens work requests and visits the job before planning it.",
      kpi: "Planned work 85% of hours",
      share: 30,
      essential: true
    },
    {
      duty: "Writes job plans with steps, parts, permits and drawings.",
      kpi: "Plan accuracy within 10%",
      share: 30,
      essential: true
    },
    {
      duty: "Publishes the weekly schedule every Thursday.",
      kpi: "Schedule compliance 80%",
      share: 20,
      essential: true
    },
    {
      duty: "Analyzing and documenting requirements of new equipment before it is handed over.",
      kpi: "Spare parts listed before start-up",
      share: 10,
      essential: false
    },
    {
      duty: "Reviews closed work orders and corrects the history.",
      kpi: "Reviewed within 5 days",
      share: 10,
      essential: false
    }
  ],
  authority: ["Approves purchase requisitions up to $2,500"],
  promotion: ["Maintenance Superintendent"],
  hours: "Monday to Friday, day shift, with call-ins during shutdowns",
  place: "Foundry floor with heat, dust and noise",
  travel: "Less than 5 percent",
  physical: ["Climbs ladders and works at height", "Lifts up to 50 pounds"],
  flsa: "Exempt"
};
var machinist = {
  language: "en",
  organisation: "Dunmore Castings Inc.",
  title: "CNC Operator",
  code: "MFG-118",
  department: "Machine Shop",
  reportsTo: "Shop Supervisor",
  headcount: 12,
  employmentType: "Full-time",
  summary: ["Sets up and runs turning centers to produce parts within tolerance."],
  education: "High school diploma or GED",
  experience: "Two years on lathes or mills",
  abilities: ["Uses micrometers and bore gauges", "Edits offsets without help"],
  duties: [
    { duty: "Loads programs and tools, and proves out the first piece.", kpi: "First-piece approval 100%" },
    { duty: "Measures parts at the stated frequency and records results.", kpi: "Scrap below 1.5%" },
    { duty: "Cleans the machine and reports leaks at the end of the shift.", kpi: "Daily check sheet complete" }
  ],
  physical: ["Stands for eight hours"],
  flsa: "Non-exempt"
};
var nightSupervisor = {
  language: "en",
  organisation: "Larkfield Parcel Network",
  title: "Night Shift Warehouse Supervisor",
  code: "WH-N-07",
  department: "Hub Operations",
  reportsTo: "Hub Manager",
  directReports: ["Team Leader", "Forklift Operator", "Loader"],
  headcount: 3,
  grade: "S2",
  location: "Larkfield Hub",
  employmentType: "Full-time",
  prepared: { by: "Agnes Tull", date: "2024-06-10" },
  reviewed: { by: "Ravi Menon", date: "2024-06-17" },
  approved: { by: "Greta Holm", date: "2024-06-24" },
  summary: ["Runs the night sort so that every trailer leaves full, safe and on time."],
  internal: [
    { who: "Transport office", purpose: "Agree trailer order and cut-off times" },
    { who: "Day shift supervisor", purpose: "Hand over backlog and defects" }
  ],
  external: [{ who: "Agency partners", purpose: "Call in labour for peaks" }],
  education: "Secondary education; a logistics qualification is welcome",
  experience: "Three years in parcel sortation, one as a team leader",
  abilities: [
    "Allocates people quickly as volumes change",
    "Coaches without shouting",
    "Reads dashboards and acts on them"
  ],
  knowledge: ["Manual handling and traffic rules on site"],
  certificates: ["Forklift licence"],
  duties: [
    {
      duty: "Briefs the shift on volumes, hazards and cut-offs.",
      kpi: "Briefing every shift",
      share: 15,
      essential: true
    },
    {
      duty: "Balances crews between belts as the sort builds up.",
      kpi: "Parcels per hour per head above 210",
      share: 35,
      essential: true
    },
    { duty: "Stops unsafe acts and records near misses.", kpi: "Lost-time injuries zero", share: 25, essential: true },
    { duty: "Seals and releases trailers against the plan.", kpi: "On-time departure 98%", share: 25, essential: true }
  ],
  promotion: ["Hub Manager"],
  rotation: ["Day Shift Warehouse Supervisor", "Transport Planner"],
  hours: "22:00 to 06:00, five nights of seven",
  place: "Unheated hub with moving vehicles"
};
var transportPlanner = {
  language: "en",
  organisation: "Larkfield Parcel Network",
  title: "Transport Planner",
  code: "TR-015",
  department: "Transport Office",
  reportsTo: "Transport Manager",
  headcount: 6,
  location: "Larkfield Hub",
  employmentType: "Full-time",
  prepared: { by: "Agnes Tull", date: "2024-07-01" },
  summary: ["Turns the next day of bookings into routes that drivers can finish within their hours."],
  internal: [{ who: "Hub supervisors", purpose: "Confirm load readiness" }],
  external: [{ who: "Subcontracted hauliers", purpose: "Place overflow runs" }],
  education: "A levels or equivalent",
  experience: "One year in route planning",
  abilities: ["Knows the road network of the region", "Negotiates firmly on the phone"],
  preferred: ["Certificate of professional competence"],
  duties: [
    { duty: "Builds routes within working time rules.", kpi: "Infringements zero", share: 50 },
    { duty: "Follows vehicles and warns customers of delays.", kpi: "Warnings before the window 95%", share: 30 },
    { duty: "Checks invoices of hauliers against runs.", kpi: "Invoices cleared in 7 days", share: 20 }
  ],
  hours: "Rotating shifts, four on and four off"
};

// test/support/corpus/contents/en-office.ts
var operationsOfficer = {
  language: "en",
  organisation: "Saltmarsh Savings Bank",
  title: "Branch Operations Officer",
  code: "BR-204",
  department: "Retail Banking",
  reportsTo: "Branch Manager",
  directReports: ["Teller", "Customer Service Representative"],
  headcount: 1,
  grade: "Officer II",
  location: "Harbour Street branch",
  employmentType: "Full-time",
  prepared: { by: "Nadia Prior", date: "2024-02-05" },
  approved: { by: "Colm Devane", date: "2024-02-19" },
  summary: ["Keeps the branch balanced, compliant and open on time."],
  internal: [{ who: "Compliance", purpose: "Report suspicious transactions" }],
  external: [{ who: "Cash carrier", purpose: "Order and return currency" }],
  education: "Bachelor degree in finance or business",
  experience: "Four years in branch operations",
  abilities: ["Spots discrepancies quickly", "Handles complaints tactfully"],
  knowledge: ["Anti-money-laundering rules"],
  duties: [
    {
      duty: "Balances the vault and machines at the end of the day.",
      kpi: "Unreconciled differences zero",
      share: 40,
      essential: true
    },
    {
      duty: "Approves transactions above the limits of tellers.",
      kpi: "Approvals within 5 minutes",
      share: 30,
      essential: true
    },
    { duty: "Reviews dormant accounts every month.", kpi: "Review signed by the 5th", share: 15, essential: false },
    { duty: "Conducts surprise cash counts.", kpi: "Two counts a month", share: 15, essential: false }
  ],
  authority: ["Overrides transactions up to 50,000"],
  hours: "Branch hours and one Saturday in three"
};
var creditAnalyst = {
  language: "en",
  organisation: "Saltmarsh Savings Bank",
  title: "Credit Analyst",
  code: "CR-031",
  department: "Credit Risk",
  reportsTo: "Head of Credit",
  headcount: 5,
  employmentType: "Full-time",
  summary: ["Judges whether businesses can repay, and says why in writing."],
  education: "Bachelor degree in accounting, finance or economics",
  experience: "Two years in lending or audit",
  abilities: ["Builds cash-flow models", "Writes concisely"],
  preferred: ["Progress towards a chartered qualification"],
  duties: [
    { duty: "Spreads financial statements and explains movements.", kpi: "Turned round in 3 days", share: 50 },
    { duty: "Writes credit papers with a clear recommendation.", kpi: "Returned papers below 10%", share: 30 },
    { duty: "Monitors covenants each quarter.", kpi: "Breaches reported the same day", share: 20 }
  ]
};
var frontOffice = {
  language: "en",
  organisation: "The Alder Bay Hotel",
  title: "Front Office Manager",
  code: "FO-001",
  department: "Rooms Division",
  reportsTo: "Director of Rooms",
  directReports: ["Duty Manager", "Concierge", "Receptionist"],
  headcount: 1,
  grade: "Level 4",
  location: "Alder Bay",
  employmentType: "Full-time",
  prepared: { by: "Lucia Ferro", date: "2025-03-03" },
  reviewed: { by: "Tomas Whelan", date: "2025-03-10" },
  approved: { by: "Bea Solberg", date: "2025-03-17" },
  summary: ["Leads reception and concierge so that guests arrive to a ready room and leave with a correct bill."],
  internal: [
    { who: "Housekeeping", purpose: "Release rooms in order of arrival" },
    { who: "Reservations", purpose: "Handle overbooking" }
  ],
  external: [{ who: "Travel agents", purpose: "Settle group billing" }],
  education: "Diploma in hospitality management",
  experience: "Four years in front office, two of them as a supervisor",
  abilities: [
    "Speaks two languages fluently",
    "Turns a complaint into a return visit",
    "Masters the property management system"
  ],
  knowledge: ["Local attractions and transport"],
  preferred: ["Experience of a pre-opening"],
  duties: [
    {
      duty: "Schedules the desk according to arrivals and departures.",
      kpi: "Queue below 5 minutes",
      share: 30,
      essential: true
    },
    {
      duty: "Reviews the arrivals list and allocates rooms to regular guests.",
      kpi: "Pre-allocation 100% by noon",
      share: 25,
      essential: true
    },
    { duty: "Audits rebates, paid-outs and floats.", kpi: "Variance under 0.2%", share: 20, essential: true },
    { duty: "Answers guest reviews within a day.", kpi: "Review score 4.6", share: 25, essential: false }
  ],
  authority: ["Grants rebates up to 200 euros a stay", "Upgrades guests when rooms are free"],
  promotion: ["Director of Rooms"],
  hours: "Five days of seven, including weekends",
  travel: "Two trade fairs a year"
};
var reliabilityEngineer = {
  language: "en",
  organisation: "Plumbline Software Ltd",
  title: "Site Reliability Engineer",
  code: "SRE-12",
  department: "Platform",
  reportsTo: "Head of Platform",
  headcount: 4,
  grade: "L5",
  location: "Remote within two hours of UTC",
  employmentType: "Full-time",
  prepared: { by: "Jonas Weir", date: "2025-05-12" },
  summary: ["Keeps payroll services available on the days when everybody is paid."],
  internal: [
    { who: "Product teams", purpose: "Agree service objectives" },
    { who: "Support desk", purpose: "Share status during incidents" }
  ],
  external: [{ who: "Cloud provider", purpose: "Escalate platform faults" }],
  education: "Degree in computing or equivalent practice",
  experience: "Four years operating services in production",
  abilities: [
    "Writes maintainable code in Go or Python",
    "Finds the slow part of a system by measuring it",
    "Writes reviews of incidents without blame"
  ],
  knowledge: ["Linux networking and storage", "Container orchestration"],
  preferred: ["Has run a migration between regions"],
  duties: [
    {
      duty: "Defines service objectives with product teams and reports on them.",
      kpi: "Availability 99.95%",
      share: 30,
      essential: true
    },
    {
      duty: "Automates what would otherwise be done by hand twice.",
      kpi: "Manual work under 30%",
      share: 30,
      essential: true
    },
    {
      duty: "Takes part in the on-call rota and leads incidents.",
      kpi: "Acknowledged within 5 minutes",
      share: 25,
      essential: true
    },
    {
      duty: "Tests restores of every database each quarter.",
      kpi: "Four restores a year",
      share: 15,
      essential: false
    }
  ],
  hours: "Flexible, with one week in five on call",
  travel: "One team week a year"
};

// test/support/corpus/contents/zh-care.ts
var headNurse = {
  language: "zh",
  organisation: "\u4E34\u6C5F\u5E02\u7B2C\u4E09\u4EBA\u6C11\u533B\u9662",
  title: "\u6025\u8BCA\u79D1\u62A4\u58EB\u957F",
  code: "HL-012",
  department: "\u6025\u8BCA\u79D1",
  reportsTo: "\u62A4\u7406\u90E8\u4E3B\u4EFB",
  directReports: ["\u8D23\u4EFB\u7EC4\u957F", "\u6025\u8BCA\u62A4\u58EB", "\u5206\u8BCA\u62A4\u58EB"],
  headcount: 1,
  grade: "\u4E2D\u7EA7\u4E03\u6863",
  location: "\u95E8\u8BCA\u697C\u4E00\u5C42\u6025\u8BCA\u533A",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u65B9\u82E5\u7433", date: "2024-03-18" },
  reviewed: { by: "\u5B5F\u5E86\u548C", date: "2024-03-25" },
  approved: { by: "\u8042\u8FDC\u821F", date: "2024-04-01" },
  summary: ["\u5728\u62A4\u7406\u90E8\u4E3B\u4EFB\u9886\u5BFC\u4E0B\u4E3B\u6301\u6025\u8BCA\u79D1\u65E5\u5E38\u62A4\u7406\uFF0C\u4FDD\u8BC1\u62A2\u6551\u968F\u65F6\u80FD\u591F\u5C55\u5F00\u3002", "\u5E26\u597D\u62A4\u7406\u961F\u4F0D\uFF0C\u4F7F\u75C5\u4EBA\u7B49\u5F97\u660E\u767D\u3001\u62A4\u5F97\u5B89\u5168\u3002"],
  internal: [
    { who: "\u62A4\u7406\u90E8", purpose: "\u4E0A\u62A5\u4E0D\u826F\u4E8B\u4EF6\u548C\u4EBA\u529B\u7F3A\u53E3" },
    { who: "\u68C0\u9A8C\u79D1", purpose: "\u50AC\u53D6\u5371\u6025\u503C\u7ED3\u679C" },
    { who: "\u8BBE\u5907\u79D1", purpose: "\u5B89\u6392\u62A2\u6551\u8BBE\u5907\u68C0\u4FEE" }
  ],
  external: [
    { who: "\u5E02\u6025\u6551\u4E2D\u5FC3", purpose: "\u4EA4\u63A5\u8F6C\u8FD0\u75C5\u4EBA" },
    { who: "\u536B\u751F\u76D1\u7763\u6240", purpose: "\u914D\u5408\u9662\u611F\u68C0\u67E5" }
  ],
  education: "\u62A4\u7406\u5B66\u672C\u79D1\u53CA\u4EE5\u4E0A",
  experience: "\u6025\u8BCA\u6216\u91CD\u75C7\u62A4\u7406\u516B\u5E74\u4EE5\u4E0A\uFF0C\u5176\u4E2D\u5E26\u7EC4\u4E09\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u5728\u591A\u4EBA\u540C\u65F6\u5230\u8FBE\u65F6\u8FC5\u901F\u5206\u51FA\u8F7B\u91CD", "\u80FD\u5B89\u629A\u60C5\u7EEA\u6FC0\u52A8\u7684\u5BB6\u5C5E", "\u4F1A\u4F7F\u7528\u533B\u9662\u4FE1\u606F\u7CFB\u7EDF\u6392\u73ED\u548C\u7EDF\u8BA1"],
  knowledge: ["\u719F\u6089\u5FC3\u80BA\u590D\u82CF\u548C\u521B\u4F24\u6025\u6551\u7684\u6700\u65B0\u6307\u5357", "\u4E86\u89E3\u533B\u7597\u7EA0\u7EB7\u5904\u7406\u6761\u4F8B"],
  certificates: ["\u62A4\u58EB\u6267\u4E1A\u8BC1\u4E66", "\u4E3B\u7BA1\u62A4\u5E08\u804C\u79F0\u8BC1\u4E66"],
  training: ["\u62A4\u58EB\u957F\u5C97\u4F4D\u57F9\u8BAD\u5408\u683C"],
  preferred: ["\u6709\u4E09\u7EA7\u533B\u9662\u8FDB\u4FEE\u7ECF\u5386\u8005\u4F18\u5148"],
  duties: [
    { duty: "\u6309\u75C5\u4EBA\u6D41\u91CF\u6392\u5B9A\u5404\u73ED\u4EBA\u624B\uFF0C\u9AD8\u5CF0\u65F6\u6BB5\u4EB2\u81EA\u5230\u5206\u8BCA\u53F0\u3002", kpi: "\u5206\u8BCA\u7B49\u5019\u4E0D\u8D85\u8FC7\u4E94\u5206\u949F", share: 25, essential: true },
    { duty: "\u6BCF\u65E5\u6E05\u70B9\u62A2\u6551\u8F66\u3001\u9664\u98A4\u4EEA\u548C\u6C27\u6C14\uFF0C\u7F3A\u635F\u5F53\u73ED\u8865\u9F50\u3002", kpi: "\u6025\u6551\u7269\u54C1\u5B8C\u597D\u7387100%", share: 20, essential: true },
    { duty: "\u4E3B\u6301\u6668\u95F4\u4EA4\u73ED\uFF0C\u9010\u5E8A\u8BB2\u6E05\u591C\u95F4\u53D8\u5316\u548C\u5F85\u529E\u4E8B\u9879\u3002", kpi: "\u4EA4\u73ED\u9057\u6F0F0\u8D77", share: 15, essential: true },
    { duty: "\u7763\u4FC3\u6267\u884C\u67E5\u5BF9\u5236\u5EA6\u548C\u624B\u536B\u751F\uFF0C\u62BD\u67E5\u7ED3\u679C\u5F53\u6708\u516C\u5E03\u3002", kpi: "\u624B\u536B\u751F\u4F9D\u4ECE\u7387\u226585%", share: 15, essential: true },
    { duty: "\u7EC4\u7EC7\u6BCF\u6708\u4E00\u6B21\u6279\u91CF\u4F24\u5458\u6F14\u7EC3\u5E76\u5199\u51FA\u8BB2\u8BC4\u3002", kpi: "\u6F14\u7EC3\u6BCF\u5E74\u4E0D\u5C11\u4E8E12\u6B21", share: 15, essential: false },
    { duty: "\u63A5\u5F85\u75C5\u4EBA\u548C\u5BB6\u5C5E\u7684\u610F\u89C1\uFF0C\u4E09\u65E5\u5185\u4E66\u9762\u7B54\u590D\u3002", kpi: "\u610F\u89C1\u7B54\u590D\u53CA\u65F6\u7387\u226598%", share: 10, essential: false }
  ],
  authority: ["\u5BF9\u79D1\u5185\u62A4\u58EB\u7684\u6392\u73ED\u548C\u8C03\u4F11\u6709\u51B3\u5B9A\u6743", "\u5BF9\u62A4\u7406\u8017\u6750\u7684\u9886\u7528\u6709\u5BA1\u6838\u6743"],
  promotion: ["\u62A4\u7406\u90E8\u526F\u4E3B\u4EFB"],
  rotation: ["\u91CD\u75C7\u76D1\u62A4\u5BA4\u62A4\u58EB\u957F"],
  hours: "\u6BCF\u5468\u4E94\u5929\uFF0C\u8282\u5047\u65E5\u8F6E\u6D41\u503C\u5B88",
  place: "\u6025\u8BCA\u5927\u5385\u548C\u62A2\u6551\u5BA4"
};
var labTechnician = {
  language: "zh",
  organisation: "\u4E34\u6C5F\u5E02\u7B2C\u4E09\u4EBA\u6C11\u533B\u9662",
  title: "\u68C0\u9A8C\u6280\u5E08",
  code: "JY-04",
  department: "\u68C0\u9A8C\u79D1",
  reportsTo: "\u68C0\u9A8C\u79D1\u4E3B\u4EFB",
  headcount: 6,
  location: "\u533B\u6280\u697C\u4E09\u5C42",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u5189\u5C0F\u6EE1", date: "2023-11-06" },
  approved: { by: "\u8042\u8FDC\u821F", date: "2023-11-20" },
  summary: ["\u5B8C\u6210\u4E34\u5E8A\u6807\u672C\u7684\u68C0\u6D4B\uFF0C\u51FA\u5177\u53EF\u4FE1\u7684\u62A5\u544A\u3002"],
  internal: [{ who: "\u5404\u4E34\u5E8A\u79D1\u5BA4", purpose: "\u6C9F\u901A\u6807\u672C\u8D28\u91CF" }],
  external: [{ who: "\u7701\u4E34\u68C0\u4E2D\u5FC3", purpose: "\u53C2\u52A0\u5BA4\u95F4\u8D28\u8BC4" }],
  education: "\u533B\u5B66\u68C0\u9A8C\u5927\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u4E00\u5E74\u4EE5\u4E0A\u4E34\u5E8A\u68C0\u9A8C\u5DE5\u4F5C\u7ECF\u9A8C",
  abilities: ["\u7EC6\u5FC3\uFF0C\u80FD\u957F\u65F6\u95F4\u770B\u955C", "\u52A8\u624B\u80FD\u529B\u5F3A\uFF0C\u80FD\u505A\u4EEA\u5668\u65E5\u5E38\u4FDD\u517B"],
  certificates: ["\u4E34\u5E8A\u533B\u5B66\u68C0\u9A8C\u6280\u5E08\u8D44\u683C\u8BC1"],
  duties: [
    { duty: "\u6838\u5BF9\u6807\u672C\u548C\u7533\u8BF7\u5355\uFF0C\u4E0D\u5408\u683C\u6807\u672C\u767B\u8BB0\u540E\u9000\u56DE\u3002", kpi: "\u6807\u672C\u5DEE\u9519\u7387\u22640.1%", share: 30 },
    { duty: "\u6309\u64CD\u4F5C\u89C4\u7A0B\u4E0A\u673A\u68C0\u6D4B\uFF0C\u5F02\u5E38\u7ED3\u679C\u590D\u67E5\u3002", kpi: "\u590D\u67E5\u6267\u884C\u7387100%", share: 40 },
    { duty: "\u9047\u5371\u6025\u503C\u7ACB\u5373\u7535\u8BDD\u901A\u77E5\u4E34\u5E8A\u5E76\u8BB0\u5F55\u3002", kpi: "\u5341\u5206\u949F\u5185\u901A\u62A5", share: 20 },
    { duty: "\u505A\u597D\u5BA4\u5185\u8D28\u63A7\uFF0C\u5931\u63A7\u65F6\u67E5\u660E\u539F\u56E0\u540E\u518D\u53D1\u62A5\u544A\u3002", kpi: "\u8D28\u63A7\u8BB0\u5F55\u5B8C\u6574", share: 10 }
  ],
  hours: "\u4E09\u73ED\u5012"
};
var gradeTeacher = {
  language: "zh",
  organisation: "\u6850\u6EAA\u5B9E\u9A8C\u5C0F\u5B66",
  title: "\u6570\u5B66\u6559\u7814\u7EC4\u957F",
  code: "JX-203",
  department: "\u6559\u5BFC\u5904",
  reportsTo: "\u6559\u5BFC\u4E3B\u4EFB",
  directReports: ["\u6570\u5B66\u6559\u5E08"],
  headcount: 1,
  grade: "\u4E00\u7EA7\u6559\u5E08",
  prepared: { by: "\u7A0B\u4EE5\u5B81", date: "2025-02-10" },
  reviewed: { by: "\u6BD5\u6D77\u82E5", date: "2025-02-17" },
  summary: ["\u5E26\u9886\u6570\u5B66\u7EC4\u5907\u597D\u8BFE\u3001\u4E0A\u597D\u8BFE\uFF0C\u8BA9\u4E0D\u540C\u57FA\u7840\u7684\u5B69\u5B50\u90FD\u6709\u8FDB\u6B65\u3002"],
  internal: [
    { who: "\u5FB7\u80B2\u5904", purpose: "\u5546\u5B9A\u73ED\u7EA7\u6D3B\u52A8\u65F6\u95F4" },
    { who: "\u603B\u52A1\u5904", purpose: "\u7533\u9886\u6559\u5177" }
  ],
  external: [{ who: "\u533A\u6559\u5E08\u8FDB\u4FEE\u5B66\u9662", purpose: "\u53C2\u52A0\u6559\u7814\u6D3B\u52A8" }],
  education: "\u5E08\u8303\u7C7B\u672C\u79D1\u53CA\u4EE5\u4E0A",
  experience: "\u5C0F\u5B66\u6570\u5B66\u6559\u5B66\u4E94\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u72EC\u7ACB\u547D\u9898\u5E76\u5206\u6790\u8BD5\u5377", "\u5584\u4E8E\u4E0E\u5BB6\u957F\u6C9F\u901A", "\u80FD\u7528\u8BFE\u4EF6\u548C\u5B66\u5177\u8BB2\u6E05\u62BD\u8C61\u6982\u5FF5"],
  knowledge: ["\u719F\u6089\u4E49\u52A1\u6559\u80B2\u6570\u5B66\u8BFE\u7A0B\u6807\u51C6"],
  certificates: ["\u5C0F\u5B66\u6559\u5E08\u8D44\u683C\u8BC1", "\u666E\u901A\u8BDD\u4E8C\u7EA7\u7532\u7B49\u8BC1\u4E66"],
  preferred: ["\u6709\u533A\u7EA7\u4EE5\u4E0A\u516C\u5F00\u8BFE\u83B7\u5956\u8005\u4F18\u5148"],
  duties: [
    { duty: "\u6BCF\u5468\u4E3B\u6301\u4E00\u6B21\u96C6\u4F53\u5907\u8BFE\uFF0C\u786E\u5B9A\u91CD\u70B9\u548C\u4F5C\u4E1A\u91CF\u3002", kpi: "\u5907\u8BFE\u8BB0\u5F55\u6BCF\u5468\u4E00\u4EFD", essential: true },
    { duty: "\u542C\u8BC4\u7EC4\u5185\u8BFE\u6BCF\u5B66\u671F\u4E0D\u5C11\u4E8E\u4E8C\u5341\u8282\u3002", kpi: "\u542C\u8BFE\u7B14\u8BB0\u4E8C\u5341\u4EFD", essential: true },
    { duty: "\u7EC4\u7EC7\u5355\u5143\u68C0\u6D4B\uFF0C\u5199\u51FA\u8D28\u91CF\u5206\u6790\u3002", kpi: "\u5206\u6790\u62A5\u544A\u68C0\u6D4B\u540E\u4E00\u5468\u5185\u4EA4", essential: true },
    { duty: "\u6307\u5BFC\u65B0\u6559\u5E08\u7AD9\u7A33\u8BB2\u53F0\u3002", kpi: "\u65B0\u6559\u5E08\u8003\u6838\u5408\u683C\u7387100%", essential: false },
    { duty: "\u5F00\u5C55\u6570\u5B66\u8282\u548C\u53E3\u7B97\u6BD4\u8D5B\u3002", kpi: "\u6BCF\u5B66\u5E74\u81F3\u5C11\u4E00\u6B21", essential: false }
  ],
  promotion: ["\u6559\u5BFC\u526F\u4E3B\u4EFB"]
};
var canteenKeeper = {
  language: "zh",
  organisation: "\u6850\u6EAA\u5B9E\u9A8C\u5C0F\u5B66",
  title: "\u98DF\u5802\u7BA1\u7406\u5458",
  code: "ZW-07",
  department: "\u603B\u52A1\u5904",
  reportsTo: "\u603B\u52A1\u4E3B\u4EFB",
  headcount: 2,
  employmentType: "\u5408\u540C\u5236",
  summary: ["\u4FDD\u8BC1\u5E08\u751F\u5403\u5F97\u5B89\u5168\uFF0C\u8D26\u76EE\u6E05\u695A\u3002"],
  education: "\u9AD8\u4E2D\u53CA\u4EE5\u4E0A",
  experience: "\u4E24\u5E74\u4EE5\u4E0A\u9910\u996E\u7BA1\u7406\u7ECF\u9A8C",
  abilities: ["\u4F1A\u8BB0\u65E5\u8BB0\u8D26", "\u5F85\u4EBA\u548C\u6C14"],
  certificates: ["\u5065\u5EB7\u8BC1", "\u98DF\u54C1\u5B89\u5168\u7BA1\u7406\u5458\u8BC1"],
  duties: [
    { duty: "\u9A8C\u6536\u6BCF\u65E5\u98DF\u6750\uFF0C\u7D22\u8981\u7968\u636E\u5E76\u7559\u5B58\u3002", kpi: "\u7968\u636E\u7559\u5B58\u7387100%" },
    { duty: "\u68C0\u67E5\u540E\u53A8\u536B\u751F\u548C\u7559\u6837\uFF0C\u505A\u597D\u53F0\u8D26\u3002", kpi: "\u7559\u6837\u6EE148\u5C0F\u65F6" },
    { duty: "\u6BCF\u6708\u516C\u5E03\u4F19\u98DF\u8D26\u76EE\u3002", kpi: "\u6B21\u67085\u65E5\u524D\u516C\u5E03" }
  ]
};

// test/support/corpus/contents/zh-goods.ts
var workshopHead = {
  language: "zh",
  organisation: "\u6052\u6CFD\u7CBE\u5BC6\u5851\u80F6\u6709\u9650\u516C\u53F8",
  title: "\u6CE8\u5851\u8F66\u95F4\u4E3B\u4EFB",
  code: "SC-ZS-001",
  department: "\u751F\u4EA7\u90E8",
  reportsTo: "\u751F\u4EA7\u90E8\u7ECF\u7406",
  directReports: ["\u6CE8\u5851\u73ED\u957F", "\u8C03\u673A\u6280\u672F\u5458", "\u8F66\u95F4\u7EDF\u8BA1\u5458"],
  headcount: 1,
  grade: "M3",
  location: "\u4E8C\u53F7\u5382\u623F",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u97E6\u7ACB\u590F", date: "2024-07-02" },
  reviewed: { by: "\u6BB5\u6210\u4E1A", date: "2024-07-09" },
  approved: { by: "\u7F57\u4E16\u94A7", date: "2024-07-15" },
  summary: ["\u7EC4\u7EC7\u6CE8\u5851\u8F66\u95F4\u6309\u8BA1\u5212\u3001\u6309\u8D28\u91CF\u3001\u6309\u6210\u672C\u5B8C\u6210\u751F\u4EA7\u4EFB\u52A1\u3002", "\u4FDD\u8BC1\u4EBA\u5458\u548C\u8BBE\u5907\u7684\u5B89\u5168\u3002"],
  internal: [
    { who: "\u8BA1\u5212\u79D1", purpose: "\u6838\u5BF9\u6392\u4EA7\u548C\u63D2\u5355" },
    { who: "\u54C1\u8D28\u90E8", purpose: "\u5904\u7406\u9996\u4EF6\u548C\u5F02\u5E38" },
    { who: "\u6A21\u5177\u79D1", purpose: "\u534F\u8C03\u4FEE\u6A21\u65F6\u95F4" }
  ],
  external: [
    { who: "\u539F\u6599\u4F9B\u5E94\u5546", purpose: "\u53CD\u9988\u6765\u6599\u95EE\u9898" },
    { who: "\u8BBE\u5907\u5382\u5BB6", purpose: "\u7EA6\u5B9A\u5927\u4FEE\u548C\u5907\u4EF6" }
  ],
  education: "\u9AD8\u5206\u5B50\u6216\u673A\u68B0\u7C7B\u5927\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u6CE8\u5851\u884C\u4E1A\u4E94\u5E74\u4EE5\u4E0A\uFF0C\u7BA1\u7406\u4E09\u5341\u4EBA\u4EE5\u4E0A\u73ED\u7EC4\u4E24\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u8BFB\u61C2\u6A21\u5177\u56FE\u548C\u5DE5\u827A\u5361", "\u80FD\u7528\u6570\u636E\u627E\u51FA\u5E9F\u54C1\u7684\u539F\u56E0", "\u80FD\u5E26\u51FA\u72EC\u7ACB\u9876\u5C97\u7684\u73ED\u957F"],
  knowledge: ["\u7CBE\u901A\u5E38\u7528\u5851\u6599\u7684\u6210\u578B\u7279\u6027", "\u719F\u6089\u8D28\u91CF\u7BA1\u7406\u4F53\u7CFB\u8981\u6C42"],
  certificates: ["\u5B89\u5168\u751F\u4EA7\u7BA1\u7406\u4EBA\u5458\u8BC1\u4E66"],
  training: ["\u7CBE\u76CA\u751F\u4EA7\u57F9\u8BAD", "\u6D88\u9632\u5B89\u5168\u57F9\u8BAD"],
  preferred: ["\u719F\u6089\u70ED\u6D41\u9053\u6A21\u5177\u8005\u4F18\u5148"],
  duties: [
    {
      duty: "\u628A\u5468\u8BA1\u5212\u5206\u89E3\u5230\u673A\u53F0\u548C\u73ED\u6B21\uFF0C\u7F3A\u6599\u7F3A\u4EBA\u5F53\u65E5\u4E0A\u62A5\u3002",
      kpi: "\u8BA1\u5212\u8FBE\u6210\u7387\u226597%",
      share: 30,
      essential: true,
      group: "\u751F\u4EA7"
    },
    { duty: "\u5BA1\u6838\u6362\u6A21\u6362\u6599\u987A\u5E8F\uFF0C\u538B\u7F29\u505C\u673A\u3002", kpi: "\u5E73\u5747\u6362\u6A21\u65F6\u95F4\u226425\u5206\u949F", share: 15, essential: true, group: "\u751F\u4EA7" },
    {
      duty: "\u7EC4\u7EC7\u9996\u4EF6\u786E\u8BA4\u548C\u5DE1\u68C0\uFF0C\u5F02\u5E38\u4E24\u5C0F\u65F6\u5185\u5B9A\u51FA\u5BF9\u7B56\u3002",
      kpi: "\u4E00\u6B21\u5408\u683C\u7387\u226598.5%",
      share: 20,
      essential: true,
      group: "\u8D28\u91CF"
    },
    { duty: "\u5206\u6790\u5E9F\u54C1\u5E76\u63A8\u52A8\u6A21\u5177\u6539\u5584\u3002", kpi: "\u5E9F\u54C1\u7387\u9010\u5B63\u4E0B\u964D", share: 10, essential: false, group: "\u8D28\u91CF" },
    {
      duty: "\u5B89\u6392\u8BBE\u5907\u70B9\u68C0\u548C\u6DA6\u6ED1\uFF0C\u4FDD\u5B58\u8BB0\u5F55\u3002",
      kpi: "\u8BBE\u5907\u6545\u969C\u505C\u673A\u7387\u22642%",
      share: 10,
      essential: true,
      group: "\u8BBE\u5907\u4E0E\u5B89\u5168"
    },
    { duty: "\u6BCF\u5468\u68C0\u67E5\u9632\u62A4\u95E8\u3001\u6025\u505C\u548C\u901A\u9053\u3002", kpi: "\u91CD\u4F24\u4E8B\u6545\u4E3A\u96F6", share: 15, essential: true, group: "\u8BBE\u5907\u4E0E\u5B89\u5168" }
  ],
  authority: ["\u5BF9\u8F66\u95F4\u4EBA\u5458\u7684\u8C03\u914D\u6709\u51B3\u5B9A\u6743", "\u5BF9\u4E0D\u5408\u683C\u539F\u6599\u6709\u62D2\u7528\u6743", "\u4E94\u767E\u5143\u4EE5\u5185\u7684\u6613\u8017\u54C1\u6709\u5BA1\u6279\u6743"],
  promotion: ["\u751F\u4EA7\u90E8\u526F\u7ECF\u7406"],
  rotation: ["\u88C5\u914D\u8F66\u95F4\u4E3B\u4EFB"],
  hours: "\u65E9\u516B\u70B9\u81F3\u665A\u4E94\u70B9\uFF0C\u968F\u751F\u4EA7\u9700\u8981\u52A0\u73ED",
  place: "\u8F66\u95F4\u73B0\u573A\uFF0C\u6709\u566A\u58F0\u548C\u9AD8\u6E29"
};
var electrician = {
  language: "zh",
  organisation: "\u6052\u6CFD\u7CBE\u5BC6\u5851\u80F6\u6709\u9650\u516C\u53F8",
  title: "\u7EF4\u4FEE\u7535\u5DE5",
  code: "SB-016",
  department: "\u8BBE\u5907\u79D1",
  reportsTo: "\u8BBE\u5907\u79D1\u79D1\u957F",
  headcount: 4,
  employmentType: "\u5168\u804C",
  summary: ["\u4F7F\u5168\u5382\u7528\u7535\u8BBE\u5907\u6B63\u5E38\u8FD0\u8F6C\uFF0C\u51FA\u4E86\u6545\u969C\u5C3D\u5FEB\u4FEE\u597D\u3002"],
  education: "\u4E2D\u4E13\u53CA\u4EE5\u4E0A\uFF0C\u7535\u6C14\u7C7B\u4E13\u4E1A",
  experience: "\u5DE5\u5382\u8BBE\u5907\u7EF4\u4FEE\u4E09\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u770B\u61C2\u7535\u6C14\u539F\u7406\u56FE", "\u4F1A\u67E5\u53EF\u7F16\u7A0B\u63A7\u5236\u5668\u7684\u62A5\u8B66"],
  certificates: ["\u4F4E\u538B\u7535\u5DE5\u4F5C\u4E1A\u8BC1"],
  duties: [
    { duty: "\u63A5\u62A5\u4FEE\u540E\u5341\u4E94\u5206\u949F\u5185\u5230\u573A\uFF0C\u5148\u65AD\u7535\u6302\u724C\u518D\u52A8\u624B\u3002", kpi: "\u5230\u573A\u53CA\u65F6\u7387\u226595%" },
    { duty: "\u6309\u4FDD\u517B\u8BA1\u5212\u68C0\u67E5\u914D\u7535\u67DC\u548C\u7535\u673A\u3002", kpi: "\u4FDD\u517B\u8BA1\u5212\u5B8C\u6210\u7387100%" },
    { duty: "\u767B\u8BB0\u5907\u4EF6\u4F7F\u7528\uFF0C\u4F4E\u4E8E\u5B89\u5168\u5E93\u5B58\u65F6\u7533\u8D2D\u3002", kpi: "\u4E0D\u56E0\u7F3A\u5907\u4EF6\u505C\u673A" }
  ]
};
var coldStore = {
  language: "zh",
  organisation: "\u5317\u9E93\u51B7\u94FE\u7269\u6D41\u96C6\u56E2",
  title: "\u51B7\u5E93\u4E3B\u7BA1",
  code: "WL-LK-03",
  department: "\u4ED3\u50A8\u90E8",
  reportsTo: "\u4ED3\u50A8\u90E8\u7ECF\u7406",
  directReports: ["\u51B7\u5E93\u73ED\u957F", "\u53C9\u8F66\u53F8\u673A", "\u5E93\u7BA1\u5458"],
  headcount: 2,
  grade: "P6",
  location: "\u5317\u9E93\u56ED\u533A\u4E09\u53F7\u5E93",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u82D7\u5411\u4E1C", date: "2023-09-12" },
  reviewed: { by: "\u4F5F\u96C5", date: "2023-09-19" },
  approved: { by: "\u5173\u4E00\u9E23", date: "2023-09-28" },
  summary: ["\u7BA1\u597D\u96F6\u4E0B\u5341\u516B\u5EA6\u4EE5\u4E0B\u5E93\u533A\u7684\u6536\u53D1\u5B58\uFF0C\u6E29\u5EA6\u4E0D\u65AD\u94FE\uFF0C\u8D26\u8D27\u76F8\u7B26\u3002"],
  internal: [
    { who: "\u8FD0\u8F93\u90E8", purpose: "\u7EA6\u5B9A\u5230\u8F66\u548C\u88C5\u5378\u65F6\u6BB5" },
    { who: "\u5BA2\u6237\u670D\u52A1\u90E8", purpose: "\u7B54\u590D\u5E93\u5B58\u67E5\u8BE2" }
  ],
  external: [
    { who: "\u8D27\u4E3B\u4EE3\u8868", purpose: "\u5171\u540C\u76D8\u70B9" },
    { who: "\u5236\u51B7\u7EF4\u4FDD\u5355\u4F4D", purpose: "\u5B89\u6392\u673A\u7EC4\u4FDD\u517B" }
  ],
  education: "\u5927\u4E13\u53CA\u4EE5\u4E0A\u5B66\u5386",
  experience: "\u51B7\u94FE\u4ED3\u50A8\u4E09\u5E74\u4EE5\u4E0A\uFF0C\u4E3B\u7BA1\u4E00\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u9002\u5E94\u4F4E\u6E29\u4F5C\u4E1A", "\u719F\u7EC3\u4F7F\u7528\u4ED3\u5E93\u7BA1\u7406\u7CFB\u7EDF", "\u80FD\u5F53\u573A\u5904\u7406\u8D27\u5DEE\u8D27\u635F"],
  knowledge: ["\u4E86\u89E3\u6C28\u5236\u51B7\u7684\u5371\u9669\u548C\u5E94\u6025\u5904\u7F6E"],
  certificates: ["\u7279\u79CD\u8BBE\u5907\u5B89\u5168\u7BA1\u7406\u8BC1"],
  duties: [
    { duty: "\u5B89\u6392\u6BCF\u65E5\u6536\u8D27\u3001\u4E0A\u67B6\u548C\u51FA\u5E93\uFF0C\u5148\u5230\u671F\u7684\u5148\u51FA\u3002", kpi: "\u8BA2\u5355\u51C6\u65F6\u51FA\u5E93\u7387\u226599%", share: 35, essential: true },
    { duty: "\u6BCF\u4E24\u5C0F\u65F6\u67E5\u770B\u6E29\u5EA6\u66F2\u7EBF\uFF0C\u504F\u79BB\u65F6\u542F\u52A8\u5E94\u6025\u3002", kpi: "\u6E29\u5EA6\u8D85\u96500\u6B21", share: 25, essential: true },
    { duty: "\u7EC4\u7EC7\u5FAA\u73AF\u76D8\u70B9\uFF0C\u5DEE\u5F02\u5F53\u65E5\u67E5\u6E05\u3002", kpi: "\u8D26\u8D27\u76F8\u7B26\u7387\u226599.9%", share: 20, essential: true },
    { duty: "\u68C0\u67E5\u53C9\u8F66\u3001\u8D27\u67B6\u548C\u5E93\u95E8\u52A0\u70ED\uFF0C\u6D88\u9664\u9690\u60A3\u3002", kpi: "\u9690\u60A3\u6574\u6539\u7387100%", share: 20, essential: false }
  ],
  authority: ["\u5BF9\u5E93\u5185\u4EBA\u5458\u6709\u8003\u52E4\u548C\u5956\u60E9\u5EFA\u8BAE\u6743"],
  promotion: ["\u4ED3\u50A8\u90E8\u526F\u7ECF\u7406"],
  rotation: ["\u5E38\u6E29\u5E93\u4E3B\u7BA1", "\u8FD0\u8F93\u8C03\u5EA6\u4E3B\u7BA1"],
  place: "\u51B7\u5E93\u5185\u5916\u4EA4\u66FF\uFF0C\u987B\u7740\u9632\u5BD2\u670D"
};
var dispatcher = {
  language: "zh",
  organisation: "\u5317\u9E93\u51B7\u94FE\u7269\u6D41\u96C6\u56E2",
  title: "\u5206\u62E8\u8C03\u5EA6\u5458",
  code: "WL-DD-11",
  department: "\u8FD0\u8F93\u90E8",
  reportsTo: "\u8C03\u5EA6\u4E3B\u7BA1",
  headcount: 5,
  location: "\u5317\u9E93\u56ED\u533A\u8C03\u5EA6\u5BA4",
  employmentType: "\u52B3\u52A1\u6D3E\u9063",
  prepared: { by: "\u82D7\u5411\u4E1C", date: "2023-10-08" },
  summary: ["\u628A\u8D27\u3001\u8F66\u3001\u4EBA\u6392\u5728\u4E00\u8D77\uFF0C\u8BA9\u6BCF\u4E00\u8F66\u90FD\u6309\u65F6\u5230\u3002"],
  internal: [{ who: "\u4ED3\u50A8\u90E8", purpose: "\u786E\u8BA4\u5907\u8D27\u8FDB\u5EA6" }],
  external: [{ who: "\u627F\u8FD0\u8F66\u961F", purpose: "\u6D3E\u8F66\u548C\u8FFD\u8E2A" }],
  education: "\u4E2D\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u7269\u6D41\u8C03\u5EA6\u4E00\u5E74\u4EE5\u4E0A",
  abilities: ["\u719F\u6089\u672C\u7701\u9053\u8DEF", "\u6253\u5B57\u5FEB\uFF0C\u80FD\u540C\u65F6\u63A5\u51E0\u8DEF\u7535\u8BDD"],
  preferred: ["\u6301\u6709\u9A7E\u9A76\u8BC1\u8005\u4F18\u5148"],
  duties: [
    { duty: "\u4F9D\u636E\u8BA2\u5355\u62FC\u8F66\uFF0C\u7B97\u51FA\u88C5\u8F7D\u7387\u548C\u8DEF\u7EBF\u3002", kpi: "\u88C5\u8F7D\u7387\u226585%", share: 40 },
    { duty: "\u8DDF\u8E2A\u5728\u9014\u8F66\u8F86\uFF0C\u665A\u70B9\u63D0\u524D\u544A\u77E5\u6536\u8D27\u4EBA\u3002", kpi: "\u51C6\u70B9\u7387\u226596%", share: 40 },
    { duty: "\u6838\u5BF9\u56DE\u5355\u5E76\u4EA4\u7ED3\u7B97\u3002", kpi: "\u56DE\u5355\u4E09\u65E5\u5185\u6536\u9F50", share: 20 }
  ],
  hours: "\u4E24\u73ED\u5012\uFF0C\u505A\u56DB\u4F11\u4E8C"
};

// test/support/corpus/contents/zh-office.ts
var teller = {
  language: "zh",
  organisation: "\u6C47\u5DDD\u519C\u6751\u5546\u4E1A\u94F6\u884C",
  title: "\u7EFC\u5408\u67DC\u5458",
  code: "YY-018",
  department: "\u8425\u4E1A\u90E8",
  reportsTo: "\u8425\u4E1A\u5BA4\u4E3B\u4EFB",
  headcount: 8,
  grade: "\u4E94\u7EA7",
  location: "\u57CE\u5357\u652F\u884C",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u5CB3\u77E5\u79CB", date: "2024-01-05" },
  approved: { by: "\u90AC\u656C\u4E4B", date: "2024-01-19" },
  summary: ["\u5728\u67DC\u9762\u529E\u7406\u4E2A\u4EBA\u548C\u5BF9\u516C\u4E1A\u52A1\uFF0C\u94B1\u8D26\u4E24\u6E05\uFF0C\u670D\u52A1\u5468\u5230\u3002"],
  internal: [{ who: "\u4F1A\u8BA1\u7ED3\u7B97\u90E8", purpose: "\u5904\u7406\u6302\u8D26\u548C\u5DEE\u9519" }],
  external: [{ who: "\u4EBA\u6C11\u94F6\u884C", purpose: "\u89E3\u7F34\u6B8B\u635F\u5E01" }],
  education: "\u91D1\u878D\u3001\u4F1A\u8BA1\u7C7B\u5927\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u5E94\u5C4A\u751F\u53EF\uFF0C\u6709\u67DC\u9762\u7ECF\u9A8C\u66F4\u597D",
  abilities: ["\u70B9\u949E\u548C\u5F55\u5165\u8FBE\u5230\u884C\u5185\u6807\u51C6", "\u8BF4\u8BDD\u6E05\u695A\u6709\u793C"],
  knowledge: ["\u638C\u63E1\u53CD\u6D17\u94B1\u548C\u8D26\u6237\u7BA1\u7406\u89C4\u5B9A"],
  certificates: ["\u94F6\u884C\u4E1A\u4E13\u4E1A\u4EBA\u5458\u804C\u4E1A\u8D44\u683C\u8BC1"],
  duties: [
    { duty: "\u6838\u5BF9\u5BA2\u6237\u8EAB\u4EFD\uFF0C\u529E\u7406\u5B58\u53D6\u6B3E\u3001\u5F00\u6237\u548C\u6C47\u6B3E\u3002", kpi: "\u4E1A\u52A1\u5DEE\u9519\u7387\u2264\u4E07\u5206\u4E4B\u4E00", share: 60 },
    { duty: "\u65E5\u7EC8\u8F67\u8D26\uFF0C\u73B0\u91D1\u548C\u51ED\u8BC1\u53CC\u4EBA\u6E05\u70B9\u3002", kpi: "\u957F\u77ED\u6B3E0\u7B14", share: 20 },
    { duty: "\u53D1\u73B0\u53EF\u7591\u4EA4\u6613\u7ACB\u5373\u62A5\u544A\u3002", kpi: "\u6F0F\u62A50\u7B14", share: 10 },
    { duty: "\u5411\u5BA2\u6237\u4ECB\u7ECD\u5408\u9002\u7684\u4EA7\u54C1\uFF0C\u5982\u5B9E\u8BF4\u660E\u98CE\u9669\u3002", kpi: "\u6295\u8BC90\u4EF6", share: 10 }
  ],
  rotation: ["\u5927\u5802\u5F15\u5BFC\u5458"],
  hours: "\u6309\u7F51\u70B9\u8425\u4E1A\u65F6\u95F4"
};
var accountManager = {
  language: "zh",
  organisation: "\u6C47\u5DDD\u519C\u6751\u5546\u4E1A\u94F6\u884C",
  title: "\u5BF9\u516C\u5BA2\u6237\u7ECF\u7406",
  code: "GS-006",
  department: "\u516C\u53F8\u91D1\u878D\u90E8",
  reportsTo: "\u516C\u53F8\u91D1\u878D\u90E8\u603B\u7ECF\u7406",
  directReports: ["\u5BA2\u6237\u7ECF\u7406\u52A9\u7406"],
  headcount: 3,
  grade: "\u4E03\u7EA7",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u5CB3\u77E5\u79CB", date: "2024-01-08" },
  reviewed: { by: "\u962E\u9752", date: "2024-01-12" },
  approved: { by: "\u90AC\u656C\u4E4B", date: "2024-01-22" },
  summary: ["\u5F00\u53D1\u548C\u7EF4\u62A4\u8F96\u5185\u4F01\u4E1A\u5BA2\u6237\uFF0C\u505A\u597D\u8D37\u524D\u8C03\u67E5\u548C\u8D37\u540E\u7BA1\u7406\u3002"],
  internal: [
    { who: "\u98CE\u9669\u7BA1\u7406\u90E8", purpose: "\u62A5\u9001\u6388\u4FE1\u6750\u6599" },
    { who: "\u8425\u4E1A\u90E8", purpose: "\u534F\u52A9\u5F00\u6237" }
  ],
  external: [{ who: "\u8F96\u5185\u4F01\u4E1A", purpose: "\u8D70\u8BBF\u548C\u6536\u96C6\u62A5\u8868" }],
  education: "\u7ECF\u6D4E\u3001\u91D1\u878D\u7C7B\u672C\u79D1\u53CA\u4EE5\u4E0A",
  experience: "\u94F6\u884C\u4FE1\u8D37\u4E09\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u770B\u61C2\u8D22\u52A1\u62A5\u8868\u91CC\u7684\u6C34\u5206", "\u8C08\u5224\u6709\u5206\u5BF8"],
  knowledge: ["\u719F\u6089\u8D37\u6B3E\u901A\u5219\u548C\u62C5\u4FDD\u5236\u5EA6"],
  certificates: ["\u94F6\u884C\u4E1A\u4E13\u4E1A\u4EBA\u5458\u804C\u4E1A\u8D44\u683C\u8BC1"],
  duties: [
    { duty: "\u6BCF\u6708\u8D70\u8BBF\u4F01\u4E1A\uFF0C\u66F4\u65B0\u5BA2\u6237\u6863\u6848\u3002", kpi: "\u6BCF\u6708\u8D70\u8BBF\u4E0D\u5C11\u4E8E20\u6237", share: 30, essential: true },
    { duty: "\u53CC\u4EBA\u5B9E\u5730\u8C03\u67E5\uFF0C\u5199\u51FA\u6388\u4FE1\u62A5\u544A\u3002", kpi: "\u62A5\u544A\u9000\u56DE\u7387\u22645%", share: 40, essential: true },
    { duty: "\u6309\u5B63\u68C0\u67E5\u8D37\u6B3E\u7528\u9014\u548C\u62B5\u62BC\u7269\uFF0C\u9884\u8B66\u4FE1\u53F7\u5F53\u5929\u4E0A\u62A5\u3002", kpi: "\u4E0D\u826F\u7387\u22641.2%", share: 30, essential: true }
  ],
  travel: "\u6BCF\u6708\u7701\u5185\u51FA\u5DEE\u7EA6\u56DB\u6B21"
};
var roomCaptain = {
  language: "zh",
  organisation: "\u4E91\u6816\u6E56\u7554\u9152\u5E97",
  title: "\u5BA2\u623F\u9886\u73ED",
  code: "KF-021",
  department: "\u5BA2\u623F\u90E8",
  reportsTo: "\u5BA2\u623F\u90E8\u7ECF\u7406",
  directReports: ["\u5BA2\u623F\u670D\u52A1\u5458", "\u5E03\u8349\u5458"],
  headcount: 4,
  location: "\u4E3B\u697C\u4E94\u81F3\u516B\u5C42",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u8584\u8377\u82F1", date: "2024-05-20" },
  reviewed: { by: "\u5353\u5C14\u96C5", date: "2024-05-27" },
  summary: ["\u5E26\u9886\u697C\u5C42\u670D\u52A1\u5458\u628A\u6BCF\u95F4\u623F\u6309\u6807\u51C6\u4EA4\u5230\u5BA2\u4EBA\u624B\u91CC\u3002"],
  internal: [
    { who: "\u524D\u5385\u90E8", purpose: "\u6838\u5BF9\u623F\u6001" },
    { who: "\u5DE5\u7A0B\u90E8", purpose: "\u62A5\u4FEE\u623F\u5185\u8BBE\u65BD" }
  ],
  external: [{ who: "\u6D17\u6DA4\u5382", purpose: "\u6E05\u70B9\u5E03\u8349" }],
  education: "\u9AD8\u4E2D\u53CA\u4EE5\u4E0A",
  experience: "\u56DB\u661F\u7EA7\u4EE5\u4E0A\u9152\u5E97\u5BA2\u623F\u5DE5\u4F5C\u4E24\u5E74\u4EE5\u4E0A",
  abilities: ["\u773C\u7EC6\u624B\u5FEB\uFF0C\u80FD\u67E5\u51FA\u770B\u4E0D\u89C1\u7684\u7070", "\u4F1A\u7B80\u5355\u82F1\u8BED\u4F1A\u8BDD"],
  certificates: ["\u5065\u5EB7\u8BC1"],
  duties: [
    { duty: "\u5F00\u65E9\u4F1A\u5206\u6D3E\u623F\u95F4\uFF0C\u8BF4\u660E\u5F53\u5929\u62B5\u5E97\u7684\u91CD\u8981\u5BA2\u4EBA\u3002", kpi: "\u5206\u6D3E\u65E0\u9057\u6F0F", share: 20 },
    { duty: "\u9010\u95F4\u67E5\u623F\uFF0C\u4E0D\u5408\u683C\u7684\u5F53\u573A\u8FD4\u5DE5\u3002", kpi: "\u67E5\u623F\u5408\u683C\u7387\u226598%", share: 50 },
    { duty: "\u767B\u8BB0\u5E76\u4FDD\u7BA1\u9057\u7559\u7269\u54C1\u3002", kpi: "\u9057\u7559\u7269\u54C1\u5F52\u8FD8\u7387\u226590%", share: 15 },
    { duty: "\u6BCF\u6708\u76D8\u70B9\u5E03\u8349\u548C\u6D88\u8017\u54C1\u3002", kpi: "\u635F\u8017\u7387\u22643%", share: 15 }
  ],
  promotion: ["\u5BA2\u623F\u90E8\u4E3B\u7BA1"],
  hours: "\u65E9\u73ED\u6216\u4E2D\u73ED\uFF0C\u6BCF\u5468\u4F11\u4E00\u5929"
};
var backendEngineer = {
  language: "zh",
  organisation: "\u77E5\u8861\u8F6F\u4EF6\u80A1\u4EFD\u6709\u9650\u516C\u53F8",
  title: "\u9AD8\u7EA7\u540E\u7AEF\u5DE5\u7A0B\u5E08",
  code: "RD-BE-09",
  department: "\u7814\u53D1\u4E2D\u5FC3",
  reportsTo: "\u5E73\u53F0\u7814\u53D1\u8D1F\u8D23\u4EBA",
  headcount: 6,
  grade: "T6",
  location: "\u6210\u90FD",
  employmentType: "\u5168\u804C",
  prepared: { by: "\u8D3A\u5170\u6EAA", date: "2025-04-11" },
  approved: { by: "\u4E4C\u89C1\u5C71", date: "2025-04-21" },
  summary: ["\u8D1F\u8D23\u8BA1\u8D39\u5E73\u53F0\u7684\u670D\u52A1\u7AEF\u8BBE\u8BA1\u548C\u5F00\u53D1\u3002", "\u8BA9\u7CFB\u7EDF\u5728\u6708\u7ED3\u9AD8\u5CF0\u65F6\u4ECD\u7136\u7A33\u5B9A\u3002"],
  internal: [
    { who: "\u4EA7\u54C1\u90E8", purpose: "\u8BC4\u5BA1\u9700\u6C42" },
    { who: "\u8FD0\u7EF4\u7EC4", purpose: "\u53D1\u5E03\u548C\u6392\u969C" }
  ],
  external: [{ who: "\u652F\u4ED8\u6E20\u9053", purpose: "\u8054\u8C03\u63A5\u53E3" }],
  education: "\u8BA1\u7B97\u673A\u76F8\u5173\u4E13\u4E1A\u672C\u79D1\u53CA\u4EE5\u4E0A",
  experience: "\u4E94\u5E74\u4EE5\u4E0A\u670D\u52A1\u7AEF\u5F00\u53D1\u7ECF\u9A8C\uFF0C\u505A\u8FC7\u9AD8\u5E76\u53D1\u7CFB\u7EDF",
  abilities: ["\u7CBE\u901A\u4E00\u95E8\u670D\u52A1\u7AEF\u8BED\u8A00\uFF0C\u4EE3\u7801\u6709\u6D4B\u8BD5", "\u80FD\u628A\u6162\u67E5\u8BE2\u8BB2\u6E05\u695A\u5E76\u6539\u597D", "\u80FD\u72EC\u7ACB\u4E3B\u6301\u6280\u672F\u65B9\u6848\u8BC4\u5BA1"],
  knowledge: ["\u7406\u89E3\u5206\u5E03\u5F0F\u4E8B\u52A1\u548C\u6D88\u606F\u961F\u5217"],
  preferred: ["\u6709\u5F00\u6E90\u9879\u76EE\u8D21\u732E\u8005\u4F18\u5148", "\u6709\u8BA1\u8D39\u6216\u6E05\u7ED3\u7B97\u80CC\u666F\u8005\u4F18\u5148"],
  duties: [
    { duty: "\u5B8C\u6210\u8BA1\u8D39\u6838\u5FC3\u6A21\u5757\u7684\u8BBE\u8BA1\u3001\u7F16\u7801\u548C\u5355\u5143\u6D4B\u8BD5\u3002", kpi: "\u5355\u5143\u6D4B\u8BD5\u8986\u76D6\u7387\u226580%", share: 50, essential: true },
    { duty: "\u8BC4\u5BA1\u4ED6\u4EBA\u4EE3\u7801\uFF0C\u6307\u51FA\u98CE\u9669\u5E76\u7ED9\u51FA\u6539\u6CD5\u3002", kpi: "\u8BC4\u5BA1\u4E24\u4E2A\u5DE5\u4F5C\u65E5\u5185\u5B8C\u6210", share: 15, essential: true },
    { duty: "\u503C\u5B88\u7EBF\u4E0A\u544A\u8B66\uFF0C\u6545\u969C\u540E\u4E94\u65E5\u5185\u5199\u51FA\u590D\u76D8\u3002", kpi: "\u53EF\u7528\u6027\u226599.95%", share: 20, essential: true },
    { duty: "\u6574\u7406\u63A5\u53E3\u6587\u6863\uFF0C\u968F\u4EE3\u7801\u66F4\u65B0\u3002", kpi: "\u6587\u6863\u4E0E\u63A5\u53E3\u4E00\u81F4", share: 15, essential: false }
  ],
  promotion: ["\u6280\u672F\u4E13\u5BB6"],
  hours: "\u5F39\u6027\u5DE5\u4F5C\uFF0C\u5468\u672B\u53CC\u4F11",
  travel: "\u6BCF\u5B63\u5EA6\u5230\u5BA2\u6237\u73B0\u573A\u4E00\u6B21"
};

// test/support/corpus/contents/index.ts
var contents = {
  zh: [
    headNurse,
    workshopHead,
    gradeTeacher,
    coldStore,
    teller,
    roomCaptain,
    backendEngineer,
    labTechnician,
    electrician,
    canteenKeeper,
    dispatcher,
    accountManager
  ],
  en: [
    wardSister,
    maintenancePlanner,
    classTeacher,
    nightSupervisor,
    operationsOfficer,
    frontOffice,
    reliabilityEngineer,
    pharmacyTechnician,
    machinist,
    librarian,
    transportPlanner,
    creditAnalyst
  ]
};

// test/support/corpus/slots.ts
var lines2 = [
  "title",
  "code",
  "department",
  "reportsTo",
  "directReports",
  "headcount",
  "grade",
  "location",
  "employmentType",
  "preparedBy",
  "preparedDate",
  "reviewedBy",
  "reviewedDate",
  "approvedBy",
  "approvedDate",
  "education",
  "experience",
  "promotion",
  "rotation",
  "hours",
  "place",
  "travel",
  "flsa"
];
var lists = [
  "summary",
  "abilities",
  "knowledge",
  "certificates",
  "training",
  "preferred",
  "authority",
  "physical"
];
var heads2 = [
  "form",
  "basic",
  "contacts",
  "internal",
  "external",
  "who",
  "purpose",
  "qualifications",
  "duties",
  "task",
  "number",
  "kpi",
  "share",
  "essential",
  "group",
  "career",
  "conditions",
  "signoff"
];
var paths2 = {
  title: "title",
  code: "code",
  department: "department",
  reportsTo: "reportsTo",
  directReports: "directReports",
  headcount: "headcount",
  grade: "grade",
  location: "location",
  employmentType: "employmentType",
  preparedBy: "approval.prepared.by",
  preparedDate: "approval.prepared.date",
  reviewedBy: "approval.reviewed.by",
  reviewedDate: "approval.reviewed.date",
  approvedBy: "approval.approved.by",
  approvedDate: "approval.approved.date",
  education: "qualifications.education",
  experience: "qualifications.experience",
  promotion: "career.promotion",
  rotation: "career.rotation",
  hours: "conditions.hours",
  place: "conditions.place",
  travel: "conditions.travel",
  flsa: "compliance.flsa",
  summary: "summary",
  abilities: "qualifications.abilities",
  knowledge: "qualifications.knowledge",
  certificates: "qualifications.certificates",
  training: "qualifications.training",
  preferred: "qualifications.preferred",
  authority: "authority",
  physical: "conditions.physical"
};

// test/support/corpus/pieces.ts
var isLine = (slot) => lines2.includes(slot);
var basics2 = [
  "title",
  "code",
  "department",
  "reportsTo",
  "directReports",
  "headcount",
  "grade",
  "location",
  "employmentType"
];
var needs = [
  "education",
  "experience",
  "abilities",
  "knowledge",
  "certificates",
  "training",
  "preferred"
];
function present(pen, slots, gaps3 = 0) {
  return slots.filter((slot) => pen.has(slot) || pen.random.chance(gaps3));
}
var line2 = (...runs) => paragraph(runs.flat());
function contentOf(pen, slot) {
  return isLine(slot) ? [paragraph(pen.value(slot))] : pen.items(slot);
}
function pairRows(pen, slots, perRow, columns2) {
  const rows2 = [];
  for (let at3 = 0; at3 < slots.length; at3 += perRow) {
    const here = slots.slice(at3, at3 + perRow);
    rows2.push(
      here.flatMap((slot, place) => [
        cell([line2(pen.label(slot))]),
        cell(contentOf(pen, slot), place === here.length - 1 ? columns2 - 2 * here.length + 1 : 1)
      ])
    );
  }
  return rows2;
}
function contactsOf(pen, side) {
  const found = pen.content[side];
  if (!found) return [pen.gap()];
  const who = found.map((each2) => each2.who);
  pen.expected.lists[`contacts.${side}.who`] = who;
  return [{ text: who.join(pen.content.language === "zh" ? "\u3001" : ", "), role: "value", means: who }];
}
function contactRows(pen, side) {
  const found = pen.content[side] ?? [];
  pen.expected.lists[`contacts.${side}.who`] = found.map((each2) => each2.who);
  pen.expected.lists[`contacts.${side}.purpose`] = found.map((each2) => each2.purpose);
  return found.map(({ who, purpose }) => [line2({ text: who, role: "value" }), line2({ text: purpose, role: "value" })]);
}
var band = (pen, slot, columns2) => [
  cell([line2(pen.heading(slot))], columns2)
];
function formTitle(pen) {
  const form2 = { text: pen.word("form"), role: "label", bold: true };
  if (pen.random.chance(0.6)) return paragraph([form2], { style: "title" });
  const organisation = { text: pen.content.organisation, role: "note", bold: true };
  return paragraph([organisation, { ...form2, text: pen.content.language === "zh" ? form2.text : ` ${form2.text}` }], {
    style: "title"
  });
}
function part(pen, slot, content, style2) {
  if (content.length === 0) return [];
  const heading = paragraph([pen.heading(slot)], style2 ? { style: style2 } : {});
  return [heading, ...content];
}
var entry = (pen, slot) => line2(pen.prefix(slot), pen.value(slot));
function joined(pen, slot) {
  const space = pen.content.language === "en" ? [{ text: " ", role: "mark" }] : [];
  return pen.items(slot).flatMap(({ runs }, at3) => [...at3 > 0 ? space : [], ...runs]);
}
function unsorted(pen, marks) {
  const content = pen.items("abilities", marks);
  pen.expected.lists["qualifications.*"] = pen.expected.lists["qualifications.abilities"] ?? [];
  delete pen.expected.lists["qualifications.abilities"];
  return content;
}

// test/support/corpus/features/elsewhere.ts
var headerCode = {
  name: "header-code",
  hides: ["code"],
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    header: [line2(note(pen.content.organisation)), ...pen.has("code") ? [entry(pen, "code")] : []]
  })
};
var textBox = {
  name: "text-box",
  hides: ["code", "preparedDate"],
  word: true,
  raw: true,
  finish: (sheet, pen) => ({
    ...sheet,
    box: ["code", "preparedDate"].filter((slot) => pen.has(slot)).map((slot) => entry(pen, slot))
  })
};
var footnote = {
  name: "footnote",
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    footnote: line2(
      note(pen.content.language === "zh" ? "\u6D89\u53CA\u591C\u95F4\u4F5C\u4E1A\u7684\u987B\u4E24\u4EBA\u540C\u884C" : "Night work needs two people on site.")
    )
  })
};
var pageFooter = {
  name: "page-footer",
  word: true,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    footer: [
      pen.content.language === "zh" ? line2(note("\u5185\u90E8\u8D44\u6599"), mark("\u3000\u7B2C1\u9875")) : line2(note("Confidential"), mark(" Page 1"))
    ]
  })
};
var closingNote = {
  name: "closing-note",
  word: false,
  raw: false,
  finish: (sheet, pen) => ({
    ...sheet,
    body: [
      ...sheet.body,
      line2(
        note(
          pen.content.language === "zh" ? "\u6CE8\uFF1A\u672C\u8BF4\u660E\u4E66\u81EA\u53D1\u5E03\u4E4B\u65E5\u8D77\u6267\u884C\uFF0C\u7531\u4EBA\u529B\u8D44\u6E90\u90E8\u8D1F\u8D23\u89E3\u91CA\u3002" : "Note: this form takes effect on the day of its publication."
        )
      )
    ]
  })
};

// test/support/corpus/features/guises.ts
function disguise(sheet, wants, put3) {
  let count4 = 0;
  const change2 = (each2) => ({
    ...each2,
    runs: each2.runs.flatMap((run) => {
      count4 += 1;
      return run.guise === void 0 && wants(run, count4) ? put3(run) : [run];
    })
  });
  return { ...sheet, body: mapParagraphs(sheet.body, change2) };
}
var as = (guise) => (run) => [{ ...run, guise }];
var short = (run) => run.role === "value" && run.text.length < 12;
var contentControls = {
  name: "content-controls",
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run) => run.role === "value", as("control"))
};
var fields = {
  name: "fields",
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, short, as("field"))
};
var splitRuns = {
  name: "split-runs",
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run) => run.text.length > 2, as("split"))
};
var trackedChanges = {
  name: "tracked-changes",
  word: true,
  raw: false,
  finish: (sheet, pen) => disguise(
    sheet,
    (run, at3) => short(run) && at3 % 2 === 0,
    (run) => [
      { text: pen.content.language === "zh" ? "\u603B\u7ECF\u529E\u65E7\u79F0" : "Former wording", role: "mark", guise: "deleted" },
      { ...run, guise: "inserted" }
    ]
  )
};
var readings = {
  name: "readings",
  word: true,
  raw: true,
  languages: ["zh"],
  finish: (sheet) => disguise(sheet, (run, at3) => run.role === "value" && at3 % 3 === 0, as("ruby"))
};
var links = {
  name: "links",
  word: true,
  raw: true,
  finish: (sheet) => disguise(sheet, (run, at3) => short(run) && at3 % 3 === 0, as("link"))
};

// test/support/corpus/features/ticks.ts
var kinds2 = {
  zh: ["\u5168\u804C", "\u517C\u804C", "\u52B3\u52A1\u6D3E\u9063", "\u5408\u540C\u5236"],
  en: ["Full-time", "Part-time", "Temporary"]
};
function writeTicks(pen, boxes2) {
  const chosen = pen.content.employmentType;
  return kinds2[pen.content.language].flatMap((kind, at3) => {
    const on = kind === chosen;
    const tick = boxes2 === "characters" ? { text: on ? "\u2611" : "\u25A1", role: "mark" } : { text: on ? "\u2612" : "\u2610", role: "mark", guise: `${boxes2}-${on ? "on" : "off"}` };
    const text2 = { text: kind, role: on ? "value" : "mark" };
    return [...at3 > 0 ? [{ text: "  ", role: "mark" }] : [], tick, text2];
  });
}
function ticks(name, boxes2) {
  return {
    name,
    word: boxes2 !== "characters",
    raw: boxes2 === "symbol" || boxes2 === "legacy",
    change: (pen) => ({
      ...pen,
      value: (slot) => {
        if (slot !== "employmentType" || !pen.has(slot)) return pen.value(slot);
        pen.expected.values[paths2[slot]] = pen.content.employmentType ?? "";
        return writeTicks(pen, boxes2);
      }
    })
  };
}
var tickCharacters = ticks("tick-characters", "characters");
var tickSymbols = ticks("tick-symbols", "symbol");
var tickBoxes = ticks("tick-boxes", "box");
var tickFields = ticks("tick-fields", "legacy");

// test/support/corpus/features/index.ts
var features = [
  closingNote,
  splitRuns,
  trackedChanges,
  headerCode,
  textBox,
  contentControls,
  tickCharacters,
  tickSymbols,
  tickBoxes,
  tickFields,
  footnote,
  fields,
  pageFooter,
  readings,
  links
];

// test/support/corpus/noise.ts
var labels = {
  zh: ["plain", "plain", "colon", "colon", "half-colon", "spaced", "wide-spaced", "broken", "misread"],
  en: ["plain", "plain", "colon", "colon", "broken", "starred"]
};
var headings = {
  zh: ["plain", "plain", "numbered", "following", "colon", "bracketed"],
  en: ["plain", "plain", "colon", "numbered", "following"]
};
var gaps2 = { zh: ["/", "\u65E0", "\u2014", "", "\u6682\u65E0", "-"], en: ["N/A", "None", "-", "", "n/a", "\u2014"] };
var items = {
  zh: ["plain", "dot", "comma", "comma", "bracket", "circle", "word", "dash"],
  en: ["plain", "dot", "bracket", "bullet", "dash", "word"]
};
function drawNoise(language, random) {
  return {
    label: random.pick(labels[language]),
    heading: random.pick(headings[language]),
    gap: random.pick(gaps2[language]),
    date: random.below(8),
    share: random.below(5),
    item: random.pick(items[language])
  };
}
var digits2 = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var countInChinese = (value) => {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return `${tens > 1 ? digits2[tens] : ""}${tens > 0 ? "\u5341" : ""}${units > 0 ? digits2[units] : ""}`;
};
var months2 = "January February March April May June July August September October November December".split(" ");
function writeDate(iso, language, way) {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [m, d] = [Number(month), Number(day)];
  const name = months2[m - 1] ?? "";
  const chinese6 = [
    `${year}\u5E74${m}\u6708${d}\u65E5`,
    `${year}.${month}.${day}`,
    `${year}/${m}/${d}`,
    iso,
    `${year}${month}${day}`,
    `${[...year].map((each2) => digits2[Number(each2)]).join("")}\u5E74${countInChinese(m)}\u6708${countInChinese(d)}\u65E5`,
    `${year} \u5E74 ${m} \u6708 ${d} \u65E5`,
    `${year}-${m}-${d}`
  ];
  const english4 = [
    `${name} ${d}, ${year}`,
    `${d} ${name} ${year}`,
    iso,
    `${d} ${name.slice(0, 3)} ${year}`,
    `${name.slice(0, 3)}. ${d}, ${year}`,
    d > 12 ? `${month}/${day}/${year}` : iso,
    d > 12 ? `${day}/${month}/${year}` : iso,
    `${year}/${month}/${day}`
  ];
  return (language === "zh" ? chinese6 : english4)[way % 8] ?? iso;
}
function writeShare(share, language, way) {
  const [wide, bracketed] = language === "zh" ? ["\uFF05", `\uFF08${share}%\uFF09`] : ["%", `(${share}%)`];
  return [`${share}%`, `${share} %`, `${share}${wide}`, `${share}%`, bracketed][way % 5] ?? `${share}%`;
}
var circles = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469";
function writeMark2(item, at3, language) {
  const count4 = at3 + 1;
  return {
    plain: "",
    dot: `${count4}. `,
    comma: `${count4}\u3001`,
    bracket: language === "zh" ? `\uFF08${count4}\uFF09` : `${count4}) `,
    circle: circles[at3] ?? "",
    dash: language === "zh" ? "\u2014" : "- ",
    bullet: "\u2022 ",
    word: ""
  }[item];
}
var alike = {
  \u79F0: "\u676F",
  \u804C: "\u7EC7",
  \u90E8: "\u966A",
  \u7EA7: "\u6781",
  \u6807: "\u793A",
  \u7CFB: "\u7CF8",
  \u5386: "\u5389",
  \u6C42: "\u7403",
  \u4EFB: "\u4EFC",
  \u9A8C: "\u9669"
};
function misread(text2) {
  if ([...text2].length < 4) return text2;
  const at3 = [...text2].findLastIndex((each2) => alike[each2] !== void 0);
  return [...text2].map((each2, place) => place === at3 ? alike[each2] ?? each2 : each2).join("");
}

// test/support/corpus/expected.ts
var expectNothing = () => ({ values: {}, lists: {}, duties: [], labels: {} });

// test/support/corpus/words/en.ts
var en = {
  form: ["Job Description", "Position Description", "Role Profile", "Job Specification"],
  basic: ["General Information", "Job Details", "Position Information", "Job Identification"],
  title: ["Job Title", "Position Title", "Title", "Position", "Post Title"],
  code: ["Job Code", "Position Number", "Reference Number", "Job Reference"],
  department: ["Department", "Division / Department", "Team", "Department Name"],
  reportsTo: ["Reports To", "Reporting to", "Line Manager", "Supervisor", "Immediate Supervisor"],
  directReports: ["Direct Reports", "Supervises", "Direct Reports (titles)", "Staff Supervised"],
  headcount: ["Headcount", "Number of Positions", "Number of Posts"],
  grade: ["Grade", "Job Grade", "Band", "Job Level"],
  location: ["Location", "Work Location", "Place of Work", "Job Location"],
  employmentType: ["Employment Type", "Job Type", "Employment Status", "Type of Employment"],
  preparedBy: ["Prepared By", "Written By"],
  preparedDate: ["Prepared Date", "Date Prepared", "Date Written"],
  reviewedBy: ["Reviewed By"],
  reviewedDate: ["Date Reviewed"],
  approvedBy: ["Approved By", "Authorised By"],
  approvedDate: ["Approved Date", "Date Approved", "Approval Date"],
  summary: [
    "Job Summary",
    "Purpose of the Job",
    "Position Summary",
    "Summary",
    "Job Purpose",
    "Role Purpose",
    "Overview"
  ],
  contacts: ["Working Relationships", "Key Contacts", "Key Relationships", "Communications and Relationships"],
  internal: ["Internal", "Internal Contacts", "Internal Relationships"],
  external: ["External", "External Contacts", "External Relationships"],
  who: ["Contact", "With Whom"],
  purpose: ["Purpose", "Purpose of Contact"],
  qualifications: [
    "Qualifications",
    "Requirements",
    "Job Requirements",
    "Minimum Qualifications",
    "Person Specification"
  ],
  education: ["Education", "Educational Requirements", "Academic Qualifications"],
  experience: ["Experience", "Work Experience", "Experience Required"],
  abilities: ["Skills", "Skills and Abilities", "Required Skills", "Abilities", "Competencies"],
  knowledge: ["Knowledge", "Job Knowledge"],
  certificates: ["Certifications", "Licenses and Certifications", "Certificates and Licences"],
  training: ["Training", "Training Required"],
  preferred: ["Preferred Qualifications", "Nice to Have", "Desirable", "Preferred"],
  duties: [
    "Duties and Responsibilities",
    "Key Responsibilities",
    "Essential Functions",
    "Main Duties",
    "Principal Accountabilities",
    "Responsibilities",
    "Essential Duties and Responsibilities"
  ],
  task: ["Duty", "Responsibility", "Task", "Description of Duty"],
  number: ["No.", "#", "No"],
  kpi: ["Performance Indicator", "KPI", "Key Performance Indicators", "Performance Standard", "Measure of Success"],
  share: ["% of Time", "Percentage of Time", "% Time", "Time Spent"],
  essential: ["Essential?", "Essential (Y/N)", "Essential Function"],
  group: ["Area", "Key Result Area"],
  authority: ["Authority", "Decision-Making Authority", "Limits of Authority"],
  career: ["Career Path", "Career Development"],
  promotion: ["Promotion", "Promotion To", "Next Position"],
  rotation: ["Rotation", "Job Rotation"],
  conditions: ["Working Conditions", "Conditions"],
  hours: ["Working Hours", "Hours of Work", "Work Schedule", "Hours"],
  place: ["Work Environment", "Working Environment"],
  travel: ["Travel", "Travel Required", "Travel Requirements"],
  physical: ["Physical Demands", "Physical Requirements"],
  flsa: ["FLSA Status", "FLSA", "FLSA Classification"],
  signoff: ["Approvals", "Sign-off"]
};

// test/support/corpus/words/zh.ts
var zh = {
  form: ["\u5C97\u4F4D\u8BF4\u660E\u4E66", "\u804C\u4F4D\u8BF4\u660E\u4E66", "\u804C\u52A1\u8BF4\u660E\u4E66", "\u5DE5\u4F5C\u8BF4\u660E\u4E66"],
  basic: ["\u57FA\u672C\u4FE1\u606F", "\u5C97\u4F4D\u57FA\u672C\u4FE1\u606F", "\u57FA\u672C\u8D44\u6599", "\u57FA\u672C\u60C5\u51B5"],
  title: ["\u5C97\u4F4D\u540D\u79F0", "\u804C\u4F4D\u540D\u79F0", "\u804C\u52A1\u540D\u79F0", "\u5C97\u4F4D"],
  code: ["\u5C97\u4F4D\u7F16\u53F7", "\u804C\u4F4D\u7F16\u53F7", "\u5C97\u4F4D\u7F16\u7801", "\u5C97\u4F4D\u4EE3\u7801", "\u804C\u4F4D\u4EE3\u7801"],
  department: ["\u6240\u5C5E\u90E8\u95E8", "\u6240\u5728\u90E8\u95E8", "\u90E8\u95E8", "\u90E8\u95E8\u540D\u79F0"],
  reportsTo: ["\u76F4\u63A5\u4E0A\u7EA7", "\u76F4\u5C5E\u4E0A\u7EA7", "\u4E0A\u7EA7\u5C97\u4F4D", "\u6C47\u62A5\u5BF9\u8C61", "\u76F4\u63A5\u4E0A\u7EA7\u5C97\u4F4D"],
  directReports: ["\u76F4\u63A5\u4E0B\u7EA7", "\u76F4\u5C5E\u4E0B\u7EA7", "\u4E0B\u7EA7\u5C97\u4F4D", "\u76F4\u63A5\u4E0B\u5C5E"],
  headcount: ["\u5C97\u4F4D\u5B9A\u5458", "\u5B9A\u5458", "\u7F16\u5236\u4EBA\u6570", "\u5B9A\u7F16\u4EBA\u6570"],
  grade: ["\u804C\u7EA7", "\u5C97\u4F4D\u7B49\u7EA7", "\u804C\u52A1\u7B49\u7EA7"],
  location: ["\u5DE5\u4F5C\u5730\u70B9", "\u5DE5\u4F5C\u5730"],
  employmentType: ["\u7528\u5DE5\u5F62\u5F0F", "\u7528\u5DE5\u6027\u8D28", "\u5C97\u4F4D\u6027\u8D28"],
  preparedBy: ["\u7F16\u5236\u4EBA", "\u7F16\u5199\u4EBA", "\u62DF\u5236\u4EBA", "\u5236\u5B9A\u4EBA"],
  preparedDate: ["\u7F16\u5236\u65E5\u671F", "\u7F16\u5199\u65E5\u671F", "\u5236\u5B9A\u65E5\u671F", "\u5236\u5B9A\u65F6\u95F4"],
  reviewedBy: ["\u5BA1\u6838\u4EBA", "\u5BA1\u6838", "\u590D\u6838\u4EBA"],
  reviewedDate: ["\u5BA1\u6838\u65E5\u671F"],
  approvedBy: ["\u6279\u51C6\u4EBA", "\u5BA1\u6279\u4EBA", "\u6838\u51C6\u4EBA", "\u6279\u51C6"],
  approvedDate: ["\u6279\u51C6\u65E5\u671F", "\u5BA1\u6279\u65E5\u671F"],
  summary: ["\u5C97\u4F4D\u6982\u8FF0", "\u804C\u8D23\u7EFC\u8FF0", "\u5C97\u4F4D\u76EE\u7684", "\u5DE5\u4F5C\u6982\u8981", "\u804C\u4F4D\u6982\u8981", "\u5C97\u4F4D\u4F7F\u547D"],
  contacts: ["\u5DE5\u4F5C\u8054\u7CFB", "\u4E3B\u8981\u5DE5\u4F5C\u8054\u7CFB", "\u5DE5\u4F5C\u5173\u7CFB", "\u5DE5\u4F5C\u534F\u4F5C\u5173\u7CFB"],
  internal: ["\u5185\u90E8\u8054\u7CFB", "\u5185\u90E8\u534F\u8C03", "\u5185\u90E8\u6C9F\u901A", "\u5185\u90E8\u534F\u8C03\u5173\u7CFB"],
  external: ["\u5916\u90E8\u8054\u7CFB", "\u5916\u90E8\u534F\u8C03", "\u5916\u90E8\u6C9F\u901A", "\u5916\u90E8\u534F\u8C03\u5173\u7CFB"],
  who: ["\u8054\u7CFB\u5BF9\u8C61", "\u8054\u7CFB\u90E8\u95E8"],
  purpose: ["\u8054\u7CFB\u76EE\u7684", "\u6C9F\u901A\u5185\u5BB9", "\u8054\u7CFB\u5185\u5BB9"],
  qualifications: ["\u4EFB\u804C\u8D44\u683C", "\u4EFB\u804C\u8981\u6C42", "\u4EFB\u804C\u6761\u4EF6", "\u5C97\u4F4D\u8981\u6C42"],
  education: ["\u5B66\u5386\u8981\u6C42", "\u5B66\u5386", "\u6559\u80B2\u7A0B\u5EA6", "\u6559\u80B2\u80CC\u666F", "\u6587\u5316\u7A0B\u5EA6"],
  experience: ["\u5DE5\u4F5C\u7ECF\u9A8C", "\u7ECF\u9A8C\u8981\u6C42", "\u5DE5\u4F5C\u7ECF\u5386", "\u7ECF\u9A8C"],
  abilities: ["\u80FD\u529B\u8981\u6C42", "\u6280\u80FD\u8981\u6C42", "\u5DE5\u4F5C\u80FD\u529B", "\u80FD\u529B\u7D20\u8D28"],
  knowledge: ["\u77E5\u8BC6\u8981\u6C42", "\u4E13\u4E1A\u77E5\u8BC6"],
  certificates: ["\u8D44\u683C\u8BC1\u4E66", "\u804C\u4E1A\u8D44\u683C", "\u8BC1\u4E66\u8981\u6C42"],
  training: ["\u57F9\u8BAD\u7ECF\u5386", "\u57F9\u8BAD\u8981\u6C42"],
  preferred: ["\u4F18\u5148\u6761\u4EF6", "\u52A0\u5206\u9879"],
  duties: ["\u5C97\u4F4D\u804C\u8D23", "\u5DE5\u4F5C\u804C\u8D23", "\u4E3B\u8981\u804C\u8D23", "\u804C\u8D23\u63CF\u8FF0", "\u4E3B\u8981\u5DE5\u4F5C\u804C\u8D23"],
  task: ["\u804C\u8D23\u5185\u5BB9", "\u5DE5\u4F5C\u5185\u5BB9", "\u804C\u8D23\u63CF\u8FF0", "\u5DE5\u4F5C\u4EFB\u52A1"],
  number: ["\u5E8F\u53F7", "\u5E8F\u53F7", "No."],
  kpi: ["\u8003\u6838\u6307\u6807", "\u8003\u6838\u6807\u51C6", "\u7EE9\u6548\u6807\u51C6", "\u8861\u91CF\u6807\u51C6", "\u7EE9\u6548\u6307\u6807"],
  share: ["\u65F6\u95F4\u5360\u6BD4", "\u5360\u6BD4", "\u5DE5\u4F5C\u6BD4\u91CD", "\u6240\u5360\u65F6\u95F4"],
  essential: ["\u662F\u5426\u6838\u5FC3", "\u6838\u5FC3\u804C\u8D23", "\u662F\u5426\u5173\u952E"],
  group: ["\u804C\u8D23\u7C7B\u522B", "\u804C\u8D23\u6A21\u5757"],
  authority: ["\u5DE5\u4F5C\u6743\u9650", "\u5C97\u4F4D\u6743\u9650", "\u6743\u9650", "\u6743\u8D23\u8303\u56F4"],
  career: ["\u804C\u4E1A\u53D1\u5C55", "\u804C\u4E1A\u53D1\u5C55\u901A\u9053"],
  promotion: ["\u53EF\u664B\u5347\u5C97\u4F4D", "\u664B\u5347\u65B9\u5411", "\u664B\u5347\u5C97\u4F4D"],
  rotation: ["\u53EF\u8F6E\u6362\u5C97\u4F4D", "\u8F6E\u6362\u5C97\u4F4D", "\u8F6E\u5C97\u65B9\u5411"],
  conditions: ["\u5DE5\u4F5C\u6761\u4EF6", "\u5DE5\u4F5C\u6761\u4EF6\u4E0E\u73AF\u5883"],
  hours: ["\u5DE5\u4F5C\u65F6\u95F4", "\u5DE5\u4F5C\u65F6\u95F4\u8981\u6C42"],
  place: ["\u5DE5\u4F5C\u73AF\u5883", "\u5DE5\u4F5C\u573A\u6240"],
  travel: ["\u51FA\u5DEE\u8981\u6C42", "\u51FA\u5DEE"],
  physical: ["\u4F53\u80FD\u8981\u6C42", "\u8EAB\u4F53\u6761\u4EF6"],
  flsa: ["\u52A0\u73ED\u7C7B\u522B"],
  signoff: ["\u7F16\u5236\u5BA1\u6279", "\u7B7E\u6279"]
};

// test/support/corpus/pen.ts
var references2 = ["directReports", "promotion", "rotation"];
var inChinese = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
function read(content, slot) {
  const sign2 = /^(prepared|reviewed|approved)(By|Date)$/.exec(slot);
  if (!sign2) return content[slot];
  const signature = content[sign2[1]];
  return sign2[2] === "By" ? signature?.by : signature?.date;
}
function chooseWords(dictionary, random) {
  const slots = [...lines2, ...lists, ...heads2];
  return new Map(slots.map((slot) => [slot, random.chance(0.4) ? dictionary[slot][0] : random.pick(dictionary[slot])]));
}
function writeItems(texts3, item, language) {
  return texts3.map((runs, at3) => {
    if (item === "word" && texts3.length > 1)
      return paragraph(runs, { list: language === "zh" ? "chinese" : "decimal" });
    const before2 = texts3.length > 1 ? writeMark2(item, at3, language) : "";
    return paragraph(before2 ? [{ text: before2, role: "mark" }, ...runs] : runs);
  });
}
function openPen(content, noise, random, words) {
  const language = content.language;
  const dictionary = { ...language === "zh" ? zh : en, ...words };
  const chosen = chooseWords(dictionary, random);
  const expected = expectNothing();
  let parts3 = 0;
  let misreadings = 0;
  const word3 = (slot) => {
    const picked = chosen.get(slot) ?? slot;
    expected.labels[paths2[slot] ?? slot] = picked;
    return picked;
  };
  const colon = language === "zh" ? "\uFF1A" : ":";
  const decorate = (text2) => {
    if (noise.label === "colon") return `${text2}${colon}`;
    if (noise.label === "half-colon") return `${text2}:`;
    if (noise.label === "starred") return `*${text2}`;
    if (noise.label === "spaced") return [...text2].join(" ");
    if (noise.label === "wide-spaced") return [...text2].length < 3 ? [...text2].join("\u3000\u3000") : text2;
    if (noise.label === "misread" && misreadings < 2 && misread(text2) !== text2) {
      misreadings += 1;
      return misread(text2);
    }
    if (noise.label !== "broken") return text2;
    const at3 = language === "zh" ? 2 : text2.indexOf(" ");
    return at3 > 0 && text2.length > 3 ? `${text2.slice(0, at3)}
${text2.slice(language === "zh" ? at3 : at3 + 1)}` : text2;
  };
  const label = (text2) => ({ text: text2, role: "label", bold: true });
  return {
    content,
    random,
    noise,
    expected,
    has: (slot) => lines2.includes(slot) ? read(content, slot) !== void 0 : content[slot] !== void 0,
    word: word3,
    label: (slot) => label(decorate(word3(slot))),
    heading: (slot) => {
      const text2 = word3(slot);
      parts3 += 1;
      const number2 = language === "zh" ? `${inChinese[parts3 - 1]}\u3001` : `${parts3}. `;
      const following = language === "zh" ? `${text2}\u5982\u4E0B\uFF1A` : `${text2} include:`;
      if (noise.heading === "numbered") return label(`${number2}${text2}`);
      if (noise.heading === "following")
        return label(
          slot === "duties" && /(?:责|内容|描述|Duties|Responsibilities|Functions|Accountabilities)$/.test(text2) ? following : `${text2}${colon}`
        );
      if (noise.heading === "bracketed") return label(`\u3010${text2}\u3011`);
      return label(noise.heading === "colon" ? `${text2}${colon}` : text2);
    },
    prefix: (slot) => {
      const text2 = noise.label === "broken" ? word3(slot) : decorate(word3(slot)).replace(/[:：]$/, "");
      return label(`${text2}${noise.label === "half-colon" ? ":" : colon}${language === "en" ? " " : ""}`);
    },
    value: (slot) => {
      const found = read(content, slot);
      if (found === void 0) return [{ text: noise.gap, role: "mark" }];
      const path = paths2[slot];
      if (references2.includes(slot)) {
        const list = typeof found === "object" ? [...found] : [String(found)];
        expected.lists[path] = list;
        return [{ text: list.join(language === "zh" ? "\u3001" : ", "), role: "value", means: list }];
      }
      expected.values[path] = String(found);
      if (path.endsWith(".date")) {
        return [{ text: writeDate(String(found), language, noise.date), role: "value", means: [String(found)] }];
      }
      if (slot !== "headcount") return [{ text: String(found), role: "value" }];
      return [{ text: language === "zh" ? `${found}\u4EBA` : String(found), role: "value", means: [String(found)] }];
    },
    items: (slot, marks = noise.item) => {
      const found = content[slot];
      if (found === void 0) return [paragraph([{ text: noise.gap, role: "mark" }])];
      expected.lists[paths2[slot]] = [...found];
      const item = slot === "summary" ? "plain" : marks;
      return writeItems(
        found.map((text2) => [{ text: text2, role: "value" }]),
        item,
        language
      );
    },
    gap: () => ({ text: noise.gap, role: "mark" })
  };
}

// test/support/corpus/duty-rows.ts
function note2(pen, each2, columns2) {
  pen.expected.duties.push({
    duty: each2.duty,
    kpi: columns2.includes("kpi") && each2.kpi ? [each2.kpi] : [],
    ...columns2.includes("share") && each2.share !== void 0 ? { share: each2.share } : {},
    ...columns2.includes("essential") && each2.essential !== void 0 ? { essential: each2.essential } : pen.word("duties").startsWith("Essential") ? { essential: "either" } : {},
    ...columns2.includes("group") && each2.group ? { group: each2.group } : {}
  });
}
function writeEssential(pen, essential) {
  const chinese6 = pen.content.language === "zh";
  const way = pen.noise.share;
  const pairs2 = chinese6 ? ["\u662F\u5426", "\u221A ", "\u662F\u5426", "\u2713\xD7", "\u2605 "] : ["YN", "X ", "YN", "\u2713 ", "YN"];
  const text2 = (pairs2[way] ?? "YN")[essential ? 0 : 1] ?? "";
  return { text: text2.trim(), role: "mark" };
}
function writeDutyRows(pen, columns2) {
  const byWord = pen.noise.item === "word";
  return pen.content.duties.map((each2, at3) => {
    note2(pen, each2, columns2);
    const runs = (text2) => [text2 ? { text: text2, role: "value" } : pen.gap()];
    const share = each2.share;
    return {
      number: byWord ? paragraph([], { list: "decimal" }) : paragraph([{ text: `${at3 + 1}`, role: "mark" }]),
      duty: paragraph(runs(each2.duty)),
      kpi: paragraph(runs(each2.kpi)),
      share: paragraph([
        share === void 0 ? pen.gap() : { text: writeShare(share, pen.content.language, pen.noise.share), role: "value", means: [`${share}`] }
      ]),
      essential: paragraph([each2.essential === void 0 ? pen.gap() : writeEssential(pen, each2.essential)]),
      group: each2.group ?? ""
    };
  });
}
function writeDutyLines(pen, shares = false) {
  const chinese6 = pen.content.language === "zh";
  const texts3 = pen.content.duties.map((each2) => {
    note2(pen, each2, shares ? ["share"] : []);
    if (!shares || each2.share === void 0) return [{ text: each2.duty, role: "value" }];
    const way = pen.noise.share;
    const text2 = chinese6 ? [`\uFF08${each2.share}%\uFF09`, `\uFF08\u5360\u6BD4${each2.share}%\uFF09`, `(${each2.share}%)`][way % 3] : ` (${each2.share}%)`;
    return [
      { text: each2.duty, role: "value" },
      { text: text2 ?? "", role: "mark" }
    ];
  });
  return writeItems(texts3, pen.noise.item, pen.content.language);
}

// test/support/corpus/layouts/advert.ts
var advert = {
  name: "advert",
  languages: ["zh"],
  plain: true,
  words: {
    title: ["\u62DB\u8058\u5C97\u4F4D", "\u62DB\u8058\u804C\u4F4D"],
    abilities: ["\u4EFB\u804C\u8981\u6C42", "\u5C97\u4F4D\u8981\u6C42", "\u4EFB\u804C\u8D44\u683C", "\u804C\u4F4D\u8981\u6C42"],
    headcount: ["\u62DB\u8058\u4EBA\u6570", "\u4EBA\u6570"],
    location: ["\u5DE5\u4F5C\u5730\u70B9", "\u4E0A\u73ED\u5730\u70B9"]
  },
  compose: (pen) => ({
    body: [
      paragraph([{ text: "\u62DB\u8058\u542F\u4E8B", role: "label", bold: true }], { style: "title" }),
      entry(pen, "title"),
      ...present(pen, ["department", "headcount", "location"]).map((slot) => entry(pen, slot)),
      ...part(pen, "duties", writeDutyLines(pen)),
      entry(pen, "education"),
      entry(pen, "experience"),
      ...part(pen, "abilities", unsorted(pen)),
      line2({ text: "\u6709\u610F\u8005\u8BF7\u5C06\u7B80\u5386\u6295\u81F3\u4EBA\u529B\u8D44\u6E90\u90E8\uFF0C\u8C22\u7EDD\u6765\u8BBF\u3002", role: "note" })
    ]
  })
};

// test/support/corpus/layouts/bands.ts
var bands = {
  name: "bands",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const sides2 = ["internal", "external"].filter((side) => pen.has(side));
    const qualifications2 = present(pen, needs);
    return {
      body: [
        formTitle(pen),
        table2(4, [
          band(pen, "basic", 4),
          ...pairRows(pen, present(pen, basics2, 0.5), 2, 4),
          band(pen, "summary", 4),
          [cell(pen.items("summary"), 4)],
          band(pen, "duties", 4),
          [cell(writeDutyLines(pen), 4)],
          ...sides2.length > 0 ? [band(pen, "contacts", 4)] : [],
          ...sides2.map((side) => [cell([line2(pen.label(side))]), cell([line2(contactsOf(pen, side))], 3)]),
          band(pen, "qualifications", 4),
          ...pairRows(pen, qualifications2, 1, 4)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/broken-table.ts
var brokenTable = {
  name: "broken-table",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const rows2 = writeDutyRows(pen, ["kpi"]).map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])]);
    const columns2 = [pen.label("number"), pen.label("task"), pen.label("kpi")].map(
      (each2, at3) => cell([line2(each2)], at3 === 1 ? 2 : 1)
    );
    const half = Math.ceil(rows2.length / 2);
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2, 0.4), 2, 4),
          band(pen, "summary", 4),
          [cell(pen.items("summary"), 4)],
          band(pen, "duties", 4),
          columns2,
          ...rows2.slice(0, half)
        ]),
        line2(),
        table2(4, [
          columns2,
          ...rows2.slice(half),
          band(pen, "qualifications", 4),
          ...pairRows(pen, present(pen, needs), 1, 4)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/capitals.ts
var capitals = {
  name: "capitals",
  languages: ["en"],
  plain: true,
  compose: (pen) => {
    const shout = (slot) => ({ text: pen.word(slot).toUpperCase(), role: "label" });
    const colon = { text: ": ", role: "label" };
    return {
      body: [
        paragraph([shout("form")]),
        ...present(pen, ["title", "code", "department", "reportsTo", "directReports", "location", "grade"]).map(
          (slot) => line2(shout(slot), colon, pen.value(slot))
        ),
        line2(shout("summary")),
        ...pen.items("summary"),
        line2(shout("duties")),
        ...writeDutyLines(pen),
        ...present(pen, needs).flatMap((slot) => [
          line2(shout(slot)),
          ...isLine(slot) ? [line2(pen.value(slot))] : pen.items(slot)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/crowded-cells.ts
var crowdedCells = {
  name: "crowded-cells",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const space = { text: "    ", role: "mark" };
    const crowd = (slots) => line2(present(pen, slots).flatMap((slot, at3) => [...at3 > 0 ? [space] : [], ...entry(pen, slot).runs]));
    return {
      body: [
        formTitle(pen),
        table2(2, [
          [cell([crowd(["title", "code", "department"])], 2)],
          [cell([crowd(["reportsTo", "directReports"])], 2)],
          [cell([crowd(["headcount", "grade", "location"])], 2)],
          ...pairRows(pen, ["summary"], 1, 2),
          [cell([line2(pen.label("duties"))]), cell(writeDutyLines(pen))],
          ...pairRows(pen, present(pen, needs), 1, 2)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/duty-groups.ts
var dutyGroups = {
  name: "duty-groups",
  languages: ["zh"],
  plain: false,
  compose: (pen) => {
    const rows2 = writeDutyRows(pen, ["group", "kpi"]);
    const groups = [...new Set(rows2.map(({ group }) => group))];
    const cells = ({ number: number2, duty, kpi: kpi2 }) => [cell([number2]), cell([duty]), cell([kpi2])];
    const body = groups.flatMap((group) => {
      const own2 = rows2.filter((row) => row.group === group).map(cells);
      return mergeDown(cell([line2(group ? { text: group, role: "value" } : pen.gap())]), own2);
    });
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2, 0.3), 2, 4),
          ...pairRows(pen, ["summary"], 1, 4),
          ["group", "number", "duties", "kpi"].map((slot) => cell([line2(pen.label(slot))])),
          ...body,
          ...pairRows(pen, present(pen, needs), 1, 4)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/duty-shares.ts
var dutyShares = {
  name: "duty-shares",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const first = pen.content.duties[0];
    const columns2 = ["kpi"];
    if (first?.share !== void 0) columns2.unshift("share");
    if (first?.essential !== void 0) columns2.push("essential");
    const width = columns2.length + 2;
    return {
      body: [
        formTitle(pen),
        table2(4, pairRows(pen, present(pen, basics2, 0.3), 2, 4)),
        line2(pen.heading("summary")),
        ...pen.items("summary"),
        line2(pen.heading("duties")),
        table2(width, [
          [pen.label("number"), pen.label("task"), ...columns2.map((each2) => pen.label(each2))].map(
            (each2) => cell([line2(each2)])
          ),
          ...writeDutyRows(pen, columns2).map((row) => [
            cell([row.number]),
            cell([row.duty]),
            ...columns2.map((each2) => cell(each2 === "group" ? [] : [row[each2]]))
          ])
        ]),
        table2(4, [band(pen, "qualifications", 4), ...pairRows(pen, present(pen, needs), 1, 4)])
      ]
    };
  }
};

// test/support/corpus/layouts/headed.ts
function compose(pen, style2) {
  const wants = present(pen, needs);
  const below2 = style2 ? "heading-2" : void 0;
  const sides2 = ["internal", "external"].filter((side) => pen.has(side));
  return [
    formTitle(pen),
    ...part(
      pen,
      "basic",
      present(pen, basics2).map((slot) => entry(pen, slot)),
      style2
    ),
    ...part(pen, "summary", pen.items("summary"), style2),
    ...part(pen, "duties", writeDutyLines(pen, pen.random.chance(0.3)), style2),
    ...part(
      pen,
      "contacts",
      sides2.map((side) => line2(pen.prefix(side), contactsOf(pen, side))),
      style2
    ),
    ...part(
      pen,
      "qualifications",
      wants.filter(isLine).map((slot) => entry(pen, slot)),
      style2
    ),
    ...wants.flatMap((slot) => isLine(slot) ? [] : part(pen, slot, pen.items(slot), below2)),
    ...pen.has("authority") ? part(pen, "authority", pen.items("authority"), style2) : []
  ];
}
var headed = {
  name: "headed",
  languages: ["zh", "en"],
  plain: true,
  compose: (pen) => ({ body: compose(pen, "heading-1") })
};
var boldHeaded = {
  name: "bold-headed",
  languages: ["zh", "en"],
  plain: true,
  compose: (pen) => ({ body: compose(pen, void 0) })
};
var bareHeaded = {
  name: "bare-headed",
  languages: ["zh", "en"],
  plain: true,
  compose: (pen) => ({
    body: mapParagraphs(compose(pen, void 0), (each2) => ({
      kind: "paragraph",
      runs: each2.runs.map(({ bold: _, ...run }) => run)
    }))
  })
};

// test/support/corpus/layouts/kpi-beside.ts
var kpiBeside = {
  name: "kpi-beside",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const duties = writeDutyRows(pen, ["kpi"]);
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2), 2, 4),
          [cell([line2(pen.label("summary"))]), cell(pen.items("summary"), 3)],
          [cell([line2(pen.label("number"))]), cell([line2(pen.label("duties"))], 2), cell([line2(pen.label("kpi"))])],
          ...duties.map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])]),
          ...pen.random.chance(0.5) ? [band(pen, "qualifications", 4), ...pairRows(pen, present(pen, needs), 1, 4)] : mergeDown(cell([line2(pen.label("qualifications"))]), pairRows(pen, present(pen, needs), 1, 3))
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/kpi-part.ts
var kpiPart = {
  name: "kpi-part",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const kpis = pen.content.duties.flatMap(({ kpi: kpi2 }) => kpi2 ? [kpi2] : []);
    pen.expected.lists["kpis"] = kpis;
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2, 0.4), 2, 4),
          band(pen, "summary", 4),
          [cell(pen.items("summary"), 4)],
          band(pen, "duties", 4),
          [cell(writeDutyLines(pen), 4)],
          band(pen, "kpi", 4),
          [
            cell(
              writeItems(
                kpis.map((text2) => [{ text: text2, role: "value" }]),
                pen.noise.item,
                pen.content.language
              ),
              4
            )
          ],
          band(pen, "qualifications", 4),
          ...pairRows(pen, present(pen, needs), 1, 4)
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/label-lines.ts
var labelLines = {
  name: "label-lines",
  languages: ["zh", "en"],
  plain: true,
  compose: (pen) => ({
    body: [
      ...pen.random.chance(0.5) ? [formTitle(pen)] : [],
      ...present(pen, basics2, 0.3).map((slot) => entry(pen, slot)),
      ...present(pen, ["preparedBy", "preparedDate"]).map((slot) => entry(pen, slot)),
      line2(pen.prefix("summary"), joined(pen, "summary")),
      line2(pen.prefix("duties")),
      ...writeDutyLines(pen),
      ...present(pen, needs).flatMap(
        (slot) => isLine(slot) ? [entry(pen, slot)] : [line2(pen.prefix(slot)), ...pen.items(slot)]
      ),
      ...["internal", "external"].filter((side) => pen.has(side)).map((side) => line2(pen.prefix(side), contactsOf(pen, side))),
      ...present(pen, ["hours", "place", "travel"]).map((slot) => entry(pen, slot)),
      ...pen.has("authority") ? part(pen, "authority", pen.items("authority")) : []
    ]
  })
};

// test/support/corpus/layouts/merged-labels.ts
var mergedLabels = {
  name: "merged-labels",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const side = (slot) => cell([line2(pen.label(slot))]);
    const duties = writeDutyRows(pen, ["kpi"]);
    const contacts = ["internal", "external"].filter((each2) => pen.has(each2));
    return {
      body: [
        formTitle(pen),
        table2(5, [
          ...mergeDown(side("basic"), pairRows(pen, present(pen, basics2, 0.5), 2, 4)),
          [cell([line2(pen.label("summary"))]), cell(pen.items("summary"), 4)],
          ...mergeDown(side("duties"), [
            [cell([line2(pen.label("number"))]), cell([line2(pen.label("task"))], 2), cell([line2(pen.label("kpi"))])],
            ...duties.map((row) => [cell([row.number]), cell([row.duty], 2), cell([row.kpi])])
          ]),
          ...mergeDown(
            side("contacts"),
            contacts.map((each2) => [cell([line2(pen.label(each2))]), cell([line2(contactsOf(pen, each2))], 3)])
          ),
          ...mergeDown(side("qualifications"), pairRows(pen, present(pen, needs), 1, 4))
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/nested-table.ts
var nestedTable = {
  name: "nested-table",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => ({
    body: [
      formTitle(pen),
      table2(4, [
        ...pairRows(pen, present(pen, basics2, 0.4), 2, 4),
        ...pairRows(pen, ["summary"], 1, 4),
        [
          cell([line2(pen.label("duties"))]),
          cell(
            [
              table2(3, [
                ["number", "task", "kpi"].map((slot) => cell([line2(pen.label(slot))])),
                ...writeDutyRows(pen, ["kpi"]).map((row) => [cell([row.number]), cell([row.duty]), cell([row.kpi])])
              ]),
              line2()
            ],
            3
          )
        ],
        ...pairRows(pen, present(pen, needs), 1, 4)
      ])
    ]
  })
};

// test/support/corpus/layouts/one-cell.ts
var oneCell = {
  name: "one-cell",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const wants = present(pen, needs).filter(isLine);
    const lists3 = present(pen, needs).filter((slot) => !isLine(slot));
    const content = [
      ...present(pen, basics2).map((slot) => entry(pen, slot)),
      ...part(pen, "summary", pen.items("summary")),
      ...part(pen, "duties", writeDutyLines(pen)),
      ...part(
        pen,
        "qualifications",
        wants.map((slot) => entry(pen, slot))
      ),
      ...lists3.flatMap((slot) => isLine(slot) ? [] : part(pen, slot, pen.items(slot)))
    ];
    return { body: [formTitle(pen), table2(1, [[cell(content)]])] };
  }
};

// test/support/corpus/layouts/one-line-parts.ts
var oneLineParts = {
  name: "one-line-parts",
  languages: ["zh"],
  plain: true,
  compose: (pen) => {
    const comma = { ...pen, noise: { ...pen.noise, item: "comma" } };
    return {
      body: [
        formTitle(pen),
        ...present(pen, ["title", "department", "reportsTo", "headcount"]).map((slot) => entry(pen, slot)),
        line2(
          pen.prefix("duties"),
          writeDutyLines(comma).flatMap(({ runs }) => runs)
        ),
        ...present(pen, needs).filter(isLine).map((slot) => entry(pen, slot)),
        line2(pen.prefix("summary"), joined(pen, "summary"))
      ]
    };
  }
};

// test/support/corpus/layouts/outline.ts
var count2 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var outline = {
  name: "outline",
  languages: ["zh"],
  plain: true,
  compose: (pen) => {
    const body = [formTitle(pen)];
    let parts3 = 0;
    const open = (slot) => {
      parts3 += 1;
      body.push(paragraph([{ text: `${count2[parts3 - 1]}\u3001${pen.word(slot)}`, role: "label", bold: true }]));
    };
    const point = (at3, label, value) => line2({ text: `\uFF08${count2[at3]}\uFF09${label}\uFF1A`, role: "label" }, value);
    open("basic");
    const facts2 = present(pen, ["title", "code", "department", "reportsTo", "directReports", "headcount", "grade"]);
    body.push(...facts2.map((slot, at3) => point(at3, pen.word(slot), pen.value(slot))));
    open("summary");
    body.push(...pen.items("summary"));
    open("duties");
    body.push(...writeDutyLines({ ...pen, noise: { ...pen.noise, item: "dot" } }));
    open("contacts");
    const sides2 = ["internal", "external"].filter((side) => pen.has(side));
    body.push(...sides2.map((side, at3) => point(at3, pen.word(side), contactsOf(pen, side))));
    open("qualifications");
    present(pen, needs).forEach((slot, at3) => {
      if (isLine(slot)) body.push(point(at3, pen.word(slot), pen.value(slot)));
      else body.push(point(at3, pen.word(slot), []), ...pen.items(slot));
    });
    body.push(...present(pen, ["preparedBy", "preparedDate"]).map((slot) => entry(pen, slot)));
    return { body };
  }
};

// test/support/corpus/layouts/person-specification.ts
var criteria = ["education", "experience", "abilities", "knowledge", "certificates", "training"];
var personSpecification = {
  name: "person-specification",
  languages: ["en"],
  plain: false,
  words: {
    title: ["Job Title", "Post Title", "Post"],
    reportsTo: ["Responsible to", "Accountable to", "Reports to"],
    directReports: ["Responsible for", "Line management of"],
    grade: ["Grade", "Salary Grade"],
    summary: ["Job Purpose", "Purpose of the Post", "Main Purpose of the Role"],
    duties: ["Main Duties and Responsibilities", "Key Tasks", "Main Responsibilities"],
    certificates: ["Registration", "Certificates"],
    abilities: ["Skills and Abilities", "Skills"],
    hours: ["Hours", "Hours of Work"]
  },
  compose: (pen) => {
    const text2 = (words) => line2({ text: words, role: "label", bold: true });
    const rows2 = present(pen, criteria).map((slot) => [
      cell([line2(pen.label(slot))]),
      cell(isLine(slot) ? contentOf(pen, slot) : pen.items(slot)),
      cell(slot === "abilities" && pen.has("preferred") ? pen.items("preferred") : [line2(pen.gap())])
    ]);
    return {
      body: [
        formTitle(pen),
        ...present(pen, ["title", "department", "grade", "reportsTo", "directReports", "hours", "location"]).map(
          (slot) => entry(pen, slot)
        ),
        ...part(pen, "summary", pen.items("summary"), "heading-1"),
        ...part(pen, "duties", writeDutyLines(pen), "heading-1"),
        text2("Person Specification"),
        table2(3, [[cell([text2("Criteria")]), cell([text2("Essential")]), cell([text2("Desirable")])], ...rows2])
      ]
    };
  }
};

// test/support/corpus/layouts/public-service.ts
var publicService = {
  name: "public-service",
  languages: ["en"],
  plain: false,
  words: {
    title: ["Job Title", "Post Title", "Role Title"],
    grade: ["Pay Band", "Band", "Agenda for Change Band", "Grade"],
    department: ["Department", "Directorate", "Division"],
    location: ["Base", "Location"],
    reportsTo: ["Accountable to", "Reports to", "Responsible to"],
    directReports: ["Responsible for", "Staff responsible for"],
    hours: ["Hours", "Contracted hours", "Hours of work"],
    summary: ["Job Summary", "Role Summary", "Job Purpose"],
    duties: ["Key Responsibilities", "Main Duties", "Key Duties", "Key Result Areas"],
    contacts: ["Communication and Working Relationships", "Key Working Relationships"]
  },
  compose: (pen) => {
    const sides2 = ["internal", "external"].filter((side) => pen.has(side));
    const facts2 = present(pen, ["title", "grade", "department", "location", "reportsTo", "directReports", "hours"]);
    return {
      body: [
        paragraph([{ text: pen.word("form").toUpperCase(), role: "label", bold: true }], { style: "title" }),
        table2(2, [
          [cell([line2({ text: "JOB DETAILS", role: "label", bold: true })], 2)],
          ...pairRows(pen, facts2, 1, 2)
        ]),
        ...part(pen, "summary", pen.items("summary"), "heading-2"),
        ...part(
          pen,
          "contacts",
          sides2.map((side) => line2(pen.prefix(side), contactsOf(pen, side))),
          "heading-2"
        ),
        ...part(pen, "duties", writeDutyLines(pen), "heading-2"),
        ...present(pen, needs).flatMap((slot) => isLine(slot) ? [] : part(pen, slot, pen.items(slot), "heading-2")),
        table2(2, pairRows(pen, ["education", "experience"], 1, 2))
      ]
    };
  }
};

// test/support/corpus/layouts/questions.ts
var questions = {
  name: "questions",
  languages: ["en"],
  plain: true,
  words: {
    summary: ["About the role", "The role", "About the job"],
    duties: ["What you will do", "What you'll do", "What will you do?", "What you\u2019ll be doing"],
    abilities: ["What you bring", "What we are looking for", "Who you are", "What you will need", "About you"],
    preferred: ["Nice to have", "Bonus points", "It would be great if you have"]
  },
  compose: (pen) => {
    const title2 = { text: pen.content.title, role: "value", bold: true };
    pen.expected.values["title"] = pen.content.title;
    return {
      body: [
        paragraph([title2], { style: "heading-1" }),
        ...present(pen, ["department", "location", "reportsTo", "employmentType"]).map(
          (slot) => entry(pen, slot)
        ),
        ...part(pen, "summary", pen.items("summary"), "heading-2"),
        ...part(pen, "duties", writeDutyLines(pen), "heading-2"),
        ...part(pen, "abilities", unsorted(pen), "heading-2"),
        ...pen.has("preferred") ? part(pen, "preferred", pen.items("preferred"), "heading-2") : [],
        line2({ text: "Apply by sending us a few lines about yourself.", role: "note" })
      ]
    };
  }
};

// test/support/corpus/layouts/relations-table.ts
var relationsTable = {
  name: "relations-table",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const sides2 = ["internal", "external"].filter((side) => pen.has(side));
    const columns2 = [cell([line2(pen.label("who"))]), cell([line2(pen.label("purpose"))], 2)];
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2), 2, 4),
          band(pen, "summary", 4),
          [cell(pen.items("summary"), 4)],
          band(pen, "duties", 4),
          [cell(writeDutyLines(pen), 4)],
          band(pen, "qualifications", 4),
          ...pairRows(pen, present(pen, needs), 1, 4),
          ...sides2.length > 0 ? [band(pen, "contacts", 4), [cell([]), ...columns2]] : [],
          ...sides2.flatMap(
            (side) => mergeDown(
              cell([line2(pen.label(side))]),
              contactRows(pen, side).map(([who, purpose]) => [cell([who]), cell([purpose], 2)])
            )
          )
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/signed-foot.ts
var signedFoot = {
  name: "signed-foot",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => {
    const signed = ["prepared", "reviewed", "approved"].filter((each2) => pen.content[each2]);
    const signatures = signed.map(
      (each2) => [`${each2}By`, `${each2}Date`].flatMap((slot) => [
        cell([line2(pen.label(slot))]),
        cell([line2(pen.value(slot))])
      ])
    );
    const further = present(pen, ["hours", "place", "travel"]);
    const career = present(pen, ["promotion", "rotation"]);
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, present(pen, basics2, 0.4), 2, 4),
          ...pairRows(pen, ["summary"], 1, 4),
          [cell([line2(pen.label("duties"))]), cell(writeDutyLines(pen), 3)],
          ...pen.has("authority") ? [[cell([line2(pen.label("authority"))]), cell(pen.items("authority"), 3)]] : [],
          ...pairRows(pen, present(pen, needs), 1, 4),
          ...further.length > 0 ? [band(pen, "conditions", 4), ...pairRows(pen, further, 1, 4)] : [],
          ...career.length > 0 ? [band(pen, "career", 4), ...pairRows(pen, career, 1, 4)] : [],
          ...signatures
        ])
      ]
    };
  }
};

// test/support/corpus/layouts/tabbed.ts
var tabbed = {
  name: "tabbed",
  languages: ["zh", "en"],
  plain: true,
  compose: (pen) => {
    const tab = { text: "	", role: "mark" };
    const pairs2 = present(pen, basics2).map((slot) => entry(pen, slot));
    const rows2 = [];
    for (let at3 = 0; at3 < pairs2.length; at3 += 2) {
      const [left, right] = [pairs2[at3]?.runs ?? [], pairs2[at3 + 1]?.runs];
      rows2.push(line2(left, right ? [tab, ...right] : []));
    }
    return {
      body: [
        formTitle(pen),
        ...rows2,
        ...part(pen, "summary", pen.items("summary")),
        ...part(pen, "duties", writeDutyLines(pen)),
        ...part(
          pen,
          "qualifications",
          present(pen, needs).flatMap(
            (slot) => isLine(slot) ? [entry(pen, slot)] : [line2(pen.prefix(slot)), ...pen.items(slot)]
          )
        )
      ]
    };
  }
};

// test/support/corpus/layouts/title-in-headings.ts
var titleInHeadings = {
  name: "title-in-headings",
  languages: ["en"],
  plain: true,
  compose: (pen) => {
    const { title: title2 } = pen.content;
    pen.expected.values["title"] = title2;
    const heading = (text2) => paragraph([{ text: text2, role: "label", bold: true }], { style: "heading-2" });
    return {
      body: [
        paragraph([{ text: `${title2} Job Description`, role: "label", bold: true }], { style: "heading-1" }),
        heading("Job brief"),
        ...pen.items("summary"),
        heading(`${title2} Responsibilities`),
        ...writeDutyLines(pen),
        heading(`${title2} Skills`),
        ...pen.items("abilities"),
        ...pen.has("department") ? [line2(pen.prefix("department"), pen.value("department"))] : []
      ]
    };
  }
};

// test/support/corpus/layouts/two-columns.ts
var twoColumns = {
  name: "two-columns",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => ({
    body: [
      formTitle(pen),
      table2(2, [
        ...pairRows(pen, present(pen, basics2, 0.5), 1, 2),
        ...pairRows(pen, ["summary"], 1, 2),
        [cell([line2(pen.label("duties"))]), cell(writeDutyLines(pen, pen.random.chance(0.4)))],
        ...pairRows(pen, present(pen, needs), 1, 2),
        ...["internal", "external"].filter((side) => pen.has(side)).map((side) => [cell([line2(pen.label(side))]), cell([line2(contactsOf(pen, side))])]),
        ...pairRows(pen, present(pen, ["authority", "hours", "place", "travel", "promotion", "rotation"]), 1, 2),
        ...pairRows(pen, present(pen, ["preparedBy", "preparedDate", "approvedBy", "approvedDate"]), 1, 2)
      ])
    ]
  })
};

// test/support/corpus/layouts/united-states.ts
var equal = {
  text: "We are an equal opportunity employer and consider every applicant without regard to background.",
  role: "note"
};
var unitedStates = {
  name: "united-states",
  languages: ["en"],
  plain: true,
  words: {
    title: ["Job Title"],
    reportsTo: ["Reports To", "Reports to"],
    summary: ["Summary", "Position Summary", "Summary/Objective"],
    duties: ["Essential Functions", "Essential Duties and Responsibilities", "Essential Job Functions"],
    qualifications: ["Qualifications", "Required Education and Experience"],
    physical: ["Physical Demands"],
    directReports: ["Supervisory Responsibilities", "Direct Reports"],
    employmentType: ["Position Type", "Employment Status"]
  },
  compose: (pen) => ({
    body: [
      paragraph([{ text: "JOB DESCRIPTION", role: "label", bold: true }], { style: "title" }),
      ...present(pen, [
        "title",
        "department",
        "reportsTo",
        "flsa",
        "code",
        "location",
        "employmentType",
        "grade",
        "preparedBy",
        "preparedDate",
        "approvedBy",
        "approvedDate"
      ]).map((slot) => entry(pen, slot)),
      ...part(pen, "summary", pen.items("summary")),
      ...part(pen, "duties", writeDutyLines(pen, pen.random.chance(0.5))),
      ...pen.has("directReports") ? [line2(pen.heading("directReports")), line2(pen.value("directReports"))] : [],
      ...present(pen, needs).flatMap(
        (slot) => isLine(slot) ? [line2(pen.heading(slot)), line2(pen.value(slot))] : [line2(pen.heading(slot)), ...pen.items(slot)]
      ),
      ...present(pen, ["physical"]).flatMap((slot) => [line2(pen.heading(slot)), ...pen.items(slot)]),
      ...present(pen, ["place", "hours", "travel"]).flatMap((slot) => [
        line2(pen.heading(slot)),
        line2(pen.value(slot))
      ]),
      line2({ text: "Other Duties", role: "label", bold: true }),
      line2({
        text: "This description is not a complete list of activities, which may change at any time.",
        role: "note"
      }),
      line2(equal)
    ]
  })
};

// test/support/corpus/layouts/wide-grid.ts
function compose2(pen, pairs2) {
  const columns2 = 2 * pairs2;
  const row = (slot, content) => [
    cell([line2(pen.label(slot))]),
    cell(content, columns2 - 1)
  ];
  return {
    body: [
      formTitle(pen),
      table2(columns2, [
        ...pairRows(pen, present(pen, basics2, 0.7), pairs2, columns2),
        row("summary", pen.items("summary")),
        row("duties", writeDutyLines(pen)),
        ...present(pen, needs).map((slot) => [cell([line2(pen.label(slot))]), cell(contentOf(pen, slot), columns2 - 1)]),
        ...pen.has("authority") ? [row("authority", pen.items("authority"))] : []
      ])
    ]
  };
}
var gridOfSix = {
  name: "grid-of-six",
  languages: ["zh", "en"],
  plain: false,
  compose: (pen) => compose2(pen, 3)
};
var gridOfEight = {
  name: "grid-of-eight",
  languages: ["zh"],
  plain: false,
  compose: (pen) => compose2(pen, 4)
};

// test/support/corpus/layouts/index.ts
var layouts = [
  bands,
  mergedLabels,
  gridOfSix,
  gridOfEight,
  twoColumns,
  kpiBeside,
  kpiPart,
  dutyShares,
  dutyGroups,
  relationsTable,
  oneCell,
  crowdedCells,
  brokenTable,
  nestedTable,
  signedFoot,
  headed,
  boldHeaded,
  bareHeaded,
  outline,
  labelLines,
  tabbed,
  oneLineParts,
  advert,
  unitedStates,
  personSpecification,
  publicService,
  questions,
  capitals,
  titleInHeadings
];

// test/support/corpus/writers/library.ts
import {
  CheckBox,
  DeletedTextRun,
  Document as Document2,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Tab,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  Paragraph as WordParagraph,
  Table as WordTable
} from "docx";
var change = { id: 7, author: "HR", date: "2024-01-02T00:00:00Z" };
var headings2 = {
  title: HeadingLevel.TITLE,
  "heading-1": HeadingLevel.HEADING_1,
  "heading-2": HeadingLevel.HEADING_2,
  "heading-3": HeadingLevel.HEADING_3
};
var levels = [
  ["decimal", LevelFormat.DECIMAL, "%1."],
  ["chinese", LevelFormat.CHINESE_COUNTING, "\uFF08%1\uFF09"],
  ["circle", LevelFormat.DECIMAL_ENCLOSED_CIRCLE, "%1"],
  ["bullet", LevelFormat.BULLET, "\u2022"]
];
function writeRun(run) {
  if (run.guise === "deleted") return [new DeletedTextRun({ text: run.text, ...change })];
  if (run.guise === "inserted") return [new InsertedTextRun({ text: run.text, ...change })];
  if (run.guise === "box-on" || run.guise === "box-off") return [new CheckBox({ checked: run.guise === "box-on" })];
  if (run.guise !== void 0) throw new Error(`the library can't write ${run.guise}`);
  return run.text.split("\n").map((text2, at3) => {
    const children = text2.split("	").flatMap((piece, place) => [...place > 0 ? [new Tab()] : [], piece]);
    return new TextRun({ children, ...at3 > 0 ? { break: 1 } : {}, ...run.bold ? { bold: true } : {} });
  });
}
function writeParagraph(each2, more = []) {
  return new WordParagraph({
    children: [...each2.runs.flatMap(writeRun), ...more],
    ...each2.style ? { heading: headings2[each2.style] } : {},
    ...each2.list ? { numbering: { reference: each2.list, level: 0 } } : {}
  });
}
function writeBlocks2(blocks) {
  return blocks.map((block) => {
    if (block.kind === "paragraph") return writeParagraph(block);
    return new WordTable({
      columnWidths: Array.from({ length: block.columns }, () => 1800),
      rows: block.rows.map(
        (row) => new TableRow({
          children: row.map(
            ({ content, span, down }) => new TableCell({
              children: writeBlocks2(content),
              ...span ? { columnSpan: span } : {},
              ...down ? { verticalMerge: down === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}
            })
          )
        })
      )
    });
  });
}
async function writeByLibrary(sheet) {
  const body = writeBlocks2(sheet.body);
  if (sheet.footnote) body.push(new WordParagraph({ children: [new FootnoteReferenceRun(1)] }));
  const document = new Document2({
    numbering: {
      config: levels.map(([reference, format, text2]) => ({ reference, levels: [{ level: 0, format, text: text2 }] }))
    },
    ...sheet.footnote ? { footnotes: { 1: { children: [writeParagraph(sheet.footnote)] } } } : {},
    sections: [
      {
        children: body,
        ...sheet.header ? { headers: { default: new Header({ children: sheet.header.map((each2) => writeParagraph(each2)) }) } } : {},
        ...sheet.footer ? { footers: { default: new Footer({ children: sheet.footer.map((each2) => writeParagraph(each2)) }) } } : {}
      }
    ]
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

// test/support/corpus/writers/open-xml.ts
import { strToU8, zipSync } from "fflate";

// test/support/corpus/writers/parts.ts
var office = "http://schemas.openxmlformats.org/";
var relation = `${office}officeDocument/2006/relationships`;
var declared = {
  w: `${office}wordprocessingml/2006/main`,
  r: relation,
  mc: `${office}markup-compatibility/2006`,
  wp: `${office}drawingml/2006/wordprocessingDrawing`,
  a: `${office}drawingml/2006/main`,
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  v: "urn:schemas-microsoft-com:vml"
};
var names4 = Object.entries(declared).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ");
var prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
var root = (tag, content) => `${prolog}<w:${tag} ${names4}>${content}</w:${tag}>`;
var level = (id2, format, text2) => `<w:abstractNum w:abstractNumId="${id2}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text2}"/></w:lvl></w:abstractNum>`;
var formats = [
  ["decimal", "%1."],
  ["chineseCounting", "\uFF08%1\uFF09"],
  ["decimalEnclosedCircle", "%1"],
  ["bullet", "\u2022"]
];
var numbering = `${formats.map(([format, text2], at3) => level(at3, format, text2)).join("")}${formats.map((_, at3) => `<w:num w:numId="${at3 + 1}"><w:abstractNumId w:val="${at3}"/></w:num>`).join("")}`;
var style = (id2, name, level2) => `<w:style w:type="paragraph" w:styleId="${id2}"><w:name w:val="${name}"/><w:pPr><w:outlineLvl w:val="${level2}"/></w:pPr></w:style>`;
var styles2 = `${style("Title", "Title", 9)}${[1, 2, 3].map((each2) => style(`Heading${each2}`, `heading ${each2}`, each2 - 1)).join("")}`;
var tags = {
  styles: "styles",
  numbering: "numbering",
  header: "hdr",
  footer: "ftr",
  footnotes: "footnotes"
};
function packDocument(content) {
  const parts3 = Object.keys(tags).filter((part2) => content[part2] !== void 0);
  const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  const overrides = [["document", "document.main"], ...parts3.map((part2) => [part2, part2])].map(
    ([part2, type]) => `<Override PartName="/word/${part2}.xml" ContentType="${kind}${type}+xml"/>`
  );
  const links2 = parts3.map((part2) => `<Relationship Id="${part2}" Type="${relation}/${part2}" Target="${part2}.xml"/>`);
  const references3 = ["header", "footer"].filter((part2) => content[part2] !== void 0).map((part2) => `<w:${part2}Reference w:type="default" r:id="${part2}"/>`);
  const packaged = `${office}package/2006`;
  return {
    "[Content_Types].xml": `${prolog}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${prolog}<Relationships xmlns="${packaged}/relationships"><Relationship Id="main" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${prolog}<Relationships xmlns="${packaged}/relationships">${links2.join("")}</Relationships>`,
    "word/document.xml": root(
      "document",
      `<w:body>${content.body}<w:sectPr>${references3.join("")}</w:sectPr></w:body>`
    ),
    ...Object.fromEntries(parts3.map((part2) => [`word/${part2}.xml`, root(tags[part2], content[part2] ?? "")]))
  };
}

// test/support/corpus/writers/open-xml.ts
var escapeXml2 = (text2) => text2.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
function writeText(text2, tag = "w:t") {
  return text2.split(/([\n\t])/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    if (piece === "	") return "<w:tab/>";
    return piece ? `<${tag} xml:space="preserve">${escapeXml2(piece)}</${tag}>` : "";
  }).join("");
}
var plain3 = (run, text2 = run.text) => `<w:r>${run.bold ? "<w:rPr><w:b/></w:rPr>" : ""}${writeText(text2)}</w:r>`;
var legacy = (on) => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${on ? 1 : 0}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
var symbol = (char) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
var box = (run, on) => `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${plain3(run)}</w:sdtContent></w:sdt>`;
var guises = {
  control: (run) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${plain3(run)}</w:sdtContent></w:sdt>`,
  field: (run) => `<w:fldSimple w:instr=" DOCPROPERTY value ">${plain3(run)}</w:fldSimple>`,
  inserted: (run) => `<w:ins w:id="2" w:author="HR" w:date="2024-01-02T00:00:00Z">${plain3(run)}</w:ins>`,
  deleted: (run) => `<w:del w:id="1" w:author="HR" w:date="2024-01-02T00:00:00Z"><w:r>${writeText(run.text, "w:delText")}</w:r></w:del>`,
  ruby: (run) => `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase>${plain3(run, run.text.slice(0, 2))}</w:rubyBase></w:ruby></w:r>${plain3(run, run.text.slice(2))}`,
  link: (run) => `<w:hyperlink w:anchor="top">${plain3(run)}</w:hyperlink>`,
  split: (run) => {
    const at3 = Math.ceil(run.text.length / 2);
    return `${plain3(run, run.text.slice(0, at3))}<w:proofErr w:type="spellStart"/>${plain3({ ...run, bold: false }, run.text.slice(at3))}`;
  },
  "symbol-on": () => symbol("F0FE"),
  "symbol-off": () => symbol("F0A8"),
  "box-on": (run) => box(run, true),
  "box-off": (run) => box(run, false),
  "legacy-on": () => legacy(true),
  "legacy-off": () => legacy(false)
};
var lists2 = { decimal: 1, chinese: 2, circle: 3, bullet: 4 };
var styleIds = { title: "Title", "heading-1": "Heading1", "heading-2": "Heading2", "heading-3": "Heading3" };
function writeParagraph2(each2) {
  const style2 = each2.style ? `<w:pStyle w:val="${styleIds[each2.style]}"/>` : "";
  const list = each2.list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists2[each2.list]}"/></w:numPr>` : "";
  const runs = each2.runs.map((run) => run.guise ? guises[run.guise](run) : plain3(run)).join("");
  return `<w:p>${style2 || list ? `<w:pPr>${style2}${list}</w:pPr>` : ""}${runs}</w:p>`;
}
function writeCell({ content, span, down }) {
  const merged = down === "start" ? '<w:vMerge w:val="restart"/>' : down === "go" ? "<w:vMerge/>" : "";
  const spans = span ? `<w:gridSpan w:val="${span}"/>` : "";
  const last = content.at(-1)?.kind === "table" ? "<w:p/>" : "";
  return `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/>${spans}${merged}</w:tcPr>${writeBlocks3(content)}${last}</w:tc>`;
}
function writeTable2({ columns: columns2, rows: rows2 }) {
  const grid2 = '<w:gridCol w:w="1800"/>'.repeat(columns2);
  const cells = rows2.map((row) => `<w:tr>${row.map(writeCell).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid2}</w:tblGrid>${cells}</w:tbl>`;
}
var writeBlocks3 = (blocks) => blocks.map((block) => block.kind === "table" ? writeTable2(block) : writeParagraph2(block)).join("");
function writeBox(content) {
  const text2 = `<w:txbxContent>${writeBlocks3(content)}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2000000" cy="600000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${text2}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${text2}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
function writeOpenXml(sheet) {
  const box2 = sheet.box && sheet.box.length > 0 ? writeBox(sheet.box) : "";
  const footnote2 = sheet.footnote ? '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' : "";
  const parts3 = packDocument({
    body: `${box2}${writeBlocks3(sheet.body)}${footnote2}`,
    styles: styles2,
    numbering,
    ...sheet.header ? { header: writeBlocks3(sheet.header) } : {},
    ...sheet.footer ? { footer: writeBlocks3(sheet.footer) } : {},
    ...sheet.footnote ? { footnotes: `<w:footnote w:id="2">${writeParagraph2(sheet.footnote)}</w:footnote>` } : {}
  });
  return zipSync(Object.fromEntries(Object.entries(parts3).map(([name, text2]) => [name, strToU8(text2)])), {
    mtime: "2020-01-01T00:00:00"
  });
}

// test/support/corpus/writers/plain.ts
var hashes = { title: "# ", "heading-1": "## ", "heading-2": "## ", "heading-3": "### " };
var chinese5 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
function countOf(each2, at3) {
  if (each2.list === "chinese") return `\uFF08${chinese5[at3]}\uFF09`;
  return each2.list === "bullet" ? "- " : each2.list ? `${at3 + 1}. ` : "";
}
function writeLines2(sheet, write2, writeRows) {
  let run = 0;
  return sheet.body.map((block) => {
    if (block.kind === "table") {
      const textOf5 = ({ content }) => [...listParagraphs(content)].map(({ runs }) => runs.map(({ text: text2 }) => text2).join("")).join(" ");
      return writeRows(block.rows.map((row) => row.map(textOf5)));
    }
    run = block.list ? run + 1 : 0;
    return write2(block, countOf(block, run - 1));
  });
}
function embolden({ text: text2, bold }) {
  const [, before2 = "", words = "", after2 = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text2) ?? [];
  return bold && words ? `${before2}**${words}**${after2}` : text2;
}
function writePipes(rows2) {
  const [head = "", ...rest] = rows2.map((row) => `| ${row.join(" | ")} |`);
  return [head, `|${"---|".repeat(rows2[0]?.length ?? 0)}`, ...rest].join("\n");
}
function writeMarkdown(sheet) {
  const lines3 = writeLines2(
    sheet,
    ({ runs, style: style2 }, count4) => {
      const text2 = runs.map((run) => style2 ? run.text : embolden(run)).join("");
      return `${style2 ? hashes[style2] : count4}${text2.replace(/^• /, "- ")}`;
    },
    writePipes
  );
  const isItem = (line3) => /^(?:- |\d+[.)] )/.test(line3 ?? "");
  const spaced = lines3.map((line3, at3) => isItem(line3) && isItem(lines3[at3 + 1]) ? line3 : `${line3}
`);
  return new TextEncoder().encode(`${spaced.join("\n")}`);
}
function writeOtherMarkdown(sheet) {
  const text2 = new TextDecoder().decode(writeMarkdown(sheet)).replace(/^# (.*)$/gm, (_, words) => `${words}
${"=".repeat(Math.max(3, words.length))}`).replace(/^## (.*)$/gm, (_, words) => `${words}
${"-".repeat(Math.max(3, words.length))}`).replace(/^\*\*(.*?)([:：])\*\*/gm, "**$1**$2").replace(/^- /gm, "* ");
  return new TextEncoder().encode(`\uFEFF${text2.replace(/\n/g, "\r\n")}`);
}
function writePlainText(sheet) {
  const lines3 = writeLines2(
    sheet,
    ({ runs }, count4) => `${count4}${runs.map(({ text: text2 }) => text2).join("")}`,
    (rows2) => rows2.map((row) => row.join("	")).join("\r\n")
  );
  return new TextEncoder().encode(`${lines3.join("\r\n")}\r
`);
}

// test/support/corpus/documents.ts
function hide(pen, chosen) {
  const hidden2 = new Set(chosen.flatMap(({ hides }) => hides ?? []));
  if (hidden2.size === 0) return pen;
  return {
    ...pen,
    has: (slot) => !hidden2.has(slot) && pen.has(slot),
    value: (slot) => hidden2.has(slot) ? [pen.gap()] : pen.value(slot)
  };
}
function drawPen(plan, content) {
  const noise = drawNoise(content.language, plan.random);
  const spoken = plan.ending === "docx" ? noise : { ...noise, label: noise.label === "starred" ? "plain" : noise.label };
  return openPen(content, spoken, plan.random, plan.layout.words);
}
function compose3(plan) {
  const expected = [];
  const sheets = plan.contents.map((content) => {
    let pen = drawPen(plan, content);
    expected.push(pen.expected);
    for (const feature of plan.features) pen = feature.change?.(pen) ?? pen;
    const composed = plan.layout.compose(hide(pen, plan.features));
    return plan.features.reduce((sheet, feature) => feature.finish?.(sheet, pen) ?? sheet, composed);
  });
  const body = sheets.flatMap(({ body: body2 }) => body2);
  return { sheet: { ...sheets[0], body }, expected };
}
function write({ ending, raw, sheet }) {
  if (ending === "md") return raw ? writeOtherMarkdown(sheet) : writeMarkdown(sheet);
  if (ending === "txt") return writePlainText(sheet);
  return raw ? writeOpenXml(sheet) : writeByLibrary(sheet);
}
function chooseContents(random, known2, count4) {
  const left = [...known2];
  return Array.from({ length: count4 }, () => left.splice(random.below(left.length), 1)[0]);
}
function planOne(layout, known2, ending, at3, random) {
  const language = known2[0]?.language ?? "en";
  const count4 = at3 % 5 === 4 ? 2 : 1;
  const able = features.filter(
    ({ word: word3, languages, hides }) => (ending === "docx" || !word3) && (languages?.includes(language) ?? true) && (count4 === 1 || !hides)
  );
  const feature = at3 % 3 === 0 ? void 0 : able[random.below(able.length)];
  const chosen = feature ? [feature] : [];
  const { sheet, expected } = compose3({
    layout,
    contents: chooseContents(random, known2, count4),
    features: chosen,
    ending,
    random
  });
  return {
    name: `${layout.name}-${language}-${at3}.${ending}`,
    layout: layout.name,
    language,
    features: [...chosen.map(({ name }) => name), ...count4 > 1 ? ["several-forms"] : []],
    ending,
    raw: chosen.some(({ raw }) => raw) || random.chance(0.35),
    sheet,
    expected
  };
}
var main = { layouts, contents, each: 5 };
function planDocuments(corpus = main, start = seed) {
  return corpus.layouts.flatMap(
    (layout, place) => layout.languages.flatMap((language) => {
      const random = openRandom(start + 1e3 * place + (language === "zh" ? 0 : 500));
      const endings = layout.plain ? ["docx", "md", "docx", "txt", "docx"] : ["docx"];
      return Array.from(
        { length: corpus.each },
        (_, at3) => planOne(layout, corpus.contents[language], endings[at3 % endings.length] ?? "docx", at3, random)
      );
    })
  );
}

// test/support/corpus/books.ts
var prefaces = {
  zh: [
    "\u5C97\u4F4D\u8BF4\u660E\u4E66\u6C47\u7F16",
    "\u672C\u6C47\u7F16\u6536\u5F55\u5404\u90E8\u95E8\u73B0\u884C\u5C97\u4F4D\u8BF4\u660E\u4E66\uFF0C\u7531\u4EBA\u529B\u8D44\u6E90\u90E8\u6BCF\u5E74\u4FEE\u8BA2\u4E00\u6B21\u3002",
    "\u4F7F\u7528\u4E2D\u53D1\u73B0\u4E0E\u5B9E\u9645\u4E0D\u7B26\u4E4B\u5904\uFF0C\u8BF7\u586B\u5199\u4FEE\u8BA2\u7533\u8BF7\u5355\u3002"
  ],
  en: [
    "Handbook of positions",
    "This handbook holds the job descriptions that are in force and is revised once a year.",
    "Where it differs from what is done, ask for a revision."
  ]
};
function planBook(layout, language, start) {
  const { sheet, expected } = compose3({
    layout,
    contents: contents[language],
    features: [],
    ending: "docx",
    random: openRandom(start)
  });
  const preface = prefaces[language].map((text2, at3) => paragraph([note(text2)], at3 === 0 ? { style: "title" } : {}));
  return {
    name: `book-${layout.name}-${language}.docx`,
    layout: layout.name,
    language,
    features: ["book"],
    ending: "docx",
    raw: true,
    sheet: { ...sheet, body: [...preface, ...sheet.body] },
    expected
  };
}
var planBooks = (start = seed) => [bands, mergedLabels, kpiBeside, headed, boldHeaded].flatMap(
  (layout, at3) => ["zh", "en"].map((language, place) => planBook(layout, language, start + 10 * at3 + place))
);

// test/support/corpus/held-out/class-specification.ts
var classSpecification = {
  name: "class-specification",
  languages: ["en"],
  plain: true,
  words: {
    form: ["Class Specification", "Position Specification", "Classification Description"],
    title: ["Class Title", "Classification Title", "Working Title"],
    code: ["Class Code", "Class No.", "Position No."],
    department: ["Department/Division", "Organizational Unit", "Unit"],
    reportsTo: ["Supervision Received From", "Responsible To", "Immediate Supervisor"],
    directReports: ["Supervision Exercised Over", "Positions Supervised", "Supervises"],
    grade: ["Salary Grade", "Pay Grade", "Classification"],
    summary: ["Basic Function", "Definition", "Class Summary", "Nature of Work", "General Statement of Duties"],
    duties: ["Typical Duties", "Examples of Duties", "Illustrative Examples of Work", "Representative Duties"],
    education: ["Education", "Education and Training"],
    experience: ["Experience"],
    abilities: ["Ability to", "Abilities", "Knowledge, Skills and Abilities"],
    knowledge: ["Knowledge of", "Knowledge"],
    certificates: ["Special Requirements", "License or Certificate", "Licenses and Certificates"]
  },
  compose: (pen) => {
    const bold = (slot) => line2({ text: pen.word(slot), role: "label", bold: true });
    const facts2 = present(pen, ["title", "code", "department", "grade", "reportsTo", "directReports"]);
    return {
      body: [
        paragraph([{ text: pen.word("form").toUpperCase(), role: "label", bold: true }], { style: "title" }),
        ...facts2.map((slot) => line2({ text: `${pen.word(slot)}: `, role: "label", bold: true }, pen.value(slot))),
        bold("summary"),
        ...pen.items("summary"),
        bold("duties"),
        ...writeDutyLines(pen),
        ...present(pen, ["education", "experience", "abilities", "knowledge", "certificates"]).flatMap(
          (slot) => [bold(slot), ...isLine(slot) ? [line2(pen.value(slot))] : pen.items(slot)]
        )
      ]
    };
  }
};

// test/support/corpus/held-out/contents.ts
var curator = {
  language: "en",
  organisation: "Fenwick County Museum",
  title: "Collections Registrar",
  code: "M-14",
  department: "Collections",
  reportsTo: "Head of Collections",
  directReports: ["Collections Assistant", "Photographer"],
  headcount: 1,
  grade: "Specialist II",
  location: "Fenwick, main store",
  employmentType: "Full-time",
  summary: ["Knows where every object is, whose it is and what condition it is in."],
  internal: [{ who: "Exhibitions team", purpose: "Agree loan dates" }],
  external: [{ who: "Lending museums", purpose: "Sign loan papers" }],
  education: "Degree in museum studies or history",
  experience: "Three years with a documented collection",
  abilities: ["Describes objects precisely", "Handles fragile material with confidence"],
  knowledge: ["Customs rules for works of art"],
  preferred: ["Reads a second language"],
  duties: [
    { duty: "Accessions new objects and labels them within a month.", kpi: "Backlog under 40 objects" },
    { duty: "Checks the condition of loans at both ends of a journey.", kpi: "Reports for every crate" },
    { duty: "Audits one store each quarter.", kpi: "Missing objects zero" },
    { duty: "Supervises photography of the collection.", kpi: "200 images a month" }
  ],
  authority: ["Refuses access to objects in poor condition"],
  hours: "35 hours, Monday to Friday",
  travel: "Courier trips twice a year"
};
var baker = {
  language: "en",
  organisation: "Three Mills Bakery",
  title: "Head Baker",
  code: "B-02",
  department: "Production",
  reportsTo: "Production Manager",
  directReports: ["Baker", "Apprentice"],
  headcount: 2,
  grade: "C",
  location: "Mill Road",
  employmentType: "Full-time",
  summary: ["Sets the standard for every loaf that leaves the ovens."],
  internal: [{ who: "Shop managers", purpose: "Plan orders for the weekend" }],
  education: "Vocational certificate in baking",
  experience: "Six years in craft bakeries",
  abilities: ["Reads dough by touch", "Keeps calm at four in the morning"],
  certificates: ["Food hygiene level 3"],
  duties: [
    { duty: "Mixes and proves doughs to the recipe book.", kpi: "Returns below 1%" },
    { duty: "Plans the night so that vans leave by six.", kpi: "Late vans none" },
    { duty: "Trains apprentices in shaping and scoring.", kpi: "Two trained a year" }
  ],
  hours: "Nights, five a week"
};
var forester = {
  language: "en",
  organisation: "Upper Dale Forest Trust",
  title: "Harvesting Forester",
  code: "F-31",
  department: "Operations",
  reportsTo: "Forest Manager",
  headcount: 3,
  grade: "D",
  location: "Upper Dale",
  employmentType: "Seasonal",
  summary: ["Brings timber out of the wood without harm to people or soil."],
  external: [{ who: "Sawmills", purpose: "Agree lengths and prices" }],
  education: "Diploma in forestry",
  experience: "Four seasons of harvesting",
  abilities: ["Estimates standing timber", "Reads maps and ground"],
  knowledge: ["Law on felling licences"],
  certificates: ["Chainsaw and winch tickets"],
  duties: [
    { duty: "Marks trees and writes felling plans.", kpi: "Plans approved first time" },
    { duty: "Inspects contractors on site every week.", kpi: "Accidents none" },
    { duty: "Measures stacks and releases them for haulage.", kpi: "Measured within 3 days" }
  ],
  travel: "Daily between woods"
};
var surveyor = {
  language: "zh",
  organisation: "\u9752\u5CA9\u6C34\u52A1\u5DE5\u7A0B\u516C\u53F8",
  title: "\u7BA1\u7F51\u5DE1\u68C0\u73ED\u957F",
  code: "SW-208",
  department: "\u7BA1\u7F51\u8FD0\u8425\u90E8",
  reportsTo: "\u7BA1\u7F51\u8FD0\u8425\u90E8\u526F\u4E3B\u4EFB",
  directReports: ["\u5DE1\u68C0\u5458", "\u542C\u6F0F\u5DE5"],
  headcount: 3,
  grade: "\u4E09\u5C97\u4E03\u7EA7",
  location: "\u9752\u5CA9\u7247\u533A",
  employmentType: "\u5408\u540C\u5236",
  summary: ["\u5E26\u73ED\u5B88\u4F4F\u7247\u533A\u4F9B\u6C34\u7BA1\u7EBF\uFF0C\u8BA9\u6F0F\u70B9\u65E9\u88AB\u53D1\u73B0\u3001\u65E9\u88AB\u4FEE\u597D\u3002"],
  internal: [{ who: "\u62A2\u4FEE\u4E2D\u5FC3", purpose: "\u79FB\u4EA4\u6F0F\u70B9" }],
  external: [{ who: "\u8857\u9053\u529E", purpose: "\u5546\u5B9A\u5F00\u6316\u65F6\u6BB5" }],
  education: "\u7ED9\u6392\u6C34\u6216\u5E02\u653F\u7C7B\u4E2D\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u7BA1\u7EBF\u5DE1\u67E5\u56DB\u5E74\u4EE5\u4E0A",
  abilities: ["\u4F1A\u7528\u542C\u6F0F\u4EEA\u548C\u76F8\u5173\u4EEA", "\u80FD\u753B\u51FA\u7247\u533A\u7BA1\u7EBF\u8349\u56FE"],
  knowledge: ["\u61C2\u5F97\u57CE\u5E02\u4F9B\u6C34\u6761\u4F8B"],
  certificates: ["\u6709\u9650\u7A7A\u95F4\u4F5C\u4E1A\u8BC1"],
  duties: [
    { duty: "\u6392\u5B9A\u6BCF\u5468\u5DE1\u7EBF\u8DEF\u7EBF\uFF0C\u91CD\u70B9\u770B\u7A7F\u8DEF\u548C\u8001\u65E7\u7BA1\u6BB5\u3002", kpi: "\u5DE1\u7EBF\u8986\u76D6\u7387100%" },
    { duty: "\u591C\u95F4\u7EC4\u7EC7\u542C\u6F0F\uFF0C\u5B9A\u4F4D\u540E\u4E24\u5C0F\u65F6\u5185\u62A5\u62A2\u4FEE\u3002", kpi: "\u6F0F\u70B9\u5B9A\u4F4D\u8BEF\u5DEE\u22642\u7C73" },
    { duty: "\u76EF\u4F4F\u7B2C\u4E09\u65B9\u65BD\u5DE5\uFF0C\u9632\u6B62\u6316\u65AD\u7BA1\u9053\u3002", kpi: "\u6316\u65AD\u4E8B\u4EF6\u4E3A\u96F6" },
    { duty: "\u6309\u6708\u6C47\u603B\u4EA7\u9500\u5DEE\u6570\u636E\u3002", kpi: "\u6B21\u67083\u65E5\u524D\u62A5\u9001" }
  ],
  authority: ["\u5BF9\u5A01\u80C1\u7BA1\u7EBF\u7684\u65BD\u5DE5\u53EF\u5F53\u573A\u53EB\u505C"],
  hours: "\u8F6E\u73ED",
  place: "\u6237\u5916\u4E3A\u4E3B"
};
var beekeeper = {
  language: "zh",
  organisation: "\u767D\u9E6D\u5C71\u751F\u6001\u519C\u573A",
  title: "\u517B\u8702\u6280\u672F\u4E3B\u7BA1",
  code: "NY-05",
  department: "\u517B\u6B96\u90E8",
  reportsTo: "\u519C\u573A\u573A\u957F",
  directReports: ["\u517B\u8702\u5DE5"],
  headcount: 1,
  grade: "\u4E2D\u7EA7",
  location: "\u767D\u9E6D\u5C71\u4E1C\u5761",
  employmentType: "\u5168\u804C",
  summary: ["\u517B\u597D\u4E09\u767E\u7BB1\u8702\uFF0C\u4EA7\u51FA\u5408\u683C\u7684\u871C\u3002"],
  internal: [{ who: "\u679C\u56ED\u7EC4", purpose: "\u7EA6\u5B9A\u6388\u7C89\u548C\u505C\u836F\u65F6\u95F4" }],
  education: "\u519C\u5B66\u5927\u4E13\u53CA\u4EE5\u4E0A",
  experience: "\u89C4\u6A21\u517B\u8702\u4E94\u5E74\u4EE5\u4E0A",
  abilities: ["\u4F1A\u4EBA\u5DE5\u80B2\u738B", "\u80FD\u8FA8\u8BA4\u5E38\u89C1\u8702\u75C5"],
  knowledge: ["\u61C2\u5F97\u8702\u4EA7\u54C1\u8D28\u91CF\u6807\u51C6"],
  duties: [
    { duty: "\u6309\u82B1\u671F\u8F6C\u573A\uFF0C\u5B9A\u597D\u653E\u8702\u70B9\u3002", kpi: "\u8F6C\u573A\u6B7B\u4EA1\u7387\u22643%" },
    { duty: "\u68C0\u67E5\u8702\u7FA4\uFF0C\u53CA\u65F6\u9632\u6CBB\u8702\u87A8\u3002", kpi: "\u5E26\u87A8\u7387\u22642%" },
    { duty: "\u7EC4\u7EC7\u6447\u871C\u548C\u5206\u88C5\uFF0C\u7559\u6837\u5907\u67E5\u3002", kpi: "\u62BD\u68C0\u5408\u683C\u7387100%" }
  ]
};
var editor = {
  language: "zh",
  organisation: "\u677E\u70DF\u6587\u5316\u4F20\u5A92",
  title: "\u8D23\u4EFB\u7F16\u8F91",
  code: "BJ-17",
  department: "\u56FE\u4E66\u4E2D\u5FC3",
  reportsTo: "\u56FE\u4E66\u4E2D\u5FC3\u603B\u7F16",
  headcount: 5,
  grade: "\u7F16\u8F91\u4E8C\u7EA7",
  location: "\u5357\u4EAC",
  employmentType: "\u5168\u804C",
  summary: ["\u628A\u4E66\u7A3F\u505A\u6210\u6CA1\u6709\u786C\u4F24\u7684\u4E66\u3002"],
  internal: [{ who: "\u7F8E\u7F16\u5BA4", purpose: "\u5546\u5B9A\u7248\u5F0F" }],
  external: [{ who: "\u4F5C\u8005", purpose: "\u6838\u5BF9\u4FEE\u6539\u610F\u89C1" }],
  education: "\u4E2D\u6587\u6216\u5386\u53F2\u7C7B\u672C\u79D1\u53CA\u4EE5\u4E0A",
  experience: "\u51FA\u7248\u793E\u7F16\u8F91\u4E24\u5E74\u4EE5\u4E0A",
  abilities: ["\u80FD\u53D1\u73B0\u4E8B\u5B9E\u9519\u8BEF", "\u6587\u5B57\u529F\u5E95\u624E\u5B9E"],
  certificates: ["\u51FA\u7248\u4E13\u4E1A\u804C\u4E1A\u8D44\u683C\u8BC1"],
  duties: [
    { duty: "\u901A\u8BFB\u4E66\u7A3F\uFF0C\u5217\u51FA\u95EE\u9898\u6E05\u5355\u4EA4\u4F5C\u8005\u3002", kpi: "\u5DEE\u9519\u7387\u4F4E\u4E8E\u4E07\u5206\u4E4B\u4E00" },
    { duty: "\u8DDF\u8E2A\u4E09\u5BA1\u4E09\u6821\u8FDB\u5EA6\u3002", kpi: "\u6309\u671F\u4ED8\u5370\u7387\u226595%" },
    { duty: "\u64B0\u5199\u5C01\u5E95\u6587\u6848\u548C\u4E66\u8BAF\u3002", kpi: "\u4ED8\u5370\u524D\u5341\u65E5\u5B8C\u6210" }
  ]
};
var heldOutContents = { en: [curator, baker, forester], zh: [surveyor, beekeeper, editor] };

// test/support/corpus/held-out/counted-duties.ts
var count3 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var countedDuties = {
  name: "counted-duties",
  languages: ["zh"],
  plain: false,
  words: {
    form: ["\u804C\u52A1\u8BF4\u660E\u4E66", "\u5C97\u4F4D\u804C\u8D23\u8BF4\u660E\u4E66", "\u5C97\u4F4D\u89C4\u8303"],
    title: ["\u804C\u4F4D", "\u5C97\u4F4D\u540D\u79F0", "\u804C\u52A1"],
    code: ["\u804C\u4F4D\u7F16\u7801", "\u5C97\u4F4DID", "\u804C\u52A1\u7F16\u53F7"],
    department: ["\u96B6\u5C5E\u90E8\u95E8", "\u4EFB\u804C\u90E8\u95E8", "\u6240\u5728\u5355\u4F4D"],
    reportsTo: ["\u4E0A\u7EA7\u4E3B\u7BA1", "\u76F4\u63A5\u9886\u5BFC", "\u4E3B\u7BA1\u4E0A\u7EA7", "\u76F4\u63A5\u4E3B\u7BA1"],
    directReports: ["\u4E0B\u5C5E\u5C97\u4F4D", "\u7BA1\u7406\u5BF9\u8C61", "\u6240\u8F96\u5C97\u4F4D", "\u76F4\u63A5\u7BA1\u7406\u5C97\u4F4D"],
    headcount: ["\u5C97\u4F4D\u7F16\u5236", "\u7F16\u5236\u6570"],
    grade: ["\u804C\u4F4D\u7EA7\u522B", "\u5C97\u4F4D\u7EA7\u522B", "\u5C97\u7EA7"],
    summary: ["\u804C\u52A1\u6982\u8981", "\u8BBE\u5C97\u76EE\u7684", "\u5C97\u4F4D\u4F7F\u547D\u4E0E\u76EE\u6807", "\u5DE5\u4F5C\u76EE\u6807"],
    kpi: ["\u8861\u91CF\u6807\u51C6", "\u5B8C\u6210\u6807\u51C6", "\u5DE5\u4F5C\u6807\u51C6", "\u8BC4\u4EF7\u6807\u51C6"],
    education: ["\u5B66\u5386\u53CA\u4E13\u4E1A", "\u4E13\u4E1A\u5B66\u5386", "\u6700\u4F4E\u5B66\u5386"],
    experience: ["\u4ECE\u4E1A\u7ECF\u9A8C", "\u5DE5\u4F5C\u5E74\u9650", "\u76F8\u5173\u7ECF\u9A8C"],
    abilities: ["\u4E13\u4E1A\u6280\u80FD", "\u7D20\u8D28\u8981\u6C42", "\u80DC\u4EFB\u80FD\u529B", "\u6280\u80FD\u6280\u5DE7"],
    knowledge: ["\u5FC5\u5907\u77E5\u8BC6", "\u5E94\u77E5", "\u77E5\u8BC6\u7ED3\u6784"],
    certificates: ["\u6267\u4E1A\u8D44\u683C", "\u6301\u8BC1\u8981\u6C42", "\u804C\u79F0\u4E0E\u8BC1\u4E66"]
  },
  compose: (pen) => {
    const facts2 = present(pen, [
      "title",
      "code",
      "department",
      "grade",
      "reportsTo",
      "directReports",
      "headcount"
    ]);
    const duties = writeDutyRows(pen, ["kpi"]).flatMap((row, at3) => [
      [cell([line2({ text: `\u804C\u8D23${count3[at3]}`, role: "label", bold: true })]), cell([row.duty], 3)],
      [cell([line2(pen.label("kpi"))]), cell([row.kpi], 3)]
    ]);
    return {
      body: [
        formTitle(pen),
        table2(4, [
          ...pairRows(pen, facts2, 2, 4),
          ...pairRows(pen, ["summary"], 1, 4),
          ...duties,
          ...pairRows(pen, present(pen, ["education", "experience", "abilities", "knowledge", "certificates"]), 1, 4)
        ])
      ]
    };
  }
};

// test/support/corpus/held-out/listed-facts.ts
var listedFacts = {
  name: "listed-facts",
  languages: ["zh"],
  plain: true,
  words: {
    title: ["\u5C97\u4F4D\u540D\u79F0", "\u89D2\u8272\u540D\u79F0", "\u5C97\u4F4D"],
    code: ["\u5C97\u4F4DID", "\u7F16\u53F7"],
    department: ["\u90E8\u95E8", "\u5F52\u5C5E\u90E8\u95E8", "\u5F52\u53E3\u90E8\u95E8"],
    reportsTo: ["\u6C47\u62A5\u5BF9\u8C61", "\u6C47\u62A5\u7ED9", "\u4E0A\u7EA7"],
    directReports: ["\u7BA1\u7406\u8303\u56F4", "\u4E0B\u5C5E", "\u5E26\u9886\u5C97\u4F4D"],
    grade: ["\u7EA7\u522B", "\u804C\u7EA7"],
    location: ["\u529E\u516C\u5730\u70B9", "\u5DE5\u4F5C\u5730", "Base"],
    summary: ["\u5C97\u4F4D\u7B80\u4ECB", "\u4E00\u53E5\u8BDD\u804C\u8D23", "\u5C97\u4F4D\u5B9A\u4F4D", "\u5C97\u4F4D\u4EF7\u503C"],
    duties: ["\u804C\u8D23\u63CF\u8FF0", "\u804C\u8D23\u8303\u56F4", "\u4F60\u8981\u505A\u7684\u4E8B", "\u65E5\u5E38\u5DE5\u4F5C", "\u6838\u5FC3\u5DE5\u4F5C"],
    authority: ["\u51B3\u7B56\u6743\u9650", "\u804C\u6743", "\u53EF\u4EE5\u51B3\u5B9A\u7684\u4E8B"],
    abilities: ["\u62DB\u8058\u8981\u6C42", "\u6211\u4EEC\u5E0C\u671B\u4F60", "\u4EFB\u804C\u6807\u51C6", "\u5165\u804C\u8981\u6C42"]
  },
  compose: (pen) => {
    const head = (slot) => paragraph([{ text: pen.word(slot), role: "label" }], { style: "heading-1" });
    const dashed = ({ runs }) => line2({ text: "- ", role: "mark" }, runs);
    const plain4 = { ...pen, noise: { ...pen.noise, item: "plain" } };
    const facts2 = present(pen, [
      "code",
      "department",
      "grade",
      "title",
      "reportsTo",
      "directReports",
      "location"
    ]);
    return {
      body: [
        paragraph([{ text: "\u5C97\u4F4D\u8BF4\u660E\u4E66 (Job Description)", role: "label" }], { style: "title" }),
        head("basic"),
        ...facts2.map(
          (slot) => dashed(
            line2({ text: pen.word(slot), role: "label", bold: true }, { text: "\uFF1A", role: "label" }, pen.value(slot))
          )
        ),
        head("summary"),
        ...pen.items("summary"),
        head("duties"),
        ...writeDutyLines(plain4).map(dashed),
        ...pen.has("authority") ? [head("authority"), ...pen.items("authority", "plain").map(dashed)] : [],
        head("abilities"),
        ...unsorted(pen, "plain").map(dashed)
      ]
    };
  }
};

// test/support/corpus/held-out/quick-facts.ts
var quickFacts = {
  name: "quick-facts",
  languages: ["en"],
  plain: true,
  words: {
    title: ["Position"],
    code: ["Document ID", "Req. ID"],
    reportsTo: ["Reports To", "Manager", "Hiring Manager"],
    employmentType: ["Employment Type", "Contract"],
    summary: ["Position Overview", "About the Position", "Role at a Glance"]
  },
  compose: (pen) => {
    const head = (text2, style2) => paragraph([{ text: text2, role: "label" }], { style: style2 ?? "title" });
    const item = ({ runs }) => line2({ text: "- ", role: "mark" }, runs);
    const plain4 = { ...pen, noise: { ...pen.noise, item: "plain" } };
    const facts2 = present(pen, ["title", "department", "location", "employmentType", "reportsTo", "code"]);
    const duties = writeDutyLines(plain4).map(item);
    const bare = (text2) => ({ text: text2, role: "label" });
    return {
      body: [
        head("Job Description", "title"),
        head("Quick Info", "heading-1"),
        table2(2, [
          [cell([line2(bare("Field"))]), cell([line2(bare("Value"))])],
          ...facts2.map((slot) => [cell([line2(bare(pen.word(slot)))]), cell([line2(pen.value(slot))])])
        ]),
        head(pen.word("summary"), "heading-1"),
        ...pen.items("summary"),
        head("Responsibilities", "heading-1"),
        head("Primary Duties", "heading-3"),
        ...duties,
        head("Required Qualifications", "heading-1"),
        head("Education", "heading-3"),
        ...[line2(pen.value("education"))].map(item),
        head("Experience", "heading-3"),
        ...[line2(pen.value("experience"))].map(item),
        head("Skills", "heading-3"),
        ...pen.items("abilities", "plain").map(item)
      ]
    };
  }
};

// test/support/corpus/held-out/you-will.ts
var youWill = {
  name: "you-will",
  languages: ["en"],
  plain: true,
  words: {
    summary: ["Why this role exists", "The opportunity", "Role mission", "In short"],
    duties: ["You will", "Your day to day", "Day-to-day you will", "A typical week", "In this role, you will"],
    abilities: ["You'll have", "You have", "What we need from you", "Must-haves", "Your profile"],
    preferred: ["Good to have", "Nice-to-haves", "Extra points for"],
    reportsTo: ["You report to", "Reporting line", "Your manager"],
    department: ["Team", "Your team", "Department"],
    location: ["Where", "Office", "Based in"]
  },
  compose: (pen) => {
    pen.expected.values["title"] = pen.content.title;
    return {
      body: [
        paragraph([{ text: pen.content.title, role: "value", bold: true }], { style: "heading-1" }),
        ...present(pen, ["department", "reportsTo", "location"]).map((slot) => entry(pen, slot)),
        ...part(pen, "summary", pen.items("summary"), "heading-2"),
        ...part(pen, "duties", writeDutyLines(pen), "heading-2"),
        ...part(pen, "abilities", unsorted(pen), "heading-2"),
        ...pen.has("preferred") ? part(pen, "preferred", pen.items("preferred"), "heading-2") : [],
        line2({ text: "We review applications every Monday until the role is filled.", role: "note" })
      ]
    };
  }
};

// test/support/corpus/held-out/index.ts
var heldOut = {
  layouts: [quickFacts, youWill, classSpecification, countedDuties, listedFacts],
  contents: heldOutContents,
  each: 8
};

// test/support/corpus/found.ts
import { parse as parse2 } from "yaml";
var isData = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var listOf2 = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
var phrase = (value) => isData(value) ? ["name", "target", "unit"].flatMap((key) => value[key] === void 0 ? [] : [String(value[key])]).join("") : String(value);
function* listSentences(value) {
  for (const each2 of listOf2(value)) {
    if (isData(each2)) yield* listSentences(each2["items"] ?? each2["text"]);
    else yield String(each2);
  }
}
function readContacts(value) {
  const side = isData(value) ? value : {};
  const each2 = listOf2(side["with"]).map((one) => isData(one) ? one : { who: one });
  return {
    who: each2.flatMap((one) => String(one["who"]).split(/[、,，]\s*/)),
    purpose: [...each2.map((one) => one["purpose"]), side["purpose"]].flatMap((one) => one ? [String(one)] : [])
  };
}
function readDuty(value) {
  const each2 = isData(value) ? value : { duty: value };
  return {
    duty: String(each2["duty"]),
    kpi: listOf2(each2["kpi"]).map(phrase),
    ...typeof each2["share"] === "number" ? { share: each2["share"] } : {},
    ...typeof each2["essential"] === "boolean" ? { essential: each2["essential"] } : {},
    ...typeof each2["group"] === "string" ? { group: each2["group"] } : {}
  };
}
var listed = ["directReports", "summary", "authority", "dottedLineTo", "aliases", "incumbents"];
var sections = ["qualifications", "career", "conditions", "compliance", "pay"];
var listedBelow = /^(?:qualifications\.(?!education|experience)|career\.|conditions\.physical)/;
function readPosition3(text2) {
  const data = parse2(text2);
  const values2 = {};
  const lists3 = {};
  const put3 = (path, value) => {
    if (value === void 0 || value === null) return;
    if (listed.includes(path) || listedBelow.test(path)) lists3[path] = [...listSentences(value)];
    else values2[path] = [...listSentences(value)].join("");
  };
  for (const [key, value] of Object.entries(data)) {
    if (key === "id" || key === "duties" || key.startsWith("x-")) continue;
    if (key === "kpis") lists3["kpis"] = listOf2(value).map(phrase);
    else if (key === "contacts") {
      for (const side of ["internal", "external"]) {
        const { who, purpose } = readContacts(value[side]);
        lists3[`contacts.${side}.who`] = who;
        lists3[`contacts.${side}.purpose`] = purpose;
      }
    } else if (key === "approval") {
      for (const [part2, sign2] of Object.entries(value)) {
        for (const [inner, one] of Object.entries(isData(sign2) ? sign2 : {})) put3(`approval.${part2}.${inner}`, one);
      }
    } else if (sections.includes(key)) {
      for (const [inner, one] of Object.entries(isData(value) ? value : {})) put3(`${key}.${inner}`, one);
    } else if (key === "revisions") values2["revisions"] = JSON.stringify(value);
    else put3(key, value);
  }
  return { values: values2, lists: lists3, duties: listOf2(data["duties"]).map(readDuty) };
}
function listUnplaced(text2) {
  const data = parse2(text2);
  return listOf2(data["x-imported"]).map((each2) => isData(each2) ? String(each2["text"]) : String(each2));
}
function readTexts(files) {
  const texts3 = [];
  const walk = (value) => {
    if (Array.isArray(value)) for (const each2 of value) walk(each2);
    else if (isData(value)) {
      if (value["label"] !== void 0) texts3.push(`${value["label"]}\uFF1A${value["text"]}`);
      for (const each2 of Object.values(value)) walk(each2);
    } else if (value !== null && value !== void 0) texts3.push(String(value));
  };
  for (const { path, text: text2 } of files) {
    if (path.endsWith(".md")) texts3.push(text2);
    else walk(parse2(text2));
  }
  return texts3;
}

// test/support/corpus/normalise.ts
function normalise(text2) {
  return text2.normalize("NFKC").toLowerCase().replace(/\\(?=[\p{P}\p{S}])/gu, "").replace(/\s+/gu, "").replace(/[。.;,:!、]+$/u, "");
}

// test/support/corpus/score.ts
var same = (left, right) => normalise(left) === normalise(right);
function compareValue(tally, path, expected, found) {
  tally.fields += 1;
  if (!same(expected ?? "", found ?? "")) tally.slips.push({ path, expected: expected ?? "", found: found ?? "" });
}
function compareList(tally, path, expected, found) {
  const glued = path === "summary" && same(expected.join(""), found.join(""));
  const left = glued ? [...expected] : [...found];
  const missing = expected.filter((each2) => {
    const at3 = left.findIndex((one) => same(one, each2));
    if (at3 >= 0) left.splice(at3, 1);
    return at3 < 0;
  });
  tally.fields += Math.max(expected.length, glued ? 0 : found.length);
  for (let at3 = 0; at3 < Math.max(missing.length, left.length); at3++) {
    tally.slips.push({ path, expected: missing[at3] ?? "", found: left[at3] ?? "" });
  }
}
function compareDuties(tally, expected, found) {
  compareList(
    tally,
    "duties",
    expected.map(({ duty }) => duty),
    found.map(({ duty }) => duty)
  );
  for (const each2 of expected) {
    const other = found.find(({ duty }) => same(duty, each2.duty));
    if (each2.kpi.length > 0 || other?.kpi.length) compareList(tally, "duties.kpi", each2.kpi, other?.kpi ?? []);
    for (const key of ["share", "essential", "group"]) {
      if (each2[key] === "either") continue;
      const [wanted, got] = [each2[key] || void 0, other?.[key] || void 0];
      if (wanted !== void 0 || got !== void 0) {
        compareValue(tally, `duties.${key}`, String(wanted ?? ""), String(got ?? ""));
      }
    }
  }
}
var obliged = ["department", "title"];
function pool(expected, found) {
  if (!expected.lists["qualifications.*"]) return found;
  const isOpen = (path) => path.startsWith("qualifications.") && !expected.lists[path] && expected.values[path] === void 0;
  const values2 = Object.entries(found.values);
  const lists3 = Object.entries(found.lists);
  const pooled = [...values2, ...lists3].filter(([path]) => isOpen(path)).flatMap(([, value]) => value);
  return {
    values: Object.fromEntries(values2.filter(([path]) => !isOpen(path))),
    lists: { ...Object.fromEntries(lists3.filter(([path]) => !isOpen(path))), "qualifications.*": pooled },
    duties: found.duties
  };
}
function comparePosition(tally, expected, whole2, titles) {
  const named = (text2) => (text2 && titles.get(text2)) ?? text2;
  const found = pool(expected, whole2);
  for (const path of /* @__PURE__ */ new Set([...Object.keys(expected.values), ...Object.keys(found.values)])) {
    if (expected.values[path] === void 0 && obliged.includes(path)) continue;
    const got = found.values[path];
    compareValue(tally, path, expected.values[path], path === "reportsTo" ? named(got) : got);
  }
  for (const path of /* @__PURE__ */ new Set([...Object.keys(expected.lists), ...Object.keys(found.lists)])) {
    const got = (found.lists[path] ?? []).map(
      (each2) => /^(?:directReports|career)/.test(path) ? named(each2) ?? each2 : each2
    );
    compareList(tally, path, expected.lists[path] ?? [], got);
  }
  compareDuties(tally, expected.duties, found.duties);
}
function* listPieces(sheet) {
  const blocks = [...sheet.header ?? [], ...sheet.box ?? [], ...sheet.body, ...sheet.footer ?? []];
  const paragraphs = [...listParagraphs(blocks), ...sheet.footnote ? [sheet.footnote] : []];
  for (const { runs } of paragraphs) {
    for (const run of runs) if ((run.role === "value" || run.role === "note") && run.text.trim()) yield run;
  }
}
function findLost(sheet, files) {
  const texts3 = readTexts(files).map(normalise);
  const all = texts3.join("\n");
  const pieces = [...listPieces(sheet)];
  const isKept = ({ text: text2, means }) => all.includes(normalise(text2)) || means?.every((each2) => all.includes(normalise(each2))) === true;
  return { pieces: pieces.length, lost: pieces.filter((run) => !isKept(run)).map(({ text: text2 }) => text2) };
}
function labelOf3({ labels: labels2 }, { path }) {
  const part2 = path.replace(/^contacts\.|^duties\.|\.(?:who|purpose)$/g, "").replace("kpis", "kpi");
  const label = labels2[path] ?? labels2[part2];
  return label === void 0 ? {} : { label };
}
function findClutter(sheet, slips, files) {
  const wanted = [...listPieces(sheet)].filter(({ role }) => role === "note").map(({ text: text2 }) => normalise(text2));
  const due = [...wanted, ...slips.map(({ expected }) => normalise(expected))].filter((each2) => each2 !== "");
  return files.filter(({ path }) => path.startsWith("positions/")).flatMap(({ text: text2 }) => listUnplaced(text2)).filter((text2) => !due.some((each2) => normalise(text2).includes(each2) || each2.includes(normalise(text2))));
}
function scoreDocument(sheet, expected, files) {
  const written2 = files.filter(({ path }) => path.startsWith("positions/"));
  const positions = written2.map(({ text: text2 }) => readPosition3(text2));
  const stems = written2.map(({ path }) => path.replace(/^.*\/|\.ya?ml$/g, ""));
  const titles = new Map(stems.map((stem, at3) => [stem, positions[at3]?.values["title"] ?? stem]));
  const tally = { fields: 0, slips: [] };
  const left = [...positions];
  const take2 = (at3) => at3 < 0 ? void 0 : left.splice(at3, 1)[0];
  const twins = expected.map(
    (each2) => take2(left.findIndex(({ values: values2 }) => same(values2["title"] ?? "", each2.values["title"] ?? "")))
  );
  expected.forEach((each2, at3) => {
    const before2 = tally.slips.length;
    comparePosition(tally, each2, twins[at3] ?? take2(0) ?? { values: {}, lists: {}, duties: [] }, titles);
    tally.slips = tally.slips.map((slip, place) => place < before2 ? slip : { ...slip, ...labelOf3(each2, slip) });
  });
  for (const { values: values2 } of left) compareValue(tally, "a position too many", void 0, values2["title"] ?? "?");
  const { fields: fields2, slips } = tally;
  const clutter = findClutter(sheet, slips, files);
  return { fields: fields2, right: fields2 - slips.length, slips, clutter, ...findLost(sheet, files) };
}

// test/support/corpus/measure.ts
function measure(planned, bytes) {
  const { name, layout, language, ending } = planned;
  const features2 = [...planned.features, ...planned.raw && ending !== "txt" ? ["raw"] : []];
  const { files } = importDocuments([{ file: name, bytes }], { language: language === "zh" ? "zh-CN" : "en" });
  return { name, layout, language, features: features2, ending, ...scoreDocument(planned.sheet, planned.expected, files) };
}
var sum = (list) => list.reduce((total2, each2) => total2 + each2, 0);
var shareOf2 = ({ right, fields: fields2 }) => Math.max(0, right) / fields2;
function total(list) {
  const fields2 = sum(list.map((each2) => each2.fields));
  const pieces = sum(list.map((each2) => each2.pieces));
  return {
    documents: list.length,
    fields: fields2,
    overall: sum(list.map(({ right }) => right)) / fields2,
    mean: sum(list.map(shareOf2)) / list.length,
    least: Math.min(...list.map(shareOf2)),
    clutter: sum(list.map((each2) => each2.clutter.length)) / list.length,
    text: 1 - sum(list.map(({ lost }) => lost.length)) / pieces
  };
}

// test/support/corpus/negatives.ts
var say = (text2) => paragraph([note(text2)]);
var grid = (rows2) => table2(
  rows2[0]?.length ?? 1,
  rows2.map((row) => row.map((text2) => cell([say(text2)])))
);
function prose(name, language, ...lines3) {
  return {
    name,
    language,
    kept: true,
    sheet: { body: lines3.map((each2) => typeof each2 === "string" ? say(each2) : grid(each2)) }
  };
}
function blankForm(name, language, labels2, gap) {
  const rows2 = labels2.map((each2) => [each2, gap === "" ? "" : gap.replace("*", each2)]);
  return { name, language, kept: false, sheet: { body: [grid(rows2)] } };
}
var chineseLabels2 = [
  "\u5C97\u4F4D\u540D\u79F0",
  "\u5C97\u4F4D\u7F16\u53F7",
  "\u6240\u5C5E\u90E8\u95E8",
  "\u76F4\u63A5\u4E0A\u7EA7",
  "\u5C97\u4F4D\u6982\u8FF0",
  "\u5C97\u4F4D\u804C\u8D23",
  "\u5B66\u5386\u8981\u6C42",
  "\u5DE5\u4F5C\u7ECF\u9A8C",
  "\u8003\u6838\u6307\u6807"
];
var englishLabels2 = [
  "Job Title",
  "Department",
  "Reports To",
  "Job Summary",
  "Key Responsibilities",
  "Education",
  "Experience"
];
var negatives = [
  blankForm("blank-cells-zh", "zh", chineseLabels2, ""),
  blankForm("angle-brackets-zh", "zh", chineseLabels2, "<\u8BF7\u586B\u5199*>"),
  blankForm("braces-zh", "zh", chineseLabels2, "{{*}}"),
  blankForm("underscores-zh", "zh", chineseLabels2, "________"),
  blankForm("blank-cells-en", "en", englishLabels2, ""),
  blankForm("angle-brackets-en", "en", englishLabels2, "<*>"),
  blankForm("braces-en", "en", englishLabels2, "{{*}}"),
  blankForm("square-brackets-en", "en", englishLabels2, "[Enter *]"),
  prose(
    "bare-list-zh",
    "zh",
    "\u6BCF\u5929\u65E9\u4E0A\u516B\u70B9\u5F00\u95E8\uFF0C\u68C0\u67E5\u706F\u548C\u7A7A\u8C03\u3002",
    "\u4E0B\u73ED\u524D\u6E05\u70B9\u94A5\u5319\uFF0C\u9501\u597D\u95E8\u7A97\u3002",
    "\u6BCF\u5468\u4E09\u6362\u4E00\u6B21\u6876\u88C5\u6C34\u3002",
    "\u53D1\u73B0\u6F0F\u6C34\u9A6C\u4E0A\u6253\u7269\u4E1A\u7535\u8BDD\u3002"
  ),
  prose(
    "bare-list-en",
    "en",
    "1. Open the doors at eight and check the lights.",
    "2. Count the keys before leaving.",
    "3. Change the water on Wednesdays."
  ),
  prose(
    "letter-zh",
    "zh",
    "\u5C0A\u656C\u7684\u674E\u5973\u58EB\uFF1A",
    "\u611F\u8C22\u60A8\u5BF9\u6211\u9986\u7684\u652F\u6301\u3002\u60A8\u6350\u8D60\u7684\u4E09\u7BB1\u65E7\u62A5\u7EB8\u5DF2\u7ECF\u5165\u5E93\uFF0C\u7F16\u76EE\u5DE5\u4F5C\u5C06\u5728\u4E0B\u6708\u5B8C\u6210\u3002",
    "\u5982\u9700\u67E5\u9605\uFF0C\u8BF7\u63D0\u524D\u4E00\u5929\u6765\u7535\u3002",
    "\u6B64\u81F4",
    "\u656C\u793C",
    "2024\u5E745\u67088\u65E5"
  ),
  prose(
    "letter-en",
    "en",
    "Dear Mrs Hallam,",
    "Thank you for your letter of 3 May about the noise from our loading bay.",
    "We have asked the drivers to switch off their engines while they wait, and we will write again in June.",
    "Yours sincerely,",
    "Edwin Marsh"
  ),
  prose(
    "minutes-zh",
    "zh",
    "\u5B89\u5168\u751F\u4EA7\u4F8B\u4F1A\u7EAA\u8981",
    [
      ["\u65F6\u95F4", "2024\u5E746\u67083\u65E5\u4E0A\u5348\u4E5D\u70B9"],
      ["\u5730\u70B9", "\u4E8C\u697C\u4F1A\u8BAE\u5BA4"],
      ["\u4E3B\u6301\u4EBA", "\u5468\u5EFA\u56FD"],
      ["\u53C2\u52A0\u90E8\u95E8", "\u751F\u4EA7\u90E8\u3001\u8BBE\u5907\u79D1\u3001\u4ED3\u5E93"],
      ["\u8BAE\u9898", "\u9AD8\u6E29\u5929\u6C14\u7684\u4F5C\u4E1A\u5B89\u6392"]
    ],
    "\u4E00\u3001\u4F1A\u8BAE\u51B3\u5B9A\u4E2D\u5348\u5341\u4E8C\u70B9\u5230\u4E09\u70B9\u505C\u6B62\u9732\u5929\u4F5C\u4E1A\u3002",
    "\u4E8C\u3001\u8BBE\u5907\u79D1\u8D1F\u8D23\u68C0\u67E5\u98CE\u6247\uFF0C\u672C\u5468\u4E94\u524D\u5B8C\u6210\u3002",
    "\u4E09\u3001\u4ED3\u5E93\u5907\u8DB3\u7EFF\u8C46\u6C64\u548C\u85FF\u9999\u6B63\u6C14\u6C34\u3002"
  ),
  prose(
    "minutes-en",
    "en",
    "Minutes of the canteen committee",
    [
      ["Date", "12 June 2024"],
      ["Present", "A. Dow, F. Lint, P. Reeve"],
      ["Apologies", "G. Ames"]
    ],
    "Action: F. Lint to obtain three quotations for the dishwasher.",
    "It was agreed that Friday fish stays on the menu.",
    "Next meeting on 10 July at noon."
  ),
  prose("prices-zh", "zh", "\u529E\u516C\u7528\u54C1\u4EF7\u76EE\u8868", [
    ["\u5E8F\u53F7", "\u54C1\u540D", "\u89C4\u683C", "\u5355\u4EF7\uFF08\u5143\uFF09"],
    ["1", "\u590D\u5370\u7EB8", "A4 70\u514B", "22.00"],
    ["2", "\u4E2D\u6027\u7B14", "0.5\u6BEB\u7C73", "1.80"],
    ["3", "\u6587\u4EF6\u5939", "\u4E24\u5B54", "4.50"]
  ]),
  prose("prices-en", "en", "Price list, spring", [
    ["No.", "Item", "Unit", "Price"],
    ["1", "Oak plank", "metre", "14.20"],
    ["2", "Brass hinge", "pair", "3.95"],
    ["3", "Linseed oil", "litre", "9.10"]
  ]),
  prose(
    "cv-zh",
    "zh",
    "\u4E2A\u4EBA\u7B80\u5386",
    [
      ["\u59D3\u540D", "\u8BB8\u6674\u5C9A", "\u6027\u522B", "\u5973"],
      ["\u51FA\u751F\u5E74\u6708", "1994\u5E747\u6708", "\u7C4D\u8D2F", "\u6C5F\u897F\u4E5D\u6C5F"],
      ["\u5B66\u5386", "\u672C\u79D1", "\u6BD5\u4E1A\u9662\u6821", "\u6C5F\u5357\u5E08\u8303\u5B66\u9662"],
      ["\u8054\u7CFB\u7535\u8BDD", "0792-0000000", "\u6C42\u804C\u610F\u5411", "\u884C\u653F\u6587\u5458"]
    ],
    "\u5DE5\u4F5C\u7ECF\u5386",
    "2017\u5E74\u81F32021\u5E74\u5728\u4E5D\u6C5F\u67D0\u5370\u5237\u5382\u505A\u524D\u53F0\uFF0C\u63A5\u5F85\u6765\u8BBF\u5BA2\u6237\u3002",
    "2021\u5E74\u81F3\u4ECA\u5728\u67D0\u5B66\u6821\u6559\u52A1\u5904\u505A\u6587\u5458\uFF0C\u6574\u7406\u5B66\u7C4D\u6863\u6848\u3002",
    "\u81EA\u6211\u8BC4\u4EF7",
    "\u505A\u4E8B\u8E0F\u5B9E\uFF0C\u559C\u6B22\u628A\u4E1C\u897F\u653E\u56DE\u539F\u5904\u3002"
  ),
  prose(
    "cv-en",
    "en",
    "Rowena Pask",
    "12 Quay Street, Whitcombe, rowena@example.org",
    "Profile",
    "A bookkeeper of nine years who has closed every month on time.",
    "Work Experience",
    "2019 to present: Bookkeeper, Whitcombe Chandlery. Kept ledgers for three shops.",
    "2015 to 2019: Accounts assistant, Tull & Sons.",
    "Education",
    "Certificate in bookkeeping, Whitcombe College, 2014",
    "References on request"
  )
];

// test/support/corpus/neighbours.ts
var neighbours = [
  prose("leave-zh", "zh", "\u8BF7\u5047\u5355", [
    ["\u59D3\u540D", "\u9676\u5C0F\u6EAA", "\u90E8\u95E8", "\u4ED3\u50A8\u90E8"],
    ["\u5C97\u4F4D", "\u53C9\u8F66\u53F8\u673A", "\u8BF7\u5047\u7C7B\u522B", "\u4E8B\u5047"],
    ["\u8D77\u6B62\u65F6\u95F4", "6\u67083\u65E5\u81F36\u67085\u65E5", "\u5929\u6570", "3\u5929"],
    ["\u8BF7\u5047\u4E8B\u7531", "\u56DE\u8001\u5BB6\u6536\u9EA6", "\u90E8\u95E8\u610F\u89C1", "\u540C\u610F"]
  ]),
  prose(
    "appraisal-zh",
    "zh",
    "2024\u5E74\u4E00\u5B63\u5EA6\u7EE9\u6548\u8003\u6838\u8868",
    [
      ["\u59D3\u540D", "\u4E01\u5F53", "\u90E8\u95E8", "\u9500\u552E\u90E8"],
      ["\u5C97\u4F4D", "\u533A\u57DF\u7ECF\u7406", "\u8003\u6838\u4EBA", "\u6C88\u5E73"]
    ],
    [
      ["\u8003\u6838\u6307\u6807", "\u6743\u91CD", "\u5F97\u5206", "\u5907\u6CE8"],
      ["\u56DE\u6B3E\u7387", "40%", "36", ""],
      ["\u65B0\u5BA2\u6237\u6570", "30%", "25", "\u5C11\u4E24\u5BB6"],
      ["\u5BA2\u6237\u6295\u8BC9", "30%", "30", ""]
    ]
  ),
  prose(
    "appointment-zh",
    "zh",
    "\u5173\u4E8E\u9B4F\u6668\u540C\u5FD7\u4EFB\u804C\u7684\u901A\u77E5",
    "\u5404\u90E8\u95E8\uFF1A",
    "\u7ECF\u7814\u7A76\u51B3\u5B9A\uFF0C\u8058\u4EFB\u9B4F\u6668\u540C\u5FD7\u4E3A\u8BBE\u5907\u79D1\u526F\u79D1\u957F\uFF0C\u8BD5\u7528\u671F\u4E09\u4E2A\u6708\u3002",
    "\u539F\u4EFB\u7EF4\u4FEE\u73ED\u73ED\u957F\u804C\u52A1\u81EA\u7136\u514D\u53BB\u3002",
    "2024\u5E749\u67082\u65E5"
  ),
  prose("registration-zh", "zh", "\u5165\u804C\u767B\u8BB0\u8868", [
    ["\u59D3\u540D", "\u9A86\u51B0", "\u5E94\u8058\u5C97\u4F4D", "\u524D\u53F0\u6587\u5458"],
    ["\u5B66\u5386", "\u5927\u4E13", "\u6BD5\u4E1A\u9662\u6821", "\u6EE8\u6D77\u804C\u4E1A\u5B66\u9662"],
    ["\u5DE5\u4F5C\u7ECF\u5386", "2020\u5E74\u81F32023\u5E74\u5728\u67D0\u9152\u5E97\u505A\u63A5\u5F85", "\u671F\u671B\u85AA\u8D44", "\u9762\u8BAE"]
  ]),
  prose(
    "contract-en",
    "en",
    "Contract of employment",
    "This agreement is made between Larkfield Parcel Network and Samuel Orde.",
    "Job Title: Loader. Your place of work is Larkfield Hub.",
    "Hours of work: 40 hours a week. Notice period: four weeks.",
    "Signed: Agnes Tull"
  ),
  prose("training-record-en", "en", "Training record", [
    ["Name", "Department", "Course", "Date"],
    ["P. Reeve", "Pharmacy", "Manual handling", "4 March 2024"],
    ["G. Ames", "Stores", "Fire safety", "11 March 2024"]
  ]),
  prose("application-en", "en", "Application for employment", [
    ["Position applied for", "Night porter"],
    ["Full name", "Hugo Lamb"],
    ["Education", "Whitcombe School, 2006 to 2011"],
    ["Previous employment", "Porter, The Alder Bay Hotel"]
  ]),
  prose(
    "recipe-en",
    "en",
    "Rye loaf",
    "Ingredients",
    "500 g rye flour",
    "400 ml warm water",
    "Method",
    "1. Mix flour and water and leave them overnight.",
    "2. Bake for an hour at 220 degrees."
  )
];

// test/support/corpus/office.ts
var planOfficeDocuments = () => planDocuments(void 0, 20261123).filter(
  ({ ending, name, features: features2 }) => (
    // LibreOffice 7.4 writes the text of a content control four times over.
    ending === "docx" && /-(?:0|2)\.docx$/.test(name) && !features2.includes("content-controls")
  )
);
var officeFolder = new URL("../../import/written-by-libreoffice/", import.meta.url);

// test/support/corpus/print-table.ts
var { values } = parseArgs({
  options: {
    family: { type: "string", default: "all" },
    only: { type: "string", default: "" },
    worst: { type: "string", default: "15" },
    show: { type: "boolean", default: false }
  }
});
var percent = (share) => `${(100 * share).toFixed(1)}%`.padStart(7);
var cut = (text2) => (text2.length > 70 ? `${text2.slice(0, 69)}\u2026` : text2).replace(/\s+/g, " ");
function printRow(name, list) {
  const { documents, fields: fields2, overall, mean, least, text: text2, clutter } = total(list);
  const counts = `${String(documents).padStart(5)}${String(fields2).padStart(7)}`;
  console.log(
    `${name.padEnd(28)}${counts}${[overall, mean, least, text2].map(percent).join(" ")}${clutter.toFixed(1).padStart(8)}`
  );
}
function printGroups(title2, list, keysOf2) {
  console.log(`
${title2.padEnd(28)} docs fields    all    mean   worst    text clutter`);
  const keys = [...new Set(list.flatMap(keysOf2))];
  const groups = keys.map((key) => ({ key, members: list.filter((each2) => keysOf2(each2).includes(key)) }));
  groups.sort((left, right) => total(left.members).overall - total(right.members).overall);
  for (const { key, members } of groups) printRow(key, members);
}
function printSlips({ name, features: features2, slips, lost, clutter, ...rest }) {
  console.log(`
${name} [${features2.join(", ")}] ${percent(shareOf2({ ...rest, slips, lost, clutter }))}`);
  for (const { path, expected, found } of slips) {
    console.log(`  ${path}: expected ${cut(expected) || "(nothing)"} | found ${cut(found) || "(nothing)"}`);
  }
  for (const text2 of lost) console.log(`  lost: ${cut(text2)}`);
  for (const text2 of clutter) console.log(`  kept though it says nothing: ${cut(text2)}`);
}
function printPaths(list) {
  const counts = /* @__PURE__ */ new Map();
  for (const { path, expected, found } of list.flatMap(({ slips }) => slips)) {
    const kind = `${path} ${expected && found ? "different" : expected ? "missing" : "made up"}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  console.log("\nfaults by field");
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  for (const [kind, count4] of sorted.slice(0, 30)) console.log(`${String(count4).padStart(6)}  ${kind}`);
}
function printLabels(list) {
  const counts = /* @__PURE__ */ new Map();
  for (const { path, expected, label } of list.flatMap(({ slips }) => slips)) {
    if (expected && label) counts.set(`${path} \xAB${label}\xBB`, (counts.get(`${path} \xAB${label}\xBB`) ?? 0) + 1);
  }
  console.log("\nlabels whose values are missing or different");
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  for (const [kind, count4] of sorted.slice(0, 60)) console.log(`${String(count4).padStart(6)}  ${kind}`);
}
function printWhole(planned, bytes) {
  const { files } = importDocuments([{ file: planned.name, bytes }]);
  console.log(`
--- ${planned.name}
${new TextDecoder().decode(writePlainText(planned.sheet))}`);
  for (const { path, text: text2 } of files) console.log(`--- ${path}
${text2}`);
}
function printNegatives() {
  console.log("\n=== negatives: positions made up");
  for (const { name, language, sheet } of [...negatives, ...neighbours]) {
    for (const [ending, write2] of Object.entries({ docx: writeOpenXml, md: writeMarkdown, txt: writePlainText })) {
      const document = { file: `${name}.${ending}`, bytes: write2(sheet) };
      const { files } = importDocuments([document], { language: language === "zh" ? "zh-CN" : "en" });
      const made = files.filter(({ path }) => path.startsWith("positions/"));
      for (const { text: text2 } of made) console.log(`${document.file}: ${/^title: .*$/m.exec(text2)?.[0] ?? "no title"}`);
    }
  }
}
var own = (planned) => async () => {
  const list = planned().filter(({ name }) => name.includes(values.only));
  const written2 = await Promise.all(list.map(async (each2) => ({ each: each2, bytes: await write(each2) })));
  if (values.show) for (const { each: each2, bytes } of written2) printWhole(each2, bytes);
  return written2.map(({ each: each2, bytes }) => measure(each2, bytes));
};
var sources = {
  made: own(() => planDocuments()),
  books: own(() => planBooks()),
  office: async () => planOfficeDocuments().filter(({ name }) => name.includes(values.only)).map((each2) => measure(each2, readFileSync(`test/import/written-by-libreoffice/${each2.name}`))),
  "held-out": own(() => planDocuments(heldOut))
};
for (const [family, source] of Object.entries(sources)) {
  if (values.family !== "all" && values.family !== family) continue;
  const measured = await source();
  if (measured.length === 0) continue;
  console.log(`
=== ${family}`);
  printGroups("by layout", measured, ({ layout }) => [layout]);
  printGroups("by feature", measured, ({ features: features2 }) => features2.length > 0 ? features2 : ["none"]);
  printGroups("by language and ending", measured, ({ language, ending }) => [language, ending]);
  printRow("all", measured);
  printPaths(measured);
  printLabels(measured);
  const worst = [...measured].sort(
    (left, right) => shareOf2(left) - shareOf2(right) || right.lost.length - left.lost.length
  );
  const bad = worst.filter(({ slips, lost }) => slips.length + lost.length > 0);
  for (const each2 of bad.slice(0, Number(values.worst))) printSlips(each2);
}
if (values.family === "all" || values.family === "negatives") printNegatives();
