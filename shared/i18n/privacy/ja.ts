import type { privacyEn } from './en'

export const privacyJa = {
  'privacy.saveTitle': 'ミッションファイルとして保存',
  'privacy.saveLead':
    'ファイルにはミッションのすべてが入ります。旅券番号、生年月日、健康に関する記載も含まれます。パスフレーズがなければ、ファイルを手にした人は誰でも読めます。',
  'privacy.protection': 'ファイルの開き方',
  'privacy.protectionNone': '誰でも',
  'privacy.protectionPassphrase': 'パスフレーズで',
  'privacy.protectionKept': '前回と同じパスフレーズで',
  'privacy.keptText':
    'Mission Desk を起動してから、このミッションのファイルを最後に開いた、または保存したときのパスフレーズを使います。',
  'privacy.passphrase': 'パスフレーズ',
  'privacy.passphraseAgain': 'パスフレーズ（もう一度）',
  'privacy.show': '入力した文字を表示',
  'privacy.missing': 'パスフレーズを入力してください。',
  'privacy.different': '上の入力と一致しません。',
  'privacy.strength.weak': '弱い：総当たりのプログラムに破られます。互いに関係のない単語を五つ並べると十分です。',
  'privacy.strength.fair': 'まずまず：単語をもう一つ、または数文字加えると十分になります。',
  'privacy.strength.good': '十分です。',
  'privacy.noRecovery':
    'パスフレーズを失うと誰にも復元できず、ファイルは二度と開けません。開く人には、ファイルを送るメールとは別の方法で伝えてください。',
  'privacy.choosePlace': '場所を選んで保存…',
  'privacy.lockedTitle': 'このファイルを開くにはパスフレーズが必要です',
  'privacy.lockedText': '「{name}」はパスフレーズ付きで保存されています。開くまでは何も変わりません。',
  'privacy.wrong':
    'このパスフレーズでは開けません。大文字・小文字とキーボード配列を確かめて、もう一度お試しください。確かに正しい場合は、ファイルが壊れています。',
  'privacy.open': '開く',
  'privacy.opening': '開いています…',
  'privacy.hereTitle': 'このコンピューターにある個人情報',
  'privacy.hereText':
    'ミッションはこのコンピューターに暗号化されずに保存されています。旅券番号、生年月日、健康に関するメモも同様です。ここであなたのアカウントを使える人や、ディスクを手にした人は読むことができます。',
  'privacy.hereDo':
    'ディスクの暗号化（Windows は BitLocker、Mac は FileVault、Linux は LUKS）を有効にし、席を離れるときは画面をロックしてください。人に渡すミッションファイルは、パスフレーズを付けて保存してください。',
  'privacy.unsealed': '暗号化されていません',
  'privacy.unsealedWhy': '暗号化されていません：その意味',
  'privacy.unreadable': '読み取れません',
  'privacy.unreadableWhy': 'このコンピューターで暗号化されています。Mission Desk の起動時にパスフレーズを入力すると読めます。',
  'privacy.enterAnew': '入力し直す',
} satisfies Record<keyof typeof privacyEn, string>
