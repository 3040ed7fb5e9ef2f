// test/support/differ/print.ts
import { parseArgs } from "node:util";

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
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === void 0) throw new Error("nothing to pick from");
      return picked;
    }
  };
}

// test/support/differ/compare.ts
import { isDeepStrictEqual } from "node:util";

// src/source/compose.ts
import { isMap, isNode, isScalar as isScalar4, isSeq } from "yaml";

// src/source/caution.ts
import { isScalar as isScalar2 } from "yaml";

// src/source/cut-text.ts
var tail = /[ \t]+(#(?:[^\s#][^\r\n]*?|#*))(?<![ \t])(?=[ \t]*(?:\r?$|[ \t]#[ \t]))/my;
function findTail(text, at) {
  tail.lastIndex = at;
  const match = tail.exec(text);
  if (match === null) return void 0;
  const [whole, cut2 = ""] = match;
  const from = at + whole.length - cut2.length;
  return [from, from + cut2.length];
}
var cutLine = /^(?![ \t]*(?:- +)*#)[^"'#\r\n]*[^\s"'#,[{](?=[ \t]+#)/my;
function findCutBefore(text, at) {
  const own = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(0, own).trimEnd();
  for (const start of [own, before.lastIndexOf("\n") + 1]) {
    cutLine.lastIndex = start;
    const match = cutLine.exec(text);
    const found = match === null ? void 0 : findTail(text, start + match[0].length);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/source/refuse.ts
function refuse(code2, file3, range, facts) {
  return { code: code2, at: { file: file3, range }, facts };
}
function nameCharacter(character) {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/source/syntax.ts
import { isCollection, isScalar, visit } from "yaml";
var syntaxFindings = 3;
var local = /* @__PURE__ */ new Set([
  "BAD_DQ_ESCAPE",
  "BAD_SCALAR_START",
  "BLOCK_HEADER",
  "NESTED_MAPPING",
  "SPACE_BEFORE_COMMENT",
  "TAB_AS_INDENT"
]);
var goesOnAfterCut = /* @__PURE__ */ new Set(["BAD_INDENT", "MISSING_COLON", "UNCLOSED_BRACKET", "MISSING_COMMA"]);
var refinedErrors = 10;
function refuseSyntax(file3, text, document, errors) {
  const earliest = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, refinedErrors);
  const problems = earliest.map((error) => refine(text, document, error, earliest));
  problems.sort((a, b) => a.start - b.start);
  const [first] = problems;
  const chosen = problems.filter(
    (problem, at) => problem === first || local.has(problem.problem) && problems.slice(0, at).every((other) => isBefore(text, other, problem))
  );
  return chosen.slice(0, syntaxFindings).map(({ problem, detail, start, end }) => {
    const cut2 = goesOnAfterCut.has(problem) ? findCutBefore(text, start) : void 0;
    if (cut2 !== void 0) return refuse("yaml/cut-text", file3, cut2, { cut: text.slice(...cut2), instead: "" });
    return refuse("yaml/syntax", file3, [start, end], { problem, detail });
  });
}
function isBefore(text, a, b) {
  return local.has(a.problem) && text.slice(a.start, b.start).includes("\n");
}
function refine(text, document, error, all) {
  const { message, pos } = error;
  const detail = message.split("\n", 1)[0] ?? "";
  const [from] = pos;
  const make = (problem, start, end = endOfLine(text, start)) => {
    const first = Math.min(start, text.length - 1);
    return { problem, detail, start: first, end: Math.max(first + 1, Math.min(end, endOfLine(text, first))) };
  };
  const lineStart = skipRemarks(text, from);
  switch (error.code) {
    case "MULTILINE_IMPLICIT_KEY":
      if (text[from] === "-") return make("MISPLACED_DASH", from);
      if (all.some((other) => other.code === "BLOCK_AS_IMPLICIT_KEY" && other.pos[0] <= from)) {
        return make("BAD_INDENT", skipSpace(text, text.lastIndexOf("\n", pos[1]) + 1), pos[1]);
      }
      return missingColon(text, from, make);
    case "BLOCK_AS_IMPLICIT_KEY": {
      const tail2 = all.find((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] >= from);
      if (message.includes("sequence")) return make("BAD_INDENT", lineStart);
      if (tail2?.pos[0] !== from) return make("NESTED_MAPPING", from);
      return make("BAD_INDENT", skipSpace(text, text.lastIndexOf("\n", tail2.pos[1]) + 1), tail2.pos[1]);
    }
    case "BAD_INDENT":
    case "MISSING_CHAR":
      if (/^Flow .* end with a/.test(message)) return make("UNCLOSED_BRACKET", openBracket(document, text, from));
      if (message.startsWith("Missing closing")) return make(...unclosed(text, openQuote(document, from) ?? from));
      if (message.startsWith("Implicit map keys")) return missingColon(text, from, make);
      if (message.startsWith("Missing ,")) return make("MISSING_COMMA", lineStart);
      if (message.startsWith("Comments must")) return make("SPACE_BEFORE_COMMENT", from);
      if (message.startsWith("Block collection")) return make("MISSING_CHAR", from, pos[1]);
      if (isTightDash(text, lineStart)) return make("SPACE_AFTER_DASH", lineStart);
      return make("BAD_INDENT", lineStart);
    case "UNEXPECTED_TOKEN":
      if (message.includes("block-seq-ind")) return make("MISPLACED_DASH", from);
      if (/^Block scalar header|^Not a YAML token/.test(message)) return make("BLOCK_HEADER", header(text, from));
      if (message.endsWith("at node end")) {
        const quote2 = openQuote(document, text.slice(0, from).trimEnd().length);
        if (quote2 !== void 0 && text.slice(quote2, from).includes("\n")) return make(...unclosed(text, quote2));
        return make("TRAILING_TEXT", from);
      }
      return make("UNEXPECTED_TOKEN", from, pos[1]);
    case "BLOCK_IN_FLOW":
      return make("MISSING_COMMA", from, pos[1]);
    case "NON_STRING_KEY":
      return make("COMPLEX_KEY", from);
    case "BAD_DQ_ESCAPE":
      return make(error.code, from, from + 2);
    default:
      return make(error.code, from, pos[1]);
  }
}
function missingColon(text, start, make) {
  const line = text.slice(start, endOfLine(text, start));
  if (isTightDash(text, start)) return make("SPACE_AFTER_DASH", start);
  const wide = line.indexOf("\uFF1A");
  if (wide !== -1) return make("FULLWIDTH_COLON", start + wide, start + wide + 1);
  const tight2 = /^[\p{L}\p{N}_-]+:(?=[^\s:/])/u.exec(line);
  if (tight2 !== null) return make("SPACE_AFTER_COLON", start, start + tight2[0].length + 1);
  return make("MISSING_COLON", start);
}
function isTightDash(text, at) {
  return /^-[^\s-]/.test(text.slice(at, at + 2));
}
function unclosed(text, start) {
  return [text[start] === "'" ? "UNCLOSED_SINGLE_QUOTE" : "UNCLOSED_QUOTE", start];
}
function openQuote(document, end) {
  let start;
  visit(document, {
    Scalar(_, node) {
      if (node.range?.[1] !== end || !node.type?.startsWith("QUOTE")) return void 0;
      start = node.range[0];
      return visit.BREAK;
    }
  });
  return start;
}
function openBracket(document, text, before) {
  let start = before;
  visit(document, {
    Node(_, node) {
      if (!isCollection(node) || node.flow !== true || !node.range || node.range[0] >= before) return;
      const [open, end] = node.range;
      if (text[end - 1] !== (text[open] === "[" ? "]" : "}") || end - 1 === open) start = open;
    }
  });
  return start;
}
function foldedDash(text, node) {
  if (!isScalar(node) || node.type !== "PLAIN" || !node.range) return void 0;
  const [start, end] = node.range;
  const source = text.slice(start, end);
  if (!source.includes("\n")) return void 0;
  const match = /\n[ \t]*(?=-[ \r\n]|-$)/.exec(source) ?? (source[0] === "-" ? /\n[ \t]*(?=-)/.exec(source) : null);
  return match === null ? void 0 : start + match.index + match[0].length;
}
function header(text, at) {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const found = text.slice(line, at + 1).search(/[|>][^|>]*$/);
  return found === -1 ? at : line + found;
}
function skipRemarks(text, at) {
  let start = skipSpace(text, at);
  while (text[start] === "#" && text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "") {
    const next = skipSpace(text, Math.max(text.indexOf("\n", start), start));
    if (next === start) return skipSpace(text, at);
    start = next;
  }
  return start;
}
function skipSpace(text, at) {
  let start = at;
  while (text[start] === " " || text[start] === "\n" || text[start] === "\r") start++;
  return start < text.length ? start : at;
}
function endOfLine(text, start) {
  const at = text.slice(start).search(/[\r\n]/);
  const end = at === -1 ? text.length : start + at;
  return start + text.slice(start, end).trimEnd().length;
}

// src/source/write.ts
import { stringify } from "yaml";
function writeScalar(text) {
  const written = stringify(text, { lineWidth: 0, blockQuote: false, singleQuote: false }).replace(/\n$/, "");
  return written.includes("\n") || text.trim() !== text ? JSON.stringify(text) : written;
}

// src/source/caution.ts
var cautionLimit = 100;
var complete = /^\d{4}-\d{2}-\d{2}$/;
function cautionScalar(file3, text, node, path2, at) {
  const [start, end] = node.range ?? [at, at];
  const isEmpty = start === end;
  const isText = typeof node.value === "string" && !complete.test(node.value);
  const cut2 = isEmpty || /[\r\n]/.test(text.slice(at, start)) ? findTail(text, at) : void 0;
  const found = cut2 ?? (node.type === "PLAIN" && isText && !isEmpty ? findTail(text, end) : void 0);
  const cautions = [];
  if (found !== void 0 && (isEmpty || isText)) {
    const [from, to] = found;
    const facts = { cut: text.slice(from, to), instead: quoteLine(text, node, from, to) };
    const fix = fixCut(file3, text, facts, [isEmpty ? from : start, to]);
    cautions.push({ finding: { ...refuse("yaml/cut-text", file3, found, facts), ...fix }, path: path2, isEmpty });
  }
  const listed = findFoldedList(text, node);
  if (listed !== void 0) {
    const [from, to, facts] = listed;
    cautions.push({ finding: refuse("yaml/folded-list", file3, [from, to], facts), path: path2, isEmpty: false });
  }
  return cautions;
}
function quoteLine(text, node, from, to) {
  const [start, end] = node.range ?? [from, from];
  const first = start === end ? from : start;
  const line = text.lastIndexOf("\n", from) + 1;
  if (first < line || first > from) return "";
  const lead = text.slice(line, first).trimStart();
  const quoted = writeScalar(text.slice(first, to));
  return /[{[]/.test(lead) ? quoted : `${lead}${quoted}`;
}
function fixCut(file3, text, { cut: cut2, instead }, range) {
  const written = text.slice(...range);
  if (instead === "" || !/^#(?:\d|[0-9a-f]{6}$)/iu.test(cut2) || !instead.endsWith(writeScalar(written))) return {};
  if (/[{[]/.test(text.slice(text.lastIndexOf("\n", range[0]) + 1, range[0]))) return {};
  return { fix: [{ change: "write", at: { file: file3, range }, text: writeScalar(written) }] };
}
var entry = /^[ \t]*((?:[•·●○■□◆◇▪▫▶►‣※－–—]|[①-⑳㈠-㈩])[ \t]*|[-*+][ \t]+|(?:\d{1,2}(?:[.．][ \t]+|[、)）][ \t]*)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）][ \t]*|[一二三四五六七八九十]{1,3}、[ \t]*))(\S.*?)[ \t]*$/u;
function findFoldedList(text, { type, range, value }) {
  if (type === "BLOCK_LITERAL" || typeof value !== "string" || !range) return void 0;
  const start = range[0] + (type?.startsWith("QUOTE") === true ? 1 : 0);
  const lines = text.slice(start, range[1]).split("\n");
  if (lines.length < 2) return void 0;
  const found = [];
  let at = start;
  for (const line of lines) {
    const [, mark3, words3] = entry.exec(line.replace(/\r$/, "")) ?? [];
    if (mark3 !== void 0 && words3 !== void 0) {
      found.push({ at: at + line.length - line.trimStart().length, mark: mark3.trim(), words: words3 });
    }
    at += line.length + 1;
  }
  const [first] = found;
  if (first === void 0 || value.split("\n").filter((line) => entry.test(line)).length >= found.length)
    return void 0;
  if (found.length < 2) return void 0;
  const instead = `- ${writeScalar(first.words.replace(/["']$/, ""))}`;
  return [first.at, endOfLine(text, first.at), { mark: first.mark, instead }];
}
function afterKey(text, key) {
  if (!isScalar2(key) || !key.range) return void 0;
  const colon = /[ \t]*:/y;
  colon.lastIndex = key.range[1];
  return colon.test(text) ? colon.lastIndex : void 0;
}

// src/source/composer.ts
import { Composer } from "yaml";
var mostErrors = 1e3;
function openComposer(options2) {
  const composer = new Composer(options2);
  const inner = composer;
  const report = inner.onError;
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  inner.onError = (source, ...rest) => {
    const at = typeof source === "number" ? source : "offset" in source ? source.offset : source[0];
    if (++count > mostErrors && at >= least) return;
    least = Math.min(least, at);
    report(source, ...rest);
  };
  return composer;
}

// src/source/fold.ts
import { CST } from "yaml";

// src/text/text.ts
function lineStarts(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
function pointAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
var invisible = /[\u2800\p{Default_Ignorable_Code_Point}]+/gu;
var unseen = new RegExp(`${invisible.source}|\\s+`, "gu");
var tight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
var tightSign = /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
var eitherWidth = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/u;
function joinsTightly(before, after) {
  const [left, right] = [before, after].map((character) => tight.test(character));
  if (left && right) return true;
  if (left) return tightSign.test(before) || eitherWidth.test(after);
  return right === true && (tightSign.test(after) || eitherWidth.test(before));
}
function joinLines(before, after) {
  const left = [...before.slice(-2)].at(-1);
  const right = [...after.slice(0, 2)][0];
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

// src/source/fold.ts
var mark = "\uFFFE";
var lineEnd = /(\S)(?=[ \t]*\r?\n[ \t]*(\S))/gu;
function hasTightFold(text) {
  for (const [, before = "", after = ""] of text.matchAll(lineEnd)) if (joinsTightly(before, after)) return true;
  return false;
}
function foldValue({ value, srcToken: token }) {
  if (typeof value !== "string" || token === void 0 || !("source" in token)) return value;
  if (!CST.isScalar(token) || !token.source.includes("\n")) return value;
  const source = token.source.replace(
    lineEnd,
    (before, _, after) => joinsTightly(before, after) ? `${before}${mark}` : before
  );
  if (source === token.source) return value;
  const folded = CST.resolveAsScalar({ ...token, source }, false, () => void 0)?.value ?? value;
  return folded.replace(new RegExp(`${mark}[ \\t]*`, "gu"), "");
}

// src/source/suspects.ts
import { isScalar as isScalar3 } from "yaml";

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
        number: {
          $ref: "#/definitions/name",
          description: "Document number (\u6587\u4EF6\u7F16\u53F7) in your register of documents. Put digits in quotes.",
          examples: ["KF-HB-001"]
        },
        effective: {
          type: "string",
          format: "date",
          description: "In force since (\u751F\u6548\u65E5\u671F), as in 2024-06-01. It is on the cover and at the foot of each page, in place of the date."
        },
        status: {
          type: "string",
          enum: ["controlled", "superseded"],
          description: "Status (\u53D7\u63A7\u72B6\u6001): controlled (\u53D7\u63A7) is the copy to follow, superseded (\u4F5C\u5E9F) one that is kept only as a record. It is a stamp on the cover and stands at the foot of each page."
        },
        copy: {
          $ref: "#/definitions/name",
          description: "Copy number (\u5206\u53D1\u53F7): which of the copies handed out this is. Put digits in quotes.",
          examples: ["03"]
        },
        logo: {
          $ref: "#/definitions/name",
          description: "Path of a picture (\u6807\u5FD7) in the workspace for the cover: SVG, PNG, JPEG, GIF or WebP, at most 5 MiB.",
          examples: ["images/logo.svg"]
        },
        watermark: {
          type: "string",
          minLength: 1,
          maxLength: 40,
          pattern: "\\S",
          description: "Watermark (\u6C34\u5370): a short text that is printed in light letters across each page.",
          examples: ["\u5185\u90E8\u8D44\u6599", "UNCONTROLLED WHEN PRINTED"]
        },
        binding: {
          type: "number",
          minimum: 0,
          maximum: 50,
          description: "Binding margin (\u88C5\u8BA2\u8FB9) in millimetres: added at the left of odd pages and at the right of even ones, for printing on both sides."
        },
        language: {
          type: "string",
          pattern: "^(?:[eE][nN](?:-[lL][aA][tT][nN])?(?:-(?:[A-TV-Za-tv-z][A-Za-z]|[uU][A-JL-Za-jl-z]|[0-9]{3}))?|[zZ][hH](?:-[hH][aA][nN][sS](?:-(?:[A-Za-z]{2}|[0-9]{3}))?|-[cC][nN]|-[sS][gG]|-[mM][yY])?)$",
          default: "zh-CN",
          examples: ["zh-CN", "en", "en-US", "en-GB"],
          description: "Language of labels and dates (\u624B\u518C\u8BED\u8A00): zh-CN (simplified Chinese) or en (English). A tag with a region, such as en-US, en-GB or en-CA, also decides what region does."
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
            },
            countersigned: {
              type: "array",
              description: "Countersigned (\u4F1A\u7B7E): further people who sign, such as the heads of other departments, each with a name and a day.",
              items: {
                $ref: "#/definitions/signOff"
              }
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
        "org/single-report": {
          $ref: "#/definitions/rule",
          description: "A position has exactly one direct report (\u53EA\u6709\u4E00\u4E2A\u4E0B\u7EA7). Normally off."
        },
        "org/similar-duties": {
          $ref: "#/definitions/ruleWithSimilarity",
          description: "Duties of one department are the same or nearly so (\u804C\u8D23\u91CD\u590D). Normally off."
        },
        "org/kpi-defined-twice": {
          $ref: "#/definitions/rule",
          description: "One KPI of a department is defined in two ways (\u6307\u6807\u5B9A\u4E49\u4E0D\u4E00). Normally off."
        },
        "org/unknown-function": {
          $ref: "#/definitions/rule",
          description: "A duty names a function that no department declares (\u804C\u80FD\u672A\u58F0\u660E). Normally an error."
        },
        "org/unheld-function": {
          $ref: "#/definitions/rule",
          description: "No duty names a function of a department (\u804C\u80FD\u65E0\u4EBA\u627F\u62C5). Normally off."
        },
        "org/shared-function": {
          $ref: "#/definitions/rule",
          description: "Several positions hold one function (\u804C\u80FD\u591A\u5934\u627F\u62C5). Normally off."
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
        "text/list-numbers": {
          $ref: "#/definitions/rule",
          description: "The entries of a list begin with their numbers (\u5217\u8868\u5404\u9879\u81EA\u5E26\u5E8F\u53F7). Normally a warning."
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
        "form/too-many-duties": {
          $ref: "#/definitions/ruleWithMax",
          description: "More duties than max (\u804C\u8D23\u8FC7\u591A). Normally off."
        },
        "form/kpi-without-target": {
          $ref: "#/definitions/rule",
          description: "A KPI has no target (\u6307\u6807\u6CA1\u6709\u76EE\u6807\u503C). Normally off."
        },
        "form/kpi-without-period": {
          $ref: "#/definitions/rule",
          description: "A KPI has no period (\u6307\u6807\u6CA1\u6709\u5468\u671F). Normally off."
        },
        "form/personal-requirement": {
          $ref: "#/definitions/ruleWithLaws",
          description: "A requirement that law may forbid, such as an age (\u6B67\u89C6\u6027\u8981\u6C42). Normally off."
        },
        "form/vague-duty": {
          $ref: "#/definitions/rule",
          description: "A duty begins with words such as responsible for (\u804C\u8D23\u7A7A\u6CDB). Normally off."
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
        "form/own-value": {
          $ref: "#/definitions/rule",
          description: "A key of your own that the form prints has a value that no field can hold (\u81EA\u5B9A\u4E49\u680F\u76EE\u7684\u503C\u5370\u4E0D\u51FA\u6765). Normally an error."
        },
        "form/unused-own": {
          $ref: "#/definitions/rule",
          description: "No position has a key of your own that the form prints (\u81EA\u5B9A\u4E49\u680F\u76EE\u6CA1\u6709\u7528\u5230). Normally a warning."
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
        "ignore/no-reason": {
          $ref: "#/definitions/rule",
          description: "A comment ignores a finding without a reason (\u5FFD\u7565\u6CE8\u91CA\u6CA1\u6709\u5199\u539F\u56E0). Normally a warning."
        },
        "ignore/unknown-code": {
          $ref: "#/definitions/rule",
          description: "A comment ignores a code that doesn't exist (\u5FFD\u7565\u6CE8\u91CA\u91CC\u7684\u4EE3\u7801\u4E0D\u5B58\u5728). Normally a warning."
        },
        "ignore/fixed-code": {
          $ref: "#/definitions/rule",
          description: "A comment ignores what can't be ignored (\u5FFD\u7565\u6CE8\u91CA\u91CC\u7684\u4EE3\u7801\u4E0D\u80FD\u5FFD\u7565). Normally a warning."
        },
        "ignore/unused": {
          $ref: "#/definitions/rule",
          description: "A comment ignores nothing (\u5FFD\u7565\u6CE8\u91CA\u6CA1\u6709\u7528\u4E0A). Normally a warning."
        },
        "handbook/missing-glyph": {
          $ref: "#/definitions/rule",
          description: "No font has a character of the text (\u7F3A\u5B57); reported by jd build. Normally a warning."
        },
        "template/unused": {
          $ref: "#/definitions/rule",
          description: "A file in templates/ replaces nothing (\u6A21\u677F\u6CA1\u6709\u7528\u4E0A). Normally a warning."
        },
        "template/outdated": {
          $ref: "#/definitions/rule",
          description: "A copy of a template of jd is older than the template (\u6A21\u677F\u526F\u672C\u5DF2\u8FC7\u65F6). Normally a warning."
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
    overrides: {
      type: "array",
      description: "Levels of the checks for some files only (\u6309\u6587\u4EF6\u8C03\u6574\u68C0\u67E5\u89C4\u5219). If several entries fit a file, later ones win.",
      items: {
        type: "object",
        required: ["files", "rules"],
        properties: {
          files: {
            $ref: "#/definitions/globs",
            description: "Which files (\u54EA\u4E9B\u6587\u4EF6), as patterns below the workspace. A finding belongs to the file where it is reported.",
            examples: ["positions/warehouse/**"]
          },
          rules: {
            $ref: "#/properties/rules",
            description: "Levels of the checks (\u68C0\u67E5\u89C4\u5219) in these files, as under rules. A level alone keeps the options that apply elsewhere."
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
    form: {
      type: "object",
      description: "The form (\u5C97\u4F4D\u8BF4\u660E\u4E66): which of its parts and fields are printed.",
      properties: {
        parts: {
          type: "string",
          enum: ["compact", "full"],
          description: "What is printed of an empty form (\u7A7A\u767D\u680F\u76EE): full keeps the five parts and the fields of the paper form, with a dash where nothing is written; compact leaves out every field, column and part without a value. Left out, it is full in a Chinese handbook and compact in an English one."
        },
        hide: {
          type: ["array", "string"],
          description: "Parts and fields that are in no format (\u4E0D\u5370\u7684\u680F\u76EE), by their keys, as in contacts or qualifications.knowledge. The organisation chart stays as it is.",
          if: { type: "array" },
          then: { items: { $ref: "#/definitions/hiddenName" }, uniqueItems: true },
          else: { $ref: "#/definitions/hiddenName" }
        },
        show: {
          type: ["array", "string"],
          description: "Parts, fields and columns that are printed with a dash if they have no value (\u7A7A\u7740\u4E5F\u5370\u7684\u680F\u76EE), by their keys. Pay also needs handbook.pay.",
          if: { type: "array" },
          then: { items: { $ref: "#/definitions/shownName" }, uniqueItems: true },
          else: { $ref: "#/definitions/shownName" }
        },
        own: {
          type: "array",
          description: "Your own keys of positions that the form prints (\u81EA\u5B9A\u4E49\u680F\u76EE), one entry a field.",
          items: {
            type: "object",
            required: ["key", "label"],
            properties: {
              key: {
                type: "string",
                minLength: 1,
                maxLength: 200,
                pattern: "^x-\\S",
                description: "Your key (\u81EA\u5DF1\u7684\u952E) in the position files; it begins with x-.",
                examples: ["x-uniform"]
              },
              label: {
                $ref: "#/definitions/name",
                description: "The label (\u680F\u76EE\u540D) that is printed beside its value.",
                examples: ["\u5DE5\u670D", "Uniform"]
              },
              part: {
                type: "string",
                enum: [
                  "basic",
                  "summary",
                  "contacts",
                  "qualifications",
                  "duties",
                  "kpis",
                  "authority",
                  "career",
                  "conditions",
                  "pay",
                  "compliance",
                  "revisions"
                ],
                default: "basic",
                description: "The part of the form (\u6240\u5728\u90E8\u5206) that has the field."
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
    hiddenName: {
      type: "string",
      enum: [
        "aliases",
        "formerTitles",
        "directReports",
        "dottedLineTo",
        "headcount",
        "grade",
        "family",
        "employmentType",
        "location",
        "approval",
        "approval.prepared",
        "approval.prepared.by",
        "approval.prepared.date",
        "approval.reviewed",
        "approval.reviewed.by",
        "approval.reviewed.date",
        "approval.approved",
        "approval.approved.by",
        "approval.approved.date",
        "approval.countersigned",
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
        "duties.kpi",
        "duties.kpi.target",
        "duties.kpi.unit",
        "duties.kpi.formula",
        "duties.kpi.weight",
        "duties.kpi.period",
        "duties.kpi.source",
        "duties.share",
        "duties.essential",
        "duties.functions",
        "kpis",
        "authority",
        "career",
        "career.rotation",
        "career.promotion",
        "career.substitutes",
        "conditions",
        "conditions.place",
        "conditions.hours",
        "conditions.travel",
        "conditions.physical",
        "pay",
        "pay.grade",
        "pay.min",
        "pay.max",
        "pay.currency",
        "pay.period",
        "compliance",
        "compliance.flsa"
      ]
    },
    shownName: {
      type: "string",
      enum: [
        "department",
        "reportsTo",
        "code",
        "aliases",
        "formerTitles",
        "directReports",
        "dottedLineTo",
        "headcount",
        "grade",
        "family",
        "employmentType",
        "location",
        "approval",
        "approval.prepared",
        "approval.prepared.by",
        "approval.prepared.date",
        "approval.reviewed",
        "approval.reviewed.by",
        "approval.reviewed.date",
        "approval.approved",
        "approval.approved.by",
        "approval.approved.date",
        "approval.countersigned",
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
        "duties.kpi",
        "duties.kpi.target",
        "duties.kpi.weight",
        "duties.share",
        "duties.essential",
        "kpis",
        "authority",
        "career",
        "career.rotation",
        "career.promotion",
        "career.substitutes",
        "conditions",
        "conditions.place",
        "conditions.hours",
        "conditions.travel",
        "conditions.physical",
        "pay",
        "pay.grade",
        "pay.min",
        "pay.max",
        "pay.currency",
        "pay.period",
        "compliance",
        "compliance.flsa"
      ]
    },
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
    },
    ruleWithSimilarity: {
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
              similarity: {
                type: "integer",
                minimum: 50,
                maximum: 100,
                description: "How much two texts must have in common (\u76F8\u4F3C\u5EA6), in percent: write 90, not 90%."
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
    },
    ruleWithLaws: {
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
              laws: {
                type: ["string", "array"],
                description: "Whose laws count (\u9002\u7528\u6CD5\u5F8B): CN, US, EU or GB, or a list of them.",
                if: {
                  type: "array"
                },
                then: {
                  items: {
                    type: "string",
                    enum: ["CN", "US", "EU", "GB"]
                  },
                  minItems: 1,
                  uniqueItems: true
                },
                else: {
                  enum: ["CN", "US", "EU", "GB"]
                }
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
        approved: { $ref: "#/definitions/signOff", description: "Approved (\u6279\u51C6): by whom and when." },
        countersigned: {
          type: "array",
          description: "Countersigned (\u4F1A\u7B7E): further people who sign, such as the heads of other departments, each with a name and a day.",
          items: {
            $ref: "#/definitions/signOff"
          }
        }
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
          },
          functions: {
            $ref: "#/definitions/sentences",
            description: "Functions (\u90E8\u95E8\u804C\u80FD) of the department that the duty serves, as declared at departments[].functions."
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

// src/source/keys.ts
var keys;
function isKey(word2) {
  keys ??= new Set([position_schema_default, procedure_schema_default, config_schema_default, chapter_schema_default].flatMap(listKeys));
  return keys.has(word2);
}
function listKeys(schema) {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, below]) => [
    ...key === "properties" ? Object.keys(below) : [],
    ...listKeys(below)
  ]);
}

// src/source/mistakes/marks.ts
var han = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3}";
var marks = [
  /^(-)(?=[^\s-])(.+)$/u,
  /^([－–—‐‑−﹣])[\s\u3000]*(.+)$/u,
  /^([•·●○▪◦■◆▶►‣⁃])[\s\u3000]*(.+)$/u,
  /^(\*)\s+(.+)$/u,
  /^(\d{1,2}[.．、)）])[\s\u3000]*(.+)$/u,
  /^([(（]\d{1,2}[)）])[\s\u3000]*(.+)$/u,
  /^([\u2460-\u2473])[\s\u3000]*(.+)$/u,
  new RegExp(`^(${han}[\u3001.\uFF0E])\\s*(.+)$`, "u"),
  new RegExp(`^([(\uFF08]${han}[)\uFF09])\\s*(.+)$`, "u")
];
function readMark(text) {
  for (const [kind, pattern] of marks.entries()) {
    const [, mark3, rest] = pattern.exec(text) ?? [];
    if (mark3 !== void 0 && rest !== void 0) return { mark: mark3, text: rest.trim(), kind };
  }
  return void 0;
}
var hanDigits = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function isCounted(marks2) {
  return marks2.length > 1 && marks2.every((mark3, at) => readOrdinal(mark3) === at + 1);
}
function readOrdinal(mark3) {
  const bare = mark3.normalize("NFKC").replace(/[^\d一二三四五六七八九十]/gu, "");
  if (/^\d+$/.test(bare)) return Number(bare);
  const [, tens, ones = ""] = /^([一二三四五六七八九]?十)?([一二三四五六七八九])?$/u.exec(bare) ?? [];
  const ten = tens === void 0 ? 0 : tens === "\u5341" ? 10 : 10 * (hanDigits.indexOf(tens.charAt(0)) + 1);
  const number = ten + (ones === "" ? 0 : hanDigits.indexOf(ones) + 1);
  return number === 0 ? void 0 : number;
}

// src/source/suspects.ts
var bullet = /^[－–—‐‑−﹣•·●○▪◦■◆▶►‣⁃]/u;
function suspectKey(text, key) {
  const [start, end] = key.range ?? [0, 0];
  const source = text.slice(start, end);
  if (/^[^\S ]/u.test(source)) return { problem: "SPACE_AS_INDENT", range: [start, end] };
  const mark3 = readMark(source);
  if (mark3 === void 0) return void 0;
  return bullet.test(source) || isKey(mark3.text) ? { problem: "LIST_MARK", range: [start, end] } : void 0;
}
function suspectComma(map, pair) {
  if (map.flow !== true || pair.value !== null || map.items[0] === pair) return void 0;
  const [start, end] = (isScalar3(pair.key) ? pair.key.range : void 0) ?? [0, 0];
  return { problem: "COMMA_IN_VALUE", range: [start, end] };
}
function suspectText(text, { range, type }) {
  const [start, end] = range ?? [0, 0];
  if (type === "QUOTE_DOUBLE") {
    const isPath = /^"[A-Za-z]:\\[^\\]/u.test(text.slice(start, end));
    return isPath ? { problem: "BAD_DQ_ESCAPE", range: [start + 3, start + 5] } : void 0;
  }
  if (type !== "PLAIN") return void 0;
  const below = text.slice(start, end).indexOf("\n") + 1;
  const isFirst = beginsLine(text, start);
  if (!isFirst && below === 0) return void 0;
  const own = isFirst ? start : start + below;
  for (const { 0: line, index } of text.slice(own, end).matchAll(/\S.*$/gmu)) {
    const suspect = suspectLine(line);
    if (suspect !== void 0)
      return { problem: suspect.problem, range: [own + index + suspect.at, own + index + suspect.at + 1] };
  }
  return void 0;
}
function beginsLine(text, start) {
  let at = start - 1;
  while (at >= 0 && text[at] !== "\n" && /[\s-]/u.test(text[at] ?? "")) at--;
  return at < 0 || text[at] === "\n";
}
function suspectLine(line) {
  const mark3 = readMark(line);
  const [, word2 = "", colon] = /^([A-Za-z]+)\s*(：|:(?=[^\s/]))/u.exec(mark3?.text ?? line) ?? [];
  if (colon === void 0 || !isKey(word2)) return void 0;
  if (mark3 !== void 0) return { problem: mark3.mark === "-" ? "SPACE_AFTER_DASH" : "LIST_MARK", at: 0 };
  return { problem: colon === "\uFF1A" ? "FULLWIDTH_COLON" : "SPACE_AFTER_COLON", at: line.indexOf(colon) };
}

// src/source/compose.ts
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var walkFindings = 20;
var smuggled = new RegExp("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff]|\\p{Surrogate}", "u");
var options = {
  version: "1.2",
  schema: "core",
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent"
};
function composeDocument(tokens, text) {
  const keepSourceTokens = hasTightFold(text);
  for (const document of openComposer({ ...options, keepSourceTokens }).compose(tokens, true, text.length)) {
    return document;
  }
  return void 0;
}
function readValue(file3, text, document) {
  const root = document?.contents;
  const problems = document === void 0 ? [] : [...document.errors, ...document.warnings];
  if (document !== void 0 && problems.length > 0) {
    return broken(refuseSyntax(file3, text, document, problems));
  }
  if (!isNode(root) || isScalar4(root) && root.value === null) {
    return broken([refuse("file/empty", file3, [0, 0], {})]);
  }
  const reading = { file: file3, text, findings: [], cautions: [], spellings: [] };
  if (isScalar4(root) && root.type === "PLAIN" && root.range) refuseLoneText(reading, root.range[0]);
  const value = readNode(reading, root, [], root.range?.[0] ?? 0);
  if (reading.findings.length > 0) return broken(reading.findings.slice(0, walkFindings));
  return { value, findings: [], cautions: reading.cautions.slice(0, cautionLimit), spellings: reading.spellings };
}
function broken(findings) {
  return { value: void 0, findings, cautions: [], spellings: [] };
}
function refuseLoneText(reading, start) {
  const problem = missingColon(reading.text, start, (name, from, end) => ({ name, from, end }));
  if (problem.name === "MISSING_COLON") return;
  const detail = "The file is one text and has no keys";
  const range = [problem.from, problem.end ?? endOfLine(reading.text, problem.from)];
  reading.findings.push(refuse("yaml/syntax", reading.file, range, { problem: problem.name, detail }));
}
function readNode(reading, node, path2, at) {
  if (isScalar4(node)) {
    if (reading.cautions.length < cautionLimit) {
      reading.cautions.push(...cautionScalar(reading.file, reading.text, node, path2, at));
    }
    noteSpelling(reading, node, path2);
    return readScalar(reading, node);
  }
  if (isSeq(node)) {
    return node.items.map(
      (item, nth) => reading.findings.length < walkFindings ? readNode(reading, item, [...path2, nth], startOfItem(item)) : null
    );
  }
  if (isMap(node)) return readMap(reading, node, path2);
  return null;
}
function startOfItem(item) {
  const [start, end] = (isScalar4(item) ? item.range : void 0) ?? [0, 0];
  return start === end ? Math.max(0, start - 1) : start;
}
function noteSpelling({ text, spellings }, { type, value, range }, path2) {
  if (type !== "PLAIN" || typeof value !== "number" || !range) return;
  const written = text.slice(range[0], range[1]);
  if (written !== String(value)) spellings.push({ path: path2, text: written });
}
function readScalar(reading, node) {
  const { file: file3, text, findings } = reading;
  const [start, end] = node.range ?? [0, 0];
  const dash = foldedDash(text, node);
  if (dash !== void 0) {
    const detail = "A line that begins with - goes on with the text above it";
    findings.push(refuse("yaml/syntax", file3, [dash, endOfLine(text, dash)], { problem: "FOLDED_DASH", detail }));
  }
  refuseSuspect(reading, suspectText(text, node));
  if (node.type === "QUOTE_DOUBLE" && typeof node.value === "string") {
    const match = smuggled.exec(node.value);
    if (match !== null) {
      const facts = { character: nameCharacter(match[0]), escaped: true };
      findings.push(refuse("file/control-character", file3, [start, end], facts));
    }
  }
  return foldValue(node);
}
function refuseSuspect({ file: file3, findings }, suspect) {
  if (suspect === void 0) return;
  const { problem, range } = suspect;
  findings.push(refuse("yaml/syntax", file3, range, { problem, detail: "This is valid YAML and hardly meant so" }));
}
function readMap(reading, node, path2) {
  const { file: file3, text, findings } = reading;
  const map = {};
  const firsts = /* @__PURE__ */ new Map();
  for (const pair of node.items) {
    if (findings.length >= walkFindings) break;
    if (!isScalar4(pair.key)) continue;
    readScalar(reading, pair.key);
    refuseSuspect(reading, suspectKey(text, pair.key) ?? suspectComma(node, pair));
    const key = String(pair.key.value);
    const range = keyRange(text, pair.key);
    const first = firsts.get(key);
    if (key === "" && pair.key.type === "PLAIN") {
      const detail = "The colon has no key before it";
      findings.push(refuse("yaml/syntax", file3, range, { problem: "EMPTY_KEY", detail }));
    } else if (reserved.has(key)) {
      findings.push(refuse("yaml/reserved-key", file3, range, { key }));
    } else if (key === "<<") {
      findings.push(refuse("yaml/merge-key", file3, range, {}));
    } else if (first !== void 0) {
      findings.push({
        ...refuse("yaml/duplicate-key", file3, range, { key }),
        related: [{ at: { file: file3, range: first }, note: "first-here", facts: { name: key } }]
      });
    } else {
      firsts.set(key, range);
    }
    const value = readNode(reading, pair.value, [...path2, key], afterKey(text, pair.key) ?? range[1]);
    if (!reserved.has(key)) map[key] = value;
  }
  return map;
}
function keyRange(text, key) {
  const [start, end] = key.range ?? [0, 0];
  return start === end ? [start, Math.min(start + 1, text.length)] : [start, end];
}

// src/source/copied-lines.ts
function apply(lines, { lines: right }) {
  return lines.flatMap((line, number) => right.get(number)?.map((text) => ({ text, from: line.from })) ?? [line]);
}
function join(lines) {
  return lines.map((line) => line.text).join("\n");
}
var offsets = /* @__PURE__ */ new WeakMap();
function offsetsOf(lines) {
  const known = offsets.get(lines);
  if (known !== void 0) return known;
  const starts = lineStarts(join(lines));
  offsets.set(lines, starts);
  return starts;
}
function locateIn(lines, { at, code: code2, facts }) {
  if (!("range" in at)) return void 0;
  const starts = offsetsOf(lines);
  const [start, end] = [pointAt(starts, at.range[0]), pointAt(starts, at.range[1])];
  const line = start.line - 1;
  const column = start.column - 1;
  const stop = end.line === start.line ? end.column - 1 : lines[line]?.text.length ?? 0;
  return { code: code2, problem: "problem" in facts ? facts.problem : "", line, column, end: stop };
}

// src/source/mistakes/scene.ts
var keyed = /^("[^"]*"|'[^']*'|[^\s:"'#[\]{},][^:]*?):(?:[ \t]+(.*))?$/u;
function partsOf(line) {
  const [, lead = "", dashes = "", body = ""] = /^(\s*)((?:- +)*)(.*)$/su.exec(line) ?? [];
  const match = keyed.exec(body);
  const [value = "", comment = ""] = splitComment(match === null ? body : match[2] ?? "");
  return { lead, dashes, body, value, comment, ...match?.[1] === void 0 ? {} : { key: match[1] } };
}
function withValue({ lead, dashes, key, comment }, value) {
  return `${lead}${dashes}${key === void 0 ? "" : `${key}: `}${value}${comment}`;
}
function valueColumn({ lead, dashes, key, body, value, comment }) {
  const column = lead.length + dashes.length;
  return key === void 0 ? column : column + body.length - value.length - comment.length;
}
function splitComment(text) {
  const at = text.search(/(?<!\s)\s+(?:#(?=\s|$)|$)/u);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at).trimEnd()];
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function asValue(text) {
  const value = text.trim();
  if (/^(?:(["']).*\1|\[.*\]|\{.*\})$/su.test(value) || value === "") return value;
  return /^[-?:](?:\s|$)|^[@`%*&!|>#"'[\]{},]|:(?:\s|$)|\s#/u.test(value) ? quote(value) : value;
}
function oneLine({ lines, at }, problem, right, range = [
  partsOf(lines[at] ?? "").lead.length,
  (lines[at] ?? "").trimEnd().length
], mark3) {
  const [start, end] = range;
  return {
    problem,
    line: at,
    start,
    end,
    lines: /* @__PURE__ */ new Map([[at, [right]]]),
    instead: [right.trim()],
    ...mark3 === void 0 ? {} : { mark: mark3 }
  };
}
function sureIf(isSure2, attempt) {
  return isSure2 ? { ...attempt, certainty: "sure" } : attempt;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function isBlank(line) {
  return /^\s*(?:#|$)/u.test(line);
}

// src/source/mistakes/brackets-before-list.ts
var nothing = /^(?:\[\s*\]|\{\s*\}|null|~|''|""|无)$/u;
function bracketsBeforeList(scene) {
  const { lines, at } = scene;
  const parts = partsOf(lines[at] ?? "");
  const { lead, dashes, key, value } = parts;
  if (key === void 0 || !nothing.test(value)) return [];
  const below = lines.slice(at + 1).find((line) => !isBlank(line)) ?? "";
  const goesOn = indentOf(below) > lead.length || /^\s*[-－–—•·*]/u.test(below);
  if (!goesOn || indentOf(below) < lead.length) return [];
  const start = valueColumn(parts);
  return [
    sureIf(
      /^\s*- /.test(below),
      oneLine(
        scene,
        "BRACKETS_BEFORE_LIST",
        `${lead}${dashes}${key}:${parts.comment}`,
        [start, start + value.length],
        value
      )
    )
  ];
}

// src/source/mistakes/colons.ts
var slip = new RegExp(`^("[^"]+"|'[^']+'|[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_./-]*(?: \\p{L}+){0,3}?)(\\s*)([:\uFF1A\uFE55\u2236\uFE30=\uFF1D])(\\s*)(.*)$`, "su");
function readColon(body) {
  const [, key, before = "", sign = "", gap = "", value = ""] = slip.exec(body) ?? [];
  if (key === void 0) return void 0;
  const isRight = sign === ":" && (value === "" || gap.startsWith(" "));
  if (isRight || sign === ":" && /^\/\//u.test(value) || /^\d+$/u.test(key) && /^\d/u.test(value)) return void 0;
  const written = `${before}${sign}${/^[^ ]*/u.exec(gap)?.[0] ?? ""}`;
  if (/[=＝]/u.test(sign)) return isKey(key) ? { problem: "EQUALS_SIGN", key, value, written } : void 0;
  return { problem: sign === ":" ? "SPACE_AFTER_COLON" : "FULLWIDTH_COLON", key, value, written };
}
function rightColon(text) {
  const colon = readColon(text);
  return colon !== void 0 && isKey(colon.key) ? `${colon.key}: ${asValue(colon.value)}`.trimEnd() : text;
}
function colons(scene) {
  const { lead, dashes, body } = partsOf(scene.lines[scene.at] ?? "");
  const colon = readColon(body);
  if (colon === void 0) return [];
  const { problem, key, value, written } = colon;
  const start = lead.length + dashes.length;
  const sign = start + key.length;
  const range = problem === "SPACE_AFTER_COLON" ? [start, sign + written.length + 1] : [sign, sign + written.length];
  const isOurs = isKey(key) || /^x-[\p{L}\p{N}_-]+$/u.test(key);
  return [sureIf(isOurs, oneLine(scene, problem, `${lead}${dashes}${key}: ${asValue(value)}`.trimEnd(), range))];
}
function missingColons(scene) {
  const { lead, dashes, body } = partsOf(scene.lines[scene.at] ?? "");
  const [, key = "", value = ""] = /^([A-Za-z]+)(?:[\s\u3000]+(.*))?$/su.exec(body) ?? [];
  if (!isKey(key)) return [];
  const isSure2 = lead === "" && dashes === "" && value !== "";
  return [sureIf(isSure2, oneLine(scene, "MISSING_COLON", `${lead}${dashes}${key}: ${asValue(value)}`.trimEnd()))];
}

// src/source/mistakes/comments.ts
function comments(scene) {
  const line = scene.lines[scene.at] ?? "";
  const [, lead, mark3, text = ""] = /^(\s*)(＃+|\/\/|<!--)\s*(.*)$/u.exec(line) ?? [];
  if (lead === void 0 || mark3 === void 0) return [];
  const words3 = text.endsWith("-->") ? text.slice(0, -3).trimEnd() : text;
  const range = [lead.length, lead.length + mark3.length];
  return [sureIf(true, oneLine(scene, "COMMENT_MARK", `${lead}# ${words3}`, range, mark3))];
}
function tightComments(scene) {
  const { lines, at, found } = scene;
  if (found.problem !== "SPACE_BEFORE_COMMENT" || at !== found.line) return [];
  const line = lines[at] ?? "";
  const right = `${line.slice(0, found.column)} ${line.slice(found.column)}`;
  return [oneLine(scene, found.problem, right, [found.column, found.end])];
}

// src/source/mistakes/flows.ts
var narrow = {
  "\uFF0C": ", ",
  "\u3001": ", ",
  "\uFF1B": ", ",
  "\uFF1A": ": ",
  "\uFF5B": "{",
  "\uFF5D": "}",
  "\uFF3B": "[",
  "\uFF3D": "]",
  "\u3010": "[",
  "\u3011": "]"
};
function wideMarks(scene) {
  const line = scene.lines[scene.at] ?? "";
  const open = line.search(/[{[｛［【]/u);
  if (open === -1) return [];
  const inside = line.slice(open);
  return [/[，：｛｝［］]\s*/gu, /[，：；、｛｝［］【】]\s*/gu].flatMap((marks2) => {
    const first = inside.search(marks2);
    if (first === -1) return [];
    const right = inside.replace(marks2, (mark3) => narrow[mark3[0] ?? ""] ?? mark3);
    const start = open + first;
    const attempt = oneLine(scene, "WIDE_MARK", `${line.slice(0, open)}${right}`, [start, start + 1], line[start]);
    return [sureIf(hasOnlySyntax(inside), attempt)];
  });
}
function hasOnlySyntax(inside) {
  const colons2 = [...inside.matchAll(/([A-Za-z]+)?：/gu)];
  return !/[，；、【】]/u.test(inside) && colons2.every(([, word2 = ""]) => isKey(word2));
}
function missingCommas(scene) {
  const { lines, at, found } = scene;
  if (found.problem !== "MISSING_COMMA" || at !== found.line) return [];
  const line = lines[at] ?? "";
  const tail2 = line.slice(found.column);
  const right = /^["']/u.test(tail2) ? `, ${tail2}` : tail2.replace(/[ \t]+(?=[\p{L}\p{N}_-]+:[ \t])/u, ", ");
  const whole = `${line.slice(0, found.column).trimEnd()}${/^,/u.test(right) ? "" : " "}${right}`;
  const words3 = [...tail2.matchAll(/[ \t]([\p{L}\p{N}_-]+):[ \t]/gu)].map(([, word2 = ""]) => word2);
  const isSure2 = !/^["']/u.test(tail2) && words3.length > 0 && words3.every(isKey);
  return [sureIf(isSure2, oneLine(scene, found.problem, whole, [found.column, found.end]))];
}
function openBrackets(scene) {
  const { lines, at, found } = scene;
  const line = lines[at] ?? "";
  if (found.problem !== "UNCLOSED_BRACKET" || at !== found.line) return [];
  const close = line[found.column] === "[" ? "]" : "}";
  const gap = close === "}" && /\{ /u.test(line) ? " " : "";
  return [oneLine(scene, found.problem, `${line.trimEnd()}${gap}${close}`, [found.column, found.end])];
}
var thousands = /(?<=[:[,]\s*)-?\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?(?=\s*[,\]}])/gu;
function commasInValues(scene) {
  const { lines, at, found } = scene;
  if (found.problem !== "COMMA_IN_VALUE" || at !== found.line) return [];
  const line = lines[at] ?? "";
  const whole = line.replace(thousands, (number) => number.replace(/,\s?/gu, ""));
  const numbers = whole === line ? [] : [sureIf(true, oneLine(scene, found.problem, whole, [found.column, found.end]))];
  const start = Math.max(
    ...["{", ", ", ": "].map((mark3) => lastEnd(line.slice(0, commaBefore(line, found.column)), mark3))
  );
  const tail2 = /^[^{}[\]"]*?(?=\s*(?:[}\]]|,\s*[^,{}[\]:]+:\s|$))/u.exec(line.slice(found.column))?.[0] ?? "";
  const end = found.column + tail2.length;
  const right = quote(line.slice(start, end).trim());
  return [...numbers, oneLine(scene, found.problem, `${line.slice(0, start)}${right}${line.slice(end)}`, [start, end])];
}
function commaBefore(line, column) {
  return line.slice(0, column).lastIndexOf(",");
}
function lastEnd(text, mark3) {
  const at = text.lastIndexOf(mark3);
  return at === -1 ? 0 : at + mark3.length;
}

// src/source/mistakes/indents.ts
var head = /^[\s-]*/u;
var strange = /[^\S ]/u;
var widths = [
  (character) => character === "	" || character === "\u3000" ? 2 : 1,
  (character) => character === "	" ? 4 : 1,
  (character) => character === "	" ? 8 : 2
];
function strangeIndents({ lines, at, found }) {
  if (at !== found.line) return [];
  const numbers = lines.flatMap((line2, number) => strange.test(headOf(line2)) && line2.trim() !== "" ? [number] : []);
  const [first] = numbers;
  if (first === void 0 || first > found.line) return [];
  const line = lines[first] ?? "";
  const start = headOf(line).search(strange);
  const mark3 = line[start] ?? "";
  const run = /^[^\S ]+/u.exec(line.slice(start))?.[0].length ?? 1;
  return widths.map((width) => ({
    problem: mark3 === "	" ? "TAB_AS_INDENT" : "SPACE_AS_INDENT",
    line: first,
    start,
    end: start + run,
    lines: new Map(numbers.map((number) => [number, [straighten(lines[number] ?? "", width)]])),
    instead: [],
    mark: nameCharacter(mark3),
    more: numbers.length - 1,
    certainty: "same-value"
  }));
}
function headOf(line) {
  return head.exec(line)?.[0] ?? "";
}
function straighten(line, width) {
  const start = headOf(line);
  const spaced = start.replace(
    /[^\S ]/gu,
    (character, at) => start[at - 1] === "-" ? " " : " ".repeat(width(character))
  );
  return `${spaced}${line.slice(start.length)}`;
}

// src/source/mistakes/levels.ts
var nearest = 8;
function levels({ lines, at, found }) {
  if (found.problem !== "BAD_INDENT" || at !== found.line) return [];
  const own = indentOf(lines[at] ?? "");
  const block = blockOf(lines, at);
  return columnsAbove(lines, at).filter(({ column }) => column !== own).sort((a, b) => Math.abs(a.column - own) - Math.abs(b.column - own)).slice(0, nearest).map(({ column, word: word2 }) => ({
    problem: found.problem,
    line: at,
    start: found.column,
    end: found.end,
    lines: new Map(block.map((number) => [number, [shift(lines[number] ?? "", column - own)]])),
    instead: [],
    like: { column: column + 1, word: word2 }
  }));
}
function blockOf(lines, at) {
  const own = indentOf(lines[at] ?? "");
  const block = [at];
  for (let number = at + 1; number < lines.length; number++) {
    const line = lines[number] ?? "";
    if (!isBlank(line) && indentOf(line) < own) break;
    if (!isBlank(line)) block.push(number);
  }
  return block;
}
function columnsAbove(lines, at) {
  const columns = /* @__PURE__ */ new Map();
  let least = Number.POSITIVE_INFINITY;
  for (let number = at - 1; number >= 0 && least > 0; number--) {
    const line = lines[number] ?? "";
    if (isBlank(line)) continue;
    const { lead, dashes, key } = partsOf(line);
    const inner = lead.length + dashes.length;
    if (key !== void 0 && inner < least && !columns.has(inner)) columns.set(inner, key);
    if (dashes !== "" && lead.length < least && !columns.has(lead.length)) columns.set(lead.length, "-");
    least = Math.min(least, lead.length + (columns.has(lead.length) ? 0 : 1));
  }
  return [...columns].map(([column, word2]) => ({ column, word: word2 }));
}
function shift(line, by) {
  return `${" ".repeat(Math.max(0, indentOf(line) + by))}${line.trimStart()}`;
}

// src/source/mistakes/list-marks.ts
function listMarks({ lines, at }) {
  const here = markOf(lines, at);
  if (here === void 0) return [];
  const group = groupOf(lines, at, here.kind);
  const [first = at] = group;
  const lead = indentOf(lines[first] ?? "");
  const right = new Map(group.map((number) => [number, `- ${rightColon(markOf(lines, number)?.text ?? "")}`]));
  const asTheyAre = new Map(
    [...right].map(([number, text]) => [number, [`${" ".repeat(lead)}${text}`]])
  );
  const moved = new Map([...asTheyAre, ...group.flatMap((number) => alignChildren(lines, number, lead))]);
  const { mark: mark3 } = markOf(lines, first) ?? here;
  const isSure2 = isCertain(group.flatMap((number) => markOf(lines, number) ?? []));
  return [moved, asTheyAre].map((changed) => ({
    problem: mark3 === "-" ? "SPACE_AFTER_DASH" : "LIST_MARK",
    line: first,
    start: lead,
    end: (lines[first] ?? "").trimEnd().length,
    lines: changed,
    instead: [...right.values()],
    mark: mark3,
    ...isSure2 ? { certainty: "sure" } : {}
  }));
}
function isCertain(marked) {
  if (marked.every(({ mark: mark3 }) => new RegExp("^\\P{N}$", "u").test(mark3))) return marked.every(({ text }) => !/^\d/.test(text));
  return isCounted(marked.map(({ mark: mark3 }) => mark3));
}
function markOf(lines, number) {
  return readMark((lines[number] ?? "").trim());
}
function groupOf(lines, at, kind) {
  const lead = indentOf(lines[at] ?? "");
  const belongs = (number) => indentOf(lines[number] ?? "") === lead && markOf(lines, number)?.kind === kind;
  const group = [at];
  for (const step of [-1, 1]) {
    for (let number = at + step; number >= 0 && number < lines.length; number += step) {
      const line = lines[number] ?? "";
      if (isBlank(line) || indentOf(line) > lead) continue;
      if (!belongs(number)) break;
      group.push(number);
    }
  }
  return group.sort((a, b) => a - b);
}
function alignChildren(lines, at, lead) {
  const below = [];
  for (let number = at + 1; number < lines.length; number++) {
    const line = lines[number] ?? "";
    if (!isBlank(line) && indentOf(line) <= lead) break;
    if (!isBlank(line)) below.push(number);
  }
  const least = below.reduce((most, number) => Math.min(most, indentOf(lines[number] ?? "")), Number.POSITIVE_INFINITY);
  return below.map((number) => {
    const line = lines[number] ?? "";
    return [number, [`${" ".repeat(indentOf(line) - least + lead + 2)}${line.trimStart()}`]];
  });
}

// src/source/mistakes/quotes.ts
function openQuotes(scene) {
  const parts = partsOf(scene.lines[scene.at] ?? "");
  const [mark3 = ""] = parts.value;
  if (mark3 !== '"' && mark3 !== "'") return [];
  const inside = parts.value.slice(1);
  if (inside.replace(mark3 === '"' ? /\\./gu : /''/gu, "").includes(mark3)) return [];
  const start = valueColumn(parts);
  const range = [start, start + parts.value.length];
  if (mark3 === '"' && inside.endsWith('\\"')) {
    return [sureIf(true, oneLine(scene, "BAD_DQ_ESCAPE", withValue(parts, quote(inside.slice(0, -1))), range))];
  }
  const text = inside.replace(/[“”‘’＂＇]$/u, "");
  const problem = text === inside ? mark3 === '"' ? "UNCLOSED_QUOTE" : "UNCLOSED_SINGLE_QUOTE" : "TYPOGRAPHIC_QUOTE";
  return [`${mark3}${text}${mark3}`, quote(text)].map(
    (value) => sureIf(problem === "TYPOGRAPHIC_QUOTE", oneLine(scene, problem, withValue(parts, value), range))
  );
}
function backslashes(scene) {
  const { lines, at, found } = scene;
  if (found.problem !== "BAD_DQ_ESCAPE" || at !== found.line) return [];
  const right = (lines[at] ?? "").replace(
    /"((?:[^"\\]|\\.)*)"/gu,
    (whole, inside) => inside.includes("\\") ? quote(inside.replaceAll('\\"', '"')) : whole
  );
  return [sureIf(true, oneLine(scene, found.problem, right, [found.column, found.end]))];
}

// src/source/mistakes/texts.ts
var troubles = [
  "NESTED_MAPPING",
  "BAD_SCALAR_START",
  "TRAILING_TEXT",
  "BLOCK_HEADER",
  "COMPLEX_KEY",
  "EXPLICIT_KEY",
  "UNCLOSED_BRACKET",
  "MISSING_COMMA",
  "UNEXPECTED_TOKEN"
];
function isOfText({ code: code2, problem }) {
  return code2 !== "yaml/syntax" || troubles.includes(problem);
}
function texts(scene) {
  const { lines, at, found } = scene;
  if (at !== found.line || !isOfText(found) || isMeant(scene)) return [];
  const line = lines[at] ?? "";
  const parts = partsOf(line);
  const inFlow = quoteInFlow(scene);
  const { key, dashes, value } = parts;
  if (value === "" || key === void 0 && dashes === "" || isQuoted(value)) return inFlow;
  const start = valueColumn(parts);
  if (found.column < start && found.code === "yaml/syntax") return inFlow;
  const whole = oneLine(scene, found.problem, withValue(parts, quote(value)), [found.column, found.end]);
  return /^[{[]/u.test(value) ? [...inFlow, whole] : [sureIf(isOneText(found, value), whole)];
}
function isOneText({ code: code2, problem }, value) {
  if (code2 === "yaml/alias" || code2 === "yaml/tag" || problem === "BAD_SCALAR_START") return true;
  if (problem === "BLOCK_HEADER") return /^>=?\s?\d/.test(value);
  if (problem !== "NESTED_MAPPING") return false;
  const before = [...value.matchAll(/([^\s:：]*):(?=\s|$)/gu)].map(([, word2 = ""]) => word2);
  const inLine = [...value.matchAll(/\s([\p{Script=Han}]{1,8}):\s/gu)];
  return inLine.length === 0 && before.every((word2) => word2 !== "" && !isKey(word2));
}
function isMeant({ lines, at, found }) {
  const mark3 = (lines[at] ?? "").slice(found.column, found.end);
  if (found.code === "yaml/tag") return /^!(?:[!<\s]|$)/u.test((lines[at] ?? "").slice(found.column));
  if (found.code === "yaml/directive") return /^%(?:YAML|TAG)\b/u.test(mark3);
  if (found.code !== "yaml/alias") return false;
  const other = `${mark3.startsWith("&") ? "*" : "&"}${mark3.slice(1)}`;
  return mark3.length > 1 && lines.some((line) => line.includes(other));
}
function isQuoted(value) {
  return /^'(?:[^']|'')*'$|^"(?:[^"\\]|\\.)*"$/u.test(value);
}
function quoteInFlow(scene) {
  const { lines, at, found } = scene;
  const line = lines[at] ?? "";
  const before = line.slice(0, found.column);
  if (!/[{[]/u.test(before)) return [];
  const start = before.search(/(?<=[{[,]\s*|:\s+)[^{}[\],]*$/u);
  const rest = /^[^,{}[\]]*/u.exec(line.slice(found.column))?.[0].trimEnd() ?? "";
  const end = found.column + rest.length;
  const value = line.slice(start, end);
  if (start === -1 || value.trim() === "" || isQuoted(value)) return [];
  return [
    oneLine(scene, found.problem, `${line.slice(0, start)}${quote(value)}${line.slice(end)}`, [
      found.column,
      found.end
    ])
  ];
}
function dashesAfterKey({ lines, at, found }) {
  const line = lines[at] ?? "";
  const parts = partsOf(line);
  const { lead, dashes, key, value, comment } = parts;
  const [, text] = /^-\s+(.*)$/u.exec(value) ?? [];
  if (found.problem !== "MISPLACED_DASH" || key === void 0 || text === void 0) return [];
  const below = lines.slice(at + 1).find((other) => !isBlank(other)) ?? "";
  const own = lead.length + dashes.length;
  const indent = /^\s*- /u.test(below) && indentOf(below) >= own ? indentOf(below) : own + 2;
  const start = valueColumn(parts);
  return [
    {
      problem: found.problem,
      line: at,
      start,
      end: line.length,
      lines: /* @__PURE__ */ new Map([[at, [`${lead}${dashes}${key}:`, `${" ".repeat(indent)}- ${text}${comment}`]]]),
      instead: [`${dashes}${key}:`, `- ${text}`],
      certainty: "sure"
    }
  ];
}
function blockTexts({ lines, at, found }) {
  const line = lines[at] ?? "";
  const parts = partsOf(line);
  const { lead, dashes, key, value } = parts;
  const [, mark3, text] = new RegExp("^([|>][-+]?)\\s*(\\p{L}.*)$", "u").exec(value) ?? [];
  if (found.problem !== "BLOCK_HEADER" || key === void 0 || mark3 === void 0 || text === void 0) return [];
  const below = lines.slice(at + 1).find((other) => other.trim() !== "") ?? "";
  const own = lead.length + dashes.length;
  const indent = indentOf(below) > own ? indentOf(below) : own + 2;
  return [
    {
      problem: found.problem,
      line: at,
      start: valueColumn(parts),
      end: line.length,
      lines: /* @__PURE__ */ new Map([[at, [`${lead}${dashes}${key}: ${mark3}`, `${" ".repeat(indent)}${text}`]]]),
      instead: [`${dashes}${key}: ${mark3}`, text]
    }
  ];
}

// src/source/mistakes/index.ts
var recognisers = [
  strangeIndents,
  bracketsBeforeList,
  comments,
  listMarks,
  colons,
  commasInValues,
  missingCommas,
  wideMarks,
  openQuotes,
  backslashes,
  tightComments,
  openBrackets,
  blockTexts,
  dashesAfterKey,
  texts,
  missingColons,
  levels
];

// src/source/place-fix.ts
function placeFix({ file: file3, text, starts, written }, attempt, current) {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const changes = [];
  for (const [number, right] of attempt.lines) {
    const { text: wrong = "", from = 0 } = current[number] ?? {};
    const isSplit = current[number - 1]?.from === from || current[number + 1]?.from === from;
    if (wrong !== written[from] || isSplit) return void 0;
    const instead = right.join(eol);
    if (wrong === instead) continue;
    const { head: head2, tail: tail2 } = sharedEnds(wrong, instead);
    const start = starts[from] ?? 0;
    const range = [start + head2, start + wrong.length - tail2];
    changes.push({ change: "write", at: { file: file3, range }, text: instead.slice(head2, instead.length - tail2) });
  }
  return changes;
}
function sharedEnds(one, other) {
  const least = Math.min(one.length, other.length);
  let head2 = 0;
  while (head2 < least && one[head2] === other[head2]) head2++;
  let tail2 = 0;
  while (tail2 < least - head2 && one.at(-1 - tail2) === other.at(-1 - tail2)) tail2++;
  return { head: head2, tail: tail2 };
}

// src/source/explain.ts
var recognised = /* @__PURE__ */ new Set(["yaml/syntax", "yaml/alias", "yaml/tag", "yaml/directive"]);
var findingLimit = 10;
var effort = 1e6;
var longestLine = 5e3;
function explain(file3, text, first, read2) {
  const written = text.split(/\r?\n/u);
  const starts = lineStarts(text);
  const reported = [];
  let left = effort - text.length;
  let lines = written.map((line, from) => ({ text: line, from }));
  let stop = text.includes("\r") ? read2(join(lines)) : first;
  let sure = true;
  while (reported.length < findingLimit) {
    const [finding] = stop.findings;
    if (finding === void 0) return inOrder(reported);
    const found = locateIn(lines, finding);
    const fixed = found !== void 0 && recognised.has(found.code) ? tryAll(lines, found, stop.stage) : void 0;
    if (fixed === void 0 || found === void 0)
      return inOrder([...reported, ...stop.findings.map((each) => restore(each, lines))]);
    sure &&= fixed.isSure;
    const fix = sure ? placeFix({ file: file3, text, starts, written }, fixed.attempt, lines) : void 0;
    reported.push({ ...describe(finding, found, fixed.attempt, lines), ...fix === void 0 ? {} : { fix } });
    if (fixed.attempt.like !== void 0) return inOrder(reported);
    ({ lines, stop } = fixed);
  }
  return inOrder(reported);
  function tryAll(current, found, stage) {
    if (left < 0) return void 0;
    const texts2 = current.map((line) => line.text);
    const near = suspects(current, found.line).filter((at) => (texts2[at] ?? "").length <= longestLine);
    for (const recognise of recognisers) {
      let best;
      const values2 = /* @__PURE__ */ new Set();
      for (const at of near) {
        for (const attempt of recognise({ lines: texts2, at, found })) {
          const next = apply(current, attempt);
          const joined = join(next);
          left -= joined.length;
          if (left < 0) return void 0;
          const stop2 = read2(joined);
          const reach = reachOf(next, stop2);
          if (attempt.certainty === "same-value" && stop2.findings.length === 0) values2.add(JSON.stringify(stop2.value));
          const isBetter = best === void 0 || reach > best.reach;
          if (isBetter && helps(current, found, attempt, reach, stage, stop2)) {
            best = { attempt, lines: next, stop: stop2, reach };
          }
        }
        if (best !== void 0) return { ...best, isSure: isSure(best.attempt, values2.size) };
      }
    }
    return void 0;
  }
  function helps(current, found, attempt, reach, stage, stop2) {
    const [open] = stop2.findings;
    if (open === void 0) return true;
    const own = attempt.more === void 0 ? Math.max(found.line, attempt.line) : found.line;
    const here = current[own]?.from ?? 0;
    if (reach > here) return true;
    if (reach < here) return stop2.stage > stage;
    if (found.code !== "yaml/syntax") return open.code === found.code;
    return attempt.more !== void 0 && "problem" in open.facts && open.facts.problem !== found.problem;
  }
  function reachOf(next, { findings: [open] }) {
    const place = open === void 0 ? void 0 : locateIn(next, open);
    return place === void 0 ? Number.POSITIVE_INFINITY : next[place.line]?.from ?? 0;
  }
  function describe(finding, found, attempt, current) {
    const { problem, line, start, end, instead, mark: mark3, more, like } = attempt;
    const range = [offsetOf(current, line, start), offsetOf(current, line, end)];
    const advice = instead.length === 0 ? {} : { instead };
    const isSame = problem === found.problem;
    if (isSame && (finding.code === "yaml/alias" || finding.code === "yaml/tag" || finding.code === "yaml/directive")) {
      return { code: finding.code, at: { file: file3, range }, facts: { ...finding.facts, ...advice } };
    }
    const detail = "detail" in finding.facts ? finding.facts.detail : "";
    return refuse("yaml/syntax", file3, range, {
      problem,
      detail,
      ...advice,
      ...mark3 === void 0 ? {} : { mark: mark3 },
      ...more ? { more } : {},
      ...like === void 0 ? {} : { like }
    });
  }
  function restore(finding, current) {
    const at = (anchor) => {
      const place = locateIn(current, { ...finding, at: anchor });
      if (place === void 0) return anchor;
      return { file: file3, range: [offsetOf(current, place.line, place.column), offsetOf(current, place.line, place.end)] };
    };
    const { related } = finding;
    return {
      ...finding,
      at: at(finding.at),
      ...related === void 0 ? {} : { related: related.map((note) => ({ ...note, at: at(note.at) })) }
    };
  }
  function offsetOf(current, line, column) {
    const from = current[line]?.from ?? 0;
    return (starts[from] ?? 0) + Math.min(column, written[from]?.length ?? 0);
  }
}
function isSure({ certainty }, values2) {
  return certainty === "sure" || certainty === "same-value" && values2 === 1;
}
function inOrder(findings) {
  const startOf = ({ at }) => "range" in at ? at.range[0] : 0;
  return [...findings].sort((a, b) => startOf(a) - startOf(b));
}
function suspects(lines, at) {
  let before = at - 1;
  while (before >= 0 && /^\s*(?:#|$)/u.test(lines[before]?.text ?? "")) before--;
  return before < 0 ? [at] : [at, before];
}

// src/source/merge-marks.ts
var mark2 = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gmu;
function findMergeMarks(file3, text) {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return void 0;
  const found = [...text.matchAll(mark2)];
  const [first] = found;
  const last = found.at(-1);
  if (first === void 0 || last === void 0 || new Set(found.map(([sign]) => sign)).size < 2) return void 0;
  const starts = lineStarts(text);
  return refuse("yaml/syntax", file3, [first.index, text.indexOf("\n", first.index) >>> 0], {
    problem: "MERGE_MARKS",
    detail: "The file holds the marks of an unfinished merge",
    lines: [pointAt(starts, first.index).line, pointAt(starts, last.index).line]
  });
}

// src/source/quick/cursor.ts
var code = {
  space: 32,
  return: 13,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  zero: 48,
  nine: 57,
  colon: 58,
  fold: 62,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openMap: 123,
  literal: 124,
  closeMap: 125
};
var unsure = /* @__PURE__ */ Symbol("unsure");
function decline() {
  throw unsure;
}
var deepest = 24;
function enter(cursor) {
  cursor.depth++;
  if (cursor.depth > deepest) decline();
}
function leave(cursor) {
  cursor.depth--;
  cursor.from = -1;
}
function nextLine(cursor) {
  const { text } = cursor;
  cursor.blanks = 0;
  cursor.afterComment = false;
  while (cursor.next < text.length) {
    const start = cursor.next;
    const feed = text.indexOf("\n", start);
    let end = feed === -1 ? text.length : feed;
    cursor.next = end + 1;
    let at = start;
    while (text.charCodeAt(at) === code.space) at++;
    while (end > at && isSpaceOrReturn(text.charCodeAt(end - 1))) end--;
    if (at >= end) {
      cursor.blanks++;
    } else if (text.charCodeAt(at) === code.hash) {
      cursor.afterComment = true;
    } else {
      cursor.at = at;
      cursor.indent = at - start;
      cursor.end = end;
      return;
    }
  }
  cursor.at = text.length;
  cursor.end = text.length;
  cursor.indent = -1;
}
function isSpaceOrReturn(unit) {
  return unit === code.space || unit === code.return;
}
function skipSpaces(cursor) {
  while (cursor.text.charCodeAt(cursor.at) === code.space) cursor.at++;
}
function isAtComment({ text, at, end }) {
  return at >= end || text.charCodeAt(at) === code.hash && text.charCodeAt(at - 1) === code.space;
}
function finishLine(cursor) {
  checkRest(cursor);
  const isCommented = cursor.at < cursor.end;
  nextLine(cursor);
  if (isCommented) cursor.afterComment = true;
}
function checkRest(cursor) {
  skipSpaces(cursor);
  const { text, at, end } = cursor;
  if (at >= end) return;
  if (!isAtComment(cursor) || text.charCodeAt(at + 1) !== code.space || at + 2 >= end) decline();
  const first = text.charCodeAt(at + 2);
  if (first === code.hash || first === code.space) decline();
}
function trim(items) {
  return items.slice();
}

// src/source/quick/folded.ts
var entry2 = /[•·●○■□◆◇▪▫▶►‣※－–—①-⑳㈠-㈩\-*+\d（(一二三四五六七八九十]/uy;
function looksLikeEntry(text, at) {
  entry2.lastIndex = at;
  return entry2.test(text);
}
function separate(above, line, blanks) {
  if (blanks > 0) return "\n".repeat(blanks);
  const isSpaced = /\s$/u.test(above.slice(-1)) || /^\s/u.test(line);
  return isSpaced ? " " : joinLines(above, line);
}

// src/source/quick/block-text.ts
function readBlockText(cursor, least) {
  const { text, at: from } = cursor;
  const isFolded = text.charCodeAt(from) === code.fold;
  cursor.at++;
  const isStripped = text.charCodeAt(cursor.at) === code.dash;
  if (isStripped) cursor.at++;
  checkRest(cursor);
  let value = "";
  let above = "";
  let indent = 0;
  let blanks = 0;
  let entries = 0;
  let to = cursor.next;
  while (cursor.next < text.length) {
    const start = cursor.next;
    const { at, end, next } = measure(text, start);
    const width = at - start;
    if (at === end) {
      if (indent === 0 || width > indent || next > text.length) decline();
      blanks++;
    } else {
      if (indent > 0 && width < indent) break;
      if (width < least || text.charCodeAt(end - 1) === code.space) decline();
      if (isFolded && (indent > 0 && width > indent || looksLikeEntry(text, at) && ++entries > 1)) decline();
      const line = text.slice(start + (indent === 0 ? width : indent), end);
      if (indent === 0) indent = width;
      else value += isFolded ? separate(above, line, blanks) : "\n".repeat(blanks + 1);
      value += line;
      above = line;
      blanks = 0;
      to = Math.min(next, text.length);
    }
    cursor.next = next;
  }
  if (indent === 0) decline();
  nextLine(cursor);
  cursor.from = from;
  cursor.to = to;
  return isStripped ? value : `${value}
`;
}
function measure(text, start) {
  const feed = text.indexOf("\n", start);
  const stop = feed === -1 ? text.length : feed;
  const end = text.charCodeAt(stop - 1) === code.return ? stop - 1 : stop;
  let at = start;
  while (text.charCodeAt(at) === code.space) at++;
  return { at, end, next: stop + 1 };
}

// src/source/quick/own-line.ts
var word = /^[A-Za-z]+\s*(?:：|:(?=[^\s/]))/u;
function isSuspect(line) {
  if (!line.includes(":") && !line.includes("\uFF1A")) return false;
  const text = line.trimStart();
  return word.test(readMark(text)?.text ?? text);
}

// src/source/quick/resolve.ts
var integer = /^[-+]?[0-9]+$/;
var octal = /^0o[0-7]+$/;
var hexadecimal = /^0x[0-9a-fA-F]+$/;
var decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
var words = new Map([
  ...["~", "null", "Null", "NULL"].map((word2) => [word2, null]),
  ...["true", "True", "TRUE"].map((word2) => [word2, true]),
  ...["false", "False", "FALSE"].map((word2) => [word2, false])
]);
var longestWord = "false".length;
function resolvePlain(cursor, text) {
  const first = text.charCodeAt(0);
  const isNumeric = first >= code.plus && first <= code.nine;
  if (!isNumeric) {
    const word2 = text.length <= longestWord ? words.get(text) : void 0;
    return word2 === void 0 ? text : word2;
  }
  const value = readNumber(text);
  if (value === void 0) return text;
  if (text !== String(value)) cursor.spellings.push({ path: [...cursor.path], text });
  return value;
}
function readNumber(text) {
  if (integer.test(text)) return Number.parseInt(text, 10);
  if (decimal.test(text)) return Number.parseFloat(text);
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8);
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16);
  if (!special.test(text)) return void 0;
  if (text.endsWith("n") || text.endsWith("N")) return Number.NaN;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

// src/source/quick/plain.ts
var indicators = new Set([..."?:,[]{}#&*!|>'\"%@`"].map((sign) => sign.charCodeAt(0)));
function beginsPlain(text, at) {
  const first = text.charCodeAt(at);
  if (first !== code.dash) return !indicators.has(first);
  const second = text.charCodeAt(at + 1);
  return second >= code.zero && second <= code.nine;
}
function endOfPlain({ text, end }, start) {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.colon) {
      if (at + 1 === end || text.charCodeAt(at + 1) === code.space) return at;
    } else if (unit === code.hash && text.charCodeAt(at - 1) === code.space) {
      return at;
    }
  }
  return end;
}
function readPlain(cursor, least, isOwnLine) {
  const { at: from, text } = cursor;
  const first = readLine(cursor, isOwnLine);
  let to = from + first.length;
  if (cursor.indent < least || cursor.afterComment) {
    const resolved = resolvePlain(cursor, first);
    cursor.from = from;
    cursor.to = to;
    return resolved;
  }
  if (text.charCodeAt(from) === code.dash) decline();
  let value = first;
  let above = first;
  let entries = looksLikeEntry(text, from) ? 1 : 0;
  while (cursor.indent >= least && !cursor.afterComment) {
    const { at, blanks } = cursor;
    if (looksLikeEntry(text, at) && ++entries > 1) decline();
    const line = readLine(cursor, true);
    value += separate(above, line, blanks) + line;
    above = line;
    to = at + line.length;
  }
  cursor.from = from;
  cursor.to = to;
  return value;
}
function readLine(cursor, isOwnLine) {
  const { at, text } = cursor;
  if (!beginsPlain(text, at)) decline();
  let end = endOfPlain(cursor, at);
  cursor.at = end;
  while (text.charCodeAt(end - 1) === code.space) end--;
  const line = text.slice(at, end);
  if (isOwnLine && isSuspect(line)) decline();
  finishLine(cursor);
  return line;
}

// src/source/quick/quoted.ts
var escapes = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["n", "\n"],
  ["t", "	"]
]);
function isQuote(unit) {
  return unit === code.quote || unit === code.apostrophe;
}
function endOfQuoted({ text, end }, start) {
  const quote2 = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.backslash && quote2 === code.quote) at++;
    else if (unit === quote2) {
      if (quote2 === code.quote || text.charCodeAt(at + 1) !== quote2) return at + 1;
      at++;
    }
  }
  return decline();
}
function readQuoted(cursor) {
  const { text, at: from } = cursor;
  const to = endOfQuoted(cursor, from);
  const inner = text.slice(from + 1, to - 1);
  cursor.at = to;
  cursor.from = from;
  cursor.to = to;
  if (text.charCodeAt(from) === code.apostrophe) return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes("\\")) return inner;
  if (inner[1] === ":" && inner[2] === "\\") decline();
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|.)/gs, readEscape);
}
function readEscape(written, digits) {
  if (digits === void 0) return escapes.get(written.slice(1)) ?? decline();
  const unit = Number.parseInt(digits, 16);
  const isSurrogate = unit >= 55296 && unit <= 57343;
  return unit < 160 || isSurrogate || refused.has(unit) ? decline() : String.fromCharCode(unit);
}
var refused = /* @__PURE__ */ new Set([8232, 8233, 65279, 65534, 65535]);
function readQuotedValue(cursor) {
  const value = readQuoted(cursor);
  finishLine(cursor);
  return value;
}

// src/source/quick/keys.ts
var refused2 = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype", "<<", ""]);
var longest = 1e3;
var numerals = new Set([..."\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341"].map((sign) => sign.charCodeAt(0)));
function beginsKey(text, at) {
  const first = text.charCodeAt(at);
  const isLetter = first >= 97 && first <= 122 || first >= 65 && first <= 90 || first === 95;
  return isLetter || first >= 19968 && first <= 40959 && !numerals.has(first);
}
function isKey2(cursor) {
  const { at, end, text } = cursor;
  const stop = isQuote(text.charCodeAt(at)) ? endOfQuoted(cursor, at) : endOfPlain(cursor, at);
  if (stop >= end || text.charCodeAt(stop) !== code.colon) return false;
  return stop + 1 === end || text.charCodeAt(stop + 1) === code.space;
}
function readKey(cursor) {
  const { at, end, text } = cursor;
  const key = isQuote(text.charCodeAt(at)) ? readQuoted(cursor) : readPlainKey(cursor);
  const stop = cursor.at;
  if (text.charCodeAt(stop) !== code.colon || stop - at > longest) decline();
  if (stop + 1 < end && text.charCodeAt(stop + 1) !== code.space) decline();
  cursor.at = stop + 1;
  return key;
}
function readPlainKey(cursor) {
  const { at: from, text } = cursor;
  if (!beginsKey(text, from)) decline();
  const to = endOfPlain(cursor, from);
  if (text.charCodeAt(to - 1) === code.space) decline();
  cursor.at = to;
  cursor.from = from;
  cursor.to = to;
  const key = text.slice(from, to);
  return isSuspect(key) ? decline() : key;
}
function checkKey(map, key) {
  if (Object.hasOwn(map, key) || refused2.has(key)) decline();
}

// src/source/quick/flow.ts
function isFlow(unit) {
  return unit === code.openList || unit === code.openMap;
}
function readFlowValue(cursor) {
  const value = readFlow(cursor);
  finishLine(cursor);
  cursor.from = -1;
  return value;
}
function readFlow(cursor) {
  enter(cursor);
  const isList = cursor.text.charCodeAt(cursor.at) === code.openList;
  cursor.at++;
  skipSpaces(cursor);
  const value = isList ? readFlowList(cursor) : readFlowMap(cursor);
  leave(cursor);
  return value;
}
function readFlowList(cursor) {
  const items = [];
  if (closes(cursor, code.closeList)) return items;
  do {
    cursor.path.push(items.length);
    items.push(readFlowItem(cursor));
    cursor.path.pop();
  } while (continues(cursor, code.closeList));
  return trim(items);
}
function readFlowMap(cursor) {
  const map = {};
  if (closes(cursor, code.closeMap)) return map;
  do {
    const key = readFlowKey(cursor);
    checkKey(map, key);
    skipSpaces(cursor);
    cursor.path.push(key);
    map[key] = readFlowItem(cursor);
    cursor.path.pop();
  } while (continues(cursor, code.closeMap));
  return map;
}
function closes(cursor, sign) {
  if (cursor.text.charCodeAt(cursor.at) !== sign) return false;
  cursor.at++;
  return true;
}
function continues(cursor, sign) {
  skipSpaces(cursor);
  if (closes(cursor, sign)) return false;
  if (!closes(cursor, code.comma)) decline();
  skipSpaces(cursor);
  return true;
}
function readFlowItem(cursor) {
  const first = cursor.text.charCodeAt(cursor.at);
  if (isFlow(first)) return readFlow(cursor);
  if (isQuote(first)) return readQuoted(cursor);
  if (!beginsPlain(cursor.text, cursor.at)) decline();
  return resolvePlain(cursor, readFlowText(cursor));
}
function readFlowText(cursor) {
  const { at: start, text } = cursor;
  while (!endsFlowText(cursor)) cursor.at++;
  if (text.charCodeAt(cursor.at) === code.colon) decline();
  let end = cursor.at;
  while (text.charCodeAt(end - 1) === code.space) end--;
  return end > start ? text.slice(start, end) : decline();
}
function readFlowKey(cursor) {
  const { at: start, text } = cursor;
  if (isQuote(text.charCodeAt(start))) {
    const key2 = readQuoted(cursor);
    return closes(cursor, code.colon) && text.charCodeAt(cursor.at) === code.space ? key2 : decline();
  }
  if (!beginsKey(text, start)) decline();
  while (!endsFlowText(cursor)) cursor.at++;
  const key = text.slice(start, cursor.at);
  if (key.endsWith(" ") || !closes(cursor, code.colon)) decline();
  return text.charCodeAt(cursor.at) === code.space ? key : decline();
}
function endsFlowText({ at, end, text }) {
  if (at >= end) decline();
  switch (text.charCodeAt(at)) {
    case code.comma:
    case code.closeList:
    case code.closeMap:
      return true;
    case code.openList:
    case code.openMap:
    case code.hash:
      return decline();
    case code.colon:
      return at + 1 >= end || /[\s,[\]{}]/u.test(text[at + 1] ?? "");
    default:
      return false;
  }
}

// src/source/quick/blocks.ts
function readCollection(cursor) {
  return isDash(cursor) ? readList(cursor, cursor.indent) : readMap2(cursor, cursor.indent);
}
function isDash({ at, end, text }) {
  return text.charCodeAt(at) === code.dash && (at + 1 === end || text.charCodeAt(at + 1) === code.space);
}
function readList(cursor, indent) {
  enter(cursor);
  const items = [];
  while (cursor.indent === indent && isDash(cursor)) {
    const dash = cursor.at;
    cursor.at++;
    skipSpaces(cursor);
    cursor.path.push(items.length);
    if (isAtComment(cursor)) {
      items.push(readBelow(cursor, indent, false));
      if (items.at(-1) === null && cursor.afterComment) decline();
    } else {
      cursor.indent += cursor.at - dash;
      items.push(readEntry(cursor, indent + 1));
    }
    cursor.path.pop();
    if (cursor.indent > indent) decline();
  }
  leave(cursor);
  return trim(items);
}
function readMap2(cursor, indent) {
  enter(cursor);
  const map = {};
  while (cursor.indent === indent) {
    const key = readKey(cursor);
    const { from, to } = cursor;
    checkKey(map, key);
    skipSpaces(cursor);
    cursor.path.push(key);
    map[key] = isAtComment(cursor) ? readBelow(cursor, indent, true) : readScalar2(cursor, indent + 1, false);
    cursor.path.pop();
    if (cursor.indent > indent) decline();
    if (cursor.depth === 1) noteRootKey(cursor, from, to);
  }
  leave(cursor);
  return map;
}
function noteRootKey({ from, rootKeys, to }, start, end) {
  if (from === -1) rootKeys.push(start, end, start, end);
  else rootKeys.push(start, end, from, to);
}
function readBelow(cursor, indent, isMap3) {
  finishLine(cursor);
  if (cursor.indent > indent) {
    const first = cursor.text.charCodeAt(cursor.at);
    if (first === code.literal || first === code.fold) decline();
    return readEntry(cursor, indent + 1);
  }
  if (isMap3 && cursor.indent === indent && isDash(cursor)) return readList(cursor, indent);
  cursor.from = -1;
  return null;
}
function readEntry(cursor, least) {
  if (isDash(cursor)) return readList(cursor, cursor.indent);
  return !isFlow(cursor.text.charCodeAt(cursor.at)) && isKey2(cursor) ? readMap2(cursor, cursor.indent) : readScalar2(cursor, least, true);
}
function readScalar2(cursor, least, isOwnLine) {
  const first = cursor.text.charCodeAt(cursor.at);
  if (isQuote(first)) return readQuotedValue(cursor);
  if (isFlow(first)) return readFlowValue(cursor);
  if (first === code.literal || first === code.fold) return readBlockText(cursor, least);
  return readPlain(cursor, least, isOwnLine);
}

// src/source/quick/index.ts
var refused3 = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;
var longest2 = 3e5;
function readQuickly(file3, text) {
  if (text.length > longest2 || refused3.test(text)) return void 0;
  try {
    return { file: file3, text, ...readText(text) };
  } catch (reason) {
    if (reason === unsure) return void 0;
    throw reason;
  }
}
function readText(text) {
  const cursor = {
    text,
    at: 0,
    indent: 0,
    end: 0,
    next: 0,
    blanks: 0,
    afterComment: false,
    from: -1,
    to: -1,
    depth: 0,
    path: [],
    spellings: [],
    rootKeys: []
  };
  nextLine(cursor);
  if (cursor.indent === 0 && text.startsWith("---", cursor.at) && cursor.end === cursor.at + 3) nextLine(cursor);
  if (cursor.indent !== 0) decline();
  const value = readCollection(cursor);
  if (cursor.at < text.length) decline();
  return { value, findings: [], cautions: [], spellings: cursor.spellings, rootKeys: cursor.rootKeys };
}

// src/source/decode.ts
var controlFindings = 3;
var controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/g;
var byteOrderMark = "\uFEFF";
var decoder = new TextDecoder("utf-8", { fatal: true });
function decodeText(file3, bytes) {
  let text;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuseEncoding(file3, bytes);
  }
  return { text, findings: text.search(controls) === -1 ? [] : refuseControls(file3, text) };
}
function refuseEncoding(file3, bytes) {
  const sound = soundPrefix(bytes);
  const mark3 = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const offset = new TextEncoder().encode(sound).length + mark3;
  const range = [sound.length, sound.length + 1];
  return {
    text: new TextDecoder("utf-8").decode(bytes),
    findings: [refuse("file/not-utf8", file3, range, { offset: Math.min(offset, bytes.length) })]
  };
}
function soundPrefix(bytes) {
  let sound = "";
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    try {
      sound = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return sound;
}
function refuseControls(file3, text) {
  const findings = [];
  let returns = 0;
  for (const match of text.matchAll(controls)) {
    if (match[0] === "\r" && ++returns > 1) continue;
    const range = [match.index, match.index + 1];
    const facts = { character: nameCharacter(match[0]), escaped: false };
    const fix = match[0] === byteOrderMark ? { fix: [{ change: "write", at: { file: file3, range }, text: "" }] } : {};
    findings.push({ ...refuse("file/control-character", file3, range, facts), ...fix });
    if (findings.length === controlFindings) break;
  }
  return findings;
}

// src/source/read-text.ts
var byteLimit = 1024 * 1024;
function readText2(file3, bytes) {
  if (!(bytes instanceof Uint8Array)) return { text: "", findings: [refuseFault(file3, bytes)] };
  if (bytes.length > byteLimit) {
    return { text: "", findings: [refuseFault(file3, { fault: "too-large", bytes: bytes.length })] };
  }
  return decodeText(file3, bytes);
}
function refuseFault(file3, fault) {
  switch (fault.fault) {
    case "unreadable":
      return refuse("file/unreadable", file3, [0, 0], { reason: fault.reason });
    case "not-regular":
      return refuse("file/not-regular", file3, [0, 0], { kind: fault.kind });
    case "too-large":
      return refuse("file/too-large", file3, [0, 0], { bytes: fault.bytes, limit: byteLimit });
  }
}

// src/source/root-keys.ts
import { isCollection as isCollection2, isMap as isMap2, isScalar as isScalar5 } from "yaml";
function rootKeysOf(text, root) {
  if (!isMap2(root)) return [];
  const rootKeys = [];
  for (const pair of root.items) {
    const key = rangeOf(pair.key);
    if (key !== void 0) rootKeys.push(...key, ...aimAtValue(text, pair.value, key) ?? key);
  }
  return rootKeys;
}
function aimAtValue(text, node, key) {
  const range = rangeOf(node);
  if (range === void 0) return key;
  if (key !== void 0 && (isCollection2(node) || range[0] === range[1])) return key;
  return range[0] === range[1] ? [dashBefore(text, range[0]), range[1]] : range;
}
function rangeOf(node) {
  if (!isScalar5(node) && !isCollection2(node)) return void 0;
  return node.range ? [node.range[0], node.range[1]] : void 0;
}
function dashBefore(text, at) {
  const dash = text.lastIndexOf("-", at);
  return dash !== -1 && text.slice(dash + 1, at).trim() === "" ? dash : at;
}

// src/source/tokens.ts
import { CST as CST2, Lexer, Parser } from "yaml";
var depthLimit = 64;
var markFindings = 10;
var mostErrors2 = 1e3;
function isLexerMark(lexeme) {
  return lexeme === CST2.DOCUMENT || lexeme === CST2.FLOW_END || lexeme === CST2.SCALAR;
}
function readTokens(file3, text) {
  const parser = new Parser();
  const tokens = [];
  const findings = [];
  let scalarNext = false;
  let ownLine = true;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const range = [start, start + lexeme.length];
    const mark3 = scalarNext ? "" : lexeme[0] ?? "";
    scalarNext = !scalarNext && lexeme === CST2.SCALAR;
    if (mark3 === "#" && ownLine) {
      parser.offset += lexeme.length;
      continue;
    }
    ownLine = mark3 === "\n" || mark3 === "\r" || ownLine && mark3 === " ";
    const finding = refuseMark(file3, lexeme, mark3, range);
    if (finding !== void 0) findings.push(finding);
    if (findings.length === markFindings || mark3 === "?" && lexeme === mark3) return { tokens, findings };
    if (findings.length > 0) {
      if (mark3 === "" || !isLexerMark(lexeme)) parser.offset += lexeme.length;
      continue;
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors++;
    }
    if (errors > mostErrors2) break;
    if (isTooDeep(parser.stack)) {
      findings.push(refuse("yaml/too-deep", file3, range, { limit: depthLimit }));
      return { tokens, findings };
    }
  }
  if (findings.length > 0) return { tokens, findings };
  for (const token of parser.end()) tokens.push(token);
  const second = tokens.filter((token) => token.type === "document")[1];
  if (second !== void 0) {
    findings.push(refuse("yaml/multiple-documents", file3, [second.offset, endOfLine2(text, second.offset)], {}));
  }
  return { tokens, findings };
}
function refuseMark(file3, lexeme, mark3, range) {
  switch (mark3) {
    case "&":
    case "*":
      return refuse("yaml/alias", file3, range, { text: lexeme });
    case "!":
      return refuse("yaml/tag", file3, range, { text: lexeme });
    case "%":
      return refuse("yaml/directive", file3, range, { text: lexeme });
    case "?":
      return refuse("yaml/syntax", file3, range, {
        problem: "EXPLICIT_KEY",
        detail: "Explicit keys are not allowed"
      });
    default:
      return void 0;
  }
}
function isTooDeep(stack) {
  if (stack.length <= depthLimit) return false;
  return stack.filter((token) => CST2.isCollection(token)).length > depthLimit;
}
function endOfLine2(text, start) {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

// src/source/index.ts
function parseByYaml(file3, bytes) {
  return parse(file3, bytes, () => void 0);
}
function parse(file3, bytes, readSurely) {
  const decoded = readText2(file3, bytes);
  const { text } = decoded;
  if (decoded.findings.length > 0) return broken2(file3, text, decoded.findings);
  const merge = findMergeMarks(file3, text);
  if (merge !== void 0) return broken2(file3, text, [merge]);
  const sure = readSurely(file3, text);
  if (sure !== void 0) return sure;
  const reading = read(file3, text);
  if (reading.findings.length > 0) {
    return broken2(
      file3,
      text,
      explain(file3, text, reading, (copy) => read(file3, copy))
    );
  }
  const { value, cautions, spellings, root } = reading;
  return { file: file3, text, value, findings: [], cautions, spellings, rootKeys: rootKeysOf(text, root) };
}
function read(file3, text) {
  const { tokens, findings } = readTokens(file3, text);
  if (findings.length > 0) return { value: void 0, findings, cautions: [], spellings: [], stage: 0 };
  const document = composeDocument(tokens, text);
  const stage = document !== void 0 && document.errors.length + document.warnings.length > 0 ? 1 : 2;
  return { ...readValue(file3, text, document), root: document?.contents, stage };
}
function broken2(file3, text, findings) {
  return { file: file3, text, value: void 0, findings, cautions: [], spellings: [], rootKeys: [] };
}

// test/support/differ/compare.ts
var file = "positions/agent.yaml";
var encoder = new TextEncoder();
function compareReaders(written) {
  const bytes = encoder.encode(written);
  const quick = readQuickly(file, readText2(file, bytes).text);
  if (quick === void 0) return "declined";
  const judged = parseByYaml(file, bytes);
  return isDeepStrictEqual(quick, judged) && sortsAlike(quick, judged) ? "same" : "different";
}
function showReaders(written) {
  const bytes = encoder.encode(written);
  const [quick, judged] = [readQuickly(file, readText2(file, bytes).text), parseByYaml(file, bytes)];
  return [
    `text  ${JSON.stringify(written)}`,
    `quick ${JSON.stringify(withoutText(quick))}`,
    `yaml  ${JSON.stringify(withoutText(judged))}`
  ].join("\n");
}
function withoutText(source) {
  const { value, findings, cautions, spellings, rootKeys } = source ?? {};
  return { value, findings, cautions, spellings, rootKeys };
}
function sortsAlike(quick, judged) {
  return JSON.stringify(quick) === JSON.stringify(judged);
}

// test/support/differ/words.ts
var words2 = [
  "\u63A5\u5F85",
  "\u5BA2\u6237",
  "\u5904\u7406\u6295\u8BC9\uFF0C",
  "\u6BCF\u6708\u4E00\u6B21\u3002",
  "\u5C97\u4F4D\uFF1A\u5BA2\u670D",
  "\uFF08\u4E00\uFF09",
  "1. \u767B\u8BB0",
  "\u2460",
  "\u201C\u5F15\u53F7\u201D",
  "\u5BA2\u670D\u90E8",
  "\u4E00\u7EBF",
  "\u4E8C\u3001",
  "\u5DE5\u4F5C\u65F6\u95F4 9:00",
  "\u{1F600}",
  "\u{20BB7}\u91CE",
  "\u3000\u5168\u89D2",
  "receives",
  "the guests",
  "of the hotel",
  "it's",
  'a "b" c',
  "C#",
  "a:b",
  "http://a.b/c?d=1#e",
  "x, y",
  "[z]",
  "{w}",
  "R&D",
  "100%",
  "a - b",
  "~x",
  "e.g.",
  "\uD55C\uAD6D\uC5B4",
  "na\xEFve",
  "\u043A\u043B\u044E\u0447",
  "and/or",
  "duty",
  "kpi"
];
var scalars = [
  "0",
  "1",
  "-1",
  "+1",
  "012",
  "1.10",
  "99.90",
  ".5",
  "5.",
  "-.5",
  "1e3",
  "1E-3",
  ".5e1",
  "1e",
  "0x1F",
  "0xg",
  "0o17",
  "0b11",
  "1_000",
  "78,000",
  "12:30",
  "1:2:3",
  "-0",
  "0.0",
  "-0.0",
  "12345678901234567890",
  "0.1e400",
  ".inf",
  "-.INF",
  ".nan",
  ".NaN",
  "NaN",
  "Infinity",
  "null",
  "Null",
  "nUll",
  "~",
  "true",
  "True",
  "TRUE",
  "tRUE",
  "false",
  "yes",
  "No",
  "on",
  "2024-03-01",
  "2024-3-1",
  "2001-12-14t21:59:43.10-05:00",
  "--",
  "-",
  "-1-",
  "+",
  ".",
  "..",
  "1.2.3",
  "\uFF11\uFF12",
  "= x",
  "<<"
];
var keys2 = [
  "title",
  "duty",
  "duties",
  "kpi",
  "code",
  "x-note",
  "\u804C\u8D23",
  "\u5BA2\u670D \u90E8",
  "010",
  "a b",
  "a:b",
  '"q k"',
  "'s'",
  '"\\u5ba2"',
  "true",
  "toString",
  "k_1",
  "A",
  "\u4E00\u3001x",
  "no?",
  "\xE9"
];

// test/support/differ/snippets.ts
var snippets = [
  "\n",
  "\n",
  "\n",
  "\n  ",
  "\n    ",
  "\n ",
  "\r\n",
  "\r",
  "\n\n",
  " ",
  "  ",
  "	",
  "- ",
  "-",
  "- - ",
  "? ",
  "?",
  ": ",
  ":",
  ":\n",
  "#",
  " #",
  " # ",
  "# ",
  " ##",
  '"',
  "'",
  "''",
  "\\",
  '\\"',
  "\\u",
  "\\x41",
  "[",
  "]",
  "{",
  "}",
  ", ",
  ",",
  "[]",
  "{}",
  "|",
  ">",
  "|-",
  ">+",
  "|2",
  " |\n",
  " >\n  ",
  "&a ",
  "*a",
  "!t ",
  "!!str ",
  "%",
  "%YAML 1.2\n",
  "@",
  "`",
  "~",
  "<<: ",
  "<<<<<<< a\n",
  "---\n",
  "--- ",
  "...\n",
  "...",
  "a",
  "a: ",
  "key: ",
  "duty\uFF1A",
  "duty:x",
  "1. duty: ",
  "__proto__: 1",
  "constructor",
  "\u5BA2",
  "\u5BA2\uFF1A",
  "\u3001",
  "\u4E00\u3001",
  "\u2022 ",
  "1. ",
  "\u{1F600}",
  "\uD83D",
  "\uDE00",
  "\u3000",
  "\xA0",
  "\u2003",
  "\x85",
  "\u2028",
  "\u2029",
  "\uFEFF",
  "\0",
  "\uFDD0",
  "\u200B",
  "\u201C",
  "\xB7",
  "\u2014",
  "\uFF081\uFF09",
  '"C:\\x"',
  ...scalars
];
function writeHostile(random) {
  return Array.from({ length: 1 + random.below(14) }, () => random.pick(snippets)).join("");
}

// test/support/differ/mutate.ts
function mutate(random, texts2) {
  let lines = cut(random, random.pick(texts2));
  for (let left = random.below(4); left > 0; left--) lines = change(random, lines, texts2);
  const text = lines.join("\n");
  return random.chance(0.1) ? text.replaceAll("\n", "\r\n") : text;
}
function cut(random, text) {
  const lines = text.split(/\r?\n/u);
  const start = random.chance(0.4) ? 0 : random.below(lines.length);
  const some = lines.slice(start, start + 1 + random.below(14));
  const indent = /^ */.exec(some[0] ?? "")?.[0] ?? "";
  return random.chance(0.8) ? some.map((line) => line.startsWith(indent) ? line.slice(indent.length) : line) : some;
}
function change(random, lines, texts2) {
  const at = random.below(Math.max(1, lines.length));
  const line = lines[at] ?? "";
  const column = random.below(line.length + 1);
  const put = (...replaced) => [
    ...lines.slice(0, at),
    ...replaced,
    ...lines.slice(at + 1)
  ];
  switch (random.below(10)) {
    case 0:
      return put();
    case 1:
      return put(line, line);
    case 2:
      return put(`${" ".repeat(1 + random.below(4))}${line}`);
    case 3:
      return put(line.slice(1 + random.below(3)));
    case 4:
      return put(line + (lines[at + 1] ?? ""));
    case 5:
      return put(line.slice(0, column), line.slice(column));
    case 6:
      return put(line.slice(0, column) + line.slice(column + 1 + random.below(3)));
    case 7:
      return put(line, random.pick(random.pick(texts2).split(/\r?\n/u)));
    default:
      return put(line.slice(0, column) + random.pick(snippets) + line.slice(column));
  }
}

// test/support/differ/ordinary.ts
function writeOrdinary(random) {
  const step = random.pick([2, 2, 4]);
  const lines = random.chance(0.15) ? ["---"] : [];
  if (random.chance(0.3)) lines.push("# note \u8BF4\u660E");
  if (random.chance(0.9)) writeMap(random, lines, "", step, 3);
  else writeList(random, lines, "", step, 3);
  const feed = random.chance(0.15) ? "\r\n" : "\n";
  return lines.join(feed) + (random.chance(0.9) ? feed : "");
}
function writeMap(random, lines, indent, step, depth) {
  const names = new Set(Array.from({ length: 1 + random.below(4) }, () => random.pick(keys2)));
  for (const name of names) {
    pad(random, lines, indent);
    writeEntry(random, lines, `${indent}${name}:`, indent, step, depth, true);
  }
}
function writeList(random, lines, indent, step, depth) {
  for (let left = 1 + random.below(3); left > 0; left--) {
    pad(random, lines, indent);
    const isMap3 = depth > 0 && random.chance(0.4);
    if (!isMap3) {
      writeEntry(random, lines, `${indent}-`, indent, step, depth, false);
      continue;
    }
    const gap = random.pick([" ", " ", "   "]);
    const inner = [];
    const deeper = `${indent} ${gap}`;
    if (random.chance(0.8)) writeMap(random, inner, deeper, step, depth - 1);
    else writeList(random, inner, deeper, step, depth - 1);
    const first = inner.findIndex((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
    lines.push(
      ...inner.slice(first).map((line, nth) => nth === 0 ? `${indent}-${gap}${line.slice(deeper.length)}` : line)
    );
  }
}
function pad(random, lines, indent) {
  if (random.chance(0.08)) lines.push(random.pick(["", "  ", indent]));
  if (random.chance(0.08))
    lines.push(`${random.pick(["", indent, `${indent}  `])}#${random.pick([" \u6CE8", "x", " a: b", ""])}`);
}
function writeEntry(random, lines, head2, indent, step, depth, isKey3) {
  const deeper = indent + " ".repeat(step);
  const tail2 = random.chance(0.1) ? random.pick(["  # \u8BF4\u660E", " # note", " #cut", "   ", " # # x"]) : "";
  const kind = random.below(depth > 0 ? 14 : 10);
  switch (kind) {
    case 0:
      lines.push(head2 + tail2);
      return;
    case 1:
      lines.push(`${head2} ${random.pick(scalars)}${tail2}`);
      return;
    case 2:
      lines.push(
        `${head2} "${random.pick(words2).replaceAll('"', '\\"')}${random.pick(["", "\\n", "\\t", "\\u5ba2", "\\\\", " # x", ": "])}"${tail2}`
      );
      return;
    case 3:
      lines.push(
        `${head2} '${random.pick(words2).replaceAll("'", "''")}${random.pick(["", " # x", ": ", "\\n"])}'${tail2}`
      );
      return;
    case 4:
      lines.push(`${head2} ${writeFlow(random, 2)}${tail2}`);
      return;
    case 5:
      lines.push(
        `${head2} ${random.pick(["|", ">", "|-", ">-", "|", ">", "|+", ">2"])}${tail2}`,
        ...writeLines(random, deeper, true)
      );
      return;
    case 6:
      lines.push(`${head2} ${writeText(random)}${tail2}`, ...writeLines(random, deeper, false));
      return;
    case 7:
      lines.push(head2 + tail2, ...writeLines(random, deeper, false));
      return;
    case 8:
    case 9:
      lines.push(`${head2} ${writeText(random)}${tail2}`);
      return;
    case 10:
    case 11:
      lines.push(head2 + tail2);
      writeMap(random, lines, deeper, step, depth - 1);
      return;
    default:
      lines.push(head2 + tail2);
      writeList(random, lines, isKey3 && random.chance(0.4) ? indent : deeper, step, depth - 1);
  }
}
function writeText(random) {
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(words2)).join(random.pick([" ", ""]));
}
function writeLines(random, indent, isBlock) {
  return Array.from({ length: 1 + random.below(3) }, () => {
    if (random.chance(0.1)) return random.pick(["", indent, `${indent} `]);
    const deeper = random.chance(0.1) ? "  " : "";
    const mark3 = random.chance(0.1) ? random.pick(["- ", "# ", "1. ", "\u2022 ", "a: ", '"', "*"]) : "";
    return indent + deeper + mark3 + writeText(random) + (isBlock && random.chance(0.05) ? " " : "");
  });
}
function writeFlow(random, depth) {
  const gap = random.pick(["", " "]);
  const item = () => {
    if (depth > 0 && random.chance(0.15)) return writeFlow(random, depth - 1);
    if (random.chance(0.2)) return random.pick(scalars);
    if (random.chance(0.2)) return `"${random.pick(words2).replaceAll('"', '\\"')}"`;
    return random.pick(words2);
  };
  const count = random.below(4);
  if (random.chance(0.5)) return `[${gap}${Array.from({ length: count }, item).join(`,${gap}`)}${gap}]`;
  const pairs = Array.from({ length: count }, () => `${random.pick(keys2)}: ${item()}`);
  return `{${gap}${pairs.join(", ")}${gap}}`;
}

// test/support/differ/differ.ts
function differ(count, seed2, texts2, report) {
  const random = openRandom(seed2);
  const counts = { declined: 0, same: 0, different: 0 };
  const tally = (texts3, different) => ({
    texts: texts3,
    accepted: counts.same,
    declined: counts.declined,
    different
  });
  for (let nth = 1; nth <= count; nth++) {
    const writers = [() => writeOrdinary(random), () => mutate(random, texts2), () => writeHostile(random)];
    const text = random.pick([writers[0], writers[0], writers[1], writers[1], writers[1], writers[2]])();
    const outcome = compareReaders(text);
    counts[outcome]++;
    if (outcome === "different") return tally(nth, showReaders(text));
    if (nth % 1e5 === 0) report?.(tally(nth));
  }
  return tally(count);
}

// test/support/differ/gather.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
function gatherTexts(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry3) => entry3.isFile() && !entry3.parentPath.includes("node_modules")).map((entry3) => path.join(entry3.parentPath, entry3.name)).sort().flatMap((file3) => {
    if (/\.ya?ml$/u.test(file3)) return [readFileSync(file3, "utf8")];
    return file3.endsWith(".test.ts") ? listStrings(readFileSync(file3, "utf8")) : [];
  });
}
function listStrings(program) {
  const found = program.matchAll(/`([^`$]*)`|'((?:[^'\\\n]|\\.)*)'/gu);
  return [...found].map(([, template, string]) => (template ?? string ?? "").replaceAll("\\n", "\n").replaceAll("\\'", "'")).filter((text) => text.length < 5e3 && /:(?: |\n|$)|^- /u.test(text));
}

// test/support/differ/measure.ts
var file2 = "positions/agent.yaml";
var rounds = 11;
function measureReaders(forms) {
  const bytes = forms.map((form) => new TextEncoder().encode(form));
  const texts2 = bytes.map((each) => new TextDecoder().decode(each));
  const quick = [];
  const yaml = [];
  for (let round = 0; round < rounds; round++) {
    quick.push(timeOf(() => texts2.map((text) => readQuickly(file2, text))) / texts2.length);
    yaml.push(timeOf(() => bytes.map((each) => parseByYaml(file2, each))) / texts2.length);
  }
  return { quick: medianOf(quick), yaml: medianOf(yaml) };
}
function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
function medianOf(values2) {
  return [...values2].sort((a, b) => a - b)[values2.length >> 1] ?? 0;
}
function makeForms(count, size) {
  return Array.from({ length: count }, (_, nth) => {
    let text = `title: \u5BA2\u670D\u4E13\u5458${nth}
code: \u5BA2-${1e3 + nth}
department: \u5BA2\u670D\u90E8
reportsTo: \u5BA2\u670D\u4E3B\u7BA1
headcount: 2
summary: \u53D7\u7406\u5BA2\u6237\u7684\u6C42\u52A9\u4E0E\u6295\u8BC9\uFF0C\u6309\u65F6\u56DE\u8BBF\u3002
qualifications:
  education: \u5927\u4E13\u4EE5\u4E0A
  skills: [\u6C9F\u901A\u80FD\u529B\u5F3A, "\u719F\u6089\u529E\u516C\u8F6F\u4EF6"]
duties:
`;
    for (let duty = 1; Buffer.byteLength(text) < size - 100; duty++) {
      text += `  # \u7B2C ${duty} \u9879
  - duty: \u63A5\u542C\u7B2C${nth}\u7EC4\u7684\u6765\u7535\uFF0C\u505A\u5230\u53CA\u65F6\u3001\u51C6\u786E\uFF0C\u5E76\u767B\u8BB0\u5230\u53F0\u8D26\u3002
    share: ${duty + 0.5}
    kpi:
      - name: \u53CA\u65F6\u7387
        target: "\u22659${duty % 10}%"
`;
    }
    return text;
  });
}

// test/support/differ/print.ts
var { values } = parseArgs({
  options: {
    texts: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    measure: { type: "boolean", default: false },
    folder: { type: "string", multiple: true, default: [] }
  }
});
if (values.measure) measure2();
else compare();
function measure2() {
  const forms = makeForms(1e3, 2300);
  const size = forms.reduce((sum, form) => sum + Buffer.byteLength(form), 0) / forms.length;
  const { quick, yaml } = measureReaders(forms);
  const share = (yaml / quick).toFixed(0);
  console.log(
    `${size.toFixed(0)} bytes a form  quick ${quick.toFixed(1)} \xB5s  yaml ${yaml.toFixed(0)} \xB5s  ${share} times`
  );
}
function compare() {
  const texts2 = ["examples", "test", ...values.folder].flatMap(gatherTexts);
  console.log(`${texts2.length} texts to change, seed ${values.seed}`);
  const tally = differ(Number(values.texts), Number(values.seed), texts2, print);
  print(tally);
  if (tally.different === void 0) return;
  console.log(tally.different);
  process.exitCode = 1;
}
function print({ texts: texts2, accepted, declined, different }) {
  const differing = different === void 0 ? 0 : 1;
  console.log(`texts ${texts2}  accepted ${accepted}  declined ${declined}  different ${differing}`);
}
