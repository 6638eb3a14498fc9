/* 简体中文。 */
import { formatsOf } from './formats.ts';

export const locale = 'zh-Hans';
export const direction: 'ltr' | 'rtl' = 'ltr';

const { plural } = formatsOf(locale);

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

export const searchIsSlow = '搜索仍在加载，网络似乎较慢。结果会显示在这里。';
