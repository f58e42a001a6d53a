/** So many are read at once: one by one would take long, and all at a time would leave nothing for anybody else. */
const AT_ONCE = 25;

/** What each of many leads to, in their order; where that is nothing, it is left out. */
export async function readEach<Item, Found>(
  items: readonly Item[],
  read: (item: Item) => Promise<Found | undefined>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = await Promise.all(items.slice(from, from + AT_ONCE).map(read));
    found.push(...some.filter((one) => one !== undefined));
  }
  return found;
}
