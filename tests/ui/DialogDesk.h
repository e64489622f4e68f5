// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that opens without a step before it, over one window with a customer's store: for what all have in
// common, how they fit and which keys they know.
#pragma once

#include "domain/FieldNames.h"
#include "items/SyncStatusNotifier.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/ui/CustomerStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/NameDialog.h"
#include "ui/connections/TokenDialog.h"
#include "ui/documents/VersionComparison.h"
#include "ui/guidance/BattleCard.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/DiagnosticsDialog.h"
#include "ui/leads/ConvertLeadDialog.h"
#include "ui/mail/MailAccountDialog.h"
#include "ui/mail/MailTemplateDialog.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/privacy/HandOut.h"
#include "ui/proposals/NewProposalDialog.h"
#include "ui/reports/builder/ScheduleDialog.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/sequences/EnrolDialog.h"
#include "ui/sequences/HolidaysDialog.h"
#include "ui/sequences/MailStepDialog.h"
#include "ui/settings/CaptureFormDialog.h"
#include "ui/settings/EntityDialog.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FormSectionDialog.h"
#include "ui/settings/PlaybookDialogs.h"
#include "ui/settings/PurposeDialog.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/settings/RelationDialog.h"
#include "ui/settings/RetentionRuleDialog.h"
#include "ui/settings/ScoreRuleDialog.h"
#include "ui/settings/TaskTemplateDialog.h"
#include "ui/settings/TeamDialog.h"
#include "ui/settings/ValidationRuleDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/tasks/WeeklyReviewDialog.h"
#include "ui/webhooks/SecretDialog.h"
#include "ui/webhooks/WebhookDialog.h"

#include <functional>

namespace satchel::test {

using namespace Qt::StringLiterals;

class DialogDesk : public CustomerStore
{
public:
    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    ui::Appearance appearance{*preferences};
    FakeSyncControl sync;
    FakeMailControl mail;
    ui::PageContext context{workspace(), *preferences, &sync};
    items::SyncStatusNotifier syncStatus{workspace(), &sync};
    items::ConnectionsModel connections{syncStatus};
    std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>(context);
    RecordId lead;

    DialogDesk()
    {
        context.mail = &mail;
        lead = workspace().store().newId();
        workspace().commit({},
            {Edit::create(EntityKind::Lead, lead,
                {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s}, {u"status"_s, u"qualified"_s},
                    {u"company_name"_s, u"Hartmann & Söhne Präzisionstechnik GmbH"_s}})});
    }

    using Open = std::function<ui::Dialog *(DialogDesk &)>;

    /// By name; each returns a dialog that is open.
    static const std::vector<std::pair<QByteArray, Open>> &all();

    /// One of the dialogs that are no class of their own: the newest of the window.
    ui::Dialog *newest()
    {
        const auto dialogs = window->findChildren<ui::Dialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }
    ui::Dialog *opened(ui::Dialog *dialog)
    {
        dialog->open();
        return dialog;
    }
    Record blank(EntityKind entity) { return Record(workspace().schema().shared(entity)); }
    Record customer() { return workspace().store().get(EntityKind::Contact, contact).value(); }
};

