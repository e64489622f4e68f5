// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Restore.h"

#include "domain/Reason.h"
#include "store/Backup.h"
#include "store/encryption/KeyFile.h"
#include "store/ExclusiveAccess.h"
#include "store/QuoteNumbering.h"
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "store/StoreReplacement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// Where a link leads; the link stays.
QString placeOf(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

/// A name that nothing has yet; the list of backups finds it.
QString asideOf(const QString &place, const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone());
    const QString stem = u"%1.replaced-%2"_s.arg(place, now.toString(u"yyyy-MM-dd-HHmmss"_s));
    QString name = stem + u".backup"_s;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2.backup"_s.arg(stem).arg(number);
    return name;
}

/// SQLite zeroes the header of a journal that is not needed any more, as long as one connection keeps the file for
/// itself (https://sqlite.org/lockingv3.html, 4.2). Any other is part of what is in the store.
bool isSpentJournal(const QString &companion)
{
    QFile file(companion);
    char first = 0;
    return companion.endsWith(u"-journal") && file.open(QIODevice::ReadOnly)
        && (file.size() == 0 || (file.getChar(&first) && first == 0));
}

class Restore
{
public:
    Restore(const QString &backup, const QString &storePath, const Clock &clock, const RestoreOptions &options)
        : m_backup(backup), m_place(placeOf(storePath)), m_clock(clock), m_options(options)
    {
    }

    Result<Restored> run()
    {
        begin(RestoreStep::Checking);
        if (QFileInfo(m_backup).canonicalFilePath() == m_place)
            return fail(Error::Kind::Invalid, Reason::tr("this is the store itself; choose another file"), m_backup);
        const auto content = TRY(checkBackup(m_backup, m_options.backupKey));
        m_key = content.isEncrypted ? m_options.backupKey : std::optional<StoreKey>();
        TRY(checkPlace());
        std::optional old = TRY(ExclusiveAccess::take(m_place, m_options.storeKey));
        PartFile::removeLeft(m_place); // nobody else is at it now
        begin(RestoreStep::Copying);
        auto part = TRY(copyBackup());
        if (old->database()) {
            TRY(carryQuoteNumbers(*old->database(), part.path()));
        }
        begin(RestoreStep::KeepingOld);
        const QString aside = TRY(keepOld());
        TRY(copyKeyFile(m_backup, nextOf(m_place)));
        begin(RestoreStep::Replacing);
        TRY(replaceStoreFile(part, OldContent::Spoiled, [&old] { old.reset(); }));
        begin(RestoreStep::Finishing);
        TRY(finishKeyFile());
        QFile::remove(m_place + u".unsaved"_s); // of the old store
        return Restored{m_place, aside};
    }

private:
    void begin(RestoreStep step)
    {
        if (m_options.onStep)
            m_options.onStep(step);
    }

    /// Another program's database is left alone. What cannot be read may be a damaged store.
    Result<void> checkPlace() const
    {
        const auto examined = examineStoreFile(m_place);
        const bool isForeign = !examined && examined.error().kind != Error::Kind::Corrupt
            && examined.error().kind != Error::Kind::TooNew;
        return isForeign ? fail(examined.error()) : Result<void>();
    }

    Result<PartFile> copyBackup() const
    {
        auto part = TRY(PartFile::beside(m_place));
        const auto source = TRY(
            Database::open(m_backup, Database::Mode::ReadOnly, {.busyMilliseconds = 0, .key = m_key}));
        const auto version = TRY(source->integer("PRAGMA user_version"));
        TRY(store::run(*source, "VACUUM INTO ?", part.path()));
        const QFileInfo file(m_backup);
        if (!m_options.isMoved) // one that was copied by other means
            TRY(part.mark(m_key, Instant{file.lastModified().toMSecsSinceEpoch()}));
        TRY(part.check(m_key, version));
        return part;
    }

    /// The customer has seen them.
    Result<void> carryQuoteNumbers(Database &old, const QString &copy) const
    {
        const auto counters = QuoteNumbering(old).counters();
        if (!counters) // a damaged store: its other content is not needed
            return {};
        const auto database = TRY(
            Database::open(copy, Database::Mode::ReadWrite, {.busyMilliseconds = 0, .key = m_key}));
        TRY(database->execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL;"));
        return QuoteNumbering(*database).raise(*counters);
    }

    Result<QString> keepOld() const
    {
        if (QFileInfo(m_place).size() == 0)
            return QString();
        const QString aside = asideOf(m_place, m_clock);
        auto part = TRY(PartFile::beside(aside));
        TRY(copyStoreFile(m_place, part.path()));
        for (const QString &companion : storeCompanions()) {
            if (QFile::exists(m_place + companion) && !isSpentJournal(m_place + companion)) {
                TRY(copyStoreFile(m_place + companion, aside + companion));
            }
        }
        TRY(copyKeyFile(m_place, aside));
        TRY(part.putInPlace());
        return aside;
    }

    /// The store and its key file cannot change places together: until here the key was under a name where it is
    /// looked for as well.
    Result<void> finishKeyFile() const
    {
        TRY(copyKeyFile(nextOf(m_place), m_place)); // or removes the one of the old store
        QFile::remove(keyFileOf(nextOf(m_place)));
        return {};
    }

    const QString m_backup;
    const QString m_place;
    const Clock &m_clock;
    const RestoreOptions &m_options;
    std::optional<StoreKey> m_key;
};

} // namespace

QStringList storeCompanions()
{
    return {u"-wal"_s, u"-journal"_s, u".unsaved"_s};
}

Result<Restored> restoreStore(
    const QString &backup, const QString &storePath, const Clock &clock, const RestoreOptions &options)
{
    return Restore(backup, storePath, clock, options).run();
}

} // namespace satchel::store
