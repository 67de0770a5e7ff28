/**
 * Tells a mention of a name from every other: the page's id, with a number for a second one of the name on that page
 * ("12", "12.2"). `number` counts them from 1.
 */
export const mentionKey = (page: number, number: number): string => (number === 1 ? `${page}` : `${page}.${number}`);

export const pageOf = (mention: string): number => Number.parseInt(mention, 10);

/** The same mention, where its page has another id. */
export const onPage = (mention: string, page: number): string => mention.replace(/^\d+/, `${page}`);
