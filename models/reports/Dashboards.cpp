// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Dashboards.h"

#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr auto idKey = "id"_L1;
constexpr auto nameKey = "name"_L1;
constexpr auto ownerOfDashboard = "owner"_L1;
constexpr auto widgetsKey = "widgets"_L1;

QStringList widgetsIn(const QJsonObject &json)
{
    QStringList widgets;
    for (const QJsonValue &widget : json.value(widgetsKey).toArray()) {
        if (widget.isString() && !widgets.contains(widget.toString()))
            widgets.append(widget.toString());
    }
    return widgets;
}

QString contentOf(const Dashboard &dashboard)
{
    QJsonObject json{{widgetsKey, QJsonArray::fromStringList(dashboard.widgets)}};
    if (!dashboard.owner.isNull())
        json.insert(ownerOfDashboard, dashboard.owner.toString());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::vector<FieldValue> valuesOf(const Dashboard &dashboard)
{
    return {{field::name, dashboard.name}, {field::place, dashboardsPlace}, {field::columns, contentOf(dashboard)}};
}

} // namespace

Result<std::vector<Dashboard>> readSharedDashboards(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::View, {field::name, field::columns},
        Filter::equals(field::place, dashboardsPlace), {field::position, false}, {}, -1, false}));
    std::vector<Dashboard> all;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QJsonObject json = QJsonDocument::fromJson(rows.text(row, 1).toUtf8()).object();
        all.push_back({rows.id(row), rows.text(row, 0), widgetsIn(json), true,
            RecordId::fromString(json.value(ownerOfDashboard).toString())});
    }
    return all;
}

QString toText(const std::vector<Dashboard> &privateOnes)
{
    QJsonArray array;
    for (const Dashboard &one : privateOnes) {
        QJsonObject json{{nameKey, one.name}, {widgetsKey, QJsonArray::fromStringList(one.widgets)}};
        if (!one.id.isNull())
            json.insert(idKey, one.id.toString());
        array.append(json);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Dashboard> parseDashboards(const QString &text)
{
    std::vector<Dashboard> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        Dashboard one{
            RecordId::fromString(json.value(idKey).toString()), json.value(nameKey).toString(), widgetsIn(json)};
        const bool isKnown = std::ranges::find(all, one.id, &Dashboard::id) != all.end();
        if (value.isObject() && !isKnown && (one.id.isNull() == one.name.isEmpty()))
            all.push_back(std::move(one));
    }
    return all;
}

std::vector<Dashboard> allDashboards(std::vector<Dashboard> privateOnes, const std::vector<Dashboard> &shared)
{
    std::erase_if(privateOnes, [&](const Dashboard &one) {
        return !one.id.isNull() && std::ranges::find(shared, one.id, &Dashboard::id) != shared.end();
    });
    privateOnes.insert(privateOnes.end(), shared.begin(), shared.end());
    return privateOnes;
}

bool isOfColleague(const Dashboard &dashboard, RecordId me)
{
    return dashboard.isShared && !dashboard.owner.isNull() && dashboard.owner != me;
}

/// One that was shared before and is private again is in the trash under its id.
Result<std::vector<Edit>> shareEdits(store::Store &store, const Dashboard &dashboard, qint64 position)
{
    auto values = valuesOf(dashboard);
    values.push_back({field::position, position});
    const auto known = store.get(EntityKind::View, dashboard.id);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    if (!known)
        return std::vector<Edit>{Edit::create(EntityKind::View, dashboard.id, std::move(values))};
    std::vector<Edit> edits;
    if (known->isDeleted())
        edits.push_back(Edit::restore(EntityKind::View, dashboard.id));
    edits.push_back(Edit::update(EntityKind::View, dashboard.id, std::move(values)));
    return edits;
}

Edit changeEdit(const Dashboard &dashboard)
{
    return Edit::update(EntityKind::View, dashboard.id, valuesOf(dashboard));
}

std::vector<Edit> orderEdits(const std::vector<Dashboard> &shared)
{
    std::vector<Edit> edits;
    for (size_t i = 0; i < shared.size(); ++i)
        edits.push_back(Edit::update(EntityKind::View, shared[i].id, {{field::position, static_cast<qint64>(i) + 1}}));
    return edits;
}

QString freeDashboardName(const std::vector<Dashboard> &all, const QString &name)
{
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(all, [&](const Dashboard &one) { return fold(one.name) == fold(wanted); });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

} // namespace satchel::reports
