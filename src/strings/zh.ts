/* 简体中文。 */
import { listsIn, numbersIn, pluralsIn } from './formats.ts';

export const locale = 'zh-Hans';
export const direction: 'ltr' | 'rtl' = 'ltr';

const either = /* @__PURE__ */ listsIn(locale, 'disjunction');
const list = /* @__PURE__ */ listsIn(locale);
const number = /* @__PURE__ */ numbersIn(locale);
const plural = /* @__PURE__ */ pluralsIn(locale);

export const defaultSiteName = '文集';
export const defaultSiteDescription = '可阅读、可搜索、每个段落皆可链接的文章。';

export const passages = (count: number) => plural(count, { other: '# 个段落' });
export const essays = (count: number) => plural(count, { other: '# 篇文章' });
export const words = (count: number) => plural(count, { other: '# 字' });
export const topics = (count: number) => plural(count, { other: '# 个主题' });

export const skipToText = '跳到正文';
export const siteNavigation = '网站导航';
export const topicsPage = '主题';
export const search = '搜索';

export const footerVoices = '{rights}编者添加的内容以蓝色显示。';
export const footerAbout = '关于本站';

export const accessibilityPage = '无障碍';
export const comparePage = '比较';
export const keptPage = '本地保存的内容';
export const peoplePage = '人物与出版物';
export const wordIndexPage = '词语索引';

export const essayTitle = (title: string, authors: string) => `${title}（${authors}）`;
export const titleAndAuthors = '{title}，{authors}';
export const byline = '作者：{authors}';
export const publishedIn = '{publication}，{date}';
export const notStated = '未注明';
export const essayLength = (count: number, minutes: number) => `${passages(count)}，阅读约需 ${number(minutes)} 分钟`;
export const numberedPassages = (count: number) => `作者：{authors}。{essay}共有 ${number(count)} 个编号段落。`;
export const theEssay = '文章';

export const titleInferred = (from: string) => `标题由编者推定，依据：${from}。`;
export const thisPage = '本页';
export const length = '篇幅';
export const citation = '引用';
export const citeEssay = '引用本文';
export const contents = '目录';
export const contentsVoices = '蓝色部分出自编者：小标题、注释、编号和主题。其余均为作者原文，一字未改。';
export const passagesRead = '已读段落';
export const continueAt = (passage: number) => `从第 ${passage} 段继续`;
export const readingPlace = (passage: number, of: number, minutes: number) =>
  `¶${passage} / ${of} · 剩余约 ${minutes} 分钟`;
export const essayTopics = '本文主题';
export const passageTopics = (passage: number) => `第 ${passage} 段的主题`;
export const authorNote = '作者简介';
export const otherEssays = '其他文章';
export const previousEssay = '上一篇';
export const nextEssay = '下一篇';

export const aboutText = '关于本文';
export const publishedBy = '出版者';
export const publisherAbout = '{publisher}。{about}';
export const sourceLines = '原稿各行的处理';
export const sourceBody = (lines: string, count: number) => `第 ${lines} 行：正文，共 ${number(count)} 段。`;
export const sourceLine = (line: number, fate: string) => `第 ${line} 行：${fate}`;
export const sourceShown = {
  title: '标题，见上文。',
  publication: '出版物名称，见上文。',
  date: '日期，见上文。',
  credits: '署名，见上文。',
};
export const sourceAuthorNote = '作者简介，见上文。';
export const sourceLeftOut = (what: string, why: string) => `${what}。未收录：${why}`;

export const passageTitle = (passage: number, essay: string, authors: string) => `${essay}（${authors}）¶${passage}`;
export const passageHeading = '{essay}，第 {number} 段，共 {count} 段';
export const passagePublished = '{kind}。首次发表于{publication}，{date}。';
export const readInEssay = '在文中阅读';
export const cite = '引用';
export const relatedPassages = '相关段落';
export const relatedInEssays = '其他文章中的相关段落';
export const bothSpeakOf = '两段都谈到{topics}';
export const passagesAround = '前后段落';
export const previousPassage = '上一段，{number}';
export const nextPassage = '下一段，{number}';

export const essayFacts = (minutes: number, count: number) =>
  `{publication}，{date} · 阅读约需 ${number(minutes)} 分钟 · ${passages(count)}`;
export const essayRow = '{authors}，{publication}，{date}';
export const essaySummary = '{label}{summary}';
export const essaySummaryLabel = '编者摘要：';
export const sections = '章节';
export const headings = '分组';
export const byAuthor = '按作者';
export const byDate = '按日期';
export const essaysByDate = '按日期排列的文章';
export const essaysByDateDescription = '全部文章，按首次发表的日期排列。';

export const essayTopicsTitle = (essay: string) => `《${essay}》的主题`;
export const essayTopicsDescription = (essay: string, authors: string, count: number) =>
  `${authors}《${essay}》谈到的内容：${topics(count)}，逐段列出，并附原文用词。`;
export const essayTopicsLead = (numbered: number, speaking: number, count: number) =>
  speaking === 0
    ? `${numberedPassages(numbered)}没有段落谈到{index}中的主题。`
    : `${numberedPassages(numbered)}其中 ${number(speaking)} 段谈到{index}中的 ${topics(count)}。`;
export const theTopicIndex = '主题索引';
export const essayTopicsByKind = '本文主题';
export const essayTopicsByPassage = '逐段主题';
export const essayTopicsOrder = '每个主题旁边列出作者的原词，或编者将其归入的理由。较少见的主题排在前面。';
export const topicsDescription = '文章谈到的内容，按字母顺序排列；每个主题都链接到相关段落。';
export const topicsCard = '文章谈到的内容，逐段列出。';
export const topicsNone = '本文集没有列出主题。{wordIndex}收录文章中的每个词语，并链接到出现该词的段落。';
export const topicsLead = (hasKinds: boolean) =>
  `文章谈到的内容，如同书末的索引。点击编号可到达段落，点击名称可查看各篇文章的相关论述。${
    hasKinds ? '没有标注类别的名称是概念。' : ''
  }索引下方的{picture}显示每个主题出现的位置。`;
