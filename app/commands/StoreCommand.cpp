// SPDX-License-Identifier: GPL-3.0-or-later
// store: whether the store is encrypted, and who holds its key.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/StoreEncryption.h"
#include "app/StoreRestore.h"
#include "store/encryption/Cipher.h"
#include "store/encryption/RecoveryKey.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QLatin1StringView nameOf(KeyHolder holder)
{
    switch (holder) {
    case KeyHolder::None: break;
    case KeyHolder::Keychain: return "keychain"_L1;
    case KeyHolder::Passphrase: return "passphrase"_L1;
    }
    return "none"_L1;
}

QString sentenceOf(KeyHolder holder)
{
    switch (holder) {
    case KeyHolder::None: break;
    case KeyHolder::Keychain:
        return u"encrypted (%1), the key is in the keychain"_s.arg(QLatin1StringView(store::cipherName));
    case KeyHolder::Passphrase:
        return u"encrypted (%1), opens with a passphrase"_s.arg(QLatin1StringView(store::cipherName));
    }
    return u"not encrypted: whoever has the file can read it"_s;
}

int sayStatus(CommandRun &run)
{
    const auto holder = keyHolderOf(run.storePath());
    if (!holder)
        return run.failed(holder.error());
    if (!run.isJson()) {
        run.terminal.printLine(sentenceOf(*holder));
        return 0;
    }
    const bool isEncrypted = *holder != KeyHolder::None;
    const QJsonObject answer{{u"encrypted"_s, isEncrypted},
        {u"cipher"_s, isEncrypted ? QJsonValue(QLatin1StringView(store::cipherName)) : QJsonValue()},
        {u"key"_s, nameOf(*holder)}};
    run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    return 0;
}

int finish(CommandRun &run, const Result<EncryptionChange> &change)
{
    if (!change)
        return run.failed(namingHolder(change.error(), run.storePath()));
    for (const QString &backup : change->unchangedBackups)
        run.terminal.report(u"not converted: "_s + backup);
    return sayStatus(run);
}

/// Typed twice where a person types unseen.
Result<QString> newPassphrase(Terminal &terminal)
{
    const auto passphrase = terminal.readSecret(u"New passphrase: "_s);
    if (!passphrase)
        return fail(Error::Kind::Invalid, u"the passphrase is expected on the standard input"_s);
    if (terminal.canAsk() && terminal.readSecret(u"Once more: "_s) != passphrase)
        return fail(Error::Kind::Invalid, u"the two are not the same"_s);
    return *passphrase;
}

Result<EncryptionChange> change(CommandRun &run, const QString &what)
{
    auto encryption = TRY(StoreEncryption::begin(run.storePath(), run.keys(), run.passphraseAsker()));
    if (what == "encrypt"_L1)
        return encryption.encrypt();
    if (what == "decrypt"_L1)
        return encryption.decrypt(run.policies);
    const auto passphrase = TRY(newPassphrase(run.terminal));
    return encryption.setPassphrase(passphrase);
}

/// The key on paper. Only at a terminal or where it is asked for does a key leave the program.
int sayRecovery(CommandRun &run)
{
    const auto key = run.keys().find(run.storePath(), run.passphraseAsker());
    if (!key)
        return run.failed(key.error());
    if (!*key)
        return run.failed({Error::Kind::Invalid, u"the store is not encrypted, so it has no key"_s, run.storePath()});
    for (const QString &line : store::recoveryLines(**key))
        run.terminal.printLine(line);
    return 0;
}

/// The key from paper, into the keychain of this computer. A passphrase that nobody knows any more ends.
int recover(CommandRun &run)
{
    const auto key = run.keys().recover(run.storePath(), QString::fromUtf8(run.terminal.in().readAll()));
    if (!key)
        return run.failed(key.error());
    return sayStatus(run);
}

/// A new store that a passphrase opens, for a computer without a keychain whose organisation requires encryption.
Result<void> makeWithPassphrase(CommandRun &run)
{
    const auto passphrase = TRY(newPassphrase(run.terminal));
    const QString folder = QFileInfo(run.storePath()).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Io, u"the folder of the store cannot be made"_s, folder);
    store::StoreOptions options;
    options.connection.key = TRY(makePassphraseKey(run.storePath(), passphrase, run.keys().cost()));
    const quint64 seed = QRandomGenerator::system()->generate64();
    const auto made = store::Store::open(run.storePath(), run.clock, seed, options);
    return made ? Result<void>() : fail(made.error());
}

} // namespace

int runStore(CommandRun &run)
{
    const QString what = run.argument(0);
    const bool isNew = QFileInfo(run.storePath()).size() == 0;
    if (isNew && what == "passphrase"_L1) {
        const auto made = makeWithPassphrase(run);
        return made ? sayStatus(run) : run.failed(made.error());
    }
    if (!QFileInfo::exists(run.storePath()))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, run.storePath()});
    if (what == "status"_L1)
        return sayStatus(run);
    if (what == "recovery"_L1)
        return sayRecovery(run);
    if (what == "recover"_L1)
        return recover(run);
    if (what == "encrypt"_L1 || what == "decrypt"_L1 || what == "passphrase"_L1)
        return finish(run, change(run, what));
    return run.usageError(u"there is no such thing to do with a store"_s, what);
}

} // namespace satchel::app
