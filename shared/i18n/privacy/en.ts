export const privacyEn = {
  'privacy.saveTitle': 'Save as mission file',
  'privacy.saveLead':
    'The file holds the whole mission: passport numbers, birth dates and what is noted about health as well. Without a passphrase everybody who gets hold of it can read it.',
  'privacy.protection': 'The file opens',
  'privacy.protectionNone': 'For everybody',
  'privacy.protectionPassphrase': 'With a passphrase',
  'privacy.protectionKept': 'With the same passphrase',
  'privacy.keptText':
    'It gets the passphrase with which a file of this mission was opened or saved last, since Mission Desk was started.',
  'privacy.passphrase': 'Passphrase',
  'privacy.passphraseAgain': 'Passphrase once more',
  'privacy.show': 'Show what is typed',
  'privacy.missing': 'Type a passphrase.',
  'privacy.different': 'This is not the same as above.',
  'privacy.strength.weak':
    'Weak: programs that try passphrases would find it. Five words that have nothing to do with each other are good.',
  'privacy.strength.fair': 'Fair: a word or a few characters more make it good.',
  'privacy.strength.good': 'Good.',
  'privacy.noRecovery':
    'Nobody can recover a lost passphrase: without it the file stays closed for ever. Tell it to those who are to open the file, but not in the message that the file is sent with.',
  'privacy.choosePlace': 'Choose a place and save …',
  'privacy.lockedTitle': 'This file opens with a passphrase',
  'privacy.lockedText': '“{name}” was saved with a passphrase. Until it is open, nothing changes.',
  'privacy.wrong':
    'The file does not open with this passphrase. Check capital letters and the keyboard’s layout and try again. If it is right for certain, the file is damaged.',
  'privacy.open': 'Open',
  'privacy.opening': 'Opening …',
  'privacy.hereTitle': 'Personal data on this computer',
  'privacy.hereText':
    'Missions lie on this computer unencrypted: passport numbers, birth dates and notes about health as well. Whoever can use your account here, or gets hold of the disk, can read them.',
  'privacy.hereDo':
    'Switch on the encryption of the disk (BitLocker on Windows, FileVault on a Mac, LUKS on Linux), and lock the screen when you leave. Save mission files that you pass on with a passphrase.',
  'privacy.unsealed': 'Stored unencrypted',
  'privacy.unsealedWhy': 'Stored unencrypted: what that means',
  'privacy.unreadable': 'Cannot be read',
  'privacy.unreadableWhy': 'Encrypted on this computer. It opens with the passphrase that Mission Desk asks for at its start.',
  'privacy.enterAnew': 'Enter anew',
  'privacy.seal.turnOn': 'Encrypt personal data …',
  'privacy.seal.turnOnText':
    'Passports, visas, birth dates, emergency contacts, diets, allergies and notes about people are then encrypted, in missions and backups on this computer; names and the programme are not. Mission Desk asks for the passphrase at each start.',
  'privacy.seal.turnOnGone':
    'Mission Desk starts again and writes every mission anew. Discarded missions and damaged parts that were put aside lie unencrypted and are removed. Files saved elsewhere stay as they are.',
  'privacy.seal.keyLost':
    'Nobody can recover a lost passphrase: without it these details can never be read again. All else opens without it.',
  'privacy.seal.byKeychain': 'Do not ask on this computer: its keychain opens for my account',
  'privacy.seal.turnOnNow': 'Encrypt and start again',
  'privacy.seal.sealedText':
    'Passports, visas, birth dates, emergency contacts, diets, allergies and notes about people are encrypted on this computer, in missions and backups. Names, the programme and files saved elsewhere are not.',
  'privacy.seal.changePassphrase': 'Change passphrase …',
  'privacy.seal.changeNow': 'Change passphrase',
  'privacy.seal.changed': 'The passphrase is changed.',
  'privacy.seal.before': 'Passphrase until now',
  'privacy.seal.beforeWrong': 'This is not the passphrase until now.',
  'privacy.seal.beforeLost': 'I no longer have it',
  'privacy.seal.beforeLostText':
    'The keychain has opened the key, so the old passphrase is not needed. It then opens nothing here any more, for others who use it neither. Older copies of this computer’s data still open with it.',
  'privacy.seal.changeWithout': 'Change without the old one',
  'privacy.seal.unfinished.sealing':
    'Encryption is not finished: {total, plural, =0 {some of it lies as before} other {{done} of {total} parts of missions and backups are encrypted, the others lie as before}}. The next start goes on with it.',
  'privacy.seal.unfinished.unsealing':
    'Encryption is being removed and not finished: {total, plural, =0 {some of it is still encrypted} other {{done} of {total} parts of missions and backups are written anew}}. What you type in now is stored unencrypted. The next start goes on with it.',
  'privacy.seal.goOnNow': 'Start again and go on',
  'privacy.seal.turnOff': 'Stop encrypting …',
  'privacy.seal.turnOffText': 'Mission Desk starts again and stores personal data unencrypted from then on.',
  'privacy.seal.turnOffNow': 'Stop and start again',
  'privacy.seal.lockedHere':
    'Personal data is encrypted and cannot be read now, since the passphrase was not typed. What you type in now is stored unencrypted until Mission Desk opens with the passphrase.',
  'privacy.seal.typeNow': 'Type the passphrase',
  'privacy.seal.newKey': 'Begin with a new passphrase …',
  'privacy.seal.newKeyText': 'For a passphrase that is lost: what it encrypted stays unreadable, but is kept, and so is its key.',
  'privacy.seal.failed': 'Nothing was changed. {what}',
  'privacy.seal.unlockTitle': 'Passphrase for personal data',
  'privacy.seal.unlockText':
    'Passports, birth dates, health and notes in your missions are encrypted. Without the passphrase all else opens; they stay as they are and can be read again later.',
  'privacy.seal.unlockWrong':
    'It does not open with this passphrase. Check capital letters and the keyboard’s layout and try again.',
  'privacy.seal.goOn': 'Go on without',
  'privacy.seal.rewriting': 'Personal data is being encrypted',
  'privacy.seal.unsealing': 'Encryption is being removed',
  'privacy.seal.progress': 'Missions and backups',
  'privacy.seal.rewritingText':
    'Every mission and backup is written anew and read back. If it is interrupted, the next start does it again.',
} as const
