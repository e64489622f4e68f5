// SPDX-License-Identifier: GPL-3.0-or-later
// Every popover, over one window with a customer's store: for what all have in common, how they fit and which keys they
// know.
#pragma once

#include "items/NoticesModel.h"
#include "store/EntityDefinitions.h"
#include "tests/ui/DialogDesk.h"
#include "ui/activities/CustomerPicker.h"
#include "ui/calendar/DayEntries.h"
#include "ui/calendar/EventCard.h"
#include "ui/calendar/EventForm.h"
#include "ui/comments/CommentsPanel.h"
#include "ui/customer/ConsentCard.h"
#include "ui/customer/FieldHistory.h"
#include "ui/customer/LinkForm.h"
#include "ui/customer/LogPanel.h"
#include "ui/customer/RelatedForm.h"
#include "ui/deals/NextActionForm.h"
#include "ui/inbox/NewSenders.h"
#include "ui/inbox/OutboxPanel.h"
#include "ui/lists/ColumnChooser.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/scores/ScoreCard.h"
#include "ui/tasks/DependenciesPopover.h"
#include "ui/tasks/DuePopover.h"
#include "ui/tasks/RemindersPopover.h"
#include "ui/tasks/RepeatsPopover.h"
#include "ui/tasks/TaskFilterPopover.h"

namespace satchel::test {

class PopoverDesk : public DialogDesk
{
public:
    std::unique_ptr<items::NoticesModel> notices;
    RecordId project; // of a custom type that links to contacts

    PopoverDesk()
    {
        store::EntityDefinitions definitions(workspace().store());
        CustomEntity projectType{.label = u"Project"_s, .pluralLabel = u"Projects"_s};
        workspace().commit({}, definitions.add(projectType).value());
        RelationDefinition members{.source = u"x_project"_s,
            .target = u"contact"_s,
            .targetsLabel = u"Members"_s,
            .sourcesLabel = u"Projects"_s,
            .roles = {{u"sponsor"_s, u"Sponsor"_s}, {u"lead"_s, u"Project lead"_s}}};
        workspace().commit({}, store::EntityDefinitions(workspace().store()).addRelation(members).value());
        project = workspace().store().newId();
        workspace().commit({}, {Edit::create(projects(), project, {{u"name"_s, u"Ward C, two-step roll-out"_s}})});
        notices = std::make_unique<items::NoticesModel>(workspace(), items::NoticeMemory());
        notices->refresh();
    }
    ~PopoverDesk() { window.reset(); }

    using OpenPopover = std::function<ui::Popover *(PopoverDesk &)>;

    /// By name; each returns a popover that is open.
    static const std::vector<std::pair<QByteArray, OpenPopover>> &popovers();

