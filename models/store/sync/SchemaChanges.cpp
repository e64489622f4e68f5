// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SchemaChanges.h"

#include "store/Statements.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using Kind = SchemaChange::Kind;

QJsonObject toJson(const RemoteFieldState &field)
{
    QJsonArray options;
    for (const Choice &option : field.options)
        options.append(QJsonArray{option.key, option.label});
    return {{u"name"_s, field.name}, {u"label"_s, field.label}, {u"type"_s, field.type}, {u"options"_s, options},
        {u"read_only"_s, field.isReadOnly}, {u"required"_s, field.isRequired}, {u"used"_s, field.isUsed}};
}

RemoteFieldState fieldOf(const QJsonObject &json)
{
    RemoteFieldState field;
    field.name = json[u"name"].toString();
    field.label = json[u"label"].toString();
    field.type = json[u"type"].toString();
    for (const QJsonValue option : json[u"options"].toArray())
        field.options.push_back({option[0].toString(), option[1].toString()});
    field.isReadOnly = json[u"read_only"].toBool();
    field.isRequired = json[u"required"].toBool();
    field.isUsed = json[u"used"].toBool();
    return field;
}

/// The labels of options whose keys others do not have; the first of them, and how many more there are.
std::pair<QStringList, qint64> missingFrom(const std::vector<Choice> &others, const std::vector<Choice> &options)
{
    QSet<QString> keys;
    for (const Choice &other : others)
        keys.insert(other.key);
    QStringList labels;
    for (const Choice &option : options) {
        if (!keys.contains(option.key))
            labels.append(option.label.isEmpty() ? option.key : option.label);
    }
    const qint64 more = std::max<qint64>(0, labels.size() - SchemaChange::mostWords);
    return {labels.mid(0, SchemaChange::mostWords), more};
}

SchemaChange changeOf(Kind kind, const RemoteFieldState &field)
{
    SchemaChange change;
    change.field = field.name;
    change.label = field.label.isEmpty() ? field.name : field.label;
    change.kind = kind;
    change.isUsed = field.isUsed;
    return change;
}

void compare(const RemoteFieldState &before, const RemoteFieldState &after, std::vector<SchemaChange> &changes)
{
    RemoteFieldState field = after;
    field.isUsed = before.isUsed || after.isUsed; // the mapping may have let it go because of the change
    if (before.type != after.type) {
        changes.push_back(changeOf(Kind::Retyped, field));
        changes.back().before = {before.type};
        changes.back().after = {after.type};
    }
    SchemaChange options = changeOf(Kind::Options, field);
    std::tie(options.before, options.moreBefore) = missingFrom(after.options, before.options);
    std::tie(options.after, options.moreAfter) = missingFrom(before.options, after.options);
    if (!options.before.isEmpty() || !options.after.isEmpty())
        changes.push_back(options);
    if (after.isReadOnly && !before.isReadOnly)
        changes.push_back(changeOf(Kind::ReadOnly, field));
    if (after.isRequired && !before.isRequired)
        changes.push_back(changeOf(Kind::Required, field));
}

/// The number at the end is how many more there are.
QByteArray wordsToJson(const QStringList &words, qint64 more)
{
    QJsonArray array = QJsonArray::fromStringList(words);
    if (more > 0)
        array.append(more);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

void readWords(const QByteArray &json, QStringList &words, qint64 &more)
{
    for (const QJsonValue word : QJsonDocument::fromJson(json).array()) {
        if (word.isString())
            words.append(word.toString());
        else
            more = word.toInteger();
    }
}

} // namespace

std::vector<SchemaChange> changesBetween(
    std::span<const RemoteFieldState> before, std::span<const RemoteFieldState> after)
{
    QHash<QString, const RemoteFieldState *> earlier;
    for (const RemoteFieldState &field : before)
        earlier.insert(field.name, &field);
    std::vector<SchemaChange> changes;
    for (const RemoteFieldState &field : after) {
        if (const RemoteFieldState *known = earlier.take(field.name))
            compare(*known, field, changes);
        else
            changes.push_back(changeOf(Kind::Added, field));
    }
    for (const RemoteFieldState &field : before) {
        if (earlier.contains(field.name))
            changes.push_back(changeOf(Kind::Gone, field));
    }
    return changes;
}

