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
  'privacy.seal.turnOn': '個人情報を暗号化…',
  'privacy.seal.turnOnText':
    '旅券、査証、生年月日、緊急連絡先、食事、アレルギー、人についてのメモが、このコンピューターのミッションとバックアップの中で暗号化されます。氏名と日程は対象外です。起動のたびにパスフレーズの入力が必要になります。',
  'privacy.seal.turnOnGone':
    'Mission Desk が再起動し、すべてのミッションを書き直します。破棄したミッションや、破損して取り分けた部分は暗号化されていないため削除されます。別の場所に保存したファイルはそのままです。',
  'privacy.seal.keyLost':
    'パスフレーズを失うと誰にも復元できず、これらの情報は二度と読めません。それ以外はパスフレーズなしでも開けます。',
  'privacy.seal.byKeychain': 'このコンピューターでは尋ねない（アカウントのキーチェーンで開く）',
  'privacy.seal.turnOnNow': '暗号化して再起動',
  'privacy.seal.sealedText':
    '旅券、査証、生年月日、緊急連絡先、食事、アレルギー、人についてのメモは、このコンピューターのミッションとバックアップの中で暗号化されています。氏名、日程、別の場所に保存したファイルは対象外です。',
  'privacy.seal.changePassphrase': 'パスフレーズを変更…',
  'privacy.seal.changeNow': 'パスフレーズを変更',
  'privacy.seal.changed': 'パスフレーズを変更しました。',
  'privacy.seal.before': 'これまでのパスフレーズ',
  'privacy.seal.beforeWrong': 'これまでのパスフレーズと一致しません。',
  'privacy.seal.beforeLost': 'もう分からない',
  'privacy.seal.beforeLostText':
    '鍵はキーチェーンで開かれているため、これまでのパスフレーズは要りません。変更後は、それを使うほかの人も含め、ここでは何も開けなくなります。このコンピューターの以前のデータのコピーは、これまでのもので開きます。',
  'privacy.seal.changeWithout': 'これまでのものなしで変更',
  'privacy.seal.unfinished.sealing':
    '暗号化はまだ完了していません。{total, plural, =0 {一部は以前のままです} other {ミッションとバックアップの{total}部分のうち{done}部分が暗号化済みで、残りは以前のままです}}。次の起動時に続きを行います。',
  'privacy.seal.unfinished.unsealing':
    '暗号化の解除はまだ完了していません。{total, plural, =0 {一部はまだ暗号化されています} other {ミッションとバックアップの{total}部分のうち{done}部分を書き直しました}}。今入力する内容は暗号化されずに保存されます。次の起動時に続きを行います。',
  'privacy.seal.goOnNow': '再起動して続ける',
  'privacy.seal.turnOff': '暗号化をやめる…',
  'privacy.seal.turnOffText': 'Mission Desk が再起動し、以後は個人情報を暗号化せずに保存します。',
  'privacy.seal.turnOffNow': 'やめて再起動',
  'privacy.seal.lockedHere':
    '個人情報は暗号化されており、パスフレーズが入力されていないため今は読めません。今入力するものは、次にパスフレーズで開くまで暗号化されずに保存されます。',
  'privacy.seal.typeNow': 'パスフレーズを入力',
  'privacy.seal.newKey': '新しいパスフレーズで始める…',
  'privacy.seal.newKeyText':
    'パスフレーズを失った場合に使います。これまでに暗号化されたものは読めないまま残り、その鍵も残ります。',
  'privacy.seal.failed': '変更されませんでした。{what}',
  'privacy.seal.unlockTitle': '個人情報のパスフレーズ',
  'privacy.seal.unlockText':
    'ミッションの中の旅券、生年月日、健康、メモは暗号化されています。パスフレーズがなくてもそれ以外は開けます。暗号化されたものはそのまま残り、後で読めます。',
  'privacy.seal.unlockWrong':
    'このパスフレーズでは開けません。大文字・小文字とキーボード配列を確かめて、もう一度お試しください。',
  'privacy.seal.goOn': '入力せずに続ける',
  'privacy.seal.rewriting': '個人情報を暗号化しています',
  'privacy.seal.unsealing': '暗号化を解除しています',
  'privacy.seal.progress': 'ミッションとバックアップ',
  'privacy.seal.rewritingText':
    'すべてのミッションとバックアップを書き直し、読み返しています。中断されても、次の起動時にやり直します。',
} satisfies Record<keyof typeof privacyEn, string>