inline const std::vector<std::pair<QByteArray, DialogDesk::Open>> &DialogDesk::all()
{
    using namespace ui;
    static const std::vector<std::pair<QByteArray, Open>> dialogs = {
        {"destruction",
            [](DialogDesk &desk) {
                confirmDestruction(desk.window.get(), u"Delete 12 contacts for ever?"_s,
                    u"Annika Reinhardt-Vogelsang and 11 others"_s, u"Delete 12 contacts"_s, [] {});
                return desk.newest();
            }},
        {"name",
            [](DialogDesk &desk) {
                askName(desk.window.get(), u"Rename the view"_s, u"Closing"_s, u"Rename"_s, [](const QString &) {});
                return desk.newest();
            }},
        {"fields",
            [](DialogDesk &desk) {
                openFieldsDialog(desk.context,
                    {.heading = u"Edit the contact"_s,
                        .about = u"Annika"_s,
                        .verb = u"Save"_s,
                        .record = desk.customer(),
                        .fields = {field::salutation, field::first_name, field::last_name, field::job_title,
                            field::email, field::phone, field::lifecycle, field::tags, field::notes},
                        .plan = [](std::vector<FieldValue>) { return ChangeSet{}; }},
                    desk.window.get());
                return desk.newest();
            }},
        {"token",
            [](DialogDesk &desk) {
                return desk.opened(new TokenDialog(u"HubSpot"_s, u"Service key"_s, desk.window.get()));
            }},
        {"version comparison",
            [](DialogDesk &desk) { return desk.opened(new VersionComparison(1, 2, {}, desk.window.get())); }},
        {"battle card",
            [](DialogDesk &desk) { return desk.opened(new BattleCard(desk.context, u"Testo"_s, desk.window.get())); }},
        {"about", [](DialogDesk &desk) { return desk.opened(new AboutDialog(desk.window.get())); }},
        {"diagnostics", [](DialogDesk &desk) { return desk.opened(new DiagnosticsDialog(desk.window.get())); }},
        {"convert lead",
            [](DialogDesk &desk) {
                auto proposal = items::LeadConversion::propose(desk.workspace().store(), desk.lead, u"DE"_s);
                return desk.opened(new ConvertLeadDialog(desk.context, std::move(*proposal), desk.window.get()));
            }},
        {"mail account",
            [](DialogDesk &desk) { return desk.opened(new MailAccountDialog(desk.context, desk.window.get())); }},
        {"mail template",
            [](DialogDesk &desk) {
                return desk.opened(new MailTemplateDialog(desk.context, {}, {}, desk.window.get()));
            }},
        {"erase",
            [](DialogDesk &desk) {
                return desk.opened(
                    new EraseDialog(desk.context, {EntityKind::Contact, desk.contact}, desk.window.get()));
            }},
        {"hand out",
            [](DialogDesk &desk) {
                return desk.opened(
                    new HandOutDialog(desk.context, {EntityKind::Contact, desk.contact}, desk.window.get()));
            }},
        {"new proposal",
            [](DialogDesk &desk) { return desk.opened(new NewProposalDialog(desk.context, {}, desk.window.get())); }},
        {"schedule",
            [](DialogDesk &desk) {
                reports::ReportSchedule schedule;
                schedule.name = u"Sales by industry"_s;
                return desk.opened(new ScheduleDialog(desk.context, schedule, desk.window.get()));
            }},
        {"run rule",
            [](DialogDesk &desk) {
                return desk.opened(new RunRuleDialog(
                    desk.context, EntityKind::Contact, {desk.contact}, u"Annika"_s, desk.window.get()));
            }},
        {"enrol", [](DialogDesk &desk) { return desk.opened(new EnrolDialog(desk.context, {}, desk.window.get())); }},
        {"holidays", [](DialogDesk &desk) { return desk.opened(new HolidaysDialog(desk.context, desk.window.get())); }},
        {"capture form",
            [](DialogDesk &desk) { return desk.opened(new CaptureFormDialog(desk.context, {}, desk.window.get())); }},
        {"entity", [](DialogDesk &desk) { return desk.opened(new EntityDialog(nullptr, false, desk.window.get())); }},
        {"field",
            [](DialogDesk &desk) {
                return desk.opened(new FieldDialog(
                    desk.context, desk.workspace().schema().entity(EntityKind::Contact), nullptr, desk.window.get()));
            }},
        {"form section",
            [](DialogDesk &desk) {
                return desk.opened(new FormSectionDialog(desk.context, EntityKind::Contact, {}, desk.window.get()));
            }},
        {"playbook",
            [](DialogDesk &desk) { return desk.opened(new PlaybookDialog(desk.context, {}, desk.window.get())); }},
        {"playbook item",
            [](DialogDesk &desk) {
                return desk.opened(new PlaybookItemDialog(desk.context, {}, {}, desk.window.get()));
            }},
        {"purpose",
            [](DialogDesk &desk) { return desk.opened(new PurposeDialog(desk.context, {}, desk.window.get())); }},
        {"recovery key",
            [](DialogDesk &desk) {
                return desk.opened(new RecoveryKeyDialog(
                    {u"ABCD EFGH IJKL MNOP"_s, u"QRST UVWX YZ23 4567"_s}, nullptr, desk.window.get()));
            }},
        {"relation",
            [](DialogDesk &desk) { return desk.opened(new RelationDialog(desk.context, nullptr, desk.window.get())); }},
        {"retention rule",
            [](DialogDesk &desk) { return desk.opened(new RetentionRuleDialog(desk.context, {}, desk.window.get())); }},
        {"score rule",
            [](DialogDesk &desk) {
                return desk.opened(new ScoreRuleDialog(
                    desk.context, EntityKind::Contact, desk.blank(EntityKind::ScoreRule), 0, desk.window.get()));
            }},
        {"task template",
            [](DialogDesk &desk) { return desk.opened(new TaskTemplateDialog(desk.context, {}, desk.window.get())); }},
        {"team",
            [](DialogDesk &desk) {
                return desk.opened(new TeamDialog(desk.context, desk.blank(EntityKind::Team), desk.window.get()));
            }},
        {"validation rule",
            [](DialogDesk &desk) {
                return desk.opened(new ValidationRuleDialog(
                    desk.context, EntityKind::Contact, desk.blank(EntityKind::ValidationRule), 0, desk.window.get()));
            }},
        {"weekly review",
            [](DialogDesk &desk) { return desk.opened(new WeeklyReviewDialog(desk.context, desk.window.get())); }},
        {"secret",
            [](DialogDesk &desk) {
                return desk.opened(new SecretDialog(u"The secret of the webhook"_s,
                    u"Keep it where others can't read it."_s, u"whsec_0123456789abcdef"_s, nullptr, desk.window.get()));
            }},
        {"webhook",
            [](DialogDesk &desk) {
                return desk.opened(new WebhookDialog(desk.context, std::nullopt, desk.window.get()));
            }},
    };
    return dialogs;
}

} // namespace satchel::test
