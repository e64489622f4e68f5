// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SavedViews.h"

#include "domain/FieldNames.h"
#include "store/NameOrder.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::items {

QString toText(const store::Sort &sort)
{
    return sort.isDescending ? sort.field + ":desc"_L1 : sort.field;
}

store::Sort sortFromText(const QString &text)
{
    const bool isDescending = text.endsWith(":desc"_L1);
    return {text.section(u':', 0, 0), isDescending};
}

std::vector<SavedView> readViews(store::Store &store, EntityKind entity)
{
    std::vector<SavedView> views;
    const Entity &definition = store.schema().entity(entity);
    const auto rows = store.select(
        {EntityKind::View, {field::name, field::filter, field::sort, field::columns, field::position},
            Filter::equals(field::place, definition.name), {}, {}, -1, false});
    if (!rows)
        return views;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        SavedView view{rows->id(row), rows->text(row, 0), {}, rows->integer(row, 4)};
        view.query.filter = parseFilter(store.schema(), entity, rows->text(row, 1)).value_or(Filter());
        view.query.sort = sortFromText(rows->text(row, 2));
        if (view.query.sort.field != store::nameSort && !definition.find(view.query.sort.field))
            view.query.sort = {};
        for (const auto &path : QJsonDocument::fromJson(rows->text(row, 3).toUtf8()).array())
            view.query.columns.append(path.toString());
        if (view.query.columns.isEmpty())
            view.query.columns = defaultColumns(definition);
        views.push_back(std::move(view));
    }
    std::stable_sort(
        views.begin(), views.end(), [](const SavedView &a, const SavedView &b) { return a.position < b.position; });
    return views;
}

std::vector<FieldValue> valuesOf(const Entity &entity, const SavedView &view)
{
    const QByteArray columns = QJsonDocument(QJsonArray::fromStringList(view.query.columns))
                                   .toJson(QJsonDocument::Compact);
    return {{field::name, view.name}, {field::place, entity.name}, {field::filter, view.query.filter.toText()},
        {field::sort, toText(view.query.sort)}, {field::columns, QString::fromUtf8(columns)},
        {field::position, view.position}};
}

} // namespace satchel::items
