// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/SavedReports.h"

#include "domain/FieldNames.h"
#include "reports/Catalogue.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::reports {

Result<std::vector<SavedReport>> readSaved(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::View, {field::name, field::sort, field::columns},
        Filter::equals(field::place, savedPlace), {field::position, false}, {}, -1, false}));
    const auto reports = TRY(catalogueOf(store));
    std::vector<SavedReport> all;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        SavedReport saved{rows.id(row), rows.text(row, 0), rows.text(row, 1), {}};
        if (std::ranges::find(reports, saved.report, &Definition::name) == reports.end())
            continue;
        const QJsonObject options = QJsonDocument::fromJson(rows.text(row, 2).toUtf8()).object();
        for (auto option = options.begin(); option != options.end(); ++option)
            saved.options.insert(option.key(), option.value().toString());
        all.push_back(std::move(saved));
    }
    return all;
}

Result<std::optional<SavedReport>> findSaved(store::Store &store, RecordId id)
{
    const auto all = id.isNull() ? std::vector<SavedReport>() : TRY(readSaved(store));
    const auto found = std::ranges::find(all, id, &SavedReport::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Edit saveEdit(const SavedReport &saved, qint64 position)
{
    QJsonObject options;
    for (auto option = saved.options.begin(); option != saved.options.end(); ++option)
        options.insert(option.key(), option.value());
    std::vector<FieldValue> values{{field::name, saved.name}, {field::place, savedPlace}, {field::sort, saved.report},
        {u"columns"_s, QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact))}};
    if (!saved.id.isNull())
        return Edit::update(EntityKind::View, saved.id, std::move(values));
    values.push_back({field::position, position});
    return Edit::create(EntityKind::View, {}, std::move(values));
}

} // namespace satchel::reports
