// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RecordIndex.h"

#include "domain/TextFolding.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qint64 pageSize = 5000;

/// The fields that matchKeys looks at.
QStringList keyFields(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Contact:
        return {u"first_name"_s, u"last_name"_s, u"email"_s, u"emails"_s, u"company"_s, u"phone"_s, u"mobile"_s,
            u"external_id"_s};
    case EntityKind::Company:
        return {u"name"_s, u"domain"_s, u"external_id"_s};
    case EntityKind::Lead:
        return {u"first_name"_s, u"last_name"_s, u"email"_s, u"company_name"_s, u"phone"_s, u"external_id"_s};
    case EntityKind::Deal:
        return {u"title"_s, u"company"_s, u"external_id"_s};
    case EntityKind::Activity:
        return {u"kind"_s, u"subject"_s, u"body"_s, u"at"_s, u"contact"_s, u"external_id"_s};
    case EntityKind::Task:
        return {u"title"_s, u"due_date"_s, u"contact"_s, u"company"_s, u"deal"_s, u"external_id"_s};
    case EntityKind::Stage:
        return {u"name"_s, u"pipeline"_s};
    case EntityKind::Product:
        return {u"sku"_s, u"name"_s, u"external_id"_s};
    case EntityKind::Quote:
        return {u"number"_s, u"version"_s};
    case EntityKind::QuoteLine:
        return {u"quote"_s, u"position"_s};
    case EntityKind::User:
        return {u"name"_s, u"email"_s, u"external_id"_s};
    default:
        return {u"name"_s};
    }
}

QString key(QStringView kind, const QString &text)
{
    return text.isEmpty() ? QString() : kind.toString() + u'|' + fold(text);
}

QString idText(const Record &record, QStringView field)
{
    const auto *id = std::get_if<RecordId>(&record.value(field));
    return id ? id->toString() : QString();
}

QString fullName(const Record &record)
{
    return (record.text(u"first_name") + u' ' + record.text(u"last_name")).simplified();
}

/// A person without a company is only told apart by a phone number.
QString personKey(const Record &record, bool hasEmail)
{
    const QString name = fullName(record);
    if (name.isEmpty())
        return {};
    const QString company
        = record.entity->kind == EntityKind::Lead ? record.text(u"company_name") : idText(record, u"company");
    const QString phone = phoneDigits(record.text(u"phone").isEmpty() ? record.text(u"mobile") : record.text(u"phone"));
    return key(hasEmail ? u"np1" : u"np0", name + u'|' + (company.isEmpty() ? u"tel"_s + phone : company));
}

void addPersonKeys(const Record &record, QStringList &keys)
{
    keys << key(u"e", record.text(u"email"));
    for (const QString &each : valueOr<QStringList>(record.value(u"emails")))
        keys << key(u"e", LabeledText::fromText(each).value);
    keys << personKey(record, !record.text(u"email").isEmpty());
}

void addOwnKeys(const Record &record, QStringList &keys)
{
    switch (record.entity->kind) {
    case EntityKind::Contact:
    case EntityKind::Lead:
        addPersonKeys(record, keys);
        return;
    case EntityKind::Company:
        keys << key(u"d", record.text(u"domain")) << key(u"n", record.text(u"name"));
        return;
    case EntityKind::Deal:
        keys << key(u"dn", record.text(u"title") + u'|' + idText(record, u"company"));
        return;
    case EntityKind::Activity: {
        const qint64 at = valueOr<Instant>(record.value(u"at")).ms;
        keys << key(u"a",
            QStringList{record.text(u"kind"), record.text(u"subject"), record.text(u"body"), QString::number(at),
                idText(record, u"contact")}
                .join(u'|'));
        return;
    }
    case EntityKind::Task: {
        const QString due = valueOr<QDate>(record.value(u"due_date")).toString(Qt::ISODate);
        keys << key(u"t",
            QStringList{record.text(u"title"), due, idText(record, u"contact"), idText(record, u"company"),
                idText(record, u"deal")}
                .join(u'|'));
        return;
    }
    case EntityKind::Stage:
        keys << key(u"s", record.text(u"name") + u'|' + idText(record, u"pipeline"));
        return;
    case EntityKind::Product:
        keys << key(u"k", record.text(u"sku")) << key(u"n", record.text(u"name"));
        return;
    case EntityKind::Quote:
        keys << key(u"q",
            record.text(u"number").isEmpty()
                ? QString()
                : record.text(u"number") + u'|' + QString::number(valueOr<qint64>(record.value(u"version"), 1)));
        return;
    case EntityKind::QuoteLine:
        keys << key(
            u"l", idText(record, u"quote") + u'|' + QString::number(valueOr<qint64>(record.value(u"position"))));
        return;
    case EntityKind::User:
        keys << key(u"e", record.text(u"email")) << key(u"n", record.text(u"name"));
        return;
    default:
        keys << key(u"n", record.text(u"name"));
        return;
    }
}

