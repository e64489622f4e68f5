// SPDX-License-Identifier: GPL-3.0-or-later
// A store with rules, on a manual clock that stands at noon UTC of Friday 20 November 2026.
#pragma once

#include "domain/AutomationRuleText.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/CaptureForms.h"
#include "rules/RuleRunner.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct RuleWorld
{
    static constexpr qint64 day = 86'400'000; // ms

    TestStore store;
    ChangeSetId submission; // the last one
    std::unique_ptr<rules::RuleRunner> runner; // one for all passes, as a window has it

    /// A rule of this text that is on.
    RecordId rule(const QByteArray &text)
    {
        const auto parsed = parseAutomationRule(store->schema(), text);
        if (!parsed)
            qFatal("%s", qUtf8Printable(toText(parsed.error())));
        const auto edit = rules::editOfNewRule(*store, *parsed, store->me());
        const auto added = store->commit({QStringLiteral("Add"), Origin::user(), {*edit}, {}});
        const auto on = rules::switchRule(*store, *rules::findRule(*store, parsed->name), true);
        if (!added || !on || !store->commit(*on))
            qFatal("%s", qUtf8Printable(on ? QString() : toText(on.error())));
        return added->ids.front();
    }
    /// `options` are those of the first pass.
    rules::RulePass pass(const rules::RuleRunnerOptions &options = {})
    {
        if (!runner)
            runner = std::make_unique<rules::RuleRunner>(*store, options);
        const auto done = runner->run();
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return *done;
    }
    void wait(qint64 ms) { store.clock.set(Instant{store.clock.now().ms + ms}); }

    RecordId lead(const QString &name, std::vector<FieldValue> more = {})
    {
        more.push_back({field::last_name, name});
        return store.create(EntityKind::Lead, std::move(more));
    }
    RecordId deal(const QString &title, std::vector<FieldValue> more = {})
    {
        more.push_back({field::title, title});
        return store.create(EntityKind::Deal, std::move(more));
    }
    RecordId form(const QString &name)
    {
        CaptureForm form;
        form.name = name;
        form.fields = {{.field = field::last_name}, {.field = field::email}};
        return store.create(EntityKind::CaptureForm, captureFormValues(form));
    }
    /// The lead that a submission made or found.
    RecordId fillIn(const QString &form, const QString &name, const QString &email)
    {
        const auto stored = items::findCaptureForm(*store, form);
        const auto plan = items::planSubmission(
            *store, *stored->form, {{}, {{field::last_name, name}, {field::email, email}}, false});
        const auto done = plan ? store->commit(plan->changes) : fail(plan.error());
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        submission = done->changeSet;
        return plan->record;
    }
    RecordId user(const QString &name) { return store.create(EntityKind::User, {{field::name, name}}); }
    void mailAccount()
    {
        store::MailAccount account;
        account.name = QStringLiteral("Work");
        account.address = QStringLiteral("mara@satchel.example");
        account.user = account.address;
        account.incoming.host = account.outgoing.host = QStringLiteral("mail.satchel.example");
        account.incoming.port = 993;
        account.outgoing.port = 465;
        if (!store::MailAccounts(*store).add(account))
            qFatal("no account");
    }

    std::vector<Record> all(EntityKind entity)
    {
        std::vector<Record> records;
        const auto rows = store->select({entity, {}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            records.push_back(*store->get(entity, rows->id(row)));
        return records;
    }
    QStringList titles(EntityKind entity)
    {
        QStringList titles;
        for (const Record &record : all(entity))
            titles.append(titleOf(record));
        titles.sort();
        return titles;
    }
    QStringList states()
    {
        QStringList states;
        for (const Record &run : all(EntityKind::RuleRun))
            states.append(run.text(field::state));
        return states;
    }
    Record onlyRun() { return all(EntityKind::RuleRun).at(0); }
    QString text(EntityKind entity, RecordId id, const FieldName &name) { return store->get(entity, id)->text(name); }
};

} // namespace satchel::test
