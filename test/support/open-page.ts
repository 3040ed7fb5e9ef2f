/** A page that tries all it can to reach the server, to read the file, and to run a script. */
export function writeOpenPage(server: string, file: string): string {
  const svg = (inner: string, head = '') =>
    `data:image/svg+xml,${encodeURIComponent(`${head}<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${inner}</svg>`)}`;
  const entity = svg('<text y="20">&read;</text>', `<!DOCTYPE svg [<!ENTITY read SYSTEM "${file}">]>`);
  const script = `document.body.append('SCRIPT RAN'); fetch('${server}/fetch'); new Image().src = '${server}/image';`;
  const nested = `<img src="${server}/nested"><iframe src="${file}"></iframe><script>${script}</script>`;
  const links = [
    'stylesheet',
    'alternate stylesheet',
    'icon',
    'manifest',
    'preload',
    'modulepreload',
    'prefetch',
    'prerender',
    'preconnect',
    'dns-prefetch',
    'import',
  ].map((relation) => `<link rel="${relation}" href="${server}/${relation}" as="image">`);
  return `<!doctype html><html lang="en" manifest="${server}/cache"><head><title>Closed</title>
<base href="${server}/base/">
<meta http-equiv="refresh" content="0;url=${server}/refresh">
<meta http-equiv="Link" content="<${server}/header>; rel=preload; as=image">
${links.join('\n')}
<link rel="stylesheet" href="${file}">
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${server}/speculation"]}]}</script>
<script>${script}</script><script src="${server}/script"></script><script type="module">import '${server}/module';</script>
<style>
@import '${server}/imported';
@import url(${file});
@font-face { font-family: far; src: url(${server}/font); }
@page { @top-left { content: url(${server}/margin); } }
body { font-family: far, sans-serif; background: url(${server}/background); cursor: url(${server}/cursor), auto; }
ul { list-style-image: url(${server}/list); }
p { mask: url(${server}/mask#m); filter: url(${server}/filter#f); border-image: url(${server}/border) 1; }
p::before { content: url(${server}/content); background: image-set(url(${server}/set) 1x); shape-outside: url(${server}/shape); }
</style></head>
<body background="${server}/body" onload="${script.replaceAll('"', "'")}">
<h1>Closed all around</h1><p>text</p><ul><li>item</li></ul>
<img src="relative.png" srcset="${server}/one 1x, ${server}/two 2x" onerror="document.body.append('SCRIPT RAN')">
<picture><source srcset="${server}/source"><img src="${file}"></picture>
<iframe src="${file}"></iframe><iframe src="${server}/frame"></iframe>
<iframe srcdoc='${nested.replaceAll("'", '&#39;')}'></iframe>
<iframe src="data:text/html,${encodeURIComponent(nested)}"></iframe>
<iframe src="javascript:fetch('${server}/javascript')"></iframe>
<object data="${server}/object"></object><object data="${file}"></object><object data="${entity}"></object>
<embed src="${server}/embed"><embed src="${file}"><embed src="${entity}">
<img src="${entity}"><img src="${svg(`<image href="${server}/inner" width="9" height="9"/>`)}">
<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image href="${server}/svg"/><image xlink:href="${file}"/>
<use href="${server}/use#a"/><use href="${file}#a"/><feImage href="${server}/effect"/>
<foreignObject width="9" height="9"><iframe src="${server}/foreign"></iframe></foreignObject>
<script href="${server}/svg-script"></script><set attributeName="href" to="${server}/set"/></svg>
<video poster="${server}/poster" src="${server}/video" autoplay preload="auto"><track src="${server}/track" default></video>
<audio src="${server}/audio" autoplay></audio>
<input type="image" src="${server}/input"><input autofocus onfocus="fetch('${server}/focus')">
<form action="${server}/form"><button autofocus>send</button></form>
<a href="${server}/link" ping="${server}/ping">link</a>
<table background="${server}/table"><tr><td background="${server}/cell">cell</td></tr></table>
</body></html>`;
}
