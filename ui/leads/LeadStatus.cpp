// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/LeadStatus.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/SegmentedControl.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace satchel::ui {

LeadStatus::LeadStatus(const Entity &lead, QWidget *parent)
    : QWidget(parent), m_field(*lead.find(field::status)), m_segments(new SegmentedControl(m_field.label)),
      m_menu(new Button({}))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_segments);
    row->addWidget(m_menu);
    auto *menu = new QMenu(m_menu);
    for (const Choice &choice : m_field.choices) {
        if (choice.key == choice::converted)
            continue;
        m_keys.append(choice.key);
        m_segments->addSegment(choice.label);
        connect(
            menu->addAction(choice.label), &QAction::triggered, this, [this, key = choice.key] { Q_EMIT chosen(key); });
    }
    m_menu->setChevron(true);
    m_menu->setAccessibleName(m_field.label);
    m_menu->hide();
    connect(m_menu, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT chosen(m_keys[index]);
    });
}

void LeadStatus::setStatus(const QString &key)
{
    const QSignalBlocker blocker(m_segments);
    m_segments->setCurrentIndex(static_cast<int>(m_keys.indexOf(key)));
    m_menu->setText(m_field.choiceLabel(key));
    m_menu->setAccessibleName(m_field.label + QStringLiteral(": ") + m_menu->text());
}

void LeadStatus::setRoom(int width)
{
    const bool fits = m_segments->sizeHint().width() <= width;
    m_segments->setVisible(fits);
    m_menu->setVisible(!fits);
    updateGeometry();
}

QSize LeadStatus::sizeHint() const
{
    return m_segments->isHidden() ? m_menu->sizeHint() : m_segments->sizeHint();
}

} // namespace satchel::ui

#include "moc_LeadStatus.cpp"
