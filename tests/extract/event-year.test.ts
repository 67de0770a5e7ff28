import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Event } from '../../lib/digest/model.ts';
import { extractEvent } from '../../lib/extract/event/index.ts';
import { read } from '../../lib/text/reading.ts';

type Page = { title?: string; lines: string[]; published?: string | null };

const eventOf = ({ title = 'Tin trong tỉnh', lines, published = null }: Page): Event | null =>
  extractEvent(read({ ...articleFromText([title, ...lines].join('\n')), published }));

describe('the year of a dateline that leaves it out', () => {
  const lines = ['Sáng 8/1, Tỉnh ủy tổ chức Hội nghị cán bộ chủ chốt của tỉnh.'];

  it('is that of the publication', () => {
    const event = eventOf({ lines, published: '2024-01-09' });
    expect(event?.date).toBe('2024-01-08');
    expect(event?.implied.date).toBeUndefined();
  });

  it('is the year before for a December event published in January', () => {
    const december = ['Chiều 30/12, Tỉnh ủy tổ chức Hội nghị cán bộ chủ chốt của tỉnh.'];
    expect(eventOf({ lines: december, published: '2024-01-02' })?.date).toBe('2023-12-30');
  });

  it('is not one that plans are made for, however often', () => {
    const plans = [
      'Chiều 6/12, HĐND thành phố tổ chức kỳ họp thứ 12, bàn các giải pháp cho năm 2019.',
      'Chủ tịch UBND thành phố nhận định, năm 2019 là thời cơ quan trọng.',
    ];
    expect(eventOf({ lines: plans })?.date).toBeNull();
  });

  it('is that of the part of the year that the page reports on, not the year in review', () => {
    const review = [
      'Chiều 6/7, Tỉnh ủy tổ chức Hội nghị cán bộ chủ chốt của tỉnh.',
      'Trong năm 2021 và 6 tháng đầu năm 2022, kinh tế khá. Năm 2021 thu đạt kế hoạch.',
    ];
    expect(eventOf({ lines: review })?.date).toBe('2022-07-06');
  });

  it('is open where a later document is cited', () => {
    const line = 'Luật được thông qua ngày 19/2/2015; Nghị định số 8/2016/NĐ-CP ngày 25/8/2016 quy định chi tiết.';
    expect(eventOf({ lines: [...lines, line] })?.date).toBeNull();
  });

  it('is not one in two digits, which could not be shown', () => {
    const line = 'Tờ trình số 88/TTr-UBND ngày 18/1/24 nêu rõ.';
    expect(eventOf({ lines: [...lines, line] })?.date).toBeNull();
  });

  it.each([
    'Đến năm 2030 tỉnh phấn đấu là tỉnh khá.',
    'Giai đoạn 2021-2025 tỉnh đạt nhiều kết quả.',
    'So với cùng kỳ năm 2016 tăng mạnh.',
    'Căn cứ Nghị định số 12/2020/NĐ-CP.',
    'Ông sinh năm 1960.',
    'Luật Tổ chức chính quyền địa phương được Quốc hội ban hành ngày 19/01/2015 nêu rõ.',
    'Luật Phòng, chống tham nhũng năm 2005 và được sửa đổi năm 2012 nêu rõ. Luật Phòng chống ma túy được sửa đổi năm 2012 nêu rõ.',
    'Theo Nghị quyết được thông qua cuối năm 2016, tỉnh có 9 xã.',
    'Các sở cần sớm ban hành quy chế trong quý I năm 2014.',
    'Việc này nhằm đưa trạm vào hoạt động vào quý I năm 2014.',
  ])('is not that of a plan, a comparison or a document: %s', (line) => {
    const event = eventOf({ lines: [...lines, line] });
    expect(event?.name).toBe('Hội nghị cán bộ chủ chốt của tỉnh');
    expect(event?.date).toBeNull();
  });

  const on = (dateline: string, line: string) => {
    const first = `${dateline}, Tỉnh ủy tổ chức Hội nghị cán bộ chủ chốt của tỉnh.`;
    const event = eventOf({ lines: [first, line] });
    expect(event?.name).toBe('Hội nghị cán bộ chủ chốt của tỉnh');
    const text = ['Tin trong tỉnh', first, line].join('\n');
    const from = event?.implied.date;
    if (event?.date) expect(event.date.slice(0, 4)).toBe(text.slice(...(from ?? [])));
    return event?.date ?? null;
  };

  it.each([
    ['a quarter with a stroke', 'Sáng 6/3', 'Vốn chuyển về tổng công ty từ quý I/2017.', '2017-03-06'],
    ['a year that a name bears', 'Ngày 12/5', 'Tỉnh là chủ nhà của Festival Sông Lam 2017.', '2017-05-12'],
    ['named more than once', 'Ngày 23/6', 'Vốn cấp năm 2017 còn thiếu. Vốn đã bố trí năm 2017 là 3 tỷ.', '2017-06-23'],
    ['what is put forward', 'Sáng 24/7', 'Tờ trình số 8/TTr-UBND ngày 18/7/2024 nêu rõ.', '2024-07-24'],
    ['a month some time before', 'Ngày 17/10', 'Năm 2014 có dự án. Cuối tháng 5/2018 khởi công.', '2018-10-17'],
    ['a month to which figures run', 'Ngày 8/6', 'Tính đến tháng 4/2017, tỉnh thu 30 tỷ đồng.', '2017-06-08'],
    [
      'the year that runs, with the next one planned',
      'Sáng 9/12',
      'Thu năm 2017 khá; kế hoạch năm 2018 cao.',
      '2017-12-09',
    ],
    [
      'the year that runs, with the one before it told',
      'Ngày 2/4',
      'Năm 2018 thu khá, 3 tháng đầu năm 2019 tăng.',
      '2019-04-02',
    ],
  ])('comes from %s', (_, dateline, line, expected) => {
    expect(on(dateline, line)).toBe(expected);
  });

  it.each([
    [
      'what is aimed at',
      'Chiều 6/2',
      'Nhà nước giữ 51% đến hết năm 2020, từ năm 2021 thoái vốn, chậm nhất năm 2022 xong.',
    ],
    ['a year told once in passing', 'Sáng 18/4', 'Một khảo sát năm 2016 cho thấy ít người đọc.'],
    ['a date and a later year', 'Sáng 18/4', 'Ngày 24/2/2014 ban hành. Một khảo sát năm 2016 nêu vậy.'],
    ['a date that lies ahead of the event', 'Sáng 16/4', 'Dự kiến sẽ bầu cử vào ngày 15/3/2026.'],
    ['an earlier edition', 'Chiều 8/5', 'So với lần đầu tổ chức tháng 4/2016 thì đông hơn.'],
    ['a document of months before alone', 'Sáng 21/6', 'Nghị quyết số 11-NQ/TW ngày 27/4/2007 nêu rõ.'],
    ['the year in review, in February', 'Ngày 6/2', 'Năm 2016 tỉnh thu khá. Trong năm 2016, có 3 xã đạt chuẩn.'],
    ['what is compared with', 'Ngày 1/6', 'Số đại biểu gấp 4 lần năm 2016, bằng năm 2015, hơn 30% năm 2014.'],
    ['a year without a web page', 'Ngày 26/7', 'Ngày 28/7/1989, tỉnh được lập lại.'],
    ['a law', 'Ngày 9/6', 'Theo Luật Hợp tác xã năm 2012, các hợp tác xã đăng ký. Luật Hợp tác xã 2012 tốt.'],
  ])('does not come from %s', (_, dateline, line) => {
    expect(on(dateline, line)).toBeNull();
  });

  it('is not taken from a deadline', () => {
    const lines = ['UBND tỉnh có thông báo tại cuộc họp giao ban về đầu tư công.', 'Xong chậm nhất ngày 20/11/2025.'];
    expect(eventOf({ lines })).toMatchObject({ name: 'cuộc họp giao ban về đầu tư công', date: null });
  });

  it('is not that of an anniversary in brackets', () => {
    const line = 'Sáng 14/6, huyện tổ chức Lễ kỷ niệm 60 năm ngày lập xã (14/6/1957 - 14/6/2017).';
    expect(eventOf({ lines: [line] })?.date).toBe('2017-06-14');
  });
});
