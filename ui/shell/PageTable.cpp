// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageTable.h"

#include "ui/connections/ConflictsPage.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/customer/CustomerPage.h"
#include "ui/imports/ImportPage.h"
#include "ui/lists/ListPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/proposals/ProposalPage.h"
#include "ui/quotes/QuotePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/TodayPage.h"
#include "ui/tasks/TasksPage.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PageTable)
};

template <typename T> std::function<Page *(const PageContext &)> maker()
{
    return [](const PageContext &context) { return new T(context); };
}

std::function<Page *(const PageContext &)> listOf(EntityKind entity)
{
    return [entity](const PageContext &context) { return new ListPage(context, entity); };
}

} // namespace

PageTable allPages()
{
    using Group = PageEntry::Group;
    return {
        {u"today"_s, Words::tr("Today"), Icon::Today, Group::Work, u"H"_s, maker<TodayPage>()},
        {u"pipeline"_s, Words::tr("Pipeline"), Icon::Pipeline, Group::Work, u"P"_s, maker<PipelinePage>()},
        {u"tasks"_s, Words::tr("Tasks"), Icon::Tasks, Group::Work, u"T"_s, maker<TasksPage>(), EntityKind::Task},
        {u"contacts"_s, Words::tr("Contacts"), Icon::Contact, Group::Records, u"C"_s, listOf(EntityKind::Contact),
            EntityKind::Contact},
        {u"companies"_s, Words::tr("Companies"), Icon::Company, Group::Records, u"O"_s, listOf(EntityKind::Company),
            EntityKind::Company},
        {u"leads"_s, Words::tr("Leads"), Icon::Lead, Group::Records, u"L"_s, listOf(EntityKind::Lead),
            EntityKind::Lead},
        {u"deals"_s, Words::tr("Deals"), Icon::Deal, Group::Records, u"D"_s, listOf(EntityKind::Deal),
            EntityKind::Deal},
        {u"quotes"_s, Words::tr("Quotes"), Icon::Quote, Group::Records, u"Q"_s, listOf(EntityKind::Quote),
            EntityKind::Quote},
        {u"proposals"_s, Words::tr("Proposals"), Icon::Proposal, Group::Records, u"B"_s, listOf(EntityKind::Proposal),
            EntityKind::Proposal},
        {u"products"_s, Words::tr("Products"), Icon::Product, Group::Records, {}, listOf(EntityKind::Product),
            EntityKind::Product},
        {u"reports"_s, Words::tr("Reports"), Icon::Report, Group::Records, u"R"_s, maker<ReportsPage>()},
        {u"activities"_s, Words::tr("Activities"), Icon::Timeline, Group::Hidden, {}, listOf(EntityKind::Activity),
            EntityKind::Activity},
        {u"customer"_s, Words::tr("Customer"), Icon::Contact, Group::Hidden, {}, maker<CustomerPage>()},
        {u"quote"_s, Words::tr("Quote"), Icon::Quote, Group::Hidden, {}, maker<QuotePage>()},
        {u"proposal"_s, Words::tr("Proposal"), Icon::Proposal, Group::Hidden, {}, maker<ProposalPage>()},
        {u"price-lists"_s, Words::tr("Price lists"), Icon::Product, Group::Hidden, {}, listOf(EntityKind::PriceList),
            EntityKind::PriceList},
        {u"prices"_s, Words::tr("Prices"), Icon::Product, Group::Hidden, {}, listOf(EntityKind::Price),
            EntityKind::Price},
        {u"tax-rates"_s, Words::tr("Tax rates"), Icon::Product, Group::Hidden, {}, listOf(EntityKind::TaxRate),
            EntityKind::TaxRate},
        {u"import"_s, Words::tr("Import"), Icon::Import, Group::Hidden, u"I"_s, maker<ImportPage>()},
        {u"connections"_s, Words::tr("Connections"), Icon::Connection, Group::Bottom, u"N"_s, maker<ConnectionsPage>()},
        {u"conflicts"_s, Words::tr("Conflicts"), Icon::Conflict, Group::Bottom, u"X"_s, maker<ConflictsPage>()},
        {u"settings"_s, Words::tr("Settings"), Icon::Settings, Group::Bottom, u"S"_s, maker<SettingsPage>()},
    };
}

} // namespace satchel::ui
