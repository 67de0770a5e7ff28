/**
 * Parameters of an address that tell who sent the reader, never which page: lower case. Sources: the vendors' own help
 * pages (Google, Meta, Microsoft, Mailchimp, HubSpot, Marketo, Zalo), and what servers of PHP and Java append for a
 * visit. What isn't here is kept: `ItemId`, `id`, `dDocName` name the page on many portals.
 */
export const TRACKING: readonly string[] = [
  // Google: clicks on advertisements and visits that go on from site to site
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid', '_ga', '_gl'],
  // Facebook and Instagram
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_comment_id', 'fb_ref', 'fb_source', 'mibextid'],
  ...['igshid', 'igsh'],
  // Zalo
  ...['zarsrc', 'gidzl', 'zalo', 'zalo_id', 'zalo_source'],
  // X, TikTok, LinkedIn, Microsoft, Yandex
  ...['twclid', 'ttclid', 'li_fat_id', 'msclkid', 'yclid', '_openstat'],
  // Letters: Mailchimp, HubSpot, Marketo, Vero, Omeda
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'vero_id', 'oly_anon_id', 'oly_enc_id'],
  // One visit to a server
  ...['phpsessid', 'jsessionid'],
];

/** Beginnings of such names: Urchin's campaigns, Matomo's. */
export const TRACKING_PREFIXES: readonly string[] = ['utm_', 'mtm_', 'pk_'];
