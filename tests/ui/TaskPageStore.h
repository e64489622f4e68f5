// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks page over a store as full as a rep's Tuesday, 10 March 2026, 10:38 in Berlin.
#pragma once

#include "tests/items/TaskStore.h"
#include "ui/common/SatchelStyle.h"
#include "ui/tasks/TasksPage.h"

#include <QApplication>

namespace satchel::test {

using namespace Qt::StringLiterals;

struct TaskPageStore : TaskStore
{
    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    RecordId mara;
    RecordId annika;
    RecordId intro; // the task of the picture

    TaskPageStore() { store.clock.set(*Instant::fromIso(u"2026-03-10T09:38:00Z")); }

    ui::PageContext context() { return {workspace, *preferences}; }
    static QDate day(int offset) { return QDate(2026, 3, 10).addDays(offset); }

    RecordId at(const QString &title, int offset, const QString &time, const QString &priority, RecordId assignee,
        Fields more = {})
    {
        more.push_back({u"title"_s, title});
        more.push_back({u"due_date"_s, day(offset)});
        if (!time.isEmpty())
            more.push_back({u"due_time"_s, QTime::fromString(time, u"HH:mm"_s)});
        more.push_back({u"priority"_s, priority});
        more.push_back({u"assignee"_s, assignee});
        return create(EntityKind::Task, std::move(more));
    }

    void fill()
    {
        mara = user(u"Mara Lindqvist"_s);
        const RecordId sami = user(u"Sami Haddad"_s);
        const RecordId aiko = user(u"Aiko Tanaka"_s);
        const RecordId petra = user(u"Petra Roth"_s);
        const RecordId jonas = user(u"Jonas Brecht"_s);
        if (!reader->setMe(mara))
            qFatal("no user");
        const RecordId clinic = create(EntityKind::Company, {{u"name"_s, u"Klinikum Nord"_s}});
        annika = create(EntityKind::Contact,
            {{u"salutation"_s, u"Dr."_s}, {u"first_name"_s, u"Dr. Annika"_s},
                {u"last_name"_s, u"Reinhardt-Vogelsang"_s}, {u"company"_s, clinic},
                {u"phone"_s, u"+49 30 5550 1122"_s}});
        contact(u"Annika"_s, u"Berg"_s);
        const auto svenja = contact(u"Svenja"_s, u"Albrecht"_s);
        const auto hall = create(EntityKind::Company, {{u"name"_s, u"Stiftung Kunsthalle Weidenau"_s}});
        const auto aoba = create(EntityKind::Company, {{u"name"_s, u"青葉薬品工業株式会社"_s}});
        const auto deal = [this](const QString &title) { return create(EntityKind::Deal, {{u"title"_s, title}}); };
        const auto withDeal = [&](const QString &title) { return Fields{{u"deal"_s, deal(title)}}; };
        at(u"Ask for the decision on the framework contract"_s, -6, {}, u"urgent"_s, mara,
            withDeal(u"Multi-site framework to 2028"_s));
        at(u"Call back on scope, 14 depots"_s, -4, {}, u"high"_s, mara,
            withDeal(u"Cold-chain monitoring for 14 depots"_s));
        at(u"Send calibration certificates"_s, -1, {}, u"high"_s, mara, {{u"contact"_s, annika}});
        at(u"Redline call with legal"_s, 0, u"11:00"_s, u"high"_s, mara, withDeal(u"Validation suite with training"_s));
        intro = at(u"Intro call about Wing C, sterilisation lead joins"_s, 0, u"15:00"_s, u"high"_s, mara,
            {{u"contact"_s, annika}, {u"deal"_s, deal(u"Autoclave probes for Wing C"_s)}, {u"assigned_by"_s, jonas},
                {u"category"_s, u"Call"_s}, {u"tags"_s, QStringList{u"Healthcare"_s}},
                {u"reminders"_s, QStringList{u"-PT15M"_s, u"2026-03-10T08:30"_s}},
                {u"description"_s,
                    u"Cable length is settled at 3 m. Ask who signs the validation papers, and whether April still works for the first two autoclaves."_s}});
        at(u"Prepare the demo for مجموعة النخيل للتبريد"_s, 0, u"16:00"_s, u"medium"_s, sami,
            withDeal(u"توسعة مستودعات التبريد"_s));
        at(u"Pricing call, regional roll-out"_s, 0, u"17:30"_s, u"high"_s, mara,
            withDeal(u"Vaccine storage, regional roll-out"_s));
        at(u"Book the van for the Weidenau visit"_s, 0, {}, u"low"_s, mara, {{u"company"_s, hall}});
        at(u"見積書を送る: Send final quote"_s, 1, u"09:00"_s, u"high"_s, aiko, {{u"company"_s, aoba}});
        at(u"Follow up the proposal"_s, 1, u"10:30"_s, u"medium"_s, petra,
            withDeal(u"Loggers for 40 reefer trailers"_s));
        at(u"Weekly pipeline review, print the stage report"_s, 1, u"14:00"_s, u"medium"_s, mara,
            {{u"recurrence"_s, u"FREQ=WEEKLY"_s}});
        for (int i = 0; i < 12; ++i)
            at(u"Check in, customer %1"_s.arg(i + 1), 3 + i, i % 2 ? QString() : u"10:00"_s, u"medium"_s,
                i % 3 ? mara : petra);
        const RecordId done = at(
            u"Confirm the delivery address with Svenja Albrecht"_s, 0, {}, u"medium"_s, mara, {{u"contact"_s, svenja}});
        complete(done);
        create(EntityKind::View,
            {{u"name"_s, u"Calls this week"_s}, {u"place"_s, u"tasks"_s}, {u"filter"_s, u"category = \"Call\""_s}});
        create(EntityKind::View,
            {{u"name"_s, u"Waiting for legal"_s}, {u"place"_s, u"tasks"_s},
                {u"filter"_s, u"title contains \"legal\""_s}});
    }
};

} // namespace satchel::test
