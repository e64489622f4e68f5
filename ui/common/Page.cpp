// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "ui/common/PageContext.h"
#include "ui/common/ShownActions.h"

#include <QActionEvent>
#include <QApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

Target Target::to(EntityKind entity, const RecordId &id)
{
    const Presentation &shown = presentationOf(entity);
    const QString &page = shown.recordPage.isEmpty() ? shown.page : shown.recordPage;
    return {.page = page, .record = id, .entity = entity};
}

PageTeardown::~PageTeardown()
{
    for (QObject *child : m_page.findChildren<QObject *>()) { // what is being deleted does not call the page
        child->disconnect(&m_page);
        child->removeEventFilter(&m_page);
    }
    qDeleteAll(m_page.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

Page::Page(QWidget *parent) : QWidget(parent), m_shownActions(new ShownActions(this))
{
    connect(m_shownActions, &ShownActions::shownChanged, this, [this](bool isShown) {
        if (!isShown)
            leave();
    });
}

Page::~Page()
{
    delete m_shownActions; // a window says that it hides while it is destroyed
}

/// Nothing that was opened for this page is left over the next one, and no action of any of its parts can run.
void Page::leave()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        const QWidget *owner = popup->parentWidget();
        if (!owner || owner->window() != window() || !popup->close())
            break;
    }
    m_shownActions->adoptBelow();
}

void Page::actionEvent(QActionEvent *event)
{
    if (event->type() == QEvent::ActionAdded && !event->action()->actionGroup())
        m_shownActions->addAction(event->action());
    QWidget::actionEvent(event);
}

void Page::bindTo(QWidget *part, const QList<QAction *> &commands)
{
    auto *shown = part->findChild<ShownActions *>(QString(), Qt::FindDirectChildrenOnly);
    if (!shown)
        shown = new ShownActions(part);
    for (QAction *command : commands) {
        const QActionGroup *group = command->actionGroup();
        if (!group || group == m_shownActions)
            shown->addAction(command);
    }
}

QAction *Page::addCommand(
    const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = icon == Icon::None ? new QAction(text, this) : new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

WidthClass widthClassFor(int width, int textPercent)
{
    const int effective = width * 100 / qMax(1, textPercent);
    if (effective < 900)
        return WidthClass::Narrow;
    if (effective < 1200)
        return WidthClass::Compact;
    return effective < 1600 ? WidthClass::Normal : WidthClass::Wide;
}

} // namespace satchel::ui

#include "moc_Page.cpp"