export const topicsPicture = '图';
export const topicsTable = '表';
export const otherWays = '浏览文章的其他方式';
export const topicsOfKindTitle = (kind: string) => `主题：${kind}`;
export const topicsOfKindDescription = (kind: string) => `文章谈到的${kind}，按字母顺序排列，每项都链接到相关段落。`;

export const topicTitle = (name: string, kind: string) => `${name}（${kind}）`;
export const searchWithin = '在这些段落中搜索';
export const compareTheTwo = '比较这两篇文章';
export const topicNotIn = (essay: string) => `${essay}没有提到。`;

export const compareTitle = '比较两篇文章';
export const compareDescription = '两篇文章并排显示，各自滚动：选择一篇中的段落，另一篇中谈到相同主题的段落随即显示。';
export const compareLead = '两篇文章并排显示，各自滚动。选择一篇中的段落，另一篇中谈到相同主题的段落会突出显示。';
export const compareEvery = '所有文章两两比较';
export const compareSome = '已有专页的两篇文章';
export const compareOne = '目前只有一篇文章，比较需要两篇：{link}。';
export const compareOneLink = '单独阅读';
const chosenWithScript = (count: number, why: string) =>
  `从 ${essays(count)}中选择两篇需要 JavaScript，而${why}。{index}不需要 JavaScript：每个主题的页面并排显示各篇文章的相关论述。`;
export const compareFromDisk = (count: number) => chosenWithScript(count, '从磁盘打开的页面不能使用它');
export const compareWithoutScript = (count: number) => chosenWithScript(count, '此浏览器已将其关闭或阻止');
export const topicIndexLink = '主题索引';
export const compareOthers = '比较{link}。';
export const compareOthersLink = '另外两篇文章';
export const sharedAsTable = '共同主题一览表';
export const pairTitle = (left: string, right: string) => `${left}与${right}对照阅读`;
export const pairDescription = (left: string, right: string, shared: number) =>
  shared === 0
    ? `《${left}》与《${right}》逐段并排显示，并列出各自的主题。`
    : `《${left}》与《${right}》逐段并排显示，并列出 ${number(shared)} 个共同主题。`;
export const pairCardAlt = (title: string, left: string, right: string) => `${title}。作者：${left}；${right}。`;

export const peopleDescription = '文章的作者、与文章一同署名的其他人，以及首次发表文章的出版物。';
export const peopleCard = '作者，以及文章首次发表之处。';
export const peopleLetters = '作者姓氏首字母';
export const peopleOthers = '其他署名者';
export const peoplePublications = '首次发表文章的出版物';
export const peopleInEssays = '文中提到';
export const peopleAsTopics = '文章谈到的人物列在主题中：{link}。';
export const peopleAsTopicsLink = '文中人物';
export const roleIn = '{role}：{title}';
export const roleBefore = (role: string) => `${role}：`;
export const personIs = '简介';
export const personDescription = (name: string, writes: boolean) =>
  writes ? `${name}：简介、文章，以及文章中提到此人之处。` : `${name}：简介，以及此人为文章所做的工作。`;
export const affiliation = '所属机构';
export const personEssays = () => '文章';
export const personAlsoNamed = '其他署名';
export const personNamedWith = '署名';
export const betweenFacts = '，';
export const recordSource = '{label}{source}';
export const recordSourceLabel = '资料来源：';
export const receivedNote = '作者简介，随{essay}一同收到';
export const namedNowhere = (name: string) => `没有文章提到${name}。`;
export const publicationIs = '简介';
export const publicationDescription = (name: string) => `${name}：简介，以及首次发表于此的文章。`;
export const publicationKind = '类别';
export const publicationAddress = '网址';
export const publicationPeople = '所属人员';
export const publicationEssays = '首次发表于此的文章';
export const publicationWithoutEssays = '本文集中没有。';
export const recordDescription = (name: string, about: string) => `${name}。${about}`;

export const citeTitle = (essay: string) => `引用《${essay}》`;
export const citeDescription = (essay: string, authors: string, styles: number) =>
  `如何引用${authors}《${essay}》及其段落：${styles} 种格式的参考文献，以及供文献管理软件使用的文件。`;
export const citeTwoWays =
  '本文有两种引用方式。如果在本站阅读，请引用本版，其编号可直达段落；如果阅读的是首次发表的版本，请引用该版本。也可以两者并列。';
export const citePassagesHow = (passage: number) =>
  `本文没有页码，但各段都有编号，因此按编号引用：{passage} 写作“para. ${passage}”。在 Vancouver 格式中，1 代表该文献在您的参考文献列表中的序号。`;
export const citeFiles = '供文献管理软件使用的文件';
export const citeFilesHold = '每个文件都包含两个版本。';
export const citeFileFor = '用于 {programs}（{file}）';
export const citeFilesOfPassage = (passage: number) =>
  `引用段落时，请把编号写入条目的注释：“¶ ${passage}”。启用 JavaScript 后，段落编号处的“引用”会提供已含编号并链接到该段落的文件。`;
export const citeKnown = '已知与未知的信息';
export const citeAccessed =
  'Harvard 和 Vancouver 格式还要求写明阅读日期。这只有您知道：请在末尾加上“(Accessed: day month year)”，或在日期后加上“[cited year month day]”。';
export const citeAuthors = () => '作者';
export const citeFamilyName = '姓：{name}';
export const citeTitleInferred = (from: string) =>
  `由编者推定，依据：${from}。因此置于方括号内，这是图书馆编目中标示作品以外信息的惯例。`;
