// SPDX-License-Identifier: GPL-3.0-or-later
// A customer with everything around her, on a Tuesday morning: what the pictures of the customer's page show.
#pragma once

#include "tests/support/TestStore.h"

#include "items/Workspace.h"

namespace satchel::test {

class CustomerStore
{
public:
    CustomerStore()
    {
        using namespace Qt::StringLiterals;
        store.clock.set(moment(2026, 1, 5, 9));
        me = store->me();
        store.update(EntityKind::User, me, {{u"name"_s, u"Mara Lindqvist"_s}}).value();
        company = make(
            EntityKind::Company, {{u"name"_s, u"Universitätsklinikum Lindental"_s}, {u"industry"_s, u"Healthcare"_s}});
        contact = make(EntityKind::Contact,
            {{u"salutation"_s, u"Dr."_s}, {u"first_name"_s, u"Annika"_s}, {u"last_name"_s, u"Reinhardt-Vogelsang"_s},
                {u"job_title"_s, u"Laborleitung"_s}, {u"company"_s, company},
                {u"email"_s, u"a.reinhardt@lindental-klinikum.example"_s}, {u"phone"_s, u"+49 30 5550 118-42"_s},
                {u"mobile"_s, u"+49 151 5550 7714"_s}, {u"address_street"_s, u"Haus 4, Am Lindenring 12–18"_s},
                {u"address_postal_code"_s, u"14059"_s}, {u"address_city"_s, u"Berlin"_s},
                {u"address_country"_s, u"Germany"_s}, {u"lifecycle"_s, u"customer"_s}, {u"owner"_s, me},
                {u"tags"_s, QStringList{u"Healthcare"_s, u"Key account"_s}},
                {u"source"_s, u"Trade fair, analytica 2024"_s}, {u"score"_s, qint64(82)}, {u"consent"_s, u"given"_s}});
        const auto framework = store->addCustomField(
            EntityKind::Contact, {{}, u"Framework"_s, FieldType::Text, FieldFlag::Custom, {}, {}});
        const auto wards = store->addCustomField(
            EntityKind::Contact, {{}, u"Wards"_s, FieldType::Integer, FieldFlag::Custom, {}, {}});
        edit(EntityKind::Contact, contact, {{framework->name, u"LK-2025-0417"_s}, {wards->name, qint64(38)}});
        probes = make(EntityKind::Deal,
            {{u"title"_s, u"Autoclave probes for Wing C"_s}, {u"contact"_s, contact}, {u"company"_s, company},
                {u"value"_s, eur(1825000)}, {u"next_action"_s, u"Intro call"_s},
                {u"next_action_date"_s, QDate(2026, 3, 10)}, {u"next_action_time"_s, QTime(15, 0)}});
        freezers = make(EntityKind::Deal,
            {{u"title"_s, u"Freezer farm monitoring"_s}, {u"contact"_s, contact}, {u"company"_s, company},
                {u"value"_s, eur(2860000)}, {u"stage"_s, stage(4)}, {u"next_action"_s, u"Check the offer"_s},
                {u"next_action_date"_s, QDate(2026, 3, 19)}});
        for (const auto &[first, last, job] : {std::tuple(u"Hans-Joachim"_s, u"Ott"_s, u"Medical director, decides"_s),
                 std::tuple(u"Svenja"_s, u"Albrecht"_s, u"Purchasing, signs"_s)})
            make(EntityKind::Contact,
                {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"job_title"_s, job}, {u"company"_s, company}});
        write();
        store.clock.set(moment(2026, 3, 10, 10, 41));
    }

