/**
 * Bodies in English, keyed by their folded Vietnamese. Sources: Circular 03/2009/TT-BNG (names of bodies and titles of
 * the administration in English); the English pages of the Government portal and of the National Assembly; Viet Nam
 * News Agency's usage for the Party and the mass organisations.
 */

/** Bodies that are called by their name alone. The article is part of the gloss, since it stands inside others. */
export const FIXED =
  'quốc hội=the National Assembly|ủy ban thường vụ quốc hội=the National Assembly Standing Committee|ubtvqh=the National Assembly Standing Committee|' +
  'hội đồng dân tộc của quốc hội=the National Assembly’s Council for Ethnic Affairs|văn phòng quốc hội=the Office of the National Assembly|' +
  'chính phủ=the Government|văn phòng chính phủ=the Office of the Government|thanh tra chính phủ=the Government Inspectorate|' +
  'thủ tướng chính phủ=the Prime Minister|thủ tướng=the Prime Minister|chủ tịch nước=the State President|' +
  'văn phòng chủ tịch nước=the Office of the State President|ngân hàng nhà nước việt nam=the State Bank of Viet Nam|ngân hàng nhà nước=the State Bank of Viet Nam|' +
  'ủy ban dân tộc=the Committee for Ethnic Affairs|kiểm toán nhà nước=the State Audit Office of Viet Nam|bảo hiểm xã hội việt nam=Viet Nam Social Security|' +
  'tòa án nhân dân tối cao=the Supreme People’s Court|tand tối cao=the Supreme People’s Court|' +
  'viện kiểm sát nhân dân tối cao=the Supreme People’s Procuracy|vksnd tối cao=the Supreme People’s Procuracy|' +
  'đảng cộng sản việt nam=the Communist Party of Viet Nam|bộ chính trị=the Politburo|ban bí thư=the Secretariat of the Party Central Committee|' +
  'ban chấp hành trung ương đảng=the Party Central Committee|ban chấp hành trung ương=the Party Central Committee|bch trung ương đảng=the Party Central Committee|' +
  'bch trung ương=the Party Central Committee|trung ương đảng=the Party Central Committee|trung ương=the Party Central Committee|' +
  'quân ủy trung ương=the Central Military Commission|đảng ủy công an trung ương=the Central Public Security Party Committee|' +
  'văn phòng trung ương đảng=the Office of the Party Central Committee|ban tổ chức trung ương=the Party Central Committee’s Organisation Commission|' +
  'ban tuyên giáo trung ương=the Party Central Committee’s Commission for Information and Education|' +
  'ban tuyên giáo và dân vận trung ương=the Party Central Committee’s Commission for Information, Education and Mass Mobilisation|' +
  'ban dân vận trung ương=the Party Central Committee’s Commission for Mass Mobilisation|ban nội chính trung ương=the Party Central Committee’s Commission for Internal Affairs|' +
  'ban kinh tế trung ương=the Party Central Committee’s Economic Commission|ban đối ngoại trung ương=the Party Central Committee’s Commission for External Relations|' +
  'ban chính sách, chiến lược trung ương=the Party Central Committee’s Commission for Policies and Strategies|' +
  'ủy ban kiểm tra trung ương=the Party Central Committee’s Inspection Commission|học viện chính trị quốc gia hồ chí minh=the Ho Chi Minh National Academy of Politics|' +
  'mặt trận tổ quốc việt nam=the Viet Nam Fatherland Front|mttq việt nam=the Viet Nam Fatherland Front|' +
  'ủy ban trung ương mặt trận tổ quốc việt nam=the Central Committee of the Viet Nam Fatherland Front|ủy ban trung ương mttq việt nam=the Central Committee of the Viet Nam Fatherland Front|' +
  'tổng liên đoàn lao động việt nam=the Viet Nam General Confederation of Labour|trung ương đoàn=the Central Committee of the Ho Chi Minh Communist Youth Union|' +
  'trung ương đoàn tncs hồ chí minh=the Central Committee of the Ho Chi Minh Communist Youth Union|hội liên hiệp phụ nữ việt nam=the Viet Nam Women’s Union|' +
  'hội nông dân việt nam=the Viet Nam Farmers’ Union|hội cựu chiến binh việt nam=the Viet Nam Veterans’ Association';

/** The Party's committees: the level is in the name ("Tỉnh ủy Kon Tum"). */
export const PARTY_COMMITTEES =
  'tỉnh ủy=Provincial Party Committee|thành ủy=City Party Committee|huyện ủy=District Party Committee|quận ủy=District Party Committee|' +
  'thị ủy=Town Party Committee|đảng ủy xã=Commune Party Committee|đảng ủy phường=Ward Party Committee|đảng ủy thị trấn=Township Party Committee|đảng ủy đặc khu=Special Zone Party Committee|' +
  'tỉnh đoàn=Provincial Youth Union|thành đoàn=City Youth Union|huyện đoàn=District Youth Union';

