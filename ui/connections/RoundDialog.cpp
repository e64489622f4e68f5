// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/RoundDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SyncText.h"

#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 130;
}

RoundDialog::RoundDialog(const PageContext &context, const items::RoundItem &item, QWidget *parent)
    : Dialog(item.round.error ? tr("Failed sync") : tr("Sync"), Width::Small, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats = context.formats();
    const SyncText words(formats, context.workspace.clock().now());
    const store::RoundRecord &round = item.round;
    const QString about = aboutOf(context, item);
    setAbout(about);
    if (round.error)
        addError(*round.error, item.system.isEmpty() ? item.connection : item.system);
    addFact(tr("Duration"),
        round.ended ? words.took(round.ended->ms - round.started.ms) : tr("interrupted, or still running"));
    addFact(tr("Received"), formats.count(round.pulled));
    addFact(tr("Sent"), formats.count(round.pushed));
    addFact(tr("Deleted"), formats.count(round.deleted));
    addFact(tr("Conflicts"), formats.count(round.conflicts));
    addFact(tr("Needs attention"), formats.count(round.parked));
    addFact(tr("Requests"),
        tr("%1, %2 transferred", "count, size").arg(formats.count(round.requests), formats.fileSize(round.bytes)));
    if (item.canRollBack) {
        Button *back = addButton(tr("Roll back…"), Button::Variant::Destructive);
        back->setAutoDefault(false);
        connect(back, &QPushButton::clicked, this, [this, number = round.number, about] {
            close();
            Q_EMIT rollBackRequested(number, about);
        });
    }
    addButton(tr("Close"), Button::Variant::Primary);
}

QString RoundDialog::aboutOf(const PageContext &context, const items::RoundItem &item)
{
    const SyncText words(context.formats(), context.workspace.clock().now());
    return tr("%1, %2", "connection, time").arg(item.connection, words.clock(item.round.started));
}

void RoundDialog::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    name->setFixedWidth(Theme::of(this).px(labelWidth));
    row->addWidget(name);
    row->addWidget(new Label(value), 1);
    content()->addLayout(row);
}

void RoundDialog::addError(const Error &error, const QString &system)
{
    content()->addWidget(
        new Banner(&Theme::red, Icon::Warning, tr("It did not finish."), SyncText::failure(error, system)));
    auto *details = new Label(
        kindName(error.kind) + u": "_s + toText(error), &Theme::Fonts::mono, TextColor::Secondary);
    details->setWordWrap(true);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setAccessibleName(tr("Details: %1").arg(details->text()));
    content()->addWidget(details);
}

} // namespace satchel::ui

#include "moc_RoundDialog.cpp"
