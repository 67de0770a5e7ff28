/** The day of a moment in the reader's own time zone, as an ISO date. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
