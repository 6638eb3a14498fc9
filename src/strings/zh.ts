/* 简体中文。 */
import { formatsOf } from './formats.ts';

export const locale = 'zh-Hans';
export const direction: 'ltr' | 'rtl' = 'ltr';

const { plural, list } = formatsOf(locale);

export const defaultSiteName = '文集';
export const defaultSiteDescription = '可阅读、可搜索、每个段落皆可链接的文章。';

export const passages = (count: number): string => plural(count, { other: '# 个段落' });
export const essays = (count: number): string => plural(count, { other: '# 篇文章' });
export const words = (count: number): string => plural(count, { other: '# 字' });
export const topics = (count: number): string => plural(count, { other: '# 个主题' });

export const skipToText = '跳到正文';
export const siteNavigation = '网站导航';
export const topicsPage = '主题';
export const search = '搜索';

export const siteFiles = {
  'atom.xml': '最新的文章，含全文',
  'feed.json': '同上，JSON 格式',
  'passages.json': '所有文章的所有段落，含地址与主题；另有主题与人物；JSON 格式',
  'passages.schema.json': '每个字段的含义，JSON Schema 格式',
  'llms.txt': '以上内容，供语言模型使用',
};
export const essayFile = '每篇文章，把地址末尾的斜线换成 {ending}';

export const searchIsSlow = '搜索仍在加载，网络似乎较慢。结果会显示在这里。';

/* What a page adds to the text of an essay, for those who listen */
export const topicsOfPassage = (topicCount: number, passage: number): string =>
  plural(topicCount, { other: `第 ${passage} 段的 # 个主题` });
export const paragraphNumber = (passage: number): string => `第 ${passage} 段`;
export const sectionNamed = (title: string): string => `章节“${title}”`;
export const tableNumber = (index: number): string => `表格 ${index}`;
export const codeNumber = (index: number): string => `代码 ${index}`;
export const taskDone = '已完成';
export const taskNotDone = '未完成';
export const editorsNotes = '编者注';
export const editorsNote = (label: string): string => `编者注 ${label}`;
export const backToNoteMark = (note: number, place: number): string =>
  `返回注 ${note} 的标记${place > 1 ? `（第 ${place} 处）` : ''}`;

/* Texts for other programs */
export const byAuthors = (authors: readonly string[]): string => `作者：${authors.join('、')}`;
export const firstPublishedLabel = '首次发表';
export const originalLabel = '原文';
export const thisEdition = '本站版本';
export const rightsLabel = '版权';
export const fromTheEditor = '编者按';
export const titleLabel = '标题';
export const editorsSummary = '编者摘要';
export const dateNotStated = '日期不详';
export const authorNoteHeading = '随文附上的作者简介';
export const titleInferredFrom = (what: string): string => `由编者根据${what}推断。`;
export const placeAndDate = (publication: string, date: string): string => `${publication}，${date}`;
export const editorsPart = (has: { headings: boolean; notes: boolean; authors: number }, siteName: string): string => {
  const parts = list([...(has.headings ? ['小标题'] : []), '段落编号（¶）', ...(has.notes ? ['注释'] : [])]);
  return `${parts}为${siteName}的编者所加。段落文字均为作者原文。`;
};
export const editorsHeading = (title: string): string => `${title}（编者所加标题）`;
export const editorsHeadingLine = (title: string): string => `［编者所加标题：${title}］`;
export const noteNumber = (label: string): string => `注 ${label}`;
export const notePassages = (passageNames: readonly string[]): string => `（${passageNames.join('、')}）`;
export const fact = (label: string, words: string): string => `${label}：${words}`;
export const linksOfThisEdition = '以 # 开头的链接指向本站版本中的位置。';
export const summaryOf = (summary: string): string => `编者摘要：${summary}`;
export const attribution =
  '{authors}。首次发表：{firstPublished}（{original}）。{editorsPart}{titleInferred}版权：{rights}';
export const originalLink = '原文';
export const titleWasInferred = (from: string): string => `标题根据${from}推断。`;

/* Places that had other addresses */
export const passageHeard = (number: number | string): string => `第 ${number} 段`;
export const formerly = (
  kind: 'passage' | 'section' | 'note',
  was: readonly { name: string; until: string }[],
): string => {
  const nouns = { passage: '本段', section: '本节', note: '本注' };
  return `${nouns[kind]}在${list(was.map(({ name, until }) => `${until}以前为 ${name}`))}。`;
};
export const olderLinksMean = '{date}以前指向 {name} 的链接，现指 {link}。';
export const pageHasMoved = '此页已迁移';
export const movedTo = (address: string): string => `此页已迁移至 ${address}`;
export const standsAt = '新地址：{link}。';
export const stoodHereUntil = (date: string): string => `${date}以前在此处。`;

/* Pictures of pages for previews elsewhere */
export const publicationBefore = (publication: string): string => `${publication}，`;
export const kindAndPlace = (kind: string, where: string): string => `${kind}，见于${where}`;
export const inPlace = (where: string): string => `见于${where}`;
export const passagesOf = (count: number, essayNames: string): string => `${essayNames}的${passages(count)}`;
export const aKind = (kind: string): string => kind;
export const whoWritesHere = '作者';
export const whereEssaysAppeared = '文章出处';
export const anEssay = '文章';
export const twoEssaysSideBySide = '两篇文章并读';

/* Topics: kinds, where they are mentioned, groups of the picture */
export const topicKind = {
  concepts: '概念',
  people: '人物',
  organisations: '机构',
  events: '事件',
  places: '地点',
  documents: '文件',
};
export const topicKinds = {
  concepts: '概念',
  people: '人物',
  organisations: '机构',
  events: '事件',
  places: '地点',
  documents: '文件',
};
export const whereMentioned = (passageCount: number, essayCount: number, isOrdered: boolean): string =>
  `见于${essays(essayCount)}的${passages(passageCount)}${isOrdered ? '，段落最多者在前' : ''}。`;
export const notMentionedBy = (essayNames: readonly string[]): string => `${list(essayNames)}未提及。`;
export const notMentionedByOthers = (essayCount: number): string =>
  plural(essayCount, { other: '另有 # 篇文章未提及。' });
export const onlyIn = (essayName: string): string => `仅见于${essayName}`;
export const inBoth = '两篇均有';
export const inSeveralEssays = '见于多篇';
export const inOneEssay = '仅见于一篇';
export const passagesOfEssay = (essayName: string, count: number): string => `${essayName}，${passages(count)}`;
export const andOthers = (name: string): string => `${name}等`;
export const noteOnAuthor = '作者简介';
