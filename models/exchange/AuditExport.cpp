// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AuditExport.h"

#include "domain/Reason.h"
#include "exchange/ExportRight.h"
#include "exchange/RowWriter.h"
#include "store/audit/AuditChain.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 progressEvery = 1000; // entries

/// Named like the members of docs/audit.md, in every language: a program reads them.
std::vector<Field> columns()
{
    std::vector<Field> fields;
    for (const auto &[name, type] :
        {std::pair{u"sequence"_s, FieldType::Integer}, {u"at"_s, FieldType::Instant}, {u"who"_s, FieldType::Text},
            {u"origin"_s, FieldType::Text}, {u"action"_s, FieldType::Text}, {u"entity"_s, FieldType::Text},
            {u"title"_s, FieldType::Text}, {u"field"_s, FieldType::Text}, {u"before"_s, FieldType::LongText},
            {u"after"_s, FieldType::LongText}, {u"record"_s, FieldType::Text}, {u"changeset"_s, FieldType::Text},
            {u"undoes"_s, FieldType::Text}, {u"author"_s, FieldType::Text}, {u"entity_number"_s, FieldType::Integer},
            {u"salt"_s, FieldType::Text}, {u"commitment"_s, FieldType::Text}, {u"checkpoint"_s, FieldType::Text}}) {
        Field field;
        field.name = name;
        field.label = name;
        field.type = type;
        fields.push_back(std::move(field));
    }
    return fields;
}

QString actionOf(const store::AuditEntry &entry)
{
    switch (entry.kind) {
    case Edit::Kind::Create: return u"create"_s;
    case Edit::Kind::Update: return u"update"_s;
    case Edit::Kind::Delete: return u"delete"_s;
    case Edit::Kind::Restore: return u"restore"_s;
    }
    return QString::number(static_cast<int>(entry.kind));
}

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value idOrNothing(RecordId id)
{
    return id.isNull() ? Value() : Value(id.toString());
}

Value hexOrNothing(const QByteArray &bytes)
{
    return textOrNothing(QString::fromLatin1(bytes.toHex()));
}

/// The names of people and records as they are today: what an entry says of them then is in its values.
class Titles
{
public:
    explicit Titles(store::Store &store) : m_store(store)
    {
        for (const auto &entity : store.schema().entities())
            m_entities.insert(static_cast<int>(entity->kind), entity->name);
    }

    QString entity(EntityKind kind) const
    {
        return m_entities.value(static_cast<int>(kind), QString::number(static_cast<int>(kind)));
    }
    QString title(EntityKind kind, RecordId id)
    {
        if (!m_entities.contains(static_cast<int>(kind)))
            return {};
        if (id != m_last) {
            m_last = id;
            m_title = m_store.title(kind, id);
        }
        return m_title;
    }
    QString person(const QString &id)
    {
        if (const auto known = m_people.find(id); known != m_people.end())
            return *known;
        return *m_people.insert(id, m_store.title(EntityKind::User, RecordId::fromString(id)));
    }

private:
    store::Store &m_store;
    QHash<int, QString> m_entities;
    QHash<QString, QString> m_people;
    RecordId m_last;
    QString m_title;
};

} // namespace

Result<qint64> exportAudit(store::Store &store, const QString &path, const std::function<bool(qint64)> &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "csv"_L1 && suffix != "json"_L1)
        return fail(Error::Kind::Invalid, Reason::tr("the name has to end in .csv or .json"), path);
    TRY(checkExportRights(store));
    const auto writer = TRY(createRowWriter(suffix == "csv"_L1 ? FileFormat::Csv : FileFormat::Json, path, columns()));
    Titles titles(store);
    qint64 written = 0;
    const auto write = [&](const store::AuditEntry &entry,
                           const std::optional<store::AuditCheckpoint> &ended) -> Result<void> {
        TRY(writer->write({entry.sequence, entry.at, textOrNothing(titles.person(entry.author)), entry.origin,
            actionOf(entry), titles.entity(entry.entity), textOrNothing(titles.title(entry.entity, entry.record)),
            textOrNothing(entry.field), textOrNothing(QString::fromUtf8(entry.before)),
            textOrNothing(QString::fromUtf8(entry.after)), entry.record.toString(), entry.changeSet.toString(),
            idOrNothing(entry.undoes), textOrNothing(entry.author), static_cast<qint64>(entry.entity),
            hexOrNothing(entry.salt), hexOrNothing(store::commitmentOf(entry)),
            ended ? hexOrNothing(ended->hash) : Value()}));
        if (++written % progressEvery == 0 && progress && !progress(written))
            return fail(Error::Kind::Cancelled, Reason::tr("the export was stopped"), path);
        return {};
    };
    TRY(store::AuditChain(store.database()).read(write));
    TRY(writer->finish());
    return written;
}

} // namespace satchel::exchange
