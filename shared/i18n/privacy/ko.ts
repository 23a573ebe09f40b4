import type { privacyEn } from './en'

export const privacyKo = {
  'privacy.saveTitle': '방문단 파일로 저장',
  'privacy.saveLead':
    '파일에는 방문단의 모든 내용이 들어 있습니다. 여권 번호, 생년월일, 건강에 관한 기록도 포함됩니다. 암호문이 없으면 파일을 손에 넣은 누구나 읽을 수 있습니다.',
  'privacy.protection': '파일 여는 방법',
  'privacy.protectionNone': '누구나',
  'privacy.protectionPassphrase': '암호문으로',
  'privacy.protectionKept': '이전과 같은 암호문으로',
  'privacy.keptText': 'Mission Desk를 시작한 뒤 이 방문단의 파일을 마지막으로 열거나 저장할 때 쓴 암호문을 사용합니다.',
  'privacy.passphrase': '암호문',
  'privacy.passphraseAgain': '암호문 다시 입력',
  'privacy.show': '입력한 글자 표시',
  'privacy.missing': '암호문을 입력하십시오.',
  'privacy.different': '위에 입력한 것과 다릅니다.',
  'privacy.strength.weak':
    '약함: 암호문을 차례로 대입하는 프로그램이 알아낼 수 있습니다. 서로 관계없는 단어 다섯 개면 충분합니다.',
  'privacy.strength.fair': '보통: 단어 하나나 몇 글자를 더하면 충분합니다.',
  'privacy.strength.good': '충분합니다.',
  'privacy.noRecovery':
    '잃어버린 암호문은 누구도 되찾을 수 없으며, 암호문 없이는 파일을 영영 열 수 없습니다. 파일을 열 사람에게는 파일을 보내는 메시지가 아닌 다른 방법으로 알려 주십시오.',
  'privacy.choosePlace': '위치를 골라 저장…',
  'privacy.lockedTitle': '이 파일을 열려면 암호문이 필요합니다',
  'privacy.lockedText': '“{name}”은(는) 암호문과 함께 저장되었습니다. 열기 전까지는 아무것도 바뀌지 않습니다.',
  'privacy.wrong':
    '이 암호문으로는 파일이 열리지 않습니다. 대소문자와 키보드 배열을 확인하고 다시 시도하십시오. 틀림없이 맞는 암호문이라면 파일이 손상된 것입니다.',
  'privacy.open': '열기',
  'privacy.opening': '여는 중…',
  'privacy.hereTitle': '이 컴퓨터에 있는 개인 정보',
  'privacy.hereText':
    '방문단의 내용은 이 컴퓨터에 암호화되지 않은 채 저장됩니다. 여권 번호, 생년월일, 건강에 관한 메모도 마찬가지입니다. 이 컴퓨터에서 사용자의 계정을 쓸 수 있거나 디스크를 손에 넣은 사람은 읽을 수 있습니다.',
  'privacy.hereDo':
    '디스크 암호화(Windows는 BitLocker, Mac은 FileVault, Linux는 LUKS)를 켜고, 자리를 비울 때는 화면을 잠그십시오. 남에게 건네는 방문단 파일은 암호문을 붙여 저장하십시오.',
  'privacy.unsealed': '암호화 없이 저장됨',
  'privacy.unsealedWhy': '암호화 없이 저장됨: 그 의미',
  'privacy.unreadable': '읽을 수 없음',
  'privacy.unreadableWhy': '이 컴퓨터에서 암호화되었습니다. Mission Desk를 시작할 때 암호문을 입력하면 읽을 수 있습니다.',
  'privacy.enterAnew': '다시 입력',
  'privacy.seal.turnOn': '개인 정보 암호화…',
  'privacy.seal.turnOnText':
    '여권, 비자, 생년월일, 비상 연락처, 식사, 알레르기, 사람에 관한 메모가 이 컴퓨터의 방문단과 백업에서 암호화됩니다. 이름과 일정은 제외됩니다. Mission Desk를 시작할 때마다 암호문을 묻습니다.',
  'privacy.seal.turnOnGone':
    'Mission Desk가 다시 시작되어 모든 방문단을 새로 씁니다. 버린 방문단과 손상되어 따로 둔 부분은 암호화되지 않은 상태이므로 삭제됩니다. 다른 곳에 저장한 파일은 그대로입니다.',
  'privacy.seal.keyLost':
    '잃어버린 암호문은 누구도 되찾을 수 없으며, 이 정보는 다시는 읽을 수 없습니다. 나머지는 암호문 없이도 열립니다.',
  'privacy.seal.byKeychain': '이 컴퓨터에서는 묻지 않음(내 계정의 키체인으로 열기)',
  'privacy.seal.turnOnNow': '암호화하고 다시 시작',
  'privacy.seal.sealedText':
    '여권, 비자, 생년월일, 비상 연락처, 식사, 알레르기, 사람에 관한 메모가 이 컴퓨터의 방문단과 백업에서 암호화되어 있습니다. 이름, 일정, 다른 곳에 저장한 파일은 제외됩니다.',
  'privacy.seal.changePassphrase': '암호문 변경…',
  'privacy.seal.changeNow': '암호문 변경',
  'privacy.seal.changed': '암호문을 변경했습니다.',
  'privacy.seal.before': '지금까지의 암호문',
  'privacy.seal.beforeWrong': '지금까지의 암호문과 다릅니다.',
  'privacy.seal.beforeLost': '더 이상 알지 못함',
  'privacy.seal.beforeLostText':
    '키체인이 키를 열었으므로 이전 암호문은 필요하지 않습니다. 변경하면 이전 암호문은 함께 쓰던 사람을 포함해 여기서 아무것도 열지 못합니다. 이 컴퓨터 데이터의 예전 사본은 여전히 이전 암호문으로 열립니다.',
  'privacy.seal.changeWithout': '이전 암호문 없이 변경',
  'privacy.seal.unfinished.sealing':
    '암호화가 아직 끝나지 않았습니다. {total, plural, =0 {일부는 이전 그대로입니다} other {방문단과 백업의 {total}개 부분 중 {done}개가 암호화되었고 나머지는 이전 그대로입니다}}. 다음 시작 때 이어집니다.',
  'privacy.seal.unfinished.unsealing':
    '암호화 해제가 아직 끝나지 않았습니다. {total, plural, =0 {일부는 아직 암호화되어 있습니다} other {방문단과 백업의 {total}개 부분 중 {done}개를 다시 썼습니다}}. 지금 입력하는 내용은 암호화되지 않고 저장됩니다. 다음 시작 때 이어집니다.',
  'privacy.seal.goOnNow': '다시 시작하고 계속',
  'privacy.seal.turnOff': '암호화 중단…',
  'privacy.seal.turnOffText': 'Mission Desk가 다시 시작되고, 이후 개인 정보는 암호화 없이 저장됩니다.',
  'privacy.seal.turnOffNow': '중단하고 다시 시작',
  'privacy.seal.lockedHere':
    '개인 정보는 암호화되어 있으며, 암호문을 입력하지 않아 지금은 읽을 수 없습니다. 지금 입력하는 내용은 다음에 암호문으로 열 때까지 암호화 없이 저장됩니다.',
  'privacy.seal.typeNow': '암호문 입력',
  'privacy.seal.newKey': '새 암호문으로 시작…',
  'privacy.seal.newKeyText':
    '암호문을 잃어버린 경우에 씁니다. 그동안 암호화된 내용은 읽을 수 없는 채로 남으며, 그 키도 남습니다.',
  'privacy.seal.failed': '변경되지 않았습니다. {what}',
  'privacy.seal.unlockTitle': '개인 정보 암호문',
  'privacy.seal.unlockText':
    '방문단의 여권, 생년월일, 건강, 메모는 암호화되어 있습니다. 암호문이 없어도 나머지는 열립니다. 암호화된 내용은 그대로 남아 나중에 읽을 수 있습니다.',
  'privacy.seal.unlockWrong': '이 암호문으로는 열리지 않습니다. 대소문자와 키보드 배열을 확인하고 다시 시도하십시오.',
  'privacy.seal.goOn': '입력하지 않고 계속',
  'privacy.seal.rewriting': '개인 정보를 암호화하는 중',
  'privacy.seal.unsealing': '암호화를 해제하는 중',
  'privacy.seal.progress': '방문단과 백업',
  'privacy.seal.rewritingText': '모든 방문단과 백업을 새로 쓰고 다시 읽어 확인합니다. 중단되면 다음에 시작할 때 다시 합니다.',
} satisfies Record<keyof typeof privacyEn, string>
