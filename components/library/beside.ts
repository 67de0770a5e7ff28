/** What stands beside the library, each loaded when it is first shown. */
export const loadCompare = () => import('../compare/index.tsx').then(({ Compare }) => Compare);
export const loadHandOn = () => import('../hand-on/index.tsx').then(({ HandOnMenu }) => HandOnMenu);
