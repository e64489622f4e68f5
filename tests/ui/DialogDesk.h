// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog that opens without a step before it, over one window with a customer's store: for what all have in
// common, how they fit and which keys they know.
#pragma once

#include "domain/FieldNames.h"
#include "items/BackupKeeper.h"
#include "items/LeadConversion.h"
#include "items/Meeting.h"
#include "items/SyncStatusNotifier.h"
#include "reports/builder/DefinitionEdits.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/support/FakeTeamControl.h"
#include "tests/ui/CustomerStore.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/assignment/TerritoryDialog.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/common/Appearance.h"
#include "ui/common/ApprovalActs.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/NameDialog.h"
#include "ui/connections/ConnectionSettingsDialog.h"
#include "ui/connections/MatchesDialog.h"
#include "ui/connections/OutgoingDialog.h"
#include "ui/connections/OutgoingListDialog.h"
#include "ui/connections/RoundDialog.h"
#include "ui/connections/TokenDialog.h"
#include "ui/customer/AttachmentPreview.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/SenderQuestion.h"
#include "ui/documents/VersionComparison.h"
#include "ui/guidance/BattleCard.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/DiagnosticsDialog.h"
#include "ui/imports/DealDialog.h"
#include "ui/imports/ImportSession.h"
#include "ui/imports/NewFieldDialog.h"
#include "ui/inbox/TimeInvitation.h"
#include "ui/leads/ConvertLeadDialog.h"
#include "ui/leads/LeadComparisonDialog.h"
#include "ui/lists/MergeDialog.h"
#include "ui/mail/MailAccountDialog.h"
#include "ui/mail/MailTemplateDialog.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/privacy/HandOut.h"
#include "ui/proposals/NewProposalDialog.h"
#include "ui/reports/builder/FigureDialog.h"
#include "ui/reports/builder/FigureFilterDialog.h"
#include "ui/reports/builder/ScheduleDialog.h"
#include "ui/reports/QuotaDialog.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/sequences/EnrolDialog.h"
#include "ui/sequences/HolidaysDialog.h"
#include "ui/sequences/MailStepDialog.h"
#include "ui/settings/CaptureFormDialog.h"
#include "ui/settings/EntityDialog.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FormSectionDialog.h"
#include "ui/settings/InviteDialog.h"
#include "ui/settings/JoinPlanDialog.h"
#include "ui/settings/PersonReachDialog.h"
#include "ui/settings/PlaybookDialogs.h"
#include "ui/settings/PurposeDialog.h"
#include "ui/settings/RecoveryKeyDialog.h"
#include "ui/settings/RelationDialog.h"
#include "ui/settings/RestoreDialog.h"
#include "ui/settings/RetentionPreview.h"
#include "ui/settings/RetentionRuleDialog.h"
#include "ui/settings/ScoreRuleDialog.h"
#include "ui/settings/TaskTemplateDialog.h"
#include "ui/settings/TeamDialog.h"
#include "ui/settings/ValidationRuleDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/tasks/ApplyTemplateDialog.h"
#include "ui/tasks/ShiftDatesDialog.h"
#include "ui/tasks/WeeklyReviewDialog.h"
#include "ui/webhooks/SecretDialog.h"
#include "ui/webhooks/WebhookDialog.h"

