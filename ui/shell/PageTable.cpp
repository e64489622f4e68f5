// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageTable.h"

#include "domain/CustomEntity.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/care/CarePage.h"
#include "ui/connections/ConflictsPage.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/ConnectWizard.h"
#include "ui/connections/MappingPage.h"
#include "ui/connections/MovePage.h"
#include "ui/connections/SyncActivityPage.h"
#include "ui/customer/CustomerPage.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/imports/ImportPage.h"
#include "ui/inbox/InboxPage.h"
#include "ui/lists/ListPage.h"
#include "ui/meeting/MeetingPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/proposals/ProposalPage.h"
#include "ui/quotes/QuotePage.h"
#include "ui/reports/builder/ReportBuilderPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/rules/RulePage.h"
#include "ui/sequences/SequencesPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/TodayPage.h"
#include "ui/tasks/TasksPage.h"

#include <algorithm>
#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PageTable)
};

template <typename T> std::function<Page *(const PageContext &)> maker()
{
    return [](const PageContext &context) { return new T(context); };
}

PageEntry::Group groupOf(Presentation::Section section)
{
    switch (section) {
    case Presentation::Section::Work: return PageEntry::Group::Work;
    case Presentation::Section::Records: return PageEntry::Group::Records;
    default: return PageEntry::Group::Hidden;
    }
}

/// A table of the records, but for the entities that have a page of their own kind.
std::function<Page *(const PageContext &)> listOf(EntityKind entity)
{
    if (entity == EntityKind::Task)
        return maker<TasksPage>();
    return [entity](const PageContext &context) { return new ListPage(context, entity); };
}

/// Where a rep's day goes on: shown from the first day on, while there is nothing in it yet.
bool isShownAtOnce(EntityKind entity)
{
    return entity == EntityKind::Task || entity == EntityKind::Contact || entity == EntityKind::Company
        || entity == EntityKind::Deal;
}

void addLists(PageTable &pages, const std::vector<Entity> &entities, Presentation::Section section)
{
    for (const Entity &entity : entities) {
        const Presentation &shown = entity.presentation;
        if (shown.section == section)
            pages.push_back({shown.page, entity.pluralLabel, iconOf(entity.kind), groupOf(section), shown.goKey,
                listOf(entity.kind), entity.kind, isShownAtOnce(entity.kind) ? EntityKind{} : entity.kind});
    }
}

/// Of a custom entity: its page is called as it is.
bool isCustomList(const PageEntry &entry)
{
    return isCustomEntity(entry.entity) && isCustomEntityName(entry.key);
}

PageTable customLists(const Schema &schema)
{
    PageTable lists;
    for (const auto &entity : schema.entities()) {
        if (isCustomEntity(entity->kind) && !entity->isRemoved && isCustomEntityName(entity->presentation.page))
            lists.push_back({entity->presentation.page, entity->pluralLabel, iconOf(entity->kind),
                PageEntry::Group::Records, {}, listOf(entity->kind), entity->kind});
    }
    return lists;
}

} // namespace

bool setCustomLists(PageTable &pages, const Schema &schema)
{
    PageTable before;
    std::ranges::copy_if(pages, std::back_inserter(before), isCustomList);
    const PageTable lists = customLists(schema);
    const auto isSame = [](const PageEntry &a, const PageEntry &b) {
        return a.key == b.key && a.title == b.title && a.icon == b.icon && a.entity == b.entity;
    };
    if (std::ranges::equal(before, lists, isSame))
        return false;
    std::erase_if(pages, isCustomList);
    // Behind the lists of records, before the reports.
    auto place = pages.begin();
    for (auto entry = pages.begin(); entry != pages.end(); ++entry) {
        if (entry->group == PageEntry::Group::Records && entry->entity != EntityKind{})
            place = entry + 1;
    }
    pages.insert(place == pages.begin() ? pages.end() : place, lists.begin(), lists.end());
    return true;
}

PageTable allPages()
{
    using Group = PageEntry::Group;
    using Section = Presentation::Section;
    const std::vector<Entity> entities = Schema::core();
    PageTable pages = {
        {page::today, Tr::tr("Today"), Icon::Today, Group::Work, u"H"_s, maker<TodayPage>()},
        {page::inbox, Tr::tr("Inbox"), Icon::Inbox, Group::Work, u"M"_s, maker<InboxPage>()},
        {page::pipeline, Tr::tr("Pipeline"), Icon::Pipeline, Group::Work, u"P"_s, maker<PipelinePage>()},
        {page::care, Tr::tr("Needs care"), Icon::Warning, Group::Work, u"E"_s, maker<CarePage>(), {}, EntityKind::Deal},
    };
    addLists(pages, entities, Section::Work);
    pages.push_back({page::calendar, Tr::tr("Calendar"), Icon::Calendar, Group::Work, u"K"_s, maker<CalendarPage>()});
    pages.push_back({page::activities, Tr::tr("Activities"), Icon::Timeline, Group::Work, u"A"_s,
        maker<ActivitiesPage>(), {}, EntityKind::Activity});
    pages.push_back({page::sequences, Tr::tr("Sequences"), Icon::Repeat, Group::Work, u"U"_s, maker<SequencesPage>(),
        {}, EntityKind::Sequence});
    addLists(pages, entities, Section::Records);
    pages.push_back({page::reports, Tr::tr("Reports"), Icon::Report, Group::Records, u"R"_s, maker<ReportsPage>()});
    addLists(pages, entities, Section::Hidden);
    const PageTable others = {
        {page::customer, Tr::tr("Customer"), Icon::Contact, Group::Hidden, {}, maker<CustomerPage>()},
        {page::meeting, Tr::tr("Meeting"), Icon::Meeting, Group::Hidden, {}, maker<MeetingPage>()},
        {page::quote, Tr::tr("Quote"), Icon::Quote, Group::Hidden, {}, maker<QuotePage>()},
        {page::proposal, Tr::tr("Proposal"), Icon::Proposal, Group::Hidden, {}, maker<ProposalPage>()},
        {page::import_, Tr::tr("Import"), Icon::Import, Group::Hidden, u"I"_s, maker<ImportPage>()},
        {page::mapping, Tr::tr("Fields and values"), Icon::Connection, Group::Hidden, {}, maker<MappingPage>()},
        {page::duplicates, Tr::tr("Duplicates"), Icon::Merge, Group::Hidden, {}, maker<DuplicatesPage>()},
        {page::report_builder, Tr::tr("Report builder"), Icon::Report, Group::Hidden, {}, maker<ReportBuilderPage>()},
        {page::rule, Tr::tr("Automation"), Icon::Sync, Group::Hidden, {}, maker<RulePage>()},
        {page::connections, Tr::tr("Connections"), Icon::Connection, Group::Bottom, u"N"_s, maker<ConnectionsPage>()},
        {page::connect, Tr::tr("Add a connection"), Icon::Connection, Group::Hidden, {}, maker<ConnectWizard>()},
        {page::sync_activity, Tr::tr("Sync activity"), Icon::History, Group::Hidden, {}, maker<SyncActivityPage>()},
        {page::move, Tr::tr("Move to another CRM"), Icon::Send, Group::Hidden, {}, maker<MovePage>()},
        {page::conflicts, Tr::tr("Conflicts"), Icon::Conflict, Group::Bottom, u"X"_s, maker<ConflictsPage>()},
        {page::settings, Tr::tr("Settings"), Icon::Settings, Group::Bottom, u"S"_s, maker<SettingsPage>()},
    };
    pages.insert(pages.end(), others.begin(), others.end());
    return pages;
}

} // namespace satchel::ui
