// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FieldHistory.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostChanges = 1000;

/// The value that a change gave the field, if it did.
std::optional<Value> valueOf(const Change &change, const Field &field)
{
    if (change.kind == Edit::Kind::Update && change.field == field.name)
        return change.after;
    for (const FieldValue &born : change.created) {
        if (born.field == field.name)
            return born.value;
    }
    return std::nullopt;
}

} // namespace

std::optional<store::ChangeSetInfo> FieldHistory::lastChange(
    const PageContext &context, const Record &record, const Field &field)
{
    const auto last = context.workspace.store().log().lastOfField(record.entity->kind, record.id, field.name);
    const bool isKnown = last && *last && valueOf((*last)->change, field);
    return isKnown ? std::optional((*last)->set) : std::nullopt;
}

QStringList FieldHistory::lines(
    const PageContext &context, const Record &record, const Field &field, const TimelineText &words)
{
    const Formats formats = context.formats();
    const auto history = context.workspace.store().history(record.entity->kind, record.id, mostChanges);
    if (!history)
        return {sentenceFor(history.error())};
    QStringList lines;
    for (const store::HistoryEntry &entry : *history) {
        if (const auto value = valueOf(entry.change, field))
            lines.append(tr("%1 · %2, %3", "value, origin, time")
                             .arg(isolated(isEmpty(*value) ? tr("empty") : context.textOf(field, *value)),
                                 words.originName(entry.set.origin),
                                 formats.moment(entry.set.at, context.workspace.clock().now())));
    }
    if (lines.isEmpty())
        lines.append(tr("This field has never had a value"));
    return lines;
}

FieldHistory::FieldHistory(
    const PageContext &context, const Record &record, const Field &field, const TimelineText &words, QWidget *parent)
    : Popover(parent)
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("History of %1").arg(field.label));
    content()->addWidget(new Label(tr("History of %1").arg(field.label), &Theme::Fonts::semibold));
    auto *list = new QListView;
    list->setAccessibleName(tr("History of %1").arg(field.label));
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setModel(new QStringListModel(lines(context, record, field, words), list));
    list->setFixedSize(theme.px(340), theme.px(200));
    content()->addWidget(list);
    list->setFocus(Qt::PopupFocusReason);
}

} // namespace satchel::ui

#include "moc_FieldHistory.cpp"