#include <QSignalSpy>
#include <QTemporaryDir>

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
    FakeTeamControl team;
    ui::PageContext context{workspace(), *preferences, &sync};
    items::SyncStatusNotifier syncStatus{workspace(), &sync};
    items::ConnectionsModel connections{syncStatus};
    std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>(context);
    items::BackupKeeper backups{workspace()};
    RecordId lead;
    RecordId namesake; // of the customer
    RecordId task;

    DialogDesk()
    {
        context.mail = &mail;
        lead = workspace().store().newId();
        workspace().commit({},
            {Edit::create(EntityKind::Lead, lead,
                {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s}, {u"status"_s, u"qualified"_s},
                    {u"company_name"_s, u"Hartmann & Söhne Präzisionstechnik GmbH"_s}})});
        namesake = workspace().store().newId();
        task = workspace().store().newId();
        workspace().commit({},
            {Edit::create(EntityKind::Contact, namesake,
                 {{u"first_name"_s, u"Annika"_s}, {u"last_name"_s, u"Reinhardt"_s}, {u"email"_s, u"a@b.example"_s}}),
                Edit::create(EntityKind::Task, task,
                    {{u"title"_s, u"Send the validation papers"_s}, {u"due_date"_s, QDate(2026, 3, 12)}}),
                Edit::create(EntityKind::TaskTemplate, {},
                    {{field::name, u"Onboarding of a hospital"_s}, {field::anchor, u"expected_close"_s}})});
    }
    ~DialogDesk() { window.reset(); }

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
    /// Of a team, which the window itself is not in.
    ui::PageContext teamContext()
    {
        ui::PageContext inTeam = context;
        inTeam.team = &team;
        return inTeam;
    }
    store::TeamOverview overview()
    {
        store::TeamOverview overview;
        overview.people = {{u"mara"_s, me, u"administrator"_s, true}};
        overview.roles = {{u"administrator"_s, u"Administrator"_s, true, {}}, {u"rep"_s, u"Sales"_s, false, {}}};
        for (store::TeamRole &role : overview.roles) {
            for (const auto &entity : workspace().schema().entities())
                role.rights[entity->kind] = {};
        }
        return overview;
    }
    /// A connection that asks about what was deleted here.
    items::ConnectionItem connection()
    {
        items::ConnectionItem item;
        item.connection.number = 1;
        item.connection.vendor = u"hubspot"_s;
        item.vendor = u"HubSpot"_s;
        item.name = u"HubSpot, Sales EU"_s;
        item.outgoing = store::Question{.kind = store::QuestionKind::OutgoingDeletions,
            .entity = EntityKind::Contact,
            .count = 30,
            .total = 480,
            .at = workspace().clock().now(),
            .canUndo = true,
            .number = 4};
        item.askedKind = u"Contacts"_s;
        return item;
    }
    reports::ReportDefinition report() { return reports::newDefinition(workspace().schema(), EntityKind::Deal); }
    /// With a file of two customers.
    ui::ImportSession &import()
    {
        if (m_import)
            return *m_import;
        m_import = std::make_unique<ui::ImportSession>(workspace());
        QFile file(m_folder.filePath(u"customers.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file to import");
        file.write("Name,Branch\nHartmann,Tools\nLindental,Health\n");
        file.close();
        QSignalSpy read(m_import.get(), &ui::ImportSession::fileRead);
        m_import->readFile(file.fileName());
        if (read.isEmpty() && !read.wait(10'000))
            qFatal("the file was not read");
        return *m_import;
    }
    Record blank(EntityKind entity) { return Record(workspace().schema().shared(entity)); }
    Record customer() { return workspace().store().get(EntityKind::Contact, contact).value(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::ImportSession> m_import;
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
        {"assign", [](DialogDesk &desk) { return openLeadDistribution(desk.context, {desk.lead}, desk.window.get()); }},
        {"territories",
            [](DialogDesk &desk) { return desk.opened(new TerritoryDialog(desk.context, desk.window.get())); }},
        {"reschedule",
            [](DialogDesk &desk) {
                const auto meeting = items::readMeeting(desk.workspace().store(), desk.visit);
                return desk.opened(new RescheduleDialog(desk.context, meeting.value(), desk.window.get()));
            }},
        {"settings of a connection",
            [](DialogDesk &desk) {
                return desk.opened(new ConnectionSettingsDialog(
                    desk.context, desk.connection(), FakeSyncControl::hubspot(), desk.window.get()));
            }},
        {"matches",
            [](DialogDesk &desk) {
                return desk.opened(new MatchesDialog(desk.context, desk.connection(), desk.window.get()));
            }},
        {"outgoing",
            [](DialogDesk &desk) {
                return desk.opened(
                    new OutgoingDialog(desk.context, desk.connection(), desk.connections, desk.window.get()));
            }},
        {"list of outgoing",
            [](DialogDesk &desk) {
                return desk.opened(new OutgoingListDialog(desk.context, desk.connection(), desk.window.get()));
            }},
        {"round",
            [](DialogDesk &desk) {
                items::RoundItem item{{}, u"HubSpot, Sales EU"_s, u"HubSpot"_s, true};
                item.round.error = Error{Error::Kind::Offline, u"the server did not answer in time"_s, {}};
                return desk.opened(new RoundDialog(desk.context, item, desk.window.get()));
            }},
        {"attachment",
            [](DialogDesk &desk) {
                AttachmentContent content{.name = u"Messstellenplan Haus 4.txt"_s, .size = 40};
                content.text = u"Sechs Autoklaven, je vier Fühler."_s;
                return desk.opened(new AttachmentPreview(content, desk.context, desk.window.get()));
            }},
        {"accept",
            [](DialogDesk &desk) {
                const auto quotes = desk.workspace().store().select({EntityKind::Quote, {}, {}, {}, {}, 1, false});
                const ChangeSet changes{u"Accept"_s, Origin::user(),
                    {Edit::update(EntityKind::Quote, quotes->id(0), {{u"status"_s, u"accepted"_s}})}, {}};
                auto effects = items::acceptanceEffects(desk.workspace().store(), changes);
                return desk.opened(
                    new AcceptDialog(desk.context, changes, std::move(effects.value()), desk.window.get()));
            }},
        {"sender", [](DialogDesk &desk) { return desk.opened(new SenderQuestion(desk.context, desk.window.get())); }},
        {"deal of an import",
            [](DialogDesk &desk) {
                return desk.opened(new DealDialog(desk.context, desk.import(), desk.window.get()));
            }},
        {"field of an import",
            [](DialogDesk &desk) {
                return desk.opened(new NewFieldDialog(desk.context, desk.import(), 1, desk.window.get()));
            }},
        {"time invitation",
            [](DialogDesk &desk) {
                return desk.opened(new TimeInvitationDialog(desk.context, {}, std::nullopt, desk.window.get()));
            }},
        {"comparison of a lead",
            [](DialogDesk &desk) {
                const auto proposal = items::LeadConversion::propose(desk.workspace().store(), desk.lead, u"DE"_s);
                return desk.opened(
                    new LeadComparisonDialog(desk.context, *proposal, desk.customer(), desk.window.get()));
            }},
        {"merge",
            [](DialogDesk &desk) {
                auto merge = items::RecordMerge::propose(
                    desk.workspace().store(), EntityKind::Contact, desk.contact, desk.namesake);
                return desk.opened(new MergeDialog(desk.context, std::move(merge.value()), desk.window.get()));
            }},
        {"figure",
            [](DialogDesk &desk) {
                const auto report = desk.report();
                return desk.opened(new FigureDialog(desk.context, report, report.measures.size(), desk.window.get()));
            }},
        {"filter of a figure",
            [](DialogDesk &desk) {
                return desk.opened(new FigureFilterDialog(desk.context, desk.report(), 0, desk.window.get()));
            }},
        {"invite",
            [](DialogDesk &desk) {
                return desk.opened(new InviteDialog(desk.teamContext(), desk.overview(), desk.window.get()));
            }},
        {"join",
            [](DialogDesk &desk) {
                store::TeamJoinPlan plan{.hub = u"Lindqvist"_s, .role = u"rep"_s, .read = 812, .hasOwn = true};
                plan.matches = {{EntityKind::Contact, u"Annika Reinhardt"_s, u"A. Reinhardt"_s, {u"e-mail"_s}}};
                plan.created = {{EntityKind::Deal, 12}};
                return desk.opened(new JoinPlanDialog(desk.context, plan, desk.window.get()));
            }},
        {"reach of a person",
            [](DialogDesk &desk) {
                return desk.opened(
                    new PersonReachDialog(desk.teamContext(), desk.overview(), desk.me, desk.window.get()));
            }},
        {"restore",
            [](DialogDesk &desk) {
                return desk.opened(new RestoreDialog(
                    desk.context, desk.backups, u"/nowhere/satchel.backup"_s, u"Today, 08:30"_s, desk.window.get()));
            }},
        {"preview of a retention rule",
            [](DialogDesk &desk) {
                return desk.opened(new RetentionPreview(desk.context, {}, true, desk.window.get()));
            }},
        {"apply a template",
            [](DialogDesk &desk) {
                return desk.opened(
                    new ApplyTemplateDialog(desk.context, EntityKind::Deal, desk.probes, desk.window.get()));
            }},
        {"shift dates",
            [](DialogDesk &desk) {
                return desk.opened(new ShiftDatesDialog(desk.context, {desk.task}, desk.window.get()));
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
        {"quotas",
            [](DialogDesk &desk) {
                askQuotas(desk.context, {}, reports::Span::Quarter, desk.window.get());
                return desk.newest();
            }},
        {"rejection",
            [](DialogDesk &desk) {
                ApprovalRequest request;
                request.id = desk.task; // of any record that is there
                request.requestedBy = desk.me;
                request.kind = ApprovalRequest::Kind::Connection;
                request.subject = u"HubSpot"_s;
                openRejection(desk.context, request, desk.window.get());
                return desk.newest();
            }},
        {"run rule",
            [](DialogDesk &desk) {
                return desk.opened(new RunRuleDialog(
                    desk.context, EntityKind::Contact, {desk.contact}, u"Annika"_s, desk.window.get()));
            }},
        {"enrol", [](DialogDesk &desk) { return desk.opened(new EnrolDialog(desk.context, {}, desk.window.get())); }},
        {"mail step",
            [](DialogDesk &desk) {
                return desk.opened(new MailStepDialog(
                    desk.context, u"Welcome"_s, desk.blank(EntityKind::SequenceStep), desk.window.get()));
            }},
        {"holidays", [](DialogDesk &desk) { return desk.opened(new HolidaysDialog(desk.context, desk.window.get())); }},
        {"capture form",
            [](DialogDesk &desk) { return desk.opened(new CaptureFormDialog(desk.context, {}, desk.window.get())); }},
        {"entity",
            [](DialogDesk &desk) {
                return desk.opened(new EntityDialog(desk.context, nullptr, false, desk.window.get()));
            }},
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
