/**
 * Offices in English, keyed by their folded Vietnamese. Source: Circular 03/2009/TT-BNG for the administration; Viet
 * Nam News Agency's usage for the Party. A man's form is the office's form, as in that circular's first column.
 */

/** Heads that take a body: "Bí thư Tỉnh ủy" is "Secretary of …". Those of units stand before the unit ("Trưởng Ban …"). */
export const HEADS =
  'bí thư=Secretary|phó bí thư=Deputy Secretary|phó bí thư thường trực=Permanent Deputy Secretary|chủ tịch=Chairman|phó chủ tịch=Vice Chairman|pct=Vice Chairman|' +
  'phó chủ tịch thường trực=Permanent Vice Chairman|chủ nhiệm=Chairman|phó chủ nhiệm=Vice Chairman|phó chủ nhiệm thường trực=Permanent Vice Chairman|' +
  'giám đốc=Director|phó giám đốc=Deputy Director|trưởng=Head|phó trưởng=Deputy Head|chánh=Chief|phó chánh=Deputy Chief|ủy viên=Member|ủy viên dự khuyết=Alternate Member|' +
  'chỉ huy trưởng=Commander|phó chỉ huy trưởng=Deputy Commander|tư lệnh=Commander|phó tư lệnh=Deputy Commander|chính ủy=Political Commissar|phó chính ủy=Deputy Political Commissar|' +
  'chánh án=Chief Judge|phó chánh án=Deputy Chief Judge|viện trưởng=Chief Procurator|phó viện trưởng=Deputy Chief Procurator|đại biểu=Deputy|tổng thư ký=Secretary General';

/** Bodies that a head goes with, where not every body does: a court has a judge, a unit a head. */
export const ONLY_WITH: Readonly<Record<string, RegExp>> = {
  trưởng: /^(?:ban|đoàn|công an)(?=\s)/u,
  'phó trưởng': /^(?:ban|đoàn|công an)(?=\s)/u,
  chánh: /^(?:văn phòng|thanh tra)(?=\s)/u,
  'phó chánh': /^(?:văn phòng|thanh tra)(?=\s)/u,
  'chánh án': /^(?:tand|tòa án)(?=\s)/u,
  'phó chánh án': /^(?:tand|tòa án)(?=\s)/u,
  'viện trưởng': /^(?:vksnd|viện kiểm sát)(?=\s)/u,
  'phó viện trưởng': /^(?:vksnd|viện kiểm sát)(?=\s)/u,
  'đại biểu': /^(?:hđnd|hội đồng nhân dân)/u,
};

/** Offices that are called the same wherever they are, and need no body. */
export const OFFICES =
  'tổng bí thư=General Secretary of the Party Central Committee|thường trực ban bí thư=Permanent Member of the Secretariat|chủ tịch nước=State President|phó chủ tịch nước=Vice State President|' +
  'thủ tướng chính phủ=Prime Minister|thủ tướng=Prime Minister|phó thủ tướng chính phủ=Deputy Prime Minister|phó thủ tướng=Deputy Prime Minister|' +
  'phó thủ tướng thường trực=Permanent Deputy Prime Minister|phó thủ tướng thường trực chính phủ=Permanent Deputy Prime Minister|' +
  'đại biểu quốc hội=Deputy to the National Assembly|đbqh=Deputy to the National Assembly|bộ trưởng=Minister|thứ trưởng=Deputy Minister|' +
  'bí thư=Secretary|phó bí thư=Deputy Secretary|phó bí thư thường trực=Permanent Deputy Secretary|chủ tịch=Chairman|phó chủ tịch=Vice Chairman|phó chủ tịch thường trực=Permanent Vice Chairman|' +
  'giám đốc=Director|phó giám đốc=Deputy Director|tổng giám đốc=General Director|phó tổng giám đốc=Deputy General Director|' +
  'cục trưởng=Director General|phó cục trưởng=Deputy Director General|vụ trưởng=Director General|phó vụ trưởng=Deputy Director General|' +
  'tổng thanh tra chính phủ=Inspector General of the Government|thống đốc ngân hàng nhà nước=Governor of the State Bank of Viet Nam|thống đốc ngân hàng nhà nước việt nam=Governor of the State Bank of Viet Nam|' +
  'tổng kiểm toán nhà nước=Auditor General of the State Audit Office|chánh án tand tối cao=Chief Justice of the Supreme People’s Court|chánh án tòa án nhân dân tối cao=Chief Justice of the Supreme People’s Court|' +
  'viện trưởng vksnd tối cao=Prosecutor General of the Supreme People’s Procuracy|viện trưởng viện kiểm sát nhân dân tối cao=Prosecutor General of the Supreme People’s Procuracy|' +
  'chánh văn phòng=Chief of Office|phó chánh văn phòng=Deputy Chief of Office|trưởng phòng=Head of Division|phó trưởng phòng=Deputy Head of Division|' +
  'đại sứ=Ambassador|tổng lãnh sự=Consul General|tỉnh ủy viên=Member of the Provincial Party Committee|thành ủy viên=Member of the City Party Committee|' +
  'huyện ủy viên=Member of the District Party Committee|đảng ủy viên=Member of the Party Committee|ủy viên bộ chính trị=Member of the Politburo|' +
  'ủy viên trung ương đảng=Member of the Party Central Committee|ủy viên ban bí thư=Member of the Secretariat|bí thư trung ương đảng=Secretary of the Party Central Committee|' +
  'ủy viên ban thường vụ=Member of the Standing Board|ủy viên dự khuyết trung ương đảng=Alternate Member of the Party Central Committee';

/** Words before an office. */
export const PREFIXES = 'nguyên=Former|cựu=Former|quyền=Acting';

/** Ranks and titles that stand before a name and count as positions. */
export const RANKS =
  'đại tướng=General|thượng tướng=Senior Lieutenant General|trung tướng=Lieutenant General|thiếu tướng=Major General|đại tá=Senior Colonel|thượng tá=Senior Lieutenant Colonel|trung tá=Lieutenant Colonel|thiếu tá=Major|' +
  'đại úy=Captain|giáo sư=Professor|phó giáo sư=Associate Professor|tiến sĩ=Doctor (PhD)|thạc sĩ=Master’s degree|gs=Professor|pgs=Associate Professor|ts=Doctor (PhD)|ths=Master’s degree|bác sĩ=Physician|luật sư=Lawyer|kỹ sư=Engineer|' +
  'anh hùng lao động=Hero of Labour|bà mẹ việt nam anh hùng=Heroic Vietnamese Mother|mẹ việt nam anh hùng=Heroic Vietnamese Mother|nhà giáo nhân dân=People’s Teacher|thầy thuốc nhân dân=People’s Physician|nghệ sĩ nhân dân=People’s Artist|nghệ sĩ ưu tú=Meritorious Artist|thầy thuốc ưu tú=Meritorious Physician|nhà giáo ưu tú=Meritorious Teacher|ca sĩ=Singer';
