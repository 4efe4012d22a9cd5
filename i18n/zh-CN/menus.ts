import type { menuTexts } from '../en/menus.ts'
import type { Translation } from '../i18n.ts'

export const menus: Translation<typeof menuTexts> = {
  where: '这项服务把数据存放在哪里？',
  site: '关闭或开启此网站的提醒',
  pause: '暂停所有提醒',
  hour: '一小时',
  tomorrow: '到明天06:00',
  open: '直到我重新开启',
  resume: '重新开启提醒',
  services: '所有服务',
  settings: '设置',
  search: '在所有服务中查找“{text}”',
  type: '输入服务的名称或网址',
}
