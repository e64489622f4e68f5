// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining/RecordKeys.h"

#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "joining/EachRow.h"

using namespace Qt::StringLiterals;

namespace satchel::joining {

namespace {

QString textOfPart(const store::Rows &rows, qsizetype row, int column, const QHash<RecordId, RecordId> &same)
{
    if (rows.columnType(column) != FieldType::Reference)
        return fold(textOf(rows.value(row, column)));
    const RecordId id = rows.reference(row, column);
    return id.isNull() ? QString() : same.value(id, id).toString();
}

/// Empty when a field without which it is no key has no value.
QString keyText(const RecordKey &key, const QStringList &columns, const store::Rows &rows, qsizetype row,
    const QHash<RecordId, RecordId> &same)
{
    QStringList parts;
    for (const QString &field : key.fields) {
        const QString part = textOfPart(rows, row, static_cast<int>(columns.indexOf(field)), same);
        if (part.isEmpty())
            return {};
        parts.append(part);
    }
    for (const QString &field : key.alsoEqual)
        parts.append(textOfPart(rows, row, static_cast<int>(columns.indexOf(field)), same));
    return parts.join(QChar(0x1f));
}

} // namespace

std::vector<RecordKey> keysOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::User: return {{{field::email}}, {{field::name}}};
    case EntityKind::Team:
    case EntityKind::Pipeline:
    case EntityKind::TaxRate:
    case EntityKind::PriceList:
    case EntityKind::Competitor:
    case EntityKind::Playbook:
    case EntityKind::CaptureForm:
    case EntityKind::TaskTemplate: return {{{field::name}}};
    case EntityKind::Stage: return {{{field::name, field::pipeline}}};
    case EntityKind::Product: return {{{field::sku}}, {{field::name}, {field::sku}}};
    case EntityKind::Price: return {{{field::price_list, field::product}}};
    case EntityKind::View: return {{{field::name, field::place}}};
    case EntityKind::Deal: return {{{field::title, field::company}, {field::status}}};
    case EntityKind::DealContact: return {{{field::deal, field::contact}}};
    case EntityKind::Consent: return {{{field::contact, field::purpose, field::at}}};
    case EntityKind::Activity:
        return {{{field::uid}}, {{field::kind, field::at, field::contact}, {field::subject, field::body}}};
    default: return {};
    }
}

Result<KeyIndex> KeyIndex::read(store::Store &store, EntityKind entity, const QHash<RecordId, RecordId> &same)
{
    KeyIndex index;
    const auto keys = keysOf(entity);
    QStringList columns;
    for (const RecordKey &key : keys)
        columns += key.fields + key.alsoEqual;
    columns.removeDuplicates();
    TRY(forEachRow(store, entity, columns, [&](const store::Rows &rows, qsizetype row) -> Result<void> {
        QStringList texts;
        for (const RecordKey &key : keys) {
            texts.append(keyText(key, columns, rows, row, same));
            const std::pair place(texts.size() - 1, texts.last());
            if (!texts.last().isEmpty() && !index.m_records.contains(place))
                index.m_records.insert(place, rows.id(row));
        }
        index.m_keys.insert(rows.id(row), texts);
        return {};
    }));
    return index;
}

} // namespace satchel::joining