export const citeTitlePrinted = '与发表时一致。';
export const citeTitleSentenceCase = '与发表时一致。各引用格式按各自的规则处理大小写。';
export const citeVolume = '卷、期、页';
export const citeEditionAt = '{address}，{date}';
export const citeNotAuthor = '随文署名，但不是作者，因此不列入引用。';
export const citeStyles = '格式';
export const citeStyleOf = (style: string, work: string) => `${style}，${work}`;
export const citeCopy = '复制';
export const citeCopyOf = (reference: string) => `复制：${reference}`;
export const citeCopied = '已复制';
export const citeSelected = '已选中：请用键盘或菜单复制';

export const wordIndexDescription = '文章中的每个词语，按字母顺序排列，并链接到出现该词的段落。';
export const wordIndexLead = (count: number) =>
  `文章中的词语，共 ${number(count)} 个，以及它们出现的位置：先按首字母找到词语，再点击编号到达段落。无需 JavaScript；“the”“of”之类的词不收录。`;
export const wordIndexEssays = '文章';
export const wordIndexManyEssays = (count: number) =>
  `索引以作者指称文章；同一作者有多篇时，再加上标题的开头。全部 ${essays(count)}列于{home}。`;
export const homePageLink = '首页';
export const wordIndexPartTitle = (part: string) => `${part} · 词语索引`;
export const wordIndexPartDescription = (part: string) => `文章中列于“${part}”下的词语，并链接到出现该词的段落。`;
export const wordIndexLetters = '词语索引的字母';
export const wordIndexOnPage = '本页内容';
export const wordIndexTurn = '前后页面';
export const wordIndexBefore = '上一页';
export const wordIndexAfter = '下一页';
export const wordIndexWords = (count: number) => plural(count, { other: '# 个词' });
export const wordPart = (part: number, of: number) => `${part} / ${of}`;
export const partOfWord = (word: string, part: number, of: number) => `${word}（${part} / ${of}）`;

export const searchPageDescription = '搜索文章。每条结果都是一个段落，并有直达该段落的链接。';
const indexDoesWithout = '{wordIndex}不需要：选择词语的首字母，即可找到出现该词的所有段落。';
export const searchFromDisk = `搜索需要网络服务器：从磁盘打开页面时，浏览器不运行搜索所需的脚本。${indexDoesWithout}`;
export const searchWithoutScript = `搜索需要 JavaScript，而此浏览器已将其关闭或阻止。${indexDoesWithout}`;
export const wordIndexLink = '词语索引';
export const searchTopicsWithoutScript = '{index}也不需要：它列出文章谈到的内容，以及所在的段落。';
export const searchEssaysWithoutScript = '阅读文章也不需要 JavaScript：';
export const searchInPage = '多数浏览器可用 Ctrl+F 或 Cmd+F 在页面中查找词语。';

export const notFound = '找不到此页面';
export const notFoundDescription = '此网址下没有内容。';
export const notFoundEssays = '网址可能有误，或复制时不完整。本站文章如下：';
export const notFoundSearch = '也可以搜索您要找的词语。';

export const partSettings = '设置';
export const partPassageTopics = '本段的主题';
export const partTopicNames = '主题名称';

export const homeWays = {
  topics: '{link} 文章谈到的内容，逐段列出',
  compare: '{link} 两篇文章对照阅读',
  people: '{link} 作者，以及文章的出处',
  words: '{link} 每个词语及其所在段落',
};
export const homePeople = '人物';

export const aboutPage = '关于';
export const aboutDescription = (site: string) => `${site}是什么，哪些是原文、哪些出自编者，以及如何链接到段落。`;
export const aboutIntroduction = (site: string) => `${site}是一部文集：可以阅读、搜索，并链接到确切的段落。`;
export const aboutWords = '哪些是原文，哪些出自编者';
export const aboutWordsOfAuthors = (withSource: number, of: number) => {
  const compared =
    withSource === of ? '每次生成网站时，都与收到的原文逐字核对。' : '附有原文的文章，每次生成网站时都与原文逐字核对。';
  return `文章的段落是作者的原文，与收到时一字不差。${withSource > 0 ? compared : ''}小标题、摘要、注释和段落编号出自编者，一律以蓝色显示。每篇文章下方的“关于本文”说明文章的来源，以及未收录各行的处理。`;
};
export const aboutNotStated = '未知的信息注明“未注明”，不作臆补。';
export const aboutLinks = '链接到段落';
export const aboutLinksHow =
  '每个段落都有编号，编号就是链接；小标题也是如此。点击链接即可到达该处，并有标记。点击编号或选中文章中的文字，即可复制链接、引文或引用格式。指向文字的链接直达这些文字；在网址末尾加上 {range} 可标记三个段落。每个段落还有单独的页面，便于分享。';
export const aboutLinksLast = '已公布的网址永不失效：段落或页面移动后，旧网址会转到新位置。这些都不需要 JavaScript。';
export const aboutFinding = '查找段落';
export const aboutFindingHow =
  '{search}可查找段落，需要 JavaScript。{wordIndex}则不需要：它像书末的索引一样，列出文章中的词语及其出现的每个段落。';
export const aboutSearchLink = '搜索';
export const aboutTopics = '循着一个问题读遍各篇文章';
export const aboutTopicsHow =
  '{topics}由编者编制，如同书末的索引：每个主题列出谈到它的所有段落，并说明依据，或是文中出现的名称，或是编者的理由。主题页面将各篇文章并排显示；{compare}则将整篇文章并排，并把谈到相同内容的段落对应起来。段落的排序都附有可以查看的理由。';