/// Names that references are written by, and duplicates are not told by.
void addReferenceNames(const Record &record, QStringList &keys)
{
    switch (record.entity->kind) {
    case EntityKind::Contact:
        keys << key(u"n", fullName(record));
        break;
    case EntityKind::Deal:
        keys << key(u"n", record.text(u"title"));
        break;
    case EntityKind::Stage:
        keys << key(u"n", record.text(u"name"));
        break;
    case EntityKind::Quote:
        keys << key(u"n", record.text(u"number"));
        break;
    default:
        break;
    }
}

} // namespace

QStringList matchKeys(const Record &record)
{
    QStringList keys = {key(u"x", record.text(u"external_id"))};
    addOwnKeys(record, keys);
    addReferenceNames(record, keys);
    keys.removeAll(QString());
    return keys;
}

QStringList duplicateKeys(const Record &record)
{
    QStringList keys = {key(u"x", record.text(u"external_id"))};
    addOwnKeys(record, keys);
    const EntityKind kind = record.entity->kind;
    const bool isPerson = kind == EntityKind::Contact || kind == EntityKind::Lead;
    if (isPerson) {
        // A second address may be a mailbox that many share, so only the first one is looked for.
        keys = {key(u"x", record.text(u"external_id")), key(u"e", record.text(u"email")), personKey(record, false)};
        if (record.text(u"email").isEmpty())
            keys << personKey(record, true);
    }
    keys.removeAll(QString());
    return keys;
}

QStringList referenceKeys(EntityKind entity, const QString &text, RecordId scope)
{
    QStringList keys;
    if (text.contains(u'@'))
        keys << key(u"e", text);
    if (entity == EntityKind::Stage && !scope.isNull())
        return {key(u"s", text + u'|' + scope.toString())};
    keys << key(u"x", text) << key(u"n", text);
    if (entity == EntityKind::Product)
        keys << key(u"k", text);
    if (entity == EntityKind::Company)
        keys << key(u"d", text);
    return keys;
}

Result<void> RecordIndex::load(store::Store &store, EntityKind entity)
{
    store::Query query;
    query.entity = entity;
    query.columns = keyFields(entity);
    query.limit = pageSize;
    Record record(store.sharedSchema()->shared(entity));
    std::vector<size_t> positions;
    for (const QString &column : std::as_const(query.columns))
        positions.push_back(size_t(record.entity->indexOf(column)));
    do {
        const auto rows = store.select(query);
        if (!rows)
            return fail(rows.error());
        for (qsizetype i = 0; i < rows->size(); ++i) {
            for (size_t column = 0; column < positions.size(); ++column)
                record.values[positions[column]] = rows->value(i, int(column));
            add(matchKeys(record), rows->id(i));
        }
        query.after = rows->next();
    } while (query.after);
    return {};
}

RecordId RecordIndex::find(const QStringList &keys) const
{
    for (const QString &each : keys) {
        if (const auto at = m_ids.find(quint64(qHash(each, size_t(0)))); at != m_ids.end())
            return at->second;
    }
    return {};
}

void RecordIndex::add(const QStringList &keys, RecordId id)
{
    for (const QString &each : keys)
        m_ids.try_emplace(quint64(qHash(each, size_t(0))), id);
}

Result<RecordIndex *> RecordIndexes::of(EntityKind entity)
{
    const auto known = m_indexes.find(entity);
    if (known != m_indexes.end())
        return &known->second;
    RecordIndex &index = m_indexes[entity];
    if (auto loaded = index.load(m_store, entity); !loaded)
        return fail(loaded.error());
    return &index;
}

} // namespace satchel::exchange
