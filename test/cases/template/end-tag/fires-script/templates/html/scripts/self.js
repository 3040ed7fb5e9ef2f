document.title += '</script>';