Result<void> SchemaChanges::update(qint64 connection, std::span<const ObjectFields> objects)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const ObjectFields &object : objects) {
        if (object.fields.empty())
            continue;
        const auto before = TRY(known(connection, object.object));
        if (!before.empty()) {
            for (SchemaChange &change : changesBetween(before, object.fields)) {
                change.connection = connection;
                change.object = object.object;
                change.at = m_store.clock().now();
                TRY(note(change));
            }
        }
        TRY(keep(connection, object));
    }
    return transaction.commit();
}

/// A field that comes back, or goes before anybody has seen that it came, is no news. Options are: what they were
/// before counts from the first change that nobody has seen.
Result<void> SchemaChanges::note(const SchemaChange &change)
{
    if (change.kind == Kind::Gone || change.kind == Kind::Added) {
        const Kind opposite = change.kind == Kind::Gone ? Kind::Added : Kind::Gone;
        const auto undone = TRY(readOne(
            m_store.database(),
            "DELETE FROM schema_change WHERE connection = ? AND object = ? AND field = ? AND kind = ? RETURNING number",
            [](const Statement &row) { return row.integer(0); }, change.connection, change.object, change.field,
            opposite));
        if (undone)
            return {};
    }
    return run(m_store.database(),
        "INSERT INTO schema_change (connection, object, field, label, kind, before, after, is_used, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection, object, field, kind) DO UPDATE SET"
        " label = excluded.label, after = excluded.after, is_used = max(is_used, excluded.is_used), at = excluded.at,"
        " before = CASE WHEN kind = 4 THEN excluded.before ELSE before END",
        change.connection, change.object, change.field, change.label, change.kind,
        wordsToJson(change.before, change.moreBefore), wordsToJson(change.after, change.moreAfter), change.isUsed,
        change.at);
}

Result<std::vector<RemoteFieldState>> SchemaChanges::known(qint64 connection, const QString &object)
{
    const auto read = [](const Statement &row) {
        const auto packed = row.blob(0);
        return qUncompress(packed.data(), static_cast<qsizetype>(packed.size()));
    };
    const auto json = TRY(readOne(m_store.database(),
        "SELECT fields FROM remote_schema WHERE connection = ? AND object = ?", read, connection, object));
    std::vector<RemoteFieldState> fields;
    for (const QJsonValue field : QJsonDocument::fromJson(json.value_or(QByteArray())).array())
        fields.push_back(fieldOf(field.toObject()));
    return fields;
}

Result<void> SchemaChanges::keep(qint64 connection, const ObjectFields &object)
{
    QJsonArray fields;
    for (const RemoteFieldState &field : object.fields)
        fields.append(toJson(field));
    auto statement = TRY(bound(m_store.database(),
        "INSERT OR REPLACE INTO remote_schema (connection, object, read_at, fields) VALUES (?, ?, ?, ?)", connection,
        object.object, m_store.clock().now()));
    const QByteArray packed = qCompress(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    statement.bindBlob(
        4, std::span(reinterpret_cast<const quint8 *>(packed.constData()), static_cast<size_t>(packed.size())));
    return statement.run();
}

Result<std::optional<Instant>> SchemaChanges::readAt(qint64 connection)
{
    return readOne(
        m_store.database(), "SELECT read_at FROM remote_schema WHERE connection = ? ORDER BY read_at DESC LIMIT 1",
        [](const Statement &row) { return Instant{row.integer(0)}; }, connection);
}

Result<std::vector<SchemaChange>> SchemaChanges::list()
{
    const auto read = [](const Statement &row) {
        SchemaChange change;
        change.number = row.integer(0);
        change.connection = row.integer(1);
        change.object = row.text(2);
        change.field = row.text(3);
        change.label = row.text(4);
        change.kind = static_cast<Kind>(row.integer(5));
        readWords(utf8At(row, 6), change.before, change.moreBefore);
        readWords(utf8At(row, 7), change.after, change.moreAfter);
        change.isUsed = row.integer(8) != 0;
        change.at = Instant{row.integer(9)};
        return change;
    };
    return readAll(m_store.database(),
        "SELECT number, connection, object, field, label, kind, before, after, is_used, at FROM schema_change"
        " ORDER BY is_used DESC, at DESC, number DESC",
        read);
}

Result<void> SchemaChanges::acknowledge(std::span<const qint64> numbers)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    for (const qint64 number : numbers) {
        TRY(run(m_store.database(), "DELETE FROM schema_change WHERE number = ?", number));
    }
    return transaction.commit();
}

} // namespace satchel::store