    static Instant moment(int year, int month, int day, int hour, int minute = 0)
    {
        return Instant::at(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
    }
    static Money eur(qint64 minor) { return {minor, *Currency::fromCode(u"EUR")}; }
    RecordId stage(qsizetype at)
    {
        return store->select({EntityKind::Stage, {}, {}, {QStringLiteral("position"), false}, {}, -1, false})->id(at);
    }
    RecordId make(EntityKind entity, std::vector<FieldValue> values) { return store.create(entity, std::move(values)); }
    void edit(EntityKind entity, RecordId id, std::vector<FieldValue> values)
    {
        store.update(entity, id, std::move(values)).value();
    }
    RecordId activity(const QString &kind, Instant at, std::vector<FieldValue> values)
    {
        using namespace Qt::StringLiterals;
        values.insert(values.end(), {{u"kind"_s, kind}, {u"at"_s, at}, {u"contact"_s, contact}, {u"owner"_s, me}});
        return make(EntityKind::Activity, std::move(values));
    }
    /// After this the store belongs to the workspace.
    items::Workspace &workspace()
    {
        if (!m_workspace)
            m_workspace = std::make_unique<items::Workspace>(
                store.release(), [this]() -> Result<std::unique_ptr<store::Store>> { return store.again(); });
        return *m_workspace;
    }

    TestStore store;
    RecordId me, company, contact, probes, freezers, visit, call;

private:
    void write()
    {
        using namespace Qt::StringLiterals;
        activity(u"meeting"_s, moment(2026, 1, 22, 10),
            {{u"subject"_s, u"Site visit, sterile processing"_s},
                {u"body"_s, u"Walked the six autoclaves. Agreed on cable length and a two-step roll-out."_s},
                {u"outcome"_s, u"held"_s}});
        activity(u"note"_s, moment(2026, 2, 3, 14),
            {{u"pinned"_s, true},
                {u"body"_s,
                    u"Purchasing only accepts offers in German with the framework number on page one. Budget year closes on 30 April."_s}});
        const RecordId shared = activity(u"file"_s, moment(2026, 2, 19, 11), {});
        make(EntityKind::Attachment,
            {{u"name"_s, u"Messstellenplan Haus 4, Stand Februar.pdf"_s}, {u"size"_s, qint64(2'400'000)},
                {u"contact"_s, contact}, {u"activity"_s, shared}});
        activity(u"quote_sent"_s, moment(2026, 2, 26, 9),
            {{u"subject"_s, u"Quote Q-2026-00418 sent"_s},
                {u"body"_s,
                    u"Freezer farm monitoring, €28,600.00, valid until 10 April. Opened twice, last on 4 March."_s}});
        store.clock.set(moment(2026, 3, 9, 8, 30));
        const auto synced = store->commit({u"Sync"_s, Origin::connection(u"HubSpot"_s),
            {Edit::update(EntityKind::Contact, contact, {{u"job_title"_s, u"Head of Laboratory Operations"_s}})}, {}});
        if (!synced)
            qFatal("the customer could not be written");
        call = activity(u"call"_s, moment(2026, 3, 9, 16, 2),
            {{u"direction"_s, u"outgoing"_s}, {u"duration_seconds"_s, qint64(660)}, {u"outcome"_s, u"answered"_s},
                {u"body"_s,
                    u"Answered, positive. 24 probes for six autoclaves, validation papers needed. Next step: intro call with sterilisation lead."_s}});
        store.clock.set(moment(2026, 3, 9, 16, 20));
        edit(EntityKind::Deal, probes, {{u"stage"_s, stage(1)}});
        activity(u"email"_s, moment(2026, 3, 10, 9, 12),
            {{u"subject"_s, u"Re: Sondenliste für Flügel C"_s}, {u"direction"_s, u"incoming"_s},
                {u"body"_s,
                    u"Danke für die Unterlagen. Wir bräuchten die Fühler mit 3 m Kabel, sonst passt alles. Können wir heute um 15 Uhr kurz telefonieren? Dann klären wir auch den Liefertermin und die Papiere für die Validierung."_s}});
        visit = activity(u"meeting"_s, moment(2026, 3, 12, 9, 30),
            {{u"subject"_s, u"Ward walk-through, Haus 4"_s}, {u"duration_seconds"_s, qint64(5400)},
                {u"attendees"_s, QStringList{u"Mara"_s, u"Annika"_s, u"Svenja"_s, u"Jana"_s}}});
        make(EntityKind::Task,
            {{u"title"_s, u"Send calibration certificates"_s}, {u"contact"_s, contact},
                {u"due_date"_s, QDate(2026, 3, 9)}, {u"priority"_s, u"high"_s}, {u"assignee"_s, me}});
        make(EntityKind::Task,
            {{u"title"_s, u"Confirm room for the on-site training"_s}, {u"contact"_s, contact},
                {u"due_date"_s, QDate(2026, 3, 13)}, {u"assignee"_s, me}});
        make(EntityKind::Quote,
            {{u"number"_s, u"Q-2026-00418"_s}, {u"contact"_s, contact}, {u"deal"_s, freezers},
                {u"status"_s, u"viewed"_s}, {u"valid_until"_s, QDate(2026, 4, 10)}});
    }

    std::unique_ptr<items::Workspace> m_workspace;
};

} // namespace satchel::test