export const aboutTopicsLink = '主题';
export const aboutPrograms = '供其他程序使用';
export const fileIs = '{file}：{content}';
export const aboutEdition = '本站版本';
export const aboutEditionDay =
  '本版日期：{day}。标识：{mark}。标识由文章和编者添加的全部内容计算得出，标识相同，内容即相同。';
export const aboutEditionFiles =
  '无论由谁生成网站，相同的文章都得到逐字节相同的文件。{sums} 列出每个文件的校验和，可用来检查您保存的副本是否完整：{check}。拥有网站代码的人，可以用 {verify} 将线上的文件与自己生成的文件相比较。';
export const aboutRightsOf = (licence: string) =>
  `{rights}每篇文章下方的“关于本文”说明其版权归属和所注明的许可。网站代码可自由使用，采用 ${licence} 许可；字体和搜索引擎也可自由使用，采用{licences}。`;
export const aboutLicencesLink = '各自的许可';
export const aboutPrivacy = '隐私与无障碍';
export const aboutPrivacyIs =
  '本站不设 Cookie，不统计访客，也不从其他服务器加载任何内容；{kept}只留在您的浏览器中。页面的无障碍情况见{accessibility}。';
export const aboutKeptLink = '本地保存的内容';

export const accessibilityDescription = '本站的无障碍情况、支持的浏览器、测试方法，以及尚待改进之处。';
export const accessibilityAim =
  '网站软件力求达到《Web 内容无障碍指南》（WCAG）2.2 的 AA 级，并达到 AAA 级中关于对比度（1.4.6）、视觉呈现（1.4.8）、焦点外观（2.4.13）和控件大小（2.5.5）的标准。';
export const accessibilityForYou = '对您意味着什么';
export const accessibilityForYouList = [
  '每个页面都无需 JavaScript；只有搜索、设置和记忆阅读位置需要它。',
  '所有操作都可以只用键盘完成。Ctrl+K 或 Cmd+K 打开搜索。',
  '点击段落编号可复制链接、引文和引用格式；选中文字后也可以。按 Tab 键可从选中的文字移到这些选项，按 Esc 键返回。',
  '“设置”面板可设定字号、行距、行长、字体和颜色。颜色也跟随系统设置：深色、高对比度和强制颜色。',
  '页面可放大到 400% 而无需左右滚动；宽表格除外，它们单独滚动。',
  '获得焦点的元素有边框围绕，不会被遮挡。页面上没有自动移动的内容。',
  '跳到下一段和上一段的 j 键和 k 键默认关闭，需要您自行启用。',
];
export const accessibilityBrowsers = '支持的浏览器';
export const accessibilityFloor = (chrome: string, firefox: string, safari: string) =>
  `Chrome 和 Edge ${chrome}、Firefox ${firefox}、Safari ${safari} 及更高版本支持全部功能，但有以下例外：`;
export const accessibilityBrowsersList = [
  '在 Firefox 125、Safari 17 和 Chrome 114 以前的版本中，点击段落编号只会把网址放入地址栏，选中文字没有选项，链接没有预览，目录位于文章上方。',
  '在 Firefox 140 和 Safari 17.2 以前的版本中，搜到的词语在文章中没有标记，比较时共同的词语也没有标记，主题名称不能加下划线。',
  '在 Firefox 131 以前的版本中，指向文字的链接会到达其所在段落。',
  '在 Firefox 121 以前的版本中，经旧网址到达注释或章节时，该处没有标记。',
  '浏览器不保存内容时，设置在离开页面后失效。浏览器不允许复制时，要复制的文字会显示出来并被选中。',
];
export const accessibilityOlder =
  '更旧的浏览器显示的页面与不启用 JavaScript 时相同，最旧的浏览器也没有颜色，但内容按阅读顺序排列。';
export const accessibilityTests = '测试方法';
export const accessibilityTestsHow =
  '软件的每次改动都在 Chromium 中用专门编写的文章自动测试：用 axe-core 检查各类页面，包括浅色和深色、宽屏和窄屏、每种配色以及设置的极端值；各类页面中最长的在 320 像素宽度下检查；还检查标准 1.4.12 的文字间距、强制颜色、只用键盘（包括 400% 放大时）、可点击区域的大小、行的长度、每种颜色在每种背景上的对比度，以及缺少新功能的浏览器。网站最重要的路径也在 Firefox 和 WebKit（Safari 的引擎）中测试。屏幕阅读器会读出的内容有书面记录并加以核对。软件的作者尚未请屏幕阅读器的使用者测试。';
export const accessibilityFaults = '尚待改进之处';
export const accessibilityFaultsList = [
  '句子和列表行中的链接以及注释标记小于 44×44 像素；指南对文字行内的元素不作此要求。',
  '设置为“长”行时，较窄的字母每行会略多于 80 个字符。',
  '文集中的图片是否可以理解，取决于随图附上的说明。',
];
export const accessibilityKept = '本站在您的浏览器中保存的内容，见{link}。';

export const keptDescription = '本站保存什么、保存在哪里，以及如何清除。';
export const keptWhere =
  '本站不设 Cookie，不统计访客，也不从其他服务器加载任何内容。本站记住的内容只留在这台设备的浏览器中，不会发送到任何地方，本站也无法看到。';
export const keptButSearch = (host: string) =>
  `但您在搜索框中输入的内容会连同您的网络地址一起发送到 ${host}，由它查找段落。`;
export const keptThings = '只有在您使用之后，才会记住两项内容：';
export const keptThingsList = ['您在“设置”面板中选择的页面外观；', '您在文章中最后读到的段落，以便继续阅读。'];
export const keptFromDisk = '从磁盘打开的页面没有 JavaScript，因此不保存任何内容。';
export const keptWithoutScript = '此浏览器已将 JavaScript 关闭或阻止，因此不保存任何内容。';
export const keptClear = '在浏览器设置中清除本站数据，效果相同。';

