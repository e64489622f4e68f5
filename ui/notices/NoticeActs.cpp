// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeActs.h"

#include "ui/common/Painting.h"
#include "ui/notices/NoticesPanel.h"

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

} // namespace

std::vector<NoticeAct> actsOf(const Notice &notice, const Schema &schema, const Formats &formats, bool canResolve)
{
    const NoticeAct open{Kind::Open, NoticesPanel::tr("Open"), Icon::Right};
    std::vector<NoticeAct> acts;
    switch (notice.kind) {
    case Notice::Kind::TaskOverdue:
    case Notice::Kind::TaskSoon:
        acts = {{Kind::Complete, NoticesPanel::tr("Complete"), Icon::Check},
            {Kind::Tomorrow, NoticesPanel::tr("Tomorrow"), Icon::Calendar}};
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
    case Notice::Kind::DealMoved:
    case Notice::Kind::Connection: break;
    }
    acts.push_back(open);
    return acts;
}

} // namespace satchel::ui
