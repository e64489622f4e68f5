// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerBody.h"

#include "ui/common/Label.h"
#include "ui/common/Scrolling.h"
#include "ui/common/Theme.h"
#include "ui/common/ViewTabs.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int widePanel = 340;

} // namespace

CustomerBody::CustomerBody(QWidget *facts, QWidget *timeline, QWidget *related, QWidget *parent)
    : QWidget(parent), m_parts{timeline, facts, related}, m_tabs(new ViewTabs(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *headRoom = new QWidget;
    m_headColumn = new QVBoxLayout(headRoom);
    setSpaces(*m_headColumn, Theme::of(this), 0, 0);
    m_headColumn->addStretch(1);
    m_parts.append(new ScrolledColumn(headRoom));
    nameTabs();
    m_tabs->setAccessibleName(tr("Page sections"));
    m_tabs->hide();
    // The order of Tab is that of reading: facts, timeline, related.
    for (QWidget *part : {m_parts.last(), facts, timeline, related})
        part->setParent(this);
    connect(m_tabs, &ViewTabs::currentChanged, this, [this](int index) {
        m_part = static_cast<Part>(index);
        layOut();
    });
}

bool CustomerBody::isTabbed() const
{
    return m_width == WidthClass::Narrow || m_width == WidthClass::Compact;
}

void CustomerBody::nameTabs()
{
    QStringList names{tr("Timeline"), tr("Facts"), tr("Related")};
    if (m_hasHead)
        names.append(tr("Status"));
    m_tabs->setViews(names);
}

void CustomerBody::setHead(QWidget *head)
{
    m_hasHead = head;
    if (head)
        m_headColumn->insertWidget(0, head);
    nameTabs();
    bring(m_part == Part::Head && !head ? Part::Timeline : m_part);
}

void CustomerBody::setWidthClass(WidthClass width)
{
    m_width = width;
    layOut();
}

void CustomerBody::bring(Part part)
{
    m_part = part;
    m_tabs->setCurrent(static_cast<int>(part));
    layOut();
}

void CustomerBody::setTabsHidden(bool areHidden)
{
    if (std::exchange(m_areTabsHidden, areHidden) != areHidden)
        layOut();
}

void CustomerBody::layOut()
{
    const Theme &theme = Theme::of(this);
    m_tabs->setVisible(isTabbed() && !m_areTabsHidden);
    if (isTabbed()) {
        const int tabs = m_areTabsHidden ? 0 : m_tabs->sizeHint().height() + theme.px(12);
        m_tabs->setGeometry(theme.px(16), theme.px(6), width() - theme.px(32), tabs - theme.px(12));
        for (int i = 0; i < m_parts.size(); ++i) {
            m_parts[i]->setVisible(i == static_cast<int>(m_part));
            m_parts[i]->setGeometry(0, tabs, width(), height() - tabs);
        }
        update();
        return;
    }
    const bool isWide = m_width == WidthClass::Wide;
    const int facts = isWide ? theme.px(widePanel) : theme.size.factsPanel;
    const int related = isWide ? theme.px(widePanel) : theme.size.relatedPanel;
    const auto put = [&](Part part, int x, int partWidth) {
        QWidget *widget = m_parts[static_cast<int>(part)];
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, partWidth, height())));
        widget->show();
    };
    m_parts[static_cast<int>(Part::Head)]->hide();
    put(Part::Facts, 0, facts);
    put(Part::Timeline, facts + 1, width() - facts - related - 2);
    put(Part::Related, width() - related, related);
    update();
}

void CustomerBody::resizeEvent(QResizeEvent *)
{
    layOut();
}

void CustomerBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void CustomerBody::paintEvent(QPaintEvent *)
{
    if (isTabbed())
        return;
    QPainter painter(this);
    const QRect timeline = m_parts[static_cast<int>(Part::Timeline)]->geometry();
    painter.fillRect(QRect(timeline.left() - 1, 0, 1, height()), Theme::of(this).border.normal);
    painter.fillRect(QRect(timeline.right() + 1, 0, 1, height()), Theme::of(this).border.normal);
}

} // namespace satchel::ui

#include "moc_CustomerBody.cpp"
