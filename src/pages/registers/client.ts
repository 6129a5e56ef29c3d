/** What scripts add to the pages of the registers, which are whole without them. */
document.documentElement.setAttribute('data-ready', '');
