const side = document.querySelector('.side');
const box = side.querySelector('.search');
const field = box.querySelector('input');
const list = box.querySelector('ul');
const status = box.querySelector('[role="status"]');
const { found, nothing, more, link, fold, hint } = box.dataset;
const main = document.querySelector('main');
const most = 40;
/** The contents and the search stand beside the page. */
const wide = matchMedia('(min-width: 1100px)');
