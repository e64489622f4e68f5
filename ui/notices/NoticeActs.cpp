// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeActs.h"

#include "domain/FieldNames.h"
#include "items/TaskEdits.h"
#include "store/sync/Resolution.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/ApprovalActs.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"
#include "ui/deals/DealMoves.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/notices/NoticeText.h"

#include <QDesktopServices>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Notice;
using Kind = NoticeAct::Kind;

namespace {

constexpr qsizetype longestValue = 24;

QString valueText(const Notice &notice, const Value &value, const Schema &schema, const Formats &formats)
{
    const Field *field = schema.entity(notice.entity).find(notice.field);
    if (!field || field->type == FieldType::Reference)
        return {};
    const QString text = formats.value(*field, value).simplified();
    return text.size() > longestValue ? text.left(longestValue).trimmed() + QChar(0x2026) : text;
}

NoticeAct valueAct(Kind kind, const QString &side, const QString &value)
{
    return {
        kind, value.isEmpty() ? side : NoticesPanel::tr("%1, %2", "whose value, the value").arg(side, isolated(value))};
}

/// Into the won stage of its pipeline.
void markAsWon(items::Workspace &workspace, RecordId deal, QDate today)
{
    const auto record = workspace.store().get(EntityKind::Deal, deal);
    if (!record)
        return;
    const auto stages = items::readStages(workspace.store(), valueOr<RecordId>(record->value(field::pipeline)));
    if (!stages)
        return;
    const auto won = std::ranges::find(*stages, items::BoardStage::Kind::Won, &items::BoardStage::kind);
    if (won != stages->end())
        workspace.commit(markWon({deal}, *won, today));
}

std::optional<ApprovalRequest> requestOf(items::Workspace &workspace, const Notice &notice)
{
    const auto record = workspace.store().get(EntityKind::ApprovalRequest, notice.text);
    return record ? std::optional(ApprovalRequest::of(*record)) : std::nullopt;
}

void resolve(items::Workspace &workspace, const Notice &notice, store::Resolution resolution)
{
    const store::ConflictAnswer answer{notice.conflicts.front(), resolution, {}};
    items::commitTo(workspace, store::resolutionOf(workspace.store(), {&answer, 1}));
}

} // namespace

void reject(const PageContext &context, const Notice &notice, QWidget *parent)
{
    if (const auto request = requestOf(context.workspace, notice))
        openRejection(context, *request, parent);
}

std::vector<NoticeAct> actsOf(const Notice &notice, const Schema &schema, const Formats &formats, bool canResolve)
{
    const NoticeAct open{Kind::Open, NoticesPanel::tr("Open"), Icon::Right};
    std::vector<NoticeAct> acts;
    switch (notice.kind) {
    case Notice::Kind::TaskOverdue:
    case Notice::Kind::TaskSoon:
    case Notice::Kind::TaskReminder:
        acts = {{Kind::Complete, NoticesPanel::tr("Complete"), Icon::Check},
            {Kind::Tomorrow, NoticesPanel::tr("Tomorrow"), Icon::Calendar}};
        if (!notice.customer.isNull())
            acts.push_back({Kind::Call, NoticesPanel::tr("Call"), Icon::Call});
        return acts;
    case Notice::Kind::EventSoon:
        if (!meetingLink(notice.place).isEmpty())
            acts.push_back({Kind::Join, NoticesPanel::tr("Join", "a meeting"), Icon::Meeting});
        acts.push_back(open);
        if (!notice.customer.isNull())
            acts.push_back({Kind::Call, NoticesPanel::tr("Call"), Icon::Call});
        return acts;
    case Notice::Kind::DealStale: return {{Kind::PlanNext, NoticesPanel::tr("Plan the next step"), Icon::Tasks}, open};
    case Notice::Kind::Answer:
        if (!notice.deal.isNull())
            acts.push_back({Kind::MarkWon, NoticesPanel::tr("Mark the deal as won"), Icon::Goal});
        break;
    case Notice::Kind::Conflict:
        if (notice.conflicts.size() > 1)
            return {{Kind::Open, NoticesPanel::tr("All %Ln fields", nullptr, static_cast<int>(notice.conflicts.size())),
                Icon::Conflict}};
        if (canResolve && !notice.field.isEmpty())
            acts = {valueAct(Kind::KeepMine, NoticesPanel::tr("Mine"), valueText(notice, notice.mine, schema, formats)),
                valueAct(
                    Kind::TakeTheirs, NoticesPanel::tr("Theirs"), valueText(notice, notice.theirs, schema, formats))};
        break;
    case Notice::Kind::NewLead: return {open, {Kind::Call, NoticesPanel::tr("Call"), Icon::Call}};
    case Notice::Kind::Mention:
    case Notice::Kind::Comment:
        if (notice.textEntity == EntityKind::Comment)
            acts.push_back({Kind::Reply, NoticesPanel::tr("Reply"), Icon::Comment});
        acts.push_back(open);
        if (!notice.customer.isNull())
            acts.push_back({Kind::Call, NoticesPanel::tr("Call"), Icon::Call});
        return acts;
    case Notice::Kind::ApprovalWanted:
        return {{Kind::Approve, NoticesPanel::tr("Approve"), Icon::Check},
            {Kind::Reject, NoticesPanel::tr("Reject…"), Icon::Close}, open};
    case Notice::Kind::DealMoved:
    case Notice::Kind::ApprovalDecided:
    case Notice::Kind::Refused:
    case Notice::Kind::TokenAge:
    case Notice::Kind::Connection: break;
    }
    acts.push_back(open);
    return acts;
}

std::optional<Target> perform(const PageContext &context, const Notice &notice, Kind act)
{
    items::Workspace &workspace = context.workspace;
    switch (act) {
    case Kind::Complete:
        workspace.commit(items::moveTasks(workspace.store(), {notice.record}, items::TaskStatus::Completed));
        return {};
    case Kind::Tomorrow:
        workspace.commit(NoticesPanel::tr("Put a task off to tomorrow"),
            {Edit::update(EntityKind::Task, notice.record, {{field::due_date, context.today().addDays(1)}},
                {{field::due_date, notice.day.isValid() ? Value(notice.day) : Value()}})});
        return {};
    case Kind::Call: {
        Target target = Target::to(notice.customerEntity, notice.customer);
        target.action = Target::Action::Call;
        return target;
    }
    case Kind::Join: QDesktopServices::openUrl(meetingLink(notice.place)); return {};
    case Kind::MarkWon: markAsWon(workspace, notice.deal, context.today()); return {};
    case Kind::KeepMine: resolve(workspace, notice, store::Resolution::Mine); return {};
    case Kind::TakeTheirs: resolve(workspace, notice, store::Resolution::Theirs); return {};
    case Kind::Approve:
        if (const auto request = requestOf(workspace, notice))
            approve(context, *request);
        return {};
    case Kind::Reject: return Target{.page = page::settings, .part = u"team"_s};
    case Kind::Reply: {
        Target target = targetOf(notice);
        target.part = replyPart(notice.text);
        return target;
    }
    case Kind::PlanNext:
    case Kind::Open: break;
    }
    return targetOf(notice);
}

} // namespace satchel::ui