export const display = '设置';
export const settingsReset = '恢复默认';
export const settingsKept = '仅保存在此浏览器中';
export const settingsLost = '此浏览器不保存内容；离开页面后设置即失效。';
export const settingsSample = '无论字号大小、行长如何，每个段落的编号和网址都保持不变。';
export const settings = {
  theme: {
    label: '配色',
    values: { '': '跟随系统', paper: '纸白', sepia: '米黄', dark: '深色', contrast: '高对比度' },
  },
  size: { label: '字号', values: { small: '小', '': '标准', large: '大', larger: '更大', largest: '最大' } },
  leading: { label: '行距', values: { close: '紧凑', '': '标准', wide: '宽松' } },
  width: { label: '行长', values: { narrow: '短', '': '标准', wide: '长' } },
  face: { label: '字体', values: { '': '衬线', sans: '无衬线' } },
  topics: { label: '为主题名称加下划线' },
  keys: { label: '按 j 和 k 跳到下一段和上一段' },
  slash: { label: '按 / 搜索' },
};

export const keptNothing = '此浏览器目前没有为本站保存任何内容。';
export const keptSomething = '此浏览器目前保存了：';
export const keptSettings = '页面显示设置：{settings}';
export const keptSettingsList = (all: readonly string[]) => all.join('；');
export const keptPlace = '{essay}的阅读位置：第 {passage} 段';
export const forgetSettings = '清除显示设置';
export const forgetPlace = '清除位置';
export const forgetPlaceIn = (essay: string) => `清除在${essay}中的位置`;
export const forgetAll = '全部清除';
export const forgotten = '已清除。';
export const allForgotten = '已全部清除。';

export const siteFiles = {
  'atom.xml': '最新的文章，含全文',
  'feed.json': '同上，JSON 格式',
  'passages.json': '所有文章的所有段落，含网址与主题；另有主题与人物；JSON 格式',
  'passages.schema.json': '每个字段的含义，JSON Schema 格式',
  'llms.txt': '以上内容，供语言模型使用',
};
export const essayFile = '每篇文章，将网址末尾的斜线换成 {ending}';

export const searchIsSlow = '搜索仍在加载，网络似乎较慢。结果会显示在这里。';

/* What a page adds to the text of an essay, for those who listen */
export const topicsOfPassage = (topicCount: number, passage: number) =>
  plural(topicCount, { other: `第 ${passage} 段的 # 个主题` });
export const paragraphNumber = (passage: number) => `第 ${passage} 段`;
export const sectionNamed = (title: string) => `章节“${title}”`;
export const tableNumber = (index: number) => `表格 ${index}`;
export const codeNumber = (index: number) => `代码 ${index}`;
export const taskDone = '已完成';
export const taskNotDone = '未完成';
export const editorsNotes = '编者注';
export const editorsNote = (label: string) => `编者注 ${label}`;
export const backToNoteMark = (note: number, place: number) =>
  `返回注 ${note} 的标记${place > 1 ? `（第 ${place} 处）` : ''}`;

/* Texts for other programs */
export const byAuthors = (authors: readonly string[]) => `作者：${authors.join('、')}`;
export const firstPublishedLabel = '首次发表';
export const originalLabel = '原文';
export const thisEdition = '本站版本';
export const rightsLabel = '版权';
export const fromTheEditor = '编者按';
export const titleLabel = '标题';
export const editorsSummary = '编者摘要';
export const dateNotStated = '日期未注明';
export const authorNoteHeading = '随文附上的作者简介';
export const titleInferredFrom = (what: string) => `由编者根据${what}推定。`;
export const placeAndDate = (publication: string, date: string) => `${publication}，${date}`;
export const editorsPart = (has: { headings: boolean; notes: boolean; authors: number }, siteName: string) => {
  const parts = list([...(has.headings ? ['小标题'] : []), '段落编号（¶）', ...(has.notes ? ['注释'] : [])]);
  return `${parts}为${siteName}的编者所加。段落文字均为作者原文。`;
};
export const editorsHeading = (title: string) => `${title}（编者所加标题）`;
export const editorsHeadingLine = (title: string) => `［编者所加标题：${title}］`;
export const noteNumber = (label: string) => `注 ${label}`;
export const notePassages = (passageNames: readonly string[]) => `（${passageNames.join('、')}）`;
export const fact = (label: string, words: string) => `${label}：${words}`;
export const linksOfThisEdition = '以 # 开头的链接指向本站版本中的位置。';
export const summaryOf = (summary: string) => `编者摘要：${summary}`;
export const attribution =
  '{authors}。首次发表：{firstPublished}（{original}）。{editorsPart}{titleInferred}版权：{rights}';
export const originalLink = '原文';
export const titleWasInferred = (from: string) => `标题由编者根据${from}推定。`;

export const factAndAddress = (words: string, address: string) => `${words}，${address}`;
export const placeDateAndNote = (placed: string, note: string) => `${placed}。${note}`;
export const partHeading = (words: string) => `［${words}］`;
export const quotationWork = (title: string, place: string) => `《${title}》，${place}`;
export const quotationSource = (author: string, work: string) => `——${author}，${work}`;
export const robotsElsewhere = (address: string) => `爬虫只读取 ${address}：以下各行应放在该文件中。`;

/* `llms.txt` */
export const llms = {
  rights: '每篇文章都注明已知的版权信息。引用段落时请写明作者、标题和段落编号（¶），并链接到其网址。',
  voices: '段落文字均为作者原文。小标题、摘要、注释和段落编号出自编者。未知的信息注明“未注明”。',
  essays: '文章',
  across: '贯穿各篇文章',
  topics: '文章谈到的内容，每个主题列出谈到它的所有段落及理由',
  people: '文章的作者，以及文章首次发表之处',
  data: '数据',
  about: '哪些是原文、哪些出自编者，以及如何链接到段落',
  wordIndex: '文章中的每个词语，以及出现该词的段落',
  siteMap: '网站地图',
  everyPage: '所有页面',
};

