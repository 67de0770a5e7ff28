/** Name under which the range is registered in `CSS.highlights`: the page's own highlights keep theirs. */
export const HIGHLIGHT_NAME = 'trich-yeu';

/** For `scripting.insertCSS`. Both colours are set, so that the words stay readable on any background. */
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}){background-color:#ffe14d;color:#1a1a1a}
@media (forced-colors:active){::highlight(${HIGHLIGHT_NAME}){background-color:Mark;color:MarkText}}`;
