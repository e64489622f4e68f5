// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StoreRestore.h"

#include "platform/FileHolder.h"
#include "store/StoreFile.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// Mostly the backup's own. Nobody is asked for the passphrase of what is replaced: without its key the store is kept
/// aside as it is.
std::optional<store::StoreKey> keyOfReplaced(
    const QString &storePath, const std::optional<store::StoreKey> &ofBackup, StoreKeys &keys)
{
    if (ofBackup && store::checkKey(storePath, ofBackup))
        return ofBackup;
    const auto found = keys.find(storePath, [](const QString &, bool) { return std::nullopt; });
    return found.value_or(std::nullopt);
}

} // namespace

Result<store::Restored> restoreBackup(const QString &backup, const QString &storePath, StoreKeys &keys,
    const StoreKeys::AskPassphrase &ask, const Clock &clock, const std::function<void(store::RestoreStep)> &onStep)
{
    TRY(store::examineStoreFile(backup)); // before anybody is asked for a passphrase
    const auto key = TRY(keys.find(backup, ask));
    const store::RestoreOptions options{key, keyOfReplaced(storePath, key, keys), onStep};
    return store::restoreStore(backup, storePath, clock, options);
}

Error namingHolder(Error error, const QString &storePath)
{
    if (error.kind != Error::Kind::Busy)
        return error;
    const auto holder = platform::databaseHolder(storePath);
    if (!holder)
        return error;
    const QString since = holder->since.isValid() ? u", since %1"_s.arg(holder->since.toString(Qt::ISODate))
                                                  : QString();
    error.what += u" (%1, process %2%3)"_s.arg(
        holder->program.isEmpty() ? u"a program"_s : holder->program, QString::number(holder->process), since);
    return error;
}

} // namespace satchel::app
