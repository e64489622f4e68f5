// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/SavedDefinitions.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr auto ownerKey = "owner"_L1;
constexpr auto reportKey = "report"_L1;

} // namespace

Result<std::vector<SavedDefinition>> readDefinitions(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::View, {field::name, field::columns},
        Filter::equals(field::place, definitionsPlace), {field::position, false}, {}, -1, false}));
    std::vector<SavedDefinition> all;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QJsonObject json = QJsonDocument::fromJson(rows.text(row, 1).toUtf8()).object();
        const QByteArray text = QJsonDocument(json.value(reportKey).toObject()).toJson(QJsonDocument::Compact);
        all.push_back({rows.id(row), rows.text(row, 0), RecordId::fromString(json.value(ownerKey).toString()),
            QString::fromUtf8(text)});
    }
    return all;
}

Result<SavedDefinition> findDefinition(store::Store &store, RecordId id)
{
    const auto all = TRY(readDefinitions(store));
    const auto found = std::ranges::find(all, id, &SavedDefinition::id);
    if (found == all.end())
        return fail(Error::Kind::NotFound, Reason::tr("the report was deleted"), id.toString());
    return *found;
}

bool isOfColleague(const SavedDefinition &saved, RecordId me)
{
    return !saved.owner.isNull() && saved.owner != me;
}

Edit saveEdit(const SavedDefinition &saved, qint64 position)
{
    QJsonObject json{{reportKey, QJsonDocument::fromJson(saved.text.toUtf8()).object()}};
    if (!saved.owner.isNull())
        json.insert(ownerKey, saved.owner.toString());
    std::vector<FieldValue> values{{field::name, saved.name}, {field::place, definitionsPlace},
        {field::columns, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))}};
    if (!saved.id.isNull())
        return Edit::update(EntityKind::View, saved.id, std::move(values));
    values.push_back({field::position, position});
    return Edit::create(EntityKind::View, {}, std::move(values));
}

} // namespace satchel::reports
