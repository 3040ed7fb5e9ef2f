const side = document.querySelector('.side');
const box = side.querySelector('.search');
const field = box.querySelector('input');
const list = box.querySelector('ul');
const status = box.querySelector('[role="status"]');
const { found, nothing, more, link, fold } = box.dataset;
const main = document.querySelector('main');
const most = 40;
