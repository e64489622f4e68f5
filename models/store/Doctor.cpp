// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Doctor.h"

#include "domain/Reason.h"
#include "store/audit/AuditChain.h"
#include "store/Contents.h"
#include "store/Journal.h"
#include "store/Library.h"
#include "store/Records.h"
#include "store/References.h"
#include "store/Replay.h"
#include "store/SetEntries.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 pageSize = 500;
constexpr qint64 searchSamples = 2000; // of each entity
constexpr qsizetype mostNamed = 5;
constexpr qint64 leastFreeBytes = 100 * 1024 * 1024;

Finding failed(const QString &check, const Error &error)
{
    return {check, false, toText(error)};
}

} // namespace

std::vector<Finding> Doctor::examine()
{
    std::vector<Finding> findings{examineFile()};
    if (findings.front().isSound) { // what a damaged file says about itself is worth nothing
        findings.push_back(examineLog());
        findings.push_back(examineAudit());
        findings.push_back(examineReferences());
        findings.push_back(examineSearch());
        findings.push_back(examineAttachments());
    }
    findings.push_back(examineDisk(m_store.path()));
    findings.push_back(examineLibrary());
    findings.push_back(examineJournal());
    return findings;
}

Finding Doctor::examineLibrary()
{
    const auto checked = checkLibrary();
    return {u"sqlite"_s, checked.has_value(), checked ? SqliteBuild::running().version : checked.error().what};
}

Finding Doctor::examineJournal()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "write-ahead log"));
    if (m_store.isReadOnly())
        return {check, true, Reason::tr("not checked: the store is open for reading only")};
    if (hasWriteAheadLog(m_store.database()))
        return {check, true, Reason::tr("in use")};
    return {check, true,
        Reason::tr("this disk does not support it; with a rollback journal, readers and writers wait for each other")};
}

Finding Doctor::examineFile()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "store integrity"));
    QStringList lines;
    const auto done = eachRow(bound(m_store.database(), "PRAGMA integrity_check(5)"),
        [&](const Statement &row) { lines.append(row.text(0)); });
    if (!done)
        return failed(check, done.error());
    const bool isSound = lines == QStringList{u"ok"_s};
    return {check, isSound, isSound ? Reason::tr("the file has no errors") : lines.join(u"; "_s)};
}

void Doctor::deviates(const QString &what)
{
    if (m_deviationCount++ < mostNamed)
        m_deviations.append(what);
}

/// Plays the log of one record from its birth on; the outcome must be what the table holds.
Result<void> Doctor::replay(const Entity &entity, const Rows &rows, qsizetype row)
{
    const auto history = TRY(m_store.history(entity.kind, rows.id(row)));
    const QString name = entity.name + u' ' + rows.id(row).toString();
    const Replay played = store::replay(entity, history);
    for (const QString &field : played.gaps)
        deviates(Reason::tr("%1: the log has a gap at %2").arg(name, field));
    if (!played.isBorn)
        deviates(Reason::tr("%1 has no entry for its creation").arg(name));
    for (const QString &field : played.differences(recordAt(m_store.schema().shared(entity.kind), rows, row)))
        deviates(Reason::tr("%1: %2 differs from the log").arg(name, field));
    m_entries += static_cast<qint64>(history.size());
    ++m_records;
    return {};
}

Result<void> Doctor::replayEntity(const Entity &entity, bool isTrash)
{
    Query query{entity.kind, allFields(entity), {}, {}, {}, pageSize, isTrash};
    do {
        const auto rows = TRY(m_store.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            TRY(replay(entity, rows, row));
        }
        query.after = rows.next();
    } while (query.after);
    return {};
}

/// Entries whose record does not exist.
Result<qint64> Doctor::orphans(const Entity &entity)
{
    const QByteArray sql = "SELECT count(*) FROM change c WHERE c.entity = ? AND NOT EXISTS (SELECT 1 FROM "
        + quoted(entity.name) + " r WHERE r.id = c.record)";
    return readInteger(m_store.database(), sql.toStdString(), entity.kind);
}

