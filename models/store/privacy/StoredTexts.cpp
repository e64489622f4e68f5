// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/StoredTexts.h"

#include "domain/HtmlText.h"
#include "store/LearnedModels.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

struct TableColumn
{
    QString name;
    QString type;
    bool isKey = false;
};

struct StoredTable
{
    QString name;
    std::vector<TableColumn> columns;

    bool hasRecordId() const
    {
        return std::ranges::any_of(
            columns, [](const TableColumn &column) { return column.name == "record"_L1 && column.type == "BLOB"_L1; });
    }
};

/// Without those of the entities, the change log, the search and the erasures themselves.
Result<std::vector<StoredTable>> otherTables(Store &store)
{
    static const QSet<QString> done{u"change"_s, u"erasure"_s, u"erased_record"_s, u"erased_remote"_s};
    QSet<QString> entities;
    for (const auto &entity : store.schema().entities())
        entities.insert(entity->name);
    std::vector<StoredTable> tables;
    TRY(eachRow(store.database().prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                         "'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name"),
        [&](const Statement &row) {
            const QString name = row.text(0);
            if (!done.contains(name) && !entities.contains(name))
                tables.push_back({name, {}});
        }));
    for (StoredTable &table : tables) {
        table.columns = TRY(readAll(
            store.database(), "SELECT name, type, pk FROM pragma_table_info(?)",
            [](const Statement &row) {
                return TableColumn{row.text(0), row.text(1), row.integer(2) != 0};
            },
            table.name));
    }
    return tables;
}

/// Names that a person gave or a remote goes by, and those that the audit chain covers (docs/audit.md).
bool isName(const StoredTable &table, const TableColumn &column)
{
    static const QSet<QString> names{u"connection.name"_s, u"connection.base_url"_s, u"connection.account"_s,
        u"connection.vendor"_s, u"changeset.origin"_s, u"changeset.author"_s, u"webhook.url"_s, u"webhook.events"_s,
        u"webhook_delivery.event"_s, u"webhook_delivery.status"_s, u"custom_entity.name"_s};
    return column.isKey || column.name == "remote_id"_L1 || column.name == "object"_L1
        || names.contains(table.name + u'.' + column.name);
}

/// Whether a reader or the source of it names the person: a name may be split by elements, references and letters that
/// are not seen, an address may be encoded in a link.
bool isNamedInHtml(const QStringList &phrases, const QString &html)
{
    const QString read = withoutUnseen(plainTextFromHtml(html)).simplified();
    const QByteArray source = html.toUtf8();
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(source));
    for (const QByteArray &text :
        {source, decoded.toUtf8(), withoutUnseen(html).toUtf8(), withoutUnseen(decoded).toUtf8(), read.toUtf8()}) {
        if (isAnyIn(phrases, {text.constData(), static_cast<size_t>(text.size())}))
            return true;
    }
    return false;
}

/// The HTML of a message that names the person goes as a whole; its text, without the person, is shown instead.
Result<qint64> withholdHtml(Store &store, const ErasureScope &scope)
{
    QStringList phrases = scope.words.phrases();
    for (const QString &phrase : scope.words.phrases()) // a name may have joiners itself
        phrases.append(withoutUnseen(phrase));
    phrases.removeDuplicates();
    std::vector<RecordId> naming;
    TRY(eachRow(
        store.database().prepare("SELECT record, html FROM mail_html WHERE html <> ''"), [&](const Statement &row) {
            if (isNamedInHtml(phrases, row.text(1)))
                naming.push_back(recordIdAt(row, 0));
        }));
    for (const RecordId record : naming)
        TRY(run(store.database(), "UPDATE mail_html SET html = '' WHERE record = ?", record));
    return std::ssize(naming);
}

/// What was written to an erased person, or is about them: what waits is taken out of the outbox, and of what was sent
/// the state stays.
Result<void> emptyOutgoing(Store &store, const ErasureScope &scope)
{
    constexpr auto waits = "state IN ('draft', 'queued', 'failed')";
    const auto empty = [&](const std::string &which, const auto &...values) -> Result<void> {
        TRY(run(store.database(),
            std::string("UPDATE outgoing_mail SET state = 'removed', content = '{}', sent_bytes = NULL WHERE ") + waits
                + " AND (" + which + ")",
            values...));
        return run(store.database(),
            "UPDATE outgoing_mail SET content = '{}', sent_bytes = NULL, needs_copy = 0 WHERE state <> 'removed' AND ("
                + which + ")",
            values...);
    };
    TRY(empty("names_person(json_extract(content, '$.to')) OR names_person(json_extract(content, '$.cc')) OR"
              " names_person(json_extract(content, '$.bcc'))"));
    for (const auto &[record, person] : scope.persons) {
        const QString id = record.toString();
        TRY(empty("json_extract(content, '$.contact') = ?1 OR json_extract(content, '$.lead') = ?1", id));
    }
    for (const RecordErasure &one : scope.records) {
        if (one.record.entity == EntityKind::Activity)
            TRY(empty("activity = ?1", one.record.id));
    }
    return run(store.database(), "DELETE FROM outgoing_mail WHERE state = 'removed' AND draft_saved_at IS NULL");
}

QJsonValue differentFrom(const Value &value)
{
    // Of a kind that the field's type reads, and none that it has now.
    if (std::holds_alternative<QStringList>(value))
        return QJsonArray{QString(erasedText) + u'?'};
    return QString(erasedText) + u'?';
}

} // namespace