/* Places that had other addresses */
export const passageHeard = (number: number | string) => `第 ${number} 段`;
export const formerly = (kind: 'passage' | 'section' | 'note', was: readonly { name: string; until: string }[]) => {
  const nouns = { passage: '本段', section: '本节', note: '本注' };
  return `${nouns[kind]}在${list(was.map(({ name, until }) => `${until}以前为 ${name}`))}。`;
};
export const olderLinksMean = '{date}以前指向 {name} 的链接，现指 {link}。';
export const pageHasMoved = '此页已移至新网址';
export const movedTo = (address: string) => `此页已移至 ${address}`;
export const standsAt = '新网址：{link}。';
export const stoodHereUntil = (date: string) => `${date}以前在此处。`;

/* Pictures of pages for previews elsewhere */
export const publicationBefore = (publication: string) => `${publication}，`;
export const kindAndPlace = (kind: string, where: string) => `${kind}，见于${where}`;
export const inPlace = (where: string) => `见于${where}`;
export const passagesOf = (count: number, essayNames: string) => `${essayNames}的 ${passages(count)}`;
export const aKind = (kind: string) => kind;
export const whoWritesHere = '作者';
export const whereEssaysAppeared = '文章出处';
export const anEssay = '文章';
export const twoEssaysSideBySide = '两篇文章对照阅读';

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
export const whereMentioned = (passageCount: number, essayCount: number, isOrdered: boolean) =>
  `见于 ${essays(essayCount)}的 ${passages(passageCount)}${isOrdered ? '，段落最多者在前' : ''}。`;
export const notMentionedBy = (essayNames: readonly string[]) => `${list(essayNames)}未提及。`;
export const notMentionedByOthers = (essayCount: number) => plural(essayCount, { other: '另有 # 篇文章未提及。' });
export const onlyIn = (essayName: string) => `仅见于${essayName}`;
export const inBoth = '两篇均有';
export const inSeveralEssays = '见于多篇';
export const inOneEssay = '仅见于一篇';
export const passagesOfEssay = (essayName: string, count: number) => `${essayName}，${passages(count)}`;
export const andOthers = (name: string) => `${name}等`;
export const noteOnAuthor = '作者简介';

/* 搜索：输入框、对话框、说明。 */
export const searchTheEssays = '搜索文章';
export const searchPage = '搜索页面';
export const closeSearch = '关闭';
export const lookUpWord = '在词语索引中查找';
export const searchHelp =
  '可以输入词语（词形不限）、人名、缩写、用日常语言提出的问题，或用“引号”括起的短语；在不想要的词前加减号：{example}。粘贴一段引文，可核对它是否与原文一字不差。';
export const searchHelpExample = '-词';

/* 搜索：结果。 */
export const results = '结果';
export const foundPassages = (found: number, of: number) => `${essays(of)}中的 ${passages(found)}`;
export const foundResults = (found: number, of: number) => `${essays(of)}中的 ${plural(found, { other: '# 条结果' })}`;
export const foundTopicsToo = (found: number, others: string) => `${topics(found)}，${others}`;
export const foundTopicsOnly = (found: number) => `${topics(found)}，没有段落`;
export const foundNothing = (query: string) => `没有找到“${query}”。`;
export const foundNothingOn = (topic: string, query: string) => `在关于“${topic}”的段落中没有找到“${query}”。`;
export const filtersLeaveNothing = '没有符合这些筛选条件的内容。';
export const filtersLeaveNothingOn = (topic: string) => `关于“${topic}”的段落中没有符合这些筛选条件的内容。`;
export const searchedFor = (used: string, typed: string) => `实际搜索的是“${used}”（您输入的是“${typed}”）`;
export const foundAnd = (found: string, others: readonly string[]) => `${[found, ...others].join('。')}。`;
export const resultPassage = (place: string) => `{title} ${place}`;
export const resultAuthorNote = '{title}：作者简介';
export const resultNote = '{title}：注释';
export const resultNoteTo = (place: string) => `{title}：${place} 的注释`;
export const resultChosen = (place: number, count: number, words: string) => `第 ${place} 条，共 ${count} 条：${words}`;
export const showMore = (next: number, left: number) => `再显示 ${next} 条（还有 ${number(left)} 条）`;
export const moreNotLoaded = '未能加载。重试';
export const showNewerResults = '显示更新的结果';
export const newerResults = (found: string) => `有更新的结果：${found}`;
export const seeWhatHelps = '查看解决办法';
export const topicFound = (kind: string, count: number, of: number) => `${kind}，见 ${essays(of)}的 ${passages(count)}`;
export const onlyOnTopic = '只看关于{topic}的段落';
export const leaveTopic = (topic: string) => `搜索所有段落，不限于关于“${topic}”的段落`;
export const noSuchTopic = '没有主题{topic}：已搜索所有段落。';
export const matches = (count: number) => plural(count, { other: '# 处匹配' });
export const matchAt = (place: number, count: number) => `第 ${place} 处，共 ${count} 处`;
export const matchesOfSearch = '搜索匹配处';
export const nextMatch = '下一处';
export const clear = '清除';

/* 搜索：筛选。 */
export const narrowDown = '缩小范围';
export const filterEssay = '文章';
export const filterAuthor = '作者';
export const filterPublication = '首次发表于';
export const filterYear = '年份';
export const order = '排序';
export const orderBest = '按匹配程度';
export const orderReading = '按阅读顺序';
export const showAll = (count: number) => `显示全部 ${number(count)} 项`;