Finding Doctor::examineLog()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "change log"));
    for (const auto &entity : m_store.schema().entities()) {
        for (const bool isTrash : {false, true}) {
            if (const auto done = replayEntity(*entity, isTrash); !done)
                return failed(check, done.error());
        }
        const auto lost = orphans(*entity);
        if (!lost)
            return failed(check, lost.error());
        if (*lost > 0)
            deviates(Reason::tr("%1 entries of %2 have no record").arg(*lost).arg(entity->name));
    }
    const auto misplaced = m_store.database().integer(std::string("SELECT count(*) FROM ") + misplacedSets);
    if (!misplaced)
        return failed(check, misplaced.error());
    if (*misplaced > 0)
        deviates(Reason::tr("%1 change sets do not reach all of their entries").arg(*misplaced));
    if (m_deviationCount == 0)
        return {check, true, Reason::tr("%1 records match their %2 log entries").arg(m_records).arg(m_entries)};
    return {check, false, Reason::tr("differences: %1; %2").arg(m_deviationCount).arg(m_deviations.join(u"; "_s))};
}

Finding Doctor::examineAudit()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "audit chain"));
    const auto found = AuditChain(m_store.database()).verify();
    if (!found)
        return failed(check, found.error());
    if (!found->isSound())
        return {check, false,
            Reason::tr("the change log was altered outside Satchel, at entry %1 or soon after it")
                .arg(*found->firstBroken)};
    return {check, true, Reason::tr("%1 log entries are as they were written").arg(found->entries)};
}

Finding Doctor::examineReferences()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "references"));
    const auto dangling = danglingReferences(m_store);
    if (!dangling)
        return failed(check, dangling.error());
    qint64 found = 0;
    QStringList named;
    for (const DanglingReference &one : *dangling) {
        found += std::ssize(one.records);
        if (named.size() < mostNamed)
            named.append(one.entity->name + u'.' + one.field->name);
    }
    if (found == 0)
        return {check, true, Reason::tr("every record that another one refers to exists")};
    return {check, false, Reason::tr("references to missing records: %1; %2").arg(found).arg(named.join(u"; "_s))};
}

Finding Doctor::examineSearch()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "search index"));
    if (!m_store.isReadOnly()) { // FTS5 takes the order to check itself as an insert
        const auto checked = m_store.database().execute("INSERT INTO search (search) VALUES ('integrity-check')");
        if (!checked)
            return failed(check, checked.error());
    }
    SearchIndex index(m_store.database());
    qint64 examined = 0;
    qint64 wrong = 0;
    for (const auto &entity : m_store.schema().entities()) {
        for (const bool isTrash : {false, true}) {
            const auto keys = m_store.keys({entity->kind, {}, {}, {}, {}, -1, isTrash});
            if (!keys)
                return failed(check, keys.error());
            const size_t stride = keys->size() / searchSamples + 1;
            for (size_t i = 0; i < keys->size(); i += stride) {
                const auto rows = m_store.rowsAt(entity->kind, allFields(*entity), std::span(*keys).subspan(i, 1));
                if (!rows)
                    return failed(check, rows.error());
                if (rows->isEmpty())
                    continue; // removed meanwhile
                const auto found = index.holds(entity->kind, rows->key(0), searchTextOf(recordAt(entity, *rows, 0)));
                if (!found)
                    return failed(check, found.error());
                ++examined;
                wrong += found->has_value() && **found == isTrash ? 1 : 0;
            }
        }
    }
    return {check, wrong == 0,
        wrong == 0 ? Reason::tr("records checked: %1").arg(examined)
                   : Reason::tr("wrongly indexed: %1 of %2 checked records").arg(wrong).arg(examined)};
}

Finding Doctor::examineAttachments()
{
    const QString check = QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "attachments"));
    const auto damaged = Contents(m_store).damaged();
    if (!damaged)
        return failed(check, damaged.error());
    if (damaged->isEmpty())
        return {check, true, Reason::tr("every file has its content")};
    return {check, false,
        Reason::tr("files without their content: %1; %2. Restore it from a backup, or attach the files again")
            .arg(damaged->size())
            .arg(damaged->mid(0, mostNamed).join(u"; "_s))};
}

Finding Doctor::examineDisk(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    const QLocale locale = QLocale::c();
    if (!disk.isValid() || disk.bytesAvailable() < 0) // a chroot has no mounts to ask about, and Wine not always
        return {QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "disk space")), true,
            Reason::tr("the system does not say how much is free, the store takes %1")
                .arg(locale.formattedDataSize(size))};
    const qint64 free = disk.bytesAvailable();
    const QString detail = Reason::tr("%1 free, the store takes %2")
                               .arg(locale.formattedDataSize(free), locale.formattedDataSize(size));
    // A backup before a migration needs as much again as the store takes.
    return {QLatin1StringView(QT_TRANSLATE_NOOP("satchel::Reason", "disk space")),
        free > std::max(leastFreeBytes, 2 * size), detail};
}

} // namespace satchel::store