    EntityKind projects() { return workspace().schema().find(u"x_project")->kind; }
    Record deal() { return workspace().store().get(EntityKind::Deal, probes).value(); }
    calendar::EventTime morning()
    {
        const QTimeZone zone = workspace().clock().zone();
        return {Instant::at(QDate(2026, 3, 11), QTime(10, 0), zone), 3600, false, zone};
    }
    ui::Popover *shown(ui::Popover *popover)
    {
        popover->openAt(window.get(), QRect(300, 100, 120, 24));
        return popover;
    }
    ui::Popover *newRecord(EntityKind entity, const QStringList &fields)
    {
        return shown(new ui::RelatedForm(context,
            {entity, fields, ui::belongingsOf(customer(), entity, workspace()), u"New"_s, u"Added"_s}, window.get()));
    }
};

inline const std::vector<std::pair<QByteArray, PopoverDesk::OpenPopover>> &PopoverDesk::popovers()
{
    using namespace ui;
    static const std::vector<std::pair<QByteArray, OpenPopover>> popovers = {
        {"task",
            [](PopoverDesk &desk) {
                return desk.newRecord(EntityKind::Task, {u"title"_s, u"due_date"_s, u"description"_s});
            }},
        {"deal",
            [](PopoverDesk &desk) {
                return desk.newRecord(EntityKind::Deal, {u"title"_s, u"value"_s, u"expected_close"_s, u"notes"_s});
            }},
        {"next action",
            [](PopoverDesk &desk) {
                return desk.shown(new NextActionForm(desk.context, desk.deal(), desk.window.get()));
            }},
        {"event",
            [](PopoverDesk &desk) {
                return desk.shown(new EventForm(desk.context, desk.morning(), desk.window.get()));
            }},
        {"card of an event",
            [](PopoverDesk &desk) {
                const calendar::CalendarEntry entry{.id = desk.visit,
                    .title = u"Ward walk-through, Haus 4"_s,
                    .kind = u"meeting"_s,
                    .time = desk.morning(),
                    .contact = desk.contact,
                    .place = u"Haus 4, Raum 12"_s};
                return desk.shown(new EventCard(desk.context, entry, QRect(300, 100, 120, 24), desk.window.get()));
            }},
        {"entries of a day",
            [](PopoverDesk &desk) {
                const items::CalendarModel model(desk.workspace());
                return desk.shown(new DayEntries(model, desk.context, QDate(2026, 3, 10), desk.window.get()));
            }},
        {"link",
            [](PopoverDesk &desk) {
                items::LinkedGroup group;
                group.entity = EntityKind::Contact;
                group.relation = relationsOf(desk.workspace().schema(), desk.projects()).front();
                return desk.shown(
                    new LinkForm(desk.context, desk.workspace().store().get(desk.projects(), desk.project).value(),
                        group, nullptr, desk.window.get()));
            }},
        {"log",
            [](PopoverDesk &desk) {
                return desk.shown(new LogPanel(desk.context, desk.deal(), u"call"_s, desk.window.get()));
            }},
        {"consent",
            [](PopoverDesk &desk) {
                return desk.shown(new ConsentCard(desk.context, desk.customer(), u"consent"_s, desk.window.get()));
            }},
        {"history of a field",
            [](PopoverDesk &desk) {
                const Record customer = desk.customer();
                const TimelineText words(desk.workspace().schema(), desk.context.formats(),
                    desk.workspace().clock().now(), u"Mara Lindqvist"_s, EntityKind::Contact);
                return desk.shown(new FieldHistory(
                    desk.context, customer, *customer.entity->find(u"job_title"_s), words, desk.window.get()));
            }},
        {"comments",
            [](PopoverDesk &desk) {
                return desk.shown(new CommentsPanel(
                    desk.context, {EntityKind::Deal, desk.probes}, u"Autoclave probes"_s, desk.window.get()));
            }},
        {"score",
            [](PopoverDesk &desk) {
                return desk.shown(new ScorePopover(desk.context, desk.customer(), desk.window.get()));
            }},
        {"customer",
            [](PopoverDesk &desk) {
                return desk.shown(
                    new CustomerPicker(desk.context, {EntityKind::Contact, desk.contact}, desk.window.get()));
            }},
        {"columns",
            [](PopoverDesk &desk) {
                return desk.shown(new ColumnChooser(
                    desk.workspace().schema(), EntityKind::Contact, {u"@title"_s, u"email"_s}, desk.window.get()));
            }},
        {"reminders",
            [](PopoverDesk &desk) { return desk.shown(new RemindersPopover(desk.context, {}, desk.window.get())); }},
        {"repeats",
            [](PopoverDesk &desk) {
                return desk.shown(
                    new RepeatsPopover(desk.context, u"FREQ=WEEKLY;BYDAY=TU"_s, QDate(2026, 3, 10), desk.window.get()));
            }},
        {"due",
            [](PopoverDesk &desk) {
                return desk.shown(new DuePopover(
                    desk.context, DuePopover::Part::DayAndTime, QDate(2026, 3, 12), QTime(9, 30), desk.window.get()));
            }},
        {"dependencies",
            [](PopoverDesk &desk) {
                return desk.shown(new DependenciesPopover(
                    desk.context, desk.task, items::DependencySide::Blockers, desk.window.get()));
            }},
        {"task filter",
            [](PopoverDesk &desk) { return desk.shown(new TaskFilterPopover(desk.context, {}, desk.window.get())); }},
        {"name",
            [](PopoverDesk &desk) {
                return desk.shown(
                    new NamePopover(u"Save as a list"_s, u"Save"_s, u"Calls of this week"_s, desk.window.get()));
            }},
        {"outbox",
            [](PopoverDesk &desk) {
                auto *panel = new OutboxPanel(desk.context, desk.window.get());
                store::OutgoingMail mail;
                mail.id = desk.workspace().store().newId();
                mail.state = store::OutgoingState::Failed;
                mail.content.to = {u"a.reinhardt@lindental-klinikum.example"_s};
                mail.content.subject = u"Sondenliste für Flügel C"_s;
                mail.problem = u"the server did not take the address"_s;
                panel->show({mail});
                return desk.shown(panel);
            }},
        {"senders",
            [](PopoverDesk &desk) {
                auto *panel = new NewSenders(desk.context, desk.window.get());
                panel->show({{u"k.haug@thermolab.example"_s, u"Katrin Haug"_s, 3, u"Angebot für Datenlogger"_s,
                    desk.workspace().clock().now()}});
                return desk.shown(panel);
            }},
        {"notices",
            [](PopoverDesk &desk) {
                return desk.shown(new NoticesPanel(desk.context, *desk.notices, desk.window.get()));
            }},
    };
    return popovers;
}

} // namespace satchel::test
