/** What a page may try to reach: a server, and a file that holds a canary. */
export interface Reached {
  readonly server: string;
  readonly file: string;
}

export interface Vector {
  readonly head?: string;
  readonly body?: string;
}

/** Thirty ways in which a page asks for what is not its own, or runs a script, each alone. */
export const vectors: Readonly<Record<string, (reached: Reached) => Vector>> = {
  'a picture': ({ server }) => ({ body: `<img src="${server}/1">` }),
  'a picture for sharper screens': ({ server }) => ({ body: `<img srcset="${server}/1 1x, ${server}/2 2x">` }),
  'a picture of a choice': ({ server }) => ({
    body: `<picture><source srcset="${server}/1"><img src="${server}/2"></picture>`,
  }),
  'a style sheet': ({ server }) => ({ head: `<link rel=stylesheet href="${server}/1">` }),
  'a file as a style sheet': ({ file }) => ({ head: `<link rel=stylesheet href="${file}">` }),
  'a style sheet that imports': ({ server }) => ({ head: `<style>@import url(${server}/1);</style>` }),
  'a font': ({ server }) => ({
    head: `<style>@font-face{font-family:f;src:url(${server}/1)} body{font-family:f}</style>`,
  }),
  'a background, a list mark and a mask': ({ server }) => ({
    head: `<style>body{background:url(${server}/1)} ul{list-style-image:url(${server}/2)} p{mask:url(${server}/3)}</style>`,
    body: '<ul><li>item</li></ul>',
  }),
  'content of a style': ({ server }) => ({
    head: `<style>p::before{content:url(${server}/1)} @page{@top-left{content:url(${server}/2)}}</style>`,
  }),
  'a preload': ({ server }) => ({ head: `<link rel=preload as=image href="${server}/1">` }),
  'a prefetch': ({ server }) => ({ head: `<link rel=prefetch href="${server}/1">` }),
  'a module preload': ({ server }) => ({ head: `<link rel=modulepreload href="${server}/1">` }),
  'a connection ahead': ({ server }) => ({ head: `<link rel=preconnect href="${server}">` }),
  'an icon and a manifest': ({ server }) => ({
    head: `<link rel=icon href="${server}/1"><link rel=manifest href="${server}/2" crossorigin>`,
  }),
  'another page': ({ server }) => ({ head: `<meta http-equiv=refresh content="0;url=${server}/1">` }),
  'another base': ({ server }) => ({ head: `<base href="${server}/base/">`, body: '<img src=relative.png>' }),
  'a script': ({ server }) => ({ body: `<script>${act(server)}</script>` }),
  'a script from elsewhere': ({ server }) => ({ body: `<script src="${server}/1"></script>` }),
  'a module': ({ server }) => ({ body: `<script type=module>import '${server}/1';</script>` }),
  'handlers of events': ({ server }) => ({
    body: `<img src="data:," onerror="${act(server)}"><input autofocus onfocus="${act(server)}">`,
  }),
  'an address that runs': ({ server }) => ({ body: `<iframe src="javascript:fetch('${server}/1')"></iframe>` }),
  'a frame': ({ server }) => ({ body: `<iframe src="${server}/1"></iframe>` }),
  'a file in a frame': ({ file }) => ({ body: `<iframe src="${file}"></iframe>` }),
  'a frame of its own text': ({ server, file }) => ({
    body: `<iframe srcdoc='<img src="${server}/1"><iframe src="${file}"></iframe><script>fetch("${server}/2")</script>'></iframe>`,
  }),
  'a frame of data': ({ server }) => ({
    body: `<iframe src="data:text/html,${encodeURIComponent(`<img src="${server}/1">`)}"></iframe>`,
  }),
  'an object': ({ server, file }) => ({
    body: `<object data="${server}/1"></object><object data="${file}" type="text/plain"></object>`,
  }),
  'something embedded': ({ server, file }) => ({ body: `<embed src="${server}/1"><embed src="${file}">` }),
  'a drawing': ({ server }) => ({
    body: `<svg><image href="${server}/1"/><use href="${server}/2#a"/><foreignObject width=9 height=9><img src="${server}/3"></foreignObject></svg>`,
  }),
  'film and sound': ({ server }) => ({
    body: `<video poster="${server}/1" src="${server}/2" autoplay preload=auto></video><audio src="${server}/3" autoplay></audio>`,
  }),
  'a form’s picture': ({ server }) => ({ body: `<input type=image src="${server}/1">` }),
};

export const ranScript = 'SCRIPT-RAN';

function act(server: string): string {
  return `document.body.append('${ranScript}');fetch('${server}/script')`;
}

export function writePage({ head = '', body = '' }: Vector): string {
  return `<!doctype html><html lang=en><head><title>A vector</title>${head}</head><body><p>The page itself</p>${body}</body></html>`;
}