/** Bodies that stand before a level and a place ("UBND tỉnh Kon Tum"); the level goes before them in English. */
export const LEVELLED =
  'ubnd=People’s Committee|ủy ban nhân dân=People’s Committee|hđnd=People’s Council|hội đồng nhân dân=People’s Council|' +
  'công an=Public Security Department|bộ chqs=Military Command|bộ chỉ huy quân sự=Military Command|ban chqs=Military Command|ban chỉ huy quân sự=Military Command|' +
  'bộ chỉ huy bđbp=Border Guard Command|bộ chỉ huy bộ đội biên phòng=Border Guard Command|bđbp=Border Guard|bộ đội biên phòng=Border Guard|' +
  'đoàn đbqh=National Assembly Delegation|đoàn đại biểu quốc hội=National Assembly Delegation|' +
  'tand=People’s Court|tòa án nhân dân=People’s Court|vksnd=People’s Procuracy|viện kiểm sát nhân dân=People’s Procuracy|' +
  'thanh tra=Inspectorate|ủy ban mttq việt nam=Fatherland Front Committee|ủy ban mặt trận tổ quốc việt nam=Fatherland Front Committee|ủy ban mttq=Fatherland Front Committee|' +
  'liên đoàn lao động=Federation of Labour|hội nông dân=Farmers’ Union|hội liên hiệp phụ nữ=Women’s Union|hội lhpn=Women’s Union|hội cựu chiến binh=Veterans’ Association|hội ccb=Veterans’ Association|' +
  'ban chấp hành đảng bộ=Party Executive Committee|bch đảng bộ=Party Executive Committee|đảng bộ=Party Organisation|đảng ủy quân sự=Military Party Committee';

/** Levels before a place, as they stand in English. */
export const LEVELS =
  'tỉnh=Provincial|thành phố=City|tp=City|tp.=City|huyện=District|quận=District|thị xã=Town|xã=Commune|phường=Ward|thị trấn=Township|đặc khu=Special Zone';

/** A level as a noun ("of Kon Tum Province"). */
export const PLACES =
  'tỉnh=Province|thành phố=City|tp=City|tp.=City|huyện=District|quận=District|thị xã=Town|xã=Commune|phường=Ward|thị trấn=Township|đặc khu=Special Zone';

/** A part of a body that stands before it ("Ban Thường vụ Tỉnh ủy"). */
export const PARTS =
  'ban thường vụ=Standing Board|btv=Standing Board|thường trực hđnd=Standing Committee|thường trực hội đồng nhân dân=Standing Committee|' +
  'văn phòng=Office|ban tổ chức=Organisation Commission|ban tuyên giáo=Commission for Information and Education|' +
  'ban tuyên giáo và dân vận=Commission for Information, Education and Mass Mobilisation|ban dân vận=Commission for Mass Mobilisation|ban nội chính=Commission for Internal Affairs|' +
  'ủy ban kiểm tra=Inspection Commission|ubkt=Inspection Commission|ban chấp hành=Executive Committee|đảng ủy=Party Committee|ban pháp chế=Legal Affairs Committee|ban kinh tế - ngân sách=Economic and Budgetary Committee|ban văn hóa - xã hội=Cultural and Social Committee|ban dân tộc=Ethnic Affairs Committee';

/** Fields of ministries ("Bộ …") and departments ("Sở …"), as the Government portal has them. */
export const FIELDS =
  'quốc phòng=National Defence|công an=Public Security|ngoại giao=Foreign Affairs|nội vụ=Home Affairs|tư pháp=Justice|tài chính=Finance|công thương=Industry and Trade|' +
  'nông nghiệp và môi trường=Agriculture and Environment|xây dựng=Construction|văn hóa, thể thao và du lịch=Culture, Sports and Tourism|văn hóa và thể thao=Culture and Sports|du lịch=Tourism|' +
  'khoa học và công nghệ=Science and Technology|giáo dục và đào tạo=Education and Training|y tế=Health|dân tộc và tôn giáo=Ethnic and Religious Affairs|' +
  'kế hoạch và đầu tư=Planning and Investment|nông nghiệp và phát triển nông thôn=Agriculture and Rural Development|nông nghiệp và ptnt=Agriculture and Rural Development|' +
  'giao thông vận tải=Transport|tài nguyên và môi trường=Natural Resources and Environment|thông tin và truyền thông=Information and Communications|' +
  'lao động - thương binh và xã hội=Labour, Invalids and Social Affairs|nn&ptnt=Agriculture and Rural Development|lao động thương binh và xã hội=Labour, Invalids and Social Affairs|lđtbxh=Labour, Invalids and Social Affairs|lđ-tb&xh=Labour, Invalids and Social Affairs|gd&đt=Education and Training|kh&cn=Science and Technology|tn&mt=Natural Resources and Environment|tt&tt=Information and Communications|kh&đt=Planning and Investment|gtvt=Transport|vhttdl=Culture, Sports and Tourism|lao động, thương binh và xã hội=Labour, Invalids and Social Affairs';