Result<void> removeRowsOf(Store &store, const ErasureScope &scope)
{
    Database &database = store.database();
    const auto tables = TRY(otherTables(store));
    for (const auto &[record, person] : scope.persons) {
        for (const StoredTable &table : tables) {
            if (!table.hasRecordId() || table.name == "link"_L1 || table.name == "kept_there"_L1)
                continue;
            const QByteArray sql = "DELETE FROM " + quoted(table.name) + " WHERE record = ?";
            TRY(run(database, sql.toStdString(), record));
        }
        TRY(run(database,
            "DELETE FROM parked_remote WHERE (connection, object, remote_id) IN (SELECT connection, object, remote_id "
            "FROM link WHERE record = ?)",
            record));
    }
    for (const RecordErasure &one : scope.records) {
        if (!scope.isErased(one.record.id))
            continue;
        const QByteArray row = "(SELECT \"row\" FROM " + quoted(store.schema().entity(one.record.entity).name)
            + " WHERE id = ?2)";
        for (const char *derived : {"score_point", "score_change", "broken_rule"}) {
            const QByteArray sql = QByteArray("DELETE FROM ") + derived + " WHERE entity = ?1 AND record = " + row;
            TRY(run(database, sql.toStdString(), one.record.entity, one.record.id));
        }
    }
    for (const RecordErasure &one : scope.records) {
        const bool isLeft = one.record.entity == EntityKind::Activity && !scope.isErased(one.record.id);
        if (isLeft) // an empty one is not filled again by the next message of that id
            TRY(run(database,
                "INSERT INTO mail_html (record, html) SELECT id, '' FROM activity WHERE id = ? AND kind = 'email' "
                "ON CONFLICT (record) DO UPDATE SET html = ''",
                one.record.id));
    }
    for (const RecordErasure &one : scope.records) // what was to be sent of it has what it loses
        TRY(run(database, "DELETE FROM webhook_delivery WHERE record = ?", one.record.id));
    TRY(emptyOutgoing(store, scope));
    TRY(forgetLearned(database)); // it is learned again from what is left
    for (const char *addresses : {"mail_picture_sender", "mail_dismissed"}) {
        const QByteArray sql = QByteArray("DELETE FROM ") + addresses + " WHERE names_person(address)";
        TRY(run(database, sql.toStdString()));
    }
    return run(database, "DELETE FROM conflict_decision WHERE conflict NOT IN (SELECT number FROM conflict)");
}

Result<qint64> redactTexts(Store &store, const ErasureScope &scope)
{
    Database &database = store.database();
    qint64 count = TRY(withholdHtml(store, scope));
    const auto tables = TRY(otherTables(store));
    for (const StoredTable &table : tables) {
        for (const TableColumn &column : table.columns) {
            if (column.type != "TEXT"_L1 || isName(table, column))
                continue;
            const QByteArray text = quoted(column.name);
            const QByteArray sql = "UPDATE " + quoted(table.name) + " SET " + text + " = without_person(" + text
                + ") WHERE names_person(" + text + ")";
            TRY(run(database, sql.toStdString()));
            count += database.changedRows();
        }
    }
    // Nobody but its writer has read a draft: it calls the person by one name where others would say both.
    TRY(run(database, "UPDATE draft SET content = without_part(content) WHERE names_part(content)"));
    count += database.changedRows();
    // The label of a change to the person may have no more than the first name.
    for (const auto &[record, person] : scope.persons) {
        TRY(run(database,
            "UPDATE changeset SET label = without_part(label) WHERE number IN (SELECT changeset FROM change WHERE "
            "record = ?) AND names_part(label)",
            record));
        count += database.changedRows();
    }
    return count;
}

Result<void> forgetAgreedValues(Store &store, const ErasureScope &scope)
{
    struct Base
    {
        qint64 number;
        QJsonObject values;
    };
    for (const RecordErasure &one : scope.records) {
        if (scope.isErased(one.record.id))
            continue;
        auto bases = TRY(readAll(
            store.database(), "SELECT number, base FROM link WHERE record = ?",
            [](const Statement &row) {
                return Base{row.integer(0), QJsonDocument::fromJson(utf8At(row, 1)).object()};
            },
            one.record.id));
        const Record record = TRY(store.get(one.record.entity, one.record.id));
        for (Base &base : bases) {
            bool isChanged = false;
            for (const FieldValue &value : one.values) {
                if (!base.values.contains(value.field))
                    continue;
                base.values[value.field] = differentFrom(record.value(value.field));
                isChanged = true;
            }
            if (isChanged)
                TRY(run(store.database(), "UPDATE link SET base = ? WHERE number = ?",
                    QJsonDocument(base.values).toJson(QJsonDocument::Compact), base.number));
        }
    }
    return {};
}

Result<QJsonArray> rowsAbout(Store &store, std::span<const BoundRecord> records)
{
    QJsonArray rows;
    const auto tables = TRY(otherTables(store));
    for (const StoredTable &table : tables) {
        if (!table.hasRecordId())
            continue;
        const QByteArray sql = "SELECT * FROM " + quoted(table.name) + " WHERE record = ?";
        for (const BoundRecord &record : records) {
            TRY(eachRow(bound(store.database(), sql.toStdString(), record.id), [&](const Statement &row) {
                QJsonObject values;
                for (int i = 0; i < int(table.columns.size()); ++i) {
                    const TableColumn &column = table.columns[static_cast<size_t>(i)];
                    if (row.isNull(i) || (column.type == "BLOB"_L1 && column.name != "record"_L1))
                        continue;
                    values.insert(column.name,
                        column.type == "BLOB"_L1          ? QJsonValue(recordIdAt(row, i).toString())
                            : column.type == "INTEGER"_L1 ? QJsonValue(row.integer(i))
                                                          : QJsonValue(row.text(i)));
                }
                rows.append(QJsonObject{{u"table"_s, table.name}, {u"row"_s, values}});
            }));
        }
    }
    return rows;
}

} // namespace satchel::store