/* 搜索：对查询做了什么。 */
export const sentences = (all: readonly string[]) => all.join('');
export const listSeparator = '、';
export const wordsAndMore = (more: number) => `{words}，以及另外 ${number(more)} 个`;
export const queryWasCut = '查询过长，只搜索了开头部分。';
export const queryUnread = '查询较长。未搜索：{words}。';
export const searchInstead = '改为搜索{words}。';
export const searchedNear = '没有文章含有{typed}。已按 WordNet 搜索近义词：{words}。只搜索{exactly}。';
export const searchedAlso = '同时搜索了：{words}。';
export const wordsMissing = '这些文章中没有：{words}。';
export const tooFewWords = '剩下的词太少，难以找到您要的内容。只搜索{words}。';
export const wordsNear = '文章中有{words}。';
export const wordsDropped = '已略去每篇文章都有的词：{words}。';
export const allWords = '文章的所有词语都在{link}中。';
export const quotedExactly = '与{place}一字不差。（不比较大小写和标点。）';
export const quotedNearly = '与{place}的原文相近，但不完全相同：';
export const quotedWithout = '您漏掉了{its}。';
export const quotedMore = '您写了{yours}；原文此处没有文字。';
export const quotedOther = '您写的是{yours}；原文是{its}。';

/* 搜索：故障。 */
export const searchOutdated = '本页打开后网站已更新，搜索也随之改变。请重新加载页面后再搜索。';
export const searchDamaged = '搜索索引加载不完整，结果可能有误。请重新加载。';
export const searchUnreachable = '无法加载搜索。网络可能已中断，或被某种设置阻止；文章仍可照常阅读。';
export const searchFailed = '搜索出错了，问题在我们这边。请重试。';

/* 加载故障。 */
export const notLoaded = (what: string) => `${what}无法加载。网络可能已中断。`;
export const notLoadedAnyMore = (what: string) => `${what}无法加载：本页打开后网站已更新。`;
export const tryAgain = '重试';
export const reloadPage = '重新加载页面';
export const dismiss = '关闭';
export const theSearch = '搜索';
export const theMarks = '搜索词的标记';
export const theMenuOfLink = '此链接的菜单';
export const theMenuOfWords = '所选文字的菜单';
export const theArrivedPlace = '网址所指的位置';
export const theCitations = '引用格式';
export const theRelatedPassages = '相关段落';

/* 位置。 */
export const inSection = (title: string) => `章节“${title}”`;
export const selectedWords = (place: string) => `所选文字，${place}`;
export const workBy = (author: string, title: string) => `${author}《${title}》`;
export const placeIn = (work: string, place: string) => `${work}，${place}`;

/* 文章中没有的位置。 */
export const noSuchPlace = (place: string) => `本文没有 ${place} 这个位置。`;
export const goTo = (place: string) => `前往${place}`;
export const lastPassage = (place: string) => `${place}（最后一段）`;
export const firstPassage = (place: string) => `${place}（第一段）`;
export const quoted = (words: string) => `“${words}”`;
export const seeContents = '查看目录';
export const searchFor = (words: string) => `搜索“${words}”`;

/* 段落和所选文字的链接。 */
export const copyLink = '复制链接';
export const copyLinkToWords = '复制这些文字的链接';
export const linkCopied = '链接已复制。';
export const copyQuotation = '复制引文';
export const quotationCopied = '引文已复制。';
export const formOfQuotation = '引文格式';
export const plainText = '纯文本';
export const searchForWords = '搜索这些文字';
export const share = '分享…';
export const notShared = '未能分享。';
export const tabLeadsToMenu = '按 Tab 键可复制、引用、注明出处。';
export const copyByHand = '此处不允许自动复制。请手动复制选中的文字。';
export const copyByCommand = '此处不允许自动复制。请按 ⌘C。';
export const copyByControl = '此处不允许自动复制。请按 Ctrl+C。';
export const textToCopy = '待复制的文字';
export const back = '返回';
export const relatedLoading = '正在加载相关段落…';
export const relatedNotLoaded = '相关段落无法加载。主题页面也列有这些段落。';
export const relatedNone = '其他文章中没有段落谈到相同主题。';
export const topicsOfThisPassage = '本段的主题';

/* 在段落处引用。 */
export const citeLoading = '正在加载引用格式…';
export const citeNotLoaded = '引用格式无法加载。本文的引用页面也列有这些格式。';
export const citeStyle = '格式';
export const citePanelFiles = '文件';
export const citePage = '引用本文';
export const copyInText = (work: string) => `复制文内引用，${work}`;
export const inTextCopied = '文内引用已复制。';
export const copyReference = (work: string) => `复制参考文献，${work}`;
export const referenceCopied = '参考文献已复制。';

/* 对照：选择两篇文章。 */
export const comparedSides = '显示的文章';
export const comparedFirst = '左';
export const comparedSecond = '右';
export const comparedFirstEssay = '左边的文章';
export const comparedSecondEssay = '右边的文章';
export const comparedFirstIs = (title: string) => `左：${title}`;
export const comparedSecondIs = (title: string) => `右：${title}`;
export const comparedOthers = '其他';
export const chooseEssay = '选择一篇文章';
export const essayOfAuthors = (authors: string, title: string) => `${authors}：《${title}》`;
export const showBoth = '显示';
export const swapSides = '左右互换';
export const noSuchEssays = (names: readonly string[]) =>
  `这里没有名为${either(names.map(quoted))}的文章。请从列表中选择两篇。`;
export const sameEssayTwice = '两边是同一篇文章。请在其中一边另选一篇。';
export const chooseOtherSide = '请在另一边也选择一篇文章。';
export const essayLoading = '正在加载文章。';
export const essaysNotLoaded = '文章无法加载。每篇文章都可以在各自的页面上阅读。';

