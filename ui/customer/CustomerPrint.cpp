// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerPrint.h"

#include "domain/EntityReference.h"
#include "domain/FieldNames.h"
#include "items/Related.h"
#include "ui/common/Painting.h"
#include "ui/customer/FactsModel.h"
#include "ui/customer/TimelineText.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TimelineGroup;
using items::TimelineModel;
using items::TimelineRow;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::CustomerPrint)
};

constexpr int mostRows = 400; // of what happened
constexpr int mostDeals = 50;

std::vector<PrintedPart> factsOf(const PageContext &context, const Record &record)
{
    FactsModel model(context);
    model.show(record);
    std::vector<PrintedPart> parts;
    using Row = FactsModel::Row;
    for (int i = 0; i < model.rowCount(); ++i) {
        const Row &row = model.row(i);
        if (row.kind == Row::Kind::Heading) {
            parts.push_back({model.labelOf(row), std::vector<documents::Pairs::Pair>()});
            continue;
        }
        const bool isKnown = row.kind == Row::Kind::Fact || row.kind == Row::Kind::Address
            || row.kind == Row::Kind::Risk;
        const QString text = isKnown ? withoutIsolates(model.textOf(row)) : QString();
        if (text.isEmpty())
            continue;
        if (parts.empty())
            parts.push_back({QString(), std::vector<documents::Pairs::Pair>()});
        std::get<std::vector<documents::Pairs::Pair>>(parts.back().what).push_back({model.labelOf(row), text});
    }
    return parts;
}

documents::Table emptyTable()
{
    documents::Table table;
    table.columns = {printedShortColumn(Tr::tr("When")), printedColumn(Tr::tr("What"))};
    return table;
}

/// The next action of the deal itself, or those of a customer's open deals.
void addNextActions(documents::Table &table, const PageContext &context, const Record &record)
{
    const Formats formats = context.formats();
    const auto add = [&](const QString &action, QDate day, QTime time, const QString &about) {
        if (!action.isEmpty())
            table.rows.push_back(
                {.cells = {{day.isValid() ? formats.day(day, time, context.today()) : QString()}, {action, about}}});
    };
    if (record.entity->kind == EntityKind::Deal)
        return add(record.text(field::next_action), valueOr<QDate>(record.value(field::next_action_date)),
            valueOr<QTime>(record.value(field::next_action_time)), Tr::tr("Next action"));
    const auto deals = items::readOpenDeals(context.workspace.store(), record, mostDeals);
    for (const items::RelatedDeal &deal : deals.value_or(std::vector<items::RelatedDeal>()))
        add(deal.nextAction, deal.nextDate, deal.nextTime, deal.title);
}

documents::Row lineOf(const TimelineRow &row, const TimelineText &words)
{
    QString title = words.title(row.item);
    QStringList more;
    if (row.item.source == store::TimelineItem::Source::Change) {
        title.clear();
        for (const TextRun &run : words.sentence(row.item))
            title += run.text;
    } else {
        more = {words.people(row.item), words.rest(row.item)};
        more.removeAll(QString());
    }
    documents::Row line;
    line.cells = {{withoutIsolates(words.time(row))}, {withoutIsolates(title), withoutIsolates(more.join(u" · "_s))}};
    return line;
}

/// What comes next, then what happened under its weeks and months.
std::pair<documents::Table, documents::Table> timelineOf(
    const PageContext &context, const Record &record, const store::TimelineFilter &filter)
{
    items::Workspace &workspace = context.workspace;
    const TimelineText words(workspace.schema(), context.formats(), workspace.clock().now(),
        workspace.store().title(EntityKind::User, workspace.me()), record.entity->kind);
    TimelineModel model(workspace);
    model.setFilter(filter);
    model.show(record.entity->kind, record.id);
    while (model.rowCount() < mostRows && model.canFetchMore({}))
        model.fetchMore({});
    std::pair<documents::Table, documents::Table> tables{emptyTable(), emptyTable()};
    addNextActions(tables.first, context, record);
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineRow &row = model.row(i);
        const bool isPlanned = row.group == TimelineGroup::Planned;
        if (row.isHeading && !isPlanned)
            tables.second.rows.push_back(printedGroup(withoutIsolates(words.heading(row)), 2));
        else if (!row.isHeading)
            (isPlanned ? tables.first : tables.second).rows.push_back(lineOf(row, words));
    }
    if (model.canFetchMore({}))
        tables.second.rows.push_back(printedGroup(Tr::tr("Earlier entries are not printed."), 2));
    return tables;
}

} // namespace

PrintedPage printedCustomer(const PageContext &context, const Record &record, const store::TimelineFilter &filter)
{
    const EntityKind entity = record.entity->kind;
    PrintedPage page{titleOf(record), record.entity->label, factsOf(context, record)};
    if (isCustomEntity(entity) && !hasTimeline(context.workspace.schema(), entity))
        return page;
    auto [planned, past] = timelineOf(context, record, filter);
    page.parts.push_back({Tr::tr("Open tasks and plans"), std::move(planned)});
    page.parts.push_back({Tr::tr("Timeline"), std::move(past)});
    return page;
}

} // namespace satchel::ui
