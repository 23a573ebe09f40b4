import type { privacyEn } from './en'

export const privacyZhHans = {
  'privacy.saveTitle': '保存为团组文件',
  'privacy.saveLead': '文件包含整个团组的内容，护照号码、出生日期和健康情况也在其中。不设口令，任何拿到文件的人都能读取。',
  'privacy.protection': '打开方式',
  'privacy.protectionNone': '任何人均可',
  'privacy.protectionPassphrase': '凭口令',
  'privacy.protectionKept': '凭原口令',
  'privacy.keptText': '沿用本次启动 Mission Desk 以来最近一次打开或保存本团组文件时所用的口令。',
  'privacy.passphrase': '口令',
  'privacy.passphraseAgain': '再次输入口令',
  'privacy.show': '显示输入的内容',
  'privacy.missing': '请输入口令。',
  'privacy.different': '与上面输入的不一致。',
  'privacy.strength.weak': '弱：会被逐个尝试口令的程序猜中。五个互不相关的词即为良好。',
  'privacy.strength.fair': '一般：再加一个词或几个字符即为良好。',
  'privacy.strength.good': '良好。',
  'privacy.noRecovery': '口令一旦遗失，谁也无法找回，文件将永远无法打开。请告知需要打开文件的人，但不要写在发送该文件的邮件里。',
  'privacy.choosePlace': '选择位置并保存…',
  'privacy.lockedTitle': '打开此文件需要口令',
  'privacy.lockedText': '“{name}”保存时设有口令。打开之前，一切保持不变。',
  'privacy.wrong': '用此口令无法打开文件。请检查大小写和键盘布局后重试。如果口令确实无误，则文件已损坏。',
  'privacy.open': '打开',
  'privacy.opening': '正在打开…',
  'privacy.hereTitle': '这台电脑上的个人信息',
  'privacy.hereText':
    '团组的内容以未加密的形式保存在这台电脑上，护照号码、出生日期和健康备注也是如此。能使用您在此电脑上的账户或拿到硬盘的人都可以读取。',
  'privacy.hereDo':
    '请启用硬盘加密（Windows 用 BitLocker，Mac 用 FileVault，Linux 用 LUKS），离开时锁定屏幕。要转交的团组文件请设口令保存。',
  'privacy.unsealed': '未加密保存',
  'privacy.unsealedWhy': '未加密保存：这意味着什么',
} satisfies Record<keyof typeof privacyEn, string>