/* 对照：阅读。 */
export const compareHelp = '选择一个段落，另一篇文章中谈到同样主题的段落就会显示出来。';
export const compareKeys =
  '使用键盘：按 {tab} 移到段落编号，{up} {down} 或 {k} {j} 移到其他编号，{enter} 选择，{left} {right} 换边，{escape} 清除。';
export const essaysPassages = (essay: string) => `${essay}的段落`;
export const joinedCount = (count: number) =>
  plural(count, { other: '{essay}第 {number} 段，与{other}的 {count} 个段落相关' });
export const joinedPassages = '对应段落';
export const joinedPassage = '对应段落';
export const previousJoined = '上一个对应段落';
export const nextJoined = '下一个对应段落';
export const joinedAt = (place: string, index: number, count: number) => `${place}，第 ${index} 个，共 ${count} 个`;
export const joinedWithNone = (place: string, other: string) => `${place} 与${other}没有共同主题。`;
export const joinedWith = (place: string, other: string, places: readonly string[], topics: readonly string[]) =>
  `${place} 与${other} ${list(places)} 都谈到${list(topics)}。`;
export const andMore = (count: number) => `另外 ${number(count)} 个`;
export const sharesNone = (other: string) => `与${other}没有共同主题。`;
export const joinedBy = '共同主题：{topics}';
export const joinedWithBy = '与 {place} 的共同主题：{topics}';

/* 对照：两篇都谈到的内容。 */
export const pair = (first: string, second: string) => list([first, second]);
export const topicsInCommon = (count: number) =>
  count === 0 ? '没有共同主题' : plural(count, { other: '# 个共同主题' });
export const bothSpeak = '两篇都谈到的内容';
export const bothSpeakNone = '本站没有两篇文章都谈到的主题。';
export const bothSpeakAbout = (count: number) =>
  plural(count, { other: '# 个主题，段落最少的在前，并列出提到它们的文字。点击编号可到达段落。' });
export const bothSpeakTable = '两篇文章都谈到的主题，以及各自的段落';
export const oneSpeaks = '只有一篇谈到的内容';
export const oneSpeaksOf = (essay: string, other: string) => `${essay}谈到这些主题，${other}没有提到`;

/* 主题：单个主题的页面。 */
export const alsoNamed = (names: readonly string[]) => `又名：${names.join('、')}`;
export const passagesOutOf = (count: number, of: number) => `${passages(of)}中的 ${number(count)} 个`;
export const countedByEditor = (reason: string) => `编者计入：${reason}`;
export const namedAs = (names: readonly string[]) => `文中写作${list(names.map(quoted))}。`;
export const namedAsToo = (names: readonly string[]) => `文中也写作${list(names.map(quoted))}。`;
export const allWordsOf = (count: number, place: string) => `${place} 全文，共 ${number(count)} 字`;
export const moreEssays = '更多文章';
export const othersMention = (count: number) => plural(count, { other: '另有 # 篇提到。{link}' });
export const searchOthers = (count: number) => plural(count, { other: '在这些段落中搜索' });
export const notCounted = '未计入';
export const seeAlso = '参见';
export const inSamePassages = '同在一段';
export const sharesPlaces = '同见于 {places}';
export const placesAndMore = (more: number) => `{places}，以及另外 ${number(more)} 处`;
export const noTopic = '没有索引中的主题。';
export const topicsAround = '前后的主题';
export const topicBefore = '上一个';
export const topicAfter = '下一个';
export const allTopics = '所有主题';

/* 主题：索引。 */
export const kindsOfTopics = '主题的种类';
export const lettersOfIndex = '索引的字母';
export const otherLetters = '其他文字';
export const see = '见';
export const seeAlsoEntry = '参见';
export const inPassages = (count: number, of: number) => `见 ${essays(of)}的 ${passages(count)}`;
export const passagesHeard = (count: number) => plural(count, { other: '{count} 个段落' });
export const mostMentioned = '最多段落谈到的主题';
export const columnTopic = '主题';
export const passagesLabel = '段落';
export const columnEssays = '文章';
export const columnWhere = '位置';

/* 主题：全集图示。 */
export const picture = '各主题的分布';
export const pictureOfPassages =
  '每个长条是一篇文章，其中每一格是一个段落，字数越多越宽；每个标记是一个谈到该主题的段落，点击即可前往。';
export const pictureOfEssays =
  '线上每一格是一篇文章，字数越多越宽；每个标记是一篇谈到该主题的文章，点击即可前往其中第一个谈到它的段落。';
export const pictureAdded = '空心标记由编者添加：该段落用其他文字谈到了这个主题。';
export const pictureLeftOut = (shown: number, others: number) =>
  `图中是段落最多的 ${number(shown)} 个主题；另外 ${number(others)} 个见索引。`;
export const pictureAsTable = '以表格显示';
export const pictureMark = (topic: string, place: string) => `${topic}，${place}`;
export const addedMark = '（编者添加）';

/* Kinds of publications and of citations. */
export const firstPublication = '首次发表';
export const citedIn = { text: '文内引用', note: '脚注引用' };
export const publicationKinds = { magazine: '杂志', newspaper: '报纸', journal: '期刊', website: '网站' };
export const allKinds = '全部';

export const formatLabels = { txt: '纯文本', atom: 'Atom 订阅源', passages: '段落数据', schema: '段落数据的格式说明' };
export const readBy = {
  bibtex: '使用传统样式的 LaTeX、JabRef',
  biblatex: '使用 biblatex 宏包的 LaTeX',
  ris: 'Zotero、EndNote、Mendeley、Citavi 等多数文献管理软件',
  csl: 'Zotero、Pandoc 及其他采用引文样式语言（CSL）的程序',
};
