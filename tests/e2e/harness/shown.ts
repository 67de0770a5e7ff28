/** An expression for the popup: true once it shows a digest, which is when its tabs are there. */
export const digestIsShown = `document.querySelectorAll('[role=tab]').length === 5`;
