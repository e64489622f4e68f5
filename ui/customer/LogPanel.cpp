// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LogPanel.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/customer/Composer.h"

#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int mostDeals = 50;
constexpr int panelWidth = 900; // at 100 % text

} // namespace

LogPanel::LogPanel(const PageContext &context, const Record &record, const QString &kind, QWidget *parent)
    : Popover(parent)
{
    const QString name = titleOf(record);
    setAccessibleName(name);
    auto *about = new Label(name, &Theme::Fonts::semibold);
    auto *composer = new Composer(context);
    const int room = parent->window()->width() - Theme::of(this).px(48);
    auto *scroll = new ScrolledColumn(composer);
    scroll->setFixedWidth(qMin(Theme::of(this).px(panelWidth), room));
    const int edge = Theme::of(this).px(1); // the form has its own margins
    content()->setContentsMargins(shadowMargins(*this) + QMargins(edge, Theme::of(this).px(12), edge, edge));
    about->setContentsMargins(Theme::of(this).px(12), 0, Theme::of(this).px(12), 0);
    content()->addWidget(about);
    content()->addWidget(scroll, 1);
    const auto deals = items::readOpenDeals(context.workspace.store(), record, mostDeals);
    composer->setCustomer({record.entity->kind, record.id, name}, deals ? *deals : std::vector<items::RelatedDeal>());
    composer->begin(kind);
    connect(composer, &Composer::openChanged, this, [this](bool isOpen) {
        if (!isOpen)
            close();
    });
}

} // namespace satchel::ui

#include "moc_LogPanel.cpp"
